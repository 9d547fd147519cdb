// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/settings.h"
#include "core/model/trained_model.h"
#include "core/training/divergence.h"
#include "core/training/run_notes.h"
#include "ui/theme/theme.h"

#include <QColor>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace kinoscope::ui {

/// What the views say of a run of the session.
struct RunSummary {
    int number = 0;  ///< from 1, in the order in which they ended
    TrainingSettings settings;
    std::vector<EpochRecord> history;
    std::optional<double> error;           ///< `held_out_error` of its model; nothing where it has none
    std::optional<Divergence> divergence;  ///< where it broke, if it did
    int keptEpoch = -1;                    ///< in `history`; −1 without a model
    bool ofPairs = false;                  ///< losses are no squared errors, and there is no RMSE
    double seconds = 0.0;                  ///< wall clock of its epochs
    RunNotes notes;                        ///< what a person has noted of it
};

/// "Balanced, 50 numbers": of each film and person
QString runTitle(const TrainingSettings& settings);
/// The same, or what a person called it.
QString runTitle(const RunSummary& run);
/// What a person called it, else its preset: "Balanced".
QString runShortTitle(const RunSummary& run);
/// In what it differs from its preset, how many numbers films have as well: "30 numbers · Seed 1"; empty if in nothing.
QString runDifference(const TrainingSettings& settings);
/// In what else it differs from its preset: "Learning rate 0.02 · Seed 1"; empty if in nothing.
QString runEdits(const TrainingSettings& settings);
/// "0.01 after 1,200 batches"
QString rateChangeText(const RateChange& change);
/// "Learning rate changed 2 times"; empty for none.
QString rateChangesText(const RateChanges& changes);
/// "Diverged in pass 3 at batch 12", "Failed"; empty where it ended as runs do.
QString runFailure(const RunSummary& run);
/// "0.891"; "none" where there is no model.
QString runError(const RunSummary& run, int decimals);
/// "Run 2: Balanced, 50 numbers", or what a person called it
QString runName(const RunSummary& run);
/// Its own as long as the session lasts, while another run is shown; eight different ones, none the accent.
QColor runColour(int number, const Theme& theme);
/// The same, or the accent where it is the one that is shown.
QColor runColour(int number, bool shown, const Theme& theme);
/// Its number on `colour`; not `filled`, as its curve is not drawn: in a frame of that colour.
void paintRunBadge(QPainter& painter, const QRectF& box, int number, bool filled, const QColor& colour,
                   const Theme& theme);

}  // namespace kinoscope::ui
