// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/plot/dot_decimator.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <map>
#include <random>
#include <tuple>

using namespace kinoscope::ui;

namespace {

constexpr int many = 6000;  // more than are all drawn

// In pixels, if one pixel is one unit.
std::vector<MapDot> inOnePlace(int count)
{
    std::vector<MapDot> dots;
    for (int i = 0; i < count; ++i)
        dots.push_back({1.0, 1.0, DotKind::faint, i % 100, false});
    return dots;
}

std::vector<MapDot> cloud(int count)
{
    std::mt19937 generator(7);
    const auto uniform = [&] { return static_cast<double>(generator()) / 4294967296.0 - 0.5; };
    std::vector<MapDot> dots;
    for (int i = 0; i < count; ++i)
        dots.push_back({400.0 * uniform() * uniform(), 300.0 * uniform() * uniform(),
                        i % 3 == 0 ? DotKind::mark : DotKind::faint, static_cast<int>(generator() % 50), i % 97 == 0});
    return dots;
}

std::vector<int> shown(const DotDecimator& subset, const std::vector<MapDot>& dots)
{
    std::vector<int> rows;
    for (int row = 0; row < static_cast<int>(dots.size()); ++row) {
        if (subset.isShown(row))
            rows.push_back(row);
    }
    return rows;
}

auto cell(const MapDot& dot)
{
    const double side = DotDecimator::cellSize(dot.kind);
    return std::tuple(std::floor(dot.x / side), std::floor(dot.y / side), dot.kind);
}

}  // namespace

class DotDecimatorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fewFilmsAreAllDrawn()
    {
        const std::vector<MapDot> dots = inOnePlace(static_cast<int>(DotDecimator::allDrawnUpTo));
        DotDecimator subset;
        subset.setDots(dots);
        QVERIFY(!subset.isShown(0));
        QVERIFY(subset.update({1.0, 1.0}));
        QCOMPARE(subset.shownCount(), static_cast<int>(dots.size()));
        QCOMPARE(shown(subset, dots).size(), dots.size());
        QVERIFY(!subset.update({2.0, 2.0}));
    }

    void ofManyInOnePlaceTheMostRatedIsDrawn()
    {
        std::vector<MapDot> dots = inOnePlace(many);
        dots[4321].weight = 1000;
        dots[5000].weight = 1000;
        DotDecimator subset;
        subset.setDots(dots);
        subset.update({1.0, 1.0});
        QCOMPARE(shown(subset, dots), std::vector{4321});
        QCOMPARE(subset.shownCount(), 1);
        QCOMPARE(subset.placedCount(), many);
    }

    void aMarkAndAFaintDotDoNotStandInForEachOther()
    {
        std::vector<MapDot> dots = inOnePlace(many);
        dots[10].weight = 1000;
        dots[20].kind = DotKind::mark;
        DotDecimator subset;
        subset.setDots(dots);
        subset.update({1.0, 1.0});
        QCOMPARE(shown(subset, dots), (std::vector{10, 20}));
    }

    void someAreAlwaysDrawnAndStandInForTheRest()
    {
        std::vector<MapDot> dots = inOnePlace(many);
        dots[30].weight = 1000;
        dots[40].always = dots[50].always = true;
        DotDecimator subset;
        subset.setDots(dots);
        subset.update({1.0, 1.0});
        QCOMPARE(shown(subset, dots), (std::vector{40, 50}));
    }

    void filmsWithoutAPositionAreNotThere()
    {
        constexpr double nan = std::numeric_limits<double>::quiet_NaN();
        std::vector<MapDot> dots = inOnePlace(many);
        dots[99] = {nan, 1.0, DotKind::faint, 1000, false};
        dots[98] = {1.0, nan, DotKind::faint, 1000, true};
        DotDecimator subset;
        subset.setDots(dots);
        subset.update({1.0, 1.0});
        QVERIFY(!subset.isShown(98) && !subset.isShown(99));
        QCOMPARE(subset.placedCount(), many - 2);
        subset.setDots({dots[98], dots[99], dots[0]});
        subset.update({1.0, 1.0});
        QCOMPARE(subset.shownCount(), 1);
        QVERIFY(subset.isShown(2));
    }

    void zoomingInTellsThemApart()
    {
        std::vector<MapDot> dots = inOnePlace(many);
        dots[0] = {2.0, 1.0, DotKind::faint, 500, false};
        DotDecimator subset;
        subset.setDots(dots);
        subset.update({1.0, 1.0});
        QCOMPARE(subset.shownCount(), 1);
        QVERIFY(subset.update({10.0, 1.0}));
        QCOMPARE(subset.shownCount(), 2);
        QVERIFY(subset.update({1.0, 1.0}));
        QCOMPARE(shown(subset, dots), std::vector{0});
    }

    void movingTheViewChangesNothing()
    {
        DotDecimator subset;
        subset.setDots(cloud(many));
        QVERIFY(subset.update({1.0, 1.0}));
        QVERIFY(!subset.update({1.0 + 1e-12, 1.0 - 1e-12}));
    }

    void aCellHoldsOneFilmOfAKindAndItIsTheHeaviest()
    {
        const std::vector<MapDot> dots = cloud(60'000);
        DotDecimator subset;
        subset.setDots(dots);
        subset.update({1.0, 1.0});
        std::map<decltype(cell(dots[0])), std::vector<int>> cells;
        for (int row = 0; row < static_cast<int>(dots.size()); ++row)
            cells[cell(dots[static_cast<std::size_t>(row)])].push_back(row);
        int expected = 0;
        for (const auto& [at, rows] : cells) {
            const auto dot = [&](int row) { return dots[static_cast<std::size_t>(row)]; };
            const bool anyAlways = std::any_of(rows.begin(), rows.end(), [&](int row) { return dot(row).always; });
            const int heaviest = *std::max_element(rows.begin(), rows.end(),
                                                   [&](int a, int b) { return dot(a).weight < dot(b).weight; });
            for (const int row : rows) {
                const bool wanted = anyAlways ? dot(row).always : row == heaviest;
                expected += wanted ? 1 : 0;
                QCOMPARE(subset.isShown(row), wanted);
            }
        }
        QCOMPARE(subset.shownCount(), expected);
        QVERIFY(expected < 30'000);
    }
};

KINOSCOPE_PLAIN_TEST(DotDecimatorTest)
#include "dot_decimator_test.moc"
