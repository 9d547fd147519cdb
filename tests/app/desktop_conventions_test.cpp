// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a desktop program is expected to do: keys for everything, undo, presenter mode, panels that come back, hints
// that go away. With real keys on the composed window.
#include "app/context/commands.h"
#include "tests/app/event_loop.h"
#include "tests/app/ratings_folder.h"
#include "tests/app/window_fixture.h"
#include "tests/real_data.h"
#include "ui/blend/blend_term_row.h"
#include "ui/map/map_view.h"
#include "ui/theme/system_look.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QMessageBox>
#include <QMouseEvent>
#include <QScrollArea>
#include <QSet>
#include <QSettings>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QToolTip>

#include <filesystem>
#include <memory>

using namespace kinoscope;
using namespace Qt::StringLiterals;

class DesktopConventionsTest : public QObject, protected test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyCommandIsInAMenuAndHasAHelp();
    void noKeyIsTakenTwice();
    void theListOfCommandsIsTheTable();
    void theListOfCommandsCanBeSearchedAndUsed();
    void theListOfCommandsOpensTabs();
    void theListOfCommandsOpensRecentFiles();
    void theListOfCommandsSaysThatNothingFits();
    void theListOfCommandsShowsItsKeys();
    void aboutNamesVersionsAndWhoMadeTheData();
    void presenterModeComesAndGoes();
    void presenterModeEnlargesAllAndLeavesNoTrace_data();
    void presenterModeEnlargesAllAndLeavesNoTrace();
    void anAudienceSeesOneViewBesideTheMap();
    void anAudienceSeesWhatWasBroughtToTheFront();
    void whatIsDraggedBeforeAnAudienceIsNotKept();
    void closedPanelsComeBack();
    void theKeyboardGoesToEachPart();
    void moreOfTheMapIsUndoneAndRedone();
    void quickMovesAreUndoneAtOnce();
    void pickedFilmsAreUndoneAlongTheWayBack();
    void aBlendIsUndoneAndRedone();
    void otherFilmsForgetWhatCouldBeUndone();
    void theHintsAreShownOnceAndAgainWhenAsked();
    void theHintsFollowWhatThePersonDoes();
    void theThemeFollowsTheSystemUnlessChosen();
    void reducedMotionIsRemembered();
    void reducedMotionIsOneSettingHoweverItIsChanged();
    void theLanguageIsRemembered();
    void plotsSayWhatTheyShow();
    void eachStateLooksItsOwn();
    void changingTheThemeStylesAllParts();
    void threeClicksToTheFirstNeighbours();

private:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window.get(), key, modifiers);
    }
    void trainSample(int epochs)
    {
        openSample();
        train(epochs);
    }
    /// By the list of commands; what it chose for these words.
    QString carryOut(const QString& words);
    std::optional<int> picked() { return m_window->view()->selection()->current(); }
    QString summaryOf(const QString& plot);
};

void DesktopConventionsTest::init()
{
    forgetSettings();
    makeWindow();
}

void DesktopConventionsTest::cleanup()
{
    m_window.reset();
}

QString DesktopConventionsTest::summaryOf(const QString& plot)
{
    QAccessibleInterface* const face = QAccessible::queryAccessibleInterface(find<QWidget>(plot));
    return face->role() == QAccessible::Chart ? face->text(QAccessible::Value) : u"no chart"_s;
}

void DesktopConventionsTest::everyCommandIsInAMenuAndHasAHelp()
{
    QSet<QAction*> inMenus;
    for (const QMenu* menu : find<QMenuBar>(u"menuBar"_s)->findChildren<QMenu*>())
        for (QAction* action : menu->actions())
            inMenus.insert(action);
    for (const CommandInfo& info : commandTable()) {
        QVERIFY2(inMenus.contains(m_window->action(info.command)), qPrintable(info.name));
        QVERIFY2(!info.help.isEmpty(), qPrintable(info.name));
        QVERIFY2(info.text.contains(u'&'), qPrintable(info.name));
    }
}

void DesktopConventionsTest::noKeyIsTakenTwice()
{
    QStringList keys;
    for (const CommandInfo& info : commandTable())
        if (!info.shortcut.isEmpty())
            keys << info.shortcut.toString();
    QCOMPARE(keys.size(), QSet<QString>(keys.begin(), keys.end()).size());
    // Nor two letters of one menu.
    for (const QMenu* menu : find<QMenuBar>(u"menuBar"_s)->findChildren<QMenu*>()) {
        QStringList letters;
        for (const QAction* action : menu->actions())
            if (const qsizetype mark = action->text().indexOf(u'&'); mark >= 0)
                letters << action->text().mid(mark + 1, 1).toLower();
        QVERIFY2(letters.size() == QSet<QString>(letters.begin(), letters.end()).size(),
                 qPrintable(menu->title() + u": "_s + letters.join(u' ')));
    }
}

