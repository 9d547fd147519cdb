// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation/baselines.h"
#include "core/analysis/evaluation/error_report.h"
#include "tests/core/rating_columns.h"
#include "tests/test_main.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <stdexcept>

using namespace kinoscope;

namespace {

/// Film 0 has six training ratings (rows 0–5), film 1 one (row 6), film 2 none; rows 7–10 are held out.
RatingTable few_ratings()
{
    return test::rating_table({0, 1, 2, 3, 4, 5, 0, 6, 1, 2, 3}, {0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 2},
                              {3, 3, 3, 3, 3, 3, 3, 5, 1, 5, 4});
}

const std::vector<std::int32_t> train{0, 1, 2, 3, 4, 5, 6};
const std::vector<std::int32_t> held_out{7, 8, 9, 10};

bool is_close(double a, double b)
{
    return std::abs(a - b) < 1e-6;
}

}  // namespace

class ErrorReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clippedAndUnclippedAreThoseByHand();
    void everyRealValueHasItsMeanPrediction();
    void manyValuesAreGrouped_data();
    void manyValuesAreGrouped();
    void bandsAreThoseOfTheTrainingRatings();
    void theHeatMapCountsPredictionsAgainstRatings();
    void theBandsAddUp();
    void aBaselinePredictsRowByRow();
    void lengthsThatDifferAreRefused();
    void turnedRatingsAreShownAsMarks();
};

// Predicted 5.5, 0, 4, 4 for 5, 1, 5, 4: errors 0.5, −1, −1, 0; clipped 0, 0, −1, 0.
void ErrorReportTest::clippedAndUnclippedAreThoseByHand()
{
    const ErrorReport report =
        error_report(std::vector<float>{5.5F, 0.0F, 4.0F, 4.0F}, few_ratings(), train, held_out, RatingScale{});
    QVERIFY(is_close(report.unclipped.mse, 2.25 / 4.0));
    QVERIFY(is_close(report.unclipped.mae, 2.5 / 4.0));
    QVERIFY(is_close(report.clipped.mse, 1.0 / 4.0));
    QVERIFY(is_close(report.clipped.rmse, 0.5));
    QCOMPARE(report.clipped.ratings, std::int64_t{4});
}

void ErrorReportTest::everyRealValueHasItsMeanPrediction()
{
    const ErrorReport report =
        error_report(std::vector<float>{5.5F, 0.0F, 4.0F, 4.0F}, few_ratings(), train, held_out, RatingScale{});
    QCOMPARE(report.by_value.size(), std::size_t{3});
    QCOMPARE(report.by_value[0].value, 1.0F);
    QVERIFY(is_close(report.by_value[0].predicted, 1.0));
    QCOMPARE(report.by_value[2].value, 5.0F);
    QVERIFY(is_close(report.by_value[2].predicted, 4.5));
    QVERIFY(is_close(report.by_value[2].clipped.mse, 0.5));
    QCOMPARE(report.by_value[2].clipped.ratings, std::int64_t{2});
}

void ErrorReportTest::manyValuesAreGrouped_data()
{
    QTest::addColumn<double>("lowest");
    QTest::addColumn<double>("highest");
    QTest::addColumn<double>("step");
    QTest::addColumn<double>("width");
    QTest::addColumn<int>("rows");
    QTest::newRow("five stars") << 1.0 << 5.0 << 1.0 << 0.0 << 5;
    QTest::newRow("half stars") << 0.5 << 5.0 << 0.5 << 0.0 << 10;
    QTest::newRow("from 0 to 10") << 0.0 << 10.0 << 1.0 << 0.0 << 11;
    QTest::newRow("per cent") << 0.0 << 100.0 << 1.0 << 10.0 << 11;
    QTest::newRow("from -10 to 10") << -10.0 << 10.0 << 1.0 << 2.0 << 11;
    QTest::newRow("tenths") << 0.0 << 10.0 << 0.1 << 1.0 << 11;
    QTest::newRow("thirteen values") << 1.0 << 13.0 << 1.0 << 2.0 << 7;
    QTest::newRow("small ones") << 0.0 << 0.001 << 0.00001 << 0.0001 << 11;
    QTest::newRow("large ones") << 1.0 << 500001.0 << 1000.0 << 50000.0 << 11;
}

void ErrorReportTest::manyValuesAreGrouped()
{
    QFETCH(double, lowest);
    QFETCH(double, highest);
    QFETCH(double, step);
    RatingTable ratings;
    std::vector<std::int32_t> test;
    for (int i = 0; lowest + i * step <= highest + step / 2.0; ++i) {
        ratings.push_back({0, 0, static_cast<float>(lowest + i * step)});
        test.push_back(i);
    }
    const std::vector<float> predicted(test.size(), static_cast<float>(lowest));
    const ErrorReport report = error_report(predicted, ratings, {}, test, {lowest, highest, step});
    QTEST(report.value_width, "width");
    QTEST(static_cast<int>(report.by_value.size()), "rows");
    std::int64_t counted = 0;
    float before = std::numeric_limits<float>::lowest();
    for (const ValueErrors& errors : report.by_value) {
        QVERIFY(errors.low > before && errors.low <= errors.value && errors.value <= errors.high);
        before = errors.high;
        counted += errors.clipped.ratings;
    }
    QCOMPARE(counted, static_cast<std::int64_t>(test.size()));
    QVERIFY(is_close(static_cast<double>(report.by_value.front().low), lowest));
    for (const PredictionBin& bin : report.by_prediction)
        QCOMPARE(bin.counts.size(), report.by_value.size());
    QCOMPARE(report.by_prediction.front().counts.front(), report.by_value.front().clipped.ratings);
}

