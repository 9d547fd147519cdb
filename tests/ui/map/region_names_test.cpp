// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "tests/ui/map/map_bed.h"
#include "ui/theme/theme.h"

#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace kinoscope;
using namespace kinoscope::ui;
using namespace Qt::Literals::StringLiterals;

/// Names of regions on the composed map, with real events. Four regions, the quarters of the map around its middle, lie
/// within two halves; each has its films in its midst.
class RegionNamesTest : public QObject, private test::MapBed {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::light); }
    void init()
    {
        open(true);
        view->setTopCount(40);
        view->setRegions(halvesAndQuarters());
        settle();
    }

    void namesStandAmongTheirFilmsClearOfTitles()
    {
        QCOMPARE(texts(), (QStringList{u"Left"_s, u"Right"_s}));
        for (const PlacedRegion& placed : regions().placed()) {
            const RegionName& name = regions().name(placed);
            QPointF midst;
            for (const int film : name.core)
                midst += pixelOf(film);
            midst /= static_cast<double>(name.core.size());
            QVERIFY(std::abs(placed.rect.center().x() - midst.x()) < 1.0);
            QVERIFY(std::abs(placed.rect.center().y() - midst.y()) <= 3.0 * placed.rect.height() + 1.0);
        }
        QVERIFY(isClear());
        // The halves have their names in the middle: titles gave way, though the best-liked films lie there.
        view->setRegions(nullptr);
        settle();
        QVERIFY(regions().placed().isEmpty());
    }

    void pickedFilmsAndTheirClosestGoFirst()
    {
        const PlacedRegion left = regions().placed().front();
        const int under = dotUnder(left.rect);
        QVERIFY(under >= 0);
        view->setCurrent(under);
        view->setNeighbours({nearestTo(under)});
        settle();
        const auto picked =
            std::find_if(titles().begin(), titles().end(), [&](const auto& t) { return t.row == under; });
        QVERIFY(picked != titles().end());
        QVERIFY(isClear());
        for (const PlacedRegion& placed : regions().placed())
            QVERIFY(!placed.rect.contains(pixelOf(under)));
    }

    void nearerNamesAreOfSmallerRegionsAndThenThereIsNone()
    {
        QStringList seen{texts().join(u',')};
        for (int step = 0; step < 14; ++step) {
            QTest::keyClick(plot(), Qt::Key_Plus);
            settle();
            QVERIFY(isClear());
            if (seen.back() != texts().join(u','))
                seen << texts().join(u',');
        }
        QVERIFY2(texts().isEmpty(), qPrintable(texts().join(u',')));
        QVERIFY2(seen.size() >= 3, qPrintable(seen.join(u" / "_s)));
        QVERIFY(!seen[0].contains(u"upper"_s));
        QVERIFY2(seen[1].contains(u"upper"_s) || seen[1].contains(u"lower"_s), qPrintable(seen.join(u" / "_s)));
        // And back the same way.
        QTest::keyClick(plot(), Qt::Key_0);
        settle();
        QCOMPARE(texts(), (QStringList{u"Left"_s, u"Right"_s}));
    }

    void whereFilmsLieTooFarApartThereIsNoName()
    {
        auto names = std::make_shared<RegionNames>(*halvesAndQuarters());
        names->front().names[1].core.clear();
        view->setRegions(names);
        settle();
        QCOMPARE(texts(), QStringList{u"Left"_s});
    }

    void aClickSelectsItsFilms()
    {
        QSignalSpy picked(view.get(), &MapView::filmPicked);
        QSignalSpy selected(view.get(), &MapView::filmsSelected);
        const PlacedRegion left = regions().placed().front();
        QTest::mouseClick(plot(), Qt::LeftButton, {}, left.rect.center().toPoint());
        QCOMPARE(selected.count(), 1);
        QCOMPARE(selected.front().front().value<std::vector<int>>(), regions().name(left).films);
        QCOMPARE(view->selectedFilms(), regions().name(left).films);
        QVERIFY(picked.isEmpty());
        // Those alone: there is nothing left to tell them from.
        view->setSelectedFilms(view->selectedFilms(), true);
        settle();
        QVERIFY(regions().placed().isEmpty());
    }

    void theMenuSelectsThemToo()
    {
        auto* menu = find<QToolButton>("mapSelect")->menu();
        auto* names = menu->findChild<QMenu*>(u"mapSelectRegion"_s);
        Q_EMIT menu->aboutToShow();
        QVERIFY(names->menuAction()->isVisible());
        QCOMPARE(names->actions().size(), 2);
        QCOMPARE(names->actions()[1]->text(), u"Right"_s);
        names->actions()[1]->trigger();
        QCOMPARE(view->selectedFilms(), regions().name(regions().placed()[1]).films);
        view->setRegions(nullptr);
        settle();
        Q_EMIT menu->aboutToShow();
        QVERIFY(!names->menuAction()->isVisible());
    }

    void namesMoveWithTheirFilmsAndAreSaid()
    {
        const double before = regions().placed().front().rect.center().x();
        QTest::keyClick(plot(), Qt::Key_Right, Qt::ShiftModifier);
        settle();
        QVERIFY(regions().placed().front().rect.center().x() < before - 20.0);
        QVERIFY(plot()->summary().contains(u"Left; Right"_s));
    }

    void theRandomStartHasNone()
    {
        view->setUntrained(true);
        plot()->replot();
        QVERIFY(regions().placed().isEmpty());
    }

