// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/film_finder.h"
#include "tests/test_main.h"

#include <QTest>

using namespace kinoscope;

namespace {

MovieTablePtr films()
{
    return std::make_shared<MovieTable>(
        MovieTable{{.id = 12, .title = "Usual Suspects, The (1995)", .year = 1995, .ratings = 267},
                   {.id = 50, .title = "Star Wars (1977)", .year = 1977, .ratings = 583},
                   {.id = 172, .title = "Empire Strikes Back, The (1980)", .year = 1980, .ratings = 367},
                   {.id = 222, .title = "Star Trek: First Contact (1996)", .year = 1996, .ratings = 365},
                   {.id = 300, .title = "Amélie (2001)", .year = 2001, .ratings = 10},
                   {.id = 301, .title = "Chasing Amy (1997)", .year = 1997, .ratings = 124},
                   {.id = 302, .title = "Chasing Amy (1997)", .year = 1997, .ratings = 255},
                   {.id = 303, .title = "Heat (1995)", .year = 1995, .ratings = 100},
                   {.id = 304, .title = "Heat (1986)", .year = 1986, .ratings = 5},
                   {.id = 305, .title = "300 (2006)", .year = 2006, .ratings = 70},
                   {.id = 306, .title = "9", .ratings = 7},
                   {.id = 307, .title = "2001: A Space Odyssey (1968)", .year = 1968, .ratings = 80},
                   {.id = 308, .title = "Matrix, The (1999)", .year = 1999, .ratings = 259},
                   {.id = 309, .title = "Miller’s Gate", .ratings = 40},
                   {.id = 310, .title = "SHIP·E", .ratings = 40},
                   {.id = 311, .title = "Net‑Man", .ratings = 40},
                   {.id = 312, .title = "Crow and Co.", .ratings = 40},
                   {.id = 313, .title = "?", .ratings = 1},
                   {.id = 2001, .title = "Dead Heat (1988)", .year = 1988, .ratings = 90}});
}

/// Ids as in films().
QList<int> ids(const FilmFinder& finder, const std::vector<int>& rows)
{
    QList<int> list;
    for (const int row : rows)
        list << static_cast<int>(finder.movies()->at(static_cast<std::size_t>(row)).id);
    return list;
}

}  // namespace

class FilmFinderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void queriesFindFilms_data();
    void queriesFindFilms();
    void idsAreFoundAsTheyAreWritten_data();
    void idsAreFoundAsTheyAreWritten();
    void numbersOfNamesComeLast();
    void completionNamesAllKinds();
    void nearSpellingsAreOffered_data();
    void nearSpellingsAreOffered();
    void theEndOfADataSetIsKnown_data();
    void theEndOfADataSetIsKnown();
    void withoutFilmsNothingIsFound();
};

void FilmFinderTest::queriesFindFilms_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<int>>("expected");
    const auto row = [](const char* name, const char* query, const QList<int>& expected) {
        QTest::newRow(name) << QString::fromUtf8(query) << expected;
    };
    row("an id", "172", {172});
    row("spaces around it", " 172 ", {172});
    row("a title that is a number, before that id", "300", {305});
    row("a title that is a digit", "9", {306});
    row("an id before a word of a title", "2001", {2001});
    row("a title that begins with a number", "2001: a space odyssey", {307});
    row("the whole title", "Star Wars (1977)", {50});
    row("as people say it", "star wars", {50});
    row("article in front", "The Empire Strikes Back", {172});
    row("article behind", "empire strikes back, the", {172});
    row("written together", "starwars", {50});
    row("with the year behind", "the matrix 1999", {308});
    row("one word", "empire", {172});
    row("accents left out", "amelie", {300});
    row("accents given", "AMÉLIE", {300});
    row("several, most rated first", "star", {50, 222});
    row("the same title twice", "Chasing Amy", {302, 301});
    row("the same title twice, with its year", "Chasing Amy (1997)", {302, 301});
    row("two films of a title", "heat", {303, 304});
    row("one of them", "Heat (1986)", {304});
    row("its year without parentheses", "heat 1986", {304});
    row("a year that none has", "Heat (2006)", {});
    row("a plain apostrophe", "miller's gate", {309});
    row("no apostrophe", "millers gate", {309});
    row("a title without a year, with one", "Miller's Gate (1994)", {309});
    row("a hyphen for a dot", "ship-e", {310});
    row("nothing for a dot", "shipe", {310});
    row("another hyphen", "net-man", {311});
    row("no hyphen", "netman", {311});
    row("an ampersand, no full stop", "crow & co", {312});
    row("a title of signs", "?", {313});
    row("nothing", "zardoz", {});
    row("inside a word is not enough", "eat", {});
    row("only spaces", "   ", {});
    row("empty", "", {});
    row("signs", "!!", {});
}

void FilmFinderTest::queriesFindFilms()
{
    const FilmFinder finder(films());
    QFETCH(QString, query);
    QFETCH(QList<int>, expected);
    QCOMPARE(ids(finder, finder.find(query.toStdString())), expected);
}

