// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/model/settings.h"

#include <QComboBox>

#include <string_view>

namespace kinoscope::ui {

/// The presets, and whether the settings are still those of the one that was chosen: "Notebook (edited)".
class PresetBox : public QComboBox {
    Q_OBJECT

public:
    explicit PresetBox(QWidget* parent = nullptr);

    const Preset& preset() const;
    /// One that is not known counts as the first.
    void choose(std::string_view name);
    /// Presets that cannot learn from it are disabled. Returns whether the chosen one can.
    bool setFeedback(Feedback feedback);
    void setEdited(bool edited);
    /// `hint` stands before what the preset is for.
    void updateToolTip(const QString& hint);
};

}  // namespace kinoscope::ui
