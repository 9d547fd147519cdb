// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Drives `kinoscope-cli stability` as a process, on the built-in sample.
#include "tests/app/cli_process.h"
#include "tests/test_main.h"

#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using kinoscope::test::Result;
using kinoscope::test::run;

namespace {

const QString partTwo = u"Godfather: Part II, The (1974)"_s;
const QStringList quick{u"stability"_s, u"sample"_s,    u"--set"_s,   u"epochs=3"_s,
                        u"--set"_s,     u"factors=8"_s, u"--seeds"_s, u"3"_s};

/// Runs `arguments` until `lines` lines have been printed, then sends SIGINT. Says what was printed in all.
Result interrupted(const QStringList& arguments, int lines)
{
    QProcess process;
    process.start(QStringLiteral(KINOSCOPE_CLI), arguments);
    QByteArray out;
    while (out.count('\n') < lines && process.waitForReadyRead(60'000))
        out += process.readAllStandardOutput();
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), out + process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

}  // namespace

class StabilityCliTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonHasItsFields();
    void neighboursAreCountedOverSeeds();
    void theSameSeedsGiveTheSameAnswer();
    void textSaysItForPeople();
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();
    void failuresAreOneWithASentence_data();
    void failuresAreOneWithASentence();
    void ctrlCKeepsWholeSeeds();
    void ctrlCBeforeTwoSeedsComparesNothing();
};

void StabilityCliTest::jsonHasItsFields()
{
    const Result result = run(quick + QStringList{u"--seed"_s, u"4"_s, u"--json"_s});
    QCOMPARE(result.status, 0);
    QVERIFY2(result.err.isEmpty(), qPrintable(result.err));
    const QJsonObject json = result.json();
    QVERIFY(json["dataset"_L1].toObject()["simulated"_L1].toBool());
    QCOMPARE(json["settings"_L1].toObject()["factors"_L1].toInt(), 8);
    QCOMPARE(json["termination"_L1].toString(), u"completed"_s);
    QCOMPARE(json["seeds"_L1].toArray(), (QJsonArray{4, 5, 6}));
    const QJsonObject shared = json["shared"_L1].toObject();
    QCOMPARE(shared["pairs"_L1].toInt(), 3);
    QVERIFY(shared["films"_L1].toInt() > 300);
    const double mean = shared["mean"_L1].toDouble();
    QVERIFY(mean > 0.0 && mean < 1.0);
    QVERIFY(json["map"_L1].toObject()["spread"_L1].toDouble() > 0.0);
    QVERIFY(json["movie"_L1].isNull());
    const QJsonArray steady = json["steadiest"_L1].toArray();
    const QJsonArray unsteady = json["least_steady"_L1].toArray();
    QCOMPARE(steady.size(), 10);
    QCOMPARE(unsteady.size(), 10);
    for (const QJsonValue& film : steady)
        QVERIFY(film["shared"_L1].toDouble() >= mean);
    for (const QJsonValue& film : unsteady)
        QVERIFY(film["shared"_L1].toDouble() <= mean);
}

void StabilityCliTest::neighboursAreCountedOverSeeds()
{
    const QJsonObject json =
        run(quick + QStringList{u"--film"_s, partTwo, u"--min-ratings"_s, u"30"_s, u"--json"_s}).json();
    QCOMPARE(json["movie"_L1].toObject()["title"_L1].toString(), partTwo);
    int listed = 0;
    int before = 3;
    for (const QJsonValue& neighbour : json["neighbours"_L1].toArray()) {
        const int seeds = neighbour["seeds"_L1].toInt();
        QVERIFY(seeds >= 1 && seeds <= before);
        QVERIFY(neighbour["ratings"_L1].toInt() >= 30);
        before = seeds;
        listed += seeds;
    }
    QCOMPARE(listed, 3 * 10);
}

void StabilityCliTest::theSameSeedsGiveTheSameAnswer()
{
    const QStringList arguments = quick + QStringList{u"--json"_s, u"--film"_s, partTwo};
    QCOMPARE(run(arguments).out, run(arguments).out);
}

void StabilityCliTest::textSaysItForPeople()
{
    const Result result = run(quick + QStringList{u"--film"_s, partTwo});
    QCOMPARE(result.status, 0);
    for (const char* words :
         {"simulated", "3 seeds from 0", "Two seeds share ", " of 3 ", "most stable", "least stable"})
        QVERIFY2(result.out.contains(words), words);
    const Result none = run(quick + QStringList{u"--min-ratings"_s, u"100000"_s});
    QCOMPARE(none.status, 0);
    QVERIFY(none.out.contains("No film has at least 100000 ratings"));
}

void StabilityCliTest::wrongUsageIsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char* words) { QTest::newRow(words) << QString::fromUtf8(words).split(u' '); };
    row("stability");
    row("stability sample --seeds 1");
    row("stability sample --seeds 9");
    row("stability sample --seeds many");
    row("stability sample --similarity vibes");
    row("stability sample --min-ratings -1");
    row("stability sample --preset magic");
    row("stability sample --set factors=0");
    row("stability sample --save model");
}

void StabilityCliTest::wrongUsageIsTwo()
{
    QFETCH(QStringList, arguments);
    const Result result = run(arguments);
    QCOMPARE(result.status, 2);
    QVERIFY(!result.err.isEmpty());
    QVERIFY2(result.out.isEmpty(), result.out);
}

void StabilityCliTest::failuresAreOneWithASentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part");
    QTest::newRow("no such folder") << QStringList{u"stability"_s, u"/nowhere"_s} << u"/nowhere"_s;
    QTest::newRow("unknown film") << QStringList{u"stability"_s, u"sample"_s, u"--film"_s, u"zardoz 17"_s}
                                  << u"zardoz 17"_s;
    QTest::newRow("ambiguous film") << QStringList{u"stability"_s, u"sample"_s, u"--film"_s, u"the"_s}
                                    << u"matches several films"_s;
    QTest::newRow("more than fits") << QStringList{u"stability"_s,  u"sample"_s, u"--set"_s,
                                                   u"co_watch=1"_s, u"--step"_s, u"tensor"_s}
                                    << u"co_watch"_s;
}

void StabilityCliTest::failuresAreOneWithASentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, part);
    const Result result = run(arguments);
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains(part, Qt::CaseInsensitive), qPrintable(result.err));
}

void StabilityCliTest::ctrlCKeepsWholeSeeds()
{
    // Two lines of introduction and two seeds; the other six would take three times as long again.
    const Result result = interrupted(
        {u"stability"_s, u"sample"_s, u"--seeds"_s, u"8"_s, u"--set"_s, u"epochs=100"_s, u"--set"_s, u"factors=8"_s},
        4);
    QCOMPARE(result.status, 130);
    QVERIFY(result.out.contains("seed 1 trained\n"));
    QVERIFY(!result.out.contains("seed 7 trained\n"));
    QVERIFY(result.out.contains("Two seeds share "));
}

void StabilityCliTest::ctrlCBeforeTwoSeedsComparesNothing()
{
    const Result result = interrupted({u"stability"_s, u"sample"_s, u"--set"_s, u"epochs=100000"_s}, 2);
    QCOMPARE(result.status, 130);
    QVERIFY2(result.err.contains(u"nothing to compare"_s), qPrintable(result.err));
    QVERIFY(!result.out.contains("Two seeds share "));
}

KINOSCOPE_PLAIN_TEST(StabilityCliTest)
#include "stability_cli_test.moc"
