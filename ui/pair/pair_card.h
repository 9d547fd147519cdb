// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pair/pair_facts.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace kinoscope::ui {

class PartBars;
class RatingGrid;
class VectorStrip;

/// Why two films are close: who rated both, how they rated them, and what the cosine of their factors is made of.
class PairCard : public QFrame {
    Q_OBJECT

public:
    explicit PairCard(QWidget* parent = nullptr);

    /// Two films (MovieIndex) with their titles, while the facts are being worked out.
    void setFilms(int first, const QString& firstTitle, int second, const QString& secondTitle);
    void setFacts(const PairFacts& facts);

Q_SIGNALS:
    /// MovieIndex: one of the two is to be picked.
    void filmPicked(int movie);

private:
    QWidget* makeHead();
    QWidget* makeAudience();
    QWidget* makeParts();
    void showAudience();
    void showParts();

    PairFacts m_facts;
    QPushButton* m_first;
    QPushButton* m_second;
    QLabel* m_cosine;
    QLabel* m_verdict;
    QWidget* m_audience;
    PartBars* m_people;
    QLabel* m_counts;
    QWidget* m_gridSide;
    RatingGrid* m_grid;
    QWidget* m_parts;
    QLabel* m_partsHeading;
    PartBars* m_bars;
    VectorStrip* m_firstStrip;
    VectorStrip* m_secondStrip;
    QLabel* m_stripNote;
    QLabel* m_seeds;
};

}  // namespace kinoscope::ui
