// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/prediction_range.h"
#include "tests/test_main.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace kinoscope;

namespace {

const RatingTable ratings{{0, 0, 4.0F}, {0, 1, 1.0F}, {1, 0, 5.0F}, {1, 1, 100.0F}};
constexpr std::array<std::int32_t, 3> rows{0, 1, 2};  // mean 10/3

double start_of(const PredictionRange& range)
{
    const auto offset = static_cast<double>(range.offset);
    const auto low = static_cast<double>(range.low);
    return low + (static_cast<double>(range.high) - low) / (1.0 + std::exp(-offset));
}

}  // namespace

class PredictionRangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNotebookStartsInTheMiddle();
    void aModelOfZerosPredictsTheMean_data();
    void aModelOfZerosPredictsTheMean();
    void aMeanAtTheEndIsFinite();
};

void PredictionRangeTest::theNotebookStartsInTheMiddle()
{
    const PredictionRange range = prediction_range({}, {.min = 1.0, .max = 5.0}, ratings, rows);
    QCOMPARE(range.low, 0.0F);
    QCOMPARE(range.high, 5.5F);
    QCOMPARE(range.offset, 0.0F);
}

void PredictionRangeTest::aModelOfZerosPredictsTheMean_data()
{
    QTest::addColumn<double>("min");
    QTest::addColumn<double>("max");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("stars") << 1.0 << 5.0 << 0.0 << 5.5;
    QTest::newRow("from 0") << 0.0 << 10.0 << 0.0 << 11.0;
    QTest::newRow("Jester") << -10.0 << 10.0 << -12.0 << 12.0;
    QTest::newRow("far from 0") << 1.0 << 100.0 << 0.0 << 110.0;
}

void PredictionRangeTest::aModelOfZerosPredictsTheMean()
{
    QFETCH(double, min);
    QFETCH(double, max);
    TrainingSettings settings;
    settings.mean_start = 1;
    const PredictionRange range = prediction_range(settings, {.min = min, .max = max}, ratings, rows);
    QTEST(static_cast<double>(range.low), "low");
    QTEST(std::round(1e4 * static_cast<double>(range.high)) / 1e4, "high");
    QVERIFY(std::abs(start_of(range) - 10.0 / 3.0) < 1e-4);
}

void PredictionRangeTest::aMeanAtTheEndIsFinite()
{
    TrainingSettings settings;
    settings.mean_start = 1;
    settings.range_factor = 1.0;
    const RatingTable same{{0, 0, 5.0F}, {0, 1, 5.0F}, {1, 0, 5.0F}};
    const PredictionRange range = prediction_range(settings, {.min = 1.0, .max = 5.0}, same, rows);
    QVERIFY(std::isfinite(range.offset));
    QVERIFY(start_of(range) > 4.99);
    QCOMPARE(prediction_range(settings, {.min = 1.0, .max = 5.0}, same, {}).offset, 0.0F);
}

KINOSCOPE_PLAIN_TEST(PredictionRangeTest)
#include "prediction_range_test.moc"
