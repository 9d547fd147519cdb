// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why two films are close, from the list and the map to the card.
#include "core/data/text/title.h"
#include "tests/app/window_fixture.h"
#include "tests/test_main.h"
#include "ui/films/film_selection.h"
#include "ui/map/scene/map_hit_test.h"
#include "ui/map/scene/map_plot.h"
#include "ui/map/state/map_state.h"
#include "ui/pair/pair_card.h"
#include "ui/widgets/sheet.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSlider>
#include <QTest>

#include <set>

using namespace kinoscope;
using namespace Qt::Literals::StringLiterals;

class PairWindowTest : public QObject, private test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        forgetSettings();
        makeWindow();
        openSample();
        train(6);
        view().selection()->pick(0);
        QTRY_VERIFY(list()->model()->rowCount() > 3);
    }
    void cleanup() { m_window.reset(); }

    void theFigureBesideANeighbourOpensIt()
    {
        const int second = movieAt(1);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, figureAt(1));
        QTRY_VERIFY(card()->isVisible());
        QCOMPARE(view().selection()->current(), std::optional(0));
        QCOMPARE(text(u"pairFirst"_s), title(0));
        QCOMPARE(text(u"pairSecond"_s), title(second));
        QTRY_VERIFY(label(u"pairVerdict"_s).contains(QString::number(bothRated(0, second))));
        QVERIFY(
            find<QWidget>(u"pairPeople"_s)->accessibleDescription().contains(QString::number(bothRated(0, second))));
        // The figure is that of the list.
        const QString figure = list()->model()->index(1, 0).data(Qt::UserRole + 1).toString();
        QCOMPARE(label(u"pairCosine"_s), u"cosine "_s + figure);
        QVERIFY(find<QWidget>(u"pairGrid"_s)->isVisible());
        QVERIFY(find<QWidget>(u"pairParts"_s)->accessibleDescription().contains(u"The other"_s));
        // On the map the line between them stands out from the others.
        const ui::MapState& state = m_window->findChild<ui::MapPlot*>()->state();
        QCOMPARE(state.pair(), std::optional(second));
        // A click on the title picks, as ever.
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, titleAt(2));
        QTRY_VERIFY(view().selection()->current() != std::optional(0));
        QTRY_VERIFY(!card()->isVisible());
        QCOMPARE(state.pair(), std::nullopt);
    }

    void escapeGivesTheKeyboardBack()
    {
        list()->setFocus();
        list()->setCurrentIndex(list()->model()->index(2, 0));
        QTest::keyClick(list(), Qt::Key_W);
        QTRY_VERIFY(card()->isVisible());
        QCOMPARE(text(u"pairSecond"_s), title(movieAt(2)));
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
        QVERIFY(!card()->isVisible());
        QCOMPARE(m_window->focusWidget(), static_cast<QWidget*>(list()));
        QCOMPARE(view().selection()->current(), std::optional(0));
    }

    void theCommandComparesWithTheClosest()
    {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(card()->isVisible());
        QCOMPARE(text(u"pairSecond"_s), title(movieAt(0)));
        // Its other film can be picked there, and the card stays.
        const int second = movieAt(0);
        QTRY_VERIFY(!label(u"pairVerdict"_s).isEmpty());
        click(u"pairSecond"_s);
        QCOMPARE(view().selection()->current(), std::optional(second));
        QVERIFY(card()->isVisible());
        view().selection()->unpick();
        QVERIFY(!card()->isVisible());
    }

    void aLineOnTheMapOpensIt()
    {
        auto* const plot = static_cast<ui::MapPlot*>(map()->plot());
        QTRY_VERIFY(!plot->isGliding() && !plot->state().neighbours().empty());
        std::optional<QPoint> spot;
        for (int y = 0; y < plot->height() && !spot; y += 3)
            for (int x = 0; x < plot->width() && !spot; x += 3)
                if (plot->hitTest().lineAt(QPointF(x, y)) && !plot->filmAt(QPointF(x, y)))
                    spot = QPoint(x, y);
        QVERIFY(spot);
        const int second = *plot->hitTest().lineAt(*spot);
        QTest::mouseClick(plot, Qt::LeftButton, {}, *spot);
        QTRY_VERIFY(card()->isVisible());
        QCOMPARE(text(u"pairSecond"_s), title(second));
        QCOMPARE(view().selection()->current(), std::optional(0));
        // Both can be seen beside the card.
        QTRY_VERIFY(!plot->isGliding());
        const int edge = plot->mapFromGlobal(card()->mapToGlobal(QPoint())).x();
        for (const int film : {0, second})
            QVERIFY(plot->pixelNow(film).x() < edge);
    }

    void itFollowsTheEpoch()
    {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!label(u"pairCosine"_s).isEmpty());
        const QString before = label(u"pairCosine"_s);
        find<QSlider>(u"epochSlider"_s)->setValue(0);
        QTRY_VERIFY(!label(u"pairCosine"_s).isEmpty() && label(u"pairCosine"_s) != before);
        QVERIFY(card()->isVisible());
    }

    void otherDataCloseIt()
    {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(card()->isVisible());
        session().open(u"sample"_s);
        QTRY_VERIFY(!session().isLoading());
        QTRY_VERIFY(!find<QWidget>(u"pairCard"_s)->isVisible());
    }

private:
    QListView* list() { return find<QListView>(u"neighbourList"_s); }
    ui::PairCard* card() { return m_window->findChild<ui::PairCard*>(); }
    QString label(const QString& name) { return find<QLabel>(name)->text(); }
    QString text(const QString& name) { return find<QPushButton>(name)->accessibleName(); }
    QString title(int film)
    {
        return QString::fromStdString(spoken_title(session().movies()->at(static_cast<std::size_t>(film)).title));
    }
    int movieAt(int row) { return list()->model()->index(row, 0).data(Qt::UserRole).toInt(); }
    QPoint figureAt(int row)
    {
        const QRect rect = list()->visualRect(list()->model()->index(row, 0));
        return {rect.right() - 14, rect.top() + 8};
    }
    QPoint titleAt(int row)
    {
        const QRect rect = list()->visualRect(list()->model()->index(row, 0));
        return {rect.left() + 40, rect.top() + 8};
    }
    int bothRated(int a, int b)
    {
        std::set<int> rated;
        int both = 0;
        for (const Rating& rating : session().dataset()->ratings)
            if (rating.movie == a)
                rated.insert(rating.user);
        for (const Rating& rating : session().dataset()->ratings)
            both += rating.movie == b && rated.count(rating.user) == 1 ? 1 : 0;
        return both;
    }
};

KINOSCOPE_WINDOW_TEST(PairWindowTest)
#include "pair_window_test.moc"
