// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/notebook_random.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace kinoscope;

class NotebookRandomTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordersAreThoseOfPyTorchsDataLoader();
    void everyOrderIsAPermutation();
    void twoGeneratorsDoNotDisturbEachOther();
};

// From PyTorch 1.13: torch.manual_seed(7); loader = DataLoader(list(range(10)), batch_size=10, shuffle=True);
// [next(iter(loader)).tolist() for _ in range(2)]
void NotebookRandomTest::ordersAreThoseOfPyTorchsDataLoader()
{
    NotebookRandom random(7);
    QCOMPARE(random.loader_order(10), (std::vector<std::int64_t>{3, 2, 7, 8, 6, 1, 5, 9, 0, 4}));
    QCOMPARE(random.loader_order(10), (std::vector<std::int64_t>{1, 3, 5, 2, 8, 9, 6, 7, 4, 0}));
}

void NotebookRandomTest::everyOrderIsAPermutation()
{
    NotebookRandom random(0);
    std::vector<std::int64_t> order = random.loader_order(80'000);
    QVERIFY(!std::is_sorted(order.begin(), order.end()));
    std::sort(order.begin(), order.end());
    std::vector<std::int64_t> all(80'000);
    std::iota(all.begin(), all.end(), 0);
    QCOMPARE(order, all);
}

void NotebookRandomTest::twoGeneratorsDoNotDisturbEachOther()
{
    NotebookRandom alone(3);
    const auto first = alone.loader_order(50);
    const auto second = alone.loader_order(50);
    NotebookRandom one(3);
    NotebookRandom other(3);
    QCOMPARE(one.loader_order(50), first);
    QCOMPARE(other.loader_order(50), first);
    QCOMPARE(one.loader_order(50), second);
}

QTEST_APPLESS_MAIN(NotebookRandomTest)
#include "notebook_random_test.moc"