void DesktopConventionsTest::theListOfCommandsIsTheTable()
{
    key(Qt::Key_F1);
    const auto* table = find<QTableWidget>(u"shortcutTable"_s);
    QStringList listed;
    for (int row = 0; row < table->rowCount(); ++row)
        listed << table->item(row, 0)->text() + u'|' + table->item(row, 1)->text();
    for (const CommandInfo& info : commandTable()) {
        if (info.command == Command::shortcuts)
            continue;
        const QString ending = plainText(info) + u'|' + info.shortcut.toString(QKeySequence::NativeText);
        QCOMPARE(listed.filter(ending).size(), info.shortcut.isEmpty() ? listed.filter(ending).size() : 1);
        QVERIFY2(!listed.filter(ending).isEmpty(), qPrintable(ending));
    }
    key(Qt::Key_F1);
    QCOMPARE(m_window->findChildren<QTableWidget*>(u"shortcutTable"_s).size(), 1);
}

void DesktopConventionsTest::theListOfCommandsCanBeSearchedAndUsed()
{
    key(Qt::Key_F1);
    auto* search = find<QLineEdit>(u"shortcutSearch"_s);
    const auto* table = find<QTableWidget>(u"shortcutTable"_s);
    QTest::keyClicks(search, u"sample"_s);
    int shown = 0;
    for (int row = 0; row < table->rowCount(); ++row)
        shown += !table->isRowHidden(row);
    QCOMPARE(shown, 1);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(m_window->session()->dataset());
    QTRY_VERIFY(m_window->findChild<QTableWidget*>(u"shortcutTable"_s) == nullptr);
}

QString DesktopConventionsTest::carryOut(const QString& words)
{
    m_window->activateWindow();
    test::waitUntil([this] { return m_window->isActiveWindow(); });
    key(Qt::Key_K, Qt::ControlModifier);
    auto* search = find<QLineEdit>(u"shortcutSearch"_s);
    QTest::keyClicks(search, words);
    const auto* table = find<QTableWidget>(u"shortcutTable"_s);
    const QString row = table->selectedItems().isEmpty() ? QString() : table->selectedItems().front()->text();
    QTest::keyClick(search, Qt::Key_Return);
    return row;
}

void DesktopConventionsTest::theListOfCommandsOpensTabs()
{
    QVERIFY2(carryOut(u"results most rated"_s).isEmpty(), "there are no results at the start");
    find<QDialog>(u"shortcutList"_s)->close();
    QTRY_VERIFY(m_window->findChild<QDialog*>(u"shortcutList"_s) == nullptr);
    openSample();
    QVERIFY2(carryOut(u"results learning"_s).isEmpty(), "nothing has learned yet");
    find<QDialog>(u"shortcutList"_s)->close();
    QTRY_VERIFY(m_window->findChild<QDialog*>(u"shortcutList"_s) == nullptr);
    QCOMPARE(carryOut(u"results most rated"_s), u"Results › Most rated"_s);
    auto* results = find<QTabWidget>(u"resultTabs"_s);
    QTRY_COMPARE(results->tabText(results->currentIndex()), u"Most rated"_s);
    QTRY_VERIFY(results->currentWidget()->isVisible());
    QTRY_VERIFY(m_window->findChild<QDialog*>(u"shortcutList"_s) == nullptr);
    // At the right, too, where that is closed.
    click(u"showRightSwitch"_s);
    auto* side = find<QTabWidget>(u"sideTabs"_s);
    QVERIFY(!side->isVisible());
    QCOMPARE(carryOut(u"right blend"_s), u"At the right › Blend"_s);
    QTRY_VERIFY(side->isVisible());
    QCOMPARE(side->tabText(side->currentIndex()), u"Blend"_s);
}

void DesktopConventionsTest::theListOfCommandsOpensRecentFiles()
{
    const QTemporaryDir folder;
    test::writeRatings(folder.filePath(u"my films"_s), test::ratingsOfFour());
    WindowSettings().addRecent({folder.filePath(u"my films"_s), u"My & your films"_s});
    makeWindow();
    QCOMPARE(carryOut(u"recent your"_s), u"Open recent › My & your films"_s);
    QTRY_VERIFY(m_window->session()->dataset());
    QCOMPARE(QString::fromStdString(m_window->session()->dataset()->source), folder.filePath(u"my films"_s));
}

