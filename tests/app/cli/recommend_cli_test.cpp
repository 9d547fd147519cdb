// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_process.h"
#include "tests/test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using kinoscope::test::Result;
using kinoscope::test::run;

class RecommendCliTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aListGetsRecommendationsWithReasons();
    void whatIsOddAboutAListIsSaid();
    void aPersonOfTheDataSetGetsFilmsNotRated();
    void withoutAFilmIsTheListWithoutIt();
    void wishesAreMet();
    void aModelWithoutCoWatchSaysSo();
    void fiveThousandRowsAreRead();
    void badListsGetASentence_data();
    void badListsGetASentence();
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString list(const QByteArray& text, const QString& name = u"list.csv"_s) const;
    /// The recommendations for a list in `text`, as JSON.
    QJsonObject recommended(const QByteArray& text, const QStringList& more = {}) const;

    QTemporaryDir m_folder;
    QString m_model;
    QString m_plain;  // without co-watch
    QString m_untitled;
};

QString RecommendCliTest::list(const QByteArray& text, const QString& name) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(text);
    return file.fileName();
}

QJsonObject RecommendCliTest::recommended(const QByteArray& text, const QStringList& more) const
{
    const Result result = run(QStringList{u"recommend"_s, m_model, u"--ratings"_s, list(text), u"--json"_s} + more);
    return result.status == 0 ? result.json() : QJsonObject();
}

void RecommendCliTest::initTestCase()
{
    m_model = path(u"sample.safetensors"_s);
    const QStringList train{u"train"_s, u"sample"_s, u"--set"_s, u"epochs=4"_s, u"--set"_s, u"factors=8"_s};
    QCOMPARE(run(train + QStringList{u"--save"_s, m_model}).status, 0);
    m_plain = path(u"plain.safetensors"_s);
    QCOMPARE(run(train + QStringList{u"--set"_s, u"co_watch=0"_s, u"--save"_s, m_plain}).status, 0);
    QByteArray ids("user,item,rating\n");
    for (int user = 1; user <= 30; ++user)
        for (int item = 1 + user % 3; item <= 40; item += 3)
            ids += QByteArray::number(user) + ',' + QByteArray::number(item) + ',' +
                   QByteArray::number(1 + (user + item) % 5) + '\n';
    m_untitled = path(u"untitled.safetensors"_s);
    QCOMPARE(run({u"train"_s, list(ids, u"ids.csv"_s), u"--set"_s, u"epochs=2"_s, u"--save"_s, m_untitled}).status, 0);
}

void RecommendCliTest::aListGetsRecommendationsWithReasons()
{
    const QJsonObject answer =
        recommended("Fargo (1996),5\nThe Godfather (1972),4\nHeat (1995),2\n", {u"--why"_s, u"-k"_s, u"5"_s});
    const QJsonObject person = answer["person"_L1].toObject();
    QCOMPARE(person["ratings"_L1].toInt(), 3);
    QCOMPARE(person["matched"_L1].toInt(), 3);
    QVERIFY(person["unmatched"_L1].toArray().isEmpty());
    QCOMPARE(answer["ranked_by"_L1].toString(), u"watch"_s);
    const QJsonArray films = answer["recommendations"_L1].toArray();
    QCOMPARE(films.size(), 5);
    double last = 1e9;
    for (const QJsonValue& film : films) {
        for (const auto key :
             {"id"_L1, "key"_L1, "title"_L1, "predicted"_L1, "score"_L1, "ratings"_L1, "base"_L1, "why"_L1})
            QVERIFY(film.toObject().contains(key));
        QVERIFY(film["score"_L1].toDouble() <= last);
        last = film["score"_L1].toDouble();
        const QJsonArray why = film["why"_L1].toArray();
        QCOMPARE(why.size(), 3);
        double sum = film["base"_L1].toDouble();
        for (const QJsonValue& part : why)
            sum += part["part"_L1].toDouble();
        QVERIFY(std::abs(sum - film["predicted"_L1].toDouble()) < 2e-6);
        QVERIFY(film["deviation"_L1].toDouble() > 0.1);
    }
    // The same again as lines for people.
    const Result lines = run({u"recommend"_s, m_model, u"--ratings"_s, path(u"list.csv"_s), u"--why"_s});
    QCOMPARE(lines.status, 0);
    QVERIFY(lines.out.contains("what most people would give"));
    QVERIFY(lines.out.contains(films.first()["title"_L1].toString().toUtf8()));
    QVERIFY(lines.err.contains(u"3 of 3 rated films are known here."_s));
}

