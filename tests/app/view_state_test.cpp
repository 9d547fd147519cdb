// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/view_state.h"
#include "tests/app/whole_session.h"
#include "tests/test_main.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace kinoscope;

class ViewStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void whatAModelFileSaysIsMended_data();
    void whatAModelFileSaysIsMended();
    void whatTheSettingsSayIsMended();
};

void ViewStateTest::whatAModelFileSaysIsMended_data()
{
    QTest::addColumn<int>("top");
    QTest::addColumn<int>("axis");
    QTest::addColumn<int>("expectedTop");
    QTest::addColumn<int>("expectedAxis");
    QTest::newRow("as a window saves it") << 70 << 1 << 70 << 1;
    QTest::newRow("all films") << 0 << 2 << 0 << 2;
    QTest::newRow("fewer films than can be chosen") << 3 << 1 << 10 << 1;
    QTest::newRow("an axis that no map has") << 40 << 7 << 40 << 2;
}

// Views show what the state says: if each mended it for itself, state and views would say different things.
void ViewStateTest::whatAModelFileSaysIsMended()
{
    QFETCH(int, top);
    QFETCH(int, axis);
    test::WholeSession whole;
    DocumentView saved;
    saved.top_count = top;
    saved.map_x = axis;
    whole.view.apply(saved);
    QTEST(whole.view.map().topCount, "expectedTop");
    QTEST(whole.view.map().axes.first, "expectedAxis");
    QTEST(whole.view.document().top_count, "expectedTop");
    // What is mended to what is there already is no change.
    const QSignalSpy changed(&whole.view, &ViewState::mapChanged);
    whole.view.apply(saved);
    QCOMPARE(changed.size(), 0);
}

void ViewStateTest::whatTheSettingsSayIsMended()
{
    ui::MapOptions options;
    options.topCount = 3;
    WindowSettings().setMap(options);
    const test::WholeSession whole;
    QCOMPARE(whole.view.map().topCount, 10);
}

KINOSCOPE_EVENT_TEST(ViewStateTest)
#include "view_state_test.moc"
