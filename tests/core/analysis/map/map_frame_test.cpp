// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/map_frame.h"
#include "tests/test_main.h"

#include <QtTest>

#include <cmath>
#include <stdexcept>

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
    void knownFilmsGiveMeanings();
    void componentsRiseWithTheYear();
    void anAlignedFrameUndoesATurnOfTheFactors();
    void turnedAxesExplainTheirOwnShares();
    void mapsOfOtherFilmsAreNotTurned();
    void aVectorLiesWhereAFilmOfThatVectorWould();
};

void MapFrameTest::projectsAllMoviesAndRanksThem()
{
    const FactorSnapshot epoch = snapshot(6, 5);
    const MapFrame frame = make_map_frame(epoch);
    QCOMPARE(frame.epoch, 7);
    QCOMPARE(frame.by_bias, (std::vector<int>{5, 4, 3, 2, 1, 0}));
    QVERIFY(frame.movie_bias == epoch.movie_bias);
    QVERIFY(frame.positions == principal_components(epoch.movie_factors, 3).coordinates);
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
    QCOMPARE(frame.positions.cols(), 2);
    QCOMPARE(frame.linear->explained_variance.size(), 2);
}

void MapFrameTest::aSingleMovieLiesInTheMiddle()
{
    const MapFrame frame = make_map_frame(snapshot(1, 5));
    QCOMPARE(frame.positions.rows(), 1);
    QCOMPARE(frame.positions.cols(), 3);
    QVERIFY(frame.positions.isZero(0.0F));
    QCOMPARE(frame.by_bias, std::vector<int>{0});
}

void MapFrameTest::knownFilmsGiveMeanings()
{
    const FactorSnapshot epoch = snapshot(40, 5);
    const MapFrame frame = make_map_frame(epoch);
    QVERIFY(frame.meanings.empty());
    MovieTable movies(40);
    for (std::size_t i = 0; i < movies.size(); ++i) {
        movies[i].ratings = 100;
        movies[i].year = 1950 + static_cast<int>(10.0F * frame.positions(static_cast<int>(i), 1));
    }
    const MapFrame known = make_map_frame(epoch, &movies);
    QCOMPARE(known.meanings.size(), std::size_t{3});
    QCOMPARE(known.meanings[1].kind, ComponentMeaning::Kind::year);
}

// Whichever way the principal components point: newer films lie on the high side, and the map is the same otherwise.
void MapFrameTest::componentsRiseWithTheYear()
{
    const FactorSnapshot epoch = snapshot(40, 5);
    const MapFrame plain = make_map_frame(epoch);
    for (const float direction : {10.0F, -10.0F}) {
        MovieTable movies(40);
        for (std::size_t i = 0; i < movies.size(); ++i) {
            movies[i].ratings = 100;
            movies[i].year = 1950 + static_cast<int>(direction * plain.positions(static_cast<int>(i), 1));
        }
        const MapFrame frame = make_map_frame(epoch, &movies);
        QVERIFY(frame.meanings[1].correlation > 0.9);
        const float sign = direction > 0.0F ? 1.0F : -1.0F;
        QVERIFY(frame.positions.col(1) == sign * plain.positions.col(1));
        QVERIFY(frame.linear->axes.col(1) == sign * plain.linear->axes.col(1));
        QVERIFY(frame.positions.col(0) == plain.positions.col(0));
    }
}

// A later epoch in which every vector was mirrored and two components changed places: without alignment the map flips.
void MapFrameTest::anAlignedFrameUndoesATurnOfTheFactors()
{
    const MapFrame before = make_map_frame(snapshot(60, 5));
    FactorSnapshot later = snapshot(60, 5);
    const Eigen::MatrixXf others = Eigen::RowVector3f(0.5F, -1.0F, -0.9F).asDiagonal();
    later.movie_factors = before.positions * others * before.linear->axes.transpose();
    const MapFrame flipped = make_map_frame(later);
    const MapFrame aligned = make_aligned_frame(later, before);
    const auto distance = [&](const MapFrame& frame) {
        return (frame.positions - before.positions).norm() / before.positions.norm();
    };
    QVERIFY2(distance(flipped) > 1.0, qPrintable(QString::number(distance(flipped))));
    QVERIFY2(distance(aligned) < 0.4, qPrintable(QString::number(distance(aligned))));
    QVERIFY(before.linear->kind == MapAxes::principal && aligned.linear->kind == MapAxes::turned);
    // It is the same map all the same: every distance between films is kept.
    const auto gram = [](const MapFrame& frame) -> Eigen::MatrixXf {
        return frame.positions * frame.positions.transpose();
    };
    QVERIFY((gram(flipped) - gram(aligned)).norm() < 1e-4F * gram(flipped).norm());
    const Eigen::MatrixXf along = project(later.movie_factors, aligned.linear->axes);
    QVERIFY((along - aligned.positions).cwiseAbs().maxCoeff() < 1e-5F);
}

void MapFrameTest::turnedAxesExplainTheirOwnShares()
{
    const FactorSnapshot epoch = snapshot(60, 5);
    MapFrame before = make_map_frame(epoch);
    Eigen::Matrix3f turn;
    turn << 0.8F, -0.6F, 0.0F, 0.6F, 0.8F, 0.0F, 0.0F, 0.0F, 1.0F;
    before.positions *= turn;
    const MapFrame turned = make_aligned_frame(epoch, before);
    const MapFrame principal = make_map_frame(epoch);
    const Eigen::VectorXf& shares = turned.linear->explained_variance;
    const Eigen::VectorXf& before_turn = principal.linear->explained_variance;
    QVERIFY(std::abs(shares.sum() - before_turn.sum()) < 1e-5F);
    const float whole = principal.positions.col(0).squaredNorm() / before_turn(0);
    for (int axis = 0; axis < 3; ++axis)
        QVERIFY(std::abs(turned.positions.col(axis).squaredNorm() / whole - shares(axis)) < 1e-4F);
}

void MapFrameTest::mapsOfOtherFilmsAreNotTurned()
{
    const FactorSnapshot epoch = snapshot(60, 5);
    const MapFrame frame = make_aligned_frame(epoch, make_map_frame(snapshot(50, 5)));
    QVERIFY(frame.positions == make_map_frame(epoch).positions);
    QVERIFY(frame.linear->kind == MapAxes::principal);
}

void MapFrameTest::aVectorLiesWhereAFilmOfThatVectorWould()
{
    const FactorSnapshot epoch = snapshot(60, 5);
    const MapFrame frame = make_map_frame(epoch);
    for (const int row : {0, 17, 59}) {
        const Eigen::VectorXf place = place_on_map(frame, epoch.movie_factors.row(row)).value();
        QVERIFY((place.transpose() - frame.positions.row(row)).cwiseAbs().maxCoeff() < 1e-5F);
    }
    QVERIFY_EXCEPTION_THROWN(place_on_map(frame, Eigen::VectorXf::Zero(4)), std::invalid_argument);
}

KINOSCOPE_EVENT_TEST(MapFrameTest)
#include "map_frame_test.moc"
