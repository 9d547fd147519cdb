// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation/evaluation.h"

#include <QTableWidget>

namespace kinoscope::ui {

/// The model's errors and suggestions beside those of baselines, a row each; the best of a column is bold. As high as
/// its rows.
class EvaluationTable : public QTableWidget {
    Q_OBJECT

public:
    explicit EvaluationTable(QWidget* parent = nullptr);

    void setEvaluation(const Evaluation& evaluation);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    void fit();

    int m_needed = 0;  ///< pixels across in which every cell is read whole
};

}  // namespace kinoscope::ui