void DesktopConventionsTest::theListOfCommandsSaysThatNothingFits()
{
    key(Qt::Key_F1);
    auto* search = find<QLineEdit>(u"shortcutSearch"_s);
    const auto* table = find<QTableWidget>(u"shortcutTable"_s);
    const auto* nothing = find<QLabel>(u"shortcutNothing"_s);
    QVERIFY(table->isVisible() && !nothing->isVisible());
    QTest::keyClicks(search, u"xyzzy"_s);
    QVERIFY(nothing->isVisible() && !table->isVisible());
    QCOMPARE(nothing->text(), u"No command matches “xyzzy”."_s);
    QTest::keyClick(search, Qt::Key_Return);  // carries out nothing
    QVERIFY(nothing->isVisible());
    search->selectAll();
    QTest::keyClick(search, Qt::Key_Delete);
    QVERIFY(table->isVisible() && !nothing->isVisible());
    QCOMPARE(table->selectedItems().front()->row(), 0);
}

// However long what it says of one of them is.
void DesktopConventionsTest::theListOfCommandsShowsItsKeys()
{
    openSample();
    key(Qt::Key_F1);
    const auto* table = find<QTableWidget>(u"shortcutTable"_s);
    QVERIFY(table->columnViewportPosition(1) + table->columnWidth(1) < table->viewport()->width());
    QVERIFY(table->columnWidth(2) > table->viewport()->width() / 5);
}

void DesktopConventionsTest::aboutNamesVersionsAndWhoMadeTheData()
{
    openSample();
    QApplication::setApplicationVersion(u"7.8.9"_s);
    m_window->action(Command::about)->trigger();
    auto* box = find<QMessageBox>(u"aboutBox"_s);
    QVERIFY(box->isVisible());
    const QString text = box->text();
    for (const QString& named :
         {u"Kinoscope 7.8.9"_s, u"Qt "_s + QLatin1String(qVersion()), u"LibTorch"_s, u"Simulated sample"_s,
          u"Harper and Joseph A. Konstan. 2015."_s, u"MovieTweetings"_s, u"GNU General Public License"_s})
        QVERIFY2(text.contains(named), qPrintable(named));
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(m_window->findChild<QMessageBox*>(u"aboutBox"_s) == nullptr);
}

void DesktopConventionsTest::presenterModeComesAndGoes()
{
    openSample();
    auto* film = find<QWidget>(u"sideTabs"_s);
    click(u"showRightSwitch"_s);
    const qreal usual = m_window->font().pointSizeF();
    key(Qt::Key_F11);
    QTRY_VERIFY(m_window->isFullScreen());
    QTRY_VERIFY(find<QWidget>(u"mapTopCount"_s)->font().pointSizeF() > 1.3 * usual);
    QVERIFY(!find<QWidget>(u"topBar"_s)->isVisible());
    QVERIFY(!find<QWidget>(u"trainingPanel"_s)->isVisible());
    QVERIFY(m_window->action(Command::presenter)->isChecked());
    // How it is left is said beside the map, not over its titles.
    const auto* title = find<QLabel>(u"mapTitle"_s);
    QTRY_COMPARE(title->accessibleName(), u"F11 or Esc leaves the presentation."_s);
    QVERIFY(!QToolTip::isVisible());
    key(Qt::Key_Escape);
    QTRY_VERIFY(!m_window->isFullScreen());
    m_window->resize(1280, 800);  // without a desktop that does it
    QTRY_COMPARE(find<QWidget>(u"mapTopCount"_s)->font().pointSizeF(), usual);
    QVERIFY(find<QWidget>(u"topBar"_s)->isVisible());
    QTRY_VERIFY(find<QWidget>(u"trainingPanel"_s)->isVisible());
    QVERIFY2(!film->isVisible(), "what was closed before stays closed");
    QVERIFY(!m_window->action(Command::presenter)->isChecked());
    // Closed in presenter mode, the window opens as it was before that.
    key(Qt::Key_F11);
    m_window->close();
    makeWindow();
    openSample();
    QVERIFY(find<QWidget>(u"trainingPanel"_s)->isVisible());
    QVERIFY(!m_window->isFullScreen());
}

void DesktopConventionsTest::presenterModeEnlargesAllAndLeavesNoTrace_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("a panel at the left") << QSize(1280, 800);
    QTest::newRow("a strip at the left") << QSize(1120, 760);
}

