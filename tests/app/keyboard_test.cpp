// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the keyboard is, and which keys work there.
#include "tests/app/window_fixture.h"
#include "ui/plot/custom_plot.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QWheelEvent>

#include <functional>

using namespace kinoscope;
using namespace Qt::Literals::StringLiterals;

class KeyboardTest : public QObject, protected test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void openingPutsItOnTrain();
    void trainingPutsItOnTheMap();
    void nobodyIsInterruptedWhileTyping();
    void commandsWorkInFieldsOfNumbers_data();
    void commandsWorkInFieldsOfNumbers();
    void aFieldOfTextKeepsItsEditing();
    void spaceDoesWhatTheFocusIsFor();
    void f6GoesThroughThePanels();
    void theWheelChangesNoSetting_data();
    void theWheelChangesNoSetting();
    void aTurnedTermKeepsIt();
    void aTermThatIsLeftOutHandsItOn();
    void leavingTheBlendEmptyPutsItOnNoField();
    void presenterModeGivesItBack();
    void whatIsHiddenGivesItToNoField();
    void onlyTheseKeepsIt();

private:
    /// The widget, in sight: if need be, with all settings opened.
    QWidget* seen(const QString& name)
    {
        auto* const widget = find<QWidget>(name);
        if (!widget->isVisible())
            m_window->action(Command::settings)->trigger();
        return widget;
    }
    QString nameOfFocus() { return m_window->focusWidget() ? m_window->focusWidget()->objectName() : QString(); }
    bool isIn(const QWidget* part) { return part->isAncestorOf(m_window->focusWidget()); }
    void openAndBlendThree();
    QWidget* plot() { return map()->plot(); }
    bool isRunState(RunState state) { return session().runState() == state; }
};

void KeyboardTest::init()
{
    forgetSettings();
    makeWindow();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void KeyboardTest::openingPutsItOnTrain()
{
    openSample();
    QTRY_COMPARE(m_window->focusWidget(), find<QWidget>(u"trainButton"_s));
    session().open(u"sample"_s);
    QTRY_COMPARE(m_window->focusWidget(), find<QWidget>(u"trainButton"_s));
}

void KeyboardTest::trainingPutsItOnTheMap()
{
    openSample();
    find<QDoubleSpinBox>(u"epochsBox"_s)->setValue(3);
    QTRY_COMPARE(m_window->focusWidget(), find<QWidget>(u"trainButton"_s));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);  // presses it
    QTRY_VERIFY_WITH_TIMEOUT(session().document(), 60'000);
    QTRY_VERIFY(session().analysis());
    QTest::qWait(50);
    QCOMPARE(m_window->focusWidget(), plot());
}

void KeyboardTest::nobodyIsInterruptedWhileTyping()
{
    openSample();
    auto* const search = find<QLineEdit>(u"filmSearch"_s);
    search->setFocus();
    QTest::keyClicks(search, u"wars"_s);
    session().open(u"sample"_s);
    QTRY_VERIFY(session().isLoading() || session().dataset());
    QTRY_VERIFY(!session().isLoading());
    QTest::qWait(50);
    QCOMPARE(m_window->focusWidget(), search);
}

void KeyboardTest::commandsWorkInFieldsOfNumbers_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QKeyCombination>("keys");
    QTest::addColumn<int>("command");
    const auto row = [](const char* field, QKeyCombination keys, Command command) {
        QTest::newRow(qPrintable(QString::fromLatin1(field) + QKeySequence(keys).toString()))
            << QString::fromLatin1(field) << keys << static_cast<int>(command);
    };
    for (const char* field : {"epochsBox", "learningRateBox", "mapTopCount", "filmSearch"}) {
        row(field, Qt::CTRL | Qt::Key_E, Command::exportMap);
        row(field, Qt::CTRL | Qt::Key_B, Command::addToBlend);
        row(field, Qt::CTRL | Qt::Key_S, Command::saveModel);
        row(field, Qt::ALT | Qt::Key_Left, Command::back);
    }
}

void KeyboardTest::commandsWorkInFieldsOfNumbers()
{
    QFETCH(QString, field);
    QFETCH(QKeyCombination, keys);
    QFETCH(int, command);
    openSample();
    train(2);
    view().selection()->pick(2);
    view().selection()->pick(3);
    QAction* const action = m_window->action(static_cast<Command>(command));
    QVERIFY(action->isEnabled());
    action->disconnect(SIGNAL(triggered(bool)));  // no dialogs: that it is asked for is enough
    action->disconnect();
    QSignalSpy triggered(action, &QAction::triggered);
    QWidget* const widget = seen(field);
    widget->setFocus();
    QTest::keyClick(m_window->focusWidget(), keys.key(), keys.keyboardModifiers());
    QCOMPARE(triggered.size(), 1);
}

