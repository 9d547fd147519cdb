// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/tsne/tsne.h"

#include "core/parallel/worker_pool.h"
#include "tests/core/planted_tables.h"
#include "tests/test_main.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <stdexcept>
#include <vector>

using namespace kinoscope;

namespace {

constexpr int films = 200;

const Affinities& affinities_of_groups()
{
    static const Affinities affinities = [] {
        WorkerPool pool(2);
        return cosine_affinities(test::grouped_table(films, 8, 5, 0.2F, 1), 15.0, pool).value();
    }();
    return affinities;
}

PlaneMatrix small_start()
{
    return 1e-4F * test::random_table(films, 2, 9);
}

/// Kullback–Leibler divergence of the map from the affinities, in double.
double divergence(const Affinities& affinities, const PlaneMatrix& map)
{
    const Eigen::MatrixXd y = map.cast<double>();
    const auto weight = [&y](Eigen::Index i, Eigen::Index j) {
        return 1.0 / (1.0 + (y.row(i) - y.row(j)).squaredNorm());
    };
    double all = 0.0;
    for (Eigen::Index i = 0; i < y.rows(); ++i)
        for (Eigen::Index j = 0; j < y.rows(); ++j)
            all += i == j ? 0.0 : weight(i, j);
    double sum = 0.0;
    for (int i = 0; i < affinities.size(); ++i)
        for (auto at = static_cast<std::size_t>(affinities.row_starts[static_cast<std::size_t>(i)]);
             at < static_cast<std::size_t>(affinities.row_starts[static_cast<std::size_t>(i) + 1]); ++at)
            if (const auto p = static_cast<double>(affinities.values[at]); p > 0.0)
                sum += p * std::log(p * all / weight(i, affinities.columns[at]));
    return sum;
}

PlaneMatrix laid_out(const TsneOptions& options, int threads = 2)
{
    WorkerPool pool(threads);
    return tsne(affinities_of_groups(), small_start(), options, pool).value();
}

}  // namespace

class TsneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesToRestWhereTheGradientIsZero();
    void theGridLeadsToAnEquallyGoodMap();
    void aFirstStepGoesAgainstTheGradient();
    void doesNotDependOnThreads_data();
    void doesNotDependOnThreads();
    void reportsWhereItIs();
    void stopsWhenAsked();
    void aSinglePointLiesAtTheOrigin();
    void withoutAStepItStaysWhereItIs();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
};

// The divergence of two maps that differ in one coordinate: at rest moving no film makes it clearly less.
void TsneTest::comesToRestWhereTheGradientIsZero()
{
    const PlaneMatrix map = laid_out({.steps = 2000});
    const double reached = divergence(affinities_of_groups(), map);
    for (const int film : {0, 50, 199})
        for (const int axis : {0, 1})
            for (const float by : {-0.5F, 0.5F}) {
                PlaneMatrix moved = map;
                moved(film, axis) += by;
                QVERIFY(divergence(affinities_of_groups(), moved) > reached - 1e-6);
            }
}

// Each comes to rest in a place of its own.
void TsneTest::theGridLeadsToAnEquallyGoodMap()
{
    const double exact = divergence(affinities_of_groups(), laid_out({}));
    const double by_grid = divergence(affinities_of_groups(), laid_out({.exact_up_to = 0}));
    QVERIFY2(std::abs(by_grid - exact) < 0.15 * exact, qPrintable(QString("%1 %2").arg(exact).arg(by_grid)));
}

// Of one step without momentum before: −rate · gain · gradient, gains of new coordinates 0.8 as they don't turn.
void TsneTest::aFirstStepGoesAgainstTheGradient()
{
    const PlaneMatrix start = test::random_table(films, 2, 9);
    WorkerPool pool(1);
    const PlaneMatrix after = tsne(affinities_of_groups(), start, {.steps = 1, .exaggerated_steps = 0}, pool).value();
    const PlaneMatrix from = start.rowwise() - start.colwise().mean();
    const PlaneMatrix moved = after - from;
    constexpr float by = 1e-2F;
    for (const int film : {0, 77, 199}) {
        for (const int axis : {0, 1}) {
            PlaneMatrix up = from;
            PlaneMatrix down = from;
            up(film, axis) += by;
            down(film, axis) -= by;
            const double gradient =
                (divergence(affinities_of_groups(), up) - divergence(affinities_of_groups(), down)) /
                static_cast<double>(2.0F * by);
            QVERIFY(std::abs(static_cast<double>(moved(film, axis)) + 50.0 * 0.8 * gradient) < 2e-3);
        }
    }
}

