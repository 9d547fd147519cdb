// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/regions/regions.h"

#include "tests/core/planted_tables.h"
#include "tests/test_main.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <limits>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

using namespace kinoscope;

namespace {

using Kind = RegionFeature::Kind;

constexpr int groups = 11;
const std::array<const char*, groups> genre_of_group{"Action", "Comedy",  "Crime",   "Drama",    "Fantasy", "Horror",
                                                     "Music",  "Mystery", "Romance", "Thriller", "Western"};

/// Film i is of group i % groups: nine of ten films of a group have its genre, every second film is a family film.
MovieTable planted_films(int count)
{
    MovieTable movies;
    for (int i = 0; i < count; ++i) {
        Movie movie{.id = i + 1, .title = "Film " + std::to_string(i), .year = 1950 + i * 7 % 50};
        movie.ratings = 30 + i * 13 % 997;
        if (i / groups % 10 != 0)
            movie.genres.emplace_back(genre_of_group[static_cast<std::size_t>(i % groups)]);
        if (i * 7 / 5 % 2 == 0)
            movie.genres.emplace_back("Family");
        movies.push_back(movie);
    }
    return movies;
}

FactorMatrix planted_factors(int count)
{
    return test::grouped_table(count, 16, groups, 0.25F, 12);
}

std::set<std::pair<std::vector<std::string>, std::vector<int>>> names_of(const RegionLevel& level)
{
    std::set<std::pair<std::vector<std::string>, std::vector<int>>> names;
    for (const Region& region : level.regions) {
        std::vector<std::string> words;
        for (const RegionFeature& feature : region.features)
            words.push_back(feature.word + std::to_string(feature.first_year) + std::to_string(feature.last_decade));
        std::vector<int> films = words.empty() ? region.best_known : std::vector<int>();
        if (region.needs_film)
            films = {region.best_known.front()};
        names.emplace(std::move(words), std::move(films));
    }
    return names;
}

/// What must hold of all regions, whatever they are of.
void check(const RegionLevels& levels, std::size_t films)
{
    for (std::size_t at = 0; at < levels.size(); ++at) {
        const RegionLevel& level = levels[at];
        QCOMPARE(level.of_film.size(), films);
        QVERIFY(at == 0 || level.regions.size() > levels[at - 1].regions.size());
        QCOMPARE(names_of(level).size(), level.regions.size());
        std::size_t members = 0;
        for (std::size_t i = 0; i < level.regions.size(); ++i) {
            const Region& region = level.regions[i];
            QVERIFY(!region.films.empty());
            QVERIFY(!region.best_known.empty() && region.best_known.size() <= 2);
            QVERIFY(std::is_sorted(region.films.begin(), region.films.end()));
            members += region.films.size();
            for (const int film : region.films) {
                QCOMPARE(level.of_film[static_cast<std::size_t>(film)], static_cast<int>(i));
                QCOMPARE(region.parent, at == 0 ? -1 : levels[at - 1].of_film[static_cast<std::size_t>(film)]);
            }
        }
        QCOMPARE(static_cast<std::ptrdiff_t>(members),
                 std::count_if(level.of_film.begin(), level.of_film.end(), [](int region) { return region >= 0; }));
    }
}

}  // namespace

class RegionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsAndNamesPlantedGroups();
    void doesNotDependOnThreadsOrChance();
    void tagsNameWhereGenresDoNot();
    void everySizeWorks_data();
    void everySizeWorks();
    void filmsWithoutADifferenceAreOneRegion();
    void filmsWithFewRatingsOrNoDirectionLieInNone();
    void aFilmOfTwoIdsIsNamedOnce();
    void anUnpartedRegionKeepsItsName();
    void stopsWhenAsked();
    void refusesWhatCannotBeClustered();
};

void RegionsTest::findsAndNamesPlantedGroups()
{
    const MovieTable movies = planted_films(880);
    const RegionLevels levels = *find_regions(planted_factors(880), movies);
    check(levels, movies.size());
    QCOMPARE(levels.size(), std::size_t{3});
    QCOMPARE(levels[0].regions.size(), std::size_t{groups});
    for (const Region& region : levels[0].regions) {
        const int group = region.films.front() % groups;
        QCOMPARE(region.films.size(), std::size_t{80});
        QVERIFY(
            std::all_of(region.films.begin(), region.films.end(), [=](int film) { return film % groups == group; }));
        const RegionFeature expected{Kind::genre, genre_of_group[static_cast<std::size_t>(group)]};
        QCOMPARE(region.features, std::vector<RegionFeature>{expected});
        QCOMPARE(region.best_known.size(), std::size_t{2});
        for (const int film : region.best_known)
            QCOMPARE(movies[static_cast<std::size_t>(film)].genres.front(), expected.word);
        QCOMPARE(region.inside, (FeatureCount{72, 80}));
        QCOMPARE(region.elsewhere, (FeatureCount{0, 800}));
    }
    // As many finer ones as were asked for, but for what rounding makes of each group's share.
    QVERIFY(levels[1].regions.size() >= 30 && levels[1].regions.size() <= 36);
    QVERIFY(levels[2].regions.size() >= 80 && levels[2].regions.size() <= 96);
}

