// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/blender.h"

#include "core/analysis/neighbours/place_search.h"
#include "tests/app/made_run.h"
#include "tests/app/made_up_model.h"
#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace kinoscope;
using ui::NeighbourChoice;
using ui::NeighbourRows;

class BlenderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filmsComeWithTheChoiceTheyWereFoundBy();
    void whatWasFoundByAnotherChoiceIsDropped_data();
    void whatWasFoundByAnotherChoiceIsDropped();
    void theClosestAreListedWhicheverEndIsAskedFor();
    void withoutTermsThereIsNothing();
    void termsMeetWhereTheyShould();
    void twoOfAClusterFindTheRestOfIt();
    void nothingIsAddedToNothing();
    void theNewestTermsWin();
    void theNewestModelIsTheLastAnswer();
    void otherFilmsForgetTheTerms();
    void goneWhileItBlendsItTellsNobody();

private:
    std::vector<Neighbour> expected(const NeighbourChoice& choice) const;
    void finish(const NeighbourChoice& choice);

    const MovieTablePtr m_movies = test::madeUpMovies();
    const ModelAnalysisPtr m_analysis = test::madeUpAnalysis(*m_movies);
    const std::vector<BlendTerm> m_terms{{7, false}, {21, false}};
    std::unique_ptr<test::OneThread> m_pool;
    std::unique_ptr<Blender> m_blender;
    QList<NeighbourRows> m_found;
    QList<Eigen::RowVectorXf> m_places;
};

void BlenderTest::init()
{
    m_blender.reset();
    m_pool = std::make_unique<test::OneThread>();
    m_blender = std::make_unique<Blender>(*m_pool);
    m_blender->setMovies(m_movies);
    m_blender->setAnalysis(m_analysis);
    m_found.clear();
    m_places.clear();
    connect(m_blender.get(), &Blender::blended, this,
            [this](const Eigen::RowVectorXf& place, const NeighbourRows& found) {
                m_places.append(place);
                m_found.append(found);
            });
}

std::vector<Neighbour> BlenderTest::expected(const NeighbourChoice& choice) const
{
    const FactorMatrix& factors = m_analysis->snapshot->movie_factors;
    return films_around(factors, blend(factors, *m_movies, m_terms), *m_movies,
                        {choice.similarity, 10, choice.minRatings, false, {7, 21}});
}

void BlenderTest::finish(const NeighbourChoice& choice)
{
    QTRY_VERIFY(!m_found.isEmpty() && !m_found.back().rows.empty() && m_found.back().query.choice == choice);
}

void BlenderTest::filmsComeWithTheChoiceTheyWereFoundBy()
{
    m_blender->setTerms(m_terms);
    for (const Similarity similarity : all_similarities) {
        const NeighbourChoice choice{similarity, 30, false};
        m_blender->setChoice(choice);
        finish(choice);
        QVERIFY(!m_found.back().query.film);
        QCOMPARE(m_found.back().rows, expected(choice));
    }
}

void BlenderTest::whatWasFoundByAnotherChoiceIsDropped_data()
{
    QTest::addColumn<Similarity>("similarity");
    QTest::addColumn<int>("ratings");
    QTest::newRow("similarity") << Similarity::euclidean << 20;
    QTest::newRow("ratings") << Similarity::dot_product << 40;
}

// A blend that has begun is handed back by the event loop: the choice changes before it can be.
void BlenderTest::whatWasFoundByAnotherChoiceIsDropped()
{
    QFETCH(Similarity, similarity);
    QFETCH(int, ratings);
    const NeighbourChoice before{Similarity::dot_product, 20, false};
    const NeighbourChoice after{similarity, ratings, false};
    QVERIFY(expected(before) != expected(after));
    m_blender->setChoice(before);
    m_found.clear();  // there are no terms yet
    m_blender->setTerms(m_terms);
    m_blender->setChoice(after);
    QVERIFY(m_found.isEmpty());
    finish(after);
    for (const NeighbourRows& found : std::as_const(m_found)) {
        QCOMPARE(found.query.choice, after);
        QCOMPARE(found.rows, expected(after));
    }
}

