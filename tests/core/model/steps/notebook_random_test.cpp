// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/steps/torch_module.h"
#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <numeric>
#include <vector>

using namespace kinoscope;

namespace {

using Order = std::vector<std::int32_t>;

/// What the generator of `seed` gives for passes over n rows.
class Loader {
public:
    explicit Loader(std::uint64_t seed) : m_random(torch_module().make_random(seed)) {}

    Order order(std::size_t n)
    {
        Order rows(n);
        m_random->loader_order(rows);
        return rows;
    }

private:
    std::unique_ptr<NotebookRandom> m_random;
};

}  // namespace

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
    Loader random(7);
    QCOMPARE(random.order(10), (Order{3, 2, 7, 8, 6, 1, 5, 9, 0, 4}));
    QCOMPARE(random.order(10), (Order{1, 3, 5, 2, 8, 9, 6, 7, 4, 0}));
}

void NotebookRandomTest::everyOrderIsAPermutation()
{
    Loader random(0);
    Order order = random.order(80'000);
    QVERIFY(!std::is_sorted(order.begin(), order.end()));
    std::sort(order.begin(), order.end());
    Order all(80'000);
    std::iota(all.begin(), all.end(), 0);
    QCOMPARE(order, all);
}

void NotebookRandomTest::twoGeneratorsDoNotDisturbEachOther()
{
    Loader alone(3);
    const auto first = alone.order(50);
    const auto second = alone.order(50);
    Loader one(3);
    Loader other(3);
    QCOMPARE(one.order(50), first);
    QCOMPARE(other.order(50), first);
    QCOMPARE(one.order(50), second);
}

KINOSCOPE_PLAIN_TEST(NotebookRandomTest)
#include "notebook_random_test.moc"
