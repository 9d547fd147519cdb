// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Esc takes back one layer at a time, wherever the keyboard is, and a click on the empty map takes back the pick.
#include "app/context/map_overlays.h"
#include "tests/app/window_fixture.h"
#include "ui/blend/blend_panel.h"
#include "ui/films/film_selection.h"
#include "ui/map/scene/map_plot.h"
#include "ui/map/state/map_state.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>
#include <QTest>

using namespace kinoscope;
using namespace Qt::Literals::StringLiterals;

class EscapeTest : public QObject, protected test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_window.reset(); }
    void oneLayerAtATime_data();
    void oneLayerAtATime();
    void inTheSearchFieldItFirstTakesBackWhatWasTyped();
    void aClickOnTheEmptyMapUnpicks();
    void aDoubleClickOnTheEmptyMapFitsAndKeepsThePick();
    void whatWasUnpickedIsOneStepBack();
    void withoutAFilmTheCardSaysHowToPickOne();
    void theBlendCanBeClosedOnTheMap();

private:
    ui::MapPlot* plot() { return m_window->findChild<ui::MapPlot*>(); }
    const ui::MapState& shown() { return plot()->state(); }
    ui::FilmSelection* selection() { return view().selection(); }
    void blendTwo();
    QPoint emptySpot();
};

void EscapeTest::initTestCase()
{
    forgetSettings();
    makeWindow();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    openSample();
    train(3);
}

void EscapeTest::init()
{
    selection()->selectFilms({});
    m_window->findChild<ui::BlendPanel*>()->clear();
    selection()->unpick();
    QTRY_VERIFY(!shown().hasBlendMarker());
    selection()->pick(3);
    QTRY_VERIFY(!shown().neighbours().empty());
    QTRY_VERIFY(!plot()->isGliding());
}

void EscapeTest::blendTwo()
{
    selection()->pick(3);
    m_window->action(Command::addToBlend)->trigger();
    selection()->pick(100);
    m_window->action(Command::addToBlend)->trigger();
    QTRY_VERIFY(shown().hasBlendMarker());
}

QPoint EscapeTest::emptySpot()
{
    const QRect area = plot()->axisRect()->rect();
    for (int y = area.top() + 20; y < area.bottom(); y += 7)
        for (int x = area.left() + 60; x < area.right() - 80; x += 7)
            if (!plot()->filmAt(QPointF(x, y)) && plot()->childAt(x, y) == nullptr)
                return {x, y};
    return {};
}

void EscapeTest::oneLayerAtATime_data()
{
    QTest::addColumn<QString>("focus");
    QTest::newRow("on the map") << u"mapPlot"_s;
    QTest::newRow("in the search field") << u"filmSearch"_s;
    QTest::newRow("in a number box") << u"learningRateBox"_s;
    QTest::newRow("on a button") << u"trainButton"_s;
    QTest::newRow("in a list") << u"neighbourList"_s;
}

void EscapeTest::oneLayerAtATime()
{
    QFETCH(QString, focus);
    blendTwo();
    selection()->selectFilms({5, 6, 7});
    selection()->setOnlyFilms(true);
    m_window->action(Command::goToFilm)->trigger();
    const bool inSheet = focus == u"learningRateBox"_s;
    if (inSheet)
        m_window->action(Command::settings)->trigger();
    find<QWidget>(focus)->setFocus(Qt::MouseFocusReason);
    QTRY_COMPARE(m_window->focusWidget(), find<QWidget>(focus));
    const auto escape = [this] { QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape); };
    if (inSheet) {
        escape();
        QVERIFY(!find<QWidget>(focus)->isVisible());
        QVERIFY(selection()->onlyFilms());
    }
    escape();
    QVERIFY(!selection()->onlyFilms());
    QCOMPARE(selection()->films().size(), 3U);
    escape();
    QVERIFY(selection()->films().empty());
    QVERIFY(shown().hasBlendMarker());
    escape();
    QTRY_VERIFY(!shown().hasBlendMarker());
    QVERIFY(selection()->current());
    escape();
    QVERIFY(!selection()->current());
    QTRY_VERIFY(shown().neighbours().empty());
    escape();
    QCOMPARE(m_window->focusWidget(), plot());
}

