// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "tests/ui/map/map_bed.h"
#include "ui/map/scene/map_input.h"
#include "ui/plot/dot_decimator.h"
#include "ui/theme/theme.h"

#include <cmath>
#include <set>

using namespace kinoscope;
using namespace kinoscope::ui;
using namespace Qt::Literals::StringLiterals;

/// From film to film by the arrow keys.
class MapWalkTest : public QObject, private test::MapBed {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::light); }
    void init()
    {
        open(true);
        plot()->setFocus();
        m_picked = std::make_unique<QSignalSpy>(view.get(), &MapView::filmPicked);
    }
    void cleanup() { m_picked.reset(); }

    void theFirstArrowLeadsToTheMiddleAndIsSaid()
    {
        QVERIFY(!hovered());
        QTest::keyClick(plot(), Qt::Key_Right);
        QVERIFY(hovered());
        const QPointF middle = plot()->axisRect()->rect().center();
        const double distance = QLineF(pixelOf(*hovered()), middle).length();
        for (int row = 0; row < films; ++row) {
            if (plot()->drawn().isShown(row))
                QVERIFY(QLineF(pixelOf(row), middle).length() >= distance - 1.0);
        }
        const Movie& film = plot()->state().film(*hovered());
        QVERIFY2(plot()->accessibleName().startsWith(u"Map of films: F%1 "_s.arg(*hovered())),
                 qPrintable(plot()->accessibleName()));
        QVERIFY(plot()->accessibleName().contains(QString::number(film.year)));
        QVERIFY(m_picked->isEmpty());
    }

    void eachArrowLeadsToTheNextFilmThere_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QPointF>("direction");
        QTest::newRow("right") << int(Qt::Key_Right) << QPointF(1, 0);
        QTest::newRow("left") << int(Qt::Key_Left) << QPointF(-1, 0);
        QTest::newRow("up") << int(Qt::Key_Up) << QPointF(0, -1);
        QTest::newRow("down") << int(Qt::Key_Down) << QPointF(0, 1);
    }
    void eachArrowLeadsToTheNextFilmThere()
    {
        QFETCH(int, key);
        QFETCH(QPointF, direction);
        QTest::keyClick(plot(), Qt::Key(key));
        std::set<int> met{*hovered()};
        for (int step = 0; step < 6; ++step) {
            const int from = *hovered();
            QTest::keyClick(plot(), Qt::Key(key));
            settle();
            QVERIFY(hovered());
            const QPointF way = pixelOf(*hovered()) - pixelOf(from);
            QVERIFY(QPointF::dotProduct(way, direction) > 0.0);
            QVERIFY(met.insert(*hovered()).second);
            // No film ahead is as near: by brute force.
            const auto cost = [&](int row) {
                const QPointF to = pixelOf(row) - pixelOf(from);
                const double along = QPointF::dotProduct(to, direction);
                const double across = std::abs(to.x() * direction.y() - to.y() * direction.x());
                return across < along ? along + 2.0 * across : 1e9;
            };
            for (int row = 0; row < films; ++row) {
                if (row != from && plot()->drawn().isShown(row))
                    QVERIFY(cost(*hovered()) <= cost(row) + 1e-6);
            }
        }
    }

    void returnPicksAndTheWalkGoesOnFromThere()
    {
        QTest::keyClick(plot(), Qt::Key_Return);
        QVERIFY(m_picked->isEmpty());
        QTest::keyClick(plot(), Qt::Key_Right);
        QTest::keyClick(plot(), Qt::Key_Right);
        const int film = *hovered();
        QTest::keyClick(plot(), Qt::Key_Return);
        QCOMPARE(m_picked->count(), 1);
        QCOMPARE(m_picked->front().front().toInt(), film);
        QTest::keyClick(plot(), Qt::Key_Escape);
        QVERIFY(!hovered());
        QCOMPARE(plot()->accessibleName(), u"Map of films"_s);
        // From the picked film, if it is in view.
        view->setCurrent(film);
        settle();
        QTest::keyClick(plot(), Qt::Key_Down);
        QCOMPARE(hovered(), std::optional(film));
    }

    void aFilmOutOfViewComesIntoIt()
    {
        for (int i = 0; i < 8; ++i)
            QTest::keyClick(plot(), Qt::Key_Plus);
        settle();
        const QCPRange before = plot()->xAxis->range();
        QRectF seen;
        for (int step = 0; step < 60 && plot()->xAxis->range().lower <= before.lower; ++step) {
            QTest::keyClick(plot(), Qt::Key_Right);
            settle();
            QVERIFY(QRectF(plot()->axisRect()->rect()).contains(plot()->pixelNow(*hovered())));
        }
        QVERIFY(plot()->xAxis->range().lower > before.lower);
    }

    void theOutermostFilmIsTheEnd()
    {
        int film = -1;
        for (int step = 0; step < 400; ++step) {
            QTest::keyClick(plot(), Qt::Key_Right);
            if (*hovered() == film)
                break;
            film = *hovered();
        }
        for (int row = 0; row < films; ++row) {
            if (plot()->drawn().isShown(row))
                QVERIFY(pixelOf(row).x() <= pixelOf(film).x() + 1e-9);
        }
    }

    void thePointerTakesOver()
    {
        QTest::keyClick(plot(), Qt::Key_Right);
        QTest::mouseMove(plot(), emptySpot());
        QTRY_VERIFY(!hovered());
        QCOMPARE(plot()->accessibleName(), u"Map of films"_s);
    }

    void otherFilmsEndIt()
    {
        QTest::keyClick(plot(), Qt::Key_Right);
        view->setMovies(nullptr);
        QVERIFY(!hovered());
        QTest::keyClick(plot(), Qt::Key_Right);
        QVERIFY(!hovered());
    }

private:
    /// The film with the mark of that under the pointer.
    std::optional<int> hovered() { return plot()->input().hovered(); }

    std::unique_ptr<QSignalSpy> m_picked;
};

KINOSCOPE_WIDGET_TEST(MapWalkTest)
#include "map_walk_test.moc"
