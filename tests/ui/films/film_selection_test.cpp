// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/films/film_selection.h"

#include <QSignalSpy>
#include <QTest>

using kinoscope::ui::FilmSelection;

class FilmSelectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithNothingPicked();
    void walksBackAndForward();
    void pickingTheCurrentFilmChangesNothing();
    void pickingAfterGoingBackForgetsWhatLayAhead();
    void theEndsOfTheHistoryHold();
    void unpickingKeepsTheWay();
    void thatWhichWasUnpickedIsNotThereTwice();
    void clearForgetsEverything();
    void aGroupCanBeAllThatIsSeen();
};

void FilmSelectionTest::beginsWithNothingPicked()
{
    const FilmSelection selection;
    QVERIFY(!selection.current());
    QVERIFY(!selection.canGoBack());
    QVERIFY(!selection.canGoForward());
}

void FilmSelectionTest::walksBackAndForward()
{
    FilmSelection selection;
    selection.pick(50);
    selection.pick(172);
    QCOMPARE(*selection.current(), 172);
    selection.back();
    QCOMPARE(*selection.current(), 50);
    QVERIFY(!selection.canGoBack());
    QVERIFY(selection.canGoForward());
    selection.forward();
    QCOMPARE(*selection.current(), 172);
}

void FilmSelectionTest::pickingTheCurrentFilmChangesNothing()
{
    FilmSelection selection;
    selection.pick(50);
    QSignalSpy changed(&selection, &FilmSelection::changed);
    selection.pick(50);
    QCOMPARE(changed.count(), 0);
    QVERIFY(!selection.canGoBack());
}

void FilmSelectionTest::pickingAfterGoingBackForgetsWhatLayAhead()
{
    FilmSelection selection;
    selection.pick(1);
    selection.pick(2);
    selection.pick(3);
    selection.back();
    selection.back();
    selection.pick(4);
    QVERIFY(!selection.canGoForward());
    selection.back();
    QCOMPARE(*selection.current(), 1);
}

void FilmSelectionTest::theEndsOfTheHistoryHold()
{
    FilmSelection selection;
    QSignalSpy changed(&selection, &FilmSelection::changed);
    selection.back();
    selection.forward();
    QCOMPARE(changed.count(), 0);
    selection.pick(1);
    selection.back();
    selection.forward();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(*selection.current(), 1);
}

void FilmSelectionTest::unpickingKeepsTheWay()
{
    FilmSelection selection;
    selection.unpick();
    selection.pick(1);
    selection.pick(2);
    QCOMPARE(selection.previous(), std::optional<int>(1));
    QCOMPARE(selection.next(), std::nullopt);
    selection.unpick();
    QVERIFY(!selection.current());
    QCOMPARE(selection.previous(), std::optional<int>(2));
    QCOMPARE(selection.next(), std::nullopt);
    selection.back();
    QCOMPARE(*selection.current(), 2);
    selection.back();
    QCOMPARE(*selection.current(), 1);
    QVERIFY(!selection.canGoBack());
    selection.unpick();
    QCOMPARE(selection.next(), std::optional<int>(2));
    selection.forward();
    QCOMPARE(*selection.current(), 2);
}

void FilmSelectionTest::thatWhichWasUnpickedIsNotThereTwice()
{
    FilmSelection selection;
    selection.pick(1);
    selection.pick(2);
    selection.unpick();
    selection.pick(2);
    QCOMPARE(selection.previous(), std::optional<int>(1));
    selection.unpick();
    selection.pick(3);
    QCOMPARE(selection.previous(), std::optional<int>(2));
}

void FilmSelectionTest::clearForgetsEverything()
{
    FilmSelection selection;
    selection.pick(1);
    selection.pick(2);
    selection.selectFilms({1, 2});
    selection.setOnlyFilms(true);
    int told = 0;
    const auto isEmpty = [&] {
        ++told;
        QVERIFY(!selection.current());
        QVERIFY(!selection.canGoBack() && !selection.canGoForward());
        QVERIFY(selection.films().empty());
        QVERIFY(!selection.onlyFilms());
    };
    // Whichever comes first, all has gone.
    connect(&selection, &FilmSelection::changed, this, isEmpty);
    connect(&selection, &FilmSelection::filmsChanged, this, isEmpty);
    selection.clear();
    QCOMPARE(told, 2);
    QSignalSpy filmsChanged(&selection, &FilmSelection::filmsChanged);
    selection.clear();
    QCOMPARE(told, 3);
    QCOMPARE(filmsChanged.count(), 0);
}

void FilmSelectionTest::aGroupCanBeAllThatIsSeen()
{
    FilmSelection selection;
    QSignalSpy changed(&selection, &FilmSelection::changed);
    QSignalSpy filmsChanged(&selection, &FilmSelection::filmsChanged);
    selection.setOnlyFilms(true);
    QVERIFY(!selection.onlyFilms());
    selection.selectFilms({3, 1, 2});
    selection.selectFilms({3, 1, 2});
    QCOMPARE(filmsChanged.count(), 1);
    selection.setOnlyFilms(true);
    selection.selectFilms({1, 2});
    QVERIFY(selection.onlyFilms());
    QCOMPARE(filmsChanged.count(), 3);
    selection.selectFilms({});
    QVERIFY2(!selection.onlyFilms(), "without a group all films are seen");
    QCOMPARE(filmsChanged.count(), 4);
    QCOMPARE(changed.count(), 0);
}

KINOSCOPE_EVENT_TEST(FilmSelectionTest)
#include "film_selection_test.moc"
