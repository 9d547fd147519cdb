// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/files/entry_path.h"
#include "tests/test_main.h"

#include <QtTest>

using namespace kinoscope;

class EntryPathTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainPathsAreFine_data();
    void plainPathsAreFine();
    void whatLeadsElsewhereIsNot_data();
    void whatLeadsElsewhereIsNot();
    void theLongestPathIsStillFine();
};

void EntryPathTest::plainPathsAreFine_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char* path : {"u.data", "ml-100k/u.data", "a/b/c/d", ".hidden", "...", "a..b", "..a", "a..", "a b",
                             "ab:c", "1:b", "Amélie", "映画/u.data"})
        QTest::newRow(path) << QByteArray(path);
}

void EntryPathTest::plainPathsAreFine()
{
    QFETCH(QByteArray, path);
    QVERIFY(!problem_with_entry_path(path.toStdString(), 200));
}

void EntryPathTest::whatLeadsElsewhereIsNot_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("found");
    const auto row = [](const QByteArray& path, const char* found) { QTest::newRow(path) << path << QString(found); };
    row("", "an empty name");
    row("/", "an absolute path");
    row("/etc/passwd", "an absolute path");
    row("..", "a step upwards (\"..\")");
    row("../a", "a step upwards (\"..\")");
    row("a/..", "a step upwards (\"..\")");
    row("a/../b", "a step upwards (\"..\")");
    row(".", "a part that is only a dot");
    row("a/./b", "a part that is only a dot");
    row("a//b", "two slashes with nothing between them");
    row("a/", "two slashes with nothing between them");
    row("C:", "a drive letter");
    row("z:\\a", "a drive letter");
    row("a\\b", "a backslash");
    row("\\\\server\\share", "a backslash");
    row("a\tb", "a control character in the name");
    row("a\x7f", "a control character in the name");
    row("\xc3", "a name that is not UTF-8");
    row("a/\xc0\xae\xc0\xae/b", "a name that is not UTF-8");  // ".." written too long
    row(QByteArray("a\0b", 3), "a control character in the name");
}

void EntryPathTest::whatLeadsElsewhereIsNot()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, found);
    const auto problem = problem_with_entry_path(path.toStdString(), 200);
    QVERIFY(problem.has_value());
    QCOMPARE(QString::fromStdString(problem->found), found);
    QVERIFY(!problem->expected.empty());
}

void EntryPathTest::theLongestPathIsStillFine()
{
    QVERIFY(!problem_with_entry_path(std::string(20, 'a'), 20));
    const auto problem = problem_with_entry_path(std::string(21, 'a'), 20);
    QVERIFY(problem.has_value());
    QCOMPARE(problem->found, std::string("a name of 21 bytes"));
    QCOMPARE(problem->expected, std::string("at most 20"));
}

KINOSCOPE_EVENT_TEST(EntryPathTest)
#include "entry_path_test.moc"
