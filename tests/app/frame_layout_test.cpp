// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/frame_source.h"
#include "tests/test_main.h"

#include "tests/app/made_run.h"

#include <QSignalSpy>
#include <QtTest>

#include <cmath>
#include <limits>

using namespace kinoscope;

namespace {

constexpr Eigen::Index films = 60;

MovieTablePtr some_films()
{
    auto movies = std::make_shared<MovieTable>();
    for (int i = 0; i < films; ++i)
        movies->push_back({.id = i + 1, .title = "F", .year = 1930 + i, .ratings = 50});
    return movies;
}

/// Three directions of different extent; `signs` mirrors and stretches them.
FactorSnapshotPtr snapshot(int epoch, const Eigen::RowVector3f& signs)
{
    auto result = std::make_shared<FactorSnapshot>();
    result->epoch = epoch;
    result->movie_factors.resize(films, 3);
    for (Eigen::Index i = 0; i < films; ++i)
        result->movie_factors.row(i) << 3.0F * std::sin(1.7F * static_cast<float>(i)),
            2.0F * std::cos(0.9F * static_cast<float>(i * i)), std::sin(0.3F * static_cast<float>(i * i));
    result->movie_factors = result->movie_factors * signs.asDiagonal();
    result->movie_bias = Eigen::VectorXf::LinSpaced(films, -1.0F, 1.0F);
    return result;
}

}  // namespace

class FrameLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_frames.reset();
        m_pools = std::make_unique<Pools>();
        m_frames = std::make_unique<FrameSource>(*m_pools);
        m_frames->setMovies(some_films());
    }

    void componentsGetTheirMeaningFromTheFilms()
    {
        auto movies = std::make_shared<MovieTable>(*some_films());
        const FactorSnapshotPtr epoch = snapshot(0, {1.0F, 1.0F, 1.0F});
        for (int i = 0; i < films; ++i)
            (*movies)[static_cast<std::size_t>(i)].year = 1950 + static_cast<int>(10.0F * epoch->movie_factors(i, 0));
        m_frames->setMovies(movies);
        m_frames->finish(2, epoch);
        QTRY_VERIFY(m_frames->analysis());
        QCOMPARE(m_frames->analysis()->frame->meanings[0].kind, ComponentMeaning::Kind::year);
    }

    void otherFilmsForgetTheMap()
    {
        m_frames->finish(2, snapshot(0, {1.0F, 1.0F, 1.0F}));
        QTRY_VERIFY(m_frames->analysis());
        m_frames->setMovies(some_films());
        QVERIFY(!m_frames->analysis());
    }

    // The first is under way at once; of those that wait behind it, the last is worth a map.
    void whileItWorksOnlyTheNewestStateWaits()
    {
        QList<int> told;
        connect(m_frames.get(), &FrameSource::analysed, this, [&] { told << m_frames->analysis()->frame->epoch; });
        test::Gate gate(m_pools->work);
        for (int epoch = 0; epoch < 10; ++epoch)
            m_frames->follow(snapshot(epoch, {1.0F, 1.0F, 1.0F}));
        gate.open();
        test::settle(m_pools->work);
        QCOMPARE(told, (QList<int>{0, 9}));
    }

    void anotherRunKeepsTheMapUntilThereIsNews()
    {
        m_frames->finish(2, snapshot(0, {1.0F, 1.0F, 1.0F}));
        test::settle(m_pools->work);
        const ModelAnalysisPtr known = m_frames->analysis();
        QVERIFY(known);
        QSignalSpy analysed(m_frames.get(), &FrameSource::analysed);
        test::Gate gate(m_pools->work);
        m_frames->follow(snapshot(1, {1.0F, 1.0F, 1.0F}));
        m_frames->follow(snapshot(2, {1.0F, 1.0F, 1.0F}));
        m_frames->start(nullptr, 0);
        gate.open();
        test::settle(m_pools->work);
        QVERIFY(analysed.isEmpty());
        QCOMPARE(m_frames->analysis(), known);
        m_frames->follow(snapshot(0, {1.1F, 1.0F, 1.0F}));
        test::settle(m_pools->work);
        QCOMPARE(analysed.size(), 1);
        QVERIFY(m_frames->analysis() != known);
    }

    void whatIsOfOtherFilmsIsDropped()
    {
        QSignalSpy analysed(m_frames.get(), &FrameSource::analysed);
        test::Gate gate(m_pools->work);
        m_frames->finish(2, snapshot(0, {1.0F, 1.0F, 1.0F}));
        m_frames->finish(2, snapshot(1, {1.0F, 1.0F, 1.0F}));
        m_frames->setMovies(some_films());
        gate.open();
        test::settle(m_pools->work);
        QVERIFY(analysed.isEmpty());
        QVERIFY(!m_frames->analysis());
    }

    void aStateThatCannotBeDrawnIsPassedOver()
    {
        QSignalSpy analysed(m_frames.get(), &FrameSource::analysed);
        auto broken = std::make_shared<FactorSnapshot>(*snapshot(0, {1.0F, 1.0F, 1.0F}));
        broken->movie_factors(3, 1) = std::numeric_limits<float>::quiet_NaN();
        m_frames->follow(broken);
        test::settle(m_pools->work);
        QVERIFY(analysed.isEmpty());
        QVERIFY(!m_frames->analysis());
        m_frames->follow(snapshot(1, {1.0F, 1.0F, 1.0F}));
        test::settle(m_pools->work);
        QCOMPARE(analysed.size(), 1);
        QCOMPARE(m_frames->analysis()->frame->epoch, 1);
    }

    void goneWhileItWorksItTellsNobody()
    {
        int told = 0;
        connect(m_frames.get(), &FrameSource::analysed, this, [&told] { ++told; });
        m_frames->follow(snapshot(0, {1.0F, 1.0F, 1.0F}));
        m_frames->follow(snapshot(1, {1.0F, 1.0F, 1.0F}));
        m_frames.reset();
        m_pools.reset();
        test::runFor(20);
        QCOMPARE(told, 0);
    }

private:
    const Eigen::MatrixXf& coordinates() const { return m_frames->analysis()->frame->positions; }

    std::unique_ptr<Pools> m_pools;
    std::unique_ptr<FrameSource> m_frames;
};

KINOSCOPE_EVENT_TEST(FrameLayoutTest)
#include "frame_layout_test.moc"
