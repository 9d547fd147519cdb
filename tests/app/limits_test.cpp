// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The programs as they ship, under limits of the system: ulimit -f and ulimit -v.
#include "tests/app/cli_process.h"
#include "tests/test_main.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace kinoscope;
using namespace Qt::StringLiterals;

namespace {

constexpr rlim_t file_limit = 20'000;
constexpr rlim_t memory_limit = 2'200'000'000;

/// The command line that ships, allowed `limit` of `resource`.
test::Result run_within(int resource, rlim_t limit, const QStringList& arguments, const QString& out = {})
{
    QProcess process;
    if (!out.isEmpty())
        process.setStandardOutputFile(out);
    process.setChildProcessModifier([resource, limit] {
        const rlimit both{limit, limit};
        ::setrlimit(static_cast<__rlimit_resource>(resource), &both);
        std::signal(SIGXFSZ, SIG_DFL);
    });
    process.start(QStringLiteral(KINOSCOPE_CLI), arguments);
    if (!process.waitForFinished(600'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

bool is_sanitized()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return true;
#else
    return false;
#endif
}

}  // namespace

class LimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFileSizeLimitIsAFailedWrite_data();
    void aFileSizeLimitIsAFailedWrite();
    void aFileSizeLimitOfStandardOutputIsToldToo();
    void theWindowIsNotEndedByAFileSizeLimit();
    void memoryThatIsTooSmallIsToldWithWhatIsNeeded_data();
    void memoryThatIsTooSmallIsToldWithWhatIsNeeded();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_model;
};

void LimitsTest::initTestCase()
{
    m_model = path(u"sample.safetensors"_s);
    QCOMPARE(test::run({u"train"_s, u"sample"_s, u"--set"_s, u"epochs=1"_s, u"--save"_s, m_model}).status, 0);
}

void LimitsTest::aFileSizeLimitIsAFailedWrite_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    const QString out = path(u"out"_s);
    const QString model = path(u"out/model.safetensors"_s);
    QTest::newRow("a model")
        << QStringList{u"train"_s, u"sample"_s, u"--set"_s, u"epochs=1"_s, u"--save"_s, model}
        << model + u": cannot be written (File too large). Free some space there, or choose another place."_s;
    QTest::newRow("an export") << QStringList{u"export"_s, m_model, u"--format"_s, u"csv"_s, u"--out"_s, out}
                               << u"embedding.csv: cannot be written (File too large)"_s;
    QTest::newRow("weights") << QStringList{u"export"_s, m_model, u"--format"_s, u"safetensors"_s, u"--out"_s, out}
                             << u"embedding.safetensors: cannot be written (File too large)"_s;
    QTest::newRow("a report")
        << QStringList{u"report"_s, m_model, u"--out"_s, out}
        << u"“loss.png” was not saved: File too large. Choose another folder, or free some space."_s;
}

void LimitsTest::aFileSizeLimitIsAFailedWrite()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, sentence);
    const QDir out(path(u"out"_s));
    QVERIFY(out.mkpath(u"."_s));
    const test::Result result = run_within(RLIMIT_FSIZE, file_limit, arguments);
    QVERIFY2(result.status == 1, qPrintable(result.err));
    QVERIFY2(result.err.contains(sentence), qPrintable(result.err));
    QCOMPARE(out.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

void LimitsTest::aFileSizeLimitOfStandardOutputIsToldToo()
{
    const test::Result result = run_within(RLIMIT_FSIZE, file_limit,
                                           {u"top"_s, m_model, u"-k"_s, u"10000"_s, u"--json"_s}, path(u"top.json"_s));
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains(u"standard output: cannot be written (File too large)"_s), qPrintable(result.err));
}

void LimitsTest::theWindowIsNotEndedByAFileSizeLimit()
{
    QProcess window;
    window.setProcessChannelMode(QProcess::MergedChannels);
    window.start(QStringLiteral(KINOSCOPE_WINDOW), {u"--time-start"_s});
    QVERIFY(window.waitForReadyRead(60'000));  // it is there
    QFile status(u"/proc/%1/status"_s.arg(window.processId()));
    QVERIFY(status.open(QIODevice::ReadOnly));
    static const QRegularExpression ignored(u"SigIgn:\\s*([0-9a-f]+)"_s);
    const quint64 mask = ignored.match(QString::fromUtf8(status.readAll())).captured(1).toULongLong(nullptr, 16);
    QVERIFY((mask >> (SIGXFSZ - 1) & 1U) == 1U);
    window.kill();
    QVERIFY(window.waitForFinished());
}

void LimitsTest::memoryThatIsTooSmallIsToldWithWhatIsNeeded_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("train") << QStringList{u"train"_s};
    QTest::newRow("sgd") << QStringList{u"train"_s, u"--step"_s, u"sgd"_s};
    QTest::newRow("stability") << QStringList{u"stability"_s};
}

// The first table of so many people alone is larger than what the program is given.
void LimitsTest::memoryThatIsTooSmallIsToldWithWhatIsNeeded()
{
    if (is_sanitized())
        QSKIP("A sanitizer's own memory is larger than any limit.");
    const QString table = path(u"many people.csv"_s);
    if (!QFile::exists(table)) {
        QFile file(table);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray rows("user,item,rating\n");
        for (int user = 1; user <= 600'000; ++user)
            rows += QByteArray::number(user) + ",1,3\n" + QByteArray::number(user) + ",2,4\n";
        file.write(rows);
    }
    QFETCH(QStringList, command);
    const test::Result result =
        run_within(RLIMIT_AS, memory_limit, command + QStringList{table, u"--set"_s, u"factors=1024"_s});
    QVERIFY2(result.status == 1, qPrintable(result.err));
    static const QRegularExpression sentence(
        u"There is not enough memory: this needs about \\d+\\.\\d GB\\. Close other programs, or use fewer factors\\."_s);
    QVERIFY2(sentence.match(result.err).hasMatch(), qPrintable(result.err));
}

KINOSCOPE_EVENT_TEST(LimitsTest)
#include "limits_test.moc"
