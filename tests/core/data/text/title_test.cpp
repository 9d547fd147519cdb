// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/text/title.h"
#include "tests/test_main.h"

#include <QTest>

using namespace kinoscope;

class TitleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theYearIsFoundBehindTheTitle_data();
    void theYearIsFoundBehindTheTitle();
    void titlesAreSpokenWithTheArticleInFront_data();
    void titlesAreSpokenWithTheArticleInFront();
    void aShortTitleHasNoOthersBehindIt_data();
    void aShortTitleHasNoOthersBehindIt();
};

void TitleTest::theYearIsFoundBehindTheTitle_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("year");
    QTest::newRow("plain") << "Heat (1995)" << 1995;
    QTest::newRow("trailing space") << "Heidi Fleiss: Hollywood Madam (1995) " << 1995;
    QTest::newRow("no year") << "unknown" << 0;
    QTest::newRow("empty") << "" << 0;
    QTest::newRow("number as title") << "2001: A Space Odyssey (1968)" << 1968;
    QTest::newRow("year as title") << "1917 (2019)" << 2019;
    QTest::newRow("year only in front") << "(1995) Heat" << 0;
    QTest::newRow("year without parentheses") << "Blade Runner 2049" << 0;
    QTest::newRow("alternate title before it") << "Contempt (Mépris, Le) (1963)" << 1963;
    QTest::newRow("video mark behind it") << "Land Before Time III: The Time of the Great Giving (1995) (V)" << 1995;
    QTest::newRow("span of years") << "Death Note (2006–2007)" << 2006;
    QTest::newRow("open span") << "Fawlty Towers (1975-)" << 1975;
    QTest::newRow("five digits") << "Zip (90210)" << 0;
    QTest::newRow("no possible year") << "Riddle (0042)" << 0;
    QTest::newRow("words in parentheses") << "Airplane! (Flying High)" << 0;
    QTest::newRow("not closed") << "Heat (1995" << 0;
}

void TitleTest::theYearIsFoundBehindTheTitle()
{
    QFETCH(QString, title);
    QTEST(year_in_title(title.toStdString()), "year");
}

void TitleTest::titlesAreSpokenWithTheArticleInFront_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("English") << "Matrix, The (1999)"
                             << "The Matrix";
    QTest::newRow("a") << "Night at the Opera, A (1935)"
                       << "A Night at the Opera";
    QTest::newRow("an") << "American Werewolf in London, An (1981)"
                        << "An American Werewolf in London";
    QTest::newRow("subtitle") << "Godfather: Part II, The (1974)"
                              << "The Godfather: Part II";
    QTest::newRow("German") << "Boot, Das (1981)"
                            << "Das Boot";
    QTest::newRow("French plural") << "Misérables, Les (1995)"
                                   << "Les Misérables";
    QTest::newRow("French elision") << "Enfer, L' (1994)"
                                    << "L'Enfer";
    QTest::newRow("Italian") << "Postino, Il (1994)"
                             << "Il Postino";
    QTest::newRow("Italian plural") << "Vitelloni, I (1953)"
                                    << "I Vitelloni";
    QTest::newRow("Spanish") << "Mariachi, El (1992)"
                             << "El Mariachi";
    QTest::newRow("Spanish plural") << "Olvidados, Los (1950)"
                                    << "Los Olvidados";
    QTest::newRow("no article") << "Fargo (1996)"
                                << "Fargo";
    QTest::newRow("comma without article") << "Paris, Texas (1984)"
                                           << "Paris, Texas";
    QTest::newRow("two commas") << "Good, the Bad and the Ugly, The (1966)"
                                << "The Good, the Bad and the Ugly";
    QTest::newRow("comma and article in lower case") << "Yours, the (1990)"
                                                     << "Yours, the";
    QTest::newRow("trailing space") << "Two Friends (1986) "
                                    << "Two Friends";
    QTest::newRow("no year") << "Sting, The"
                             << "The Sting";
    QTest::newRow("unknown") << "unknown"
                             << "unknown";
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("video mark") << "Return of Jafar, The (1993) (V)"
                                << "The Return of Jafar";
    QTest::newRow("alternate title") << "Shanghai Triad (Yao a yao yao dao waipo qiao) (1995)"
                                     << "Shanghai Triad (Yao a yao yao dao waipo qiao)";
    QTest::newRow("article in the alternate title") << "Contempt (Mépris, Le) (1963)"
                                                    << "Contempt (Le Mépris)";
    QTest::newRow("articles in both") << "Double vie de Véronique, La (Double Life of Veronique, The) (1991)"
                                      << "La Double vie de Véronique (The Double Life of Veronique)";
    QTest::newRow("also known as") << "Crush, The (a.k.a. Fall, A) (1993)"
                                   << "The Crush (a.k.a. A Fall)";
    QTest::newRow("parentheses inside a word") << "Fear(s) of the Dark (Peur(s) du noir) (2007)"
                                               << "Fear(s) of the Dark (Peur(s) du noir)";
    QTest::newRow("parentheses in front") << "(500) Days of Summer (2009)"
                                          << "(500) Days of Summer";
    QTest::newRow("only an article") << ", The (1999)"
                                     << ", The";
}

void TitleTest::titlesAreSpokenWithTheArticleInFront()
{
    QFETCH(QString, title);
    QTEST(QString::fromStdString(spoken_title(title.toStdString())), "spoken");
}

void TitleTest::aShortTitleHasNoOthersBehindIt_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("brief");
    QTest::newRow("one") << "City of Lost Children, The (Cité des enfants perdus, La) (1995)"
                         << "The City of Lost Children";
    QTest::newRow("two") << "Crush, The (a.k.a. Fall, A) (Sturz, Der) (1993)"
                         << "The Crush";
    QTest::newRow("none") << "Wallace & Gromit: The Best of Aardman Animation (1996)"
                          << "Wallace & Gromit: The Best of Aardman Animation";
    QTest::newRow("in front") << "(500) Days of Summer (2009)"
                              << "(500) Days of Summer";
    QTest::newRow("nothing else") << "(Untitled)"
                                  << "(Untitled)";
}

void TitleTest::aShortTitleHasNoOthersBehindIt()
{
    QFETCH(QString, title);
    QTEST(QString::fromStdString(short_title(title.toStdString())), "brief");
}

KINOSCOPE_PLAIN_TEST(TitleTest)
#include "title_test.moc"
