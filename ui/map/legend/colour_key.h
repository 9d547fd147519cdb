// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QStringList>

namespace kinoscope::ui {

/// The legend to the colours: chips with names, or a gradient with numbers.
struct ColourKey {
    struct Chip {
        QString name;
        QColor colour;
    };
    QList<Chip> chips;       ///< empty for a gradient, or where one colour is all there is
    bool divides = false;    ///< each film belongs to one of the chips: its films can be hidden
    QString caption;         ///< of the gradient: what its numbers count
    QList<QColor> gradient;  ///< from low to high, in even steps; empty for chips
    QStringList numbers;     ///< at the low end, in the middle and at the high end of the gradient
    int dotsFrom = 0;        ///< ratings from which a film is a dot, where some have fewer; else 0
};

}  // namespace kinoscope::ui
