// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/model/model_tables.h"

#include <QString>

namespace kinoscope::ui {

/// How a model predicts, as rich text with its own range and offset in it: "prediction = 5.5 · σ(0.64 + p · q + b +
/// c)". `pairs`: nobody rated, and it predicts who has what.
QString predictionFormula(const ModelTables& model, bool pairs);

/// The same of what co-watch learned beside it; empty where there is nothing of that.
QString coWatchFormula(const ModelTables& model);

/// The symbol that a table has in the formulas, as rich text.
QString symbolOf(TableFacts::Kind kind);

}  // namespace kinoscope::ui
