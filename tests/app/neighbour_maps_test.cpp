// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/map/neighbour_maps.h"

#include "app/services/map/map_quality_study.h"
#include "core/analysis/map/neighbour_map.h"
#include "tests/app/made_run.h"
#include "tests/test_main.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <vector>

using namespace kinoscope;

namespace {

constexpr int films = 90;
constexpr int groups = 3;
constexpr int patience = 60'000;

FactorSnapshotPtr snapshot(int epoch)
{
    auto made = std::make_shared<FactorSnapshot>();
    made->epoch = epoch;
    made->movie_factors = test::grouped_table(films, 8, groups, 0.2F + 0.05F * static_cast<float>(epoch), 3);
    made->movie_bias = Eigen::VectorXf::LinSpaced(films, -1.0F, 1.0F);
    return made;
}

MovieTablePtr movies()
{
    auto table = std::make_shared<MovieTable>();
    for (int i = 0; i < films; ++i)
        table->push_back({.id = i + 1, .title = "F", .year = 1990, .ratings = 50});
    return table;
}

double sizeOf(const Eigen::MatrixXf& positions)
{
    return std::sqrt(positions.leftCols(2).cast<double>().squaredNorm() / static_cast<double>(positions.rows()));
}

/// How far the film that is farthest out lies, in units of the root mean square distance.
double farthest(const Eigen::MatrixXf& positions)
{
    return std::sqrt(static_cast<double>(positions.rowwise().squaredNorm().maxCoeff())) / sizeOf(positions);
}

/// Films around one direction, and one, the first, that lies on it: it is among the closest of all others.
FactorSnapshotPtr aroundOne()
{
    constexpr int many = 540;
    auto made = std::make_shared<FactorSnapshot>();
    made->epoch = 1;
    made->movie_factors = 0.3F * test::grouped_table(many, 8, 1, 1.0F, 3);
    made->movie_factors.col(0).array() += 1.0F;
    made->movie_factors.row(0) = made->movie_factors.colwise().mean();
    made->movie_bias = Eigen::VectorXf::LinSpaced(many, -1.0F, 1.0F);
    return made;
}

/// Share of films whose nearest film on the map is of their group.
double together(const Eigen::MatrixXf& positions)
{
    int right = 0;
    for (int i = 0; i < films; ++i) {
        int nearest = -1;
        float least = std::numeric_limits<float>::infinity();
        for (int j = 0; j < films; ++j)
            if (const float apart = (positions.row(i) - positions.row(j)).squaredNorm(); j != i && apart < least) {
                least = apart;
                nearest = j;
            }
        right += nearest % groups == i % groups ? 1 : 0;
    }
    return right / static_cast<double>(films);
}

}  // namespace

class NeighbourMapsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_maps.reset();
        m_pool = std::make_unique<test::OneThread>();
        m_maps = std::make_unique<NeighbourMaps>(*m_pool);
        m_components = std::make_shared<const MapFrame>(make_map_frame(*m_kept, m_movies.get()));
    }

    // In the first steps a film that many are close to can be thrown far out and back.
    void noFilmIsFarFromAllOthersWhileTheMapForms()
    {
        const FactorSnapshotPtr kept = aroundOne();
        auto movies = std::make_shared<MovieTable>();
        for (int i = 0; i < kept->movie_bias.size(); ++i)
            movies->push_back({.id = i + 1, .title = "F", .year = 1990, .ratings = 50});
        int seen = 0;
        double most = 0.0;
        connect(m_maps.get(), &NeighbourMaps::changed, this, [&] {
            if (const MapFramePtr frame = m_maps->isForming() ? m_maps->frame(1) : nullptr) {
                ++seen;
                most = std::max(most, farthest(frame->positions));
            }
        });
        m_maps->setWanted(true);
        m_maps->setModel(kept, std::make_shared<const MapFrame>(make_map_frame(*kept, movies.get())), movies, {1}, {});
        QTRY_VERIFY_WITH_TIMEOUT(m_maps->has(1), patience);
        QVERIFY(seen > 0);
        QVERIFY2(most < 6.0, qPrintable(QString::number(most)));
    }

    void nothingIsMadeUntilItIsWanted()
    {
        setModel({0, 1, 2, 3});
        test::settle(*m_pool);
        QVERIFY(!m_maps->frame(3));
        QVERIFY(!m_maps->isBusy());
        m_maps->setWanted(true);
        QTRY_VERIFY_WITH_TIMEOUT(m_maps->has(3), patience);
    }

    void theKeptEpochFormsFromTheComponents()
    {
        std::vector<MapFramePtr> seen;
        connect(m_maps.get(), &NeighbourMaps::changed, this, [&] {
            if (m_maps->isForming())
                seen.push_back(m_maps->frame(3));
        });
        m_maps->setWanted(true);
        setModel({3});
        QTRY_VERIFY_WITH_TIMEOUT(m_maps->has(3), patience);
        QVERIFY(!seen.empty());
        const MapFramePtr map = m_maps->frame(3);
        QVERIFY(!map->linear);
        QCOMPARE(map->epoch, 3);
        QCOMPARE(map->positions.cols(), 2);
        QVERIFY2(together(map->positions) > 0.95, qPrintable(QString::number(together(map->positions))));
        // As large as the other picture from the first on, so that the view need not follow.
        const double size = sizeOf(m_components->positions);
        for (const MapFramePtr& one : seen)
            QVERIFY(std::abs(sizeOf(one->positions) / size - 1.0) < 1e-3);
        QVERIFY(std::abs(sizeOf(map->positions) / size - 1.0) < 1e-3);
        QVERIFY(!m_maps->isForming());
    }

    void otherEpochsAreFilledInBackwards()
    {
        std::vector<int> order;
        m_maps->setWanted(true);
        setModel({start_epoch, 0, 1, 2, 3, 4}, [&order](int epoch) {
            order.push_back(epoch);
            return epoch == 1 ? nullptr : snapshot(std::max(epoch, 0), epoch);
        });
        for (const int epoch : {start_epoch, 0, 2, 3, 4})
            QTRY_VERIFY_WITH_TIMEOUT(m_maps->has(epoch), patience);
        QCOMPARE(order, (std::vector<int>{2, 1, 0, start_epoch, 4}));
        QVERIFY(!m_maps->has(1));
        QCOMPARE(m_maps->frame(1), m_maps->frame(2));  // the nearest that there is
        // Each is begun where the one beside it lies: groups stay where they are.
        const Eigen::MatrixXf& kept = m_maps->frame(3)->positions;
        for (const int epoch : {0, 2, 4}) {
            const Eigen::MatrixXf& other = m_maps->frame(epoch)->positions;
            QVERIFY(together(other) > 0.9);
            for (int group = 0; group < groups; ++group) {
                const Eigen::RowVector2f here = middleOf(kept, group);
                QVERIFY((middleOf(other, group) - here).norm() < (middleOf(kept, (group + 1) % groups) - here).norm());
            }
        }
    }

    void theSameModelKeepsWhatWasMade()
    {
        m_maps->setWanted(true);
        setModel({3});
        QTRY_VERIFY_WITH_TIMEOUT(m_maps->has(3), patience);
        const MapFramePtr made = m_maps->frame(3);
        setModel({3});
        QCOMPARE(m_maps->frame(3), made);
        m_maps->setWanted(false);
        QCOMPARE(m_maps->frame(3), made);
        m_maps->setModel(nullptr, nullptr, nullptr, {}, {});
        QVERIFY(!m_maps->frame(3));
    }

    void tellsOfTheMapThatWasMadeAsItWasMade()
    {
        QSignalSpy told(m_maps.get(), &NeighbourMaps::made);
        m_maps->setWanted(true);
        setModel({2, 3});
        for (const int epoch : {3, 2})
            QTRY_VERIFY_WITH_TIMEOUT(m_maps->has(epoch), patience);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0][0].value<FactorSnapshotPtr>(), m_kept);
        QCOMPARE(*told[0][1].value<NeighbourMapPtr>(), *neighbour_map(m_kept->movie_factors, m_movies.get()));
    }

    // One that nobody would make, so that it is seen not to be made again: all films on a circle.
    void aKnownMapIsShownWithoutBeingMade()
    {
        auto circle = std::make_shared<Eigen::MatrixXf>(films, 2);
        for (int i = 0; i < films; ++i)
            circle->row(i) << std::cos(0.07F * static_cast<float>(i)), std::sin(0.07F * static_cast<float>(i));
        QSignalSpy told(m_maps.get(), &NeighbourMaps::made);
        bool formed = false;
        connect(m_maps.get(), &NeighbourMaps::changed, this,
                [&] { formed = formed || m_maps->isForming() || m_maps->share(); });
        setModel(
            {2, 3}, [](int epoch) { return snapshot(epoch); }, circle);
        test::settle(*m_pool);
        QVERIFY(!m_maps->frame(3));
        m_maps->setWanted(true);
        QTRY_VERIFY_WITH_TIMEOUT(m_maps->has(3), patience);
        QVERIFY(!formed);
        // It is as large as the other picture and turned like it, and else as it was.
        const Eigen::MatrixXf& shown = m_maps->frame(3)->positions;
        const double size = sizeOf(m_components->positions);
        QVERIFY(std::abs(sizeOf(shown) / size - 1.0) < 1e-3);
        for (int i = 0; i < films; ++i)
            for (int j = 0; j < i; ++j) {
                const double apart = static_cast<double>((shown.row(i) - shown.row(j)).norm());
                const double before = size * static_cast<double>((circle->row(i) - circle->row(j)).norm());
                QVERIFY(std::abs(apart - before) < 1e-3 * size);
            }
        // Other epochs are made, beginning there.
        QTRY_VERIFY_WITH_TIMEOUT(m_maps->has(2), patience);
        QCOMPARE(told.size(), 0);
        QVERIFY(m_maps->isOf(m_kept));
    }

    void aMapThatWasKnownShowsTheSameAsOneThatWasMade()
    {
        QSignalSpy told(m_maps.get(), &NeighbourMaps::made);
        m_maps->setWanted(true);
        setModel({3});
        QTRY_VERIFY_WITH_TIMEOUT(m_maps->has(3), patience);
        const Eigen::MatrixXf made = m_maps->frame(3)->positions;
        const auto map = told[0][1].value<NeighbourMapPtr>();
        m_maps->setModel(nullptr, nullptr, nullptr, {}, {});
        setModel({3}, {}, map);
        QTRY_VERIFY_WITH_TIMEOUT(m_maps->has(3), patience);
        QCOMPARE(m_maps->frame(3)->positions, made);
    }

    void whatCannotBeDrawnIsLeftOut()
    {
        auto broken = std::make_shared<FactorSnapshot>(*snapshot(3));
        broken->movie_factors(4, 2) = std::numeric_limits<float>::quiet_NaN();
        m_maps->setWanted(true);
        m_maps->setModel(broken, m_components, m_movies, {3}, {});
        test::settle(*m_pool);
        QVERIFY(!m_maps->isBusy());
        QVERIFY(!m_maps->frame(3));
    }

    void goneItStops()
    {
        m_maps->setWanted(true);
        setModel({0, 1, 2, 3});
        m_maps.reset();
        test::settle(*m_pool);
    }

    void theQualityIsThatOfThePicture()
    {
        MapQualityStudy study(*m_pool);
        QSignalSpy changed(&study, &MapQualityStudy::changed);
        const Eigen::MatrixXf shown = m_components->positions.leftCols(2);
        study.setPicture(
            PictureOfFilms{m_kept, m_movies, nullptr, shown, Eigen::MatrixXf(test::random_table(films, 2, 1)), false});
        QTRY_COMPARE(changed.count(), 1);
        const auto closest = closest_films(m_kept->movie_factors, m_movies.get());
        const auto expected = neighbourhood_preservation(*closest, shown);
        QCOMPARE(study.quality()->components, std::optional(expected->mean));
        QCOMPARE(study.quality()->shares, expected->shares);
        QVERIFY(*study.quality()->neighbours < *study.quality()->components);
        study.setPicture(std::nullopt);
        QVERIFY(!study.quality());
        QCOMPARE(changed.count(), 2);
    }

