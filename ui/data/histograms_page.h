// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/data/data_overview.h"

#include <QWidget>

class QLabel;

namespace kinoscope::ui {

class CountBars;

/// How often each rating was given, and how many ratings people gave and films got. Of pairs, the last two.
class HistogramsPage : public QWidget {
    Q_OBJECT

public:
    explicit HistogramsPage(QWidget* parent = nullptr);

    void setOverview(const DataOverview& overview, bool pairs);

private:
    struct Chart {
        QWidget* box = nullptr;
        QLabel* title = nullptr;
        QLabel* note = nullptr;
        CountBars* bars = nullptr;
    };
    Chart makeChart(const char* name);
    void showLevels(const DataOverview& overview);

    Chart m_levels;
    Chart m_people;
    Chart m_films;
};

}  // namespace kinoscope::ui
