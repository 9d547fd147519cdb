// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/regions/direction_clusters.h"

#include "core/parallel/worker_pool.h"
#include "tests/core/planted_tables.h"
#include "tests/test_main.h"

#include <QtTest>

#include <algorithm>
#include <map>
#include <vector>

using namespace kinoscope;

namespace {

FactorMatrix directions_of(FactorMatrix table)
{
    table.rowwise().normalize();
    return table;
}

/// Six groups of three smaller ones each: row i lies in group i % 6 and in i % 18 of the smaller ones.
FactorMatrix groups_of_groups(int rows)
{
    FactorMatrix table = test::grouped_table(rows, 12, 18, 0.2F, 4) * 0.4F;
    const FactorMatrix centres = test::random_table(6, 12, 9);
    for (Eigen::Index row = 0; row < table.rows(); ++row)
        table.row(row) += centres.row(row % 6) * 2.0F;
    return directions_of(table);
}

/// Whether rows share a cluster exactly where they share i % groups.
bool is_planted(const Partition& partition, int groups)
{
    std::map<int, int> cluster_of_group;
    for (std::size_t row = 0; row < partition.labels.size(); ++row) {
        const int group = static_cast<int>(row) % groups;
        if (cluster_of_group.try_emplace(group, partition.labels[row]).first->second != partition.labels[row])
            return false;
    }
    return partition.count == groups;
}

}  // namespace

class DirectionClustersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsPlantedGroups_data();
    void findsPlantedGroups();
    void levelsAreNested();
    void doesNotDependOnThreads();
    void equalRowsStayTogether();
    void everySizeWorks();
    void stopsWhenAsked();
};

void DirectionClustersTest::findsPlantedGroups_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("fewer rows than it starts from") << 300;
    QTest::newRow("more of them, in several tasks") << 3000;
}

void DirectionClustersTest::findsPlantedGroups()
{
    QFETCH(int, rows);
    WorkerPool pool(2);
    FactorMatrix table = test::grouped_table(rows, 12, 6, 0.2F, 4);
    // Only the direction counts, not the length.
    for (Eigen::Index row = 0; row < rows; ++row)
        table.row(row) *= 1.0F + static_cast<float>(row % 7);
    QVERIFY(is_planted(*cluster_directions(directions_of(table), 6, pool), 6));
}

void DirectionClustersTest::levelsAreNested()
{
    WorkerPool pool(1);
    const std::vector<Partition> levels = *nested_clusters(groups_of_groups(720), {6, 18, 60}, pool);
    QCOMPARE(levels.size(), std::size_t{3});
    QVERIFY(is_planted(levels[0], 6));
    QVERIFY(is_planted(levels[1], 18));
    for (std::size_t level = 1; level < levels.size(); ++level) {
        QVERIFY(levels[level].count > levels[level - 1].count);
        std::map<int, int> parents;
        for (std::size_t row = 0; row < levels[level].labels.size(); ++row) {
            const int parent = levels[level - 1].labels[row];
            QCOMPARE(parents.try_emplace(levels[level].labels[row], parent).first->second, parent);
        }
        QCOMPARE(static_cast<int>(parents.size()), levels[level].count);
    }
}

void DirectionClustersTest::doesNotDependOnThreads()
{
    const FactorMatrix directions = directions_of(test::random_table(2500, 20, 6));
    WorkerPool one(1);
    const std::vector<Partition> expected = *nested_clusters(directions, {9, 27, 81}, one);
    for (const int threads : {1, 2, 3}) {
        WorkerPool pool(threads);
        QVERIFY(*nested_clusters(directions, {9, 27, 81}, pool) == expected);
    }
}

void DirectionClustersTest::equalRowsStayTogether()
{
    WorkerPool pool(2);
    const FactorMatrix three = directions_of(test::random_table(3, 7, 2));
    FactorMatrix directions(1500, 7);
    for (Eigen::Index row = 0; row < directions.rows(); ++row)
        directions.row(row) = three.row(row % 3);
    const std::vector<Partition> levels = *nested_clusters(directions, {9, 27, 81}, pool);
    QCOMPARE(levels.size(), std::size_t{1});
    QVERIFY(is_planted(levels.front(), 3));
    const std::vector<Partition> single =
        *nested_clusters(directions_of(FactorMatrix::Ones(700, 5)), {9, 27, 81}, pool);
    QCOMPARE(single.size(), std::size_t{1});
    QCOMPARE(single.front().count, 1);
}

void DirectionClustersTest::everySizeWorks()
{
    WorkerPool pool(1);
    QVERIFY(nested_clusters(FactorMatrix(0, 3), {1, 1}, pool)->empty());
    for (const int rows : {1, 2, 3, 30}) {
        const Partition partition = *cluster_directions(directions_of(test::random_table(rows, 3, 1)), 5, pool);
        QCOMPARE(partition.labels.size(), static_cast<std::size_t>(rows));
        QVERIFY(partition.count >= 1 && partition.count <= 5);
        for (int cluster = 0; cluster < partition.count; ++cluster)
            QVERIFY(std::count(partition.labels.begin(), partition.labels.end(), cluster) > 0);
    }
}

void DirectionClustersTest::stopsWhenAsked()
{
    WorkerPool pool(1);
    QVERIFY(!nested_clusters(directions_of(test::random_table(200, 5, 1)), {5, 15}, pool, [] { return false; }));
}

KINOSCOPE_EVENT_TEST(DirectionClustersTest)
#include "direction_clusters_test.moc"
