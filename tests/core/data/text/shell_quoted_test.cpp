// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/text/shell_quoted.h"
#include "tests/test_main.h"

#include <QProcess>
#include <QTest>

using namespace kinoscope;
using namespace Qt::StringLiterals;

class ShellQuotedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void argumentsReadWell_data();
    void argumentsReadWell();
    void aShellReadsThemBack_data();
    void aShellReadsThemBack();
};

void ShellQuotedTest::argumentsReadWell_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("quoted");
    QTest::newRow("a plain path") << "../data/u.data"_ba
                                  << "../data/u.data"_ba;
    QTest::newRow("columns") << "user=id,item=film"_ba
                             << "user=id,item=film"_ba;
    QTest::newRow("nothing") << ""_ba
                             << "''"_ba;
    QTest::newRow("a space") << "my ratings.csv"_ba
                             << "'my ratings.csv'"_ba;
    QTest::newRow("an apostrophe") << "Anna's.csv"_ba
                                   << R"('Anna'\''s.csv')"_ba;
    QTest::newRow("letters of another alphabet") << "Фильмы.csv"_ba
                                                 << "'Фильмы.csv'"_ba;
    QTest::newRow("what a terminal obeys") << "a\033[2J'b"_ba
                                           << R"($'a\033[2J\'b')"_ba;
}

void ShellQuotedTest::argumentsReadWell()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, quoted);
    QCOMPARE(QByteArray::fromStdString(shell_quoted(text.toStdString())), quoted);
}

void ShellQuotedTest::aShellReadsThemBack_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const QByteArray& text :
         {"plain"_ba, ""_ba, "two words"_ba, R"("double" and 'single')"_ba, "$HOME `date` $(date)"_ba,
          "Watched (2001)"_ba, "a\\b"_ba, "*.csv ?[a]"_ba, "~/x"_ba, "a;b|c&d>e<f#g!h"_ba, "{a,b}"_ba,
          "tab\tand\nline"_ba, "it's\r$x\\"_ba, "cut \xC3"_ba,
          "\xC2\x9B"
          "31m"_ba,
          "Amélie’s · films"_ba})
        QTest::newRow(text.toPercentEncoding().constData()) << text;
}

void ShellQuotedTest::aShellReadsThemBack()
{
    QFETCH(QByteArray, text);
    QProcess shell;
    const QByteArray command = "printf %s " + QByteArray::fromStdString(shell_quoted(text.toStdString()));
    // From standard input: QProcess would change arguments that are not UTF-8.
    shell.start(u"bash"_s, {u"-s"_s});
    shell.write(command);
    shell.closeWriteChannel();
    QVERIFY2(shell.waitForFinished(), qPrintable(shell.errorString()));
    QCOMPARE(shell.exitCode(), 0);
    QCOMPARE(shell.readAllStandardOutput(), text);
}

KINOSCOPE_PLAIN_TEST(ShellQuotedTest)
#include "shell_quoted_test.moc"
