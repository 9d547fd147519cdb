// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the command line calls films and people, and finds what a person calls them.
#include "tests/app/cli_process.h"
#include "tests/core/io/small_document.h"
#include "tests/test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace kinoscope;
using namespace Qt::StringLiterals;

using test::run;

class NamesCliTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFilmHasItsKey();
    void peopleHaveTheirNames();
    void idsAreShownAsTheyAreWritten();
    void titlesAreFoundHoweverTheyAreTyped_data();
    void titlesAreFoundHoweverTheyAreTyped();
    void nearSpellingsAreOffered();
    void aNewerFilmIsToldApart();
    void withoutAHitThereIsOneSentenceAndNoJson();
    void ofManyValuesTheTableIsGrouped();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// A table of 30 people who rate everything, as it is written and trained on for one epoch.
    QString trained(const QString& name, const QList<QByteArray>& items, int highest);

    QTemporaryDir m_folder;
    QString m_sample;
    QString m_titles;
};

QString NamesCliTest::trained(const QString& name, const QList<QByteArray>& items, int highest)
{
    QFile file(path(name + u".csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    QByteArray rows("user,film,rating\n");
    for (int user = 1; user <= 30; ++user)
        for (qsizetype item = 0; item < items.size(); ++item)
            rows += QByteArray::number(user) + ',' + items[item] + ',' +
                    QByteArray::number(1 + (user * 7 + static_cast<int>(item) * 13) % highest) + '\n';
    file.write(rows);
    file.close();
    const QString model = path(name + u".safetensors"_s);
    const test::Result result = run({u"train"_s, file.fileName(), u"--set"_s, u"epochs=1"_s, u"--save"_s, model});
    return result.status == 0 ? model : QString();
}

void NamesCliTest::initTestCase()
{
    m_sample = path(u"sample.safetensors"_s);
    QCOMPARE(run({u"train"_s, u"sample"_s, u"--set"_s, u"epochs=1"_s, u"--save"_s, m_sample}).status, 0);
    m_titles = trained(u"titles"_s, {"Miller’s Gate", "SHIP·E", "Net‑Man", "Crow and Co.", "300", "9"}, 5);
    QVERIFY(!m_titles.isEmpty());
}

void NamesCliTest::everyFilmHasItsKey()
{
    const auto check = [](const QJsonObject& film) {
        return film["key"_L1].toString() == QString::number(film["id"_L1].toInteger());
    };
    const QJsonArray top = run({u"top"_s, m_sample, u"--json"_s}).json()["movies"_L1].toArray();
    QVERIFY(!top.isEmpty());
    for (const QJsonValue& film : top)
        QVERIFY(check(film.toObject()));
    const QJsonObject near = run({u"neighbours"_s, m_sample, u"the matrix"_s, u"--json"_s}).json();
    QVERIFY(check(near["movie"_L1].toObject()));
    for (const QJsonValue& film : near["neighbours"_L1].toArray())
        QVERIFY(check(film.toObject()));
    for (const QJsonValue& film : run({u"info"_s, u"sample"_s, u"--json"_s}).json()["most_rated"_L1].toArray())
        QVERIFY(check(film.toObject()));
}

void NamesCliTest::peopleHaveTheirNames()
{
    const QJsonArray rows =
        run({u"predictions"_s, m_sample, u"sample"_s, u"--json"_s}).json()["predictions"_L1].toArray();
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue& row : rows) {
        QCOMPARE(row["user_key"_L1].toString(), QString::number(row["user"_L1].toInteger()));
        QVERIFY(row["movie"_L1]["key"_L1].isString());
    }
}

void NamesCliTest::idsAreShownAsTheyAreWritten()
{
    ModelDocument document = test::small_document();
    document.movies[0].key = "007";
    document.movies[1].key = "Quoted";
    const QString model = path(u"keys.safetensors"_s);
    save_model(model.toStdString(), document);
    const QJsonArray top = run({u"top"_s, model, u"--json"_s}).json()["movies"_L1].toArray();
    QCOMPARE(top.size(), 3);
    QCOMPARE(top[0]["key"_L1].toString(), u"9007199254740993"_s);
    QCOMPARE(top[1]["id"_L1].toInteger(), -7);
    QCOMPARE(top[1]["key"_L1].toString(), u"007"_s);
    const test::Result found = run({u"neighbours"_s, model, u"007"_s, u"--json"_s});
    QCOMPARE(found.json()["movie"_L1]["title"_L1].toString(), u"Amélie (2001)"_s);
    const test::Result other = run({u"neighbours"_s, model, u"7"_s});
    QCOMPARE(other.status, 1);
    const test::Result near = run({u"neighbours"_s, model, u"ameli"_s + u"x"_s});
    QVERIFY2(near.err.contains(u"    007  Amélie (2001) (12 ratings)"_s), qPrintable(near.err));
}

void NamesCliTest::titlesAreFoundHoweverTheyAreTyped_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("title");
    const auto row = [](const char* query, const char* title) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(title);
    };
    row("miller's gate", "Miller’s Gate");
    row("MILLERS GATE", "Miller’s Gate");
    row("ship-e", "SHIP·E");
    row("shipe", "SHIP·E");
    row("ship e", "SHIP·E");
    row("Net-Man", "Net‑Man");
    row("netman", "Net‑Man");
    row("crow & co", "Crow and Co.");
    row("300", "300");
    row("9", "9");
}