void TsneTest::doesNotDependOnThreads_data()
{
    QTest::addColumn<int>("exactUpTo");
    QTest::newRow("all pairs") << films;
    QTest::newRow("grid") << 0;
}

void TsneTest::doesNotDependOnThreads()
{
    QFETCH(int, exactUpTo);
    const TsneOptions options{.steps = 60, .exaggerated_steps = 20, .exact_up_to = exactUpTo};
    const PlaneMatrix one = laid_out(options, 1);
    for (const int threads : {1, 2, 3, 16})
        QVERIFY(laid_out(options, threads) == one);
}

void TsneTest::reportsWhereItIs()
{
    WorkerPool pool(2);
    std::vector<double> told;
    std::vector<PlaneMatrix> seen;
    const PlaneMatrix map =
        tsne(affinities_of_groups(), small_start(), {.steps = 50, .steps_between_reports = 10}, pool,
             {.progress = [&](double share) { told.push_back(share); },
              .positions = [&](const PlaneMatrix& positions) { seen.push_back(positions); }})
            .value();
    QCOMPARE(told, (std::vector<double>{0.2, 0.4, 0.6, 0.8, 1.0}));
    QCOMPARE(seen.size(), std::size_t{5});
    QVERIFY(seen.front() != seen.back());
    QVERIFY(seen.back() == map);
    for (const PlaneMatrix& positions : seen)
        QVERIFY(positions.colwise().mean().norm() < 1e-3F);
}

void TsneTest::stopsWhenAsked()
{
    WorkerPool pool(2);
    for (const double when : {0.2, 1.0}) {
        std::stop_source source;
        std::vector<double> told;
        const auto map = tsne(affinities_of_groups(), small_start(), {.steps = 50}, pool,
                              {.stop = source.get_token(), .progress = [&](double share) {
                                   told.push_back(share);
                                   if (share >= when)
                                       source.request_stop();
                               }});
        QVERIFY(!map);
        QCOMPARE(told.back(), when);
    }
}

void TsneTest::aSinglePointLiesAtTheOrigin()
{
    WorkerPool pool(1);
    const Affinities one = cosine_affinities(FactorMatrix::Ones(1, 3), 30.0, pool).value();
    QVERIFY(tsne(one, PlaneMatrix::Constant(1, 2, 3.0F), {}, pool)->isZero(0.0F));
    const Affinities none = cosine_affinities(FactorMatrix(0, 3), 30.0, pool).value();
    QCOMPARE(tsne(none, PlaneMatrix(0, 2), {}, pool)->rows(), 0);
}

void TsneTest::withoutAStepItStaysWhereItIs()
{
    WorkerPool pool(1);
    const PlaneMatrix start = test::random_table(films, 2, 9);
    const PlaneMatrix map = tsne(affinities_of_groups(), start, {.steps = 0}, pool).value();
    QVERIFY((map - (start.rowwise() - start.colwise().mean())).norm() < 1e-4F);
}

void TsneTest::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<float>("value");
    QTest::addColumn<int>("steps");
    QTest::addColumn<double>("exaggeration");
    const float nan = std::numeric_limits<float>::quiet_NaN();
    QTest::newRow("a start of other points") << 5 << 0.0F << 10 << 12.0;
    QTest::newRow("a start that is not finite") << films << nan << 10 << 12.0;
    QTest::newRow("a negative number of steps") << films << 0.0F << -1 << 12.0;
    QTest::newRow("less than no exaggeration") << films << 0.0F << 10 << 0.5;
}

void TsneTest::refusesWhatDoesNotFit()
{
    QFETCH(int, rows);
    QFETCH(float, value);
    QFETCH(int, steps);
    QFETCH(double, exaggeration);
    WorkerPool pool(1);
    const TsneOptions options{.steps = steps, .exaggeration = exaggeration};
    QVERIFY_EXCEPTION_THROWN(tsne(affinities_of_groups(), PlaneMatrix::Constant(rows, 2, value), options, pool),
                             std::invalid_argument);
}

KINOSCOPE_PLAIN_TEST(TsneTest)
#include "tsne_test.moc"
