// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/plane_tree.h"

#include "tests/core/planted_tables.h"
#include "tests/test_main.h"

#include <QtTest>

#include <algorithm>
#include <numeric>
#include <set>
#include <utility>
#include <vector>

using namespace kinoscope;

namespace {

std::vector<int> brute_force(const Eigen::MatrixXf& positions, const std::vector<int>& points, int from, int count,
                             int left_out)
{
    std::vector<std::pair<double, int>> found;
    for (const int point : points)
        if (point != from && point != left_out)
            found.emplace_back((positions.row(point).cast<double>() - positions.row(from).cast<double>()).squaredNorm(),
                               point);
    std::sort(found.begin(), found.end());
    std::vector<int> rows;
    for (std::size_t i = 0; i < std::min(found.size(), static_cast<std::size_t>(count)); ++i)
        rows.push_back(found[i].second);
    return rows;
}

}  // namespace

class PlaneTreeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatBruteForceFinds_data();
    void findsWhatBruteForceFinds();
    void pointsInOnePlaceAreFoundOnce();
    void withoutPointsItFindsNone();
};

void PlaneTreeTest::findsWhatBruteForceFinds_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<bool>("far");
    for (const int points : {1, 2, 11, 12, 13, 14, 100, 1000}) {
        QTest::addRow("%d points", points) << points << false;
        QTest::addRow("%d points, some very far away", points) << points << true;
    }
}

void PlaneTreeTest::findsWhatBruteForceFinds()
{
    QFETCH(int, points);
    QFETCH(bool, far);
    Eigen::MatrixXf positions = test::random_table(points + 30, 2, 7);
    if (far)
        positions.topRows(std::min(points, 3)) *= 1e6F;
    std::vector<int> rows(static_cast<std::size_t>(points));
    std::iota(rows.begin(), rows.end(), 0);
    const PlaneTree tree(positions, rows);
    for (int from = 0; from < positions.rows(); from += points < 100 ? 1 : 37)
        for (const int count : {0, 1, 10, 5000})
            for (const int left_out : {-1, 0})
                QCOMPARE(tree.nearest(from, count, left_out), brute_force(positions, rows, from, count, left_out));
}

void PlaneTreeTest::pointsInOnePlaceAreFoundOnce()
{
    const Eigen::MatrixXf positions = Eigen::MatrixXf::Ones(500, 2);
    std::vector<int> rows(500);
    std::iota(rows.begin(), rows.end(), 0);
    const PlaneTree tree(positions, rows);
    for (const int from : {0, 250, 499}) {
        const std::vector<int> found = tree.nearest(from, 10);
        QCOMPARE(found.size(), std::size_t{10});
        QCOMPARE(std::set<int>(found.begin(), found.end()).size(), std::size_t{10});
        QVERIFY(std::find(found.begin(), found.end(), from) == found.end());
        QCOMPARE(tree.nearest(from, 10), found);
    }
}

void PlaneTreeTest::withoutPointsItFindsNone()
{
    const PlaneTree tree(Eigen::MatrixXf::Ones(3, 2), {});
    QVERIFY(tree.nearest(1, 10).empty());
}

KINOSCOPE_PLAIN_TEST(PlaneTreeTest)
#include "plane_tree_test.moc"
