// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/regions/ward.h"

#include "tests/core/planted_tables.h"
#include "tests/test_main.h"

#include <QtTest>

#include <algorithm>
#include <limits>
#include <map>
#include <stdexcept>
#include <utility>
#include <vector>

using namespace kinoscope;

namespace {

/// The sum of squared distances from the mean of these rows.
double spread_of_rows(const FactorMatrix& points, const std::vector<Eigen::Index>& rows)
{
    const Eigen::MatrixXd chosen = points(rows, Eigen::all).cast<double>();
    return (chosen.rowwise() - chosen.colwise().mean().eval()).squaredNorm();
}

/// Ward's clusters as the definition says it: every pair of clusters is tried for each merging.
std::vector<int> clusters_by_definition(const FactorMatrix& points, std::size_t count)
{
    std::vector<std::vector<Eigen::Index>> clusters;
    for (Eigen::Index row = 0; row < points.rows(); ++row)
        clusters.push_back({row});
    while (clusters.size() > count) {
        std::pair<std::size_t, std::size_t> best;
        double least = std::numeric_limits<double>::infinity();
        for (std::size_t a = 0; a < clusters.size(); ++a) {
            for (std::size_t b = a + 1; b < clusters.size(); ++b) {
                std::vector<Eigen::Index> both = clusters[a];
                both.insert(both.end(), clusters[b].begin(), clusters[b].end());
                const double added = spread_of_rows(points, both) - spread_of_rows(points, clusters[a]) -
                                     spread_of_rows(points, clusters[b]);
                if (added < least) {
                    least = added;
                    best = {a, b};
                }
            }
        }
        auto& [a, b] = best;
        clusters[a].insert(clusters[a].end(), clusters[b].begin(), clusters[b].end());
        clusters.erase(clusters.begin() + static_cast<std::ptrdiff_t>(b));
    }
    std::vector<int> labels(static_cast<std::size_t>(points.rows()));
    for (std::size_t cluster = 0; cluster < clusters.size(); ++cluster)
        for (const Eigen::Index row : clusters[cluster])
            labels[static_cast<std::size_t>(row)] = static_cast<int>(cluster);
    std::map<int, int> numbers;  // by the first row
    for (int& label : labels)
        label = numbers.try_emplace(label, static_cast<int>(numbers.size())).first->second;
    return labels;
}

}  // namespace

class WardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsPlantedGroups();
    void equalsItsDefinition();
    void equalRowsStayTogether();
    void everySizeWorks();
    void refusesLessThanOneCluster();
};

void WardTest::findsPlantedGroups()
{
    const std::vector<int> labels = ward_clusters(test::grouped_table(120, 8, 6, 0.1F, 3), 6);
    for (std::size_t row = 0; row < labels.size(); ++row)
        QCOMPARE(labels[row], static_cast<int>(row % 6));
}

void WardTest::equalsItsDefinition()
{
    const FactorMatrix points = test::random_table(40, 3, 7);
    for (const int count : {1, 2, 3, 5, 11, 39, 40})
        QCOMPARE(ward_clusters(points, count), clusters_by_definition(points, static_cast<std::size_t>(count)));
}

void WardTest::equalRowsStayTogether()
{
    const FactorMatrix three = test::random_table(3, 5, 2);
    FactorMatrix points(30, 5);
    for (Eigen::Index row = 0; row < points.rows(); ++row)
        points.row(row) = three.row(row % 3);
    const std::vector<int> labels = ward_clusters(points, 10);
    for (std::size_t row = 0; row < labels.size(); ++row)
        QCOMPARE(labels[row], static_cast<int>(row % 3));
    QCOMPARE(ward_clusters(FactorMatrix::Constant(12, 4, 0.3F), 5), std::vector<int>(12, 0));
}

void WardTest::everySizeWorks()
{
    QVERIFY(ward_clusters(FactorMatrix(0, 4), 0).empty());
    QCOMPARE(ward_clusters(test::random_table(1, 4, 1), 3), std::vector<int>{0});
    QCOMPARE(ward_clusters(test::random_table(2, 4, 1), 1), (std::vector<int>{0, 0}));
    QCOMPARE(ward_clusters(test::random_table(2, 4, 1), 2), (std::vector<int>{0, 1}));
}

void WardTest::refusesLessThanOneCluster()
{
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, ward_clusters(test::random_table(3, 4, 1), 0));
}

KINOSCOPE_EVENT_TEST(WardTest)
#include "ward_test.moc"
