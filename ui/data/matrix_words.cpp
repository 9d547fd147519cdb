// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/matrix_words.h"

#include "core/data/text/title.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <cmath>

namespace kinoscope::ui {

namespace {

struct Matrix {
    Q_DECLARE_TR_FUNCTIONS(Matrix)
};

QString partText(RatingPart part)
{
    switch (part) {
    case RatingPart::training: return Matrix::tr("training set");
    case RatingPart::validation: return Matrix::tr("validation set");
    case RatingPart::test: return Matrix::tr("test set");
    case RatingPart::none: break;
    }
    return Matrix::tr("in no set");
}

/// In which row or column of the grid a place lies; the inverse of MatrixGrid::person_at and film_at.
int rangeOf(int place, int first, int n, int cells)
{
    return static_cast<int>(static_cast<std::int64_t>(place - first) * cells / n);
}

}  // namespace

QString filmText(const Movie& movie)
{
    QString title = QString::fromStdString(spoken_title(movie.title));
    if (title.isEmpty())
        title = QString::fromStdString(key_of(movie));
    return movie.year > 0 ? QStringLiteral("%1 (%2)").arg(title).arg(movie.year) : title;
}

QString ratingText(const Dataset& dataset, float value)
{
    const double shown = shown_rating(dataset.scale, static_cast<double>(value));
    return fixedText(shown, shown == std::round(shown) ? 0 : shown * 10 == std::round(shown * 10) ? 1 : 2);
}

QString MatrixWords::heading() const
{
    const auto people = static_cast<double>(dataset->user_ids.size());
    const auto films = static_cast<double>(dataset->movies.size());
    const double share = people * films > 0.0 ? static_cast<double>(dataset->ratings.size()) / (people * films) : 0.0;
    const QString filled = fixedText(100.0 * share, share < 0.001 ? 3 : 1);
    return (dataset->feedback == Feedback::pairs ? Matrix::tr("%1 people × %2 films, %3% filled")
                                                 : Matrix::tr("%1 people × %2 films, %3% rated"))
        .arg(countText(static_cast<qint64>(people)), countText(static_cast<qint64>(films)), filled);
}

QString MatrixWords::about(const MatrixCell& cell, const MatrixGrid& grid) const
{
    const MatrixArea& area = grid.area;
    const bool inside = cell.person >= area.first_person && cell.person < area.first_person + area.people &&
                        cell.film >= area.first_film && cell.film < area.first_film + area.films;
    if (!dataset || !order || !inside || grid.rows <= 0 || grid.columns <= 0)
        return {};
    const int row = rangeOf(cell.person, area.first_person, area.people, grid.rows);
    const int column = rangeOf(cell.film, area.first_film, area.films, grid.columns);
    return grid.is_single() ? aboutOne(cell, grid, row, column) : aboutMany(grid, row, column);
}

QString MatrixWords::aboutOne(const MatrixCell& cell, const MatrixGrid& grid, int row, int column) const
{
    const std::int32_t person = order->people[static_cast<std::size_t>(cell.person)];
    const std::int32_t film = order->films[static_cast<std::size_t>(cell.film)];
    QStringList texts{Matrix::tr("Person %1").arg(QString::fromStdString(user_key(*dataset, person))),
                      filmText(dataset->movies[static_cast<std::size_t>(film)])};
    const std::int32_t rating = grid.last[grid.index(row, column)];
    if (rating < 0) {
        texts << (dataset->feedback == Feedback::pairs ? Matrix::tr("empty") : Matrix::tr("not rated"));
        return texts.join(QStringLiteral(" · "));
    }
    if (dataset->feedback == Feedback::ratings)
        texts << Matrix::tr("rated %1")
                     .arg(ratingText(*dataset, dataset->ratings[static_cast<std::size_t>(rating)].value));
    if (parts)
        texts << partText(parts->part[static_cast<std::size_t>(rating)]);
    return texts.join(QStringLiteral(" · "));
}

QString MatrixWords::aboutMany(const MatrixGrid& grid, int row, int column) const
{
    const int people = grid.person_at(row + 1) - grid.person_at(row);
    const int films = grid.film_at(column + 1) - grid.film_at(column);
    const auto cells = static_cast<qint64>(people) * films;
    return (dataset->feedback == Feedback::pairs ? Matrix::tr("%1 of %2 cells filled · people: %3, films: %4")
                                                 : Matrix::tr("%1 of %2 cells rated · people: %3, films: %4"))
        .arg(countText(grid.counts[grid.index(row, column)]), countText(cells), countText(people), countText(films));
}

}  // namespace kinoscope::ui
