// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/regions/frequent_features.h"

#include "tests/test_main.h"

#include <QtTest>

#include <algorithm>
#include <numeric>
#include <random>
#include <stdexcept>

using namespace kinoscope;

namespace {

using Kind = RegionFeature::Kind;

FeatureTable table_of(const MovieTable& movies, const std::vector<ItemColumn>& columns = {})
{
    std::vector<int> all(movies.size());
    std::iota(all.begin(), all.end(), 0);
    return {movies, columns, all};
}

/// 100 films: each fifth is of horror, each second a drama; the first ten of the 1930s, all others of the 1990s.
MovieTable hundred_films()
{
    MovieTable movies(100);
    for (std::size_t film = 0; film < movies.size(); ++film) {
        if (film % 5 == 0)
            movies[film].genres.emplace_back("Horror");
        if (film % 2 == 0)
            movies[film].genres.emplace_back("Drama");
        movies[film].year = film < 10 ? 1931 : 1994;
    }
    return movies;
}

MovieTable random_films(std::mt19937& random)
{
    static constexpr const char* genres[]{"Action", "Comedy", "Drama", "Horror", "War"};
    MovieTable movies(60);
    for (Movie& movie : movies) {
        movie.year = random() % 7 == 0 ? 0 : 1920 + static_cast<int>(random() % 60);
        for (const char* genre : genres)
            if (random() % 4 == 0)
                movie.genres.emplace_back(genre);
    }
    return movies;
}

bool has(const Movie& movie, const RegionFeature& feature)
{
    if (feature.kind == Kind::decade)
        return movie.year > 0 && movie.year / 10 * 10 == feature.first_year;
    return std::find(movie.genres.begin(), movie.genres.end(), feature.word) != movie.genres.end();
}

}  // namespace

class FrequentFeaturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsInsideAndElsewhere();
    void listsTagsOfColumns();
    void listsNothingThatIsAsFrequentElsewhere();
    void oneFilmHasNothingInCommon();
    void allFilmsHaveNobodyToBeComparedWith();
    void filmsWithoutGenresOrYearsHaveNothingToCompare();
    void theOrderOfTheFilmsDoesNotMatter();
    void equalsCountingOneByOne();
    void refusesAFilmThatIsNone();
};

void FrequentFeaturesTest::countsInsideAndElsewhere()
{
    // Eight of horror, four of them dramas, and two others: of horror are 8 of 10, and 12 of the other 90.
    const GroupFeatures group = frequent_features(table_of(hundred_films()), {10, 15, 20, 25, 30, 35, 40, 45, 11, 13});
    QCOMPARE(group.inside, 10);
    QCOMPARE(group.elsewhere, 90);
    QCOMPARE(group.compared, 3);  // horror, drama, the 1990s
    QCOMPARE(group.features.size(), std::size_t{1});
    const FrequentFeature& horror = group.features.front();
    QCOMPARE(horror.feature, (RegionFeature{Kind::genre, "Horror"}));
    QCOMPARE(horror.inside, (FeatureCount{8, 10}));
    QCOMPARE(horror.elsewhere, (FeatureCount{12, 90}));
    QCOMPARE(horror.films, (std::vector<int>{10, 15, 20, 25, 30, 35, 40, 45}));
    QCOMPARE(horror.times, share_ratio_interval({8, 10}, {12, 90}));
    // By the formula of MOVER-R worked out apart, of Wilson's 0.49016 … 0.94332 and 0.07795 … 0.21874.
    QVERIFY(std::abs(horror.times.low - 2.98906) < 1e-5 && std::abs(horror.times.high - 10.48690) < 1e-5);
}

void FrequentFeaturesTest::listsTagsOfColumns()
{
    ItemColumn tags{"tags", ItemColumn::Kind::list, std::vector<std::string>(100)};
    for (const int film : {3, 7, 9, 50})
        tags.cells[static_cast<std::size_t>(film)] = "noir|rain";
    const GroupFeatures group = frequent_features(table_of(hundred_films(), {tags}), {3, 7, 9, 1});
    QCOMPARE(group.features.size(), std::size_t{3});
    // Of 4: 3 with each tag and 1 elsewhere, then the 1930s, 4 and 6 elsewhere.
    QCOMPARE(group.features[0].feature, (RegionFeature{Kind::decade, {}, 1930, 1930}));
    QCOMPARE(group.features[1].feature, (RegionFeature{Kind::tag, "noir"}));
    QCOMPARE(group.features[2].feature, (RegionFeature{Kind::tag, "rain"}));
    QCOMPARE(group.features[2].films, (std::vector<int>{3, 7, 9}));
}

