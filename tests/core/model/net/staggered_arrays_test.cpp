// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/net/staggered_arrays.h"
#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <cstdint>
#include <vector>

using namespace kinoscope;

class StaggeredArraysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void arraysAreApartWhereverTheFirstLies();
    void arraysAreZeroAndDoNotOverlap();
};

void StaggeredArraysTest::arraysAreApartWhereverTheFirstLies()
{
    constexpr std::uintptr_t page = 4096;
    std::vector<float> there(3 * page);
    for (const std::size_t from : {0UL, 1UL, 16UL, 511UL, 1023UL, 1024UL, 2000UL}) {
        const StaggeredArrays arrays(there.data() + from, 100, 3);
        const auto begin = [&](std::size_t index) { return reinterpret_cast<std::uintptr_t>(arrays.array(index)); };
        const auto line = reinterpret_cast<std::uintptr_t>(there.data() + from) / 64;
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(begin(i) % 64, std::uintptr_t{0});
            QCOMPARE(begin(i) / 64 % (page / 64), (line + 17 * (i + 1)) % (page / 64));
        }
    }
}

void StaggeredArraysTest::arraysAreZeroAndDoNotOverlap()
{
    for (const std::size_t size : {1UL, 16UL, 17UL, 1023UL, 1024UL, 5000UL}) {
        const StaggeredArrays arrays(nullptr, size, 3);
        for (std::size_t i = 0; i < 3; ++i) {
            QVERIFY(std::all_of(arrays.array(i), arrays.array(i) + size, [](float value) { return value == 0.0F; }));
            std::fill_n(arrays.array(i), size, 1.0F + static_cast<float>(i));
        }
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY(std::all_of(arrays.array(i), arrays.array(i) + size,
                                [i](float value) { return value == 1.0F + static_cast<float>(i); }));
    }
}

KINOSCOPE_PLAIN_TEST(StaggeredArraysTest)
#include "staggered_arrays_test.moc"
