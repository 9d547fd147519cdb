// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/folded.h"
#include "tests/test_main.h"

#include <QTest>

using namespace kinoscope;

class FoldedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatDoesNotMatterIsTakenAway_data();
    void whatDoesNotMatterIsTakenAway();
    void textThatIsNotUtf8Stays();
    void compactHasNoSpaces();
};

void FoldedTest::whatDoesNotMatterIsTakenAway_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("split");
    QTest::addColumn<QString>("joined");
    const auto row = [](const char* name, const char* text, const char* split, const char* joined = nullptr) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(split)
                            << QString::fromUtf8(joined == nullptr ? split : joined);
    };
    row("case, accents and signs", "  Amélie, (2001)!  ", "amelie 2001");
    row("accents as characters of their own", "Ame\u0301lie", "amelie");
    row("letters with strokes and ligatures", "Øst Łódź Ægis œuvre ß đ", "ost lodz aegis oeuvre ss d");
    row("Vietnamese", "Đất phương Nam", "dat phuong nam");
    row("Greek", "Ποτέ την Κυριακή", "ποτε την κυριακη");
    row("Cyrillic", "СТАЛКЕР", "сталкер");
    row("no letters of case", "七人の侍", "七人の侍");
    row("wide letters", "ＡＫＩＲＡ", "akira");
    row("an apostrophe", "Schindler's List", "schindler s list", "schindlers list");
    row("a typographic one", "Schindler’s List", "schindler s list", "schindlers list");
    row("one that is a letter", "Hawaiʻi", "hawai i", "hawaii");
    row("a hyphen", "Net-Man", "net man", "netman");
    row("a hyphen that breaks no line", "Net‑Man", "net man", "netman");
    row("a dash", "Alien – Director’s Cut", "alien director s cut", "alien directors cut");
    row("a middle dot", "SHIP·E", "ship e", "shipe");
    row("another middle dot", "SHIP•E", "ship e", "shipe");
    row("full stops", "L.A. Confidential", "l a confidential", "la confidential");
    row("an ampersand", "Lock & Stock", "lock and stock");
    row("signs only", "?! …", "");
    row("nothing", "", "");
}

void FoldedTest::whatDoesNotMatterIsTakenAway()
{
    QFETCH(QString, text);
    QFETCH(QString, split);
    QFETCH(QString, joined);
    QCOMPARE(QString::fromStdString(folded(text.toStdString())), split);
    QCOMPARE(QString::fromStdString(folded(text.toStdString(), Joiners::join)), joined);
}

void FoldedTest::textThatIsNotUtf8Stays()
{
    QCOMPARE(folded("Cut \xC3"), std::string("cut \xC3"));
    QCOMPARE(folded("\xFF-A"), std::string("\xFF a"));
}

void FoldedTest::compactHasNoSpaces()
{
    QCOMPARE(compact("net man 2"), std::string("netman2"));
    QCOMPARE(compact(""), std::string());
}

KINOSCOPE_PLAIN_TEST(FoldedTest)
#include "folded_test.moc"
