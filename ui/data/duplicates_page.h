// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/movie.h"

#include <QWidget>

#include <vector>

class QLabel;
class QTableWidget;

namespace kinoscope::ui {

/// Films that the data set has under several ids.
class DuplicatesPage : public QWidget {
    Q_OBJECT

public:
    explicit DuplicatesPage(QWidget* parent = nullptr);

    /// Rows of `movies` that are one film each.
    void setDuplicates(const MovieTable& movies, const std::vector<std::vector<int>>& duplicates);

private:
    QLabel* m_note;
    QTableWidget* m_table;
};

}  // namespace kinoscope::ui
