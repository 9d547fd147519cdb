// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/films/film_catalogue.h"

#include <QFrame>

#include <vector>

class QLabel;

namespace kinoscope::ui {

class FilmSearch;

/// A field for a few films: each is a chip, and behind them the next one is searched for. Backspace takes the last one
/// back. Lives on the start page; holds which films are chosen.
class ChipField : public QFrame {
    Q_OBJECT

public:
    static constexpr std::size_t most = 3;

    explicit ChipField(QWidget* parent = nullptr);

    /// Null: there is nothing to choose from. Takes all chips away.
    void setCatalogue(FilmCataloguePtr films);
    /// MovieIndex, in the order in which they were chosen.
    const std::vector<int>& films() const { return m_films; }
    /// What the keyboard leaves the field from.
    QWidget* lastInTabOrder() const;
    bool isFull() const { return m_films.size() == most; }
    /// Nothing where it is full or has this one.
    void add(int movie);
    void remove(int movie);

Q_SIGNALS:
    void changed();
    /// Return, with nothing typed.
    void entered();

protected:
    /// Of the search field: Backspace and Return while it is empty.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* makeChip(int movie);

    FilmCataloguePtr m_catalogue;
    std::vector<int> m_films;
    QWidget* m_chips;
    FilmSearch* m_search;
    QLabel* m_count;
};

}  // namespace kinoscope::ui
