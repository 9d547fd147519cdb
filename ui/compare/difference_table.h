// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/runs/run_summary.h"

#include <QTableWidget>

namespace kinoscope::ui {

/// The settings in which two runs differ, and their errors.
class DifferenceTable : public QTableWidget {
    Q_OBJECT

public:
    explicit DifferenceTable(QWidget* parent = nullptr);
    /// Null for none: empties the table.
    void setRuns(const RunSummary* first, const RunSummary* second);

private:
    void addLine(const QString& what, const QString& tip, const QString& first, const QString& second);
};

}  // namespace kinoscope::ui