// Words grow everywhere, and everything is as large as before when they have shrunk again.
void DesktopConventionsTest::presenterModeEnlargesAllAndLeavesNoTrace()
{
    QFETCH(const QSize, size);
    m_window->resize(size);
    trainSample(1);
    m_window->view()->selection()->pick(0);
    key(Qt::Key_5, Qt::ControlModifier);
    test::runFor(200);
    const QStringList parts{u"mapPlot"_s,   u"sideTabs"_s, u"resultTabs"_s, u"leftSide"_s,
                            u"transport"_s, u"topBar"_s,   u"epochSlider"_s};
    const auto places = [this, &parts] {
        QList<QRect> all;
        for (const QString& name : parts)
            all << QRect(find<QWidget>(name)->mapTo(m_window.get(), QPoint()), find<QWidget>(name)->size());
        return all;
    };
    const QList<QRect> before = places();
    const auto* value = find<QLabel>(u"epochText"_s);
    const qreal usual = value->font().pointSizeF();
    const int low = find<QWidget>(u"transport"_s)->height();
    key(Qt::Key_F11);
    QTRY_VERIFY(m_window->updatesEnabled());  // all parts are styled
    test::runFor(100);
    QVERIFY(value->font().pointSizeF() > 1.3 * usual);
    QCOMPARE(find<QWidget>(u"transport"_s)->height(), 136);
    QVERIFY(low < 70);
    QVERIFY(!find<QWidget>(u"leftSide"_s)->isVisible());
    key(Qt::Key_Escape);
    m_window->resize(size);  // without a desktop that does it
    QTRY_COMPARE(value->font().pointSizeF(), usual);
    QTRY_COMPARE(places(), before);
    QVERIFY(find<QTableView>(u"mostRatedTable"_s)->isVisible());
}

void DesktopConventionsTest::anAudienceSeesOneViewBesideTheMap()
{
    trainSample(2);
    m_window->view()->selection()->pick(0);
    const auto seen = [this] {
        QStringList names;
        for (const QString& name : {u"mapPlot"_s, u"filmTitle"_s, u"lossPlot"_s, u"matrixView"_s, u"modelTable"_s})
            if (const auto* widget = m_window->findChild<QWidget*>(name); widget && widget->isVisible())
                names << name;
        return names;
    };
    key(Qt::Key_3, Qt::AltModifier);  // no audience yet
    QVERIFY(!seen().contains(u"lossPlot"_s));
    key(Qt::Key_F11);
    QTRY_COMPARE(seen(), (QStringList{u"mapPlot"_s}));
    key(Qt::Key_2, Qt::AltModifier);
    QTRY_COMPARE(seen(), (QStringList{u"mapPlot"_s, u"filmTitle"_s}));
    key(Qt::Key_3, Qt::AltModifier);
    QTRY_COMPARE(seen(), (QStringList{u"mapPlot"_s, u"lossPlot"_s}));
    QVERIFY(!find<QTabWidget>(u"resultTabs"_s)->tabBar()->isVisible());
    key(Qt::Key_4, Qt::AltModifier);
    QTRY_COMPARE(seen(), (QStringList{u"mapPlot"_s, u"matrixView"_s}));
    key(Qt::Key_5, Qt::AltModifier);
    QTRY_COMPARE(seen(), (QStringList{u"mapPlot"_s, u"modelTable"_s}));
    key(Qt::Key_1, Qt::AltModifier);
    QTRY_COMPARE(seen(), (QStringList{u"mapPlot"_s}));
    key(Qt::Key_Escape);
    QTRY_COMPARE(seen(), (QStringList{u"mapPlot"_s, u"filmTitle"_s}));
    QVERIFY(find<QTabWidget>(u"resultTabs"_s)->tabBar()->isVisible());
}

