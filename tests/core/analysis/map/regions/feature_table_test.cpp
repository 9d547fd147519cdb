// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/regions/feature_table.h"

#include "tests/test_main.h"

#include <QtTest>

#include <vector>

using namespace kinoscope;

namespace {

using Kind = RegionFeature::Kind;

MovieTable five_films()
{
    return {{.title = "A", .year = 1941, .genres = {"Drama", "War", "Drama"}},
            {.title = "B", .year = 1958, .genres = {"Drama"}},
            {.title = "C", .year = 0, .genres = {}},
            {.title = "D", .year = 1950, .genres = {"War"}},
            {.title = "E", .year = 1999, .genres = {"Sci-Fi"}}};
}

const std::vector<int> all{0, 1, 2, 3, 4};

/// The places of the films that have it; {−1} where nothing knows the feature.
std::vector<int> films_with(const FeatureTable& features, const RegionFeature& wanted)
{
    for (int number = 0; number < features.size(); ++number)
        if (features.feature(number) == wanted)
            return features.films_with(number);
    return {-1};
}

RegionFeature decades(int first, int last)
{
    return {Kind::decade, {}, first, last};
}

}  // namespace

class FeatureTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsGenres();
    void knowsDecadesAndPeriods();
    void knowsTags();
    void countsFilmsWithBoth();
    void placesAreThoseAmongTheFilms();
};

void FeatureTableTest::knowsGenres()
{
    const FeatureTable features(five_films(), {}, all);
    QCOMPARE(features.films(), 5);
    QCOMPARE(films_with(features, {Kind::genre, "Drama"}), (std::vector<int>{0, 1}));
    QCOMPARE(films_with(features, {Kind::genre, "War"}), (std::vector<int>{0, 3}));
    QVERIFY(features.of_film(2).empty());
}

void FeatureTableTest::knowsDecadesAndPeriods()
{
    const FeatureTable features(five_films(), {}, all);
    QCOMPARE(films_with(features, decades(1940, 1940)), (std::vector<int>{0}));
    QCOMPARE(films_with(features, decades(1950, 1950)), (std::vector<int>{1, 3}));
    QCOMPARE(films_with(features, decades(1940, 1950)), (std::vector<int>{0, 1, 3}));
    QCOMPARE(films_with(features, decades(1930, 1950)), (std::vector<int>{0, 1, 3}));
    QCOMPARE(films_with(features, decades(1930, 1960)), (std::vector<int>{-1}));
    for (int number = 0; number < features.size(); ++number) {
        const RegionFeature& feature = features.feature(number);
        const std::vector<int>& parts = features.decades_of(number);
        QCOMPARE(static_cast<int>(parts.size()),
                 feature.first_year == feature.last_decade ? 0 : (feature.last_decade - feature.first_year) / 10 + 1);
        for (std::size_t part = 0; part < parts.size(); ++part)
            if (parts[part] >= 0)
                QCOMPARE(features.feature(parts[part]).first_year, feature.first_year + 10 * static_cast<int>(part));
    }
}

void FeatureTableTest::knowsTags()
{
    const std::vector<ItemColumn> columns{
        {"tags", ItemColumn::Kind::list, {"slow|sci-fi", "slow", "slow|rare", "sci-fi", "sci-fi|rare"}},
        {"director", ItemColumn::Kind::word, {"X", "X", "Y", "X", "Y"}},
        {"imdbId", ItemColumn::Kind::number, {"7", "7", "7", "7", "7"}}};
    const FeatureTable features(five_films(), columns, all);
    QCOMPARE(films_with(features, {Kind::tag, "slow"}), (std::vector<int>{0, 1, 2}));
    QCOMPARE(films_with(features, {Kind::tag, "X"}), (std::vector<int>{0, 1, 3}));
    QCOMPARE(films_with(features, {Kind::tag, "rare"}), std::vector<int>{-1});
    QCOMPARE(films_with(features, {Kind::tag, "sci-fi"}), std::vector<int>{-1});  // a genre, by another case
    QCOMPARE(films_with(features, {Kind::tag, "7"}), std::vector<int>{-1});
}

void FeatureTableTest::countsFilmsWithBoth()
{
    const FeatureTable features(five_films(), {}, all);
    for (int a = 0; a < features.size(); ++a) {
        for (int b = 0; b < features.size(); ++b) {
            int both = 0;
            for (int film = 0; film < features.films(); ++film) {
                const std::vector<int>& has = features.of_film(film);
                both += std::count(has.begin(), has.end(), a) > 0 && std::count(has.begin(), has.end(), b) > 0 ? 1 : 0;
            }
            QCOMPARE(features.films_with_both(a, b), both);
        }
    }
}

void FeatureTableTest::placesAreThoseAmongTheFilms()
{
    const FeatureTable features(five_films(), {}, {4, 1});
    QCOMPARE(features.films(), 2);
    QCOMPARE(films_with(features, {Kind::genre, "Sci-Fi"}), std::vector<int>{0});
    QCOMPARE(films_with(features, {Kind::genre, "Drama"}), std::vector<int>{1});
    QCOMPARE(films_with(features, {Kind::genre, "War"}), std::vector<int>{-1});
}

KINOSCOPE_EVENT_TEST(FeatureTableTest)
#include "feature_table_test.moc"
