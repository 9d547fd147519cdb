// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/data/matrix_window.h"

#include <QTest>

#include <cmath>

using namespace kinoscope;
using namespace kinoscope::ui;

namespace {

MatrixWindow windowOn(int people, int films)
{
    MatrixWindow window;
    window.setMatrix(people, films);
    window.setSize({400, 200});
    return window;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-9 * std::max(1.0, std::abs(b));
}

}  // namespace

class MatrixWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void atFirstAllIsInSight()
    {
        const MatrixWindow window = windowOn(943, 1682);
        QVERIFY(window.isWhole() && !window.isNearest());
        QCOMPARE(window.inSight(), (MatrixArea{0, 943, 0, 1682}));
        QCOMPARE(window.pixels({0, 943, 0, 1682}), QRectF(0, 0, 400, 200));
    }

    void whatLiesUnderThePointerStaysThere()
    {
        MatrixWindow window = windowOn(943, 1682);
        const QPointF pointer(130, 70);
        const QPointF held = window.placeAt(pointer);
        for (int i = 0; i < 6; ++i) {
            window.zoom(1.5, pointer);
            QVERIFY(isNear(window.placeAt(pointer).x(), held.x()) && isNear(window.placeAt(pointer).y(), held.y()));
        }
        QVERIFY(isNear(window.area().width(), 1682 / std::pow(1.5, 6)));
    }

    void nearestCellsAreSquare()
    {
        MatrixWindow window = windowOn(943, 1682);
        for (int i = 0; i < 40; ++i)
            window.zoom(1.5, {200, 100});
        QVERIFY(window.isNearest());
        QVERIFY(isNear(window.cell().width(), MatrixWindow::largest_cell));
        QVERIFY(isNear(window.cell().height(), MatrixWindow::largest_cell));
        for (int i = 0; i < 40; ++i)
            window.zoom(1 / 1.5, {0, 0});
        QVERIFY(window.isWhole());
    }

    void itStaysInsideTheMatrix()
    {
        MatrixWindow window = windowOn(943, 1682);
        window.pan({100, 100});
        QVERIFY(window.isWhole());
        window.zoom(4, {200, 100});
        window.pan({-1e6, -1e6});
        QCOMPARE(window.area().topLeft(), QPointF(0, 0));
        window.pan({1e6, 1e6});
        QVERIFY(isNear(window.area().right(), 1682) && isNear(window.area().bottom(), 943));
        QCOMPARE(window.inSight().first_person + window.inSight().people, 943);
        const QRectF before = window.area();
        window.pan({-40, 0});
        QVERIFY(isNear(before.left() - window.area().left(), 40 / window.cell().width()));
    }

    void cellsInSightInPartCount()
    {
        MatrixWindow window = windowOn(100, 400);
        window.zoom(10, {0, 0});
        window.pan({5, 0});  // half a film
        QCOMPARE(window.inSight(), (MatrixArea{0, 10, 0, 41}));
    }

    void aSmallMatrixFillsThePicture()
    {
        MatrixWindow window = windowOn(3, 2);
        QVERIFY(window.isWhole() && window.isNearest());
        window.zoom(2, {10, 10});
        QVERIFY(window.isWhole());
    }

    void withoutAMatrixThereIsNothing()
    {
        MatrixWindow window = windowOn(0, 0);
        QVERIFY(window.isEmpty());
        window.zoom(2, {0, 0});
        window.pan({1, 1});
        QVERIFY(window.isEmpty());
        QCOMPARE(window.inSight(), (MatrixArea{}));
    }
};

KINOSCOPE_PLAIN_TEST(MatrixWindowTest)
#include "matrix_window_test.moc"
