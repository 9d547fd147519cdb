// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/norm_study.h"

#include "tests/app/made_run.h"
#include "tests/test_main.h"

#include <cmath>
#include <memory>

using namespace kinoscope;

namespace {

constexpr int films = 30;

/// The further down, the more ratings; the first film has none.
MovieTablePtr films_by_ratings()
{
    auto movies = std::make_shared<MovieTable>();
    for (int film = 0; film < films; ++film)
        movies->push_back({.id = film + 1, .title = "Film", .ratings = 7 * film});
    return movies;
}

/// Of length `length(film)`, each in a direction of its own.
template <typename Length>
FactorMatrix vectors_of(Length length)
{
    FactorMatrix factors = test::random_table(films, 5, 3);
    for (int film = 0; film < films; ++film)
        factors.row(film) *= static_cast<float>(length(film)) / factors.row(film).norm();
    return factors;
}

struct Told {
    Eigen::VectorXf norms;
    double correlation = 0.0;
};

}  // namespace

class NormStudyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lengthsAndTheirRankCorrelation_data();
    void lengthsAndTheirRankCorrelation();
    void filmsThatNobodyRatedDoNotCount();
    void nothingIsWorkedOutWhileNobodyLooks();
    void theSameIsNotWorkedOutTwice();
    void theNewestIsTheLast();
    void otherFilmsEmptyItAtOnce();
    void whatIsOfOtherFilmsIsDropped();
    void withoutAModelThereIsNothingToSee();
    void goneWhileItWorksItTellsNobody();

private:
    /// Somebody does. That there is nothing yet is told, and not looked at here.
    void look()
    {
        m_study->setVisible(true);
        m_told.clear();
    }
    ModelAnalysisPtr analysisOf(double scale)
    {
        return test::made_analysis(*m_movies, vectors_of([scale](int film) { return scale * (1 + film); }));
    }
    bool isLast(double scale) const
    {
        return !m_told.isEmpty() && m_told.back().norms.size() == films &&
               std::abs(static_cast<double>(m_told.back().norms(0)) - scale) < 1e-4 * scale;
    }

    const MovieTablePtr m_movies = films_by_ratings();
    test::OneThread m_pool;
    std::unique_ptr<NormStudy> m_study;
    QList<Told> m_told;
};

void NormStudyTest::init()
{
    m_study = std::make_unique<NormStudy>(m_pool);
    m_study->setMovies(m_movies);
    m_told.clear();
    connect(m_study.get(), &NormStudy::studied, this, [this](const Eigen::VectorXf& norms, double correlation) {
        m_told.append(Told{norms, correlation});
    });
}

// Spearman's coefficient by hand, over the films that somebody rated.
void NormStudyTest::lengthsAndTheirRankCorrelation_data()
{
    QTest::addColumn<QList<int>>("ranks");
    QTest::addColumn<double>("correlation");
    QList<int> rising;
    QList<int> falling;
    QList<int> swapped;  // neighbours have changed places: 1 − 6 Σd² / n(n² − 1), with d = 1 for 28 of 29 films
    for (int film = 0; film < films; ++film) {
        rising << film;
        falling << films - film;
        swapped << (film == 0 || film == films - 1 ? film : film % 2 == 1 ? film + 1 : film - 1);
    }
    QTest::newRow("rising") << rising << 1.0;
    QTest::newRow("falling") << falling << -1.0;
    const double rated = films - 1;
    QTest::newRow("neighbours swapped") << swapped << 1.0 - 6.0 * (rated - 1.0) / (rated * (rated * rated - 1.0));
}

void NormStudyTest::lengthsAndTheirRankCorrelation()
{
    QFETCH(QList<int>, ranks);
    QFETCH(double, correlation);
    const auto length = [&](int film) { return 1.0 + 0.25 * ranks[film]; };
    look();
    m_study->setAnalysis(test::made_analysis(*m_movies, vectors_of(length)));
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.front().norms.size(), Eigen::Index{films});
    for (int film = 0; film < films; ++film)
        QVERIFY(std::abs(static_cast<double>(m_told.front().norms(film)) - length(film)) < 1e-5 * length(film));
    QVERIFY2(std::abs(m_told.front().correlation - correlation) < 1e-12,
             qPrintable(QString::number(m_told.front().correlation)));
}

