// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/replay.h"
#include "tests/test_main.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <stdexcept>

using namespace kinoscope;

namespace {

constexpr int films = 60;

/// An ellipsoid in four dimensions: no two axes of a length.
FactorSnapshot last_epoch()
{
    FactorSnapshot snapshot;
    snapshot.epoch = 9;
    snapshot.movie_factors.resize(films, 4);
    for (int i = 0; i < films; ++i)
        snapshot.movie_factors.row(i) << static_cast<float>(4.0 * std::sin(1.7 * i)),
            static_cast<float>(2.0 * std::cos(0.9 * i * i)), static_cast<float>(std::sin(0.3 * i * i + 1.0)), 3.0F;
    snapshot.movie_bias = Eigen::VectorXf::LinSpaced(films, -1.0F, 1.0F);
    return snapshot;
}

}  // namespace

class ReplayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLastEpochLooksAsItDoes();
    void anotherEpochSaysWhoseAxesItIsSeenAlong();
    void halfWayIsHalfAsFarFromTheMiddle();
    void whatTurnsIsSeenToTurn();
    void filmsAreInTheOrderOfTheirOwnEpoch();
    void equalFilmsLieInTheMiddleAndExplainNothing();
    void refusesTablesOfAnotherShape_data();
    void refusesTablesOfAnotherShape();
};

void ReplayTest::theLastEpochLooksAsItDoes()
{
    const MapFrame from = make_map_frame(last_epoch());
    const MapFrame frame = make_replay_frame(last_epoch(), from).value();
    QCOMPARE(frame.epoch, 9);
    QVERIFY((frame.positions - from.positions).cwiseAbs().maxCoeff() < 1e-5F);
    QVERIFY((frame.linear->explained_variance - from.linear->explained_variance).cwiseAbs().maxCoeff() < 1e-5F);
    QVERIFY(frame.linear->axes == from.linear->axes);
    QVERIFY(frame.linear->kind == MapAxes::principal);
}

void ReplayTest::anotherEpochSaysWhoseAxesItIsSeenAlong()
{
    const MapFrame from = make_map_frame(last_epoch());
    FactorSnapshot earlier = last_epoch();
    earlier.epoch = 4;
    const MapFrame frame = make_replay_frame(earlier, from).value();
    QVERIFY(frame.linear->kind == MapAxes::borrowed);
    QCOMPARE(frame.linear->epoch, 9);
    const MapFrame again = make_replay_frame(earlier, frame).value();
    QVERIFY(again.linear->kind == MapAxes::borrowed);
    QCOMPARE(again.linear->epoch, 9);
    FactorSnapshot start = last_epoch();
    start.epoch = start_epoch;
    QCOMPARE(make_replay_frame(start, from)->epoch, start_epoch);
}

void ReplayTest::halfWayIsHalfAsFarFromTheMiddle()
{
    const MapFrame from = make_map_frame(last_epoch());
    FactorSnapshot earlier = last_epoch();
    earlier.epoch = 4;
    earlier.movie_factors *= 0.5F;
    const MapFrame frame = make_replay_frame(earlier, from).value();
    QCOMPARE(frame.epoch, 4);
    QVERIFY((2.0F * frame.positions - from.positions).cwiseAbs().maxCoeff() < 1e-5F);
    QVERIFY((frame.linear->explained_variance - from.linear->explained_variance).cwiseAbs().maxCoeff() < 1e-5F);
}

// Its own principal components would undo the turn, or flip; along the other's axes the longest axis is now the second.
void ReplayTest::whatTurnsIsSeenToTurn()
{
    const MapFrame from = make_map_frame(last_epoch());
    FactorSnapshot turned = last_epoch();
    const Eigen::MatrixXf& axes = from.linear->axes;
    // Maps the first axis onto the second and the second onto minus the first.
    const Eigen::MatrixXf turn = Eigen::MatrixXf::Identity(4, 4) - axes.leftCols(2) * axes.leftCols(2).transpose() +
                                 axes.col(0) * axes.col(1).transpose() - axes.col(1) * axes.col(0).transpose();
    turned.movie_factors = last_epoch().movie_factors * turn;
    const Eigen::MatrixXf seen = make_replay_frame(turned, from)->positions;
    const Eigen::MatrixXf& before = from.positions;
    QVERIFY((seen.col(1) - before.col(0)).cwiseAbs().maxCoeff() < 1e-4F);
    QVERIFY((seen.col(0) + before.col(1)).cwiseAbs().maxCoeff() < 1e-4F);
    QVERIFY((seen.col(2) - before.col(2)).cwiseAbs().maxCoeff() < 1e-4F);
}

void ReplayTest::filmsAreInTheOrderOfTheirOwnEpoch()
{
    const MapFrame from = make_map_frame(last_epoch());
    FactorSnapshot earlier = last_epoch();
    earlier.movie_bias = -earlier.movie_bias;
    const MapFrame frame = make_replay_frame(earlier, from).value();
    QVERIFY(std::equal(frame.by_bias.begin(), frame.by_bias.end(), from.by_bias.rbegin(), from.by_bias.rend()));
    QVERIFY(frame.movie_bias == earlier.movie_bias);
}

void ReplayTest::equalFilmsLieInTheMiddleAndExplainNothing()
{
    FactorSnapshot start = last_epoch();
    start.movie_factors.setConstant(0.7F);
    const MapFrame frame = make_replay_frame(start, make_map_frame(last_epoch())).value();
    QVERIFY(frame.positions.cwiseAbs().maxCoeff() < 1e-5F);
    QVERIFY(frame.linear->explained_variance.isZero(0.0F));
}

void ReplayTest::refusesTablesOfAnotherShape_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("factors");
    QTest::addColumn<int>("biases");
    QTest::newRow("fewer films") << films - 1 << 4 << films - 1;
    QTest::newRow("other factors") << films << 5 << films;
    QTest::newRow("a bias missing") << films << 4 << films - 1;
}

void ReplayTest::refusesTablesOfAnotherShape()
{
    QFETCH(int, rows);
    QFETCH(int, factors);
    QFETCH(int, biases);
    const MapFrame from = make_map_frame(last_epoch());
    const FactorSnapshot other{0, FactorMatrix::Zero(rows, factors), Eigen::VectorXf::Zero(biases)};
    QVERIFY_EXCEPTION_THROWN(make_replay_frame(other, from), std::invalid_argument);
}

KINOSCOPE_EVENT_TEST(ReplayTest)
#include "replay_test.moc"
