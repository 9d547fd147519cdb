// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/films/film_search.h"

#include "tests/ui/films/films.h"
#include "ui/films/search_model.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace kinoscope;
using namespace kinoscope::ui;

namespace {

MovieTablePtr titles()
{
    using test::film;
    return std::make_shared<MovieTable>(MovieTable{
        film(1, "Heat (1995)", 1995, 100, 4),
        film(2, "Dead Heat (1988)", 1988, 900, 4),
        film(3, "Matrix, The (1999)", 1999, 259, 4),
        film(4, "Fabuleux destin d'Amélie Poulain, Le (2001)", 2001, 80, 4),
        film(5, "Star Wars (1977)", 1977, 583, 4),
        film(6, "Star Trek: First Contact (1996)", 1996, 365, 4),
        film(7, "Wars of the Stars (1980)", 1980, 2, 4),
        film(8, "L.A. Confidential (1997)", 1997, 297, 4),
        film(9, "Schindler's List (1993)", 1993, 298, 4),
        film(10, "Heat and Dust (1983)", 1983, 150, 4),
        film(11, "Ōdishon (1999)", 1999, 20, 4),
    });
}

std::shared_ptr<const FilmFinder> finderOf(const MovieTablePtr& movies)
{
    return std::make_shared<const FilmFinder>(movies);
}

bool showFocused(FilmSearch& search)
{
    search.setTitles(finderOf(titles()));
    search.show();
    const bool active = QTest::qWaitForWindowActive(&search);
    search.setFocus();
    return active;
}

QListView* popup()
{
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (widget->objectName() == QLatin1String("filmSearchPopup") && widget->isVisible())
            return qobject_cast<QListView*>(widget);
    return nullptr;
}

}  // namespace

class FilmSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsByAnyWordCaseAndAccentsIgnored_data();
    void findsByAnyWordCaseAndAccentsIgnored();
    void listsAtMostFiftyOfMany();
    void modelKeepsTheRulesOfModels();
    void typingAndEnterPicksTheBest();
    void arrowDownAndEnterPicksTheSecond();
    void clickOnARowPicksIt();
    void noMatchSaysSoAndPicksNothing();
    void similarNamesAreOfferedAndPicked();
    void aNewerFilmThanAllIsToldApart();
    void withoutFilmsItIsDisabled();
    void anotherDatasetForgetsTheOldOne();
};

void FilmSearchTest::findsByAnyWordCaseAndAccentsIgnored_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<int>>("ids");
    QTest::newRow("article behind") << QStringLiteral("matrix") << QList<int>{3};
    QTest::newRow("as spoken") << QStringLiteral("the matrix") << QList<int>{3};
    QTest::newRow("as filed") << QStringLiteral("Matrix, The (1999)") << QList<int>{3};
    QTest::newRow("accents left out") << QStringLiteral("amelie") << QList<int>{4};
    QTest::newRow("accents given") << QStringLiteral("AMÉLIE") << QList<int>{4};
    QTest::newRow("accents as two characters") << QStringLiteral("ame\u0301lie") << QList<int>{4};
    QTest::newRow("long vowel") << QStringLiteral("odishon") << QList<int>{11};
    QTest::newRow("any order") << QStringLiteral("war star") << QList<int>{5, 7};
    QTest::newRow("its title, then beginnings, then more rated ones") << QStringLiteral("heat") << QList<int>{1, 10, 2};
    QTest::newRow("most rated first") << QStringLiteral("star") << QList<int>{5, 6, 7};
    QTest::newRow("year") << QStringLiteral("1999") << QList<int>{3, 11};
    QTest::newRow("word and year") << QStringLiteral("heat 95") << QList<int>{};
    QTest::newRow("word and whole year") << QStringLiteral("1995 heat") << QList<int>{1};
    QTest::newRow("dots") << QStringLiteral("la conf") << QList<int>{8};
    QTest::newRow("apostrophe") << QStringLiteral("schindlers") << QList<int>{9};
    QTest::newRow("inside a word is not enough") << QStringLiteral("eat") << QList<int>{};
    QTest::newRow("spaces only") << QStringLiteral("   ") << QList<int>{};
    QTest::newRow("signs only") << QStringLiteral("?!") << QList<int>{};
}

void FilmSearchTest::findsByAnyWordCaseAndAccentsIgnored()
{
    QFETCH(QString, query);
    QFETCH(QList<int>, ids);
    const auto finder = finderOf(titles());
    QList<int> found;
    for (const int row : finder->complete(query.toStdString(), 50))
        found << static_cast<int>(finder->movies()->at(static_cast<std::size_t>(row)).id);
    QCOMPARE(found, ids);
}

void FilmSearchTest::listsAtMostFiftyOfMany()
{
    auto movies = std::make_shared<MovieTable>();
    for (int i = 0; i < 200; ++i)
        movies->push_back(test::film(10 + i, "Sequel " + std::to_string(i) + " (2000)", 2000, i, 3));
    SearchModel model;
    model.setTitles(finderOf(movies));
    model.setQuery(QStringLiteral("seq"));
    QCOMPARE(model.rowCount(), 50);
    QCOMPARE(model.index(0).data(SearchModel::movieRole).toInt(), 199);
}

