// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/unseen_rows.h"
#include "tests/core/rating_columns.h"
#include "tests/test_main.h"

#include <QTest>

#include <array>

using namespace kinoscope;

namespace {

/// 4 people and 3 films; person 1 and film 2 have no rating in the first three rows.
const RatingTable& table()
{
    static const RatingTable ratings = test::rating_table({0, 2, 3, 1, 0}, {0, 1, 0, 1, 2}, {1, 2, 3, 4, 5});
    return ratings;
}

constexpr std::array<std::int32_t, 3> training{0, 1, 2};

}  // namespace

class UnseenRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoHasNoTrainingRatingIsUnseen();
    void unseenRowsBecomeTheMeanOfTheOthers();
    void withoutUnseenRowsNothingChanges();
};

void UnseenRowsTest::whoHasNoTrainingRatingIsUnseen()
{
    const UnseenRows unseen(table(), training, 4, 3);
    QCOMPARE(unseen.users(), std::vector<std::int32_t>{1});
    QCOMPARE(unseen.movies(), std::vector<std::int32_t>{2});
    QVERIFY(!unseen.empty());
    const std::array<std::int32_t, 3> rows{0, 3, 4};
    QCOMPARE(unseen.count(table(), rows), std::int64_t{2});
    QCOMPARE(UnseenRows().count(table(), rows), std::int64_t{0});
}

void UnseenRowsTest::unseenRowsBecomeTheMeanOfTheOthers()
{
    TrainedModel model;
    model.user_factors = FactorMatrix{{1, 2}, {70, 70}, {3, 4}, {8, 0}};
    model.user_bias = Eigen::VectorXf{{0.5F, 9, 1, 1.5F}};
    model.movie_factors = FactorMatrix{{1, 0}, {2, 1}, {-50, 50}};
    model.movie_bias = Eigen::VectorXf{{2, 4, -9}};
    model.watch = WatchTables{model.user_factors, model.user_bias, model.movie_bias};
    const TrainedModel before = model;
    UnseenRows(table(), training, 4, 3).fill(model);
    QCOMPARE(model.user_factors.row(1), (Eigen::RowVectorXf{{4, 2}}));
    QCOMPARE(model.user_bias(1), 1.0F);
    QCOMPARE(model.movie_factors.row(2), (Eigen::RowVectorXf{{1.5F, 0.5F}}));
    QCOMPARE(model.movie_bias(2), 3.0F);
    QCOMPARE(model.watch->user_factors.row(1), (Eigen::RowVectorXf{{4, 2}}));
    QCOMPARE(model.watch->user_bias(1), 1.0F);
    QCOMPARE(model.watch->movie_bias(2), 3.0F);
    QCOMPARE(model.user_factors.row(3), before.user_factors.row(3));
    QCOMPARE(model.movie_bias(0), before.movie_bias(0));
}

void UnseenRowsTest::withoutUnseenRowsNothingChanges()
{
    const std::array<std::int32_t, 5> all{0, 1, 2, 3, 4};
    const UnseenRows unseen(table(), all, 4, 3);
    QVERIFY(unseen.empty());
    TrainedModel model;
    model.user_factors = FactorMatrix::Random(4, 2);
    model.user_bias = Eigen::VectorXf::Random(4);
    model.movie_factors = FactorMatrix::Random(3, 2);
    model.movie_bias = Eigen::VectorXf::Random(3);
    const TrainedModel before = model;
    unseen.fill(model);
    QCOMPARE(model.user_factors, before.user_factors);
    QCOMPARE(model.movie_bias, before.movie_bias);
}

KINOSCOPE_PLAIN_TEST(UnseenRowsTest)
#include "unseen_rows_test.moc"
