// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/text/item_noun.h"

#include "tests/test_main.h"

#include <QTest>

using namespace kinoscope;

class ItemNounTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsAboutFilmsBecomeTextsAboutOthers_data();
    void textsAboutFilmsBecomeTextsAboutOthers();
    void filmsStayFilms();
};

void ItemNounTest::textsAboutFilmsBecomeTextsAboutOthers_data()
{
    QTest::addColumn<QString>("noun");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* noun, const char* expected) {
        QTest::newRow(text) << QString::fromLatin1(noun) << QString::fromUtf8(expected);
    };
    row("Pick a film, then two films.", "book", "Pick a book, then two books.");
    row("A film’s ratings", "item", "An item’s ratings");
    row("Films of a film mean", "item", "Items of an item mean");
    row("{} films \"a film\" left", "song", "{} songs \"a film\" left");
    row("films.csv, person, film", "game", "films.csv, person, game");
    row("Film-Noir and /home/film/x", "book", "Film-Noir and /home/film/x");
    row("filming a Filmtitel", "book", "filming a Filmtitel");
    row("Add a film…", "item", "Add an item…");
    row("film", "joke", "joke");
    row("no film.", "product", "no product.");
}

void ItemNounTest::textsAboutFilmsBecomeTextsAboutOthers()
{
    QFETCH(QString, noun);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdString(about_items(QTest::currentDataTag(), noun.toStdString())), expected);
}

void ItemNounTest::filmsStayFilms()
{
    QCOMPARE(about_items("a film", "film"), std::string("a film"));
    QCOMPARE(plural_of("book"), std::string("books"));
    QVERIFY(is_item_noun("joke"));
    QVERIFY(!is_item_noun("Film"));
}

KINOSCOPE_PLAIN_TEST(ItemNounTest)
#include "item_noun_test.moc"
