// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/held_out.h"

#include "tests/test_main.h"

#include <QTest>

using namespace kinoscope;

namespace {

ModelDocument trained_on_names()
{
    ModelDocument document;
    document.user_ids = {1, 2};
    document.user_keys = {"Anna", "Ben"};
    document.movies = {{.id = 1, .key = "Heat", .title = "Heat"}, {.id = 2, .key = "Fargo", .title = "Fargo"}};
    return document;
}

/// One rating, of the first film by the first person, which is the test part.
Dataset one_rating(const char* person, const char* film)
{
    Dataset dataset;
    dataset.user_ids = {1};
    dataset.user_keys = {person};
    dataset.movies = {{.id = 1, .key = film, .title = film}};
    dataset.ratings.push_back({0, 0, 4.0F});
    return dataset;
}

DataSplit test_part()
{
    DataSplit split;
    split.test = {0};
    return split;
}

}  // namespace

class HeldOutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Numbers that stand for names follow the order of a file, and another file has another order.
    void namesAreFoundWhateverTheirNumbers()
    {
        const KnownRatings known = known_ratings(trained_on_names(), one_rating("Ben", "Fargo"), test_part());
        QCOMPARE(known.ratings.size(), std::size_t{1});
        QCOMPARE(known.ratings[0].user, 1);
        QCOMPARE(known.ratings[0].movie, 1);
        QCOMPARE(known.unknown, std::int64_t{0});
    }

    void namesThatTheModelDoesNotKnowAreCounted()
    {
        Dataset dataset = one_rating("Ben", "Fargo");
        dataset.user_ids.push_back(2);
        dataset.user_keys.emplace_back("Carla");
        dataset.ratings.push_back({1, 0, 2.0F});
        DataSplit split = test_part();
        split.test.push_back(1);
        const KnownRatings known = known_ratings(trained_on_names(), dataset, split);
        QCOMPARE(known.ratings.size(), std::size_t{1});
        QCOMPARE(known.unknown, std::int64_t{1});
    }

    void numbersAreFoundAsNumbers()
    {
        ModelDocument document;
        document.user_ids = {3, 7};
        document.movies = {{.id = 50, .title = "Heat"}, {.id = 60, .title = "Fargo"}};
        Dataset dataset;
        dataset.user_ids = {7};
        dataset.movies = {{.id = 60, .title = "Fargo"}};
        dataset.ratings.push_back({0, 0, 4.0F});
        const KnownRatings known = known_ratings(document, dataset, test_part());
        QCOMPARE(known.ratings[0].user, 1);
        QCOMPARE(known.ratings[0].movie, 1);
    }
};

KINOSCOPE_PLAIN_TEST(HeldOutTest)
#include "held_out_test.moc"
