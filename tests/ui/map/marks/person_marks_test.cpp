// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/map/marks/person_marks.h"

#include "tests/ui/map/map_bed.h"

#include <QHelpEvent>
#include <QLineF>
#include <QToolTip>
#include <QtTest>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace kinoscope;
using namespace kinoscope::ui;
using namespace Qt::Literals::StringLiterals;

/// Somebody on the composed map, and what the legend says of it.
class PersonMarksTest : public QObject, private test::MapBed {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        fitting = {20, 21, 22, 23};
        open(true);
    }

    void theLegendSaysWhatIsDrawnAndMovesNothing()
    {
        const int height = plot()->axisRect()->rect().height();
        QVERIFY(plot()->key().shownMarks().isEmpty());
        show({});
        QCOMPARE(plot()->key().shownMarks(), (QStringList{u"Mia"_s, u"own films"_s}));
        show(11);
        QCOMPARE(plot()->key().shownMarks(), (QStringList{u"Mia"_s, u"own films"_s, u"speaks for it"_s, u"against"_s}));
        QCOMPARE(plot()->axisRect()->rect().height(), height);
        view->setPerson({});
        settle();
        QVERIFY(plot()->key().shownMarks().isEmpty());
    }

    void whereThereIsNoRoomTheyAreLeftOut()
    {
        const auto heightOf = [this](bool with) {
            with ? show(11) : view->setPerson({});
            settle();
            return plot()->axisRect()->rect().height();
        };
        for (const int width : {760, 700, 640, 600}) {
            view->resize(width, 700);
            settle();
            QCOMPARE(heightOf(true), heightOf(false));
        }
    }

    void theyStandWhereMostOfTheFilmsThatFitLieTogether()
    {
        // Four films that are close to each other, and the two that are farthest from them.
        std::vector<int> order(static_cast<std::size_t>(frame->positions.rows()));
        std::iota(order.begin(), order.end(), 0);
        const auto away = [this](int film) { return QLineF(pixelOf(20), pixelOf(film)).length(); };
        std::sort(order.begin(), order.end(), [&](int a, int b) { return away(a) < away(b); });
        fitting = {order.back(), order[0], order[1], order[2], order[3], order[order.size() - 2]};
        show({});
        QPointF sum;
        for (int film = 0; film < 4; ++film)
            sum += pixelOf(order[static_cast<std::size_t>(film)]);
        const QPoint at = (sum / 4.0).toPoint();
        QHelpEvent help(QEvent::ToolTip, at, plot()->mapToGlobal(at));
        QCoreApplication::sendEvent(plot(), &help);
        QVERIFY2(QToolTip::text().contains(u"Mia: where most of the films that fit best lie together, 4 of 6."_s),
                 qPrintable(QToolTip::text()));
        QToolTip::hideText();
    }

private:
    std::vector<int> fitting{20, 21, 22, 23};

    void show(std::optional<int> film)
    {
        view->setPerson({u"Mia"_s, fitting, {{3, u"Film 3 5 ★"_s, 1.0}, {4, u"Film 4 2 ★"_s, -0.5}}, film});
        settle();
    }
};

KINOSCOPE_WIDGET_TEST(PersonMarksTest)
#include "person_marks_test.moc"
