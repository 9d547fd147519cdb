// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/settings.h"
#include "core/model/trained_model.h"
#include "ui/theme/theme.h"

#include <QColor>
#include <QList>
#include <QString>

#include <vector>

class QPainter;

namespace kinoscope::ui {

/// What the views say of a run of the session.
struct RunSummary {
    int number = 0;  ///< from 1, in the order in which they ended
    TrainingSettings settings;
    std::vector<EpochRecord> history;
    double error = 0.0;  ///< `held_out_error` of its model
};

/// "Balanced, 50 factors"
QString runTitle(const TrainingSettings& settings);
/// In what else it differs from its preset: "Learning rate 0.02 · Seed 1"; empty if in nothing.
QString runEdits(const TrainingSettings& settings);
/// "Run 2: Balanced, 50 factors"
QString runName(const RunSummary& run);
/// Its own as long as the session lasts, whichever run is shown; eight different ones.
QColor runColour(int number, const Theme& theme);
/// Its number on its colour; not `filled`, as its curve is not drawn: in a frame of that colour.
void paintRunBadge(QPainter& painter, const QRectF& box, int number, bool filled, const Theme& theme);

}  // namespace kinoscope::ui
