// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The bounds hold against the table's own floats, on every SIMD target of this machine, and are close enough to be of use.
#include "core/analysis/coarse_table.h"
#include "core/analysis/kernels/tables.h"
#include "tests/core/model/simd_target.h"
#include "tests/test_main.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <vector>

using namespace kinoscope;
using Measure = CoarseTable::Measure;

namespace {

constexpr int kRows = 150;  // two tiles and a rest

FactorMatrix normal_rows(int columns)
{
    std::mt19937 random(static_cast<std::uint32_t>(columns));
    std::normal_distribution<float> normal;
    FactorMatrix rows(kRows, columns);
    for (float& value : rows.reshaped())
        value = normal(random);
    return rows;
}

/// Rows of every length from 1e-30 to 1e5, some of zeros, some with one number that dwarfs the others.
FactorMatrix rows_of_all_lengths(int columns)
{
    FactorMatrix rows = normal_rows(columns);
    for (int row = 0; row < kRows; ++row) {
        rows.row(row) *= std::pow(10.0F, static_cast<float>(row % 36) - 30.0F);
        if (row % 11 == 0)
            rows.row(row).setZero();
        if (row % 7 == 0)
            rows(row, row % columns) = 1e5F;
    }
    return rows;
}

/// Each number lies half-way between two of the integers that it may become, or one rounding beside.
FactorMatrix rows_between_integers(int columns)
{
    FactorMatrix rows(kRows, columns);
    for (int row = 0; row < kRows; ++row) {
        for (int i = 0; i < columns; ++i) {
            const float value = static_cast<float>((row * 5 + i * 3) % 127) + 0.5F;
            rows(row, i) = ((row + i) % 2 == 0 ? 1.0F : -1.0F) * std::nextafter(value, static_cast<float>(row % 3) * 99.0F);
        }
        rows(row, 0) = 127.0F;
    }
    return rows;
}

/// All measures of one query as the table itself computes them.
std::vector<float> measures(const TileTable& table, std::span<const float> query, Measure measure)
{
    std::vector<float> values;
    if (measure == Measure::product) {
        table.products(query, values);
        return values;
    }
    table.square_distances(query, values);
    std::transform(values.begin(), values.end(), values.begin(), std::negate<>());
    return values;
}

struct Bounds {
    std::vector<float> upper, highest;

    Bounds(const CoarseTable& coarse, const TileTable& table, std::span<const float> query)
        : upper(table.tiles() * kernels::kTile), highest(table.tiles())
    {
        coarse.upper_bounds(query, upper, highest);
    }
};

}  // namespace

class CoarseTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noRowIsAboveItsBound_data();
    void noRowIsAboveItsBound();
    void boundsAreClose();
    void aTileHasTheHighestBoundOfItsRows();
    void noBoundsForNumbersThatMightOverflow_data();
    void noBoundsForNumbersThatMightOverflow();
};

void CoarseTableTest::noRowIsAboveItsBound_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("measure");
    for (const int columns : {1, 2, 7, 50, 101, 600})
        for (const Measure measure : {Measure::product, Measure::minus_square_distance})
            QTest::addRow("%d columns, measure %d", columns, static_cast<int>(measure))
                << columns << static_cast<int>(measure);
}

void CoarseTableTest::noRowIsAboveItsBound()
{
    QFETCH(int, columns);
    QFETCH(int, measure);
    int answered = 0;
    for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) {
        const test::SimdTarget chosen(target);
        for (const FactorMatrix& rows :
             {normal_rows(columns), rows_of_all_lengths(columns), rows_between_integers(columns)}) {
            const TileTable table(rows);
            const CoarseTable coarse(table, static_cast<Measure>(measure));
            for (std::size_t movie = 0; movie < kRows; movie += 4) {
                const std::vector<float> query = table.row(movie);
                if (!coarse.bounds(query))
                    continue;
                ++answered;
                const Bounds bounds(coarse, table, query);
                const std::vector<float> values = measures(table, query, static_cast<Measure>(measure));
                for (std::size_t row = 0; row < kRows; ++row)
                    if (!(bounds.upper[row] >= values[row]))
                        QFAIL(qPrintable(QStringLiteral("%1: row %2 seen from %3 is %4, above %5")
                                             .arg(QLatin1String(hwy::TargetName(target)))
                                             .arg(row)
                                             .arg(movie)
                                             .arg(static_cast<double>(values[row]), 0, 'g', 9)
                                             .arg(static_cast<double>(bounds.upper[row]), 0, 'g', 9)));
            }
        }
    }
    QVERIFY(answered > kRows / 2);
}

// With 50 normal numbers the rest of a row is about a hundredth of it.
void CoarseTableTest::boundsAreClose()
{
    const TileTable table(normal_rows(50));
    const CoarseTable products(table, Measure::product);
    const CoarseTable distances(table, Measure::minus_square_distance);
    for (std::size_t movie = 0; movie < kRows; ++movie) {
        const std::vector<float> query = table.row(movie);
        const Bounds product_bounds(products, table, query);
        const Bounds distance_bounds(distances, table, query);
        const std::vector<float> product_values = measures(table, query, Measure::product);
        const std::vector<float> distance_values = measures(table, query, Measure::minus_square_distance);
        for (std::size_t row = 0; row < kRows; ++row) {
            const float lengths = std::sqrt(product_values[movie]) * std::sqrt(-distance_values[row] + 100.0F);
            QVERIFY(product_bounds.upper[row] - product_values[row] < 0.015F * lengths);
            QVERIFY(distance_bounds.upper[row] - distance_values[row] < 0.03F * lengths);
        }
    }
}

void CoarseTableTest::aTileHasTheHighestBoundOfItsRows()
{
    const TileTable table(normal_rows(9));
    const Bounds bounds(CoarseTable(table, Measure::product), table, table.row(3));
    for (std::size_t tile = 0; tile < table.tiles(); ++tile) {
        const auto first = bounds.upper.begin() + static_cast<std::ptrdiff_t>(tile * kernels::kTile);
        QCOMPARE(bounds.highest[tile], *std::max_element(first, first + kernels::kTile));
    }
}

void CoarseTableTest::noBoundsForNumbersThatMightOverflow_data()
{
    QTest::addColumn<float>("bad");
    QTest::newRow("large") << 2e6F;
    QTest::newRow("infinite") << std::numeric_limits<float>::infinity();
    QTest::newRow("not a number") << std::numeric_limits<float>::quiet_NaN();
}

void CoarseTableTest::noBoundsForNumbersThatMightOverflow()
{
    QFETCH(float, bad);
    FactorMatrix rows = normal_rows(5);
    const CoarseTable good(TileTable(rows), Measure::product);
    const std::vector<float> query(5, 0.5F);
    QVERIFY(good.bounds(query));
    QVERIFY(!good.bounds(std::vector<float>{0.5F, bad, 0.5F, 0.5F, 0.5F}));
    QVERIFY(!good.bounds(std::vector<float>(5, 1e-7F)));
    rows(77, 2) = bad;
    QVERIFY(!CoarseTable(TileTable(rows), Measure::product).bounds(query));
    QVERIFY(!CoarseTable().bounds(query));
}

KINOSCOPE_PLAIN_TEST(CoarseTableTest)
#include "coarse_table_test.moc"