void EscapeTest::inTheSearchFieldItFirstTakesBackWhatWasTyped()
{
    auto* const search = find<QLineEdit>(u"filmSearch"_s);
    QTest::mouseClick(search, Qt::LeftButton);
    search->selectAll();
    QTest::keyClicks(search, u"zzzz no such film"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    if (search->text().startsWith(u"zzzz"_s))
        QTest::keyClick(search, Qt::Key_Escape);  // the first one closed the list
    QVERIFY(!search->text().startsWith(u"zzzz"_s));
    QVERIFY(selection()->current());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!selection()->current());
    QVERIFY(search->text().isEmpty());
}

void EscapeTest::aClickOnTheEmptyMapUnpicks()
{
    selection()->selectFilms({5, 6, 7});
    QTest::mouseClick(plot(), Qt::LeftButton, {}, emptySpot());
    QTRY_VERIFY(!selection()->current());
    QCOMPARE(selection()->films().size(), 3U);
    QTRY_VERIFY(shown().neighbours().empty());
    // A drag is none.
    selection()->pick(3);
    const QPoint from = emptySpot();
    QTest::mousePress(plot(), Qt::LeftButton, {}, from);
    for (const int by : {10, 20, 30}) {
        QMouseEvent move(QEvent::MouseMove, from + QPoint(by, by), plot()->mapToGlobal(from + QPoint(by, by)),
                         Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(plot(), &move);
    }
    QTest::mouseRelease(plot(), Qt::LeftButton, {}, from + QPoint(30, 30));
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    QCOMPARE(selection()->current(), std::optional<int>(3));
}

void EscapeTest::aDoubleClickOnTheEmptyMapFitsAndKeepsThePick()
{
    const QPoint at = emptySpot();
    QTest::mouseClick(plot(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(plot(), Qt::LeftButton, {}, at);
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    QCOMPARE(selection()->current(), std::optional<int>(3));
}

void EscapeTest::whatWasUnpickedIsOneStepBack()
{
    selection()->pick(100);
    QTest::keyClick(plot(), Qt::Key_Escape);
    QVERIFY(!selection()->current());
    QVERIFY(m_window->action(Command::back)->isEnabled());
    QVERIFY(!m_window->action(Command::forward)->isEnabled());
    m_window->action(Command::back)->trigger();
    QCOMPARE(selection()->current(), std::optional<int>(100));
    m_window->action(Command::back)->trigger();
    QCOMPARE(selection()->current(), std::optional<int>(3));
    m_window->action(Command::undo)->trigger();
    m_window->action(Command::undo)->trigger();
    QVERIFY(!selection()->current());
    m_window->action(Command::undo)->trigger();
    QCOMPARE(selection()->current(), std::optional<int>(100));
}

void EscapeTest::withoutAFilmTheCardSaysHowToPickOne()
{
    QTest::keyClick(plot(), Qt::Key_Escape);
    QVERIFY(!selection()->current());
    auto* const panel = find<QWidget>(u"filmPanel"_s);
    panel->parentWidget()->raise();
    m_window->action(Command::goToFilm)->trigger();
    QTRY_VERIFY(panel->isVisible());
    bool said = false;
    for (const QLabel* label : panel->findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text().startsWith(u"Pick a film"_s));
    QVERIFY(said);
    QTRY_VERIFY(!find<QWidget>(u"neighbourList"_s)->isVisible());
    QVERIFY(!m_window->action(Command::addToBlend)->isEnabled());
}

void EscapeTest::theBlendCanBeClosedOnTheMap()
{
    blendTwo();
    m_window->action(Command::goToFilm)->trigger();
    selection()->pick(7);
    QTRY_VERIFY(!plot()->isGliding());
    QVERIFY(shown().hasBlendMarker());
    auto* const close = find<QAbstractButton>(u"mapCloseBlend"_s);
    QVERIFY(close->isVisible());
    QTest::mouseClick(close, Qt::LeftButton);
    QTRY_VERIFY(!shown().hasBlendMarker());
    QVERIFY(!close->isVisible());
    QVERIFY(m_window->findChild<ui::BlendPanel*>()->terms().empty());
    QCOMPARE(selection()->current(), std::optional<int>(7));
}

KINOSCOPE_WINDOW_TEST(EscapeTest)
#include "escape_test.moc"
