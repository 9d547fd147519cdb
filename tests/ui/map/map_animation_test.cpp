// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "tests/ui/map/map_bed.h"
#include "ui/plot/film_dots.h"
#include "ui/theme/theme.h"

using namespace kinoscope;
using namespace kinoscope::ui;

/// How the map comes from one state to the next. What it looks like in between depends on the machine's speed: where it
/// sets out and where it arrives does not.
class MapAnimationTest : public QObject, private test::MapBed {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::light); }
    void init()
    {
        open(false);
        m_other = test::example_frame(films, 3, 2);
    }

    void theFirstFrameIsThereAtOnce()
    {
        view->setMovies(test::example_movies(films));
        view->setFrame(m_other);
        QVERIFY(!plot()->isGliding());
        plot()->replot();
        QVERIFY(isAt(m_other));
    }

    void filmsGlideToTheNextFrame_data()
    {
        QTest::addColumn<int>("transition");
        QTest::newRow("smooth") << static_cast<int>(Transition::smooth);
        QTest::newRow("quick") << static_cast<int>(Transition::quick);
    }

    void filmsGlideToTheNextFrame()
    {
        QFETCH(int, transition);
        QTest::qWait(50);
        view->setFrame(m_other, static_cast<Transition>(transition));
        QVERIFY(plot()->isGliding());
        QVERIFY(isAt(frame));
        settle();
        QVERIFY(isAt(m_other));
    }

    void anImmediateFrameIsThereAtOnce()
    {
        view->setFrame(m_other, Transition::immediate);
        QVERIFY(!plot()->isGliding());
        QVERIFY(isAt(m_other));
        // The next one as well: no pause in between, for a scrubber.
        view->setFrame(frame, Transition::immediate);
        QVERIFY(isAt(frame));
    }

    void anImmediateFrameEndsAGlide()
    {
        view->setAxes(1, 2);
        QVERIFY(plot()->isGliding());
        view->setFrame(m_other, Transition::immediate);
        QVERIFY(!plot()->isGliding());
        settle();
        QVERIFY(isAt(m_other));
    }

    void aNewerFrameTakesOver()
    {
        QTest::qWait(50);
        view->setFrame(m_other);
        QTest::qWait(60);
        const MapFramePtr third = test::example_frame(films, 3, 3);
        view->setFrame(third);
        settle();
        QVERIFY(isAt(third));
        QVERIFY(titlesAreSound());
    }

    void framesFasterThanTheEyeEndWithTheNewest()
    {
        for (unsigned seed = 2; seed < 40; ++seed)
            view->setFrame(test::example_frame(films, 3, seed));
        view->setFrame(m_other);
        QTRY_VERIFY(isAt(m_other));
    }

    void otherAxesAreReachedByAGlide()
    {
        view->setAxes(1, 2);
        QVERIFY(plot()->isGliding());
        settle();
        QVERIFY(isAt(frame));
    }

    void reducedMotionIsImmediate()
    {
        view->setAxes(0, 1);
        view->setReducedMotion(true);
        QVERIFY(!plot()->isGliding());
        view->setAxes(1, 2);
        QVERIFY(!plot()->isGliding());
        QVERIFY(isAt(frame));
        view->setOptions({.topCount = 20, .axes = {0, 2}, .colourBy = ColourBy::ratings});
        QVERIFY2(!plot()->isGliding(), "other options leave it as it is");
    }

    void theMenuTurnsAnimationOff()
    {
        const QSignalSpy wanted(view.get(), &MapView::reducedMotionWanted);
        const QSignalSpy changed(view.get(), &MapView::viewChanged);
        find<QAction>("mapMotion")->trigger();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).toBool(), true);
        QCOMPARE(changed.size(), 0);
        QTest::mouseClick(find<QWidget>("mapFit"), Qt::LeftButton);
        QVERIFY(!plot()->isGliding());
    }

    void theWheelTakesTheViewOver()
    {
        wheelAt(QPointF(500, 400), 6);
        QTest::mouseClick(find<QWidget>("mapFit"), Qt::LeftButton);
        QVERIFY(plot()->isGliding());
        wheelAt(QPointF(500, 400), 1);
        const QCPRange chosen = plot()->xAxis->range();
        settle();
        QCOMPARE(plot()->xAxis->range(), chosen);
    }

    void noTitlesOverlapOnTheWay()
    {
        int drawn = 0;
        int bad = 0;
        connect(plot(), &QCustomPlot::afterReplot, this, [&] {
            ++drawn;
            bad += overlaps() > 0 ? 1 : 0;
        });
        for (const bool all : {false, true}) {
            view->setTopCount(all ? 0 : 40);
            view->setFrame(all ? frame : m_other);
            settle();
            view->setAxes(all ? 0 : 1, 2);
            settle();
        }
        QVERIFY(drawn >= 4);
        QCOMPARE(bad, 0);
        plot()->disconnect(this);
    }

    // On the way, a title stays on its side of the film or goes; none jumps from side to side, and none appears.
    void titlesDoNotJumpOnTheWay()
    {
        const auto most = titles().size();
        QHash<int, QPointF> before;
        int jumps = 0;
        int appearances = 0;
        int drawn = 0;
        view->setAxes(1, 2);
        connect(plot(), &QCustomPlot::afterReplot, this, [&] {
            if (!plot()->isGliding())
                return;
            QHash<int, QPointF> now;
            for (const PlacedTitle& title : titles())
                now.insert(title.row, sideOf(title));
            for (auto it = now.cbegin(); drawn > 0 && it != now.cend(); ++it) {
                if (!before.contains(it.key()))
                    ++appearances;
                else if (QPointF::dotProduct(before[it.key()], it.value()) < 0.5)
                    ++jumps;
            }
            before = now;
            ++drawn;
        });
        plot()->replot();
        QVERIFY(drawn > 0);
        settle();
        QCOMPARE(jumps, 0);
        QCOMPARE(appearances, 0);
        plot()->disconnect(this);
        QVERIFY2(titles().size() >= most - 8, qPrintable(QString::number(titles().size())));
    }

    void hiddenMapsDoNotAnimate()
    {
        view->hide();
        view->setAxes(1, 2);
        QVERIFY(!plot()->isGliding());
    }

private:
    /// Whether the marks stand where the frame puts the films.
    bool isAt(const MapFramePtr& expected) const
    {
        const auto [x, y] = view->axes();
        const int best = expected->by_bias[0];
        const auto wantedX = static_cast<double>(expected->positions(best, x));
        const auto wantedY = static_cast<double>(expected->positions(best, y));
        for (int i = 0; i < plot()->plottableCount(); ++i) {
            const auto* dots = qobject_cast<FilmDots*>(plot()->plottable(i));
            for (const FilmDot& dot : dots->dots()) {
                if (std::abs(dot.x - wantedX) < 1e-9 && std::abs(dot.y - wantedY) < 1e-9)
                    return true;
            }
        }
        return false;
    }

    QPointF sideOf(const PlacedTitle& title) const
    {
        const QPointF film = plot()->pixelNow(title.row);
        const QPointF nearest(std::clamp(film.x(), title.rect.left(), title.rect.right()),
                              std::clamp(film.y(), title.rect.top(), title.rect.bottom()));
        const QPointF way = nearest - film;
        return way / std::max(1e-9, std::hypot(way.x(), way.y()));
    }

    MapFramePtr m_other;
};

KINOSCOPE_WIDGET_TEST(MapAnimationTest)
#include "map_animation_test.moc"
