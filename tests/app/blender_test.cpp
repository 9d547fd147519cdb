// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/blender.h"

#include "core/analysis/place_search.h"
#include "tests/app/made_up_model.h"
#include "tests/test_main.h"

#include <QTest>

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

private:
    QList<ui::NeighbourRow> expected(const NeighbourChoice& choice) const;
    void finish(const NeighbourChoice& choice);

    const MovieTablePtr m_movies = test::madeUpMovies();
    const ModelAnalysisPtr m_analysis = test::madeUpAnalysis(*m_movies);
    const std::vector<BlendTerm> m_terms{{test::madeUpId(7), false}, {test::madeUpId(21), false}};
    std::unique_ptr<Background> m_background;
    std::unique_ptr<Blender> m_blender;
    QList<NeighbourRows> m_found;
};

void BlenderTest::init()
{
    m_blender.reset();
    m_background = std::make_unique<Background>();
    m_blender = std::make_unique<Blender>(*m_background);
    m_blender->setMovies(m_movies);
    m_blender->setAnalysis(m_analysis);
    m_found.clear();
    connect(m_blender.get(), &Blender::blended, this,
            [this](const Eigen::RowVectorXf& /*place*/, const NeighbourRows& found) { m_found.append(found); });
}

QList<ui::NeighbourRow> BlenderTest::expected(const NeighbourChoice& choice) const
{
    const FactorMatrix& factors = m_analysis->snapshot->movie_factors;
    QList<ui::NeighbourRow> rows;
    for (const Neighbour& one : films_around(factors, blend(factors, *m_movies, m_terms), *m_movies,
                                             {choice.similarity, 10, choice.minRatings, false, {7, 21}}))
        rows.append({m_movies->at(static_cast<std::size_t>(one.movie)).id, one.similarity});
    return rows;
}

void BlenderTest::finish(const NeighbourChoice& choice)
{
    QTRY_VERIFY(!m_found.isEmpty() && !m_found.back().rows.isEmpty() && m_found.back().query.choice == choice);
}

void BlenderTest::filmsComeWithTheChoiceTheyWereFoundBy()
{
    m_blender->setTerms(m_terms);
    for (const Similarity similarity : kSimilarities) {
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
    m_background->finish();
    QCoreApplication::processEvents();
    for (const NeighbourRows& found : std::as_const(m_found))
        QVERIFY(found.rows.isEmpty());
}

KINOSCOPE_EVENT_TEST(BlenderTest)
#include "blender_test.moc"
