// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes and goes lies over the map or has its place: neither map nor tabs move under somebody's pointer.
#include "app/context/notices.h"
#include "tests/app/window_fixture.h"
#include "tests/ui/event_counter.h"
#include "ui/films/film_selection.h"
#include "ui/plot/custom_plot.h"

#include <QAction>
#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

using namespace kinoscope;
using namespace Qt::Literals::StringLiterals;

class NothingMovesTest : public QObject, protected test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void throughAllTabs_data();
    void throughAllTabs();
    void aMessageLiesOverTheMap();
    void aMessageFitsANarrowMap();
    void twoBarsShareTheRoom();

private:
    QTabWidget* tabs() { return find<QTabWidget>(u"resultTabs"_s); }
    /// Where the map and the tabs are, on the screen.
    QList<QRect> places()
    {
        QList<QRect> all;
        for (QWidget* widget : {static_cast<QWidget*>(map()->plot()), static_cast<QWidget*>(tabs()->tabBar())})
            all << QRect(widget->mapToGlobal(QPoint()), widget->size());
        return all;
    }
};

void NothingMovesTest::init()
{
    forgetSettings();
    makeWindow();
    openSample();
}

void NothingMovesTest::throughAllTabs_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << QSize(1280, 800);
    QTest::newRow("large") << QSize(1600, 1100);
    QTest::newRow("small") << QSize(1024, 640);
}

void NothingMovesTest::throughAllTabs()
{
    QFETCH(QSize, size);
    m_window->resize(size);
    train(3);
    train(4);  // two runs, to be compared
    services().evaluator().evaluate();
    QTest::qWait(50);
    openResults(u"Learning"_s);
    QTest::qWait(30);
    const QList<QRect> before = places();
    for (int round = 0; round < 2; ++round)
        for (int tab = 0; tab < tabs()->count(); ++tab) {
            openResults(tabs()->tabText(tab));
            QTest::qWait(30);
            QVERIFY2(places() == before, qPrintable(tabs()->tabText(tab)));
        }
}

void NothingMovesTest::aMessageLiesOverTheMap()
{
    train(2);
    QTest::qWait(30);
    const QList<QRect> before = places();
    QWidget* const bar = find<QWidget>(u"messageBar"_s);
    const QString path = QDir::temp().filePath(u"no such folder/model.safetensors"_s);
    session().saveModel(path);
    QTRY_VERIFY(bar->isVisible());
    QTest::qWait(30);
    QCOMPARE(places(), before);
    const QRect message(bar->mapToGlobal(QPoint()), bar->size());
    QVERIFY(before.front().contains(message));
    click(u"messageClose"_s);
    QVERIFY(!bar->isVisible());
    QTest::qWait(30);
    QCOMPARE(places(), before);
}

// A long sentence wraps: all of it is seen, and the map keeps most of its width free of it.
void NothingMovesTest::aMessageFitsANarrowMap()
{
    m_window->resize(1024, 640);
    train(2);
    session().open(QDir::temp().filePath(u"a folder of a long name that is not there/and another one/ml-100k"_s));
    QWidget* const bar = find<QWidget>(u"messageBar"_s);
    QTRY_VERIFY(bar->isVisible());
    QTest::qWait(30);
    auto* const label = find<QLabel>(u"messageText"_s);
    QVERIFY2(label->height() >= label->heightForWidth(label->width()),
             qPrintable(u"%1 of %2"_s.arg(label->height()).arg(label->heightForWidth(label->width()))));
    const QRect plot(map()->plot()->mapToGlobal(QPoint()), map()->plot()->size());
    const QRect message(bar->mapToGlobal(QPoint()), bar->size());
    QVERIFY(plot.left() <= message.left() && message.right() <= plot.right());
}

void NothingMovesTest::twoBarsShareTheRoom()
{
    m_window->resize(1024, 640);
    train(2);
    QWidget* const recovery = find<QWidget>(u"recoveryBar"_s);
    QWidget* const message = find<QWidget>(u"messageBar"_s);
    auto* const recoveryText = find<QLabel>(u"recoveryText"_s);
    recoveryText->setText(
        u"Kinoscope ended before this run was saved: MovieLens 100K, 26 passes, 30 Nov 2026 02:50."_s);
    recovery->show();
    QTest::qWait(30);
    session().open(QDir::temp().filePath(u"a folder of a long name that is not there/and another one/ml-100k"_s));
    QTRY_VERIFY(message->isVisible());
    QTest::qWait(30);
    for (QLabel* label : {find<QLabel>(u"messageText"_s), recoveryText})
        QVERIFY2(
            label->height() >= label->heightForWidth(label->width()),
            qPrintable(
                u"%1: %2 of %3"_s.arg(label->text()).arg(label->height()).arg(label->heightForWidth(label->width()))));
    QCOMPARE(recovery->y() - (message->y() + message->height()), 8);
    // And then they are at rest: what asks for a layout in answer to one keeps the window busy for good.
    QTest::qWait(100);
    const test::EventCounter layouts(recovery->parentWidget(), QEvent::LayoutRequest);
    QTest::qWait(100);
    QVERIFY2(layouts.count() < 3, qPrintable(QString::number(layouts.count())));
}

KINOSCOPE_WINDOW_TEST(NothingMovesTest)
#include "nothing_moves_test.moc"
