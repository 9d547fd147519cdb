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

/// "Biases alone: 0.71": what needs no model, and does best; empty where that is not known.
QString baselineText(const BaselineComparison& onTest);

}  // namespace kinoscope::ui