void DesktopConventionsTest::anAudienceSeesWhatWasBroughtToTheFront()
{
    trainSample(1);
    auto* const tabs = find<QTabWidget>(u"sideTabs"_s);
    auto* const forMe = find<QWidget>(u"forMePanel"_s);
    const auto front = [tabs](QWidget* view) {
        const int tab = tabs->indexOf(view);
        QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(tab).center());
    };
    front(forMe);
    QTRY_VERIFY(forMe->isVisible());
    key(Qt::Key_F11);
    QTRY_VERIFY(!find<QWidget>(u"topBar"_s)->isVisible());
    test::runFor(200);
    QVERIFY2(forMe->isVisible(), "it is what is talked about");
    QVERIFY(!tabs->tabBar()->isVisible());
    QVERIFY(forMe->width() >= forMe->minimumSizeHint().width());
    QVERIFY(find<QWidget>(u"mapPlot"_s)->width() > forMe->width());
    key(Qt::Key_1, Qt::AltModifier);
    QTRY_VERIFY(!forMe->isVisible());
    key(Qt::Key_Escape);
    QTRY_VERIFY(forMe->isVisible());
    // What is in front in every window has no claim to be.
    front(tabs->widget(0));
    key(Qt::Key_F11);
    QTRY_VERIFY(!find<QWidget>(u"topBar"_s)->isVisible());
    QTRY_VERIFY(!tabs->isVisible());
    key(Qt::Key_Escape);
}

