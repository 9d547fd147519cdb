// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A film is its row: what becomes of those that the window holds when other films are opened, or another run is made.
#include "core/analysis/neighbours/neighbours.h"
#include "tests/app/ratings_folder.h"
#include "tests/app/window_fixture.h"
#include "ui/charts/norm_chart.h"
#include "ui/compare/compare_map.h"
#include "ui/map/scene/map_plot.h"
#include "ui/map/state/map_state.h"
#include "ui/neighbours/neighbour_model.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace kinoscope;
using namespace Qt::Literals::StringLiterals;

class OtherFilmsTest : public QObject, protected test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void noRowOutlivesItsFilms();
    void anotherRunKeepsTheRows();

private:
    ui::FilmSelection& selection() { return *view().selection(); }
    const ui::MapState& mapState() { return m_window->findChild<ui::MapPlot*>()->state(); }
    std::vector<int> listed();
    void countInOtherSeeds();
    /// The last films of the table, so that fewer films have no such rows.
    void useTheLastFilms();
};

void OtherFilmsTest::init()
{
    forgetSettings();
    makeWindow();
    openSample();
}

std::vector<int> OtherFilmsTest::listed()
{
    const QAbstractItemModel* const model = find<QListView>(u"neighbourList"_s)->model();
    std::vector<int> movies;
    for (int row = 0; row < model->rowCount(); ++row)
        movies.push_back(model->index(row, 0).data(ui::NeighbourModel::movieRole).toInt());
    return movies;
}

void OtherFilmsTest::countInOtherSeeds()
{
    click(u"steadyLink"_s);
    find<QSpinBox>(u"stabilitySeeds"_s)->setValue(2);
    click(u"stabilityTrain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(services().seeds().stability().phase == ui::Stability::Phase::known, 60'000);
    const QAbstractItemModel* const model = find<QListView>(u"neighbourList"_s)->model();
    QTRY_VERIFY(model->index(0, 0).data(ui::NeighbourModel::asideRole).toString().endsWith(u" of 2"_s));
}

void OtherFilmsTest::useTheLastFilms()
{
    const int last = static_cast<int>(session().movies()->size()) - 1;
    QVERIFY(last > 10);
    selection().pick(last - 1);
    m_window->action(Command::addToBlend)->trigger();
    selection().pick(last);
    m_window->action(Command::addToBlend)->trigger();
    selection().selectFilms({last - 3, last - 2});
    selection().setOnlyFilms(true);
    QTRY_COMPARE(mapState().parts(), (std::vector<int>{last - 1, last}));
    QTRY_COMPARE(mapState().neighbours().size(), std::size_t{10});
    QTRY_COMPARE(find<ui::NormPlot>(u"normPlot"_s)->neighbours().size(), std::size_t{10});
    QCOMPARE(mapState().selected(), (std::vector<int>{last - 3, last - 2}));
}

void OtherFilmsTest::noRowOutlivesItsFilms()
{
    train(2);
    train(1);
    useTheLastFilms();
    m_window->action(Command::goToFilm)->trigger();
    countInOtherSeeds();

    const QTemporaryDir folder;
    test::writeRatings(folder.path(), test::ratingsOfFour());
    session().open(folder.path());  // the window would ask first whether to save
    QTRY_COMPARE(session().movies()->size(), std::size_t{4});
    QVERIFY(!selection().current() && !selection().canGoBack() && !selection().canGoForward());
    QVERIFY(selection().films().empty() && !selection().onlyFilms());
    QVERIFY(!m_window->action(Command::undo)->isEnabled() && !m_window->action(Command::redo)->isEnabled());
    QVERIFY(!mapState().current() && mapState().neighbours().empty());
    QVERIFY(mapState().selected().empty() && mapState().parts().empty() && !mapState().hasBlendMarker());
    for (const ui::FilmScatter* scatter : m_window->findChildren<ui::FilmScatter*>())
        QVERIFY(!scatter->current() && scatter->neighbours().empty());
    QVERIFY(listed().empty());
    QCOMPARE(find<QTableView>(u"selectedTable"_s)->model()->rowCount(), 0);
    QVERIFY(session().runs().runs().empty());

    // The same views take rows of the new films.
    train(2);
    selection().pick(3);
    QTRY_COMPARE(listed().size(), std::size_t{3});
    QVERIFY(find<QLabel>(u"filmTitle"_s)->text().contains(u"Fargo"_s));
    countInOtherSeeds();
    m_window->action(Command::undo)->trigger();
    QVERIFY(!selection().current());
    QVERIFY(!m_window->action(Command::undo)->isEnabled());
}

void OtherFilmsTest::anotherRunKeepsTheRows()
{
    train(2);
    useTheLastFilms();
    const int last = static_cast<int>(session().movies()->size()) - 1;
    const std::vector<int> before = listed();
    train(4);
    QCOMPARE(selection().current(), std::optional(last));
    QCOMPARE(selection().films(), (std::vector<int>{last - 3, last - 2}));
    QCOMPARE(mapState().current(), std::optional(last));
    QCOMPARE(mapState().selected(), selection().films());
    QTRY_COMPARE(mapState().parts(), (std::vector<int>{last - 1, last}));
    std::vector<int> expected;
    for (const Neighbour& one : NeighbourIndex(session().analysis()->snapshot->movie_factors)
                                    .nearest(last, 10, session().movies().get(), enough_ratings))
        expected.push_back(one.movie);
    QTRY_COMPARE(listed(), expected);
    QVERIFY(expected != before);
    QCOMPARE(find<ui::CompareMap>(u"compareMap"_s)->current(), std::optional(last));
    while (m_window->action(Command::undo)->isEnabled())
        m_window->action(Command::undo)->trigger();
    QVERIFY(!selection().current() && selection().films().empty());
}

KINOSCOPE_WINDOW_TEST(OtherFilmsTest)
#include "other_films_test.moc"
