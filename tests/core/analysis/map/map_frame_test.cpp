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
    void whatWasMirroredIsMirroredBack();
    void componentsStayInTheOrderOfWhatTheyExplain();
    void theSettledMapComesBeforeTheShownOne();
    void withoutAClearDirectionNewFilmsLieHigh();
    void meaningsAreThoseOfTheAxesAsShown();
    void mapsOfOtherFilmsArePassedOver();
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

// A later epoch in which two of the three directions were mirrored: by themselves two axes of the map turn over.
void MapFrameTest::whatWasMirroredIsMirroredBack()
{
    const MapFrame before = make_map_frame(snapshot(60, 5));
    FactorSnapshot later = snapshot(60, 5);
    const Eigen::MatrixXf mirrored = Eigen::RowVector3f(-0.9F, 0.9F, -0.9F).asDiagonal();
    later.movie_factors = before.positions * mirrored * before.linear->axes.transpose();
    QVERIFY((make_map_frame(later).positions - before.positions).norm() > before.positions.norm());
    const MapFrame frame = make_map_frame(later, nullptr, {.shown = &before});
    QVERIFY((frame.positions - 0.9F * before.positions).norm() < 1e-4F * before.positions.norm());
    QVERIFY(frame.linear->kind == MapAxes::principal);
    const Eigen::MatrixXf along = project(later.movie_factors, frame.linear->axes);
    QVERIFY((along - frame.positions).cwiseAbs().maxCoeff() < 1e-5F);
}

// The second direction has become the longest: it is the first component now, and nothing is turned to hide that.
void MapFrameTest::componentsStayInTheOrderOfWhatTheyExplain()
{
    const MapFrame before = make_map_frame(snapshot(60, 5));
    FactorSnapshot later = snapshot(60, 5);
    const Eigen::MatrixXf others = Eigen::RowVector3f(0.3F, -3.0F, -0.3F).asDiagonal();
    later.movie_factors = before.positions * others * before.linear->axes.transpose();
    const MapFrame frame = make_map_frame(later, nullptr, {.shown = &before});
    const Eigen::VectorXf& shares = frame.linear->explained_variance;
    QVERIFY(shares(0) > shares(1) && shares(1) > shares(2));
    QVERIFY(frame.positions.cwiseAbs().isApprox(make_map_frame(later).positions.cwiseAbs()));
    QVERIFY(frame.linear->kind == MapAxes::principal);
}

void MapFrameTest::theSettledMapComesBeforeTheShownOne()
{
    const FactorSnapshot epoch = snapshot(60, 5);
    const MapFrame settled = make_map_frame(epoch);
    MapFrame shown = settled;
    shown.positions *= -1.0F;
    QVERIFY(make_map_frame(epoch, nullptr, {&shown, &settled}).positions == settled.positions);
    QVERIFY(make_map_frame(epoch, nullptr, {&shown, nullptr}).positions == shown.positions);
    // Where the settled one has nothing in common with it, the shown one decides.
    MapFrame other = settled;
    other.positions.col(0).setZero();
    const MapFrame frame = make_map_frame(epoch, nullptr, {&shown, &other});
    QVERIFY(frame.positions.col(0) == shown.positions.col(0));
    QVERIFY(frame.positions.col(1) == settled.positions.col(1));
}

void MapFrameTest::withoutAClearDirectionNewFilmsLieHigh()
{
    const FactorSnapshot epoch = snapshot(40, 5);
    const MapFrame plain = make_map_frame(epoch);
    MovieTable movies(40);
    for (std::size_t i = 0; i < movies.size(); ++i) {
        movies[i].ratings = 100;
        movies[i].year = 1950 - static_cast<int>(10.0F * plain.positions(static_cast<int>(i), 1));
    }
    MapFrame start = plain;  // of the random start: its second component is another's
    start.positions.col(1) = plain.positions.col(2);
    const MapFrame frame = make_map_frame(epoch, &movies, {.shown = &start});
    QVERIFY(frame.meanings[1].correlation > 0.9);
    // Once it clearly lies the other way, it stays so, and its axis says so.
    const MapFrame next = make_map_frame(epoch, &movies, {.shown = &plain});
    QVERIFY(next.positions.col(1) == plain.positions.col(1));
    QVERIFY(next.meanings[1].correlation < -0.9);
}

void MapFrameTest::meaningsAreThoseOfTheAxesAsShown()
{
    const FactorSnapshot epoch = snapshot(60, 5);
    MapFrame before = make_map_frame(epoch);
    MovieTable movies(60);
    for (std::size_t i = 0; i < movies.size(); ++i) {
        movies[i].ratings = 100;
        movies[i].year = 1950 + static_cast<int>(10.0F * before.positions(static_cast<int>(i), 1));
        movies[i].genres = {before.positions(static_cast<int>(i), 0) < 0.0F ? "Drama" : "Comedy"};
    }
    const MapFrame as_it_is = make_map_frame(epoch, &movies);
    QCOMPARE(as_it_is.meanings[0].low_genre, std::string("Drama"));
    before.positions *= -1.0F;
    const MapFrame mirrored = make_map_frame(epoch, &movies, {.shown = &before});
    QVERIFY(mirrored.positions == before.positions);
    QCOMPARE(mirrored.meanings[0].low_genre, std::string("Comedy"));
    QCOMPARE(mirrored.meanings[0].high_genre, std::string("Drama"));
    for (std::size_t component = 0; component < 2; ++component)
        QCOMPARE(mirrored.meanings[component].correlation, -as_it_is.meanings[component].correlation);
}

void MapFrameTest::mapsOfOtherFilmsArePassedOver()
{
    const FactorSnapshot epoch = snapshot(60, 5);
    const MapFrame other = make_map_frame(snapshot(50, 5));
    const MapFrame frame = make_map_frame(epoch, nullptr, {&other, &other});
    QVERIFY(frame.positions == make_map_frame(epoch).positions);
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
