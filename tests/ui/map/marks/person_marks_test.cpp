// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/map/marks/person_marks.h"

#include "tests/ui/map/map_bed.h"

#include <QHelpEvent>
#include <QToolTip>
#include <QtTest>

using namespace kinoscope;
using namespace kinoscope::ui;
using namespace Qt::Literals::StringLiterals;

/// Somebody on the composed map, and what the legend says of it.
class PersonMarksTest : public QObject, private test::MapBed {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(true); }

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

    void theirStarSaysThatPeopleHaveNoPlaceOfTheirOwn()
    {
        show({});
        QPointF sum;
        for (const int movie : fitting)
            sum += pixelOf(movie);
        const QPoint at = (sum / static_cast<double>(fitting.size())).toPoint();
        QHelpEvent help(QEvent::ToolTip, at, plot()->mapToGlobal(at));
        QCoreApplication::sendEvent(plot(), &help);
        QVERIFY2(QToolTip::text().contains(u"Mia: in the middle of the films"_s), qPrintable(QToolTip::text()));
        QToolTip::hideText();
    }

private:
    const std::vector<int> fitting{20, 21, 22, 23};

    void show(std::optional<int> film)
    {
        view->setPerson({u"Mia"_s, fitting, {{3, u"Film 3 5 ★"_s, 1.0}, {4, u"Film 4 2 ★"_s, -0.5}}, film});
        settle();
    }
};

KINOSCOPE_WIDGET_TEST(PersonMarksTest)
#include "person_marks_test.moc"
