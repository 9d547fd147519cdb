// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pair/pair_facts.h"

#include <QWidget>

namespace kinoscope::ui {

/// How those who rated both films rated them: a cell for each two ratings, the darker the more people. The first film's
/// ratings go to the right, the second's up. Cells say their counts to assistive technology as a table would, row by
/// row.
class RatingGrid : public QWidget {
    Q_OBJECT

public:
    explicit RatingGrid(QWidget* parent = nullptr);

    void setFacts(const PairFacts& facts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int classes() const;
    QString classText(int number) const;
    int count(int column, int row) const;

    PairFacts m_facts;
};

}  // namespace kinoscope::ui
