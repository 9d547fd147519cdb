// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/title_forms.h"
#include "tests/test_main.h"

#include <QTest>

#include <algorithm>

using namespace kinoscope;

class TitleFormsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void titlesAreWrittenAlike_data();
    void titlesAreWrittenAlike();
    void titlesStayApart_data();
    void titlesStayApart();
    void subtitlesAreLeftOut();
};

void TitleFormsTest::titlesAreWrittenAlike_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char* one, const char* other) {
        QTest::newRow(one) << QString::fromUtf8(one) << QString::fromUtf8(other);
    };
    row("Godfather: Part II, The (1974)", "The Godfather Part 2");
    row("Godfather, The (1972)", "THE GODFATHER");
    row("Rocky III", "Rocky 3");
    row("Die Hard 2", "Die Hard II");
    row("Harold & Maude", "Harold and Maude");
    row("Amélie (2001)", "Amelie");
    row("L.A. Confidential", "LA Confidential");
    row("Spider-Man", "Spiderman");
    row("Schindler's List", "Schindlers List");
    row("Back to the Future Part III", "Back to the Future 3");
    row("City of Lost Children, The (Cité des enfants perdus, La) (1995)", "La Cite des Enfants Perdus");
    row("Misérables, Les", "Les Miserables");
    row("Toy Story Two", "Toy Story 2");
}

void TitleFormsTest::titlesAreWrittenAlike()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    const TitleForms first = title_forms(one.toStdString());
    const TitleForms second = title_forms(other.toStdString());
    QVERIFY(std::any_of(first.whole.begin(), first.whole.end(), [&](const std::string& form) {
        return std::find(second.whole.begin(), second.whole.end(), form) != second.whole.end();
    }));
}

void TitleFormsTest::titlesStayApart_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char* one, const char* other) {
        QTest::newRow(one) << QString::fromUtf8(one) << QString::fromUtf8(other);
    };
    row("Rocky II", "Rocky III");
    row("Seven", "7 Samurai");
    row("X", "10");
    row("Alien", "Aliens");
}

void TitleFormsTest::titlesStayApart()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(title_forms(one.toStdString()).whole.front() != title_forms(other.toStdString()).whole.front());
}

void TitleFormsTest::subtitlesAreLeftOut()
{
    QCOMPARE(title_forms("Star Wars: Episode IV - A New Hope (1977)").main, std::vector<std::string>{"starwars"});
    QVERIFY(title_forms("Star Wars (1977)").main.empty());
    QCOMPARE(figures_in("rocky2and3"), std::string("23"));
}

KINOSCOPE_PLAIN_TEST(TitleFormsTest)
#include "title_forms_test.moc"
