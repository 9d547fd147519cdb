// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Films that the data set has twice, as the window shows them.
#include "tests/app/ratings_folder.h"
#include "tests/app/window_fixture.h"
#include "tests/ui/charts/drawn_text.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace kinoscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int films = 30;
// MovieIndex of the film with two ids; the second has fewer ratings.
constexpr int shown = 4;
constexpr int hidden = 17;
const QString title = u"Twice Told"_s;

/// Films that some people like and others do not, so that there is something to learn. The two that are one film are
/// rated alike.
void writeFilms(const QString& folder)
{
    QByteArray movies;
    QByteArray ratings;
    for (int film = 0; film < films; ++film) {
        const bool twice = film == shown || film == hidden;
        const QByteArray name = twice ? QByteArray("Twice Told") : "Tale " + QByteArray::number(film);
        movies += QByteArray::number(film + 1) + ',' + name + " (1990),Drama\n";
        const int like = twice ? shown : film;
        for (int person = 0; person < (film == hidden ? 55 : 60); ++person)
            ratings += QByteArray::number(person + 1) + ',' + QByteArray::number(film + 1) + ',' +
                       QByteArray::number(person % 3 == like % 3 ? 5 - (person + like) % 2 : 1 + (person * like) % 3) +
                       ".0,964982703\n";
    }
    test::writeRatings(folder, ratings, movies);
}

QStringList titlesIn(const QAbstractItemModel* model, int column)
{
    QStringList titles;
    for (int row = 0; row < model->rowCount(); ++row)
        titles << model->index(row, column).data().toString();
    return titles;
}

}  // namespace

class DuplicatesWindowTest : public QObject, protected test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void aFilmIsItsOwnNeighbourUnderNoId();
    void listsAndMapNameAFilmOnce();
    void searchOffersAFilmOnce();
    void ofTheNotebooksRunEveryIdIsShown();

private:
    void choosePreset(const QString& name);
    /// Of the film's closest films, once they are there.
    QStringList neighboursOf(int film);
    QStringList found(const QString& query);

    QTemporaryDir m_folder;
};

void DuplicatesWindowTest::init()
{
    forgetSettings();
    makeWindow();
    writeFilms(m_folder.path());
    session().open(m_folder.path());
    QTRY_VERIFY(session().dataset());
    QCOMPARE(session().movies()->size(), std::size_t{films});
}

void DuplicatesWindowTest::choosePreset(const QString& name)
{
    auto* const presets = find<QComboBox>(u"presetBox"_s);
    presets->setCurrentIndex(presets->findData(name));
    Q_EMIT presets->activated(presets->currentIndex());
}

QStringList DuplicatesWindowTest::neighboursOf(int film)
{
    QSignalSpy answered(&services().neighbours(), &NeighbourFinder::found);
    view().selection()->pick(film);
    const auto isThere = [&] {
        return !answered.isEmpty() &&
               answered.back().front().value<ui::NeighbourRows>().query.film == std::optional(film);
    };
    [&] { QTRY_VERIFY(isThere()); }();
    return titlesIn(find<QListView>(u"neighbourList"_s)->model(), 0);
}

QStringList DuplicatesWindowTest::found(const QString& query)
{
    auto* const field = find<QLineEdit>(u"filmSearch"_s);
    field->clear();
    QTest::keyClicks(field, query);
    QStringList titles;
    for (const QWidget* widget : QApplication::allWidgets())
        if (widget->objectName() == u"filmSearchPopup"_s && widget->isVisible())
            titles = titlesIn(qobject_cast<const QListView*>(widget)->model(), 0);
    QTest::keyClick(field, Qt::Key_Escape);
    return titles;
}

void DuplicatesWindowTest::aFilmIsItsOwnNeighbourUnderNoId()
{
    train(8);
    bool isNeighbour = false;
    for (int film = 0; film < films; ++film) {
        const QStringList titles = neighboursOf(film);
        // Ten, but for those that point another way.
        QVERIFY(titles.size() >= 5 && titles.size() <= 10);
        QVERIFY2(titles.count(title) <= (film == shown || film == hidden ? 0 : 1), qPrintable(QString::number(film)));
        isNeighbour = isNeighbour || titles.contains(title);
        const QAbstractItemModel* const list = find<QListView>(u"neighbourList"_s)->model();
        for (int row = 0; row < list->rowCount(); ++row)
            QCOMPARE(list->index(row, 0).data(Qt::ToolTipRole).toString().contains(u"2 ids"_s),
                     titles.at(row) == title);
    }
    QVERIFY(isNeighbour);
}

void DuplicatesWindowTest::listsAndMapNameAFilmOnce()
{
    train(8);
    for (const QString& name : {u"mostRatedTable"_s, u"highestBiasTable"_s, u"lowestBiasTable"_s}) {
        const QAbstractItemModel* const list = find<QTableView>(name)->model();
        QTRY_COMPARE(titlesIn(list, 1).size(), films - 1);
        const QStringList titles = titlesIn(list, 1);
        QCOMPARE(titles.count(title), 1);
        const QModelIndex film = list->index(static_cast<int>(titles.indexOf(title)), 1);
        QVERIFY(film.data(Qt::ToolTipRole).toString().contains(u"2 ids"_s));
        QCOMPARE(film.siblingAtColumn(3).data().toString(), u"60"_s);
    }
    // A halo is its text again.
    const auto drawn = [this](const QString& text) { return test::timesDrawn(*map()->plot(), text); };
    QTRY_VERIFY(drawn(u"Tale 6"_s) > 0);
    QTRY_COMPARE(drawn(title), drawn(u"Tale 6"_s));
    QCOMPARE(session().document()->movies.size(), std::size_t{films});
}

void DuplicatesWindowTest::searchOffersAFilmOnce()
{
    QCOMPARE(found(u"twice"_s), QStringList{title});
    // Whichever id is asked for.
    QCOMPARE(found(QString::number(hidden + 1)).filter(title), QStringList{title});
    train(2);
    QCOMPARE(found(u"twice"_s), QStringList{title});
}

void DuplicatesWindowTest::ofTheNotebooksRunEveryIdIsShown()
{
    train(2);
    choosePreset(u"notebook"_s);
    train(3);
    QTRY_COMPARE(session().runs().runs().size(), std::size_t{2});
    QCOMPARE(found(u"twice"_s), (QStringList{title, title}));
    for (const QString& name : {u"mostRatedTable"_s, u"highestBiasTable"_s})
        QCOMPARE(titlesIn(find<QTableView>(name)->model(), 1).count(title), 2);
    session().showRun(1);
    QCOMPARE(titlesIn(find<QTableView>(u"mostRatedTable"_s)->model(), 1).count(title), 1);
    QCOMPARE(found(u"twice"_s), QStringList{title});
    session().showRun(2);
    QCOMPARE(titlesIn(find<QTableView>(u"mostRatedTable"_s)->model(), 1).count(title), 2);
}

KINOSCOPE_WINDOW_TEST(DuplicatesWindowTest)
#include "duplicates_window_test.moc"
