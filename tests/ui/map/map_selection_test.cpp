// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "tests/ui/map/map_bed.h"
#include "ui/plot/dot_decimator.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>

#include <optional>
#include <set>

using namespace kinoscope;
using namespace kinoscope::ui;

/// Films selected as a group, and the blend marker, with real events on the composed map.
class MapSelectionTest : public QObject, private test::MapBed {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::light); }
    void init()
    {
        open(true);
        m_selected = std::make_unique<QSignalSpy>(view.get(), &MapView::filmsSelected);
    }
    void cleanup() { m_selected.reset(); }

    void shiftAndDragSelectsARectangle()
    {
        const QCPRange before = plot()->xAxis->range();
        drag(QPoint(400, 300), QPoint(600, 450), Qt::ShiftModifier);
        QCOMPARE(plot()->xAxis->range(), before);
        QCOMPARE(told(), inside(QRectF(400, 300, 200, 150)));
        QVERIFY(told().size() > 20);
        QCOMPARE(view->selectedFilms().size(), told().size());
    }

    void backwardsIsTheSameRectangle()
    {
        drag(QPoint(600, 450), QPoint(400, 300), Qt::ShiftModifier);
        QCOMPARE(told(), inside(QRectF(400, 300, 200, 150)));
    }

    // A triangle: half of the films of its box, and none of the other half.
    void controlShiftAndDragSelectsFreely()
    {
        dragAlong({QPoint(400, 300), QPoint(700, 300), QPoint(400, 500), QPoint(401, 301)},
                  Qt::ShiftModifier | Qt::ControlModifier);
        const std::set<int> found = told();
        QVERIFY(found.size() > 10);
        for (int row = 0; row < films; ++row) {
            const QPointF at = pixelOf(row) - QPointF(400, 300);
            const double beyond = at.x() / 300.0 + at.y() / 200.0 - 1.0;
            if (at.x() > 3 && at.y() > 3 && beyond < -0.02)
                QVERIFY(found.count(row) == 1);
            if (at.x() < -3 || at.y() < -3 || beyond > 0.02)
                QVERIFY(found.count(row) == 0);
        }
    }

    void aToolFromTheMenuNeedsNoKey()
    {
        find<QAction>("mapToolRectangle")->trigger();
        drag(QPoint(400, 300), QPoint(600, 450));
        QCOMPARE(told(), inside(QRectF(400, 300, 200, 150)));
        find<QAction>("mapToolMove")->trigger();
        const QCPRange before = plot()->xAxis->range();
        drag(QPoint(400, 300), QPoint(600, 450));
        QVERIFY(plot()->xAxis->range() != before);
        QCOMPARE(m_selected->size(), 1);
    }

    void aClickWithAToolStillPicks()
    {
        QSignalSpy picked(view.get(), &MapView::filmPicked);
        find<QAction>("mapToolLasso")->trigger();
        const int row = aloneInSight();
        QTest::mouseClick(plot(), Qt::LeftButton, {}, pixelOf(row).toPoint());
        QCOMPARE(picked.size(), 1);
        QCOMPARE(m_selected->size(), 0);
    }

    void shiftAndClickAddsAndRemoves()
    {
        const int row = aloneInSight();
        QTest::mouseClick(plot(), Qt::LeftButton, Qt::ShiftModifier, pixelOf(row).toPoint());
        QCOMPARE(told(), std::set<int>{row});
        QTest::mouseClick(plot(), Qt::LeftButton, Qt::ShiftModifier, pixelOf(row).toPoint());
        QCOMPARE(m_selected->size(), 2);
        QVERIFY(told().empty());
    }

    void aKeySelectsAllInView()
    {
        QTest::keyClick(plot(), Qt::Key_A, Qt::ControlModifier);
        settle();
        QCOMPARE(told(), inside(QRectF(plot()->axisRect()->rect())));
        // Escape is the window's, which knows what else there is to take back.
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, {});
        QCoreApplication::sendEvent(plot(), &escape);
        QVERIFY(!escape.isAccepted());
        QCOMPARE(m_selected->size(), 1);
    }

    void escapeGivesUpTheShapeThatIsBeingDrawn()
    {
        QTest::mousePress(plot(), Qt::LeftButton, Qt::ShiftModifier, QPoint(400, 300));
        QMouseEvent move(QEvent::MouseMove, QPoint(600, 450), plot()->mapToGlobal(QPoint(600, 450)), Qt::NoButton,
                         Qt::LeftButton, Qt::ShiftModifier);
        QCoreApplication::sendEvent(plot(), &move);
        QTest::keyClick(plot(), Qt::Key_Escape);
        QTest::mouseRelease(plot(), Qt::LeftButton, Qt::ShiftModifier, QPoint(600, 450));
        QCOMPARE(m_selected->size(), 0);
    }

    void theStripCountsCopiesAndClears()
    {
        auto* strip = find<QWidget>("mapSelectionStrip");
        QVERIFY(!strip->isVisible());
        const int row = aloneInSight();
        QTest::mouseClick(plot(), Qt::LeftButton, Qt::ShiftModifier, pixelOf(row).toPoint());
        QVERIFY(strip->isVisible());
        QCOMPARE(find<QPushButton>("mapSelectionCount")->text(), QStringLiteral("1 film selected"));
        QTest::mouseClick(find<QPushButton>("mapCopySelection"), Qt::LeftButton);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(QStringLiteral("F%1 ").arg(row)) && copied.endsWith(QLatin1String("(1990)")),
                 qPrintable(copied));
        QTest::mouseClick(find<QPushButton>("mapClearSelection"), Qt::LeftButton);
        QVERIFY(!strip->isVisible());
        QVERIFY(told().empty());
    }

    void titlesKeepOffTheStrip()
    {
        view->setTopCount(0);
        QTest::keyClick(plot(), Qt::Key_A, Qt::ControlModifier);
        settle();
        const QRectF strip(find<QWidget>("mapSelectionStrip")->geometry());
        QVERIFY(titles().size() > 20);
        for (const PlacedTitle& title : titles())
            QVERIFY(!title.rect.intersects(strip));
    }

    void selectedFilmsFromElsewhereAreShownAndNotAnswered()
    {
        view->setSelectedFilms({900, 3});
        settle();
        QCOMPARE(m_selected->size(), 0);
        QCOMPARE(view->selectedFilms(), (std::vector<int>{3, 900}));
        QCOMPARE(find<QPushButton>("mapSelectionCount")->text(), QStringLiteral("2 films selected"));
    }

    // What is left out is neither drawn nor named nor found by a click; what is left fills the map.
    void onlyTheSelectedFilmsCanBeShown()
    {
        QSignalSpy only(view.get(), &MapView::onlySelectedWanted);
        drag(QPoint(400, 300), QPoint(600, 450), Qt::ShiftModifier);
        const std::set<int> chosen = told();
        const double before = plot()->xAxis->range().size();
        const QPointF other = pixelOf(frame->by_bias[0]);
        QVERIFY(plot()->filmAt(other).has_value());
        QTest::mouseClick(find<QPushButton>("mapOnlySelection"), Qt::LeftButton);
        settle();
        QCOMPARE(only.size(), 1);
        QVERIFY(only[0][0].toBool());
        QCOMPARE(plot()->drawn().placedCount(), static_cast<int>(chosen.size()));
        QVERIFY(plot()->xAxis->range().size() < before);
        QVERIFY(titlesAreSound());
        for (const PlacedTitle& title : titles())
            QVERIFY(chosen.count(title.row) == 1);
        for (int row = 0; row < films; ++row) {
            if (const auto found = plot()->filmAt(pixelOf(row)))
                QVERIFY(chosen.count(*found) == 1);
        }
        QCOMPARE(find<QLabel>("mapTitle")->accessibleName(),
                 QStringLiteral("Map of %1 selected films").arg(chosen.size()));
        QCOMPARE(find<QWidget>("mapSelectionStrip")->property("role").toString(), QStringLiteral("filter"));
    }

    void amongSelectedFilmsAloneAFurtherSelectionNarrows()
    {
        drag(QPoint(400, 300), QPoint(600, 450), Qt::ShiftModifier);
        QTest::mouseClick(find<QPushButton>("mapOnlySelection"), Qt::LeftButton);
        settle();
        const std::size_t before = view->selectedFilms().size();
        drag(QPoint(300, 200), QPoint(700, 600), Qt::ShiftModifier);
        const std::size_t after = view->selectedFilms().size();
        QVERIFY(after > 0 && after < before);
        QCOMPARE(plot()->drawn().placedCount(), static_cast<int>(after));
    }

    // The picked film is not one of them: it is shown where it lies, and what was selected fills the map all the same.
    void onlyTheseZoomsToWhatIsSelected()
    {
        const int picked = farthestFrom(QRectF(400, 300, 200, 150));
        view->setCurrent(picked);
        view->setNeighbours({nearestTo(picked)});
        settle();
        drag(QPoint(400, 300), QPoint(600, 450), Qt::ShiftModifier);
        QVERIFY(told().count(picked) == 0);
        QTest::mouseClick(find<QPushButton>("mapOnlySelection"), Qt::LeftButton);
        settle();
        QRectF around;
        for (const int row : view->selectedFilms())
            around |= QRectF(pixelOf(row), QSizeF(1, 1));
        const QRect area = plot()->axisRect()->rect();
        QVERIFY(QRectF(area).contains(around));
        QVERIFY2(around.width() > 0.7 * area.width() && around.height() > 0.7 * area.height(),
                 qPrintable(QStringLiteral("%1 × %2").arg(around.width()).arg(around.height())));
        // Nor do its closest films, which are found a moment later, move the map.
        const QCPRange before = plot()->xAxis->range();
        view->setNeighbours({nearestTo(picked), 5});
        settle();
        QCOMPARE(plot()->xAxis->range(), before);
    }

    void thePickedFilmIsShownAmongOthers()
    {
        const int picked = frame->by_bias[0];
        view->setSelectedFilms({3, 900}, true);
        view->setCurrent(picked);
        view->setNeighbours({3, 5});
        settle();
        QCOMPARE(plot()->drawn().placedCount(), 3);
        QVERIFY(!plot()->filmAt(pixelOf(5)));
        view->setArea(QRectF(-9.0, -9.0, 18.0, 18.0));
        settle();
        QCOMPARE(titles().first().row, picked);
        view->setCurrent(std::nullopt);
        view->setNeighbours({});
        settle();
        QCOMPARE(plot()->drawn().placedCount(), 2);
    }

    void theStripAsksForTheList()
    {
        QSignalSpy list(view.get(), &MapView::selectedListWanted);
        view->setSelectedFilms({3});
        QTest::mouseClick(find<QPushButton>("mapSelectionCount"), Qt::LeftButton);
        QCOMPARE(list.size(), 1);
    }

    void theStripFitsANarrowMap()
    {
        view->resize(430, 400);
        drag(QPoint(60, 100), QPoint(400, 300), Qt::ShiftModifier);
        const QRect strip = find<QWidget>("mapSelectionStrip")->geometry();
        QVERIFY2(plot()->rect().contains(strip), qPrintable(QString::number(strip.width())));
    }

    void aPairComesClearOfWhatCoversItAndTheMapReturns()
    {
        int rightmost = 0;
        for (int row = 1; row < films; ++row)
            if (pixelOf(row).x() > pixelOf(rightmost).x())
                rightmost = row;
        const int other = rightmost == 0 ? 1 : 0;
        view->setCurrent(other);
        view->setNeighbours({rightmost});
        settle();
        QVERIFY(!view->area());
        const int covered = plot()->width() / 3;
        const auto isClear = [&] { return pixelOf(rightmost).x() < plot()->width() - covered; };
        QVERIFY(!isClear());
        view->showPair(other, rightmost, covered);
        settle();
        QVERIFY(isClear());
        view->endPair();
        settle();
        QVERIFY2(!view->area(), "all films are in view again");
        QVERIFY(!isClear());
        // Whoever has moved the map meanwhile keeps it there.
        view->showPair(other, rightmost, covered);
        settle();
        wheelAt(QPointF(200, 200), 1);
        const std::optional<QRectF> zoomed = view->area();
        view->endPair();
        settle();
        QCOMPARE(view->area(), zoomed);
    }

    void otherFilmsForgetTheSelection()
    {
        view->setSelectedFilms({3});
        view->setMovies(test::example_movies(20));
        QVERIFY(view->selectedFilms().empty());
        QVERIFY(!find<QWidget>("mapSelectionStrip")->isVisible());
    }

    void aBlendMarkerLiesWhereAFilmOfItsFactorsWould()
    {
        showFrameWithAxes();
        const Eigen::VectorXf factors =
            m_withAxes->linear->mean + m_withAxes->linear->axes * Eigen::Vector3f(0.3F, 9.0F, 0.2F);
        view->setBlendMarker(factors, QStringLiteral("Star Wars + Fargo"), {3, 7});
        settle();
        const PlacedTitle* title = blendMarkerTitle();
        QVERIFY(title != nullptr);
        const QPointF marker(plot()->xAxis->coordToPixel(0.3), plot()->yAxis->coordToPixel(0.2));
        QVERIFY(QLineF(title->rect.center(), marker).length() < title->rect.width());
        QCOMPARE(titles().first().row, films);
        QVERIFY(titlesAreSound());
        // What it is made of is named next, and not dimmed.
        QCOMPARE(titles()[1].row, 3);
        QCOMPARE(titles()[2].row, 7);
        // It is no film.
        QSignalSpy picked(view.get(), &MapView::filmPicked);
        QTest::mouseClick(plot(), Qt::LeftButton, {}, title->rect.center().toPoint());
        QCOMPARE(picked.size(), 0);
        view->setBlendMarker(std::nullopt);
        settle();
        QVERIFY(blendMarkerTitle() == nullptr);
    }

    void aBlendMarkerOutOfSightComesIntoView()
    {
        showFrameWithAxes();
        view->setBlendMarker(m_withAxes->linear->mean + m_withAxes->linear->axes * Eigen::Vector3f(30.0F, 0.0F, 0.0F),
                             QStringLiteral("far"));
        settle();
        QVERIFY(plot()->xAxis->range().contains(30.0));
        QVERIFY(blendMarkerTitle() != nullptr);
    }

    void withoutStraightAxesABlendMarkerLiesAmongItsClosest()
    {
        showFrameWithAxes();
        auto without = std::make_shared<MapFrame>(*m_withAxes);
        without->linear.reset();
        // Three together, and one far from them.
        for (const int row : {3, 5, 8})
            without->positions.row(row) = Eigen::RowVector3f(0.2F + 0.001F * static_cast<float>(row), 0.0F, 0.1F);
        without->positions.row(2) = Eigen::RowVector3f(-2.0F, 0.0F, -2.0F);
        view->setFrame(without, Transition::immediate);
        view->setBlendMarker(m_withAxes->linear->mean, QStringLiteral("Star Wars + Fargo"), {3, 7});
        settle();
        QVERIFY(blendMarkerTitle() == nullptr);
        view->setNeighbours({2, 3, 5, 8}, true);
        settle();
        const PlacedTitle* title = blendMarkerTitle();
        QVERIFY(title != nullptr);
        const MapState& state = plot()->state();
        QVERIFY(QLineF(state.position(state.blendMarkerRow()), state.position(5)).length() < 0.01);
        // It stays while another film's closest are tied, and in the next frame.
        view->setNeighbours({11, 12});
        view->setFrame(std::make_shared<MapFrame>(*without), Transition::immediate);
        settle();
        QVERIFY(blendMarkerTitle() != nullptr);
        view->setBlendMarker(std::nullopt);
        view->setBlendMarker(m_withAxes->linear->mean, QStringLiteral("another"));
        settle();
        QVERIFY(blendMarkerTitle() == nullptr);
    }

    // There is no telling where a vector lies among films that were not laid out along axes; its closest must be known.
    void aBlendMarkerIsNotShownWithoutStraightAxes()
    {
        showFrameWithAxes();
        view->setBlendMarker(m_withAxes->linear->mean, QStringLiteral("ghost"));
        settle();
        QVERIFY(blendMarkerTitle() != nullptr);
        auto without = std::make_shared<MapFrame>(*m_withAxes);
        without->linear.reset();
        view->setFrame(without, Transition::immediate);
        settle();
        QVERIFY(!titles().isEmpty());
        QVERIFY(blendMarkerTitle() == nullptr);
        view->setFrame(m_withAxes, Transition::immediate);
        settle();
        QVERIFY(blendMarkerTitle() != nullptr);
    }

    void aBlendMarkerOfAnotherLengthIsNotShown()
    {
        showFrameWithAxes();
        view->setBlendMarker(Eigen::VectorXf::Zero(4), QStringLiteral("ghost"));
        settle();
        QVERIFY(blendMarkerTitle() == nullptr);
        view->setMovies(nullptr);
        view->setBlendMarker(Eigen::VectorXf::Zero(5), QStringLiteral("ghost"));
        settle();
        QVERIFY(titles().isEmpty());
    }

