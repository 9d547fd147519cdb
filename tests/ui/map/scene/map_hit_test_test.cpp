// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "tests/ui/map/example_frame.h"
#include "ui/map/scene/map_hit_test.h"
#include "ui/map/scene/selection_shape.h"
#include "ui/map/scene/title_layer.h"
#include "ui/map/state/map_state.h"
#include "ui/plot/custom_plot.h"
#include "ui/plot/dot_decimator.h"

#include <QtTest>

#include <array>

using namespace kinoscope;
using namespace kinoscope::ui;

namespace {

constexpr int films = 60;  // of fewer, all have dots
constexpr int onTheLine = 5;

/// Of these, films 3 and 4 have too few ratings for a dot.
MovieTablePtr filmsOnTheLine()
{
    auto movies = std::make_shared<MovieTable>(*test::example_movies(films));
    const std::array ratings{600, 300, 40, 3, 3};
    for (Movie& movie : *movies)
        movie.ratings = 25;
    for (std::size_t row = 0; row < ratings.size(); ++row)
        (*movies)[row].ratings = ratings[row];
    return movies;
}

/// Films 0 to 4 at x = 0, 10, 20, 30, 40 on one line; the best liked is 0. The others lie far out of view.
MapFramePtr line()
{
    auto frame = std::make_shared<MapFrame>(*test::example_frame(films, 2));
    for (int row = 0; row < films; ++row) {
        frame->positions(row, 0) = 10.0F * static_cast<float>(row);
        frame->positions(row, 1) = row < onTheLine ? 0.0F : 1000.0F;
        frame->by_bias[static_cast<std::size_t>(row)] = row;
    }
    return frame;
}

}  // namespace

class MapHitTestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_plot = std::make_unique<QCustomPlot>();
        m_plot->setViewport(QRect(0, 0, 800, 400));
        m_plot->xAxis->setRange(-10.0, 50.0);
        m_plot->yAxis->setRange(-10.0, 10.0);
        m_plot->replot();
        m_state = std::make_unique<MapState>();
        m_state->setMovies(filmsOnTheLine());
        m_state->setAxes(0, 1);
        m_state->setTopCount(1);
        m_state->setFrame(line());
        m_state->advance(1.0);
        showAll();
    }

    void findsAFilmWithinReachOfItsDot()
    {
        QCOMPARE(filmAt(pixelOf(3)), std::optional(3));
        QCOMPARE(filmAt(pixelOf(3) + QPointF(3.9, 0.0)), std::optional(3));
        QCOMPARE(filmAt(pixelOf(3) + QPointF(4.1, 0.0)), std::nullopt);
    }

    void aMarkReachesBeyondItsEdge()
    {
        const double radius = m_state->diameter(0) / 2.0;
        QCOMPARE(filmAt(pixelOf(0) + QPointF(0.0, radius + 2.9)), std::optional(0));
        QCOMPARE(filmAt(pixelOf(0) + QPointF(0.0, radius + 3.1)), std::nullopt);
    }

    void theNearestOfSeveralIsFound()
    {
        m_plot->xAxis->setRange(-500.0, 5000.0);  // films lie a pixel or two apart
        m_plot->replot();
        m_state->setTopCount(0);
        showAll();
        for (int row = 0; row < onTheLine; ++row)
            QCOMPARE(MapHitTest(*m_state, m_drawn, view(), area()).filmsInView().at(static_cast<std::size_t>(row)),
                     row);
        const QPointF between = (pixelOf(1) + pixelOf(2)) / 2.0;
        QVERIFY(std::abs(pixelOf(1).x() - pixelOf(2).x()) < 4.0);
        QVERIFY(filmAt(between).has_value());
    }

    void namedDotsComeBeforeTitlesAndTitlesBeforeOtherDots()
    {
        const QRectF onOther(pixelOf(1) - QPointF(5.0, 5.0), QSizeF(10.0, 10.0));
        QCOMPARE(filmAt(pixelOf(1), {{4, onOther, std::nullopt}}), std::optional(4));
        QCOMPARE(filmAt(pixelOf(1)), std::optional(1));
        const QRectF onMark(pixelOf(0) - QPointF(5.0, 5.0), QSizeF(10.0, 10.0));
        const QRectF onDot(pixelOf(3) - QPointF(5.0, 5.0), QSizeF(10.0, 10.0));
        const QList<PlacedTitle> titles{{4, onMark, std::nullopt}, {4, onDot, std::nullopt}};
        QCOMPARE(filmAt(pixelOf(0), titles), std::optional(0));
        QCOMPARE(filmAt(pixelOf(3), titles), std::optional(4));
    }

    void theTitleOfTheBlendMarkerIsNoFilm()
    {
        const QRectF onDot(pixelOf(3) - QPointF(5.0, 5.0), QSizeF(10.0, 10.0));
        QCOMPARE(filmAt(pixelOf(3), {{m_state->blendMarkerRow(), onDot, std::nullopt}}), std::nullopt);
    }

    void whatIsNotDrawnIsNotFound()
    {
        std::vector<MapDot> dots = dotsOf();
        dots[2].x = dots[2].y = std::numeric_limits<double>::quiet_NaN();
        m_drawn.setDots(std::move(dots));
        m_drawn.update(view().pixelsPerUnit());
        QCOMPARE(filmAt(pixelOf(2)), std::nullopt);
        m_state->setCurrent(2);  // highlighted films always are
        QCOMPARE(filmAt(pixelOf(2)), std::optional(2));
    }

    // Seen as the density of many only, but found one by one.
    void filmsWithFewRatingsAreFoundWithoutADot()
    {
        std::vector<MapDot> dots = dotsOf();
        dots[3].x = dots[3].y = std::numeric_limits<double>::quiet_NaN();
        m_drawn.setDots(std::move(dots));
        m_drawn.update(view().pixelsPerUnit());
        QCOMPARE(filmAt(pixelOf(3)), std::optional(3));
    }

    void filteredFilmsAreNotFoundUnlessHighlighted()
    {
        std::vector<char> out(films + 1, 0);
        out[1] = out[3] = 1;
        m_state->setFilteredOut(out);
        QCOMPARE(filmAt(pixelOf(1)), std::nullopt);
        QCOMPARE(filmAt(pixelOf(3)), std::nullopt);
        QCOMPARE(hitTest().filmsInView(), (std::vector<int>{0, 2, 4}));
        m_state->setCurrent(2);
        m_state->setNeighbours({3});
        QCOMPARE(filmAt(pixelOf(3)), std::optional(3));
        QCOMPARE(hitTest().filmsInView(), (std::vector<int>{0, 2, 3, 4}));
    }

    void hiddenFilmsAreNotFound()
    {
        m_state->setSelected({1, 3});
        m_state->setOnlySelected(true);
        QCOMPARE(filmAt(pixelOf(2)), std::nullopt);
        QCOMPARE(filmAt(pixelOf(3)), std::optional(3));
        QCOMPARE(hitTest().filmsInView(), (std::vector<int>{1, 3}));
    }

    void nothingIsFoundOutsideTheAxes()
    {
        m_plot->xAxis->setRange(20.0, 50.0);
        m_plot->replot();
        QVERIFY(!area().contains(pixelOf(1).toPoint()));
        QCOMPARE(filmAt(pixelOf(1)), std::nullopt);
    }

    void filmsInViewAreThoseBetweenTheEnds()
    {
        m_plot->xAxis->setRange(5.0, 35.0);
        m_plot->replot();
        QCOMPARE(hitTest().filmsInView(), (std::vector<int>{1, 2, 3}));
        QVERIFY(hitTest().isAnyInView());
        m_plot->xAxis->setRange(100.0, 200.0);
        m_plot->replot();
        QVERIFY(hitTest().filmsInView().empty());
        QVERIFY(!hitTest().isAnyInView());
    }

    void aShapeHoldsWhatLiesInside()
    {
        auto* shape = new SelectionShape(m_plot.get(), m_plot->axisRect());
        shape->begin(MapTool::rectangle, pixelOf(1) - QPointF(5.0, 20.0));
        shape->extend(pixelOf(3) + QPointF(5.0, 20.0));
        QCOMPARE(hitTest().filmsIn(*shape), (std::vector<int>{1, 2, 3}));
    }

    void withoutAFrameThereIsNothing()
    {
        m_state->setMovies(test::example_movies(films));
        QCOMPARE(filmAt(QPointF(area().center())), std::nullopt);
        QVERIFY(hitTest().filmsInView().empty());
        QVERIFY(!hitTest().isAnyInView());
    }

private:
    LinearView view() const { return {m_plot->xAxis, m_plot->yAxis}; }
    QRect area() const { return m_plot->axisRect()->rect(); }
    QPointF pixelOf(int row) const { return view().pixel(m_state->position(row)); }
    MapHitTest hitTest() const { return {*m_state, m_drawn, view(), area()}; }
    std::optional<int> filmAt(const QPointF& pixel, const QList<PlacedTitle>& titles = {}) const
    {
        return hitTest().filmAt(pixel, titles);
    }

    std::vector<MapDot> dotsOf() const
    {
        std::vector<MapDot> dots;
        for (int row = 0; row < films; ++row)
            dots.push_back({m_state->target(row).x(), m_state->target(row).y(), DotKind::faint, 1, false});
        return dots;
    }

    void showAll()
    {
        m_drawn.setDots(dotsOf());
        m_drawn.update(view().pixelsPerUnit());
    }

    std::unique_ptr<QCustomPlot> m_plot;
    std::unique_ptr<MapState> m_state;
    DotDecimator m_drawn;
};

KINOSCOPE_WIDGET_TEST(MapHitTestTest)
#include "map_hit_test_test.moc"
