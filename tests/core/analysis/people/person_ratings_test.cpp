// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/people/person_ratings.h"

#include "tests/core/small_dataset.h"
#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>
#include <stdexcept>

using namespace kinoscope;

namespace {

constexpr int films = 200;
const RatingScale halves{0.5, 5.0, 0.5, false};

std::vector<OwnRating> random_person(unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<OwnRating> ratings;
    for (int movie = 0; movie < films; ++movie)
        if (random() % 3 == 0)
            ratings.push_back({movie, 0.5F + 0.5F * static_cast<float>(random() % 10)});
    std::shuffle(ratings.begin(), ratings.end(), random);
    return ratings;
}

}  // namespace

class PersonRatingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everybodyHasTheirRowsInOrder();
    void nobodyElseIsFound();
    void aStopLeavesNothing();
    void commonFilmsAreThoseOfAllPairs();
    void nothingInCommonIsNothingToCompare();
    void pointsBetweenCountByTheScale();
};

void PersonRatingsTest::everybodyHasTheirRowsInOrder()
{
    const DatasetPtr dataset = test::small_dataset();
    const std::array wanted{17, 0, 39};
    const auto found = ratings_of(*dataset, wanted);
    QCOMPARE(found.size(), wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        std::vector<OwnRating> expected;
        for (const Rating& rating : dataset->ratings)
            if (rating.user == wanted[i])
                expected.push_back({rating.movie, rating.value});
        QVERIFY(!expected.empty());
        QCOMPARE(found[i], expected);
    }
}

void PersonRatingsTest::nobodyElseIsFound()
{
    const DatasetPtr dataset = test::small_dataset();
    QVERIFY_THROWS_EXCEPTION(std::out_of_range, ratings_of(*dataset, std::array{40}));
    QVERIFY_THROWS_EXCEPTION(std::out_of_range, ratings_of(*dataset, std::array{-1}));
    QVERIFY(ratings_of(*dataset, {}).empty());
}

void PersonRatingsTest::aStopLeavesNothing()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(ratings_of(*test::small_dataset(), std::array{3}, stop.get_token()).empty());
}

void PersonRatingsTest::commonFilmsAreThoseOfAllPairs()
{
    const std::vector<OwnRating> own = random_person(1);
    const std::vector<OwnRating> other = random_person(2);
    std::vector<CommonFilm> common;
    for (const OwnRating& mine : own)
        for (const OwnRating& theirs : other)
            if (mine.movie == theirs.movie)
                common.push_back({mine.movie, mine.value, theirs.value});
    const auto by = [&common](const auto& before, const auto& counts) {
        std::vector<CommonFilm> films;
        std::copy_if(common.begin(), common.end(), std::back_inserter(films), counts);
        std::sort(films.begin(), films.end(), [&before](const CommonFilm& a, const CommonFilm& b) {
            return before(a) != before(b) ? before(a) > before(b) : a.movie < b.movie;
        });
        films.resize(std::min(films.size(), std::size_t{4}));
        return films;
    };
    const auto distance = [](const CommonFilm& film) { return std::abs(film.own - film.other); };
    // A quarter of 4.5 stars is more than one, an eighth more than a half.
    const auto apart = by(distance, [&](const CommonFilm& film) { return distance(film) >= 1.5F; });
    const auto alike = by([](const CommonFilm& film) { return film.own + film.other; },
                          [&](const CommonFilm& film) { return distance(film) <= 0.5F; });
    const RatingComparison found = compare_ratings(own, other, halves, 4);
    QCOMPARE(found.common, static_cast<int>(common.size()));
    QCOMPARE(found.apart, apart);
    QCOMPARE(found.alike, alike);
    QCOMPARE(apart.size(), std::size_t{4});
    QCOMPARE(alike.size(), std::size_t{4});
}

void PersonRatingsTest::nothingInCommonIsNothingToCompare()
{
    const RatingComparison found = compare_ratings({{3, 5.0F}, {1, 4.0F}}, {{2, 5.0F}, {7, 1.0F}}, halves, 3);
    QCOMPARE(found.common, 0);
    QVERIFY(found.apart.empty() && found.alike.empty());
    QCOMPARE(compare_ratings({}, {{2, 5.0F}}, halves, 3).common, 0);
}

void PersonRatingsTest::pointsBetweenCountByTheScale()
{
    // From −10 to 10: apart from 5 on, alike up to 2.5.
    const RatingComparison found = compare_ratings({{0, 1.0F}, {1, -4.0F}, {2, 9.0F}},
                                                   {{0, 3.5F}, {1, 1.0F}, {2, 6.0F}}, {-10.0, 10.0, 0.0, false}, 3);
    QCOMPARE(found.alike, (std::vector<CommonFilm>{{0, 1.0F, 3.5F}}));
    QCOMPARE(found.apart, (std::vector<CommonFilm>{{1, -4.0F, 1.0F}}));
}

KINOSCOPE_PLAIN_TEST(PersonRatingsTest)
#include "person_ratings_test.moc"
