// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/run_comparer.h"

#include "tests/app/made_run.h"
#include "tests/test_main.h"

#include <cmath>
#include <limits>
#include <memory>

using namespace kinoscope;

using ComparisonPtr = std::shared_ptr<const RunComparison>;

namespace {

constexpr int films = 60;
constexpr int factors = 5;

/// All with enough ratings to count, but for the last.
MovieTable some_films(int count = films)
{
    MovieTable movies;
    for (int film = 0; film < count; ++film)
        movies.push_back({.id = film + 1, .title = "Film", .ratings = 20});
    movies.back().ratings = 19;
    return movies;
}

}  // namespace

class RunComparerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTurnedRunIsTheSame();
    void anUnrelatedRunIsNot();
    void filmsWithFewRatingsDoNotCount();
    void runsThatCannotBeComparedAreSaidSo_data();
    void runsThatCannotBeComparedAreSaidSo();
    void theNewestComparisonWins();
    void aCancelledComparisonIsNotTold();
    void goneWhileItWorksItTellsNobody();

private:
    KeptRunPtr run(const FactorMatrix& table) const { return test::made_run(1, m_movies, table); }

    const MovieTable m_movies = some_films();
    const FactorMatrix m_table = test::random_table(films, factors, 1);
    test::OneThread m_pool;
    std::unique_ptr<RunComparer> m_comparer;
    QList<ComparisonPtr> m_told;
};

void RunComparerTest::init()
{
    m_comparer = std::make_unique<RunComparer>(m_pool);
    m_told.clear();
    connect(m_comparer.get(), &RunComparer::compared, this,
            [this](const ComparisonPtr& comparison) { m_told << comparison; });
}

// Turned, mirrored, twice as large and somewhere else: all the same is said about films.
void RunComparerTest::aTurnedRunIsTheSame()
{
    FactorMatrix turned = 2.0F * m_table * test::random_rotation(factors, 7);
    const FactorMatrix away = turned.rowwise() + Eigen::RowVectorXf::Constant(factors, 3.0F);
    m_comparer->compare(run(m_table), run(away));
    QTRY_COMPARE(m_told.size(), 1);
    QVERIFY(m_told.front());
    QVERIFY(std::abs(m_told.front()->shared - 1.0) < 1e-5);
    for (const ComparedFilm& film : m_told.front()->films)
        QVERIFY(film.moved < 1e-3F);
    // The closest films are those of the raw vectors, which a move changes, and a turn does not.
    m_comparer->compare(run(m_table), run(turned));
    QTRY_COMPARE(m_told.size(), 2);
    QCOMPARE(m_told.back()->agreement, 1.0);
}

// Ten of 58 other films by chance: a sixth of a list is the same.
void RunComparerTest::anUnrelatedRunIsNot()
{
    m_comparer->compare(run(m_table), run(test::random_table(films, factors, 2)));
    QTRY_COMPARE(m_told.size(), 1);
    QVERIFY(m_told.front()->shared < 0.3);
    QVERIFY2(std::abs(m_told.front()->agreement - 10.0 / 58.0) < 0.06,
             qPrintable(QString::number(m_told.front()->agreement)));
}

void RunComparerTest::filmsWithFewRatingsDoNotCount()
{
    m_comparer->compare(run(m_table), run(m_table));
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.front()->films.size(), std::size_t{films - 1});
    QCOMPARE(m_told.front()->films.back().movie, films - 2);
    QCOMPARE(m_told.front()->compared, films - 1);
}

void RunComparerTest::runsThatCannotBeComparedAreSaidSo_data()
{
    QTest::addColumn<bool>("shorter");
    QTest::newRow("other films") << true;
    QTest::newRow("not a number") << false;
}

void RunComparerTest::runsThatCannotBeComparedAreSaidSo()
{
    QFETCH(bool, shorter);
    FactorMatrix other = shorter ? FactorMatrix(m_table.topRows(films / 2)) : m_table;
    if (!shorter)
        other(3, 2) = std::numeric_limits<float>::quiet_NaN();
    m_comparer->compare(run(m_table), run(other));
    QTRY_COMPARE(m_told.size(), 1);
    QVERIFY(!m_told.front());
    m_comparer->compare(run(m_table), run(m_table));
    QTRY_COMPARE(m_told.size(), 2);
    QVERIFY(m_told.back());
}

// The first two are large: they are under way or wait when the last is asked for.
void RunComparerTest::theNewestComparisonWins()
{
    constexpr int many = 3000;
    const MovieTable movies = some_films(many);
    const auto large = [&](unsigned seed) { return test::made_run(1, movies, test::random_table(many, 64, seed)); };
    m_comparer->compare(large(1), large(2));
    m_comparer->compare(large(3), large(4));
    m_comparer->compare(run(m_table), run(2.0F * m_table));
    QTRY_VERIFY_WITH_TIMEOUT(!m_told.isEmpty(), 60'000);
    QCOMPARE(m_told.size(), 1);
    QCOMPARE(m_told.front()->before.rows(), Eigen::Index{films});
    QCOMPARE(m_told.front()->agreement, 1.0);
    test::runFor(20);
    QCOMPARE(m_told.size(), 1);
}

void RunComparerTest::aCancelledComparisonIsNotTold()
{
    m_comparer->compare(run(m_table), run(test::random_table(films, factors, 2)));
    m_comparer->cancel();
    test::runFor(30);
    QVERIFY(m_told.isEmpty());
    m_comparer->compare(run(m_table), run(m_table));
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.front()->agreement, 1.0);
}

void RunComparerTest::goneWhileItWorksItTellsNobody()
{
    m_comparer->compare(run(m_table), run(m_table));
    m_comparer.reset();
    test::runFor(20);
    QVERIFY(m_told.isEmpty());
}

KINOSCOPE_EVENT_TEST(RunComparerTest)
#include "run_comparer_test.moc"
