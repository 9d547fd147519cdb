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
            chip->say(FinalModelChip::tr("Final model"),
                      FinalModelChip::tr("This shows epoch %1, the final model, whatever epoch is selected below the "
                                         "map. It needs the people's vectors, which are only kept for the final model.")
                          .arg(*frames->keptEpoch() + 1));
        else
            chip->say({}, {});
    };
    QObject::connect(frames, &FrameSource::epochsChanged, chip, show);
    QObject::connect(frames, &FrameSource::moved, chip, show);
}

}  // namespace kinoscope