void DesktopConventionsTest::whatIsDraggedBeforeAnAudienceIsNotKept()
{
    trainSample(1);
    auto* const results = find<QTabWidget>(u"resultTabs"_s);
    auto* const handle = qobject_cast<QSplitter*>(results->parentWidget())->handle(1);
    key(Qt::Key_1, Qt::ControlModifier);
    test::runFor(50);
    const int before = results->height();
    key(Qt::Key_F11);
    key(Qt::Key_3, Qt::AltModifier);
    test::runFor(200);
    const int presented = results->height();
    const QPoint to = handle->rect().center() + QPoint(0, 30);
    const QPoint there = handle->mapToGlobal(to);
    QTest::mousePress(handle, Qt::LeftButton, {}, handle->rect().center());
    QMouseEvent move(QEvent::MouseMove, to, there, Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(handle, &move);
    QTest::mouseRelease(handle, Qt::LeftButton, {}, handle->mapFromGlobal(there));
    const int dragged = results->height();
    key(Qt::Key_Escape);
    m_window->resize(1280, 800);  // without a desktop that does it
    QVERIFY2(dragged < presented, qPrintable(u"%1 of %2"_s.arg(dragged).arg(presented)));
    QTRY_COMPARE(results->height(), before);
}

void DesktopConventionsTest::closedPanelsComeBack()
{
    openSample();
    m_window->resize(1440, 900);
    for (const auto& [name, part] :
         {std::pair(u"showLeftSwitch"_s, u"trainingPanel"_s), std::pair(u"showRightSwitch"_s, u"sideTabs"_s)}) {
        QVERIFY(find<QWidget>(part)->isVisible());
        click(name);
        QVERIFY(!find<QWidget>(part)->isVisible());
        QVERIFY(!find<QAbstractButton>(name)->isChecked());
        click(name);
        QVERIFY(find<QWidget>(part)->isVisible());
        click(name);
    }
    QVERIFY(find<QWidget>(u"leftStrip"_s)->isVisible());
    const auto* results = find<QTabWidget>(u"resultTabs"_s);
    QVERIFY(!results->currentWidget()->isVisible());
    click(u"showResultsSwitch"_s);
    QTRY_VERIFY(results->currentWidget()->isVisible());
    m_window->action(Command::resetLayout)->trigger();
    for (const QString& part : {u"trainingPanel"_s, u"sideTabs"_s})
        QVERIFY(find<QWidget>(part)->isVisible());
    QVERIFY(!find<QWidget>(u"leftStrip"_s)->isVisible());
    QVERIFY(!find<QWidget>(u"lossPlot"_s)->isVisible());
}

void DesktopConventionsTest::theKeyboardGoesToEachPart()
{
    trainSample(1);
    m_window->view()->selection()->pick(0);
    QTRY_VERIFY(find<QListView>(u"neighbourList"_s)->isVisible());
    click(u"showRightSwitch"_s);
    key(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(find<QComboBox>(u"presetBox"_s)->hasFocus());
    key(Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(find<QWidget>(u"mapPlot"_s)->hasFocus());
    key(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(find<QWidget>(u"predictionsTable"_s)->isVisible());
    key(Qt::Key_0, Qt::ControlModifier);
    QTRY_VERIFY(!find<QWidget>(u"predictionsTable"_s)->isVisible());
    key(Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY(find<QListView>(u"neighbourList"_s)->hasFocus());
}

void DesktopConventionsTest::moreOfTheMapIsUndoneAndRedone()
{
    trainSample(1);
    QVERIFY(!m_window->action(Command::undo)->isEnabled());
    auto* axis = find<QComboBox>(u"mapAxisY"_s);
    const auto axes = map()->axes();
    QTest::keyClick(axis, Qt::Key_Up);
    QVERIFY(map()->axes() != axes);
    auto* top = find<QComboBox>(u"mapTopCount"_s);
    QTest::keyClick(top, Qt::Key_Down);
    QVERIFY(map()->topCount() != 40);
    const auto changed = std::pair(map()->axes(), map()->topCount());
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(map()->topCount(), 40);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(map()->axes(), axes);
    QCOMPARE(WindowSettings().map().axes, axes);
    QVERIFY(!m_window->action(Command::undo)->isEnabled());
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(std::pair(map()->axes(), map()->topCount()), changed);
    QVERIFY(!m_window->action(Command::redo)->isEnabled());
}

void DesktopConventionsTest::quickMovesAreUndoneAtOnce()
{
    trainSample(1);
    auto* plot = find<QWidget>(u"mapPlot"_s);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(plot, Qt::Key_Plus);
    QTest::keyClick(plot, Qt::Key_Left, Qt::ShiftModifier);
    const auto near = map()->area();
    QVERIFY(near);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(map()->area(), std::nullopt);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(map()->area(), near);
    QTest::qWait(1100);  // longer than moves that belong together are apart
    QTest::keyClick(plot, Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(map()->area(), near);
}

void DesktopConventionsTest::pickedFilmsAreUndoneAlongTheWayBack()
{
    trainSample(1);
    auto* selection = m_window->view()->selection();
    constexpr int first = 0;
    constexpr int second = 1;
    selection->pick(first);
    selection->pick(second);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(picked(), std::optional(first));
    QVERIFY(selection->canGoForward());
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(picked(), std::nullopt);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(picked(), std::optional(second));
    key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(picked(), std::optional(first));
    key(Qt::Key_Z, Qt::ControlModifier);  // the step back is a change like another
    QCOMPARE(picked(), std::optional(second));
}

void DesktopConventionsTest::aBlendIsUndoneAndRedone()
{
    trainSample(1);
    const auto rows = [this] { return m_window->findChildren<ui::BlendTermRow*>().size(); };
    for (const int film : {0, 1}) {
        view().selection()->pick(film);
        m_window->action(Command::addToBlend)->trigger();
    }
    const std::vector<BlendTerm> both = view().blend();
    QCOMPARE(both.size(), std::size_t{2});
    QVERIFY2(m_window->action(Command::undo)->text().contains(u"blend"_s),
             qPrintable(m_window->action(Command::undo)->text()));
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(view().blend(), std::vector<BlendTerm>{both.front()});
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(picked(), std::optional(1));
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(picked(), std::optional(0));
    key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(view().blend().empty());
    QTRY_COMPARE(rows(), 0);
    for (int step = 0; step < 3; ++step)
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view().blend(), both);
    QTRY_COMPARE(rows(), 2);
}

void DesktopConventionsTest::otherFilmsForgetWhatCouldBeUndone()
{
    trainSample(1);
    m_window->view()->selection()->pick(0);
    QVERIFY(m_window->action(Command::undo)->isEnabled());
    m_window->session()->open(u"sample"_s);  // the window would ask first whether to save
    QTRY_VERIFY(!m_window->session()->document());
    QTRY_VERIFY(!m_window->action(Command::undo)->isEnabled());
}

void DesktopConventionsTest::theHintsAreShownOnceAndAgainWhenAsked()
{
    QSettings().clear();
    makeWindow();
    openSample();
    auto* bubble = find<QWidget>(u"hintBubble"_s);
    QTRY_VERIFY(bubble->isVisible());
    auto* next = find<QAbstractButton>(u"hintNext"_s);
    QTest::qWait(50);
    QVERIFY2(!next->hasFocus(), "nobody asked: whoever types goes on typing, and Space trains");
    next->setFocus();
    QStringList texts;
    for (int i = 0; i < 4; ++i) {
        QTRY_VERIFY(bubble->isVisible());
        QVERIFY(m_window->rect().contains(bubble->geometry()));
        texts << find<QLabel>(u"hintText"_s)->text();
        QTest::keyClick(next, Qt::Key_Return);
        if (i == 0) {  // the others speak of films, which are not there yet
            QVERIFY(!bubble->isVisible());
            train(1);
        }
    }
    QVERIFY(!bubble->isVisible());
    QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), 4);
    m_window->close();
    makeWindow();
    openSample();
    QTest::qWait(50);
    QVERIFY(!find<QWidget>(u"hintBubble"_s)->isVisible());
    m_window->action(Command::tour)->trigger();
    QVERIFY(find<QWidget>(u"hintBubble"_s)->isVisible());
    QVERIFY(find<QAbstractButton>(u"hintNext"_s)->hasFocus());
    QTest::keyClick(find<QAbstractButton>(u"hintNext"_s), Qt::Key_Escape);
    QVERIFY(!find<QWidget>(u"hintBubble"_s)->isVisible());
    // Escape ends it wherever the keyboard is.
    m_window->action(Command::tour)->trigger();
    find<QWidget>(u"mapPlot"_s)->setFocus();
    QTest::keyClick(find<QWidget>(u"mapPlot"_s), Qt::Key_Escape);
    QVERIFY(!find<QWidget>(u"hintBubble"_s)->isVisible());
}

void DesktopConventionsTest::theHintsFollowWhatThePersonDoes()
{
    openSample();
    m_window->action(Command::tour)->trigger();
    const auto* text = find<QLabel>(u"hintText"_s);
    const QString first = text->text();
    find<QDoubleSpinBox>(u"epochsBox"_s)->setValue(1);
    click(u"trainButton"_s);
    QTRY_VERIFY(text->text() != first);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session()->analysis(), 20'000);
    const QString second = text->text();
    m_window->view()->selection()->pick(0);
    QVERIFY(text->text() != second);
    click(u"hintSkip"_s);
    QVERIFY(!find<QWidget>(u"hintBubble"_s)->isVisible());
}

void DesktopConventionsTest::theThemeFollowsTheSystemUnlessChosen()
{
    const auto isDark = [] { return ui::Theme::of(QApplication::palette()).dark; };
    QVERIFY(m_window->action(Command::systemTheme)->isChecked());
    const auto systemBecomes = [this](unsigned scheme) {
        m_window->systemLook()->read(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(scheme));
    };
    QVERIFY(!isDark());
    systemBecomes(1);
    QVERIFY(isDark());
    m_window->action(Command::lightTheme)->trigger();
    QVERIFY(!isDark());
    systemBecomes(2);
    systemBecomes(1);
    QVERIFY2(!isDark(), "what was chosen here goes first");
    m_window->action(Command::systemTheme)->trigger();
    QVERIFY(isDark());
    systemBecomes(2);
    QVERIFY(!isDark());
}

void DesktopConventionsTest::reducedMotionIsRemembered()
{
    QVERIFY(!m_window->reducedMotion());
    m_window->systemLook()->read(u"org.freedesktop.appearance"_s, u"reduced-motion"_s, QDBusVariant(1U));
    QVERIFY(m_window->reducedMotion());
    QVERIFY(m_window->action(Command::reducedMotion)->isChecked());
    m_window->action(Command::reducedMotion)->trigger();
    QVERIFY(!m_window->reducedMotion());
    m_window->action(Command::reducedMotion)->trigger();
    makeWindow();
    QVERIFY(m_window->reducedMotion());
}

// It is none of the map's: stored once, and no step of what can be undone.
void DesktopConventionsTest::reducedMotionIsOneSettingHoweverItIsChanged()
{
    trainSample(1);
    const auto* animated = find<QAction>(u"mapMotion"_s);
    find<QAction>(u"mapMotion"_s)->trigger();
    QVERIFY(m_window->reducedMotion());
    QVERIFY(m_window->action(Command::reducedMotion)->isChecked());
    QVERIFY(!m_window->action(Command::undo)->isEnabled());
    m_window->action(Command::reducedMotion)->trigger();
    QVERIFY(animated->isChecked());
    find<QAction>(u"mapLegend"_s)->trigger();
    QCOMPARE(QSettings().allKeys().filter(u"reducedMotion"_s), QStringList{u"reducedMotion"_s});
    find<QAction>(u"mapMotion"_s)->trigger();
    key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(WindowSettings().map().legend);
    QVERIFY(m_window->reducedMotion());
    QVERIFY(!animated->isChecked());
    // Settings of earlier days may hold it among the map's options, where it only copied the setting.
    QSettings().clear();
    QSettings().setValue(u"map/reducedMotion"_s, true);
    makeWindow();
    QVERIFY(!m_window->reducedMotion());
}

void DesktopConventionsTest::theLanguageIsRemembered()
{
    QVERIFY(m_window->action(Command::systemLanguage)->isChecked());
    openSample();
    m_window->action(Command::german)->trigger();
    QVERIFY(find<QLabel>(u"messageText"_s)->isVisible());
    QCOMPARE(WindowSettings().language(), u"de"_s);
    makeWindow();
    QVERIFY(m_window->action(Command::german)->isChecked());
    m_window->action(Command::systemLanguage)->trigger();
    QCOMPARE(WindowSettings().language(), QString());
}

void DesktopConventionsTest::plotsSayWhatTheyShow()
{
    openSample();
    QTRY_VERIFY(summaryOf(u"mapPlot"_s).contains(u"Press Train"_s));
    find<QDoubleSpinBox>(u"epochsBox"_s)->setValue(2);
    key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session()->document(), 60'000);
    QTRY_COMPARE(summaryOf(u"mapPlot"_s), u"40 of 541 films labelled."_s);
    m_window->view()->selection()->pick(0);
    QVERIFY(summaryOf(u"mapPlot"_s).endsWith(u"picked."_s));
    QTRY_VERIFY(summaryOf(u"lossPlot"_s).startsWith(u"Epoch 2"_s));
}

// An icon and a colour of their own, so that one glance tells them apart; words beside it, for all.
void DesktopConventionsTest::eachStateLooksItsOwn()
{
    openSample();
    const auto look = [this] { return find<QLabel>(u"progressText"_s)->property("role").toString(); };
    auto* epochs = find<QDoubleSpinBox>(u"epochsBox"_s);
    epochs->setValue(1000);
    key(Qt::Key_F5);
    QTRY_COMPARE(m_window->session()->runState(), RunState::running);
    QTRY_COMPARE(look(), u""_s);
    key(Qt::Key_Space);
    QTRY_COMPARE(m_window->session()->runState(), RunState::paused);
    QTRY_COMPARE(look(), u"paused"_s);
    const auto* pause = find<QAbstractButton>(u"epochPlay"_s);
    QCOMPARE(pause->accessibleName(), u"Resume"_s);
    key(Qt::Key_F5, Qt::ShiftModifier);
    QTRY_COMPARE(look(), u"muted"_s);
    epochs->setValue(20);
    key(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(look(), u"good"_s, 20'000);
    QVERIFY(!find<QLabel>(u"staleNote"_s)->isVisible());
    epochs->setValue(2);
    QCOMPARE(look(), u"muted"_s);
    QVERIFY(find<QLabel>(u"staleNote"_s)->isVisible());
    epochs->setValue(20);
    QCOMPARE(look(), u"good"_s);
}

void DesktopConventionsTest::changingTheThemeStylesAllParts()
{
    trainSample(1);
    m_window->view()->selection()->pick(0);
    for (const Command command : {Command::darkTheme, Command::lightTheme}) {
        m_window->action(command)->trigger();
        QVERIFY(test::waitUntil([this] { return m_window->updatesEnabled(); }));
        const ui::Theme& theme = command == Command::darkTheme ? ui::Theme::darkTheme() : ui::Theme::light();
        const auto colourOf = [this](const QString& name) {
            return find<QLabel>(name)->palette().color(QPalette::WindowText);
        };
        QTRY_COMPARE(colourOf(u"filmTitle"_s), theme.text);
        QTRY_COMPARE(colourOf(u"minRatingsText"_s), theme.mutedText);
    }
}

// Open (the first screen's recent folder), Train, a film: as few as can be.
void DesktopConventionsTest::threeClicksToTheFirstNeighbours()
{
    if (!std::filesystem::exists(test::real_data()))
        QSKIP("MovieLens 100K is not here");
    WindowSettings().addRecent({QString::fromStdString(test::real_data().string()), u"MovieLens 100K"_s});
    makeWindow();
    click(u"startRecent"_s);
    QVERIFY(test::waitUntil([this] { return m_window->session()->dataset() != nullptr; }, 60'000));
    click(u"trainButton"_s);
    QVERIFY(test::waitUntil([this] { return m_window->session()->document() != nullptr; }, 60'000));
    auto* plot = find<QWidget>(u"mapPlot"_s);
    const auto* list = find<QListView>(u"neighbourList"_s);
    test::runFor(100);
    // Somewhere a title lies; a person sees where.
    for (int x = plot->width() / 4; x < plot->width() && !picked(); x += 9)
        QTest::mouseClick(plot, Qt::LeftButton, {}, QPoint(x, plot->height() / 2));
    QVERIFY(picked());
    QVERIFY(test::waitUntil([&] { return list->isVisible() && list->model()->rowCount() == 10; }, 60'000));
}

KINOSCOPE_WINDOW_TEST(DesktopConventionsTest)
#include "desktop_conventions_test.moc"