void BlenderTest::theClosestAreListedWhicheverEndIsAskedFor()
{
    m_blender->setTerms(m_terms);
    m_blender->setChoice({Similarity::euclidean, 20, true});
    const NeighbourChoice closest{Similarity::euclidean, 20, false};
    finish(closest);
    QCOMPARE(m_found.back().rows, expected(closest));
}

void BlenderTest::withoutTermsThereIsNothing()
{
    m_blender->setTerms(m_terms);
    m_blender->setTerms({});
    QCOMPARE(m_found.size(), 1);
    m_pool->finish();
    QCoreApplication::processEvents();
    for (const NeighbourRows& found : std::as_const(m_found))
        QVERIFY(found.rows.empty());
}

// Two films meet in their middle. What is taken away is taken away as it differs from all films: a − (b − mean).
void BlenderTest::termsMeetWhereTheyShould()
{
    const FactorMatrix& factors = m_analysis->snapshot->movie_factors;
    m_blender->setTerms(m_terms);
    test::settle(*m_pool);
    QVERIFY(m_places.back().isApprox(0.5F * (factors.row(7) + factors.row(21)), 1e-5F));
    m_blender->setTerms({{7, false}, {21, true}});
    test::settle(*m_pool);
    const Eigen::RowVectorXf mean = factors.colwise().mean();
    QVERIFY(m_places.back().isApprox(factors.row(7) - (factors.row(21) - mean), 1e-5F));
}

void BlenderTest::twoOfAClusterFindTheRestOfIt()
{
    const MovieTablePtr movies = test::clustered_films();
    m_blender->setMovies(movies);
    m_blender->setAnalysis(test::made_analysis(*movies, test::clustered_factors(1)));
    m_blender->setTerms({{3, false}, {8, false}});
    test::settle(*m_pool);
    std::vector<int> closest = m_found.back().movies();
    closest.resize(9);
    std::sort(closest.begin(), closest.end());
    QCOMPARE(closest, (std::vector<int>{13, 18, 23, 28, 33, 38, 43, 48, 53}));
}

void BlenderTest::nothingIsAddedToNothing()
{
    m_blender->setTerms({{7, true}});
    test::settle(*m_pool);
    QCOMPARE(m_found.size(), 1);
    QCOMPARE(m_places.back().size(), Eigen::Index{0});
    QVERIFY(m_found.back().rows.empty());
}

void BlenderTest::theNewestTermsWin()
{
    test::Gate gate(*m_pool);
    for (const int row : {3, 7, 21})
        m_blender->setTerms({{row, false}});
    QVERIFY(m_found.isEmpty());
    gate.open();
    test::settle(*m_pool);
    QCOMPARE(m_found.size(), 1);
    QVERIFY(m_places.back().isApprox(m_analysis->snapshot->movie_factors.row(21), 1e-5F));
}

void BlenderTest::theNewestModelIsTheLastAnswer()
{
    const FactorMatrix turned = -m_analysis->snapshot->movie_factors;
    test::Gate gate(*m_pool);
    m_blender->setTerms(m_terms);
    m_blender->setAnalysis(test::made_analysis(*m_movies, 2.0F * turned, 1));
    m_blender->setAnalysis(test::made_analysis(*m_movies, turned, 2));
    gate.open();
    test::settle(*m_pool);
    QVERIFY(m_places.back().isApprox(0.5F * (turned.row(7) + turned.row(21)), 1e-5F));
}

void BlenderTest::otherFilmsForgetTheTerms()
{
    test::Gate gate(*m_pool);
    m_blender->setTerms(m_terms);
    m_blender->setMovies(m_movies);
    m_blender->setAnalysis(m_analysis);
    QCOMPARE(m_found.size(), 2);
    gate.open();
    test::settle(*m_pool);
    for (const NeighbourRows& found : std::as_const(m_found))
        QVERIFY(found.rows.empty());
    for (const Eigen::RowVectorXf& place : std::as_const(m_places))
        QCOMPARE(place.size(), Eigen::Index{0});
}

void BlenderTest::goneWhileItBlendsItTellsNobody()
{
    m_blender->setTerms(m_terms);
    m_blender.reset();
    m_pool.reset();
    test::runFor(20);
    QVERIFY(m_found.isEmpty());
}

KINOSCOPE_EVENT_TEST(BlenderTest)
#include "blender_test.moc"
