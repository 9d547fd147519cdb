// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/dataset_reader.h"
#include "core/data/split.h"
#include "tests/real_data.h"
#include "tests/test_main.h"

#include <QFile>
#include <QTest>

#include <filesystem>
#include <limits>
#include <set>
#include <stdexcept>

using namespace kinoscope;

namespace {

using Rows = std::vector<std::int32_t>;

/// Tells orders apart: Σ (row · place mod 1000003).
std::int64_t order_checksum(const Rows& rows)
{
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < rows.size(); ++i)
        sum += rows[i] * static_cast<std::int64_t>(i) % 1000003;
    return sum;
}

RatingTable twelve_ratings()
{
    RatingTable table;
    for (const std::int32_t movie : {5, 3, 5, 2, 3, 2, 2, 5, 9, 3, 9, 1})
        table.push_back({0, movie, 3.0F});
    return table;
}

}  // namespace

Q_DECLARE_METATYPE(Rows)

class SplitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void permutationsAreNumPys_data();
    void permutationsAreNumPys();
    void aLongPermutationIsNumPys();
    void mergedRowsAreGroupedByFirstAppearance();
    void splitsAreScikitLearns_data();
    void splitsAreScikitLearns();
    void aPartWithoutRowsIsRefused_data();
    void aPartWithoutRowsIsRefused();
    void everyonesLastRatingsAreHeldOut();
    void aSplitByTimeNeedsTimes();
    void theRealSplitByTimeKeepsTheOrder();
    void validationRowsAreCarvedFromTheTrainingPart();
    void foldsDealTheTrainingPart();
    void aCarveThatLeavesNothingIsRefused();
    void theRealSplitIsTheNotebooks();
    void theNotebooksTwentyPredictionsAreTestRows();
};

// The figures of this file come from NumPy 1.24, pandas 1.5 and scikit-learn 1.2.
void SplitTest::permutationsAreNumPys_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<Rows>("expected");
    QTest::newRow("10, 42") << 10 << 42U << Rows{8, 1, 5, 0, 7, 2, 9, 4, 3, 6};
    QTest::newRow("10, 0") << 10 << 0U << Rows{2, 8, 4, 9, 1, 6, 7, 3, 0, 5};
    QTest::newRow("10, 1") << 10 << 1U << Rows{2, 9, 6, 4, 0, 3, 1, 7, 8, 5};
    QTest::newRow("7, a large seed") << 7 << 123456789U << Rows{6, 3, 5, 1, 2, 4, 0};
    QTest::newRow("17, the largest seed")
        << 17 << 4294967295U << Rows{8, 1, 5, 14, 10, 15, 16, 13, 11, 9, 6, 0, 4, 7, 12, 2, 3};
    QTest::newRow("33, across a power of two")
        << 33 << 7U << Rows{2, 28, 1,  9,  13, 5, 20, 16, 29, 17, 21, 11, 15, 12, 18, 0, 32,
                            6, 26, 30, 10, 24, 8, 27, 14, 31, 7,  23, 19, 3,  22, 25, 4};
    QTest::newRow("two") << 2 << 42U << Rows{1, 0};
    QTest::newRow("one") << 1 << 42U << Rows{0};
    QTest::newRow("none") << 0 << 42U << Rows{};
}

void SplitTest::permutationsAreNumPys()
{
    QFETCH(int, n);
    QFETCH(quint32, seed);
    QTEST(numpy_permutation(n, seed), "expected");
}

void SplitTest::aLongPermutationIsNumPys()
{
    QCOMPARE(order_checksum(numpy_permutation(100000, 42)), std::int64_t{49994926168});
}

void SplitTest::mergedRowsAreGroupedByFirstAppearance()
{
    QCOMPARE(merged_order(twelve_ratings()), (Rows{0, 2, 7, 1, 4, 9, 3, 5, 6, 8, 10, 11}));
    QCOMPARE(merged_order(RatingTable{}), Rows{});
}

