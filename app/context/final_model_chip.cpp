// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/context/final_model_chip.h"

#include "app/session/frame_source.h"
#include "ui/widgets/epoch_chip.h"

#include <QCoreApplication>

namespace kinoscope {

namespace {

struct FinalModelChip {
    Q_DECLARE_TR_FUNCTIONS(FinalModelChip)
};

}  // namespace

void addFinalModelChip(QWidget* view, const QString& objectName, FrameSource* frames)
{
    ui::EpochChip* const chip = ui::EpochChip::over(view, objectName);
    const auto show = [chip, frames] {
        if (frames->isBack() && frames->keptEpoch())
            chip->say(
                FinalModelChip::tr("Final model"),
                FinalModelChip::tr("This is of epoch %1, the one that is kept, and does not follow the epoch that "
                                   "is chosen under the map: it needs what was learned of people, which is kept "
                                   "for the final model only.")
                    .arg(*frames->keptEpoch() + 1));
        else
            chip->say({}, {});
    };
    QObject::connect(frames, &FrameSource::epochsChanged, chip, show);
    QObject::connect(frames, &FrameSource::moved, chip, show);
}

}  // namespace kinoscope
