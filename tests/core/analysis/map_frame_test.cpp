// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map_frame.h"

#include <QtTest>

#include <cmath>

using namespace kinoscope;

namespace {

FactorSnapshot snapshot(Eigen::Index movies, Eigen::Index factors)
{
    FactorSnapshot result;
    result.epoch = 7;
    result.movie_factors.resize(movies, factors);
    for (Eigen::Index i = 0; i < movies; ++i) {
        for (Eigen::Index j = 0; j < factors; ++j)
            result.movie_factors(i, j) = std::sin(static_cast<float>(i * factors + j));
    }
    result.movie_bias = Eigen::VectorXf::LinSpaced(movies, -1.0F, 1.0F);
    return result;
}

}  // namespace

class MapFrameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void projectsAllMoviesAndRanksThem();
    void equalBiasGoesByLowerIndex();
    void shortVectorsGiveFewerComponents();
    void aSingleMovieLiesInTheMiddle();
};

void MapFrameTest::projectsAllMoviesAndRanksThem()
{
    const FactorSnapshot epoch = snapshot(6, 5);
    const MapFrame frame = make_map_frame(epoch);
    QCOMPARE(frame.epoch, 7);
    QCOMPARE(frame.by_bias, (std::vector<int>{5, 4, 3, 2, 1, 0}));
    QVERIFY(frame.movie_bias == epoch.movie_bias);
    QVERIFY(frame.projection.coordinates == principal_components(epoch.movie_factors, 3).coordinates);
}

void MapFrameTest::equalBiasGoesByLowerIndex()
{
    FactorSnapshot epoch = snapshot(4, 5);
    epoch.movie_bias = Eigen::VectorXf{{0.0F, 1.0F, 0.0F, 1.0F}};
    QCOMPARE(make_map_frame(epoch).by_bias, (std::vector<int>{1, 3, 0, 2}));
}

void MapFrameTest::shortVectorsGiveFewerComponents()
{
    const MapFrame frame = make_map_frame(snapshot(9, 2));
    QCOMPARE(frame.projection.coordinates.cols(), 2);
    QCOMPARE(frame.projection.explained_variance.size(), 2);
}

void MapFrameTest::aSingleMovieLiesInTheMiddle()
{
    const MapFrame frame = make_map_frame(snapshot(1, 5));
    QCOMPARE(frame.projection.coordinates.rows(), 1);
    QCOMPARE(frame.projection.coordinates.cols(), 3);
    QVERIFY(frame.projection.coordinates.isZero(0.0F));
    QCOMPARE(frame.by_bias, std::vector<int>{0});
}

QTEST_GUILESS_MAIN(MapFrameTest)
#include "map_frame_test.moc"
