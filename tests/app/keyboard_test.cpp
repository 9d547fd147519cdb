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
#include <QTest>

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

private:
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
    auto* const widget = find<QWidget>(field);
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

KINOSCOPE_WINDOW_TEST(KeyboardTest)
#include "keyboard_test.moc"
