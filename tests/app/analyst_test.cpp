// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/analyst.h"
#include "tests/test_main.h"

#include <QtTest>

#include <cmath>

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
        m_analyst = std::make_unique<Analyst>(m_background);
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
        QVERIFY(before == make_map_frame(*first).projection.coordinates);
        m_analyst->follow(second);
        QTRY_COMPARE(m_analyst->analysis()->frame->epoch, 1);
        const Eigen::MatrixXf principal = make_map_frame(*second).projection.coordinates;
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

private:
    const Eigen::MatrixXf& coordinates() const { return m_analyst->analysis()->frame->projection.coordinates; }

    Background m_background;
    std::unique_ptr<Analyst> m_analyst;
};

KINOSCOPE_EVENT_TEST(AnalystTest)
#include "analyst_test.moc"
