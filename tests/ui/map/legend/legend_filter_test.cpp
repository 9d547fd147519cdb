// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/map/legend/legend_filter.h"

#include "tests/ui/map/map_bed.h"
#include "ui/map/legend/legend_button.h"
#include "ui/map/legend/map_legend.h"
#include "ui/plot/dot_decimator.h"

#include <QAccessible>
#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace kinoscope;
using namespace kinoscope::ui;

/// The legend of the composed map as a filter: real clicks and keys.
class LegendFilterTest : public QObject, private test::MapBed {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        open(true);
        QTRY_VERIFY(chip(0)->isVisible());
    }

    void everyEntryIsASwitchOverItsChip()
    {
        const auto& chips = plot()->colours().key().chips;
        QVERIFY(chips.size() >= 5);
        for (int i = 0; i < chips.size(); ++i) {
            QVERIFY(chip(i)->isVisible() && chip(i)->isChecked());
            QVERIFY(QRectF(chip(i)->geometry()).contains(plot()->key().places()[i]));
            QVERIFY(chip(i)->accessibleName().contains(chips[i].name));
            QVERIFY(!chip(i)->toolTip().isEmpty());
        }
        QCOMPARE(QAccessible::queryAccessibleInterface(chip(0))->role(), QAccessible::CheckBox);
        QVERIFY(!all()->isVisible());
    }

    void aClickHidesTheFilmsOfAnEntryAndShowsThemAgain()
    {
        const QCPRange seen = plot()->xAxis->range();
        const std::vector<int> drama = filmsOf(0);
        QTest::mouseClick(chip(0), Qt::LeftButton);
        settle();
        QVERIFY(!chip(0)->isChecked());
        for (int row = 0; row < films; ++row)
            QCOMPARE(plot()->drawn().isShown(row), !isIn(drama, row));
        for (const PlacedTitle& title : titles())
            QVERIFY(!isIn(drama, title.row));
        QVERIFY(plot()->filmAt(pixelOf(drama.front())) != drama.front());
        QCOMPARE(plot()->xAxis->range(), seen);
        QVERIFY(plot()->summary().contains(QStringLiteral("Hidden: Drama.")));
        QTest::mouseClick(chip(0), Qt::LeftButton);
        settle();
        QVERIFY(chip(0)->isChecked());
        QCOMPARE(plot()->drawn().shownCount(), films);
        QVERIFY(!plot()->summary().contains(QStringLiteral("Not shown")));
    }

    void oneEntryAlone_data()
    {
        QTest::addColumn<int>("how");
        for (const auto& [name, how] :
             {std::pair("Shift+click", 0), {"Ctrl+click", 1}, {"double click", 2}, {"Shift+Space", 3}})
            QTest::newRow(name) << how;
    }

    void oneEntryAlone()
    {
        QFETCH(int, how);
        const std::vector<int> comedy = filmsOf(1);
        for (int time = 0; time < 2; ++time) {
            switch (how) {
            case 0: QTest::mouseClick(chip(1), Qt::LeftButton, Qt::ShiftModifier); break;
            case 1: QTest::mouseClick(chip(1), Qt::LeftButton, Qt::ControlModifier); break;
            case 2:
                QTest::mouseClick(chip(1), Qt::LeftButton);
                QTest::mouseDClick(chip(1), Qt::LeftButton);
                break;
            default: QTest::keyClick(chip(1), Qt::Key_Space, Qt::ShiftModifier); break;
            }
            settle();
            if (time == 0)
                QCOMPARE(plot()->drawn().shownCount(), static_cast<int>(comedy.size()));
        }
        if (how != 2)  // a double click begins with a click, which shows another entry's films
            QCOMPARE(plot()->drawn().shownCount(), films);
    }

    void theKeyboardReachesAllEntries()
    {
        plot()->setFocus();
        int reached = 0;
        for (int step = 0; step < 30 && reached < 3; ++step) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            if (qobject_cast<LegendButton*>(QApplication::focusWidget()) != nullptr) {
                QCOMPARE(QApplication::focusWidget(), chip(reached));
                ++reached;
            }
        }
        QCOMPARE(reached, 3);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        settle();
        QVERIFY(!chip(2)->isChecked());
        QVERIFY(chip(2)->hasFocus());
        QCOMPARE(plot()->drawn().shownCount(), films - static_cast<int>(filmsOf(2).size()));
    }

    void theWayBackIsBesideTheEntries()
    {
        QTest::mouseClick(chip(0), Qt::LeftButton);
        QTest::mouseClick(chip(3), Qt::LeftButton);
        settle();
        QTRY_VERIFY(all()->isVisible());
        QVERIFY(plot()->rect().contains(all()->geometry()));
        for (const QRectF& place : plot()->key().places())
            QVERIFY(!place.intersects(QRectF(all()->geometry())));
        all()->setFocus();
        QTest::keyClick(all(), Qt::Key_Space);
        settle();
        QCOMPARE(plot()->drawn().shownCount(), films);
        QTRY_VERIFY(!all()->isVisible());
        QCOMPARE(QApplication::focusWidget(), plot());
    }

    void noEntryMovesWhenTheWayBackComes()
    {
        const QList<QRectF> before = plot()->key().places();
        const int height = plot()->axisRect()->height();
        QTest::mouseClick(chip(1), Qt::LeftButton);
        settle();
        QTRY_VERIFY(all()->isVisible());
        QCOMPARE(plot()->key().places(), before);
        QCOMPARE(plot()->axisRect()->height(), height);
    }

    void inANarrowMapTheEntriesAreInTheMenu()
    {
        auto* const menu = find<QToolButton>("mapShow")->menu();
        Q_EMIT menu->aboutToShow();
        QVERIFY(!view->findChild<QAction*>(QStringLiteral("mapLegendEntry0")));
        QVERIFY(find<QAction>("mapLegend")->isVisible());
        view->resize(700, 500);
        QTRY_VERIFY(!chip(0)->isVisible());
        QVERIFY(plot()->key().places().isEmpty());
        Q_EMIT menu->aboutToShow();
        QVERIFY(!find<QAction>("mapLegend")->isVisible());
        auto* const drama = find<QAction>("mapLegendEntry0");
        QCOMPARE(drama->text(), plot()->colours().key().chips[0].name);
        QVERIFY(drama->isChecked());
        drama->trigger();
        settle();
        QVERIFY(!plot()->drawn().isShown(filmsOf(0).front()));
        Q_EMIT menu->aboutToShow();
        QVERIFY(!find<QAction>("mapLegendEntry0")->isChecked());
        view->resize(1440, 900);
        QTRY_VERIFY(chip(0)->isVisible());
        QVERIFY(!chip(0)->isChecked());
    }

    void whoHidesTheLastEntrySeesAllAgain()
    {
        const auto count = static_cast<int>(plot()->colours().key().chips.size());
        for (int i = 0; i < count; ++i) {
            QVERIFY(plot()->drawn().shownCount() > 0);
            QTest::mouseClick(chip(i), Qt::LeftButton);
            settle();
        }
        QCOMPARE(plot()->drawn().shownCount(), films);
    }

    void thePickedFilmAndItsClosestStay()
    {
        const std::vector<int> drama = filmsOf(0);
        view->setCurrent(drama[0]);
        view->setNeighbours({drama[1], drama[2]});
        settle();
        QTest::mouseClick(chip(0), Qt::LeftButton);
        settle();
        QCOMPARE(titles().first().row, drama[0]);
        for (int i = 0; i < 3; ++i)
            QVERIFY(plot()->state().hasPosition(drama[static_cast<std::size_t>(i)]));
        QVERIFY(!plot()->state().hasPosition(drama[3]));
        // Another one is picked: the one before goes.
        view->setCurrent(drama[3]);
        view->setNeighbours({});
        settle();
        QVERIFY(plot()->state().hasPosition(drama[3]));
        QVERIFY(!plot()->drawn().isShown(drama[0]));
    }

    void selectingLeavesHiddenFilmsOut()
    {
        QTest::mouseClick(chip(0), Qt::LeftButton);
        settle();
        plot()->setFocus();
        QTest::keyClick(plot(), Qt::Key_A, Qt::ControlModifier);
        const std::vector<int> drama = filmsOf(0);
        QCOMPARE(view->selectedFilms().size(), static_cast<std::size_t>(films) - drama.size());
        for (const int row : view->selectedFilms())
            QVERIFY(!isIn(drama, row));
    }

    void otherColoursAndOtherFilmsShowAll()
    {
        QTest::mouseClick(chip(0), Qt::LeftButton);
        settle();
        find<QAction>("mapColour_ratings")->trigger();
        settle();
        QCOMPARE(plot()->drawn().shownCount(), films);
        QTRY_VERIFY(!chip(0)->isVisible());
        find<QAction>("mapColour_genre")->trigger();
        settle();
        QTRY_VERIFY(chip(0)->isVisible() && chip(0)->isChecked());
        QTest::mouseClick(chip(0), Qt::LeftButton);
        view->setMovies(test::example_movies(films));
        view->setFrame(frame);
        settle();
        QCOMPARE(plot()->drawn().shownCount(), films);
    }

    void anotherFrameKeepsWhatIsHidden()
    {
        QTest::mouseClick(chip(0), Qt::LeftButton);
        settle();
        view->setFrame(test::example_frame(films, 3, 7));
        settle();
        QVERIFY(!plot()->drawn().isShown(filmsOf(0).front()));
    }

    void withoutALegendThereAreNoSwitches()
    {
        find<QAction>("mapLegend")->trigger();
        settle();
        QTRY_VERIFY(!chip(0)->isVisible());
    }

private:
    LegendButton* chip(int number) const
    {
        return find<LegendButton>(qPrintable(QStringLiteral("legendChip%1").arg(number)));
    }
    QPushButton* all() const { return find<QPushButton>("legendShowAll"); }

    std::vector<int> filmsOf(int chip) const
    {
        std::vector<int> rows;
        for (int row = 0; row < films; ++row) {
            if (plot()->colours().chip(row) == chip)
                rows.push_back(row);
        }
        return rows;
    }
    static bool isIn(const std::vector<int>& rows, int row)
    {
        return std::binary_search(rows.begin(), rows.end(), row);
    }
};

KINOSCOPE_WIDGET_TEST(LegendFilterTest)
#include "legend_filter_test.moc"
