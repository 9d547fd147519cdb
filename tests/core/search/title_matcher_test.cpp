// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sample/sample.h"
#include "core/data/text/title.h"
#include "core/search/title_matcher.h"
#include "tests/test_main.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace kinoscope;

namespace {

const MovieTable films{{.id = 1, .title = "Star Wars (1977)", .year = 1977, .ratings = 583},
                       {.id = 2, .title = "Star Trek: First Contact (1996)", .year = 1996, .ratings = 365},
                       {.id = 3, .title = "Star Trek: The Motion Picture (1979)", .year = 1979, .ratings = 117},
                       {.id = 4, .title = "Sabrina (1954)", .year = 1954, .ratings = 60},
                       {.id = 5, .title = "Sabrina (1995)", .year = 1995, .ratings = 190},
                       {.id = 6, .title = "Chasing Amy (1997)", .year = 1997, .ratings = 124},
                       {.id = 7, .title = "Chasing Amy (1997)", .year = 1997, .ratings = 255},
                       {.id = 8, .title = "Pulp Fiction (1994)", .year = 1994, .ratings = 394},
                       {.id = 9, .title = "Rocky II (1979)", .year = 1979, .ratings = 30},
                       {.id = 10, .title = "Heat", .ratings = 12},
                       {.id = 11, .title = "Bewegte Mann, Der (1994)", .year = 1994, .ratings = 3},
                       {.id = 12, .title = "Maybe, Maybe Not (Bewegte Mann, Der) (1994)", .year = 1994, .ratings = 8}};

TitleMatcher::Match find(const char* title, int year = 0, std::int64_t imdb = 0)
{
    static const TitleMatcher matcher(films, {{"imdbId", ItemColumn::Kind::word, {"0076759", "", "tt0079945"}}});
    return matcher.find({title, year, imdb});
}

/// A film's title as somebody else might write it; an empty one where the rule has nothing to change.
using Rule = QString (*)(const QString& title);

QString spoken(const QString& title)
{
    return QString::fromStdString(spoken_title(title.toStdString()));
}

QString with_letter_changed(const QString& title)
{
    QString text = spoken(title);
    for (qsizetype at = text.size() / 2; at < text.size(); ++at)
        if (text[at].isLower()) {
            text[at] = text[at] == QLatin1Char('x') ? QLatin1Char('y') : QLatin1Char('x');
            return text.size() < 6 ? QString() : text;
        }
    return {};
}

QString with_letter_missing(const QString& title)
{
    QString text = spoken(title);
    return text.size() < 8 ? QString() : text.remove(text.size() / 2, 1);
}

QString with_letters_swapped(const QString& title)
{
    QString text = spoken(title);
    const qsizetype at = text.size() / 2;
    if (text.size() < 8 || !text[at].isLetter() || !text[at - 1].isLetter())
        return {};
    std::swap(text[at], text[at - 1]);
    return text;
}

QString replaced(const QString& title, const char* pattern, const char* by)
{
    const QString text = spoken(title);
    QString changed = text;
    changed.replace(QRegularExpression(QString::fromUtf8(pattern)), QString::fromUtf8(by));
    return changed == text ? QString() : changed;
}

struct NamedRule {
    const char* name;
    Rule rule;
};

const std::vector<NamedRule>& rules()
{
    static const std::vector<NamedRule> all{
        // Half of them were there before the matcher was,
        {"article in front", [](const QString& title) { return spoken(title); }},
        {"capitals", [](const QString& title) { return spoken(title).toUpper(); }},
        {"and for &", [](const QString& title) { return replaced(title, "&", "and"); }},
        {"& for and", [](const QString& title) { return replaced(title, "\\band\\b", "&"); }},
        {"figures for numerals", [](const QString& title) { return replaced(title, "\\bII\\b", "2"); }},
        {"a wrong letter", &with_letter_changed},
        {"without accents",
         [](const QString& title) {
             const QString plain = spoken(title)
                                       .normalized(QString::NormalizationForm_D)
                                       .remove(QRegularExpression(QStringLiteral("\\p{Mn}")));
             return plain == spoken(title) ? QString() : plain;
         }},
        {"a subtitle too many", [](const QString& title) { return spoken(title) + QStringLiteral(": The Beginning"); }},
        // and half of them came after it.
        {"without the article", [](const QString& title) { return replaced(title, "^(The|A|An|Le|La|L') ?", ""); }},
        {"without the subtitle", [](const QString& title) { return replaced(title, ": .*$", ""); }},
        {"numerals for figures", [](const QString& title) { return replaced(title, " 2$", " II"); }},
        {"a letter missing", &with_letter_missing},
        {"two letters swapped", &with_letters_swapped},
        {"without signs", [](const QString& title) { return replaced(title, "[,:.!?'’-]", ""); }},
        {"spaces for hyphens", [](const QString& title) { return replaced(title, "-", " "); }},
        {"a dash for the colon", [](const QString& title) { return replaced(title, ": ", " - "); }}};
    return all;
}

}  // namespace

class TitleMatcherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filmsAreFound_data();
    void filmsAreFound();
    void whatIsUnclearIsAsked_data();
    void whatIsUnclearIsAsked();
    void othersAreNotFound_data();
    void othersAreNotFound();
    void numbersOfImdbAreLookedUp();
    void spellingsOfTheSampleAreFound();
    void noFilmOfAnotherYearIsTaken();
};