void RecommendCliTest::whatIsOddAboutAListIsSaid()
{
    const QByteArray text = "Fargo (1996),5\nNo Such Film (1990),4\nFargo,1\nHeat (1995),4\nSe7en (1995),17\n"
                            "Alien (1979),4\nAliens (1986),3\nThe Godfather (1972),5\n";
    const QJsonObject person = recommended(text)["person"_L1].toObject();
    QCOMPARE(person["ratings"_L1].toInt(), 7);
    QCOMPARE(person["matched"_L1].toInt(), 6);  // Fargo twice
    QCOMPARE(person["unmatched"_L1].toArray(), QJsonArray{u"No Such Film (1990)"_s});
    const Result lines = run({u"recommend"_s, m_model, u"--ratings"_s, path(u"list.csv"_s)});
    QCOMPARE(lines.status, 0);
    QVERIFY(lines.err.contains(u"Not known: No Such Film (1990)."_s));
    QVERIFY(lines.err.contains(u"1 of the films is there twice with different ratings; the later one counts."_s));
    QVERIFY(lines.err.contains(u"The rating in line 5 is off the scale from 1 to 5 and left out"_s));
}

void RecommendCliTest::aPersonOfTheDataSetGetsFilmsNotRated()
{
    const Result result =
        run({u"recommend"_s, m_model, u"sample"_s, u"--person"_s, u"7"_s, u"--json"_s, u"-k"_s, u"30"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.json()["recommendations"_L1].toArray().size(), 30);
    QVERIFY(result.json()["person"_L1]["matched"_L1].toInt() >= 20);
    const Result nobody = run({u"recommend"_s, m_model, u"sample"_s, u"--person"_s, u"nobody"_s});
    QCOMPARE(nobody.status, 1);
    QVERIFY(nobody.err.contains(u"Nobody here is called \"nobody\"; the first of the 600 people is 1."_s));
}

void RecommendCliTest::withoutAFilmIsTheListWithoutIt()
{
    const QByteArray rest = "The Godfather (1972),4\nHeat (1995),2\n";
    const QJsonArray without =
        recommended(rest + "Fargo (1996),5\n", {u"--without"_s, u"Fargo (1996)"_s, u"--not"_s, u"Fargo (1996)"_s,
                                                u"--why"_s})["recommendations"_L1]
            .toArray();
    const QJsonArray again =
        recommended(rest, {u"--not"_s, u"Fargo (1996)"_s, u"--why"_s})["recommendations"_L1].toArray();
    QCOMPARE(without.size(), 10);
    QCOMPARE(without, again);
}

void RecommendCliTest::wishesAreMet()
{
    const QByteArray text = "Fargo (1996),5\nThe Godfather (1972),4\n";
    const QJsonArray usual = recommended(text)["recommendations"_L1].toArray();
    const QString first = usual.first()["title"_L1].toString();
    for (const QJsonValue& film : recommended(text, {u"--not"_s, first})["recommendations"_L1].toArray())
        QVERIFY(film["title"_L1].toString() != first);
    for (const QJsonValue& film :
         recommended(text, {u"--decade"_s, u"1980"_s, u"--min-ratings"_s, u"20"_s})["recommendations"_L1].toArray()) {
        QVERIFY(film["title"_L1].toString().contains(u"(198"_s));
        QVERIFY(film["ratings"_L1].toInt() >= 20);
    }
    QVERIFY(recommended(text, {u"--surprise"_s, u"1"_s})["recommendations"_L1].toArray() != usual);
    const Result genre = run({u"recommend"_s, m_model, u"--ratings"_s, path(u"list.csv"_s), u"--genre"_s, u"Foo"_s});
    QCOMPARE(genre.status, 1);
    QVERIFY(genre.err.contains(u"No film here has the genre \"Foo\"."_s));
}

void RecommendCliTest::aModelWithoutCoWatchSaysSo()
{
    const QString file = list("Fargo (1996),5\nThe Godfather (1972),4\n");
    QCOMPARE(run({u"recommend"_s, m_plain, u"--ratings"_s, file, u"--json"_s}).json()["ranked_by"_L1].toString(),
             u"rating"_s);
    QVERIFY(run({u"recommend"_s, m_plain, u"--ratings"_s, file}).err.contains(u"ranked by predicted rating alone"_s));
}

void RecommendCliTest::fiveThousandRowsAreRead()
{
    QByteArray text("title,rating\nFargo (1996),5\n");
    for (int row = 0; row < 5000; ++row)
        text += "Unknown " + QByteArray::number(row) + ",3\n";
    const QJsonObject answer = recommended(text);
    QCOMPARE(answer["person"_L1]["matched"_L1].toInt(), 1);
    QCOMPARE(answer["person"_L1]["unmatched"_L1].toArray().size(), 5000);
    QCOMPARE(answer["recommendations"_L1].toArray().size(), 10);
}

void RecommendCliTest::badListsGetASentence_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no match") << QByteArray("Nothing (2050),4\nNowhere,2\n") << m_model
                              << u"bad.csv: none of its 2 rated films is in the model, which has 541 films up to "_s;
    QTest::newRow("off the scale") << QByteArray("Fargo (1996),-400\nHeat (1995),7000\n") << m_model
                                   << u"bad.csv: none of the ratings can be used. Ratings go from 1 to 5 here."_s;
    QTest::newRow("no titles") << QByteArray("Fargo (1996),4\nHeat (1995),2\n") << m_untitled
                               << u"bad.csv: the model knows its items by their ids alone, and none of these 2 is one. "
                                  "Write ids in place of titles, or train with the titles beside the ratings."_s;
    QTest::newRow("empty") << QByteArray("\n") << m_model
                           << u"bad.csv: has no films in it. Kinoscope reads exports from Letterboxd"_s;
    QTest::newRow("no ratings") << QByteArray("Date,Name,Year,Letterboxd URI\n2024-01-01,Fargo,1996,x\n") << m_model
                                << u"bad.csv: has no ratings, only films. Export your ratings instead."_s;
}

