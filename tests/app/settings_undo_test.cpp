// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of the settings are taken back like those of the view: in the composed window, with real clicks and keys.
#include "tests/app/window_fixture.h"

#include <QComboBox>
#include <QTest>

using namespace kinoscope;
using namespace Qt::StringLiterals;

class SettingsUndoTest : public QObject, protected test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void aNumberIsUndoneAndRedone();
    void aPresetIsUndoneWhole();
    void anArrowThatIsHeldIsOneChange();
    void whatTheProgramSetsIsNone();

private:
    QDoubleSpinBox* epochs() { return find<QDoubleSpinBox>(u"epochsBox"_s); }
    void undo() { QTest::keyClick(find<QWidget>(u"mapPlot"_s), Qt::Key_Z, Qt::ControlModifier); }
    void redo() { QTest::keyClick(find<QWidget>(u"mapPlot"_s), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
    bool canUndo() { return m_window->action(Command::undo)->isEnabled(); }
};

void SettingsUndoTest::init()
{
    forgetSettings();
    makeWindow();
    openSample();
    QVERIFY(!canUndo());
    click(u"settingsButton"_s);
    QTRY_VERIFY(epochs()->isVisible());
}

void SettingsUndoTest::aNumberIsUndoneAndRedone()
{
    const double before = epochs()->value();
    epochs()->setFocus();
    epochs()->selectAll();
    QTest::keyClicks(epochs(), u"7"_s);
    QTest::keyClick(epochs(), Qt::Key_Return);
    QVERIFY(m_window->action(Command::undo)->text().contains(u"change settings"_s));
    undo();
    QCOMPARE(epochs()->value(), before);
    QVERIFY(!canUndo());
    redo();
    QCOMPARE(epochs()->value(), 7.0);
}

void SettingsUndoTest::aPresetIsUndoneWhole()
{
    auto* const preset = find<QComboBox>(u"presetBox"_s);
    const QString before = preset->currentText();
    const double factors = find<QDoubleSpinBox>(u"factorsBox"_s)->value();
    preset->setFocus();
    QTest::keyClick(preset, Qt::Key_End);
    QVERIFY(preset->currentText() != before);
    QVERIFY(find<QDoubleSpinBox>(u"factorsBox"_s)->value() != factors);
    undo();
    QCOMPARE(preset->currentText(), before);
    QCOMPARE(find<QDoubleSpinBox>(u"factorsBox"_s)->value(), factors);
    QVERIFY(!canUndo());
}

void SettingsUndoTest::anArrowThatIsHeldIsOneChange()
{
    const double before = epochs()->value();
    epochs()->setFocus();
    for (int step = 0; step < 5; ++step)
        QTest::keyClick(epochs(), Qt::Key_Up);
    QCOMPARE(epochs()->value(), before + 5.0);
    undo();
    QCOMPARE(epochs()->value(), before);
    QVERIFY(!canUndo());
}

void SettingsUndoTest::whatTheProgramSetsIsNone()
{
    TrainingSettings settings = find_preset("accurate").settings;
    settings.epochs = 2;
    m_window->setTrainingSettings(settings);
    QVERIFY(!canUndo());
    click(u"trainButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(session().document(), 60'000);
    QCOMPARE(epochs()->value(), 2.0);
    QVERIFY(!canUndo());
}

KINOSCOPE_WINDOW_TEST(SettingsUndoTest)
#include "settings_undo_test.moc"
