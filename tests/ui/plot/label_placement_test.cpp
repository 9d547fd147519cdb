// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/plot/label_placement.h"

#include <QtTest>

#include <algorithm>
#include <random>

using namespace kinoscope::ui;

namespace {

const QRectF plot(60, 40, 1000, 600);

// Films as they lie in real maps: most of them crowded about a middle.
QList<TitleRequest> crowd(int count, unsigned seed)
{
    std::mt19937 generator(seed);
    const auto uniform = [&] { return static_cast<double>(generator()) / 4294967296.0; };
    QList<TitleRequest> requests;
    for (int i = 0; i < count; ++i) {
        const double x = (uniform() + uniform() + uniform()) / 3.0;
        const double y = (uniform() + uniform() + uniform()) / 3.0;
        requests.append({QPointF(plot.left() + x * plot.width(), plot.top() + y * plot.height()), 4.0 + 2.0 * (i % 2),
                         QSizeF(30.0 + 180.0 * uniform() * uniform(), 15.0)});
    }
    return requests;
}

TitlePlaces placeAll(const QList<TitleRequest>& requests, qsizetype insistent = 80)
{
    LabelPlacement placement(plot);
    for (const TitleRequest& request : requests)
        placement.avoid(request.anchor, request.radius);
    return placement.place(requests, insistent);
}

double distance(const QPointF& from, const QRectF& to)
{
    return QLineF(from,
                  QPointF(std::clamp(from.x(), to.left(), to.right()), std::clamp(from.y(), to.top(), to.bottom())))
        .length();
}

double distance(const QPointF& from, const QLineF& to)
{
    const QPointF way = to.p2() - to.p1();
    const double share = QPointF::dotProduct(from - to.p1(), way) / std::max(1e-9, QPointF::dotProduct(way, way));
    return QLineF(from, to.p1() + std::clamp(share, 0.0, 1.0) * way).length();
}

/// From now on the requests want to stay where they were placed.
void keep(QList<TitleRequest>& requests, const TitlePlaces& places)
{
    for (const TitlePlace& place : places.placed)
        requests[place.request].kept = place.slot;
}

}  // namespace

class LabelPlacementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLoneTitleStandsRightOfItsFilm()
    {
        const TitlePlaces places = placeAll({{QPointF(300, 200), 5.0, QSizeF(80, 16)}});
        QCOMPARE(places.placed.size(), 1);
        QCOMPARE(places.placed[0].rect.left(), 308.0);
        QCOMPARE(places.placed[0].rect.center().y(), 200.0);
        QVERIFY(!places.placed[0].leader);
    }

    void aTitleAtTheRightEdgeStandsOnTheOtherSide()
    {
        const TitlePlaces places = placeAll({{QPointF(plot.right() - 6, 200), 5.0, QSizeF(80, 16)}});
        QCOMPARE(places.placed.size(), 1);
        QCOMPARE(places.placed[0].rect.right(), plot.right() - 14);
    }

    void noTwoTitlesOverlapAndNoneLeavesThePlot_data()
    {
        QTest::addColumn<int>("films");
        QTest::addColumn<bool>("allPlaced");
        QTest::newRow("forty, the default") << 40 << true;
        QTest::newRow("eighty") << 80 << false;
        QTest::newRow("five hundred") << 500 << false;
        QTest::newRow("five thousand") << 5000 << false;
    }

    void noTwoTitlesOverlapAndNoneLeavesThePlot()
    {
        QFETCH(int, films);
        QFETCH(bool, allPlaced);
        for (unsigned seed = 1; seed <= 5; ++seed) {
            const QList<TitleRequest> requests = crowd(films, seed);
            const TitlePlaces places = placeAll(requests);
            QCOMPARE(places.placed.size() + places.dropped.size(), requests.size());
            QVERIFY(!allPlaced || places.dropped.isEmpty());
            QVERIFY(places.placed.size() >= std::min(films, 40));
            for (qsizetype i = 0; i < places.placed.size(); ++i) {
                QVERIFY(plot.contains(places.placed[i].rect));
                QCOMPARE(places.placed[i].rect.size(), requests[places.placed[i].request].size);
                for (qsizetype j = 0; j < i; ++j)
                    QVERIFY(!places.placed[i].rect.intersects(places.placed[j].rect));
            }
        }
    }

    void leaderLinesRunThroughOtherTitlesOnlyAsALastResort()
    {
        int leaders = 0;
        int crossings = 0;
        for (unsigned seed = 1; seed <= 10; ++seed) {
            const TitlePlaces places = placeAll(crowd(50, seed));
            for (const TitlePlace& moved : places.placed) {
                leaders += moved.leader ? 1 : 0;
                for (const TitlePlace& other : places.placed) {
                    if (moved.leader && moved.request != other.request && crosses(*moved.leader, other.rect))
                        ++crossings;
                }
            }
        }
        QVERIFY2(leaders > 20, "the crowd is too thin to test anything");
        QVERIFY2(crossings <= 0.1 * leaders, qPrintable(QStringLiteral("%1 of %2").arg(crossings).arg(leaders)));
    }

    void aTitleThatMovedIsTiedToItsFilm()
    {
        const QList<TitleRequest> requests(30, TitleRequest{QPointF(500, 300), 5.0, QSizeF(100, 16)});
        const TitlePlaces places = placeAll(requests);
        QVERIFY(places.placed.size() >= 20 && places.placed.size() < 30);
        for (const TitlePlace& place : places.placed) {
            if (!place.leader)
                continue;
            QVERIFY2(place.leader->length() < 120.0, "no eye follows a longer line");
            QVERIFY(QLineF(place.leader->p1(), QPointF(500, 300)).length() < 7.0);
            QVERIFY(place.rect.adjusted(-0.01, -0.01, 0.01, 0.01).contains(place.leader->p2()));
        }
    }

    void aTitleThatMustBeThereGoesFurther()
    {
        QList<TitleRequest> requests(30, TitleRequest{QPointF(500, 300), 5.0, QSizeF(100, 16)});
        for (TitleRequest& request : requests)
            request.must = true;
        QCOMPARE(placeAll(requests).placed.size(), 30);
    }

    // Nor does a line run through one, and each stands nearer to its own mark than to any other, or has a line.
    void noTitleHidesAMark()
    {
        for (unsigned seed = 1; seed <= 5; ++seed) {
            const QList<TitleRequest> requests = crowd(80, seed);
            const TitlePlaces places = placeAll(requests);
            for (const TitlePlace& place : places.placed) {
                const TitleRequest& own = requests[place.request];
                for (const TitleRequest& other : requests) {
                    if (other.anchor == own.anchor)
                        continue;
                    QVERIFY(distance(other.anchor, place.rect) >= other.radius);
                    if (place.leader)
                        QVERIFY(distance(other.anchor, *place.leader) >= other.radius);
                    else
                        QVERIFY(distance(other.anchor, place.rect) - other.radius >
                                distance(own.anchor, place.rect) - own.radius);
                }
            }
        }
    }

    void aTitleThatMustBeThereRatherHidesAMark()
    {
        QList<TitleRequest> requests{{QPointF(500, 300), 5.0, QSizeF(80, 16)}};
        const auto placed = [&] {
            LabelPlacement placement(plot);
            for (int x = 280; x <= 720; x += 10)
                for (int y = 90; y <= 510; y += 10)
                    placement.avoid(QPointF(x, y), 5.0);
            return placement.place(requests, 1).placed.size();
        };
        QCOMPARE(placed(), 0);
        requests[0].must = true;
        QCOMPARE(placed(), 1);
    }

    void noTitleTouchesARing()
    {
        LabelPlacement placement(plot);
        placement.keepClear(QPointF(500, 300), 40.0);
        QList<TitleRequest> requests;
        for (int i = 0; i < 8; ++i)
            requests.append({QPointF(460 + 10 * i, 300), 5.0, QSizeF(60, 16), std::nullopt, false, true});
        const TitlePlaces places = placement.place(requests, 8);
        QVERIFY(!places.placed.isEmpty());
        for (const TitlePlace& place : places.placed)
            QVERIFY(distance(QPointF(500, 300), place.rect) >= 40.0);
    }

    void titlesKeepOffReservedAreas()
    {
        LabelPlacement placement(plot);
        placement.reserve(QRectF(300, 100, 200, 200));
        for (const TitlePlace& place : placement.place(crowd(80, 3), 80).placed)
            QVERIFY(!place.rect.intersects(QRectF(300, 100, 200, 200)));
    }

    void earlierRequestsChooseFirst()
    {
        QList<TitleRequest> requests = crowd(2000, 4);
        TitleRequest picked = requests.takeLast();
        picked.must = true;  // everybody else's mark is in its way
        requests.prepend(picked);
        QVERIFY(!placeAll(requests).dropped.contains(0));
    }

    void filmsOutsideThePlotGetNoTitle()
    {
        const TitlePlaces places = placeAll({{QPointF(20, 200), 5.0, QSizeF(80, 16)}});
        QCOMPARE(places.dropped, QList<qsizetype>{0});
    }

    void theSameRequestsGiveTheSamePlaces()
    {
        const TitlePlaces once = placeAll(crowd(200, 5));
        const TitlePlaces again = placeAll(crowd(200, 5));
        QCOMPARE(once.dropped, again.dropped);
        for (qsizetype i = 0; i < once.placed.size(); ++i)
            QCOMPARE(once.placed[i].rect, again.placed[i].rect);
    }

    void whatDoesNotMoveIsPlacedAlikeAgain()
    {
        for (unsigned seed = 1; seed <= 5; ++seed) {
            QList<TitleRequest> requests = crowd(60, seed);
            const TitlePlaces once = placeAll(requests);
            keep(requests, once);
            const TitlePlaces again = placeAll(requests);
            QCOMPARE(again.placed.size(), once.placed.size());
            for (qsizetype i = 0; i < once.placed.size(); ++i)
                QCOMPARE(again.placed[i].rect, once.placed[i].rect);
        }
    }

    void aTitleStaysOnItsSideThoughTheOtherIsFree()
    {
        QList<TitleRequest> requests{{QPointF(plot.right() - 6, 200), 5.0, QSizeF(80, 16)}};
        keep(requests, placeAll(requests));
        requests[0].anchor = QPointF(500, 200);
        const TitlePlaces places = placeAll(requests);
        QCOMPARE(places.placed[0].rect.right(), 492.0);
        // At the left edge there is no room on that side any more.
        requests[0].anchor = QPointF(plot.left() + 6, 200);
        QVERIFY(placeAll(requests).placed[0].rect.left() > plot.left() + 6);
    }

    void aNewcomerDoesNotPushATitleAside()
    {
        QList<TitleRequest> requests{{QPointF(500, 200), 5.0, QSizeF(80, 16)}};
        keep(requests, placeAll(requests));
        const QRectF stood = placeAll(requests).placed[0].rect;
        requests.prepend({QPointF(510, 214), 5.0, QSizeF(80, 16)});
        const TitlePlaces places = placeAll(requests);
        QCOMPARE(places.placed[1].rect, stood);
        QVERIFY(!places.placed[0].rect.intersects(stood));
        // Unless it is one that comes before all others.
        requests[0].first = true;
        QCOMPARE(placeAll(requests).placed[0].rect.left(), 518.0);
    }

    void aTitleThatHadToMoveAwayComesBack()
    {
        QList<TitleRequest> requests(30, TitleRequest{QPointF(500, 300), 5.0, QSizeF(100, 16)});
        const TitlePlaces crowded = placeAll(requests);
        const auto moved = std::find_if(crowded.placed.begin(), crowded.placed.end(),
                                        [](const TitlePlace& place) { return place.leader.has_value(); });
        QVERIFY(moved != crowded.placed.end());
        QList<TitleRequest> alone{requests[moved->request]};
        alone[0].kept = moved->slot;
        const TitlePlaces places = placeAll(alone);
        QVERIFY(!places.placed[0].leader);
        QCOMPARE(places.placed[0].slot.direction, moved->slot.direction);
    }

    void onTheWayNoneAppearsAndNoneOverlaps()
    {
        QList<TitleRequest> requests = crowd(80, 6);
        const TitlePlaces once = placeAll(requests);
        keep(requests, once);
        for (TitleRequest& request : requests)
            request.anchor = plot.center() + 0.6 * (request.anchor - plot.center());
        LabelPlacement placement(plot);
        const TitlePlaces places = placement.placeAgain(requests);
        QVERIFY(places.placed.size() > 10 && places.placed.size() < once.placed.size());
        for (qsizetype i = 0; i < places.placed.size(); ++i) {
            QVERIFY(requests[places.placed[i].request].kept);
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!places.placed[i].rect.intersects(places.placed[j].rect));
        }
    }

    void segmentsAndRectanglesCrossWhereTheyShould_data()
    {
        QTest::addColumn<QLineF>("line");
        QTest::addColumn<bool>("expected");
        QTest::newRow("through") << QLineF(0, 15, 40, 15) << true;
        QTest::newRow("diagonal through a corner") << QLineF(5, 15, 15, 5) << false;
        QTest::newRow("inside") << QLineF(12, 12, 14, 14) << true;
        QTest::newRow("ends before") << QLineF(0, 15, 9, 15) << false;
        QTest::newRow("passes above") << QLineF(0, 5, 40, 5) << false;
        QTest::newRow("ends at the edge") << QLineF(0, 15, 10, 15) << false;
    }

    void segmentsAndRectanglesCrossWhereTheyShould()
    {
        QFETCH(QLineF, line);
        QFETCH(bool, expected);
        QCOMPARE(crosses(line, QRectF(10, 10, 20, 10)), expected);
    }
};

KINOSCOPE_EVENT_TEST(LabelPlacementTest)
#include "label_placement_test.moc"
