// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/like_minded_row.h"

#include <QScrollArea>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace kinoscope::ui {

/// The people whose taste is most like somebody's, closest first, or a hint where there are none.
class LikeMindedList : public QScrollArea {
    Q_OBJECT

public:
    explicit LikeMindedList(QWidget* parent = nullptr);

    /// Tab leads from `before` to the first person.
    void setBefore(QWidget* before) { m_before = before; }
    /// `sentence` says what they are, or why there are none.
    void setPeople(const std::vector<LikeMindedPerson>& people, const QString& sentence);

Q_SIGNALS:
    void personWanted(int user);

private:
    void step(const LikeMindedRow* from, int by);

    QWidget* m_before = nullptr;
    QLabel* m_sentence;
    QVBoxLayout* m_column;
    std::vector<LikeMindedRow*> m_rows;
};

}  // namespace kinoscope::ui