void RecommendCliTest::badListsGetASentence()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, model);
    QFETCH(QString, sentence);
    const Result result = run({u"recommend"_s, model, u"--ratings"_s, list(text, u"bad.csv"_s)});
    QCOMPARE(result.status, 1);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.contains(sentence), qPrintable(result.err));
    QCOMPARE(result.err.count(u'\n'), 1);
}

void RecommendCliTest::wrongUsageIsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nobody") << QStringList{u"recommend"_s, m_model};
    QTest::newRow("a person of nothing") << QStringList{u"recommend"_s, m_model, u"--person"_s, u"1"_s};
    QTest::newRow("both") << QStringList{u"recommend"_s, m_model,        u"sample"_s, u"--person"_s,
                                         u"1"_s,         u"--ratings"_s, u"x.csv"_s};
    QTest::newRow("a decade in words") << QStringList{u"recommend"_s, m_model,       u"sample"_s,  u"--person"_s,
                                                      u"1"_s,         u"--decade"_s, u"nineties"_s};
    QTest::newRow("too surprising") << QStringList{u"recommend"_s, m_model,         u"sample"_s, u"--person"_s,
                                                   u"1"_s,         u"--surprise"_s, u"2"_s};
}

void RecommendCliTest::wrongUsageIsTwo()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(arguments).status, 2);
}

KINOSCOPE_EVENT_TEST(RecommendCliTest)
#include "recommend_cli_test.moc"
