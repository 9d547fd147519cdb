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

/// The first `count` may have leader lines, as long as those of the titles that stand out or shorter.
void insist(QList<TitleRequest>& requests, qsizetype count, TitleReach reach = TitleReach::near)
{
    for (qsizetype i = 0; i < std::min(count, requests.size()); ++i)
        requests[i].reach = reach;
}

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
    insist(requests, 80);
    return requests;
}

TitlePlaces placeAll(const QList<TitleRequest>& requests, TitleFreedom freedom = TitleFreedom::full)
{
    LabelPlacement placement(plot);
    for (const TitleRequest& request : requests)
        placement.avoid(request.anchor, request.radius);
    return placement.place(requests, freedom);
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

/// The next picture of a replay: those that were placed stand there, and all films have come nearer to the middle.
void drawTogether(QList<TitleRequest>& requests, const TitlePlaces& places)
{
    keep(requests, places);
    for (TitleRequest& request : requests) {
        request.anchor = plot.center() + 0.6 * (request.anchor - plot.center());
        request.standing = request.kept.has_value();
    }
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
        QTest::newRow("ten") << 10 << true;
        QTest::newRow("forty, the default") << 40 << false;
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
            QVERIFY2(places.placed.size() >= std::min(films, 34), qPrintable(QString::number(places.placed.size())));
            for (qsizetype i = 0; i < places.placed.size(); ++i) {
                QVERIFY(plot.contains(places.placed[i].rect));
                QCOMPARE(places.placed[i].rect.size(), requests[places.placed[i].request].size);
                for (qsizetype j = 0; j < i; ++j)
                    QVERIFY(!places.placed[i].rect.intersects(places.placed[j].rect));
            }
        }
    }

    // Whatever is asked: titles that must be there in a crowd, badges, and once more where they stood.
    void leaderLinesAreShortAndNoneCrosses()
    {
        int leaders = 0;
        int badges = 0;
        for (unsigned seed = 1; seed <= 60; ++seed) {
            QList<TitleRequest> requests = crowd(20 + static_cast<int>(7 * seed), seed);
            insist(requests, 12, TitleReach::far);
            for (qsizetype i = 0; i < 12; ++i) {
                requests[i].first = true;
                requests[i].must = i < 3;
                if (i >= 3)
                    requests[i].badge = QSizeF(17, 17);
            }
            for (const TitleFreedom freedom : {TitleFreedom::full, TitleFreedom::full, TitleFreedom::steady}) {
                const TitlePlaces places = placeAll(requests, freedom);
                for (const TitlePlace& place : places.placed) {
                    leaders += place.leader ? 1 : 0;
                    badges += place.badge ? 1 : 0;
                    QVERIFY(!place.leader || place.leader->length() <= 36.0);
                    for (const TitlePlace& other : places.placed) {
                        if (!place.leader || place.request == other.request)
                            continue;
                        QVERIFY(!crosses(*place.leader, other.rect));
                        QVERIFY(!other.leader ||
                                place.leader->intersects(*other.leader) != QLineF::BoundedIntersection);
                    }
                }
                keep(requests, places);
                for (TitleRequest& request : requests)
                    request.anchor = plot.center() + 0.97 * (request.anchor - plot.center());
            }
        }
        QVERIFY2(leaders > 500 && badges > 10, qPrintable(QStringLiteral("%1, %2").arg(leaders).arg(badges)));
    }

    void whatFindsNoRoomWearsItsNumber()
    {
        QList<TitleRequest> requests;
        for (int i = 0; i < 30; ++i) {
            requests.append({QPointF(500 + 3 * (i % 6), 300 + 3 * (i / 6)), 5.0, QSizeF(100, 16), TitleReach::far});
            requests.last().first = true;
            requests.last().badge = QSizeF(17, 17);
        }
        const TitlePlaces places = placeAll(requests);
        qsizetype badges = 0;
        for (const TitlePlace& place : places.placed) {
            QCOMPARE(place.rect.size(), place.badge ? QSizeF(17, 17) : QSizeF(100, 16));
            badges += place.badge ? 1 : 0;
            for (const TitlePlace& other : places.placed)
                QVERIFY(place.request == other.request || !place.rect.intersects(other.rect));
        }
        QVERIFY(badges > 0 && badges < places.placed.size());
        // Where there is room, the title; and the badge lies on the mark itself.
        QCOMPARE(placeAll({requests[0]}).placed[0].badge, false);
        LabelPlacement full(plot);
        full.reserve(QRectF(350, 200, 300, 80));
        full.reserve(QRectF(350, 320, 300, 80));
        full.reserve(QRectF(350, 200, 135, 200));
        full.reserve(QRectF(515, 200, 135, 200));
        const TitlePlaces alone = full.place({requests[0]});
        QCOMPARE(alone.placed.size(), 1);
        QVERIFY(alone.placed[0].badge);
        QCOMPARE(alone.placed[0].rect.center(), requests[0].anchor);
    }

    // As closest films do whose marks lie beneath the picked one's ring.
    void noBadgeLiesOnAGuardedMark()
    {
        const QPointF picked(500, 300);
        constexpr double ring = 13.0;
        for (const bool guarded : {false, true}) {
            LabelPlacement placement(plot);
            if (guarded)
                placement.guard(picked, ring);
            else
                placement.keepClear(picked, ring);
            // No room for titles, and hardly any for badges.
            placement.reserve(QRectF(300, 150, 400, 125));
            placement.reserve(QRectF(300, 325, 400, 125));
            placement.reserve(QRectF(300, 150, 170, 300));
            placement.reserve(QRectF(530, 150, 170, 300));
            QList<TitleRequest> requests;
            for (int i = 0; i < 8; ++i) {
                requests.append({picked + QPointF(4 - i, i % 3), 5.0, QSizeF(100, 16), TitleReach::far});
                requests.last().first = true;
                requests.last().badge = QSizeF(17, 17);
            }
            double nearest = 1000.0;
            for (const TitlePlace& place : placement.place(requests).placed)
                nearest = std::min(nearest, QLineF(place.rect.center(), picked).length());
            QCOMPARE(nearest >= ring + 17.0 / 2.0, guarded);
        }
    }

    void aTitleThatMovedIsTiedToItsFilm()
    {
        const QList<TitleRequest> requests(30, TitleRequest{QPointF(500, 300), 5.0, QSizeF(100, 16), TitleReach::far});
        const TitlePlaces places = placeAll(requests);
        QVERIFY(places.placed.size() >= 4 && places.placed.size() < 30);
        for (const TitlePlace& place : places.placed) {
            if (!place.leader)
                continue;
            QVERIFY2(place.leader->length() <= 36.0, "no eye follows a longer line");
            QVERIFY(QLineF(place.leader->p1(), QPointF(500, 300)).length() < 7.0);
            QVERIFY(place.rect.adjusted(-0.01, -0.01, 0.01, 0.01).contains(place.leader->p2()));
        }
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
        QList<TitleRequest> requests{{QPointF(500, 300), 5.0, QSizeF(80, 16), TitleReach::far}};
        const auto placed = [&] {
            LabelPlacement placement(plot);
            for (int x = 280; x <= 720; x += 10)
                for (int y = 90; y <= 510; y += 10)
                    placement.avoid(QPointF(x, y), 5.0);
            return placement.place(requests).placed.size();
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
            requests.append({QPointF(465 + 10 * i, 300), 5.0, QSizeF(60, 16), TitleReach::far, {}, false, false, true});
        const TitlePlaces places = placement.place(requests);
        QVERIFY(!places.placed.isEmpty());
        for (const TitlePlace& place : places.placed)
            QVERIFY(distance(QPointF(500, 300), place.rect) >= 40.0);
    }

    void titlesKeepOffReservedAreas()
    {
        LabelPlacement placement(plot);
        placement.reserve(QRectF(300, 100, 200, 200));
        for (const TitlePlace& place : placement.place(crowd(80, 3)).placed)
            QVERIFY(!place.rect.intersects(QRectF(300, 100, 200, 200)));
    }

    void earlierRequestsChooseFirst()
    {
        QList<TitleRequest> requests = crowd(2000, 4);
        TitleRequest picked = requests.takeLast();
        picked.reach = TitleReach::far;
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
        QList<TitleRequest> requests = crowd(200, 7);
        insist(requests, 200, TitleReach::far);
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
        drawTogether(requests, once);
        LabelPlacement placement(plot);
        const TitlePlaces places = placement.place(requests, TitleFreedom::none);
        QVERIFY(places.placed.size() > 10 && places.placed.size() < once.placed.size());
        for (qsizetype i = 0; i < places.placed.size(); ++i) {
            QVERIFY(requests[places.placed[i].request].kept == places.placed[i].slot);
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!places.placed[i].rect.intersects(places.placed[j].rect));
        }
    }

    // Between two pictures of a replay, one that is there keeps its slot or goes, and one that is not takes what is
    // left.
    void betweenTwoMovesNoneTurns()
    {
        QList<TitleRequest> requests = crowd(80, 6);
        const TitlePlaces once = placeAll(requests);
        drawTogether(requests, once);
        const TitlePlaces steady = placeAll(requests, TitleFreedom::steady);
        qsizetype came = 0;
        for (const TitlePlace& place : steady.placed) {
            if (requests[place.request].standing)
                QVERIFY(requests[place.request].kept == place.slot);
            else
                ++came;
        }
        QVERIFY(steady.placed.size() > 10);
        // Those that went come back to where they were, or elsewhere, when there is room again.
        requests.append({plot.topLeft() + QPointF(300, 40), 4.0, QSizeF(60, 15)});
        QCOMPARE(placeAll(requests, TitleFreedom::steady).placed.size(), steady.placed.size() + 1);
        QCOMPARE(placeAll(requests, TitleFreedom::none).placed.size(), steady.placed.size() - came);
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