void SplitTest::splitsAreScikitLearns_data()
{
    QTest::addColumn<double>("fraction");
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<Rows>("train");
    QTest::addColumn<Rows>("test");
    QTest::newRow("0.2, 42") << 0.2 << 42U << Rows{6, 9, 7, 2, 11, 4, 5, 1, 3} << Rows{10, 8, 0};
    QTest::newRow("0.25, 7") << 0.25 << 7U << Rows{9, 0, 2, 11, 6, 1, 3, 8, 4} << Rows{5, 10, 7};
    QTest::newRow("0.3, 0") << 0.3 << 0U << Rows{7, 6, 2, 5, 8, 1, 0, 9} << Rows{3, 11, 4, 10};
}

void SplitTest::splitsAreScikitLearns()
{
    QFETCH(double, fraction);
    QFETCH(quint32, seed);
    const DataSplit split = random_split(twelve_ratings(), fraction, seed);
    QTEST(split.train, "train");
    QTEST(split.test, "test");
}

void SplitTest::aPartWithoutRowsIsRefused_data()
{
    QTest::addColumn<double>("fraction");
    QTest::newRow("nothing to test") << 0.0;
    QTest::newRow("nothing to train on") << 1.0;
    QTest::newRow("rounded up to everything") << 0.95;
    QTest::newRow("negative") << -0.2;
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity();
}