void ErrorReportTest::bandsAreThoseOfTheTrainingRatings()
{
    const ErrorReport report =
        error_report(std::vector<float>{4.0F, 1.0F, 4.0F, 1.0F}, few_ratings(), train, held_out, RatingScale{});
    QCOMPARE(report.by_count.size(), std::size_t{7});
    QCOMPARE(report.by_count[0].most, 0);
    QVERIFY(is_close(report.by_count[0].clipped.mae, 3.0));  // film 2
    QCOMPARE(report.by_count[1].least, 1);
    QCOMPARE(report.by_count[1].most, 4);
    QVERIFY(is_close(report.by_count[1].clipped.mae, 0.5));  // film 1
    QCOMPARE(report.by_count[1].clipped.ratings, std::int64_t{2});
    QVERIFY(is_close(report.by_count[2].clipped.mae, 1.0));  // film 0: 6 is in 5–19
    QCOMPARE(report.by_count[3].clipped.ratings, std::int64_t{0});
    QCOMPARE(report.by_count.back().least, 200);
    QCOMPARE(report.by_count.back().most, std::numeric_limits<std::int32_t>::max());
}

// Bins of 0.2 from 1 to 5. Predicted 5.5 (clipped to 5), 0 (to 1), 4.1 and 4.1 for 5, 1, 5 and 4.
void ErrorReportTest::theHeatMapCountsPredictionsAgainstRatings()
{
    const ErrorReport report =
        error_report(std::vector<float>{5.5F, 0.0F, 4.1F, 4.1F}, few_ratings(), train, held_out, RatingScale{});
    QCOMPARE(report.by_prediction.size(), std::size_t{20});
    QCOMPARE(report.by_prediction.front().counts, (std::vector<std::int64_t>{1, 0, 0}));  // of ratings 1, 4, 5
    QCOMPARE(report.by_prediction.back().counts, (std::vector<std::int64_t>{0, 0, 1}));
    const PredictionBin& bin = report.by_prediction[15];
    QVERIFY(is_close(bin.low, 4.0) && is_close(bin.high, 4.2));
    QCOMPARE(bin.counts, (std::vector<std::int64_t>{0, 1, 1}));
    QCOMPARE(bin.ratings, std::int64_t{2});
    QVERIFY(is_close(bin.predicted, 4.1) && is_close(bin.real, 4.5));
    QCOMPARE(report.by_prediction[7].ratings, std::int64_t{0});
}

void ErrorReportTest::theBandsAddUp()
{
    const std::vector<float> predicted{4.25F, 1.5F, 3.0F, 2.0F};
    const ErrorReport report = error_report(predicted, few_ratings(), train, held_out, RatingScale{});
    double by_value = 0.0;
    double by_count = 0.0;
    for (const ValueErrors& errors : report.by_value)
        by_value += errors.clipped.mse * static_cast<double>(errors.clipped.ratings);
    for (const CountErrors& errors : report.by_count)
        by_count += errors.clipped.mse * static_cast<double>(errors.clipped.ratings);
    QVERIFY(is_close(by_value, 4.0 * report.clipped.mse));
    QVERIFY(is_close(by_count, 4.0 * report.clipped.mse));
}

void ErrorReportTest::aBaselinePredictsRowByRow()
{
    const FilmMean means{{1.0, 2.0, 3.0}};
    QCOMPARE(predictions_of(means, few_ratings(), held_out), (std::vector<float>{1.0F, 2.0F, 2.0F, 3.0F}));
}

void ErrorReportTest::lengthsThatDifferAreRefused()
{
    QVERIFY_EXCEPTION_THROWN(error_report(std::vector<float>{1.0F}, few_ratings(), train, held_out, RatingScale{}),
                             std::invalid_argument);
}

// Marks from 1, the best, are kept as 6 − mark: all that is shown is a mark again, and no error is another.
void ErrorReportTest::turnedRatingsAreShownAsMarks()
{
    RatingScale marks{1.0, 5.0, 1.0, true};
    const std::vector<float> predicted{4.6F, 1.5F, 4.0F, 4.0F};
    const ErrorReport kept = error_report(predicted, few_ratings(), train, held_out, marks);
    const ErrorReport shown = shown_report(kept, marks);
    QCOMPARE(shown.by_value.size(), std::size_t{3});  // 5, 1, 5, 4 are the marks 1, 5, 1, 2
    QCOMPARE(shown.by_value[0].value, 1.0F);
    QCOMPARE(shown.by_value[1].value, 2.0F);
    QCOMPARE(shown.by_value[2].value, 5.0F);
    QVERIFY(is_close(shown.by_value[0].predicted, 6.0 - (4.6 + 4.0) / 2.0));
    QVERIFY(is_close(shown.by_value[2].predicted, 6.0 - 1.5));
    QCOMPARE(shown.by_value[0].clipped.ratings, std::int64_t{2});
    QVERIFY(is_close(shown.clipped.mse, kept.clipped.mse));
    double end = 1.0;
    std::int64_t ratings = 0;
    for (const PredictionBin& bin : shown.by_prediction) {
        QVERIFY(is_close(bin.low, end));
        end = bin.high;
        ratings += bin.ratings;
        const bool has_mark_5 = bin.counts.back() > 0;  // its prediction is 4.5
        QCOMPARE(has_mark_5, bin.low < 4.5 && 4.5 < bin.high);
    }
    QVERIFY(is_close(end, 5.0));
    QCOMPARE(ratings, std::int64_t{4});
    marks.low_is_good = false;
    QCOMPARE(shown_report(kept, marks).by_value[0].value, kept.by_value[0].value);
}

KINOSCOPE_EVENT_TEST(ErrorReportTest)
#include "error_report_test.moc"
