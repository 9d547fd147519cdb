// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/data/count_histogram.h"
#include "tests/test_main.h"

#include <algorithm>
#include <random>

using namespace kinoscope;

class CountHistogramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void binsGrowAsOneTwoFive()
    {
        const std::vector<std::int32_t> counts{1, 1, 2, 4, 5, 9, 10, 19, 20, 49, 50, 100, 737};
        const CountHistogram histogram = count_histogram(counts);
        using Bin = CountHistogram::Bin;
        QCOMPARE(histogram.bins, (std::vector<Bin>{{1, 1, 2},
                                                   {2, 4, 2},
                                                   {5, 9, 2},
                                                   {10, 19, 2},
                                                   {20, 49, 2},
                                                   {50, 99, 1},
                                                   {100, 199, 1},
                                                   {200, 499, 0},
                                                   {500, 999, 1}}));
        QCOMPARE(histogram.median, 10.0);
        QCOMPARE(histogram.smallest, 1);
        QCOMPARE(histogram.largest, 737);
    }

    void agreesWithCountingOneByOne()
    {
        std::mt19937 random(7);
        std::vector<std::int32_t> counts(1001);
        for (std::int32_t& count : counts)
            count = static_cast<std::int32_t>(random() % (1U << (random() % 20)));
        for (const std::size_t n : {std::size_t{1}, std::size_t{2}, std::size_t{500}, counts.size()}) {
            std::vector<std::int32_t> some(counts.begin(), counts.begin() + static_cast<std::ptrdiff_t>(n));
            const CountHistogram histogram = count_histogram(some);
            std::int64_t all = 0;
            for (const CountHistogram::Bin& bin : histogram.bins) {
                QCOMPARE(bin.count, std::count_if(some.begin(), some.end(),
                                                  [&](std::int32_t c) { return c >= bin.low && c <= bin.high; }));
                all += bin.count;
            }
            QCOMPARE(all, static_cast<std::int64_t>(n));
            QVERIFY(histogram.bins.front().count > 0 && histogram.bins.back().count > 0);
            std::sort(some.begin(), some.end());
            QCOMPARE(histogram.median, (some[(n - 1) / 2] + some[n / 2]) / 2.0);
            QCOMPARE(histogram.largest, some.back());
        }
    }

    void noneAndZeros()
    {
        QVERIFY(count_histogram({}).bins.empty());
        const CountHistogram zeros = count_histogram(std::vector<std::int32_t>{0, 0, 3});
        QCOMPARE(zeros.bins.size(), 3U);
        QCOMPARE(zeros.bins.front(), (CountHistogram::Bin{0, 0, 2}));
    }
};

KINOSCOPE_PLAIN_TEST(CountHistogramTest)
#include "count_histogram_test.moc"
