// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/find_film.h"
#include "tests/test_main.h"

#include <QTest>

using namespace kinoscope;

class FindFilmTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lettersLoseCaseAndAccents();
    void queriesFindFilms_data();
    void queriesFindFilms();
};

void FindFilmTest::lettersLoseCaseAndAccents()
{
    QCOMPARE(folded("Amélie ÀÇÑ ø ß Łódź"), std::string("amelie acn o s lodz"));
    QCOMPARE(folded("七人の侍"), std::string("七人の侍"));
    QCOMPARE(folded("cut \xC3"), std::string("cut \xC3"));
}

void FindFilmTest::queriesFindFilms_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("an id") << "172" << QList<int>{2};
    QTest::newRow("a title that is a number, by id first") << "12" << QList<int>{0};
    QTest::newRow("the whole title") << "Star Wars (1977)" << QList<int>{1};
    QTest::newRow("as people say it") << "star wars" << QList<int>{1};
    QTest::newRow("article in front") << "The Empire Strikes Back" << QList<int>{2};
    QTest::newRow("one word") << "empire" << QList<int>{2};
    QTest::newRow("accents ignored") << "amelie" << QList<int>{4};
    QTest::newRow("several, most rated first") << "star" << QList<int>{1, 3};
    QTest::newRow("the same title twice") << "Chasing Amy" << QList<int>{6, 5};
    QTest::newRow("nothing") << "zardoz" << QList<int>{};
    QTest::newRow("only spaces") << "   " << QList<int>{};
}

void FindFilmTest::queriesFindFilms()
{
    const MovieTable movies{{.id = 12, .title = "Usual Suspects, The (1995)", .ratings = 267},
                            {.id = 50, .title = "Star Wars (1977)", .ratings = 583},
                            {.id = 172, .title = "Empire Strikes Back, The (1980)", .ratings = 367},
                            {.id = 222, .title = "Star Trek: First Contact (1996)", .ratings = 365},
                            {.id = 300, .title = "Amélie (2001)", .ratings = 10},
                            {.id = 301, .title = "Chasing Amy (1997)", .ratings = 124},
                            {.id = 302, .title = "Chasing Amy (1997)", .ratings = 255}};
    QFETCH(QString, query);
    QFETCH(QList<int>, expected);
    const std::vector<int> found = find_films(movies, query.toStdString());
    QCOMPARE(QList<int>(found.begin(), found.end()), expected);
}

KINOSCOPE_PLAIN_TEST(FindFilmTest)
#include "find_film_test.moc"
