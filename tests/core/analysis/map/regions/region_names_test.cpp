// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/regions/region_names.h"

#include "tests/test_main.h"

#include <QtTest>

#include <algorithm>
#include <numeric>
#include <string>
#include <vector>

using namespace kinoscope;

namespace {

using Kind = RegionFeature::Kind;

std::vector<int> range(int first, int end)
{
    std::vector<int> films(static_cast<std::size_t>(end - first));
    std::iota(films.begin(), films.end(), first);
    return films;
}

/// 200 films of 1985 and 1995, every second one a drama.
MovieTable mixed_films()
{
    MovieTable movies(200);
    for (std::size_t film = 0; film < movies.size(); ++film) {
        movies[film].year = film % 4 < 2 ? 1985 : 1995;
        if (film % 2 == 0)
            movies[film].genres = {"Drama"};
    }
    return movies;
}

void give(MovieTable& movies, int first, int end, const std::string& genre)
{
    for (int film = first; film < end; ++film)
        movies[static_cast<std::size_t>(film)].genres.push_back(genre);
}

FeatureTable features_of(const MovieTable& movies)
{
    return {movies, {}, range(0, static_cast<int>(movies.size()))};
}

std::string text_of(const FeatureTable& features, const FeatureName& name)
{
    std::string text;
    for (const int number : name.features) {
        const RegionFeature& feature = features.feature(number);
        text += text.empty() ? "" : " ";
        text += feature.kind == Kind::decade
                    ? std::to_string(feature.first_year) + "-" + std::to_string(feature.last_decade)
                    : feature.word;
    }
    return text;
}

std::vector<std::string> names_of(const MovieTable& movies, const std::vector<int>& films)
{
    const FeatureTable features = features_of(movies);
    std::vector<std::string> texts;
    for (const FeatureName& name : convincing_names(features, films))
        texts.push_back(text_of(features, name));
    return texts;
}

}  // namespace

class RegionNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesWhatIsMoreFrequentThanElsewhere();
    void whatIsFrequentEverywhereIsNoName();
    void whatFewerThanHalfHaveIsNoName();
    void twoFeaturesTogetherAreAName();
    void aPeriodNeedsEachOfItsDecades();
    void figuresAreThoseOfTheFilms();
    void noTwoNamesAreAlike();
    void whoFindsEveryNameTakenSharesOne();
    void givenNamesStay();
};

void RegionNamesTest::namesWhatIsMoreFrequentThanElsewhere()
{
    MovieTable movies = mixed_films();
    give(movies, 0, 16, "Horror");
    give(movies, 100, 105, "Horror");
    QCOMPARE(names_of(movies, range(0, 20)), std::vector<std::string>{"Horror"});
}

void RegionNamesTest::whatIsFrequentEverywhereIsNoName()
{
    QVERIFY(names_of(mixed_films(), range(0, 20)).empty());
    MovieTable movies = mixed_films();
    give(movies, 0, 200, "Film");
    QVERIFY(names_of(movies, range(0, 20)).empty());
    QVERIFY(names_of(movies, range(0, 200)).empty());
}

void RegionNamesTest::whatFewerThanHalfHaveIsNoName()
{
    MovieTable movies = mixed_films();
    give(movies, 0, 9, "Horror");
    QVERIFY(names_of(movies, range(0, 20)).empty());
    give(movies, 9, 10, "Horror");
    QCOMPARE(names_of(movies, range(0, 20)), std::vector<std::string>{"Horror"});
    // Two of two are examples, no kind.
    MovieTable few = mixed_films();
    give(few, 0, 2, "Horror");
    QVERIFY(names_of(few, range(0, 2)).empty());
}

void RegionNamesTest::twoFeaturesTogetherAreAName()
{
    // Each is frequent elsewhere, too, but seldom both together.
    MovieTable movies = mixed_films();
    for (std::size_t film = 0; film < movies.size(); ++film) {
        const bool inside = film < 20;
        movies[film].genres.clear();
        if (inside || film % 2 == 0)
            movies[film].genres.emplace_back("Drama");
        if (inside || film % 2 == 1)
            movies[film].genres.emplace_back("Comedy");
    }
    const std::vector<std::string> names = names_of(movies, range(0, 20));
    QVERIFY(!names.empty());
    QCOMPARE(names.front(), std::string("Comedy Drama"));
}

void RegionNamesTest::aPeriodNeedsEachOfItsDecades()
{
    MovieTable movies = mixed_films();
    for (std::size_t film = 0; film < 20; ++film)
        movies[film].year = film % 2 == 0 ? 1944 : 1957;
    const std::vector<std::string> names = names_of(movies, range(0, 20));
    QVERIFY(std::count(names.begin(), names.end(), "1940-1950") == 1);
    // No film is of the 1930s or 1960s, and the 1980s are seldom here.
    QCOMPARE(std::count_if(names.begin(), names.end(),
                           [](const std::string& name) { return name == "1930-1950" || name == "1940-1960"; }),
             0);
}

void RegionNamesTest::figuresAreThoseOfTheFilms()
{
    MovieTable movies = mixed_films();
    give(movies, 0, 16, "Horror");
    give(movies, 100, 105, "Horror");
    const FeatureName name = convincing_names(features_of(movies), range(0, 20)).front();
    QCOMPARE(name.inside, (FeatureCount{16, 20}));
    QCOMPARE(name.elsewhere, (FeatureCount{5, 180}));
    QCOMPARE(name.z, log_odds_z(name.inside, name.elsewhere));
}

void RegionNamesTest::noTwoNamesAreAlike()
{
    const FeatureName horror{{0}, {}, {}, 5.0};
    const FeatureName clearer_horror{{0}, {}, {}, 6.0};
    const FeatureName old_horror{{0, 1}, {}, {}, 4.0};
    const std::vector<FeatureName> names = distinct_names({{horror, old_horror}, {clearer_horror}, {}}, {});
    QCOMPARE(names[0].features, (std::vector<int>{0, 1}));
    QCOMPARE(names[1].features, std::vector<int>{0});
    QVERIFY(names[2].features.empty());
    QVERIFY(!names[0].shared && !names[1].shared && !names[2].shared);
}

void RegionNamesTest::whoFindsEveryNameTakenSharesOne()
{
    const FeatureName horror{{0}, {}, {}, 5.0};
    const FeatureName both{{0, 1}, {}, {}, 6.0};
    const std::vector<FeatureName> names = distinct_names({{both, horror}, {both, horror}, {both, horror}, {both}}, {});
    QCOMPARE(names[0].features, (std::vector<int>{0, 1}));
    QCOMPARE(names[1].features, std::vector<int>{0});
    QCOMPARE(names[2].features, std::vector<int>{0});
    QVERIFY(names[2].shared);
    QVERIFY(names[3].features.empty());
}

void RegionNamesTest::givenNamesStay()
{
    const FeatureName horror{{0}, {}, {}, 5.0};
    const FeatureName given{{0}, {}, {}, 1.0};
    const std::vector<FeatureName> names = distinct_names({{horror}, {}}, {{}, given});
    QVERIFY(names[0].shared);
    QCOMPARE(names[1], given);
}

KINOSCOPE_EVENT_TEST(RegionNamesTest)
#include "region_names_test.moc"
