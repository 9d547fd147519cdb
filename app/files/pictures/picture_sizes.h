// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/picture_export.h"

#include <QList>
#include <QString>

namespace kinoscope {

/// A size that a picture can be exported at.
struct PictureSizeChoice {
    QString name;   ///< remembered in the settings
    QString label;  ///< "Slide, 1920 × 1080"; translated
    ui::PictureSize size;
};

/// The one that is usual first. `onScreen`: of the picture that has the plot as large as it is on the screen.
QList<PictureSizeChoice> pictureSizes(QSize onScreen);

}  // namespace kinoscope