void NamesCliTest::titlesAreFoundHoweverTheyAreTyped()
{
    QFETCH(QString, query);
    QFETCH(QString, title);
    const test::Result result = run({u"neighbours"_s, m_titles, query, u"--json"_s});
    QVERIFY2(result.status == 0, qPrintable(result.err));
    QCOMPARE(result.json()["movie"_L1]["title"_L1].toString(), title);
}

void NamesCliTest::nearSpellingsAreOffered()
{
    const test::Result result = run({u"neighbours"_s, m_sample, u"matrx"_s});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains(u"No film matches \"matrx\". Did you mean:"_s), qPrintable(result.err));
    QVERIFY2(result.err.contains(u"Matrix, The (1999)"_s), qPrintable(result.err));
    const test::Result stability = run({u"stability"_s, u"sample"_s, u"--film"_s, u"matrx"_s});
    QCOMPARE(stability.status, 1);
    QVERIFY2(stability.err.contains(u"Matrix, The (1999)"_s), qPrintable(stability.err));
}

void NamesCliTest::aNewerFilmIsToldApart()
{
    const test::Result result = run({u"neighbours"_s, m_sample, u"The Matrix 2047"_s});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains(u"Matrix, The (1999)"_s), qPrintable(result.err));
    QVERIFY2(result.err.contains(u"The newest film here is from 2024."_s), qPrintable(result.err));
}

void NamesCliTest::withoutAHitThereIsOneSentenceAndNoJson()
{
    const test::Result result = run({u"neighbours"_s, m_titles, u"zzzzzz"_s, u"--json"_s});
    QCOMPARE(result.status, 1);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(
        result.err.endsWith(u"No film matches \"zzzzzz\". Try one word of the title, or the id from the data set.\n"_s),
        qPrintable(result.err));
}

void NamesCliTest::ofManyValuesTheTableIsGrouped()
{
    QList<QByteArray> items;
    for (int item = 0; item < 30; ++item)
        items << "Film " + QByteArray::number(item);
    const QString model = trained(u"percent"_s, items, 100);
    QVERIFY(!model.isEmpty());
    const QStringList words{u"evaluate"_s, model, path(u"percent.csv"_s)};
    const QJsonObject json = run(words + QStringList{u"--json"_s}).json();
    const QJsonArray values = json["rows"_L1][0]["errors"_L1]["by_value"_L1].toArray();
    QVERIFY(values.size() > 5 && values.size() <= 12);
    QVERIFY(values[0]["from"_L1].toDouble() < values[0]["to"_L1].toDouble());
    const QString text = QString::fromUtf8(run(words).out);
    const qsizetype begin = text.indexOf(u"the model by rating"_s);
    const qsizetype end = text.indexOf(u"\n\n"_s, begin);
    QVERIFY(begin > 0 && end > begin);
    QVERIFY2(text.mid(begin, end - begin).count(u'\n') <= 12, qPrintable(text));
    QVERIFY2(text.contains(u" to "_s), qPrintable(text));
}

KINOSCOPE_EVENT_TEST(NamesCliTest)
#include "names_cli_test.moc"
