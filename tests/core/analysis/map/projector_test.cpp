// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of every projector of the table holds of two that are drawn at random, too, one along straight directions
// and one not: whoever adds a projector to the table has it tested here.
#include "core/analysis/map/projector.h"

#include "core/analysis/map/replay.h"
#include "tests/core/planted_tables.h"
#include "tests/test_main.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>
#include <span>
#include <stdexcept>
#include <vector>

using namespace kinoscope;

namespace {

constexpr int steps = 10;

/// As an iteration would: step by step, until it is done or asked to stop.
bool goes_through(const ProjectionControl& control)
{
    for (int step = 0; step < steps; ++step) {
        if (control.stop.stop_requested())
            return false;
        control.progress(static_cast<double>(step) / steps);
    }
    return true;
}

LinearAxes random_axes(const FactorMatrix& factors)
{
    const auto k = static_cast<int>(factors.cols());
    LinearAxes linear;
    linear.axes = test::random_rotation(k, 5).leftCols(std::min(3, k));
    linear.mean = mean_row(factors).transpose().cast<float>();
    const FactorMatrix centred = factors.rowwise() - linear.mean.transpose();
    linear.explained_variance = Eigen::VectorXf::Zero(linear.axes.cols());
    if (const float scatter = centred.squaredNorm(); scatter > 0.0F)
        linear.explained_variance = (centred * linear.axes).colwise().squaredNorm().transpose() / scatter;
    return linear;
}

std::optional<Projection> lay_out_along_random_axes(const FactorSnapshot& snapshot, const MovieTable*,
                                                    const ProjectionControl& control)
{
    if (!goes_through(control))
        return std::nullopt;
    const FactorMatrix& factors = snapshot.movie_factors;
    LinearAxes linear = random_axes(factors);
    return Projection{(factors.rowwise() - linear.mean.transpose()) * linear.axes, std::move(linear)};
}

/// Random cosines of the vectors (Rahimi and Recht): close films stay close, and nothing is straight.
std::optional<Projection> lay_out_by_cosines(const FactorSnapshot& snapshot, const MovieTable*,
                                             const ProjectionControl& control)
{
    if (!goes_through(control))
        return std::nullopt;
    const auto k = static_cast<int>(snapshot.movie_factors.cols());
    return Projection{(snapshot.movie_factors * test::random_table(k, 2, 6)).array().cos().matrix(), std::nullopt};
}

/// The table, and after it the two rows that somebody might add.
std::vector<Projector> all_projectors()
{
    std::vector<Projector> all(projectors().begin(), projectors().end());
    all.push_back({"random-axes", "Random axes", true, lay_out_along_random_axes});
    all.push_back({"random-cosines", "Random cosines", false, lay_out_by_cosines});
    return all;
}

FactorSnapshot snapshot_of(int films, int factors, unsigned seed = 1)
{
    FactorSnapshot snapshot;
    snapshot.epoch = 4;
    snapshot.movie_factors = test::random_table(films, factors, seed);
    snapshot.movie_bias = test::random_table(films, 1, seed + 1);
    return snapshot;
}

MovieTable films_of(int count)
{
    MovieTable movies;
    for (int i = 0; i < count; ++i)
        movies.push_back({.id = i + 1, .title = "F", .year = 1930 + i % 80, .ratings = 1 + i});
    return movies;
}

void add_projectors(bool linearOnly = false)
{
    QTest::addColumn<int>("index");
    const std::vector<Projector> all = all_projectors();
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].is_linear || !linearOnly)
            QTest::newRow(all[i].key.c_str()) << static_cast<int>(i);
}

Projector projector_at(int index)
{
    return all_projectors().at(static_cast<std::size_t>(index));
}

const Projector& curved()
{
    static const Projector projector = all_projectors().back();
    return projector;
}

}  // namespace

class ProjectorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTableBeginsWithPrincipalComponents();
    void keysAreFoundAndUnique();
    void everyFilmGetsAPlace_data() { add_projectors(); }
    void everyFilmGetsAPlace();
    void straightAxesLeadToEachFilm_data() { add_projectors(true); }
    void straightAxesLeadToEachFilm();
    void aMapWithoutStraightAxesIsTurnedToTheOneBefore();
    void progressRisesToItsEnd_data() { add_projectors(); }
    void progressRisesToItsEnd();
    void positionsComeOutOnTheWay();
    void progressThatIsToldWronglyIsMended();
    void askedToStopNoneBegins_data() { add_projectors(); }
    void askedToStopNoneBegins();
    void askedToStopOnItsWayItGivesUp();
    void whatOnlyStraightAxesCanShowSaysWhyItIsOff();
    void aLayoutThatIsNotAsItSaysIsRefused_data();
    void aLayoutThatIsNotAsItSaysIsRefused();
    void whatCannotBeLaidOutIsRefused();
};

