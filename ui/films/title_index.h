// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/movie.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace kinoscope::ui {

enum class Apostrophe { joins, splits };  ///< "d'Amélie" → "damelie" or "d amelie"

/// Lower case, accents and dots stripped, everything else but letters and digits turned into single spaces:
/// "Amélie (2001)" → "amelie 2001", "L.A." → "la".
QString foldedTitle(const QString& title, Apostrophe apostrophe = Apostrophe::joins);

/// Finds films by words. Every word of the query must begin a word of the title as it is spoken, of the title as
/// it is filed, or the year, in any order; case and accents don't matter.
/// Best first: titles that begin with the query, then the rest; within each the most rated first.
class TitleIndex {
public:
    void setMovies(MovieTablePtr movies);
    const MovieTablePtr& movies() const { return m_movies; }

    /// Rows of the movie table, at most `limit`. Nothing for a query without a letter or digit.
    QList<int> find(const QString& query, int limit) const;

private:
    MovieTablePtr m_movies;
    QList<int> m_rows;           ///< rows of the movie table, most rated first
    QByteArray m_text;           ///< the keys one after another: " the matrix 1999 matrix the 1999\n", UTF-8
    QList<qsizetype> m_starts;   ///< of each key in m_text, in order of m_rows; one more for the end
    QList<qsizetype> m_filedAt;  ///< where the filed title begins in m_text, in order of m_rows
};

/// On any thread; finds nothing for null.
std::shared_ptr<const TitleIndex> indexTitles(MovieTablePtr movies);

}  // namespace kinoscope::ui