private:
    const RegionLabels& regions() { return plot()->titles().regions(); }
    QStringList texts()
    {
        QStringList texts = regions().texts();
        texts.sort();
        return texts;
    }

    RegionNamesPtr halvesAndQuarters()
    {
        const auto [x, y] = view->axes();
        auto names = std::make_shared<RegionNames>(2);
        (*names)[0].ofFilm.resize(films);
        (*names)[1].ofFilm.resize(films);
        (*names)[0].names = {{u"Left"_s, u"of the left"_s, {}, {}}, {u"Right"_s, u"of the right"_s, {}, {}}};
        (*names)[1].names = {{u"Left, upper"_s, {}, {}, {}},
                             {u"Left, lower"_s, {}, {}, {}},
                             {u"Right, upper"_s, {}, {}, {}},
                             {u"Right, lower"_s, {}, {}, {}}};
        for (int row = 0; row < films; ++row) {
            const bool right = frame->positions(row, x) > 0.0F;
            const bool lower = frame->positions(row, y) < 0.0F;
            const std::array<std::size_t, 2> region{right ? 1U : 0U, (right ? 2U : 0U) + (lower ? 1U : 0U)};
            for (std::size_t level = 0; level < 2; ++level) {
                (*names)[level].ofFilm[static_cast<std::size_t>(row)] = static_cast<int>(region[level]);
                RegionName& name = (*names)[level].names[region[level]];
                name.films.push_back(row);
                if (std::abs(frame->positions(row, x)) > 0.15F && std::abs(frame->positions(row, x)) < 0.6F)
                    name.core.push_back(row);
            }
        }
        return names;
    }

    int dotUnder(const QRectF& rect)
    {
        for (int row = 0; row < films; ++row)
            if (rect.contains(pixelOf(row)))
                return row;
        return -1;
    }

    /// No name lies on another, on a title, or outside.
    bool isClear()
    {
        const QList<PlacedRegion>& placed = regions().placed();
        for (const PlacedRegion& one : placed) {
            if (!QRectF(plot()->axisRect()->rect()).contains(one.rect))
                return false;
            const auto meets = [&one](const auto& other) { return other.rect.intersects(one.rect); };
            if (std::count_if(placed.begin(), placed.end(), meets) != 1 ||
                std::any_of(titles().begin(), titles().end(), meets))
                return false;
        }
        return true;
    }
};

KINOSCOPE_WIDGET_TEST(RegionNamesTest)
#include "region_names_test.moc"