void ProjectorTest::theTableBeginsWithPrincipalComponents()
{
    const Projector& first = projectors().front();
    QCOMPARE(first.key, std::string("pca"));
    const FactorSnapshot epoch = snapshot_of(60, 5);
    const MovieTable movies = films_of(60);
    const MapFrame expected = make_map_frame(epoch, &movies);
    const MapFrame frame = first.project(epoch, &movies).value();
    QVERIFY(frame.positions == expected.positions);
    QVERIFY(frame.linear->axes == expected.linear->axes);
    QVERIFY(frame.linear->kind == MapAxes::principal);
    QCOMPARE(frame.epoch, 4);
    QCOMPARE(frame.by_bias, expected.by_bias);
    const FactorSnapshot later = snapshot_of(60, 5, 2);
    const MapFrame next = first.project(later, &movies, {.earlier = {.shown = &frame}}).value();
    QVERIFY(next.positions == make_map_frame(later, &movies, {.shown = &frame}).positions);
}

void ProjectorTest::keysAreFoundAndUnique()
{
    std::set<std::string> keys;
    for (const Projector& projector : projectors()) {
        QCOMPARE(find_projector(projector.key), &projector);
        QVERIFY(!projector.label.empty());
        QVERIFY(keys.insert(projector.key).second);
    }
    QVERIFY(find_projector("") == nullptr);
    QVERIFY(find_projector("random-axes") == nullptr);
}

void ProjectorTest::everyFilmGetsAPlace()
{
    QFETCH(int, index);
    const Projector projector = projector_at(index);
    for (const int factors : {1, 2, 3, 8})
        for (const int films : {1, 2, 50}) {
            const FactorSnapshot epoch = snapshot_of(films, factors);
            const MovieTable movies = films_of(films);
            const MapFrame frame = projector.project(epoch, &movies).value();
            QCOMPARE(frame.positions.rows(), films);
            QVERIFY(frame.positions.cols() >= 1 && frame.positions.cols() <= 3);
            QVERIFY(frame.positions.allFinite());
            QCOMPARE(frame.linear.has_value(), projector.is_linear);
            QCOMPARE(frame.meanings.size(), static_cast<std::size_t>(frame.positions.cols()));
            QCOMPARE(frame.by_bias.size(), static_cast<std::size_t>(films));
            QVERIFY(frame.movie_bias == epoch.movie_bias);
            QVERIFY(projector.project(epoch, &movies)->positions == frame.positions);
            QVERIFY(projector.project(epoch)->meanings.empty());
        }
}

void ProjectorTest::straightAxesLeadToEachFilm()
{
    QFETCH(int, index);
    const Projector projector = projector_at(index);
    const FactorSnapshot epoch = snapshot_of(50, 6);
    const MovieTable movies = films_of(50);
    const MapFrame first = projector.project(epoch, &movies).value();
    MapFrame shown = projector.project(snapshot_of(50, 6, 9), &movies).value();
    shown.positions *= -1.0F;
    const MapFrame mirrored = projector.project(snapshot_of(50, 6, 9), &movies, {.earlier = {.shown = &shown}}).value();
    QVERIFY((mirrored.positions - shown.positions).norm() < 1e-4F * shown.positions.norm());
    const std::pair<MapFrame, FactorSnapshot> cases[]{{first, epoch}, {mirrored, snapshot_of(50, 6, 9)}};
    for (const auto& [frame, of] : cases) {
        const Eigen::MatrixXf& axes = frame.linear->axes;
        const Eigen::MatrixXf identity = Eigen::MatrixXf::Identity(axes.cols(), axes.cols());
        QVERIFY((axes.transpose() * axes - identity).cwiseAbs().maxCoeff() < 1e-5F);
        for (const int film : {0, 20, 49}) {
            const Eigen::VectorXf place = place_on_map(frame, of.movie_factors.row(film)).value();
            QVERIFY((place.transpose() - frame.positions.row(film)).cwiseAbs().maxCoeff() < 1e-4F);
        }
        QVERIFY(make_replay_frame(of, frame).has_value());
        for (const auto feature :
             {LinearFeature::place_of_vector, LinearFeature::spread, LinearFeature::earlier_epochs})
            QVERIFY(why_not(frame, feature).empty());
    }
}

void ProjectorTest::aMapWithoutStraightAxesIsTurnedToTheOneBefore()
{
    const FactorSnapshot epoch = snapshot_of(60, 4);
    const MapFrame alone = curved().project(epoch).value();
    MapFrame before = alone;
    before.positions *= test::random_rotation(static_cast<int>(before.positions.cols()), 3);
    const MapFrame turned = curved().project(epoch, nullptr, {.earlier = {.shown = &before}}).value();
    QVERIFY((turned.positions - before.positions).norm() < 1e-4F * before.positions.norm());
    QVERIFY((alone.positions - before.positions).norm() > 0.1F * before.positions.norm());
}

void ProjectorTest::progressRisesToItsEnd()
{
    QFETCH(int, index);
    std::vector<double> told;
    const auto frame = projector_at(index).project(snapshot_of(50, 4), nullptr,
                                                   {.progress = [&](double share) { told.push_back(share); }});
    QVERIFY(frame);
    QVERIFY(!told.empty());
    QVERIFY(told.front() > 0.0);
    QVERIFY(std::adjacent_find(told.begin(), told.end(), std::greater_equal<>()) == told.end());
    QCOMPARE(told.back(), 1.0);
}

