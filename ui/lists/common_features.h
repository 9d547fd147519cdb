// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map/regions/frequent_features.h"

#include <QElapsedTimer>
#include <QWidget>

#include <array>
#include <vector>

class QLabel;
class QTableWidget;

namespace kinoscope::ui {

/// What is more frequent among the selected films than among all others, the clearest first; a click on a row, or
/// Enter, asks for the films that have it. Says why there is none. Setters do not emit.
class CommonFeatures : public QWidget {
    Q_OBJECT

public:
    explicit CommonFeatures(QWidget* parent = nullptr);

    /// Null: nothing is known, and nothing is said.
    void setFeatures(GroupFeaturesPtr features);
    /// So wide that no column is left out.
    int fullWidth() const;

Q_SIGNALS:
    /// MovieIndex, ascending.
    void filmsWanted(const std::vector<int>& movies);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeTable();
    void choose(int row);
    void fill();
    void setRow(int row, const FrequentFeature& feature);
    void setColumnWidths();
    void fitColumns();

    GroupFeaturesPtr m_features;
    std::array<int, 4> m_widths{};  ///< of columns; of that of names 0, which takes what is left
    QElapsedTimer m_sinceClick;
    QTableWidget* m_table;
    QLabel* m_message;
};

}  // namespace kinoscope::ui