private:
    static FactorSnapshotPtr snapshot(int like, int epoch)
    {
        auto made = std::make_shared<FactorSnapshot>(*::snapshot(like));
        made->epoch = epoch;
        return made;
    }
    static FactorSnapshotPtr snapshot(int epoch) { return ::snapshot(epoch); }
    static Eigen::RowVector2f middleOf(const Eigen::MatrixXf& positions, int group)
    {
        Eigen::RowVector2f sum = Eigen::RowVector2f::Zero();
        for (int i = group; i < films; i += groups)
            sum += positions.row(i);
        return sum / (films / groups);
    }
    void setModel(
        std::vector<int> epochs, NeighbourMaps::Tables tables = [](int epoch) { return snapshot(epoch); },
        NeighbourMapPtr known = nullptr)
    {
        m_maps->setModel(m_kept, m_components, m_movies, std::move(epochs), std::move(tables), std::move(known));
    }

    const FactorSnapshotPtr m_kept = ::snapshot(3);
    const MovieTablePtr m_movies = movies();
    MapFramePtr m_components;
    std::unique_ptr<test::OneThread> m_pool;
    std::unique_ptr<NeighbourMaps> m_maps;
};

KINOSCOPE_EVENT_TEST(NeighbourMapsTest)
#include "neighbour_maps_test.moc"
