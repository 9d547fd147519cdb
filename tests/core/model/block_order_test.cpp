// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/block_order.h"
#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>
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

/// One epoch of batches of `batch` rows.
Rows epoch_of(BlockOrder& order, std::size_t batch = 1000)
{
    Rows rows;
    order.restart();
    for (auto some = order.next(batch); !some.empty(); some = order.next(batch))
        rows.insert(rows.end(), some.begin(), some.end());
    return rows;
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
    void anEpochCanBeLeftEarly();
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
    for (const std::size_t batch : {1000UL, 1UL, 7777UL, 200'000UL}) {
        const Rows rows = epoch_of(order, batch);
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
    const Rows all = ascending(30'000);
    BlockOrder one(all, 3);
    BlockOrder same(all, 3);
    BlockOrder other(all, 4);
    for (int epoch = 0; epoch < 3; ++epoch) {
        const Rows rows = epoch_of(one, 100);
        QCOMPARE(epoch_of(same, 999), rows);  // however it is cut into batches
        QVERIFY(epoch_of(other) != rows);
    }
}

void BlockOrderTest::anEpochCanBeLeftEarly()
{
    const Rows all = ascending(30'000);
    BlockOrder order(all, 3);
    order.restart();
    QCOMPARE(order.next(10).size(), std::size_t{10});
    Rows rows = epoch_of(order);
    std::sort(rows.begin(), rows.end());
    QCOMPARE(rows, all);
}

// Even where the rows came in order, close by an epoch is as unordered as chance makes it (within five standard
// errors), and its first thousand rows come from somewhere else each time.
void BlockOrderTest::rowsMoveFarAndCloseBy()
{
    constexpr std::int32_t n = 200'000;
    const Rows all = ascending(n);
    BlockOrder order(all, 1);
    std::set<std::int32_t> first_blocks;
    for (int epoch = 0; epoch < 8; ++epoch) {
        const Rows rows = epoch_of(order);
        QVERIFY(std::abs(rising(rows) - 0.5) < 5.0 * std::sqrt(1.0 / 12.0 / n));
        first_blocks.insert(rows.front() / 4096);
    }
    QVERIFY(first_blocks.size() >= 4);
}

KINOSCOPE_PLAIN_TEST(BlockOrderTest)
#include "block_order_test.moc"