void FrequentFeaturesTest::listsNothingThatIsAsFrequentElsewhere()
{
    // One of five is of horror and one of two a drama, as everywhere.
    const GroupFeatures group = frequent_features(table_of(hundred_films()), {50, 51, 52, 53, 54, 55, 56, 57, 58, 59});
    QVERIFY(group.features.empty());
    QCOMPARE(group.compared, 3);
}

void FrequentFeaturesTest::oneFilmHasNothingInCommon()
{
    const GroupFeatures group = frequent_features(table_of(hundred_films()), {0});
    QVERIFY(group.features.empty());
    QCOMPARE(group.inside, 1);
    QCOMPARE(frequent_features(table_of(hundred_films()), {}), (GroupFeatures{{}, 0, 0, 100}));
}

void FrequentFeaturesTest::allFilmsHaveNobodyToBeComparedWith()
{
    std::vector<int> all(100);
    std::iota(all.begin(), all.end(), 0);
    const GroupFeatures group = frequent_features(table_of(hundred_films()), all);
    QVERIFY(group.features.empty());
    QCOMPARE(group.elsewhere, 0);
}

void FrequentFeaturesTest::filmsWithoutGenresOrYearsHaveNothingToCompare()
{
    const GroupFeatures group = frequent_features(table_of(MovieTable(20)), {1, 2, 3});
    QVERIFY(group.features.empty());
    QCOMPARE(group.compared, 0);
}

void FrequentFeaturesTest::theOrderOfTheFilmsDoesNotMatter()
{
    const FeatureTable table = table_of(hundred_films());
    QCOMPARE(frequent_features(table, {45, 10, 30, 13, 20, 35, 25, 40, 11, 15}),
             frequent_features(table, {10, 11, 13, 15, 20, 25, 30, 35, 40, 45}));
}

// Every feature of every film of random groups, counted film by film.
void FrequentFeaturesTest::equalsCountingOneByOne()
{
    std::mt19937 random(7);
    int listed = 0;
    for (int round = 0; round < 40; ++round) {
        const MovieTable movies = random_films(random);
        const FeatureTable table = table_of(movies);
        std::vector<int> order(movies.size());
        std::iota(order.begin(), order.end(), 0);
        std::shuffle(order.begin(), order.end(), random);
        // Films of a genre first, so that some groups have something in common.
        if (round % 2 == 0)
            std::stable_partition(order.begin(), order.end(), [&](int film) {
                return has(movies[static_cast<std::size_t>(film)], {Kind::genre, "War"});
            });
        const std::vector<int> group(order.begin(), order.begin() + 2 + static_cast<int>(random() % 20));
        const GroupFeatures found = frequent_features(table, group);
        std::vector<RegionFeature> expected;
        for (int number = 0; number < table.size(); ++number) {
            const RegionFeature& feature = table.feature(number);
            if (feature.first_year != feature.last_decade)
                continue;
            FeatureCount inside{0, static_cast<int>(group.size())};
            FeatureCount elsewhere{0, 60 - inside.films};
            for (int film = 0; film < 60; ++film) {
                const bool in_group = std::find(group.begin(), group.end(), film) != group.end();
                if (has(movies[static_cast<std::size_t>(film)], feature))
                    ++(in_group ? inside : elsewhere).with;
            }
            const auto listing = std::find_if(found.features.begin(), found.features.end(),
                                              [&](const FrequentFeature& one) { return one.feature == feature; });
            QCOMPARE(listing != found.features.end(),
                     inside.with >= 2 && share_ratio_interval(inside, elsewhere).low > 1.0);
            if (listing == found.features.end())
                continue;
            ++listed;
            QCOMPARE(listing->inside, inside);
            QCOMPARE(listing->elsewhere, elsewhere);
            QCOMPARE(listing->z, log_odds_z(inside, elsewhere));
            QVERIFY(listing->z > 0.0);
            QCOMPARE(listing->films.size(), static_cast<std::size_t>(inside.with));
        }
        QVERIFY(std::is_sorted(found.features.begin(), found.features.end(),
                               [](const FrequentFeature& a, const FrequentFeature& b) { return a.z > b.z; }));
    }
    QVERIFY(listed > 20);
}

void FrequentFeaturesTest::refusesAFilmThatIsNone()
{
    const FeatureTable table = table_of(hundred_films());
    QVERIFY_THROWS_EXCEPTION(std::out_of_range, frequent_features(table, {3, 100}));
    QVERIFY_THROWS_EXCEPTION(std::out_of_range, frequent_features(table, {-1, 3}));
}

KINOSCOPE_EVENT_TEST(FrequentFeaturesTest)
#include "frequent_features_test.moc"
