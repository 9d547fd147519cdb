// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of the command line where nobody rated anything.
#include "tests/app/cli_process.h"
#include "tests/app/pair_table.h"
#include "tests/test_main.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace kinoscope;
using namespace Qt::StringLiterals;

using test::run;

class PairsCliTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsOfRatingsIsNull();
    void evaluateRanks();
    void predictionsArePlaces();
    void noCommandSpeaksOfStars_data();
    void noCommandSpeaksOfStars();
    void filesSpeakOfNoStarsEither();
    void theNotebookIsRefused();

private:
    QJsonObject json(const QStringList& arguments) const { return run(QStringList(arguments) << u"--json"_s).json(); }

    QTemporaryDir m_folder;
    QString m_pairs;
    QString m_model;
};

void PairsCliTest::initTestCase()
{
    m_pairs = test::writePairs(m_folder.path());
    m_model = m_folder.filePath(u"model.safetensors"_s);
    QCOMPARE(run({u"train"_s, m_pairs, u"--save"_s, m_model}).status, 0);
}

void PairsCliTest::whatIsOfRatingsIsNull()
{
    const QJsonObject info = json({u"info"_s, m_pairs});
    QCOMPARE(info[u"feedback"].toString(), u"pairs"_s);
    QVERIFY(info[u"scale"].isNull());
    const QJsonObject training = json({u"train"_s, m_pairs, u"--set"_s, u"epochs=3"_s});
    QCOMPARE(training[u"feedback"].toString(), u"pairs"_s);
    QCOMPARE(training[u"measured_on"].toString(), u"folds"_s);
    QCOMPARE(training[u"epochs"].toArray().size(), 3);
    const QJsonObject epoch = training[u"epochs"].toArray().first().toObject();
    QVERIFY(epoch[u"train_loss"].toDouble() > 0.0 && epoch[u"validation_loss"].toDouble() > 0.0);
    QVERIFY(epoch[u"train_mse"].isNull() && epoch[u"validation_mse"].isNull());
    QVERIFY(training[u"test"].toObject()[u"rmse"].isNull());
    QVERIFY(training[u"test"].toObject()[u"ratings"].toInt() > 100);
    QVERIFY(training[u"baselines"].toObject()[u"biases"].isNull());
    QVERIFY(training[u"baselines"].toObject()[u"popularity_loss"].toDouble() > 0.0);
}

void PairsCliTest::evaluateRanks()
{
    const QJsonObject evaluation = json({u"evaluate"_s, m_model, m_pairs});
    QVERIFY(evaluation[u"relevant_from"].isNull());
    QStringList by;
    for (const QJsonValue& row : evaluation[u"ranking"].toArray()) {
        by << row[u"by"].toString();
        QVERIFY(row[u"ndcg_at_10"].toDouble() > 0.0);
    }
    QCOMPARE(by, QStringList({u"watch"_s, u"item-knn"_s, u"most-rated"_s}));
    for (const QJsonValue& row : evaluation[u"rows"].toArray())
        QVERIFY(row[u"errors"].isNull());
}

void PairsCliTest::predictionsArePlaces()
{
    const QJsonArray rows = json({u"predictions"_s, m_model, m_pairs, u"-n"_s, u"7"_s})[u"predictions"].toArray();
    QCOMPARE(rows.size(), 7);
    for (const QJsonValue& row : rows) {
        QVERIFY(row[u"real"].isNull() && row[u"predicted"].isNull());
        QVERIFY(row[u"rank"].toInt() >= 1 && row[u"rank"].toInt() <= row[u"of"].toInt());
        QVERIFY(row[u"of"].toInt() < 60);
    }
}

void PairsCliTest::noCommandSpeaksOfStars_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("info") << QStringList{u"info"_s, u"DATA"_s};
    QTest::newRow("train") << QStringList{u"train"_s, u"DATA"_s, u"--set"_s, u"epochs=2"_s};
    QTest::newRow("evaluate") << QStringList{u"evaluate"_s, u"MODEL"_s, u"DATA"_s};
    QTest::newRow("predictions") << QStringList{u"predictions"_s, u"MODEL"_s, u"DATA"_s};
    QTest::newRow("top") << QStringList{u"top"_s, u"MODEL"_s, u"-k"_s, u"5"_s};
    QTest::newRow("neighbours") << QStringList{u"neighbours"_s, u"MODEL"_s, u"Title 3"_s};
    QTest::newRow("stability") << QStringList{u"stability"_s, u"DATA"_s,  u"--seeds"_s,
                                              u"2"_s,         u"--set"_s, u"epochs=3"_s};
}

void PairsCliTest::noCommandSpeaksOfStars()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(u"DATA"_s, m_pairs);
    arguments.replaceInStrings(u"MODEL"_s, m_model);
    const test::Result result = run(arguments);
    QCOMPARE(result.status, 0);
    static const QRegularExpression words(u"\\b(ratings?|rated|stars?|RMSE|MSE|MAE)\\b"_s);
    // That there are none is said.
    QString said = QString::fromUtf8(result.out) + result.err;
    said.remove(u"Nothing says how anything is rated."_s);
    QVERIFY2(!said.isEmpty() && !words.match(said).hasMatch(), qPrintable(said));
}

void PairsCliTest::filesSpeakOfNoStarsEither()
{
    QCOMPARE(run({u"report"_s, m_model, u"--out"_s, m_folder.filePath(u"report"_s)}).status, 0);
    static const QRegularExpression words(u"\\b(ratings?|rated|stars?|RMSE|MSE|MAE|liked)\\b"_s);
    const QDir folder(m_folder.filePath(u"report"_s));
    int texts = 0;
    for (const QString& name : folder.entryList({u"*.html"_s, u"*.csv"_s})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const QRegularExpressionMatch match = words.match(text);
        QVERIFY2(!match.hasMatch(),
                 qPrintable(name + u": "_s + text.mid(std::max(0, int(match.capturedStart()) - 60), 120)));
        ++texts;
    }
    QVERIFY(texts >= 5);
    QCOMPARE(run({u"export"_s, m_model, u"--format"_s, u"jsonl"_s, u"--out"_s, m_folder.filePath(u"jsonl"_s)}).status,
             0);
    QFile lines(m_folder.filePath(u"jsonl/embedding.jsonl"_s));
    QVERIFY(lines.open(QIODevice::ReadOnly));
    QVERIFY(QJsonDocument::fromJson(lines.readLine()).object()[u"mean_rating"].isNull());
}

void PairsCliTest::theNotebookIsRefused()
{
    const test::Result result = run({u"train"_s, m_pairs, u"--preset"_s, u"notebook"_s});
    QCOMPARE(result.status, 1);
    QCOMPARE(
        result.err.section(u'\n', -2, -2),
        u"kinoscope-cli: The preset Notebook needs ratings, and there are none here, only who has what. Choose the preset Balanced."_s);
}

KINOSCOPE_PLAIN_TEST(PairsCliTest)
#include "pairs_cli_test.moc"
