// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/component_meaning.h"

#include <QString>
#include <QStringList>

namespace kinoscope::ui {

/// "older ↔ newer", from the low end of the axis to the high one; empty where the component means nothing.
QString meaningText(const ComponentMeaning& meaning);

/// "PC 1 · older ↔ newer", for lists to choose from.
QString componentName(int component, const ComponentMeaning& meaning);

/// What an axis says of its component, at full length first: "PC 1 · older ↔ newer · 15 % of the variance", then
/// shorter and shorter for where there is less room.
QStringList axisTexts(int component, const ComponentMeaning& meaning, double explainedVariance);

}  // namespace kinoscope::ui
