// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forme/rated_film.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace kinoscope::ui {

class ElidedLabel;

/// A recommended film with its rank, predicted stars and their uncertainty; open, it says why, and what can be done.
/// A click or the keyboard's focus opens it, Enter picks its film, S is "seen it", N "not this one", W lists without
/// the strongest reason.
class RecommendationRow : public QFrame {
    Q_OBJECT

public:
    /// `number` is its rank, from 1. A `fixed` row has no "seen it" and "not this one".
    RecommendationRow(int number, bool fixed, QWidget* parent = nullptr);

    /// Stays open if it is.
    void setFilm(const RecommendedFilm& film);
    int movie() const { return m_film.movie; }
    const RecommendedFilm& film() const { return m_film; }
    bool isOpen() const { return m_why != nullptr; }
    void setOpen(bool open);
    /// Where Tab leaves the row.
    QWidget* lastInTabOrder();

Q_SIGNALS:
    void openWanted();
    void filmPicked(int movie);
    void seen(int movie);
    void unwanted(int movie);
    /// The list is to be seen as it would be without that film's rating.
    void withoutWanted(int movie);
    /// To the row before, −1, or after, 1.
    void stepped(int by);

protected:
    bool eventFilter(QObject* link, QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addHead();
    void addWhy();
    QWidget* makeWhy();
    /// Genres and how many ratings it has.
    QString details() const;

    RecommendedFilm m_film;
    int m_number;
    bool m_fixed;
    QVBoxLayout* m_column;
    ElidedLabel* m_title;
    ElidedLabel* m_aside;  ///< year, and how many are like it
    QLabel* m_stars;
    QLabel* m_deviation;
    QWidget* m_why = nullptr;
};

}  // namespace kinoscope::ui
