// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/data/data_overview.h"
#include "tests/test_main.h"

#include <numeric>

using namespace kinoscope;

namespace {

Dataset fourRatings()
{
    Dataset dataset;
    dataset.user_ids = {1, 2};
    dataset.movies.resize(3);
    dataset.ratings = {{0, 0, 5.0F}, {0, 1, 3.0F}, {0, 2, 5.0F}, {1, 0, 1.0F}};
    dataset.scale = {1.0, 5.0, 1.0};
    return dataset;
}

}  // namespace

class DataOverviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ratingsAreCountedByLevelPersonAndFilm()
    {
        const DataOverview overview = data_overview(fourRatings());
        QCOMPARE(overview.levels, (std::vector<double>{1, 2, 3, 4, 5}));
        QCOMPARE(overview.level_counts, (std::vector<std::int64_t>{1, 0, 1, 0, 2}));
        QCOMPARE(overview.per_person.median, 2.0);
        QCOMPARE(overview.per_person.largest, 3);
        QCOMPARE(overview.per_film.median, 1.0);
        QCOMPARE(overview.order->people, (std::vector<std::int32_t>{0, 1}));
        QVERIFY(overview.duplicates.empty());
    }

    void whereLowIsGoodTheBestIsFirst()
    {
        Dataset marks = fourRatings();
        marks.scale = {1.0, 6.0, 1.0, true};
        const DataOverview overview = data_overview(marks);
        QCOMPARE(overview.levels.front(), 1.0);  // kept as 6
        QCOMPARE(overview.level_counts, (std::vector<std::int64_t>{0, 2, 0, 1, 0, 1}));
        QCOMPARE(overview.levels[1], 2.0);  // kept as 5
    }

    void pairsHaveNoLevels()
    {
        Dataset pairs = fourRatings();
        pairs.feedback = Feedback::pairs;
        const DataOverview overview = data_overview(pairs);
        QVERIFY(overview.levels.empty() && overview.level_counts.empty());
        QCOMPARE(overview.per_film.bins.size(), 2U);
    }

    void filmsOfOneTitleAndYearAreListedTogether()
    {
        MovieTable movies;
        const auto add = [&movies](const char* title, int year, int ratings) {
            movies.push_back(
                {.id = static_cast<std::int64_t>(movies.size()), .title = title, .year = year, .ratings = ratings});
        };
        add("Chasing Amy (1997)", 1997, 124);
        add("Fly Away Home (1996)", 1996, 30);
        add("Chasing Amy (1997)", 1997, 255);
        add("Home", 0, 9);
        add("Home", 0, 8);
        add("Fly Away Home (1996)", 1996, 5);
        add("Chasing Amy (1998)", 1998, 1);
        add("Chasing Amy (1997)", 1997, 2);
        QCOMPARE(duplicate_films(movies), (std::vector<std::vector<int>>{{2, 0, 7}, {1, 5}}));
    }
};

KINOSCOPE_PLAIN_TEST(DataOverviewTest)
#include "data_overview_test.moc"