private:
    std::set<int> told() const
    {
        const auto rows = m_selected->isEmpty() ? std::vector<int>() : m_selected->last()[0].value<std::vector<int>>();
        return {rows.begin(), rows.end()};
    }

    /// Of the labelled ones.
    int farthestFrom(const QRectF& area) const
    {
        const auto distance = [&](int row) { return QLineF(area.center(), pixelOf(row)).length(); };
        int best = frame->by_bias[0];
        for (const int row : plot()->state().top())
            best = distance(row) > distance(best) ? row : best;
        return best;
    }

    std::set<int> inside(const QRectF& area) const
    {
        std::set<int> rows;
        for (int row = 0; row < films; ++row) {
            if (area.contains(pixelOf(row)))
                rows.insert(row);
        }
        return rows;
    }

    void showFrameWithAxes()
    {
        auto with = std::make_shared<MapFrame>(*frame);
        with->linear->mean = Eigen::VectorXf::LinSpaced(5, 0.0F, 1.0F);
        with->linear->axes = Eigen::MatrixXf::Identity(5, 3);
        m_withAxes = with;
        view->setFrame(with, Transition::immediate);
        settle();
    }

    const PlacedTitle* blendMarkerTitle() const
    {
        const auto found =
            std::find_if(titles().begin(), titles().end(), [](const PlacedTitle& title) { return title.row == films; });
        return found == titles().end() ? nullptr : &*found;
    }

    std::unique_ptr<QSignalSpy> m_selected;
    MapFramePtr m_withAxes;
};

KINOSCOPE_WIDGET_TEST(MapSelectionTest)
#include "map_selection_test.moc"
