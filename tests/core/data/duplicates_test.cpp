// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/duplicates.h"

#include "tests/test_main.h"

#include <QTest>

using namespace kinoscope;

class DuplicatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRowWithMoreRatingsIsShown();
    void ofAsManyRatingsTheFirstIsShown();
    void anotherYearOrNoneIsAnotherFilm();
    void withoutDuplicatesEachStandsForItself();
};

void DuplicatesTest::theRowWithMoreRatingsIsShown()
{
    const MovieTable movies{{.id = 1, .title = "Heat", .year = 1995, .ratings = 30},
                            {.id = 2, .title = "Money Talks", .year = 1997, .ratings = 5},
                            {.id = 3, .title = "Fargo", .year = 1996, .ratings = 20},
                            {.id = 4, .title = "Money Talks", .year = 1997, .ratings = 12},
                            {.id = 5, .title = "Money Talks", .year = 1997, .ratings = 7}};
    const Duplicates duplicates(movies);
    for (const int row : {1, 3, 4}) {
        QCOMPARE(duplicates.shown(row), 3);
        QCOMPARE(duplicates.ids(row), 3);
        QCOMPARE(duplicates.is_hidden(row), row != 3);
    }
    for (const int row : {0, 2}) {
        QCOMPARE(duplicates.shown(row), row);
        QCOMPARE(duplicates.ids(row), 1);
        QVERIFY(!duplicates.is_hidden(row));
    }
    QCOMPARE(duplicates.hidden(), 2);
}

void DuplicatesTest::ofAsManyRatingsTheFirstIsShown()
{
    const Duplicates duplicates({{.id = 1, .title = "Heat", .year = 1995, .ratings = 3},
                                 {.id = 2, .title = "Heat", .year = 1995, .ratings = 3}});
    QVERIFY(!duplicates.is_hidden(0) && duplicates.is_hidden(1));
    QCOMPARE(duplicates.ids(0), 2);
}

void DuplicatesTest::anotherYearOrNoneIsAnotherFilm()
{
    const Duplicates duplicates({{.id = 1, .title = "Heat", .year = 1995},
                                 {.id = 2, .title = "Heat", .year = 1986},
                                 {.id = 3, .title = "Hello"},
                                 {.id = 4, .title = "Hello"},
                                 {.id = 5, .year = 1995},
                                 {.id = 6, .year = 1995}});
    QCOMPARE(duplicates.hidden(), 0);
    for (int row = 0; row < 6; ++row)
        QCOMPARE(duplicates.shown(row), row);
}

void DuplicatesTest::withoutDuplicatesEachStandsForItself()
{
    const Duplicates none;
    QCOMPARE(none.shown(7), 7);
    QCOMPARE(none.ids(7), 1);
    QVERIFY(!none.is_hidden(7));
}

KINOSCOPE_PLAIN_TEST(DuplicatesTest)
#include "duplicates_test.moc"
