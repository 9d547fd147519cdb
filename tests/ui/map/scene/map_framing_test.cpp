// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "tests/ui/map/example_frame.h"
#include "ui/map/scene/map_framing.h"
#include "ui/map/state/map_state.h"

#include <QtTest>

using namespace kinoscope;
using namespace kinoscope::ui;

namespace {

constexpr int films = 4;

/// The corners of a square from 0 to 100 and its middle; film 3 has no place.
MapFramePtr square()
{
    auto frame = std::make_shared<MapFrame>(*test::example_frame(films, 2));
    frame->positions << 0.0F, 0.0F, 100.0F, 100.0F, 50.0F, 50.0F, std::nanf(""), std::nanf("");
    for (int row = 0; row < films; ++row)
        frame->by_bias[static_cast<std::size_t>(row)] = row;
    return frame;
}

/// The same, and film 3 far outside.
MapFramePtr squareAndOneFar()
{
    auto frame = std::make_shared<MapFrame>(*square());
    frame->positions.row(3) << 1000.0F, 50.0F;
    return frame;
}

}  // namespace

class MapFramingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_plot = std::make_unique<QCustomPlot>();
        m_state = std::make_unique<MapState>();
        m_framing = std::make_unique<MapFraming>(*m_state, m_plot->xAxis, m_plot->yAxis);
        m_state->setMovies(test::example_movies(films));
        m_state->setAxes(0, 1);
        m_state->setTopCount(1);
        m_state->setFrame(square());
        m_framing->fit();
        m_framing->advance(1.0);
    }

    void cleanup() { m_framing.reset(); }

    void aFitHoldsAllFilmsWithRoomForTitles()
    {
        QCOMPARE(x(), QCPRange(-12.0, 112.0));
        QCOMPARE(y(), QCPRange(-8.0, 108.0));
        QVERIFY(!m_framing->isUsers());
        QCOMPARE(m_framing->area(), std::nullopt);
    }

    void headingDoesNotMoveBeforeItAdvances()
    {
        m_state->setFrame(squareAndOneFar());
        QSignalSpy headed(m_framing.get(), &MapFraming::headed);
        m_framing->fit();
        QCOMPARE(headed.size(), 1);
        QCOMPARE(x(), QCPRange(-12.0, 112.0));
        m_framing->advance(0.5);
        QCOMPARE(x().upper, (112.0 + 1120.0) / 2.0);
        m_framing->advance(1.0);
        QCOMPARE(x().upper, 1120.0);
    }

    void zoomingIsTheUsersAndToldAtOnce()
    {
        QSignalSpy moved(m_framing.get(), &MapFraming::moved);
        QSignalSpy changed(m_framing.get(), &MapFraming::areaChanged);
        m_framing->zoomNearer();
        QCOMPARE(x().size(), 124.0 * 0.8);
        QCOMPARE(x().center(), 50.0);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_framing->isUsers());
        QCOMPARE(m_framing->area(), QRectF(x().lower, y().lower, x().size(), y().size()));
        m_framing->zoomFarther();
        QCOMPARE(x().size(), 124.0);
    }

    void zoomEndsWhereFilmsWouldGetLost()
    {
        QSignalSpy moved(m_framing.get(), &MapFraming::moved);
        for (int i = 0; i < 100; ++i)
            m_framing->zoomFarther();
        QVERIFY(x().size() > 124.0 * 20.0 && x().size() < 124.0 * 30.0);
        QVERIFY(moved.size() < 100);
        QVERIFY(!m_framing->zoomIsPossible(1.25));
        QVERIFY(m_framing->zoomIsPossible(0.8));
    }

    void panGoesBySharesOfTheView()
    {
        m_framing->pan(0.5, -0.25);
        QCOMPARE(x(), QCPRange(50.0, 174.0));
        QCOMPARE(y(), QCPRange(-37.0, 79.0));
    }

    void aViewOfTheUsersIsKept()
    {
        m_framing->pan(0.5, 0.0);
        const QCPRange before = x();
        m_framing->keepFitted();
        m_framing->advance(1.0);
        QCOMPARE(x(), before);
        m_framing->release();
        m_framing->keepFitted();
        m_framing->advance(1.0);
        QCOMPARE(x(), QCPRange(-12.0, 112.0));
    }

    void aFilmOutOfViewIsBroughtToTheMiddleOfAViewOfTheUsers()
    {
        m_state->setFrame(squareAndOneFar());
        m_framing->zoomNearer();
        const double size = x().size();
        m_framing->bringIntoView(3);
        m_framing->advance(1.0);
        QCOMPARE(x().center(), 1000.0);
        QCOMPARE(x().size(), size);
    }

    void aFilmInViewMovesNothing()
    {
        QSignalSpy headed(m_framing.get(), &MapFraming::headed);
        m_framing->bringIntoView(2);
        QCOMPARE(headed.size(), 0);
        m_state->setFrame(squareAndOneFar());
        m_state->setCurrent(3);
        m_framing->bringIntoView(3);
        QCOMPARE(headed.size(), 1);
        m_framing->advance(1.0);
        QVERIFY2(x().contains(1000.0) && x().contains(0.0), "it is fitted in with the others");
    }

    void onePickedFilmIsShownWithWhatLiesAround()
    {
        m_state->setCurrent(2);
        m_framing->fitPicked();
        m_framing->advance(1.0);
        QCOMPARE(x().center(), 50.0);
        QCOMPARE(x().size(), 124.0 / 16.0);
        m_state->setCurrent(std::nullopt);
        QSignalSpy headed(m_framing.get(), &MapFraming::headed);
        m_framing->fitPicked();
        QCOMPARE(headed.size(), 0);
    }

    void anAreaIsGivenBackAsItWasSet()
    {
        const QRectF area(1.0, 2.0, 30.0, 40.0);
        QSignalSpy headed(m_framing.get(), &MapFraming::headed);
        m_framing->setArea(area);
        QCOMPARE(m_framing->area(), std::optional(area));
        m_framing->setArea(area);
        QCOMPARE(headed.size(), 1);
        m_framing->setArea(std::nullopt);
        m_framing->advance(1.0);
        QCOMPARE(headed.size(), 2);
        QCOMPARE(x(), QCPRange(-12.0, 112.0));
    }

    // What the legend hides is still part of the map: the view does not jump when it goes or comes back.
    void whatIsFilteredOutStaysInTheFit()
    {
        m_state->setFilteredOut({1, 0, 0, 0, 0});
        m_framing->fit();
        m_framing->advance(1.0);
        QCOMPARE(x(), QCPRange(-12.0, 112.0));
        QVERIFY(!m_state->hasPosition(0));
    }

    void selectedFilmsAloneFillTheView()
    {
        m_state->setSelected({1, 2});
        m_state->setOnlySelected(true);
        m_framing->fit();
        m_framing->advance(1.0);
        QCOMPARE(x(), QCPRange(44.0, 106.0));
    }

    void eachFilmIsShownPastFourTimesTheFit()
    {
        QVERIFY(!m_framing->showsEachFilm());
        while (x().size() > 124.0 / 4.0) {
            QVERIFY(!m_framing->showsEachFilm());
            m_framing->zoomNearer();
        }
        QVERIFY(m_framing->showsEachFilm());
    }

    void theHandEndsWhatIsUnderWay()
    {
        m_framing->setArea(QRectF(0.0, 0.0, 10.0, 10.0));
        m_framing->advance(0.5);
        const QCPRange seen = x();
        m_framing->takeOver();
        m_framing->advance(1.0);
        QCOMPARE(x(), seen);
    }

private:
    QCPRange x() const { return m_plot->xAxis->range(); }
    QCPRange y() const { return m_plot->yAxis->range(); }

    std::unique_ptr<QCustomPlot> m_plot;
    std::unique_ptr<MapState> m_state;
    std::unique_ptr<MapFraming> m_framing;
};

KINOSCOPE_WIDGET_TEST(MapFramingTest)
#include "map_framing_test.moc"
