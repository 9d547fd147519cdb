// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/pictures/picture_caption.h"

#include "app/files/data_credit.h"
#include "ui/runs/run_summary.h"

#include <QCoreApplication>

namespace kinoscope {

namespace {

struct PictureCaptionTexts {
    Q_DECLARE_TR_FUNCTIONS(PictureCaptionTexts)
};

}  // namespace

ui::PictureCaption pictureCaption(const QString& what, const PictureOrigin& origin)
{
    QStringList source;
    if (origin.simulated)
        source << PictureCaptionTexts::tr("Ratings of simulated people");
    if (origin.settings)
        source << ui::runTitle(*origin.settings) << PictureCaptionTexts::tr("seed %1").arg(origin.settings->seed);
    source << PictureCaptionTexts::tr("Made with Kinoscope");
    const DataCredit* const credit = creditFor(origin.dataset);
    return {.title = origin.dataset.isEmpty() ? what : QStringLiteral("%1 – %2").arg(what, origin.dataset),
            .source = source.join(QStringLiteral(" · ")),
            .citation = credit ? PictureCaptionTexts::tr("Data: %1").arg(credit->brief) : QString()};
}

}  // namespace kinoscope
