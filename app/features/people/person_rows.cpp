// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/features/people/person_rows.h"

#include "app/services/star_scale.h"
#include "core/data/text/title.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace kinoscope {

namespace {

struct PersonRows {
    Q_DECLARE_TR_FUNCTIONS(PersonRows)
};

QString titleOf(const MovieTable& movies, int movie)
{
    return QString::fromStdString(spoken_title(movies[static_cast<std::size_t>(movie)].title));
}

/// As it stands in the data set: "4", "3.5".
QString ratingText(const RatingScale& scale, float value)
{
    const double shown = shown_rating(scale, static_cast<double>(value));
    return ui::fixedText(shown, shown == std::round(shown) ? 0 : shown * 2.0 == std::round(shown * 2.0) ? 1 : 2);
}

/// "Evita (2 and 5)", of which only the title may be broken into lines.
QString withAside(const MovieTable& movies, int movie, QString aside)
{
    constexpr QChar unbroken(0x00A0);
    return titleOf(movies, movie) + unbroken + aside.replace(QLatin1Char(' '), unbroken);
}

QString typicalText(std::optional<double> lessTypical)
{
    if (!lessTypical)
        return {};
    if (*lessTypical >= 0.995)
        return PersonRows::tr("As typical as it gets: nobody here rates more like everyone else.");
    if (*lessTypical < 0.01)
        return PersonRows::tr("One of the least typical here: hardly anybody rates less like everyone else.");
    return PersonRows::tr("More typical than %1% of the people here.")
        .arg(ui::fixedText(std::floor(100.0 * *lessTypical), 0));
}

}  // namespace

ui::PersonHead personHead(const ui::ListedPeople& people, int user, std::optional<double> lessTypical)
{
    const auto row = static_cast<std::size_t>(user);
    ui::PersonHead head{ui::personTitle(people.names[row]), {}, {}, {}};
    if (people.figures.empty())
        return head;
    const PersonFigures& figures = people.figures[row];
    const bool pairs = people.feedback == Feedback::pairs;
    head.facts = pairs ? PersonRows::tr("%n film(s)", nullptr, figures.ratings) : ui::ratingsText(figures.ratings);
    if (pairs || figures.ratings == 0)
        return head;
    head.facts = PersonRows::tr("%1 · mean %2").arg(head.facts, ui::fixedText(static_cast<double>(figures.mean), 2));
    head.typical = typicalText(lessTypical);
    if (figures.typical)
        head.typicalTip = PersonRows::tr("<p>Typical is whoever puts films in the same order as everyone else does. "
                                         "Correlation of this person's ratings with the mean of the other people's "
                                         "ratings of each film: %1.</p>")
                              .arg(ui::fixedText(static_cast<double>(*figures.typical), 2));
    return head;
}

std::vector<ui::ListRow> ratingRows(const StudiedPerson& person, const RatingScale& scale)
{
    const auto shown = [&scale](float value) {
        return static_cast<float>(shown_rating(scale, static_cast<double>(value)));
    };
    std::vector<ui::ListRow> rows;
    rows.reserve(person.ratings.size());
    for (std::size_t i = 0; i < person.ratings.size(); ++i) {
        ui::ListRow row;
        row.movie = person.ratings[i].movie;
        row.real = shown(person.ratings[i].value);
        if (i < person.predicted.size())
            row.predicted = shown(person.predicted[i]);
        rows.push_back(row);
    }
    return rows;
}

std::vector<ui::LikeMindedPerson> likeMindedRows(const StudiedPerson& person, const ui::ListedPeople& people,
                                                 const MovieTablePtr& movies, const RatingScale& scale)
{
    std::vector<ui::LikeMindedPerson> rows;
    for (const StudiedPerson::Like& like : person.likeMinded) {
        ui::LikeMindedPerson row;
        row.user = like.person.user;
        row.title = ui::personTitle(people.names[static_cast<std::size_t>(row.user)]);
        row.cosine = static_cast<double>(like.person.cosine);
        if (movies) {
            row.common = like.ratings.common;
            QStringList alike;
            QStringList apart;
            const bool rated = people.feedback == Feedback::ratings;
            for (const CommonFilm& film : like.ratings.alike)
                alike << (rated ? withAside(*movies, film.movie,
                                            QStringLiteral("(%1)").arg(ratingText(scale, film.other)))
                                : titleOf(*movies, film.movie));
            for (const CommonFilm& film : like.ratings.apart)
                apart << withAside(
                    *movies, film.movie,
                    PersonRows::tr("(%1 and %2)").arg(ratingText(scale, film.own), ratingText(scale, film.other)));
            row.alike = alike.join(QStringLiteral(", "));
            row.apart = apart.join(QStringLiteral(", "));
        }
        rows.push_back(row);
    }
    return rows;
}

Person starredBy(const StudiedPerson& person, const QString& title, const RatingScale& scale)
{
    const StarScale stars(scale);
    Person starred;
    starred.name = title;
    for (const OwnRating& rating : person.ratings)
        starred.starred.push_back({{{}, 0, rating.movie}, stars.stars(static_cast<double>(rating.value))});
    return starred;
}

}  // namespace kinoscope
