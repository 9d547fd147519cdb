// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/progress.h"

#include <QList>
#include <QString>

namespace kinoscope::ui {

/// What is remarkable about how a run ended: in a word or two, and whole.
struct RunRemark {
    QString brief;
    QString whole;
};
QList<RunRemark> remarksOn(const RunOutcome& outcome);

/// "Biases alone: 0.71 (test)": what needs no model, and does best; empty where that is not known.
QString baselineText(const BaselineComparison& onTest);

/// "No better than film means alone: 0.93 (validation)": why a completed run is not as good as it should be; empty
/// where it is.
QString shortfallText(const RunOutcome& outcome);

}  // namespace kinoscope::ui