// It is longer than all others, and would spoil a correlation of 1.
void NormStudyTest::filmsThatNobodyRatedDoNotCount()
{
    look();
    m_study->setAnalysis(
        test::made_analysis(*m_movies, vectors_of([](int film) { return film == 0 ? 100.0 : 1.0 + film; })));
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.front().correlation, 1.0);
    QVERIFY(m_told.front().norms(0) > 99.0F);
}

void NormStudyTest::nothingIsWorkedOutWhileNobodyLooks()
{
    m_study->setAnalysis(analysisOf(1.0));
    m_study->setAnalysis(analysisOf(2.0));
    test::runFor(30);
    QVERIFY(m_told.isEmpty());
    m_study->setVisible(true);
    QTRY_COMPARE(m_told.size(), 1);
    QVERIFY(isLast(2.0));
    m_study->setVisible(false);
    m_study->setAnalysis(analysisOf(3.0));
    test::runFor(30);
    QCOMPARE(m_told.size(), 1);
}

void NormStudyTest::theSameIsNotWorkedOutTwice()
{
    const ModelAnalysisPtr analysis = analysisOf(1.0);
    look();
    m_study->setAnalysis(analysis);
    QTRY_COMPARE(m_told.size(), 1);
    m_study->setVisible(false);
    m_study->setVisible(true);
    m_study->setAnalysis(analysis);
    m_study->setAnalysis(analysisOf(2.0));
    QTRY_VERIFY(isLast(2.0));
    QCOMPARE(m_told.size(), 2);
}

void NormStudyTest::theNewestIsTheLast()
{
    look();
    for (int step = 1; step <= 50; ++step)
        m_study->setAnalysis(analysisOf(step));
    QTRY_VERIFY(isLast(50.0));
    // The one that was under way is worth a look; those in between are skipped.
    QCOMPARE(m_told.size(), 2);
    test::runFor(30);
    QCOMPARE(m_told.size(), 2);
}

void NormStudyTest::otherFilmsEmptyItAtOnce()
{
    look();
    m_study->setAnalysis(analysisOf(1.0));
    QTRY_COMPARE(m_told.size(), 1);
    m_study->setMovies(films_by_ratings());
    QCOMPARE(m_told.size(), 2);
    QCOMPARE(m_told.back().norms.size(), Eigen::Index{0});
    QCOMPARE(m_told.back().correlation, 0.0);
}

void NormStudyTest::whatIsOfOtherFilmsIsDropped()
{
    look();
    m_study->setAnalysis(analysisOf(1.0));
    m_study->setMovies(films_by_ratings());
    m_study->setAnalysis(analysisOf(2.0));
    QTRY_VERIFY(isLast(2.0));
    QCOMPARE(m_told.size(), 2);  // nothing, when the films came, and then the newest
    QCOMPARE(m_told.front().norms.size(), Eigen::Index{0});
}

void NormStudyTest::withoutAModelThereIsNothingToSee()
{
    m_study->setVisible(true);
    QCOMPARE(m_told.size(), 1);
    QCOMPARE(m_told.front().norms.size(), Eigen::Index{0});
    m_study->setAnalysis(nullptr);
    QCOMPARE(m_told.size(), 2);
    QCOMPARE(m_told.back().norms.size(), Eigen::Index{0});
}

void NormStudyTest::goneWhileItWorksItTellsNobody()
{
    look();
    m_study->setAnalysis(analysisOf(1.0));
    m_study.reset();
    test::runFor(20);
    QVERIFY(m_told.isEmpty());
}

KINOSCOPE_EVENT_TEST(NormStudyTest)
#include "norm_study_test.moc"
