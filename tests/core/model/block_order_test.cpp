// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/block_order.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

using namespace kinoscope;

namespace {

using Rows = std::vector<std::int32_t>;

Rows ascending(std::int32_t n)
{
    Rows rows(static_cast<std::size_t>(n));
    std::iota(rows.begin(), rows.end(), 100);
    return rows;
}

Rows copy_of(std::span<const std::int32_t> rows)
{
    return {rows.begin(), rows.end()};
}

/// Share of neighbours in `rows` of which the second is the greater: one half in a random order.
double rising(const Rows& rows)
{
    std::size_t count = 0;
    for (std::size_t i = 1; i < rows.size(); ++i)
        count += rows[i] > rows[i - 1] ? 1U : 0U;
    return static_cast<double>(count) / static_cast<double>(rows.size() - 1);
}

}  // namespace

class BlockOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEpochHasEveryRow_data();
    void everyEpochHasEveryRow();
    void theSameSeedIsTheSameOrder();
    void rowsMoveFarAndCloseBy();
};

void BlockOrderTest::everyEpochHasEveryRow_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 2, 100, 4095, 8191, 8192, 8193, 20'000, 100'003})
        QTest::addRow("%d", size) << size;
}

void BlockOrderTest::everyEpochHasEveryRow()
{
    QFETCH(int, size);
    const Rows all = ascending(size);
    BlockOrder order(all, 3);
    Rows before;
    for (int epoch = 0; epoch < 4; ++epoch) {
        const Rows rows = copy_of(order.next());
        Rows sorted = rows;
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(sorted, all);
        if (size >= 100)
            QVERIFY(rows != before && rows != all);
        before = rows;
    }
}

void BlockOrderTest::theSameSeedIsTheSameOrder()
{
    BlockOrder one(ascending(30'000), 3);
    BlockOrder same(ascending(30'000), 3);
    BlockOrder other(ascending(30'000), 4);
    for (int epoch = 0; epoch < 3; ++epoch) {
        const Rows rows = copy_of(one.next());
        QCOMPARE(copy_of(same.next()), rows);
        QVERIFY(copy_of(other.next()) != rows);
    }
}

// Each epoch is as unordered as chance makes it, though the rows came in order, and a row that was among the first is
// anywhere later on. Bounds: five standard errors.
void BlockOrderTest::rowsMoveFarAndCloseBy()
{
    constexpr std::int32_t n = 200'000;
    BlockOrder order(ascending(n), 1);
    for (int epoch = 0; epoch < 5; ++epoch) {
        const Rows rows = copy_of(order.next());
        QVERIFY(std::abs(rising(rows) - 0.5) < 5.0 * std::sqrt(1.0 / 12.0 / n));
    }
    BlockOrder later(ascending(n), 2);
    const Rows first = copy_of(later.next());
    for (int epoch = 0; epoch < 3; ++epoch)
        later.next();
    const Rows rows = copy_of(later.next());
    std::vector<std::size_t> place(n);
    for (std::size_t i = 0; i < rows.size(); ++i)
        place[static_cast<std::size_t>(rows[i] - 100)] = i;
    double mean = 0.0;
    for (std::size_t i = 0; i < 20'000; ++i)
        mean += static_cast<double>(place[static_cast<std::size_t>(first[i] - 100)]) / 20'000.0;
    // Their five blocks moved as wholes at first: the mean of five places, roughly.
    QVERIFY(std::abs(mean / n - 0.5) < 5.0 * std::sqrt(1.0 / 12.0 / 5.0));
    QVERIFY(mean > 20'000);
}

QTEST_APPLESS_MAIN(BlockOrderTest)
#include "block_order_test.moc"
