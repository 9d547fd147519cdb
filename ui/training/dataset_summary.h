// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <QWidget>

class QLabel;

namespace kinoscope::ui {

/// The data set in two sentences, with a badge if it is simulated and what was skipped.
class DatasetSummary : public QWidget {
    Q_OBJECT

public:
    explicit DatasetSummary(QWidget* parent = nullptr);

    void setDataset(const DatasetPtr& dataset);
    void setModelOnly(const QString& name);

private:
    void show(const QString& name, const QString& people, const QString& ratings);

    QLabel* m_name;
    QLabel* m_people;
    QLabel* m_ratings;
    QLabel* m_simulated;
    QLabel* m_skipped;
};

}  // namespace kinoscope::ui
