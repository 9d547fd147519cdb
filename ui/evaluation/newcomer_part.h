// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/recommend/new_people.h"

#include <QWidget>

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;

namespace kinoscope::ui {

/// Below the evaluation: how well people are served who come later. A button asks for it, for it trains once more.
class NewcomerPart : public QWidget {
    Q_OBJECT

public:
    explicit NewcomerPart(QWidget* parent = nullptr);

    /// Nothing is known, and whether it can be asked.
    void reset(bool possible);
    /// From 0 to 1.
    void setProgress(double share);
    /// `newPeople` of `people` were left out of the training, which took so many seconds with what followed.
    void setRows(const std::vector<NewPeopleRow>& rows, std::size_t newPeople, std::size_t people, double seconds);
    void setProblem(const QString& problem);

Q_SIGNALS:
    void wanted();
    void cancelWanted();

private:
    void showWorking(bool working);
    void showText(const QString& text);

    QPushButton* m_ask;
    QPushButton* m_cancel;
    QProgressBar* m_progress;
    QLabel* m_text;
};

}  // namespace kinoscope::ui
