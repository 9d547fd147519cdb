// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/frame_cache.h"
#include "tests/app/made_run.h"
#include "tests/test_main.h"

#include <QTest>

#include <numeric>
#include <vector>

using namespace kinoscope;

namespace {

ModelAnalysisPtr epoch_of(int epoch, int films)
{
    return test::made_analysis(MovieTable(static_cast<std::size_t>(films)),
                               test::random_table(films, 3, static_cast<unsigned>(epoch)), epoch);
}

std::vector<int> epochs_below(int end)
{
    std::vector<int> epochs(static_cast<std::size_t>(end));
    std::iota(epochs.begin(), epochs.end(), 0);
    return epochs;
}

}  // namespace

class FrameCacheTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasShownIsFound()
    {
        FrameCache cache;
        QVERIFY(!cache.find(0));
        const ModelAnalysisPtr second = epoch_of(2, 10);
        cache.add(epoch_of(1, 10), epochs_below(3));
        cache.add(second, epochs_below(3));
        QCOMPARE(cache.find(2), second);
        QVERIFY(cache.find(1) && !cache.find(0));
        cache.clear();
        QVERIFY(!cache.find(2));
    }

    void epochsThatTheTimelineGaveUpGo()
    {
        FrameCache cache;
        cache.add(epoch_of(1, 10), epochs_below(3));
        cache.add(epoch_of(2, 10), {0, 2});
        QVERIFY(!cache.find(1));
        QVERIFY(cache.find(2));
        cache.add(epoch_of(3, 10), {0, 2});  // given up while it was worked out
        QVERIFY(!cache.find(3));
    }

    // A frame of so many films has three coordinates, a bias and two ranks for each: 24 bytes.
    void thoseUnusedForLongestGoWhereThereIsNoRoom()
    {
        constexpr int films = 100'000;
        constexpr int room = static_cast<int>(FrameCache::most_bytes / (24 * films));
        FrameCache cache;
        for (int epoch = 0; epoch < room; ++epoch)
            cache.add(epoch_of(epoch, films), epochs_below(room + 1));
        QVERIFY(cache.find(0) && cache.find(room - 1));
        cache.add(cache.find(0), epochs_below(room + 1));  // used again
        cache.add(epoch_of(room, films), epochs_below(room + 1));
        QVERIFY(cache.find(0) && cache.find(room));
        QVERIFY(!cache.find(1));
        QVERIFY(cache.find(2));
    }

    void oneFrameIsKeptHoweverLarge()
    {
        constexpr int films = static_cast<int>(FrameCache::most_bytes / 24) + 1;
        FrameCache cache;
        cache.add(epoch_of(0, films), epochs_below(2));
        QVERIFY(cache.find(0));
    }
};

KINOSCOPE_PLAIN_TEST(FrameCacheTest)
#include "frame_cache_test.moc"
