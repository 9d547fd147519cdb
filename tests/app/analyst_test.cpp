// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/analyst.h"
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

class AnalystTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_owned = std::make_unique<test::WithBackground<Analyst>>();
        m_analyst = &m_owned->service;
        m_analyst->setMovies(some_films());
    }

    // In the second epoch the first two directions have changed places: without a turn, so would the axes of the map.
    void theMapOfARunGlidesAndThatOfAModelShowsPrincipalComponents()
    {
        const FactorSnapshotPtr first = snapshot(0, {1.0F, 1.0F, 1.0F});
        const FactorSnapshotPtr second = snapshot(1, {0.6F, 1.1F, 1.0F});
        m_analyst->follow(first);
        QTRY_VERIFY(m_analyst->analysis());
        const Eigen::MatrixXf before = coordinates();
        QVERIFY(before == make_map_frame(*first).positions);
        m_analyst->follow(second);
        QTRY_COMPARE(m_analyst->analysis()->frame->epoch, 1);
        const Eigen::MatrixXf principal = make_map_frame(*second).positions;
        QVERIFY((principal - before).norm() > before.norm());
        QVERIFY((coordinates() - before).norm() < 0.5F * before.norm());
        m_analyst->analyse(second);
        QTRY_VERIFY(coordinates() == principal);
    }

    void componentsGetTheirMeaningFromTheFilms()
    {
        auto movies = std::make_shared<MovieTable>(*some_films());
        const FactorSnapshotPtr epoch = snapshot(0, {1.0F, 1.0F, 1.0F});
        for (int i = 0; i < films; ++i)
            (*movies)[static_cast<std::size_t>(i)].year = 1950 + static_cast<int>(10.0F * epoch->movie_factors(i, 0));
        m_analyst->setMovies(movies);
        m_analyst->analyse(epoch);
        QTRY_VERIFY(m_analyst->analysis());
        QCOMPARE(m_analyst->analysis()->frame->meanings[0].kind, ComponentMeaning::Kind::year);
    }

    void otherFilmsForgetTheMap()
    {
        m_analyst->analyse(snapshot(0, {1.0F, 1.0F, 1.0F}));
        QTRY_VERIFY(m_analyst->analysis());
        m_analyst->setMovies(some_films());
        QVERIFY(!m_analyst->analysis());
    }

    // The first is under way at once; of those that wait behind it, the last is worth a map.
    void whileItWorksOnlyTheNewestStateWaits()
    {
        QList<int> told;
        connect(m_analyst, &Analyst::analysed, this, [&] { told << m_analyst->analysis()->frame->epoch; });
        test::Gate gate(m_owned->background);
        for (int epoch = 0; epoch < 10; ++epoch)
            m_analyst->follow(snapshot(epoch, {1.0F, 1.0F, 1.0F}));
        gate.open();
        test::settle(m_owned->background);
        QCOMPARE(told, (QList<int>{0, 9}));
    }

    void anotherRunKeepsTheMapUntilThereIsNews()
    {
        m_analyst->analyse(snapshot(0, {1.0F, 1.0F, 1.0F}));
        test::settle(m_owned->background);
        const ModelAnalysisPtr known = m_analyst->analysis();
        QVERIFY(known);
        QSignalSpy analysed(m_analyst, &Analyst::analysed);
        test::Gate gate(m_owned->background);
        m_analyst->follow(snapshot(1, {1.0F, 1.0F, 1.0F}));
        m_analyst->follow(snapshot(2, {1.0F, 1.0F, 1.0F}));
        m_analyst->supersede();
        gate.open();
        test::settle(m_owned->background);
        QVERIFY(analysed.isEmpty());
        QCOMPARE(m_analyst->analysis(), known);
        m_analyst->follow(snapshot(0, {1.1F, 1.0F, 1.0F}));
        test::settle(m_owned->background);
        QCOMPARE(analysed.size(), 1);
        QVERIFY(m_analyst->analysis() != known);
    }

    void whatIsOfOtherFilmsIsDropped()
    {
        QSignalSpy analysed(m_analyst, &Analyst::analysed);
        test::Gate gate(m_owned->background);
        m_analyst->analyse(snapshot(0, {1.0F, 1.0F, 1.0F}));
        m_analyst->analyse(snapshot(1, {1.0F, 1.0F, 1.0F}));
        m_analyst->setMovies(some_films());
        gate.open();
        test::settle(m_owned->background);
        QVERIFY(analysed.isEmpty());
        QVERIFY(!m_analyst->analysis());
    }

    void aStateThatCannotBeDrawnIsPassedOver()
    {
        QSignalSpy analysed(m_analyst, &Analyst::analysed);
        auto broken = std::make_shared<FactorSnapshot>(*snapshot(0, {1.0F, 1.0F, 1.0F}));
        broken->movie_factors(3, 1) = std::numeric_limits<float>::quiet_NaN();
        m_analyst->follow(broken);
        test::settle(m_owned->background);
        QVERIFY(analysed.isEmpty());
        QVERIFY(!m_analyst->analysis());
        m_analyst->follow(snapshot(1, {1.0F, 1.0F, 1.0F}));
        test::settle(m_owned->background);
        QCOMPARE(analysed.size(), 1);
        QCOMPARE(m_analyst->analysis()->frame->epoch, 1);
    }

    void goneWhileItWorksItTellsNobody()
    {
        int told = 0;
        connect(m_analyst, &Analyst::analysed, this, [&told] { ++told; });
        m_analyst->follow(snapshot(0, {1.0F, 1.0F, 1.0F}));
        m_analyst->follow(snapshot(1, {1.0F, 1.0F, 1.0F}));
        m_owned.reset();
        test::runFor(20);
        QCOMPARE(told, 0);
    }

private:
    const Eigen::MatrixXf& coordinates() const { return m_analyst->analysis()->frame->positions; }

    std::unique_ptr<test::WithBackground<Analyst>> m_owned;
    Analyst* m_analyst = nullptr;
};

KINOSCOPE_EVENT_TEST(AnalystTest)
#include "analyst_test.moc"