void FilmSearchTest::modelKeepsTheRulesOfModels()
{
    SearchModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTitles(finderOf(titles()));
    model.setQuery(QStringLiteral("star"));
    model.setQuery(QStringLiteral("zzzz"));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsEnabled));
    QVERIFY(!model.flags(model.index(1)).testFlag(Qt::ItemIsEnabled));
    model.setQuery(QStringLiteral("matrx"));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.matches(), 0);
    model.setTitles(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void FilmSearchTest::typingAndEnterPicksTheBest()
{
    FilmSearch search;
    QVERIFY(!search.accessibleName().isEmpty());
    QCOMPARE(search.objectName(), QStringLiteral("filmSearch"));
    search.setTitles(finderOf(titles()));
    search.show();
    QVERIFY(QTest::qWaitForWindowActive(&search));
    search.setFocus();
    QSignalSpy picked(&search, &FilmSearch::filmPicked);
    QTest::keyClicks(&search, QStringLiteral("matr"));
    QVERIFY(popup());
    QTest::keyClick(popup(), Qt::Key_Return);
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked.first().first().toInt(), 2);
    QCOMPARE(search.text(), QStringLiteral("The Matrix"));
    QVERIFY(!popup());
}

void FilmSearchTest::arrowDownAndEnterPicksTheSecond()
{
    FilmSearch search;
    QVERIFY(showFocused(search));
    QSignalSpy picked(&search, &FilmSearch::filmPicked);
    QTest::keyClicks(&search, QStringLiteral("star"));
    QVERIFY(popup());
    QTest::keyClick(popup(), Qt::Key_Down);
    QTest::keyClick(popup(), Qt::Key_Return);
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked.first().first().toInt(), 5);
}

void FilmSearchTest::clickOnARowPicksIt()
{
    FilmSearch search;
    QVERIFY(showFocused(search));
    QSignalSpy picked(&search, &FilmSearch::filmPicked);
    QTest::keyClicks(&search, QStringLiteral("star"));
    QListView* list = popup();
    QVERIFY(list);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(2, 0)).center());
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked.first().first().toInt(), 6);
}

void FilmSearchTest::noMatchSaysSoAndPicksNothing()
{
    FilmSearch search;
    QVERIFY(showFocused(search));
    QSignalSpy picked(&search, &FilmSearch::filmPicked);
    QTest::keyClicks(&search, QStringLiteral("zzzz"));
    QVERIFY(popup());
    QCOMPARE(popup()->model()->index(0, 0).data().toString(), QStringLiteral("No matching film"));
    QCOMPARE(popup()->model()->index(1, 0).data().toString(), QStringLiteral("The newest film here is from 2001."));
    QCOMPARE(popup()->model()->rowCount(), 2);
    QTest::keyClick(popup(), Qt::Key_Return);
    QCOMPARE(picked.count(), 0);
}

void FilmSearchTest::similarNamesAreOfferedAndPicked()
{
    FilmSearch search;
    QVERIFY(showFocused(search));
    QSignalSpy picked(&search, &FilmSearch::filmPicked);
    QTest::keyClicks(&search, QStringLiteral("matrx"));
    QListView* list = popup();
    QVERIFY(list);
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("No matching film. Did you mean:"));
    QCOMPARE(list->model()->index(1, 0).data().toString(), QStringLiteral("The Matrix"));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(picked.count(), 0);  // a guess is not taken unasked
    QTest::keyClick(&search, Qt::Key_X);
    QTest::keyClick(&search, Qt::Key_Backspace);
    list = popup();
    QVERIFY(list);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked.first().first().toInt(), 2);
    QCOMPARE(search.text(), QStringLiteral("The Matrix"));
}

void FilmSearchTest::aNewerFilmThanAllIsToldApart()
{
    FilmSearch search;
    QVERIFY(showFocused(search));
    QSignalSpy picked(&search, &FilmSearch::filmPicked);
    QTest::keyClicks(&search, QStringLiteral("heat 2013"));
    QListView* list = popup();
    QVERIFY(list);
    const int last = list->model()->rowCount() - 1;
    QCOMPARE(list->model()->index(last, 0).data().toString(), QStringLiteral("The newest film here is from 2001."));
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked.first().first().toInt(), 0);
}

void FilmSearchTest::withoutFilmsItIsDisabled()
{
    FilmSearch search;
    QVERIFY(!search.isEnabled());
    search.setTitles(finderOf(titles()));
    QVERIFY(search.isEnabled());
    search.setTitles(nullptr);
    QVERIFY(!search.isEnabled());
}

void FilmSearchTest::anotherDatasetForgetsTheOldOne()
{
    FilmSearch search;
    search.setTitles(finderOf(titles()));
    search.setText(QStringLiteral("matrix"));
    search.setTitles(finderOf(test::fiveFilms()));
    QVERIFY(search.text().isEmpty());
    QSignalSpy picked(&search, &FilmSearch::filmPicked);
    QTest::keyClicks(&search, QStringLiteral("matrix"));
    QTest::keyClick(&search, Qt::Key_Return);
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked.first().first().toInt(), 0);
}

KINOSCOPE_WIDGET_TEST(FilmSearchTest)
#include "film_search_test.moc"
