// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/settings.h"
#include "ui/training/fields/setting_fields.h"

#include <QString>

namespace kinoscope::ui {

QString groupTitle(SettingGroup group);  ///< "OPTIMISER"

/// "Learning rate".
QString fieldLabel(const SettingField& field);
/// What the number is counted in, and its name elsewhere: "× weight decay · lr of optim.SGD", by the optimiser of
/// `now`. Empty if there is neither.
QString fieldSubline(const SettingField& field, const TrainingSettings& now);
/// For a tooltip: what it does, or of a step what the chosen one does; the field's term; and what the notebook's
/// readers should know.
QString fieldHelp(const SettingField& field, const TrainingSettings& now);

/// What the preset has instead, in a sentence: "The preset has 0.01." Empty where `now` has the same.
QString presetDifference(const SettingField& field, const TrainingSettings& now, const TrainingSettings& preset);

}  // namespace kinoscope::ui
