// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/settings.h"
#include "ui/plot/picture_export.h"

#include <QString>

#include <optional>

namespace kinoscope {

/// What a picture was made of.
struct PictureOrigin {
    QString dataset;  ///< its name
    bool simulated = false;
    std::optional<TrainingSettings> settings;  ///< of the run, if one is shown
};

/// What is written around a picture of `what` ("Map of films"): that and the data set above; below it how it was made,
/// and whom the data set's authors ask to cite.
ui::PictureCaption pictureCaption(const QString& what, const PictureOrigin& origin);

}  // namespace kinoscope