void FilmFinderTest::idsAreFoundAsTheyAreWritten_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("with zeros") << "007" << QList<int>{2};
    QTest::newRow("without") << "7" << QList<int>{1};
    QTest::newRow("with too few") << "07" << QList<int>{};
    QTest::newRow("letters") << "tt0133093" << QList<int>{3};
    QTest::newRow("other letters") << "TT0133093" << QList<int>{};
    QTest::newRow("a number that was made up") << "2" << QList<int>{};
}

void FilmFinderTest::idsAreFoundAsTheyAreWritten()
{
    const FilmFinder finder(std::make_shared<MovieTable>(MovieTable{{.id = 1, .key = "7", .title = "Alpha"},
                                                                    {.id = 2, .key = "007", .title = "Beta"},
                                                                    {.id = 3, .key = "tt0133093", .title = "Gamma"}}));
    QFETCH(QString, query);
    QFETCH(QList<int>, expected);
    QCOMPARE(ids(finder, finder.find(query.toStdString())), expected);
}

// Scripts read them in JSON.
void FilmFinderTest::numbersOfNamesComeLast()
{
    const FilmFinder finder(std::make_shared<MovieTable>(
        MovieTable{{.id = 1, .key = "Alpha", .title = "Alpha"}, {.id = 2, .key = "1", .title = "1"}}));
    QCOMPARE(finder.find("1"), std::vector<int>{1});
    const FilmFinder names(std::make_shared<MovieTable>(
        MovieTable{{.id = 1, .key = "Alpha", .title = "Alpha"}, {.id = 2, .key = "Beta", .title = "Beta"}}));
    QCOMPARE(names.find("2"), std::vector<int>{1});
}

void FilmFinderTest::completionNamesAllKinds()
{
    const FilmFinder finder(films());
    QCOMPARE(ids(finder, finder.complete("300", 50)), (QList<int>{305, 300}));
    QCOMPARE(ids(finder, finder.complete("2001", 50)), (QList<int>{2001, 307, 300}));
    QCOMPARE(ids(finder, finder.complete("heat", 50)), (QList<int>{303, 304, 2001}));
    QCOMPARE(ids(finder, finder.complete("heat", 2)), (QList<int>{303, 304}));
}

void FilmFinderTest::nearSpellingsAreOffered_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<int>>("expected");
    const auto row = [](const char* name, const char* query, const QList<int>& expected) {
        QTest::newRow(name) << QString::fromUtf8(query) << expected;
    };
    row("a letter left out", "matrx", {308});
    row("two letters swapped", "amleie", {300});
    row("one word of several", "the empyre strikes back", {172});
    row("words written together, and wrongly", "starwrs", {50});
    row("the last word is not finished", "usaul susp", {12});
    row("a year that is not there", "matrix (2003)", {308});
    row("a year without parentheses", "heat 2013", {303, 304, 2001});
    row("inside words", "eat", {303, 2001, 304});
    row("a word too many", "star trek first contact movie", {222});
    row("nothing like it", "zzzzzz", {});
    row("signs", "!!", {});
}

void FilmFinderTest::nearSpellingsAreOffered()
{
    const FilmFinder finder(films());
    QFETCH(QString, query);
    QFETCH(QList<int>, expected);
    QVERIFY(finder.find(query.toStdString()).empty());
    QCOMPARE(ids(finder, finder.nearest(query.toStdString(), 5)), expected);
}

void FilmFinderTest::theEndOfADataSetIsKnown_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("expected");
    QTest::newRow("a newer film") << "Inception (2010)" << 2006;
    QTest::newRow("its year without parentheses") << "inception 2010" << 2006;
    QTest::newRow("no year") << "inception" << 2006;
    QTest::newRow("a title that is a year") << "1917" << 2006;
    QTest::newRow("an id") << "99999999" << 0;
    QTest::newRow("an older film") << "Metropolis (1927)" << 0;
}

void FilmFinderTest::theEndOfADataSetIsKnown()
{
    QFETCH(QString, query);
    QFETCH(int, expected);
    QCOMPARE(FilmFinder(films()).ends_before(query.toStdString()), expected);
    const FilmFinder undated(std::make_shared<MovieTable>(MovieTable{{.id = 1, .title = "A book"}}));
    QCOMPARE(undated.ends_before(query.toStdString()), 0);
}

void FilmFinderTest::withoutFilmsNothingIsFound()
{
    for (const MovieTablePtr& none : {MovieTablePtr(), std::make_shared<const MovieTable>()}) {
        const FilmFinder finder(none);
        QVERIFY(finder.find("heat").empty());
        QVERIFY(finder.complete("heat", 5).empty());
        QVERIFY(finder.nearest("heat 1995", 5).empty());
        QCOMPARE(finder.ends_before("heat"), 0);
    }
}

KINOSCOPE_PLAIN_TEST(FilmFinderTest)
#include "film_finder_test.moc"
