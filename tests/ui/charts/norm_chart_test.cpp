// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/charts/norm_chart.h"

#include "tests/ui/charts/drawn_text.h"
#include "tests/ui/films/films.h"
#include "ui/plot/picture_export.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <cmath>
#include <memory>

using namespace kinoscope;
using namespace kinoscope::ui;

class NormChartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutAModelItSaysWhatToDo();
    void filmsStandAtTheirRatingsAndLength();
    void aFilmWithoutRatingsHasNoPlace();
    void theSentenceGoesByTheNumbers_data();
    void inALowPanelTheAxesKeepTheirNames();
    void theSentenceGoesByTheNumbers();
    void aClickPicksAndTheSelectionIsNamed();
    void thePointerIsToldTheLength();
    void manyFilmsAreDrawnOnceAPlace();

private:
    void settle() { m_chart->plot()->replot(); }

    std::unique_ptr<NormChart> m_chart;
    const Eigen::VectorXf m_norms{{1.5F, 3.0F, 2.0F, 2.5F, 0.25F}};
};

void NormChartTest::init()
{
    m_chart = std::make_unique<NormChart>();
    m_chart->resize(700, 300);
    m_chart->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
    m_chart->setMovies(test::fiveFilms());
    m_chart->setNorms(m_norms, 0.9);
    settle();
}

// As high as the window's panel below the map leaves it.
void NormChartTest::inALowPanelTheAxesKeepTheirNames()
{
    m_chart->resize(700, 150);
    settle();
    QVERIFY(m_chart->plot()->xAxis->label().contains(QLatin1String("ratings")));
    QVERIFY(m_chart->plot()->yAxis->label().contains(QLatin1String("length")));
}

void NormChartTest::withoutAModelItSaysWhatToDo()
{
    const auto* hint = m_chart->findChild<QLabel*>(QStringLiteral("plotHint"));
    const auto* lesson = m_chart->findChild<QLabel*>(QStringLiteral("normLesson"));
    QVERIFY(!hint->isVisible());
    QVERIFY(lesson->isVisible());
    m_chart->setNorms({}, 0.0);
    QVERIFY(hint->isVisible());
    QVERIFY(!lesson->isVisible());
    QVERIFY(m_chart->plot()->places().empty());
}

void NormChartTest::filmsStandAtTheirRatingsAndLength()
{
    const auto& places = m_chart->plot()->places();
    QCOMPARE(places[1], QPointF(std::log10(583), 3.0));
    QCOMPARE(places[4], QPointF(0.0, 0.25));
    for (const QPointF& place : places) {
        QVERIFY(m_chart->plot()->xAxis->range().contains(place.x()));
        QVERIFY(m_chart->plot()->yAxis->range().contains(place.y()));
    }
    QCOMPARE(m_chart->plot()->yAxis->range().lower, 0.0);
    const auto labels = m_chart->plot()->xAxis->tickVectorLabels();
    QVERIFY2(labels.contains(QStringLiteral("10")) && labels.contains(QStringLiteral("100")),
             qPrintable(labels.join(QLatin1Char(' '))));
}

void NormChartTest::aFilmWithoutRatingsHasNoPlace()
{
    m_chart->setMovies(std::make_shared<MovieTable>(
        MovieTable{test::film(1, "Rated", 1990, 8, 3.0), test::film(2, "Unrated", 1991, 0, 0.0)}));
    m_chart->setNorms(Eigen::VectorXf{{1.0F, 2.0F}}, 0.0);
    settle();
    QVERIFY(m_chart->plot()->hasPlace(0));
    QVERIFY(!m_chart->plot()->hasPlace(1));
    m_chart->setCurrent(1);
    QVERIFY(!m_chart->grab().isNull());
}

void NormChartTest::theSentenceGoesByTheNumbers_data()
{
    QTest::addColumn<double>("correlation");
    QTest::addColumn<QString>("start");
    QTest::newRow("long for popular films")
        << 0.85 << QStringLiteral("More ratings, longer vectors (rank correlation 0.85)");
    QTest::newRow("long for rare films") << -0.6 << QStringLiteral("Here films with few ratings have longer vectors");
    QTest::newRow("neither") << 0.1 << QStringLiteral("Here length has little to do with popularity");
}

void NormChartTest::theSentenceGoesByTheNumbers()
{
    QFETCH(double, correlation);
    QFETCH(QString, start);
    m_chart->setNorms(m_norms, correlation);
    const QString said = m_chart->findChild<QLabel*>(QStringLiteral("normLesson"))->text();
    QVERIFY2(said.startsWith(start), qPrintable(said));
    QVERIFY(said.contains(QStringLiteral("dot product")));
}

void NormChartTest::aClickPicksAndTheSelectionIsNamed()
{
    QSignalSpy picked(m_chart.get(), &NormChart::filmPicked);
    QTest::mouseClick(m_chart->plot(), Qt::LeftButton, {}, m_chart->plot()->pixelOf(2).toPoint());
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.front().front().toInt(), 2);
    QTest::mouseClick(m_chart->plot(), Qt::LeftButton, {},
                      m_chart->plot()->axisRect()->rect().topLeft() + QPoint(3, 3));
    QCOMPARE(picked.size(), 1);
    const QString title = QStringLiteral("The Empire Strikes Back");
    QVERIFY(!test::isDrawn(*m_chart->plot(), title));
    m_chart->setCurrent(2);
    m_chart->setNeighbours({3, 1});
    QVERIFY(test::isDrawn(*m_chart->plot(), title));
    QCOMPARE(m_chart->plot()->neighbours(), (std::vector<int>{3, 1}));
    m_chart->setCurrent(std::nullopt);
    QVERIFY(!m_chart->plot()->current());
}

void NormChartTest::thePointerIsToldTheLength()
{
    QTest::mouseMove(m_chart->plot(), m_chart->plot()->axisRect()->rect().topLeft());
    QTest::mouseMove(m_chart->plot(), m_chart->plot()->pixelOf(1).toPoint());
    QTRY_VERIFY(QToolTip::text().contains(QStringLiteral("583 ratings · length 3.000")));
    QCOMPARE(m_chart->plot()->hovered(), std::optional<int>(1));
}

void NormChartTest::manyFilmsAreDrawnOnceAPlace()
{
    constexpr int films = 60'000;
    MovieTable movies;
    Eigen::VectorXf norms(films);
    for (int i = 0; i < films; ++i) {
        movies.push_back(test::film(i, "Film", 1990, 1 + 50'000 / (i + 1), 3.0));
        norms(i) = 1.0F + std::sin(static_cast<float>(i));
    }
    m_chart->setMovies(std::make_shared<MovieTable>(std::move(movies)));
    m_chart->setNorms(norms, 0.0);
    settle();
    const qsizetype dots = svgPicture(*m_chart->plot(), m_chart->plot()->size()).count("<circle");
    QVERIFY(dots > 100);
    QVERIFY(dots < films / 4);
}

KINOSCOPE_WIDGET_TEST(NormChartTest)
#include "norm_chart_test.moc"