void ProjectorTest::positionsComeOutOnTheWay()
{
    const FactorSnapshot epoch = snapshot_of(50, 4);
    std::vector<Eigen::MatrixXf> seen;
    const ProjectionControl control{.positions = [&](const Eigen::MatrixXf& positions) { seen.push_back(positions); }};
    const MapFrame map = find_projector("neighbours")->project(epoch, nullptr, control).value();
    QVERIFY(seen.size() >= 50);
    for (const Eigen::MatrixXf& positions : seen)
        QVERIFY(positions.rows() == 50 && positions.cols() == 2 && positions.allFinite());
    QVERIFY(make_frame({seen.back(), std::nullopt}, epoch).positions == map.positions);
}

void ProjectorTest::progressThatIsToldWronglyIsMended()
{
    Projector careless = curved();
    careless.lay_out = [](const FactorSnapshot& snapshot, const MovieTable*, const ProjectionControl& control) {
        for (const double share : {-1.0, 0.25, 0.125, std::nan(""), 0.25, 0.75, 7.0, 0.5})
            control.progress(share);
        return std::optional(Projection{snapshot.movie_factors.leftCols(2), std::nullopt});
    };
    std::vector<double> told;
    careless.project(snapshot_of(5, 4), nullptr, {.progress = [&](double share) { told.push_back(share); }});
    QCOMPARE(told, (std::vector<double>{0.25, 0.75, 1.0}));
    // Nobody need listen.
    QVERIFY(careless.project(snapshot_of(5, 4)));
}

void ProjectorTest::askedToStopNoneBegins()
{
    QFETCH(int, index);
    Projector projector = projector_at(index);
    std::stop_source source;
    source.request_stop();
    int told = 0;
    projector.lay_out = [&](const FactorSnapshot&, const MovieTable*,
                            const ProjectionControl&) -> std::optional<Projection> {
        ++told;
        return std::nullopt;
    };
    const ProjectionControl control{.stop = source.get_token(), .progress = [&](double) { ++told; }};
    QVERIFY(!projector.project(snapshot_of(50, 4), nullptr, control));
    QVERIFY(!projector_at(index).project(snapshot_of(50, 4), nullptr, control));
    QCOMPARE(told, 0);
}

void ProjectorTest::askedToStopOnItsWayItGivesUp()
{
    const std::vector<Projector> all = all_projectors();
    for (const Projector& projector : std::span(all).subspan(projectors().size())) {
        std::stop_source source;
        std::vector<double> told;
        const auto frame =
            projector.project(snapshot_of(50, 4), nullptr, {.stop = source.get_token(), .progress = [&](double share) {
                                                                told.push_back(share);
                                                                if (share >= 0.5)
                                                                    source.request_stop();
                                                            }});
        QVERIFY(!frame);
        QCOMPARE(told.back(), 0.5);
    }
}

void ProjectorTest::whatOnlyStraightAxesCanShowSaysWhyItIsOff()
{
    const FactorSnapshot epoch = snapshot_of(50, 4);
    const MapFrame frame = curved().project(epoch).value();
    QVERIFY(!place_on_map(frame, epoch.movie_factors.row(0)));
    QVERIFY(!make_replay_frame(snapshot_of(50, 4, 7), frame));
    std::set<std::string_view> sentences;
    for (const auto feature : {LinearFeature::place_of_vector, LinearFeature::spread, LinearFeature::earlier_epochs}) {
        const std::string_view sentence = why_not(frame, feature);
        QVERIFY(!sentence.empty() && sentence.back() == '.');
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), std::size_t{3});
}

void ProjectorTest::aLayoutThatIsNotAsItSaysIsRefused_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<bool>("isLinear");
    QTest::newRow("a film without a place") << 4 << 2 << false;
    QTest::newRow("no dimension") << 5 << 0 << false;
    QTest::newRow("four dimensions") << 5 << 4 << false;
    QTest::newRow("no axes") << 5 << 2 << true;
}

void ProjectorTest::aLayoutThatIsNotAsItSaysIsRefused()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(bool, isLinear);
    const Projector projector{"wrong", "Wrong", isLinear,
                              [&](const FactorSnapshot&, const MovieTable*, const ProjectionControl&) {
                                  return std::optional(Projection{Eigen::MatrixXf::Zero(rows, columns), std::nullopt});
                              }};
    QVERIFY_EXCEPTION_THROWN(projector.project(snapshot_of(5, 4)), std::logic_error);
}

void ProjectorTest::whatCannotBeLaidOutIsRefused()
{
    FactorSnapshot broken = snapshot_of(5, 4);
    broken.movie_factors(2, 1) = std::nanf("");
    QVERIFY_EXCEPTION_THROWN(projectors().front().project(broken), std::invalid_argument);
}

KINOSCOPE_EVENT_TEST(ProjectorTest)
#include "projector_test.moc"