void RegionsTest::doesNotDependOnThreadsOrChance()
{
    const MovieTable movies = planted_films(1500);
    const FactorMatrix factors = test::random_table(1500, 12, 4);
    const RegionLevels one = *find_regions(factors, movies, {}, {.threads = 1});
    check(one, movies.size());
    for (const int threads : {1, 2, 3})
        QVERIFY(*find_regions(factors, movies, {}, {.threads = threads}) == one);
}

void RegionsTest::tagsNameWhereGenresDoNot()
{
    MovieTable movies = planted_films(440);
    ItemColumn tags{"tags", ItemColumn::Kind::list, std::vector<std::string>(movies.size())};
    for (std::size_t film = 0; film < movies.size(); ++film) {
        movies[film].genres.clear();
        movies[film].year = 0;
        tags.cells[film] = "seen|" + std::string(genre_of_group[film % groups]);
    }
    const RegionLevels levels = *find_regions(planted_factors(440), movies, {tags});
    QCOMPARE(levels.front().regions.size(), std::size_t{groups});
    for (const Region& region : levels.front().regions) {
        const RegionFeature expected{Kind::tag,
                                     genre_of_group[static_cast<std::size_t>(region.films.front() % groups)]};
        QCOMPARE(region.features, std::vector<RegionFeature>{expected});
    }
}

void RegionsTest::everySizeWorks_data()
{
    QTest::addColumn<int>("films");
    for (const int films : {0, 1, 2, 5, 12, 30, 90, 150})
        QTest::addRow("%d", films) << films;
}

void RegionsTest::everySizeWorks()
{
    QFETCH(int, films);
    MovieTable movies = planted_films(films);
    for (const bool bare : {false, true}) {
        for (Movie& movie : movies) {
            if (bare)
                movie = {.title = movie.title, .ratings = movie.ratings};
        }
        const RegionLevels levels = *find_regions(test::random_table(films, 6, 3), movies);
        check(levels, movies.size());
        QCOMPARE(levels.empty(), films == 0);
        if (films == 30)
            QCOMPARE(levels.front().regions.size(), std::size_t{6});
        for (const RegionLevel& level : levels)
            for (const Region& region : level.regions)
                QVERIFY(!bare || region.features.empty());
    }
}

void RegionsTest::filmsWithoutADifferenceAreOneRegion()
{
    const MovieTable movies = planted_films(200);
    const RegionLevels levels = *find_regions(FactorMatrix::Constant(200, 6, 0.4F), movies);
    check(levels, movies.size());
    QCOMPARE(levels.size(), std::size_t{1});
    QCOMPARE(levels.front().regions.size(), std::size_t{1});
    QVERIFY(levels.front().regions.front().features.empty());
    QVERIFY(find_regions(FactorMatrix::Zero(200, 6), movies)->empty());
}

void RegionsTest::filmsWithFewRatingsOrNoDirectionLieInNone()
{
    MovieTable movies = planted_films(300);
    FactorMatrix factors = planted_factors(300);
    for (std::size_t film = 0; film < 100; ++film)
        movies[film].ratings = 3;
    factors.middleRows(100, 10).setZero();
    const RegionLevels levels = *find_regions(factors, movies);
    check(levels, movies.size());
    for (std::size_t film = 0; film < movies.size(); ++film)
        QCOMPARE(levels.front().of_film[film] < 0, film < 110);
}

void RegionsTest::aFilmOfTwoIdsIsNamedOnce()
{
    MovieTable movies = planted_films(30);
    movies[3].ratings = 5000;
    movies[14] = movies[3];  // of the same group
    movies[14].ratings = 4000;
    movies[25].ratings = 3000;
    const RegionLevels levels = *find_regions(FactorMatrix::Ones(30, 4), movies);
    QCOMPARE(levels.front().regions.front().best_known, (std::vector<int>{3, 25}));
}

void RegionsTest::anUnpartedRegionKeepsItsName()
{
    // The first group's films are all alike, so that nothing parts them.
    FactorMatrix factors = planted_factors(880);
    for (Eigen::Index film = 0; film < factors.rows(); film += groups)
        factors.row(film) = factors.row(0);
    const RegionLevels levels = *find_regions(factors, planted_films(880));
    check(levels, 880);
    for (const RegionLevel& level : levels) {
        const Region& region = level.regions[static_cast<std::size_t>(level.of_film[0])];
        QCOMPARE(region.films.size(), std::size_t{80});
        QCOMPARE(region.features, (std::vector<RegionFeature>{{Kind::genre, genre_of_group[0]}}));
    }
}

void RegionsTest::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    QVERIFY(!find_regions(planted_factors(300), planted_films(300), {}, {.stop = source.get_token()}));
}

void RegionsTest::refusesWhatCannotBeClustered()
{
    FactorMatrix factors = planted_factors(40);
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, find_regions(factors, planted_films(39)));
    factors(7, 2) = std::numeric_limits<float>::infinity();
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, find_regions(factors, planted_films(40)));
}

KINOSCOPE_EVENT_TEST(RegionsTest)
#include "regions_test.moc"
