// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/data/rating_matrix.h"
#include "core/analysis/data/split_parts.h"
#include "ui/data/matrix_view.h"
#include "ui/data/matrix_words.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QToolButton;

namespace kinoscope::ui {

class MatrixLegend;

/// The matrix as a picture, with how full it is above, buttons that zoom, and what lies under the pointer below.
class MatrixPanel : public QWidget {
    Q_OBJECT

public:
    explicit MatrixPanel(QWidget* parent = nullptr);

    /// Forgets all of the one before. Null for none.
    void setDataset(const DatasetPtr& dataset);
    void setOrder(const MatrixOrderPtr& order);
    /// Null where there is no split.
    void setParts(const std::shared_ptr<const SplitParts>& parts);
    void setGrid(const MatrixGridPtr& grid);

Q_SIGNALS:
    void gridWanted(const MatrixArea& area, int rows, int columns);

private:
    QToolButton* makeButton(const char* name, const char* icon, const QString& what, const QString& key);
    void say();
    void enableButtons();

    MatrixWords m_words;
    std::optional<MatrixCell> m_pointed;
    QLabel* m_heading;
    MatrixView* m_view;
    QLabel* m_status;
    MatrixLegend* m_legend;
    QToolButton* m_nearer;
    QToolButton* m_farther;
    QToolButton* m_all;
};

}  // namespace kinoscope::ui
