// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/regions/region_places.h"

#include "tests/core/planted_tables.h"
#include "tests/test_main.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <stdexcept>
#include <vector>

using namespace kinoscope;

namespace {

/// `count` regions: film i lies in region i % count.
RegionLevel level_of(int films, int count)
{
    RegionLevel level{std::vector<Region>(static_cast<std::size_t>(count)),
                      std::vector<int>(static_cast<std::size_t>(films))};
    for (int film = 0; film < films; ++film) {
        level.regions[static_cast<std::size_t>(film % count)].films.push_back(film);
        level.of_film[static_cast<std::size_t>(film)] = film % count;
    }
    return level;
}

Eigen::RowVector2f corner(int region)
{
    const int column = region % 3;
    const int row = region / 3;
    return {static_cast<float>(column) * 10.0F, static_cast<float>(row) * 10.0F};
}

/// Nine heaps in a square of 20 × 20, one for each of nine regions.
Eigen::MatrixXf heaps(int films)
{
    Eigen::MatrixXf positions = test::random_table(films, 2, 3);
    for (int film = 0; film < films; ++film)
        positions.row(film) += corner(film % 9);
    return positions;
}

}  // namespace

class RegionPlacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void heapsAreCompactWhereTheyLie();
    void regionsByChanceAreNotCompact();
    void aNameStandsInTheLargestClump();
    void filmsFarOutChangeLittle();
    void movesWithThePicture();
    void everySizeWorks();
    void refusesOtherPositions();
};

void RegionPlacesTest::heapsAreCompactWhereTheyLie()
{
    const std::vector<RegionPlace> places = region_places(level_of(900, 9), heaps(900));
    QCOMPARE(places.size(), std::size_t{9});
    for (int region = 0; region < 9; ++region) {
        const RegionPlace& place = places[static_cast<std::size_t>(region)];
        QVERIFY((place.at - corner(region)).norm() < 0.6F);
        // 55 of a hundred films of a normal heap lie within 1.26 standard deviations.
        QVERIFY(place.radius > 0.9F && place.radius < 1.6F);
        QVERIFY(place.compact);
    }
}

void RegionPlacesTest::regionsByChanceAreNotCompact()
{
    // In the one heap that a picture of principal components is, and all over a square.
    const Eigen::MatrixXf heap = test::random_table(900, 2, 5);
    const Eigen::MatrixXf square = heap.unaryExpr([](float value) { return std::erf(value / std::sqrt(2.0F)); });
    for (const Eigen::MatrixXf& positions : {heap, square})
        for (const RegionPlace& place : region_places(level_of(900, 9), positions))
            QVERIFY(!place.compact);
}

void RegionPlacesTest::aNameStandsInTheLargestClump()
{
    RegionLevel level = level_of(900, 9);
    Eigen::MatrixXf positions = heaps(900);
    // Six of ten films of the first region lie in its corner, the others in the one across.
    int count = 0;
    for (const int film : level.regions[0].films)
        if (count++ % 10 >= 6)
            positions.row(film) += corner(8) - corner(0);
    const RegionPlace place = region_places(level, positions).front();
    QVERIFY((place.at - corner(0)).norm() < 0.6F);
    QVERIFY(place.compact);
}

void RegionPlacesTest::filmsFarOutChangeLittle()
{
    RegionLevel level = level_of(900, 9);
    Eigen::MatrixXf positions = heaps(900);
    const std::vector<RegionPlace> before = region_places(level, positions);
    for (std::size_t i = 0; i < 10; ++i)
        positions.row(level.regions[4].films[i * 7]).setConstant(1e4F);
    const std::vector<RegionPlace> after = region_places(level, positions);
    QVERIFY((after[4].at - before[4].at).norm() < 0.3F);
    QVERIFY(after[4].compact);
    QCOMPARE(after[0], before[0]);
}

void RegionPlacesTest::movesWithThePicture()
{
    const RegionLevel level = level_of(900, 9);
    const Eigen::MatrixXf positions = heaps(900);
    const Eigen::RowVector2f shift(30.0F, -5.0F);
    const std::vector<RegionPlace> before = region_places(level, positions);
    const std::vector<RegionPlace> after = region_places(level, (positions * 4.0F).rowwise() + shift);
    for (std::size_t region = 0; region < 9; ++region) {
        QVERIFY((after[region].at - (4.0F * before[region].at + shift)).norm() < 1e-2F);
        QVERIFY(std::abs(after[region].radius - 4.0F * before[region].radius) < 1e-2F);
        QCOMPARE(after[region].compact, before[region].compact);
    }
}

void RegionPlacesTest::everySizeWorks()
{
    QVERIFY(region_places({}, Eigen::MatrixXf(0, 2)).empty());
    const Eigen::MatrixXf one = Eigen::MatrixXf::Constant(1, 2, 3.0F);
    const RegionPlace place = region_places(level_of(1, 1), one).front();
    QCOMPARE(place.at, Eigen::RowVector2f(3.0F, 3.0F));
    QCOMPARE(place.radius, 0.0F);
    // All films at one point, and on a line.
    for (const RegionPlace& same : region_places(level_of(30, 3), Eigen::MatrixXf::Ones(30, 2)))
        QCOMPARE(same.at, Eigen::RowVector2f(1.0F, 1.0F));
    Eigen::MatrixXf line = test::random_table(30, 2, 1);
    line.col(1).setZero();
    for (const RegionPlace& on_line : region_places(level_of(30, 3), line))
        QVERIFY(on_line.at.allFinite() && !on_line.compact);
}

void RegionPlacesTest::refusesOtherPositions()
{
    const RegionLevel level = level_of(30, 3);
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, region_places(level, Eigen::MatrixXf::Zero(29, 2)));
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, region_places(level, Eigen::MatrixXf::Zero(30, 3)));
    Eigen::MatrixXf positions = Eigen::MatrixXf::Zero(30, 2);
    positions(3, 1) = std::numeric_limits<float>::quiet_NaN();
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, region_places(level, positions));
}

KINOSCOPE_EVENT_TEST(RegionPlacesTest)
#include "region_places_test.moc"
