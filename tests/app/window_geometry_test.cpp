// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A window that was saved on a large screen is whole on a small one.
#include "app/view/window_geometry.h"

#include "tests/test_main.h"

#include <QApplication>
#include <QScreen>
#include <QTest>
#include <QWidget>

using namespace kinoscope;

class WindowGeometryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWindowIsWholeOnItsScreen_data();
    void aWindowIsWholeOnItsScreen();
    void whatFitsStaysAsItWas();
    void withoutAnythingKeptItFitsToo();
    void aWindowThatCannotBeSoSmallShowsItsBeginning();

private:
    static QRect screen() { return QGuiApplication::primaryScreen()->availableGeometry(); }
    static QByteArray savedAt(const QRect& geometry)
    {
        QWidget window;
        window.setGeometry(geometry);
        return window.saveGeometry();
    }
};

void WindowGeometryTest::aWindowIsWholeOnItsScreen_data()
{
    QTest::addColumn<QRect>("geometry");
    const QRect room = screen();
    QTest::newRow("larger") << QRect(room.topLeft(), room.size() * 2);
    QTest::newRow("wider") << QRect(room.left() + 40, room.top() + 60, room.width() + 400, 300);
    QTest::newRow("right of it") << QRect(room.right() - 100, room.top() + 60, 400, 300);
    QTest::newRow("below it") << QRect(room.left() + 40, room.bottom() + 500, 400, 300);
    QTest::newRow("left of it, above it") << QRect(room.left() - 900, room.top() - 900, 400, 300);
}

void WindowGeometryTest::aWindowIsWholeOnItsScreen()
{
    QFETCH(const QRect, geometry);
    QWidget window;
    restoreWindow(window, savedAt(geometry));
    QVERIFY2(
        screen().contains(window.geometry()),
        qPrintable(
            QStringLiteral("%1 %2 %3 %4").arg(window.x()).arg(window.y()).arg(window.width()).arg(window.height())));
    QVERIFY(window.geometry().top() - screen().top() >= 30);  // under its title bar
}

void WindowGeometryTest::whatFitsStaysAsItWas()
{
    const QRect geometry(screen().left() + 50, screen().top() + 70, 320, 240);
    QWidget window;
    restoreWindow(window, savedAt(geometry));
    QCOMPARE(window.geometry(), geometry);
}

void WindowGeometryTest::withoutAnythingKeptItFitsToo()
{
    QWidget window;
    restoreWindow(window, {});
    QVERIFY(window.width() < screen().width() && window.height() < screen().height());
    QVERIFY(window.width() > screen().width() / 2);
}

void WindowGeometryTest::aWindowThatCannotBeSoSmallShowsItsBeginning()
{
    QWidget window;
    window.setMinimumSize(screen().size() * 2);
    restoreWindow(window, savedAt(QRect(screen().bottomRight(), QSize(300, 300))));
    QVERIFY(screen().contains(window.geometry().topLeft()));
}

KINOSCOPE_WIDGET_TEST(WindowGeometryTest)
#include "window_geometry_test.moc"
