// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/map/marks/film_colours.h"

#include "tests/ui/map/example_frame.h"
#include "ui/map/state/map_state.h"
#include "ui/plot/colour_scale.h"
#include "ui/theme/theme.h"

#include <QtTest>

#include <cmath>

using namespace kinoscope;
using namespace kinoscope::ui;

namespace {

/// Luminance relative to white, by WCAG 2.
double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

MovieTablePtr films_of_years(const std::vector<int>& years)
{
    auto movies = std::make_shared<MovieTable>();
    for (const int year : years) {
        Movie movie;
        movie.id = static_cast<int>(movies->size()) + 1;
        movie.title = "F";
        movie.year = year;
        movie.ratings = 10;
        movies->push_back(movie);
    }
    return movies;
}

QStringList names(const ColourKey& key)
{
    QStringList list;
    for (const ColourKey::Chip& chip : key.chips)
        list << chip.name;
    return list;
}

}  // namespace

class FilmColoursTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_state = MapState();
        m_state.setMovies(test::example_movies(200));
        m_state.setFrame(test::example_frame(200));
    }

    void everyKindHasAKeyOfItsOwn_data()
    {
        QTest::addColumn<int>("by");
        for (const ColourBy by : allColourings)
            QTest::newRow(qPrintable(colourByKey(by))) << static_cast<int>(by);
    }

    void everyKindHasAKeyOfItsOwn()
    {
        QFETCH(int, by);
        QCOMPARE(colourByOfKey(colourByKey(static_cast<ColourBy>(by))), static_cast<ColourBy>(by));
        for (const ColourBy other : allColourings)
            QCOMPARE(colourByKey(other) == colourByKey(static_cast<ColourBy>(by)), static_cast<int>(other) == by);
    }

    void anUnknownKeyIsGenre() { QCOMPARE(colourByOfKey(QStringLiteral("mood")), ColourBy::genre); }

    void genresOfOneGroupShareAColourThatTheKeyNames()
    {
        const FilmColours colours = coloured(ColourBy::genre);
        QCOMPARE(colours.of(0), colours.of(3));
        QVERIFY(colours.of(0) != colours.of(1));
        QVERIFY(names(colours.key()).contains(QStringLiteral("Drama")));
        QVERIFY(colours.key().gradient.isEmpty());
    }

    void theKeySaysWhichFilmsBelongToAChip()
    {
        const FilmColours colours = coloured(ColourBy::genre);
        QVERIFY(colours.key().divides);
        for (int row = 0; row < m_state.filmCount(); ++row)
            QCOMPARE(QColor(colours.of(row)), colours.key().chips.at(colours.chip(row)).colour);
        const std::vector<char> found = colours.filmsOf({0});
        QCOMPARE(found.size(), std::size_t{201});
        for (int row = 0; row < m_state.filmCount(); ++row)
            QCOMPARE(found[static_cast<std::size_t>(row)] != 0, colours.chip(row) == 0);
        QVERIFY(colours.filmsOf({}).empty());
        QVERIFY(!coloured(ColourBy::bias).key().divides);
        QVERIFY(!coloured(ColourBy::selection).key().divides);
    }

    void theKeySaysFromWhenOnFilmsAreDots()
    {
        QCOMPARE(coloured(ColourBy::genre).key().dotsFrom, 0);
        m_state.setMovies(test::example_movies(200, 1));
        m_state.setFrame(test::example_frame(200));
        QCOMPARE(coloured(ColourBy::genre).key().dotsFrom, m_state.evidence().enough());
    }

    void decadesRunAlongTheScale()
    {
        showFilms(films_of_years({1972, 1979, 1980, 1999, 0}));
        const FilmColours colours = coloured(ColourBy::decade);
        QCOMPARE(names(colours.key()), (QStringList{QStringLiteral("1970s"), QStringLiteral("1980s"),
                                                    QStringLiteral("1990s"), QStringLiteral("year unknown")}));
        QCOMPARE(colours.of(0), colours.of(1));
        QVERIFY(colours.of(1) != colours.of(2));
        for (const auto& [row, chip] : {std::pair(0, 0), {1, 0}, {2, 1}, {3, 2}, {4, 3}})
            QCOMPARE(colours.chip(row), chip);
        QCOMPARE(QColor(colours.of(3)), scaleColour(1.0, Theme::light()));
        QCOMPARE(QColor(colours.of(4)), Theme::light().mutedText);
    }

    void earlyDecadesAreTakenTogether()
    {
        std::vector<int> years;
        for (int year = 1895; year < 2025; year += 5)
            years.push_back(year);
        showFilms(films_of_years(years));
        const FilmColours colours = coloured(ColourBy::decade);
        QCOMPARE(colours.key().chips.size(), 8);
        QCOMPARE(colours.key().chips.first().name, QStringLiteral("before 1960"));
        QCOMPARE(colours.key().chips.last().name, QStringLiteral("2020s"));
        QCOMPARE(colours.of(0), colours.of(12));
    }

    void oneDecadeNeedsNoKey()
    {
        showFilms(films_of_years({1991, 1992}));
        QVERIFY(coloured(ColourBy::decade).key().chips.isEmpty());
    }

    void biasRunsFromTheLowestToTheHighestOfTheFilmsThatAreDots()
    {
        m_state.setMovies(test::example_movies(200, 1));
        m_state.setFrame(test::example_frame(200));
        const FilmColours colours = coloured(ColourBy::bias);
        std::vector<int> dots;
        for (const int row : m_state.frame()->by_bias) {
            if (m_state.isMark(row))
                dots.push_back(row);
        }
        QVERIFY(dots.size() >= 100 && dots.size() < 200);
        QCOMPARE(QColor(colours.of(dots.front())), scaleColour(1.0, Theme::light()));
        QCOMPARE(QColor(colours.of(dots.back())), scaleColour(0.0, Theme::light()));
        QCOMPARE(QColor(colours.of(m_state.frame()->by_bias.back())), scaleColour(0.0, Theme::light()));
        QCOMPARE(colours.key().numbers.size(), 3);
        const double highest = static_cast<double>(m_state.frame()->movie_bias(dots.front()));
        QCOMPARE(colours.key().numbers.last(), QStringLiteral("+%1").arg(highest, 0, 'f', 2));
        QCOMPARE(colours.key().caption, QStringLiteral("appeal"));
    }

    void ratingsGoByTheirLogarithm()
    {
        auto movies = std::make_shared<MovieTable>(*films_of_years({1990, 1990, 1990}));
        (*movies)[0].ratings = 100;
        (*movies)[1].ratings = 1000;
        (*movies)[2].ratings = 10'000;
        showFilms(movies);
        const FilmColours colours = coloured(ColourBy::ratings);
        QCOMPARE(colours.key().numbers,
                 (QStringList{QStringLiteral("100"), QStringLiteral("1,000"), QStringLiteral("10,000")}));
        QCOMPARE(QColor(colours.of(2)), scaleColour(1.0, Theme::light()));
        const QColor middle(colours.of(1));
        QVERIFY(std::abs(middle.green() - scaleColour(0.5, Theme::light()).green()) < 8);
    }

    void theSelectionStandsOut()
    {
        m_state.setCurrent(0);
        m_state.setNeighbours({1});
        m_state.setSelected({3});
        const FilmColours colours = coloured(ColourBy::selection);
        for (const int row : {0, 1})
            QCOMPARE(QColor(colours.of(row)), Theme::light().selection);
        QCOMPARE(QColor(colours.of(3)), Theme::light().accent);
        QCOMPARE(QColor(colours.of(2)), Theme::light().mutedText);
    }

    void withoutAFrameThereIsNothingToNumber()
    {
        m_state.setMovies(test::example_movies(5));
        for (const ColourBy by : {ColourBy::bias, ColourBy::ratings})
            QVERIFY(coloured(by).key().gradient.isEmpty());
    }

    // Lightness alone tells low from high, whatever the eye makes of hues.
    void theScaleIsReadableOnBothBackgrounds()
    {
        for (const Theme* theme : {&Theme::light(), &Theme::darkTheme()}) {
            double before = 0.0;
            for (int step = 0; step <= 20; ++step) {
                const QColor colour = scaleColour(step / 20.0, *theme);
                QVERIFY2(luminance(colour) > before, qPrintable(QString::number(step)));
                before = luminance(colour);
                QVERIFY2(contrast(colour, theme->panel) > 1.6, qPrintable(QString::number(step)));
            }
        }
    }

private:
    void showFilms(const MovieTablePtr& movies)
    {
        m_state.setMovies(movies);
        m_state.setFrame(test::example_frame(static_cast<int>(movies->size())));
    }

    FilmColours coloured(ColourBy by) const
    {
        FilmColours colours;
        colours.update(m_state, by, Theme::light());
        return colours;
    }

    MapState m_state;
};

KINOSCOPE_WIDGET_TEST(FilmColoursTest)
#include "film_colours_test.moc"