void KeyboardTest::aFieldOfTextKeepsItsEditing()
{
    openSample();
    auto* const search = find<QLineEdit>(u"filmSearch"_s);
    search->setFocus();
    QTest::keyClicks(search, u"star wars"_s);
    QCOMPARE(search->text(), u"star wars"_s);
    QTest::keyClick(search, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(search->selectedText(), u"star wars"_s);
    QTest::keyClick(search, Qt::Key_X, Qt::ControlModifier);
    QVERIFY(search->text().isEmpty());
    QTest::keyClick(search, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(search->text(), u"star wars"_s);
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(search->text() != u"star wars"_s);
}

void KeyboardTest::spaceDoesWhatTheFocusIsFor()
{
    openSample();
    find<QDoubleSpinBox>(u"epochsBox"_s)->setValue(1000);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_VERIFY(isRunState(RunState::running));
    auto* const top = find<QComboBox>(u"mapTopCount"_s);
    const QString before = top->currentText();
    top->setFocus();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(isRunState(RunState::paused));
    QCOMPARE(top->currentText(), before);
    auto* const step = find<QAbstractButton>(u"stepButton"_s);
    QTRY_VERIFY(step->isEnabled());
    step->setFocus();
    QTest::keyClick(step, Qt::Key_Space);
    QTRY_VERIFY(isRunState(RunState::stepping) || isRunState(RunState::paused));
    session().stop();
    QTRY_VERIFY_WITH_TIMEOUT(!session().isTraining(), 20'000);
}

void KeyboardTest::f6GoesThroughThePanels()
{
    openSample();
    train(2);
    view().selection()->pick(3);
    QTRY_COMPARE(m_window->focusWidget(), plot());
    const auto next = [this] { QTest::keyClick(m_window->focusWidget(), Qt::Key_F6); };
    const auto back = [this] { QTest::keyClick(m_window->focusWidget(), Qt::Key_F6, Qt::ShiftModifier); };
    const QList<std::function<bool()>> ring{
        [this] {
            return nameOfFocus() == u"epochSlider"_s ||
                   find<QWidget>(u"epochSlider"_s)->parentWidget()->isAncestorOf(m_window->focusWidget());
        },
        [this] { return isIn(find<QWidget>(u"resultTabs"_s)); },
        [this] { return isIn(find<QWidget>(u"sideTabs"_s)); },
        [this] { return nameOfFocus() == u"filmSearch"_s; },
        [this] { return isIn(find<QWidget>(u"trainingPanel"_s)); },
        [this] { return find<QWidget>(u"mapTopCount"_s)->parentWidget()->isAncestorOf(m_window->focusWidget()); },
        [this] { return m_window->focusWidget() == plot(); },
    };
    for (qsizetype i = 0; i < ring.size(); ++i) {
        next();
        QVERIFY2(ring[i](), qPrintable(u"%1: %2"_s.arg(i).arg(nameOfFocus())));
    }
    for (qsizetype i = ring.size() - 2; i >= 0; --i) {
        back();
        QVERIFY2(ring[i](), qPrintable(u"back %1: %2"_s.arg(i).arg(nameOfFocus())));
    }
    // What is not in sight is left out.
    find<QWidget>(u"resultTabs"_s)->hide();
    next();
    QVERIFY(ring[2]());
}

void KeyboardTest::theWheelChangesNoSetting_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("focused");
    for (const char* name : {"presetBox", "epochsBox", "learningRateBox", "mapTopCount", "mapAxisX", "epochSlider",
                             "minRatingsSlider", "similarityBox"})
        for (const bool focused : {false, true})
            QTest::addRow("%s%s", name, focused ? ", focused" : "") << QString::fromLatin1(name) << focused;
}

void KeyboardTest::theWheelChangesNoSetting()
{
    QFETCH(QString, name);
    QFETCH(bool, focused);
    openSample();
    train(4);
    view().selection()->pick(3);
    QWidget* const widget = seen(name);
    QTRY_VERIFY(widget->isVisible());
    const auto value = [widget]() -> QVariant {
        if (const auto* box = qobject_cast<QComboBox*>(widget))
            return box->currentText();
        if (const auto* slider = qobject_cast<QAbstractSlider*>(widget))
            return slider->value();
        return qobject_cast<QDoubleSpinBox*>(widget)->value();
    };
    if (focused)
        widget->setFocus(Qt::MouseFocusReason);
    const QVariant before = value();
    const QPointF at = QRectF(widget->rect()).center();
    for (const int notches : {-1, -1, 1, 1, 1, -1}) {
        QWheelEvent wheel(at, widget->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(widget, &wheel);
        QCOMPARE(value(), before);
    }
}

void KeyboardTest::openAndBlendThree()
{
    openSample();
    train(2);
    for (const int film : {2, 3, 5}) {
        view().selection()->pick(film);
        m_window->action(Command::addToBlend)->trigger();
    }
    QTRY_VERIFY(find<QWidget>(u"blendList"_s)->isVisible());
}

void KeyboardTest::aTurnedTermKeepsIt()
{
    openAndBlendThree();
    QTest::mouseClick(find<QWidget>(u"blendSign2"_s), Qt::LeftButton);
    QTest::qWait(50);
    QCOMPARE(nameOfFocus(), u"blendSign2"_s);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QTest::qWait(50);
    QCOMPARE(nameOfFocus(), u"blendSign2"_s);
    QVERIFY(m_window->focusWidget()->isVisible());
}

void KeyboardTest::aTermThatIsLeftOutHandsItOn()
{
    openAndBlendThree();
    QTest::mouseClick(find<QWidget>(u"blendRemove2"_s), Qt::LeftButton);
    QTest::qWait(50);
    QCOMPARE(nameOfFocus(), u"blendRemove2"_s);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QTest::qWait(50);
    QCOMPARE(nameOfFocus(), u"blendRemove1"_s);
}

void KeyboardTest::leavingTheBlendEmptyPutsItOnNoField()
{
    openAndBlendThree();
    QTest::mouseClick(find<QWidget>(u"blendClear"_s), Qt::LeftButton);
    QTest::qWait(50);
    QVERIFY2(qobject_cast<QLineEdit*>(m_window->focusWidget()) == nullptr, qPrintable(nameOfFocus()));
    QVERIFY(m_window->focusWidget() != nullptr);
}

void KeyboardTest::presenterModeGivesItBack()
{
    openSample();
    train(2);
    for (QWidget* const widget : {plot(), seen(u"epochsBox"_s), find<QWidget>(u"mapTopCount"_s)}) {
        widget->setFocus(Qt::MouseFocusReason);
        const QString before = nameOfFocus();
        QTest::keyClick(m_window->focusWidget(), Qt::Key_F11);
        QTRY_VERIFY(m_window->isFullScreen());
        QTest::qWait(300);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!m_window->isFullScreen());
        QTest::qWait(1500);  // until the layout is what it was
        QCOMPARE(nameOfFocus(), before);
    }
}

void KeyboardTest::whatIsHiddenGivesItToNoField()
{
    openSample();
    train(2);
    view().selection()->pick(3);
    auto* const list = find<QWidget>(u"neighbourList"_s);
    QTRY_VERIFY(list->isVisible());
    list->setFocus(Qt::MouseFocusReason);
    view().selection()->unpick();
    QTRY_VERIFY(!list->isVisible());
    QTest::qWait(50);
    QVERIFY2(m_window->focusWidget() == plot() || qobject_cast<QAbstractButton*>(m_window->focusWidget()),
             qPrintable(nameOfFocus()));
}

void KeyboardTest::onlyTheseKeepsIt()
{
    openSample();
    train(2);
    m_window->resize(1900, 900);  // so that no tab hides in the menu
    view().selection()->selectFilms({1, 2, 3, 4});
    auto* const onlyThese = find<QAbstractButton>(u"mapOnlySelection"_s);
    QTRY_VERIFY(onlyThese->isVisible());
    QTest::mouseClick(onlyThese, Qt::LeftButton);
    openResults(u"Selected"_s);
    QTRY_VERIFY(!onlyThese->isVisible());
    QTest::qWait(50);
    QCOMPARE(nameOfFocus(), u"mapPlot"_s);
    auto* const only = find<QAbstractButton>(u"selectedOnly"_s);
    QTRY_VERIFY(only->isVisible());
    QTest::mouseClick(only, Qt::LeftButton);
    QTest::qWait(50);
    QVERIFY2(isIn(find<QWidget>(u"resultTabs"_s)), qPrintable(nameOfFocus()));
    click(u"selectedClear"_s);
    QTest::qWait(50);
    QVERIFY2(isIn(find<QWidget>(u"resultTabs"_s)) || m_window->focusWidget() == plot(), qPrintable(nameOfFocus()));
}

KINOSCOPE_WINDOW_TEST(KeyboardTest)
#include "keyboard_test.moc"