void TitleMatcherTest::filmsAreFound_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("id");
    QTest::newRow("as it is") << QStringLiteral("Star Wars (1977)") << 0 << 1;
    QTest::newRow("a longer title") << QStringLiteral("Star Wars: Episode IV - A New Hope") << 1977 << 1;
    QTest::newRow("a shorter title") << QStringLiteral("Star Trek") << 1996 << 2;
    QTest::newRow("the year decides") << QStringLiteral("Sabrina") << 1954 << 4;
    QTest::newRow("two ids, the most rated") << QStringLiteral("Chasing Amy") << 1997 << 7;
    QTest::newRow("a wrong letter") << QStringLiteral("Pulp Fictoin") << 1994 << 8;
    QTest::newRow("a wrong letter, no year") << QStringLiteral("Pulp Ficton") << 0 << 8;
    QTest::newRow("another's other title") << QStringLiteral("Bewegte Mann, Der (1994)") << 0 << 11;
    QTest::newRow("the same as it is spoken") << QStringLiteral("Der bewegte Mann") << 1994 << 11;
    QTest::newRow("with its other title") << QStringLiteral("Maybe, Maybe Not (Bewegte Mann, Der)") << 1994 << 12;
    QTest::newRow("a film of no year") << QStringLiteral("Heat") << 1995 << 10;
}

void TitleMatcherTest::filmsAreFound()
{
    QFETCH(QString, title);
    QFETCH(int, year);
    QFETCH(int, id);
    const TitleMatcher::Match match = find(title.toUtf8().constData(), year);
    QVERIFY(match.movie >= 0);
    QCOMPARE(static_cast<int>(films[static_cast<std::size_t>(match.movie)].id), id);
}

void TitleMatcherTest::whatIsUnclearIsAsked_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("year");
    QTest::addColumn<std::vector<int>>("rows");
    QTest::newRow("no year, two films") << QStringLiteral("Sabrina") << 0 << std::vector<int>{4, 3};
    QTest::newRow("a year away") << QStringLiteral("Star Wars") << 1978 << std::vector<int>{0};
    QTest::newRow("a main title, no year") << QStringLiteral("Star Trek") << 0 << std::vector<int>{1, 2};
    QTest::newRow("a subtitle, no year") << QStringLiteral("Star Wars: Something Else") << 0 << std::vector<int>{0};
}

void TitleMatcherTest::whatIsUnclearIsAsked()
{
    QFETCH(QString, title);
    QFETCH(int, year);
    QFETCH(std::vector<int>, rows);
    const TitleMatcher::Match match = find(title.toUtf8().constData(), year);
    QCOMPARE(match.movie, -1);
    QCOMPARE(match.candidates, rows);
}

void TitleMatcherTest::othersAreNotFound_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("year");
    QTest::newRow("unknown") << QStringLiteral("Amélie") << 2001;
    QTest::newRow("of another year") << QStringLiteral("Star Wars") << 2015;
    QTest::newRow("another part") << QStringLiteral("Rocky III") << 1979;
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("signs") << QStringLiteral("???") << 0;
}

void TitleMatcherTest::othersAreNotFound()
{
    QFETCH(QString, title);
    QFETCH(int, year);
    const TitleMatcher::Match match = find(title.toUtf8().constData(), year);
    QCOMPARE(match.movie, -1);
    QVERIFY(match.candidates.empty());
}

void TitleMatcherTest::numbersOfImdbAreLookedUp()
{
    QCOMPARE(find("Krieg der Sterne", 0, 76759).movie, 0);
    QCOMPARE(find("", 0, 79945).movie, 2);
    QCOMPARE(find("Star Wars", 1977, 99999999).movie, 0);
}

// By rules from all titles: nineteen in twenty, and never a wrong film.
void TitleMatcherTest::spellingsOfTheSampleAreFound()
{
    const Dataset sample = make_sample();
    const TitleMatcher matcher(sample.movies);
    int made = 0;
    int found = 0;
    for (const NamedRule& rule : rules()) {
        int of_rule = 0;
        int found_of_rule = 0;
        for (std::size_t row = 0; row < sample.movies.size(); ++row) {
            const QString written = rule.rule(QString::fromStdString(sample.movies[row].title));
            if (written.isEmpty())
                continue;
            ++of_rule;
            const TitleMatcher::Match match = matcher.find({written.toStdString(), sample.movies[row].year, 0});
            found_of_rule += match.movie == static_cast<int>(row) ? 1 : 0;
            if (match.movie >= 0)
                QCOMPARE(sample.movies[static_cast<std::size_t>(match.movie)].year, sample.movies[row].year);
        }
        qInfo("%-22s %4d of %4d", rule.name, found_of_rule, of_rule);
        made += of_rule;
        found += found_of_rule;
    }
    qInfo("%d of %d spellings are found", found, made);
    QVERIFY(made > 3000);
    QVERIFY(found >= 0.95 * made);
}

void TitleMatcherTest::noFilmOfAnotherYearIsTaken()
{
    const Dataset sample = make_sample();
    const TitleMatcher matcher(sample.movies);
    for (const NamedRule& rule : rules())
        for (const Movie& movie : sample.movies)
            for (const int away : {-20, -1, 1, 7}) {
                const QString written = rule.rule(QString::fromStdString(movie.title));
                const TitleMatcher::Match match = matcher.find({written.toStdString(), movie.year + away, 0});
                if (match.movie >= 0)
                    QCOMPARE(sample.movies[static_cast<std::size_t>(match.movie)].year, movie.year + away);
            }
}

KINOSCOPE_PLAIN_TEST(TitleMatcherTest)
#include "title_matcher_test.moc"