void SplitTest::aPartWithoutRowsIsRefused()
{
    QFETCH(double, fraction);
    QVERIFY_EXCEPTION_THROWN(random_split(twelve_ratings(), fraction, 42), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(random_split(RatingTable{}, 0.2, 42), std::invalid_argument);
}

// Person 0 has five ratings (rows 0, 2, 4, 5, 6), of which row 2 is the latest; person 1 has four, and 20 % of them are
// less than one.
void SplitTest::everyonesLastRatingsAreHeldOut()
{
    RatingTable table;
    for (const std::int32_t user : {0, 1, 0, 1, 0, 0, 0, 1, 1})
        table.push_back({user, static_cast<std::int32_t>(table.size()), 3.0F});
    std::vector<std::uint32_t> times{10, 99, 50, 98, 20, 40, 30, 97, 96};
    const DataSplit split = time_split(table, times, 0.2);
    QCOMPARE(split.test, (Rows{2}));
    QCOMPARE(split.train, (Rows{0, 1, 3, 4, 5, 6, 7, 8}));
    QCOMPARE(time_split(table, times, 0.5).test, (Rows{1, 2, 3, 5}));
    times.assign(9, 7);  // all at once: the table's order
    QCOMPARE(time_split(table, times, 0.5).test, (Rows{5, 6, 7, 8}));
}

void SplitTest::aSplitByTimeNeedsTimes()
{
    QVERIFY_EXCEPTION_THROWN(time_split(twelve_ratings(), {}, 0.2), std::invalid_argument);
    const RatingTable table = twelve_ratings();
    const std::vector<std::uint32_t> times(table.size(), 1);
    QVERIFY(time_split(table, times, 0.2).test.size() == 2);
    QVERIFY_EXCEPTION_THROWN(time_split(table, times, 0.01), std::invalid_argument);
}

void SplitTest::theRealSplitByTimeKeepsTheOrder()
{
    if (!std::filesystem::exists(test::real_data()))
        QSKIP("MovieLens 100K is not here");
    const Dataset dataset = load_dataset(test::real_data(), {.keep_times = true});
    QCOMPARE(dataset.times.size(), std::size_t{100000});
    const DataSplit split = time_split(dataset.ratings, dataset.times, 0.2);
    QCOMPARE(split.train.size() + split.test.size(), std::size_t{100000});
    std::vector<std::uint32_t> last_known(dataset.user_ids.size(), 0);
    const auto user = [&](std::int32_t row) {
        return static_cast<std::size_t>(dataset.ratings[static_cast<std::size_t>(row)].user);
    };
    for (const std::int32_t row : split.train)
        last_known[user(row)] = std::max(last_known[user(row)], dataset.times[static_cast<std::size_t>(row)]);
    for (const std::int32_t row : split.test)
        QVERIFY(dataset.times[static_cast<std::size_t>(row)] >= last_known[user(row)]);
    QVERIFY(load_dataset(test::real_data()).times.empty());
}

void SplitTest::validationRowsAreCarvedFromTheTrainingPart()
{
    const DataSplit whole{{10, 11, 12, 13, 14, 15, 16, 17, 18, 19}, {1, 2}};
    // NumPy's permutation of 10 with seed 43 begins 3, 9, 6.
    const DataSplit carved = carve_validation(whole, 0.25, 42);
    QCOMPARE(carved.validation, (Rows{13, 19, 16}));
    QCOMPARE(carved.train, (Rows{10, 11, 12, 14, 15, 17, 18}));
    QCOMPARE(carved.test, whole.test);
    QCOMPARE(carved.monitored_rows(), carved.validation);
    QVERIFY(carve_validation(whole, 0.25, 7).validation != carved.validation);
    const DataSplit same = carve_validation(whole, 0.0, 42);
    QCOMPARE(same.train, whole.train);
    QCOMPARE(same.monitored_rows(), whole.test);
}

// Each row is in one fold, about as many in each, and the others keep their order.
void SplitTest::foldsDealTheTrainingPart()
{
    DataSplit split{{}, {1, 2}};
    for (std::int32_t row = 100; row < 113; ++row)
        split.train.push_back(row);
    split.folds = 5;
    split.fold_seed = 42;
    QCOMPARE(measured_on(split), std::string_view("folds"));
    Rows all;
    for (int fold = 0; fold < 5; ++fold) {
        const DataSplit part = fold_of(split, fold);
        QVERIFY(part.test.size() == 2 || part.test.size() == 3);
        QCOMPARE(part.train.size() + part.test.size(), std::size_t{13});
        QVERIFY(std::is_sorted(part.train.begin(), part.train.end()));
        QCOMPARE(measured_on(part), std::string_view("test"));
        all.insert(all.end(), part.test.begin(), part.test.end());
    }
    std::sort(all.begin(), all.end());
    QCOMPARE(all, split.train);
    const Rows first = fold_of(split, 0).test;
    split.fold_seed = 43;
    QVERIFY(fold_of(split, 0).test != first);
    QCOMPARE(measured_on(carve_validation({{1, 2, 3}, {4}}, 0.3, 1)), std::string_view("validation"));
}

void SplitTest::aCarveThatLeavesNothingIsRefused()
{
    QVERIFY_EXCEPTION_THROWN(carve_validation({{1, 2}, {3}}, 0.9, 42), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(carve_validation({{}, {3}}, 0.1, 42), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(carve_validation({{1, 2}, {3}}, std::numeric_limits<double>::quiet_NaN(), 42),
                             std::invalid_argument);
}

void SplitTest::theRealSplitIsTheNotebooks()
{
    if (!std::filesystem::exists(test::real_data()))
        QSKIP("MovieLens 100K is not here");
    const Dataset dataset = load_dataset(test::real_data());
    const DataSplit split = random_split(dataset.ratings, 0.2, 42);
    QCOMPARE(split.train.size(), std::size_t{80000});
    QCOMPARE(split.test.size(), std::size_t{20000});
    QCOMPARE(order_checksum(split.train), std::int64_t{40062877888});
    QCOMPARE(order_checksum(split.test), std::int64_t{10048573759});
    const DataSplit other = random_split(dataset.ratings, 0.25, 3);
    QCOMPARE(order_checksum(other.train), std::int64_t{37487838539});
    QCOMPARE(order_checksum(other.test), std::int64_t{12533754926});
}

void SplitTest::theNotebooksTwentyPredictionsAreTestRows()
{
    QFile table(QString::fromStdString((test::reference_figures() / "prediction-rows.csv").string()));
    if (!std::filesystem::exists(test::real_data()) || !table.open(QIODevice::ReadOnly))
        QSKIP("MovieLens 100K or the notebook's table is not here");
    const Dataset dataset = load_dataset(test::real_data());
    const DataSplit split = random_split(dataset.ratings, 0.2, 42);
    std::set<std::pair<int, int>> held_out;
    for (const std::int32_t row : split.test)
        held_out.emplace(dataset.ratings[static_cast<std::size_t>(row)].user,
                         dataset.ratings[static_cast<std::size_t>(row)].movie);
    table.readLine();
    int rows = 0;
    while (!table.atEnd()) {
        const QList<QByteArray> fields = table.readLine().split(',');
        QVERIFY(fields.size() > 2);
        QVERIFY2(held_out.contains({fields[0].toInt(), fields[1].toInt()}), fields.join(',').constData());
        ++rows;
    }
    QCOMPARE(rows, 20);
}

KINOSCOPE_PLAIN_TEST(SplitTest)
#include "split_test.moc"
