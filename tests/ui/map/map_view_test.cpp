// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/map/map_view.h"

#include "tests/ui/map/map_bed.h"
#include "ui/map/marks/selection_marks.h"
#include "ui/plot/dot_decimator.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QToolButton>
#include <QToolTip>
#include <QtTest>

using namespace kinoscope;
using namespace kinoscope::ui;

/// Real events on the composed widget; how it moves is another test's business.
class MapViewTest : public QObject, private test::MapBed {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(true); }

    // The forty best liked crowd to one side of the whole cloud.
    void mostOfFortyTitlesArePlacedAndNoneOverlaps()
    {
        QVERIFY2(titles().size() >= 34, qPrintable(QString::number(titles().size())));
        QVERIFY(titlesAreSound());
    }

    // Whose lines run to ten films around: none of them strikes a title of those films through.
    void noLineShowsThroughTheTitleOfANeighbour()
    {
        const QRgb line = ui::Theme::of(view->palette()).selection.rgb();
        int looked = 0;
        for (const std::size_t picked : {0UL, 7UL, 15UL, 23UL}) {
            std::vector<int> neighbours;
            for (std::size_t i = picked + 1; i <= picked + 10; ++i)
                neighbours.push_back(frame->by_bias[i]);
            view->setCurrent(frame->by_bias[picked]);
            view->setNeighbours(neighbours);
            settle();
            const QImage image = plot()->grab().toImage();
            for (const ui::PlacedTitle& title : titles()) {
                if (title.badge || std::find(neighbours.begin(), neighbours.end(), title.row) == neighbours.end())
                    continue;
                ++looked;
                // Its number, before it, is of the same colour.
                const QRect middle = title.rect.adjusted(22.0, 5.0, -3.0, -5.0).toRect();
                for (int y = middle.top(); y <= middle.bottom(); ++y)
                    for (int x = middle.left(); x <= middle.right(); ++x)
                        QVERIFY2(image.pixel(x, y) != line, qPrintable(QStringLiteral("%1, %2").arg(x).arg(y)));
            }
        }
        QVERIFY(looked >= 20);
    }

    void titlesStaySoundAtEveryZoom()
    {
        for (int step = 0; step < 12; ++step) {
            wheelAt(pixelOf(frame->by_bias[static_cast<std::size_t>(step)]), step % 4 == 3 ? -1 : 1);
            QVERIFY(titlesAreSound());
        }
        view->setTopCount(0);
        settle();
        QVERIFY(titlesAreSound());
    }

    // At every size and zoom, whatever is picked: the picked film and its neighbours crowd together here.
    void noTitleLiesOnARing_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1440 × 900") << QSize(1440, 900);
        QTest::newRow("a map of 440 × 300") << QSize(440, 300);
    }

    void noTitleLiesOnARing()
    {
        QFETCH(QSize, size);
        view->resize(size);
        for (int step = 0; step < 12; ++step) {
            const int picked = frame->by_bias[static_cast<std::size_t>(7 * step)];
            std::vector<int> near{nearestTo(picked)};
            for (int row = 0; near.size() < 10 && row < films; ++row) {
                if (row != picked && QLineF(pixelOf(row), pixelOf(picked)).length() < 60.0)
                    near.push_back(row);
            }
            view->setCurrent(picked);
            view->setNeighbours(near);
            settle();
            QCOMPARE(titlesOnRings(), 0);
            QCOMPARE(titles().first().row, picked);
            wheelAt(pixelOf(picked), step % 3 == 2 ? -2 : 1);
            QCOMPARE(titlesOnRings(), 0);
            QVERIFY(titlesAreSound());
        }
    }

    void everyFilmMayHaveATitleWhereThereIsRoom()
    {
        view->setTopCount(0);
        settle();
        QVERIFY2(titles().size() > 20, qPrintable(QString::number(titles().size())));
        QVERIFY(titlesAreSound());
        QVERIFY(find<QLabel>("mapTitle")->text().contains(QLatin1String("all")));
    }

    void aClickOnAFilmPicksIt()
    {
        QSignalSpy picked(view.get(), &MapView::filmPicked);
        const int row = aloneInSight();
        QTest::mouseClick(plot(), Qt::LeftButton, {}, pixelOf(row).toPoint());
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked[0][0].toInt(), row);
    }

    void aClickOnATitlePicksItsFilm()
    {
        QSignalSpy picked(view.get(), &MapView::filmPicked);
        const PlacedTitle title = titles().first();
        QTest::mouseClick(plot(), Qt::LeftButton, {}, title.rect.center().toPoint());
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked[0][0].toInt(), title.row);
    }

    void aClickOnNothingPicksNothing()
    {
        QSignalSpy picked(view.get(), &MapView::filmPicked);
        QTest::mouseClick(plot(), Qt::LeftButton, {}, emptySpot());
        QTest::mouseClick(plot(), Qt::RightButton, {}, pixelOf(frame->by_bias[0]).toPoint());
        QCOMPARE(picked.size(), 0);
    }

    void aDragPansAndDoesNotPick()
    {
        QSignalSpy picked(view.get(), &MapView::filmPicked);
        const QPoint from = pixelOf(frame->by_bias[0]).toPoint();
        const double grabbed = plot()->xAxis->pixelToCoord(from.x());
        drag(from, from + QPoint(-120, 40));
        QCOMPARE(picked.size(), 0);
        QVERIFY(std::abs(plot()->xAxis->pixelToCoord(from.x() - 120) - grabbed) < 1e-9);
    }

    void aTremblingClickStillPicksAndDoesNotPan()
    {
        QSignalSpy picked(view.get(), &MapView::filmPicked);
        const QPoint at = pixelOf(aloneInSight()).toPoint();
        const QCPRange before = plot()->xAxis->range();
        drag(at, at + QPoint(2, 1));
        QCOMPARE(picked.size(), 1);
        QCOMPARE(plot()->xAxis->range(), before);
    }

    void theWheelZoomsAtThePointer()
    {
        const QPointF at = pixelOf(frame->by_bias[3]);
        const double x = plot()->xAxis->pixelToCoord(at.x());
        const double width = plot()->xAxis->range().size();
        const double height = plot()->yAxis->range().size();
        wheelAt(at, 1);
        QVERIFY(plot()->xAxis->range().size() < 0.95 * width);
        QVERIFY(plot()->yAxis->range().size() < 0.95 * height);
        QVERIFY(std::abs(plot()->xAxis->pixelToCoord(at.x()) - x) < 1e-6 * width);
    }

    void zoomHasAnEndInBothDirections()
    {
        const double width = plot()->xAxis->range().size();
        for (int i = 0; i < 200; ++i)
            wheelAt(QPointF(500, 400), 1, false);
        QVERIFY(plot()->xAxis->range().size() > width * 1e-4);
        for (int i = 0; i < 300; ++i)
            wheelAt(QPointF(500, 400), -1, false);
        QVERIFY(plot()->xAxis->range().size() < width * 100);
    }

    void doubleClickButtonAndKeyFit()
    {
        const QCPRange fitted = plot()->xAxis->range();
        wheelAt(QPointF(500, 400), 1);
        QVERIFY(plot()->xAxis->range() != fitted);
        QTest::mouseDClick(plot(), Qt::LeftButton, {}, emptySpot());
        QCOMPARE(plot()->xAxis->range(), fitted);
        wheelAt(QPointF(500, 400), 1);
        QTest::mouseClick(find<QToolButton>("mapFit"), Qt::LeftButton);
        QCOMPARE(plot()->xAxis->range(), fitted);
        wheelAt(QPointF(500, 400), 1);
        QTest::keyClick(plot(), Qt::Key_0);
        QCOMPARE(plot()->xAxis->range(), fitted);
    }

    // What stands out fills the map, whoever is far away.
    void theCornerBringsWhatIsPickedIntoView()
    {
        auto* button = find<QToolButton>("mapFitPicked");
        QVERIFY(!button->isEnabled());
        QSignalSpy moved(view.get(), &MapView::areaChanged);
        const int picked = frame->by_bias[0];
        const int near = nearestTo(picked);
        view->setCurrent(picked);
        view->setNeighbours({near});
        settle();
        const double all = plot()->xAxis->range().size();
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
        const QRectF area(plot()->axisRect()->rect());
        for (const int row : {picked, near})
            QVERIFY(area.contains(pixelOf(row)));
        QVERIFY(plot()->xAxis->range().size() < all / 4.0);
        QCOMPARE(moved.size(), 1);
        QVERIFY(titlesAreSound());
        view->setCurrent(std::nullopt);
        view->setNeighbours({});
        QVERIFY(!button->isEnabled());
        const int far = frame->by_bias[1];
        view->setSelectedFilms({picked, far});
        QTest::keyClick(plot(), Qt::Key_9);
        settle();
        for (const int row : {picked, far})
            QVERIFY(area.contains(pixelOf(row)));
    }

    void theCornerZoomsFitsAndHidesWithoutAMap()
    {
        const QCPRange fitted = plot()->xAxis->range();
        QTest::mouseClick(find<QToolButton>("mapNearer"), Qt::LeftButton);
        QVERIFY(plot()->xAxis->range().size() < fitted.size());
        QTest::mouseClick(find<QToolButton>("mapFarther"), Qt::LeftButton);
        QVERIFY(std::abs(plot()->xAxis->range().size() - fitted.size()) < 1e-9);
        QTest::mouseClick(find<QToolButton>("mapFarther"), Qt::LeftButton);
        QTest::keyClick(find<QToolButton>("mapFit"), Qt::Key_Space);
        QCOMPARE(plot()->xAxis->range(), fitted);
        view->setMovies(nullptr);
        QVERIFY(!find<QWidget>("mapCorner")->isVisible());
    }

    void titlesAndCornerKeepApart()
    {
        view->setTopCount(0);
        for (const QSize& size : {QSize(1440, 900), QSize(440, 300)}) {
            view->resize(size);
            settle();
            auto* corner = find<QWidget>("mapCorner");
            QVERIFY(corner->isVisible());
            QVERIFY(plot()->rect().contains(corner->geometry()));
            for (const PlacedTitle& title : titles())
                QVERIFY(!title.rect.intersects(QRectF(corner->geometry())));
        }
    }

    void keysZoomAndPan()
    {
        const QCPRange before = plot()->xAxis->range();
        QTest::keyClick(plot(), Qt::Key_Plus);
        QVERIFY(plot()->xAxis->range().size() < before.size());
        QTest::keyClick(plot(), Qt::Key_Minus);
        QVERIFY(std::abs(plot()->xAxis->range().size() - before.size()) < 1e-9);
        QTest::keyClick(plot(), Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(plot()->xAxis->range().lower > before.lower);
        const double bottom = plot()->yAxis->range().lower;
        QTest::keyClick(plot(), Qt::Key_Up, Qt::ShiftModifier);
        QVERIFY(plot()->yAxis->range().lower > bottom);
    }

    void aNewFrameKeepsTheUsersZoomAndElseFits()
    {
        const QCPRange first = plot()->xAxis->range();
        view->setFrame(test::example_frame(films, 3, 2));
        QTRY_VERIFY(plot()->xAxis->range() != first);
        wheelAt(QPointF(500, 400), 1);
        const QCPRange zoomed = plot()->xAxis->range();
        view->setFrame(frame);
        QTest::qWait(100);
        QCOMPARE(plot()->xAxis->range(), zoomed);
    }

    void whatChangesInOneTurnIsDrawnOnceAndNotWhileHidden()
    {
        settle();
        int replots = 0;
        connect(plot(), &QCustomPlot::afterReplot, this, [&replots] { ++replots; });
        const auto changeMuch = [this] {
            view->resize(view->width() - 50, 650);
            view->setTopCount(30);
            view->setAxes(1, 2);
            view->setCurrent(0);
            view->setNeighbours({1, 2});
        };
        changeMuch();
        QTest::qWait(50);
        QCOMPARE(replots, 1);
        view->hide();
        changeMuch();
        QTest::qWait(50);
        QCOMPARE(replots, 1);
        view->show();
        QTRY_COMPARE(replots, 2);
        QCOMPARE(titles().first().row, 0);
    }

    void framesInQuickSuccessionEndWithTheNewest()
    {
        int replots = 0;
        connect(plot(), &QCustomPlot::afterReplot, this, [&replots] { ++replots; });
        for (unsigned seed = 2; seed < 60; ++seed)
            view->setFrame(test::example_frame(films, 3, seed));
        view->setFrame(frame);
        QTRY_COMPARE(titles().first().row, frame->by_bias[0]);
        QVERIFY2(replots < 30, qPrintable(QString::number(replots)));
    }

    void topCountChangesTheTitles()
    {
        QSignalSpy changed(view.get(), &MapView::viewChanged);
        choose("mapTopCount", 1);
        QCOMPARE(view->topCount(), 20);
        QVERIFY(titles().size() <= 20 && titles().size() >= 17);
        QCOMPARE(changed.size(), 1);
        QVERIFY(find<QLabel>("mapTitle")->text().contains(QLatin1String("20")));
    }

    // Nothing can be typed there; the list opens at what is set.
    void topCountIsChosenFromAList()
    {
        auto* top = find<QComboBox>("mapTopCount");
        QVERIFY(!top->isEditable());
        QCOMPARE(top->currentText(), QStringLiteral("40"));
        top->showPopup();
        QCOMPARE(top->view()->currentIndex().data().toString(), QStringLiteral("40"));
        QTest::keyClick(top->view(), Qt::Key_End);
        QTest::keyClick(top->view(), Qt::Key_Return);
        settle();
        QCOMPARE(view->topCount(), 0);
        QCOMPARE(top->currentText(), QStringLiteral("All"));
    }

    // Settings and model files of before may have any.
    void anotherTopCountIsShownAsLongAsItIsSet()
    {
        auto* top = find<QComboBox>("mapTopCount");
        const int usual = top->count();
        view->setTopCount(1500);
        settle();
        QCOMPARE(view->topCount(), 1500);
        QCOMPARE(top->currentText(), QStringLiteral("1,500"));
        QCOMPARE(top->count(), usual + 1);
        QVERIFY(top->fontMetrics().horizontalAdvance(top->currentText()) < top->width());
        view->setTopCount(30);
        QCOMPARE(top->currentText(), QStringLiteral("30"));
        QCOMPARE(top->itemText(2), QStringLiteral("30"));
        QCOMPARE(top->count(), usual + 1);
        choose("mapTopCount", 0);
        QCOMPARE(view->topCount(), 10);
        QCOMPARE(top->count(), usual);
    }

    // Of twenty items, "Top 40" is all of them; what was chosen holds for the next data set.
    void numbersThatLeaveNoFilmOutAreNotOffered()
    {
        const auto* top = find<QComboBox>("mapTopCount");
        view->setMovies(test::example_movies(20));
        QCOMPARE(top->currentText(), QStringLiteral("All"));
        QCOMPARE(top->count(), 2);
        QCOMPARE(top->itemText(0), QStringLiteral("10"));
        QCOMPARE(view->topCount(), 40);
        view->setMovies(test::example_movies(films));
        QCOMPARE(top->currentText(), QStringLiteral("40"));
    }

    void axisCombosChangeTheLabels()
    {
        QVERIFY(nameOfX().startsWith(QLatin1String("PC 1")));
        QVERIFY(nameOfX().contains(QLatin1String("15%")));
        QVERIFY(nameOfY().startsWith(QLatin1String("PC 3")));
        QSignalSpy changed(view.get(), &MapView::viewChanged);
        choose("mapAxisX", 1);
        QVERIFY(nameOfX().startsWith(QLatin1String("PC 2")));
        QCOMPARE(view->axes(), std::pair(1, 2));
        QCOMPARE(changed.size(), 1);
    }

    void axesAreNamedAtTheirEndsInsideThePlot_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("large") << QSize(1440, 900);
        QTest::newRow("small") << QSize(720, 420);
        QTest::newRow("low") << QSize(720, 260);
    }

    // Level, one at the right end of the lower edge, one at the upper end of the left edge; nothing lies on them.
    void axesAreNamedAtTheirEndsInsideThePlot()
    {
        QFETCH(QSize, size);
        view->resize(size);
        view->setSimulated(true);
        settle();
        QVERIFY(plot()->xAxis->label().isEmpty() && plot()->yAxis->label().isEmpty());
        const QRectF area(plot()->axisRect()->rect());
        const QList<QRectF> notes = plot()->titles().noteAreas();
        const auto isNear = [](double at, double edge) { return std::abs(at - edge) < 8.0; };
        const auto ends = [&](bool xEnd) {
            return std::count_if(notes.begin(), notes.end(), [&](const QRectF& note) {
                return xEnd ? isNear(note.right(), area.right()) && isNear(note.bottom(), area.bottom())
                            : isNear(note.left(), area.left()) && isNear(note.top(), area.top());
            });
        };
        QCOMPARE(ends(true), 1);
        QCOMPARE(ends(false), 1);
        QVERIFY(notes.size() >= 3);  // that the data are simulated, too
        for (const QRectF& note : notes) {
            QVERIFY(area.contains(note));
            QVERIFY(note.width() > note.height());
            QVERIFY(!QRectF(find<QWidget>("mapCorner")->geometry()).intersects(note));
            for (const QRectF& other : notes)
                QVERIFY(&other == &note || !other.intersects(note));
            for (const ui::PlacedTitle& title : titles())
                QVERIFY(!title.rect.intersects(note));
        }
    }

    void axesSayWhatTheirComponentsMeanAsFarAsThereIsRoom()
    {
        auto meant = std::make_shared<MapFrame>(*frame);
        meant->meanings = {{ComponentMeaning::Kind::year, -0.6, {}, {}},
                           {},
                           {ComponentMeaning::Kind::genre, 0.5, "Adventure", "Drama"}};
        view->setFrame(meant);
        settle();
        QTRY_COMPARE(nameOfX(), QStringLiteral("PC 1: newer ↔ older (15% of variance)"));
        QCOMPARE(nameOfY(), QStringLiteral("PC 3: adventure ↔ drama (5% of variance)"));
        auto* axis = find<QComboBox>("mapAxisY");
        QCOMPARE(axis->currentText(), QStringLiteral("PC 3"));
        QCOMPARE(axis->itemData(2, Qt::AccessibleTextRole).toString(), QStringLiteral("PC 3: adventure ↔ drama"));
        QCOMPARE(axis->itemData(1, Qt::AccessibleTextRole).toString(), QStringLiteral("PC 2"));
        view->resize(700, 200);
        settle();
        QVERIFY(nameOfX().contains(QLatin1String("variance")));
        QVERIFY2(nameOfY().size() > 30, qPrintable(nameOfY()));  // it lies level, however low the map is
        QVERIFY(nameOfY().startsWith(QLatin1String("PC 3")));
    }

    void withoutStraightAxesNoComponentIsNamed()
    {
        auto without = std::make_shared<MapFrame>(*frame);
        without->linear.reset();
        view->setFrame(without);
        settle();
        QTRY_VERIFY(nameOfX().isEmpty());
        QVERIFY(nameOfY().isEmpty());
        QCOMPARE(find<QComboBox>("mapAxisX")->currentText(), QStringLiteral("Axis 1"));
        view->setFrame(frame);
        settle();
        QTRY_VERIFY(nameOfX().startsWith(QLatin1String("PC 1")));
        QCOMPARE(find<QComboBox>("mapAxisX")->currentText(), QStringLiteral("PC 1"));
    }

    void choosingTheOtherAxisSwapsThem()
    {
        choose("mapAxisX", 1);
        choose("mapAxisX", 2);
        QCOMPARE(view->axes(), std::pair(2, 1));
        QCOMPARE(find<QComboBox>("mapAxisY")->currentIndex(), 1);
    }

    void whatTheModelLacksCannotBeChosen()
    {
        view->setFrame(test::example_frame(films, 2));
        QTRY_COMPARE(find<QComboBox>("mapAxisY")->count(), 2);
        QCOMPARE(view->axes(), std::pair(0, 1));
        QVERIFY(nameOfY().startsWith(QLatin1String("PC 2")));
        view->setFrame(frame);
        QTRY_COMPARE(view->axes(), std::pair(0, 2));
    }

    void thePickedFilmAndItsNeighboursHaveTitlesThoughNotAmongTheTop()
    {
        const auto others = titles().size();
        const int picked = frame->by_bias[900];
        const int neighbour = nearestTo(picked);
        view->setCurrent(picked);
        view->setNeighbours({neighbour});
        settle();
        QCOMPARE(titles().first().row, picked);
        QCOMPARE(titles()[1].row, neighbour);
        QVERIFY(titlesAreSound());
        view->setNeighbours({});
        view->setCurrent(std::nullopt);
        settle();
        // One may have lost its place to another that keeps its side.
        QVERIFY2(std::abs(titles().size() - others) <= 1, qPrintable(QString::number(titles().size())));
        QCOMPARE(titles().first().row, frame->by_bias[0]);
    }

    void aPickedFilmOutOfSightComesIntoView()
    {
        for (int i = 0; i < 12; ++i)
            wheelAt(pixelOf(frame->by_bias[0]), 1);
        const int picked = frame->by_bias[900];
        view->setCurrent(picked);
        settle();
        QVERIFY(QRectF(plot()->axisRect()->rect()).contains(pixelOf(picked)));
    }

    void hoverNamesTheFilm()
    {
        const int row = aloneInSight();
        QTest::mouseMove(plot(), emptySpot());
        QTest::mouseMove(plot(), pixelOf(row).toPoint());
        QTRY_VERIFY(QToolTip::text().contains(QStringLiteral("F%1 ").arg(row)));
        QVERIFY(QToolTip::text().contains(QLatin1String("1990")));
        QVERIFY(QToolTip::text().contains(QLatin1String("appeal")));
        QCOMPARE(plot()->cursor().shape(), Qt::PointingHandCursor);
        QTest::mouseMove(plot(), emptySpot());
        QTRY_COMPARE(plot()->cursor().shape(), Qt::ArrowCursor);
    }

    void theHoveredTitleLiesOnTopWithALeaderOfItsOwn()
    {
        view->setTopCount(160);
        settle();
        int looked = 0;
        int hid = 0;
        for (int row = 0; row < films && looked < 120; row += 7) {
            const QPointF at = pixelOf(row);
            if (!QRectF(plot()->axisRect()->rect()).adjusted(20, 20, -20, -20).contains(at) ||
                plot()->filmAt(at.toPoint()) != row)
                continue;
            pointAt(emptySpot());
            const QList<PlacedTitle> before = titles();
            pointAt(at.toPoint());
            const std::optional<PlacedTitle>& hovered = plot()->titles().hoveredTitle();
            QVERIFY(hovered);
            QCOMPARE(hovered->row, row);
            QVERIFY(hovered->leader && hovered->leader->length() <= 36.0);
            QVERIFY(QLineF(hovered->leader->p1(), at).length() < 14.0);
            QVERIFY(hovered->rect.adjusted(-0.1, -0.1, 0.1, 0.1).contains(hovered->leader->p2()));
            for (const PlacedTitle& title : titles())
                QVERIFY(title.row == row || title.badge || !title.rect.intersects(hovered->rect));
            // The others stay where they are, or are hidden beneath it.
            for (const PlacedTitle& title : titles()) {
                const auto same = [&](const PlacedTitle& other) {
                    return other.row == title.row && other.rect == title.rect;
                };
                QVERIFY(title.row == row || std::any_of(before.begin(), before.end(), same));
            }
            ++looked;
            hid += titles().size() < before.size() ? 1 : 0;
        }
        QVERIFY2(looked >= 30 && hid >= 3, qPrintable(QStringLiteral("%1, %2").arg(looked).arg(hid)));
    }

    void neighboursWearTheirNumbers()
    {
        view->resize(560, 400);
        settle();
        const int picked = frame->by_bias[100];
        std::vector<int> near{nearestTo(picked)};
        for (int row = 0; near.size() < 10; ++row)
            if (row != picked && row != near[0] && QLineF(pixelOf(row), pixelOf(picked)).length() < 110.0)
                near.push_back(row);
        view->setCurrent(picked);
        view->setNeighbours(near);
        settle();
        int named = 0;
        int badges = 0;
        for (std::size_t i = 0; i < near.size(); ++i) {
            QCOMPARE(plot()->state().neighbourNumber(near[i]), static_cast<int>(i) + 1);
            const auto title = std::find_if(titles().begin(), titles().end(),
                                            [&](const PlacedTitle& placed) { return placed.row == near[i]; });
            if (title == titles().end())
                continue;
            ++named;
            badges += title->badge ? 1 : 0;
            if (title->badge && !title->leader)
                QVERIFY(title->rect.adjusted(-9, -9, 9, 9).contains(pixelOf(near[i])));
        }
        QVERIFY2(named == 10 && badges >= 1, qPrintable(QStringLiteral("%1, %2").arg(named).arg(badges)));
        QCOMPARE(plot()->state().neighbourNumber(picked), 0);
    }

    // On its way to the corner the pointer passes a film: it is not there any more when the button is pressed.
    void noRingStaysBehindAfterFit()
    {
        wheelAt(QPointF(500, 400), 2);
        const int row = aloneInSight();
        QTest::mouseMove(plot(), pixelOf(row).toPoint());
        QTRY_COMPARE(hovered(), std::optional<int>(row));
        auto* const fit = find<QToolButton>("mapFit");
        QTest::mouseMove(fit, fit->rect().center());
        QTRY_COMPARE(hovered(), std::nullopt);
        QTest::mouseClick(fit, Qt::LeftButton);
        settle();
        QCOMPARE(hovered(), std::nullopt);
        QTest::mouseMove(plot(), emptySpot());
        QTest::mouseMove(plot(), pixelOf(aloneInSight()).toPoint());
        QTRY_VERIFY(hovered().has_value());
    }

    void theHintShowsUntilThereIsAFrame()
    {
        view->setMovies(test::example_movies(20));
        view->setHint(QStringLiteral("Press Train"));
        auto* hint = find<QLabel>("plotHint");
        QVERIFY(hint->isVisible());
        QCOMPARE(hint->text(), QStringLiteral("Press Train"));
        view->setFrame(test::example_frame(20));
        QTRY_VERIFY(!hint->isVisible());
        view->setMovies(nullptr);
        QVERIFY(hint->isVisible());
    }

    void whoLosesTheFilmsIsToldTheWayBack()
    {
        auto* hint = find<QLabel>("plotHint");
        QVERIFY(!hint->isVisible());
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(plot(), Qt::Key_Right, Qt::ShiftModifier);
        settle();
        QVERIFY(hint->isVisible());
        QVERIFY(hint->text().contains(QLatin1String("Fit")));
        QTest::keyClick(plot(), Qt::Key_0);
        settle();
        QVERIFY(!hint->isVisible());
    }

    void framesThatDoNotBelongToTheFilmsAreIgnored()
    {
        const QList<PlacedTitle> before = titles();
        view->setFrame(test::example_frame(5));
        QTest::qWait(60);
        QCOMPARE(titles().size(), before.size());
        for (qsizetype i = 0; i < before.size(); ++i)
            QCOMPARE(titles()[i].row, before[i].row);
    }

    void filmsWithoutACoordinateAreLeftOut()
    {
        auto broken = std::make_shared<MapFrame>(*frame);
        broken->positions.row(frame->by_bias[0]).setConstant(std::nanf(""));
        view->setFrame(broken);
        const auto isLeftOut = [&] {
            return std::none_of(titles().begin(), titles().end(),
                                [&](const PlacedTitle& title) { return title.row == frame->by_bias[0]; });
        };
        QVERIFY(!isLeftOut());
        QTRY_VERIFY(isLeftOut());
        QVERIFY(titlesAreSound());
    }

    void oneFilmAloneIsShown()
    {
        view->setMovies(test::example_movies(1));
        view->setFrame(test::example_frame(1));
        QTRY_COMPARE(titles().size(), 1);
    }

    void theHeaderDoesNotClipInASmallWindow()
    {
        applyTheme(*qApp, ThemeChoice::light);
        view->resize(480, 400);
        settle();
        for (const char* name : {"mapTopCount", "mapAxisX", "mapAxisY", "mapShow"}) {
            auto* control = find<QWidget>(name);
            QVERIFY(view->rect().contains(QRect(control->mapTo(view.get(), QPoint(0, 0)), control->size())));
            QVERIFY(control->width() >= control->minimumSizeHint().width());
            QVERIFY(!control->accessibleName().isEmpty());
        }
        QVERIFY(titlesAreSound());
    }

    // Who sets frame, films and options one after the other pays for one drawing. How long that takes, map_bench says.
    void whatIsSetOneAfterTheOtherIsDrawnOnce()
    {
        const QSignalSpy drawn(plot(), &QCustomPlot::afterReplot);
        view->setMovies(test::example_movies(60000));
        view->setFrame(test::example_frame(60000));
        view->setTopCount(80);
        QCOMPARE(drawn.size(), 0);
        QTRY_COMPARE(drawn.size(), 1);
    }

    void ofVeryManyFilmsThoseThatCanBeToldApartAreDrawn()
    {
        QVERIFY(note().isEmpty());
        view->setMovies(test::example_movies(60000));
        frame = test::example_frame(60000);
        view->setFrame(frame);
        settle();
        const int coarse = plot()->drawn().shownCount();
        QVERIFY(coarse > 1000 && coarse < 60000);
        QVERIFY2(note().contains(QStringLiteral("of 60,000 films")), qPrintable(note()));
        // Nothing changes while the view moves; closer up, more can be told apart.
        drag(QPoint(500, 400), QPoint(420, 360));
        QCOMPARE(plot()->drawn().shownCount(), coarse);
        wheelAt(QPointF(500, 400), 4);
        QVERIFY(plot()->drawn().shownCount() > coarse);
    }

    void whatIsLabelledOrFoundIsDrawn()
    {
        view->setMovies(test::example_movies(60000));
        frame = test::example_frame(60000);
        view->setTopCount(0);
        view->setFrame(frame);
        settle();
        QVERIFY(titlesAreSound());
        QVERIFY(titles().size() <= static_cast<qsizetype>(TitleLayer::mostTitles));
        for (const PlacedTitle& title : titles())
            QVERIFY(plot()->drawn().isShown(title.row));
        int found = 0;
        for (int x = 100; x < 800; x += 9) {
            if (const std::optional<int> row = plot()->filmAt(QPointF(x, 350))) {
                QVERIFY(plot()->drawn().isShown(*row));
                ++found;
            }
        }
        QVERIFY(found > 20);
        // A picked film and its neighbours are there whether or not others lie on top of them.
        int hidden = 0;
        while (plot()->drawn().isShown(hidden))
            ++hidden;
        const QPointF pixel = pixelOf(hidden);
        QVERIFY(plot()->filmAt(pixel) != hidden);
        view->setCurrent(hidden);
        settle();
        QCOMPARE(titles().first().row, hidden);
    }

private:
    /// The film that has the pointer's ring.
    std::optional<int> hovered() const
    {
        for (const QCPLayerable* item : plot()->layer(MapPlot::overlayLayer)->children())
            if (const auto* mark = qobject_cast<const HoverMark*>(item))
                return mark->row();
        return std::nullopt;
    }
    QString note() const { return plot()->titles().note(Qt::BottomLeftCorner); }
};

KINOSCOPE_WIDGET_TEST(MapViewTest)
#include "map_view_test.moc"
