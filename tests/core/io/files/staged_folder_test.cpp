// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/files/staged_folder.h"

#include "tests/core/io/files.h"
#include "tests/test_main.h"

#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <memory>
#include <set>

using namespace kinoscope;
using namespace kinoscope::test;
namespace fs = std::filesystem;

class StagedFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsThereUntilItIsPutInPlace();
    void notPutInPlaceItIsGone();
    void missingFoldersAboveAreMade();
    void anEmptyFolderIsReplaced();
    void whatIsThereStays_data();
    void whatIsThereStays();
    void whatComesThereMeanwhileStays();
    void aKilledProgramLeavesNothingInTheWay();
    void placesThatCannotBeWrittenAreSaid();

private:
    std::set<std::string> names() const;

    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_folder;
};

void StagedFolderTest::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_folder = m_temporary->path().toStdString();
}

std::set<std::string> StagedFolderTest::names() const
{
    std::set<std::string> result;
    for (const fs::directory_entry& entry : fs::directory_iterator(m_folder))
        result.insert(entry.path().filename());
    return result;
}

void StagedFolderTest::nothingIsThereUntilItIsPutInPlace()
{
    StagedFolder staged(m_folder / "set");
    fs::create_directory(staged.path() / "below");
    write_all(staged.path() / "below/file", "text");
    QCOMPARE(names(), std::set<std::string>{".set.unpacking"});
    staged.put_in_place();
    QCOMPARE(names(), std::set<std::string>{"set"});
    QCOMPARE(read_all(m_folder / "set/below/file"), std::string("text"));
}

void StagedFolderTest::notPutInPlaceItIsGone()
{
    {
        const StagedFolder staged(m_folder / "set");
        write_all(staged.path() / "file", "text");
    }
    QVERIFY(names().empty());
}

void StagedFolderTest::missingFoldersAboveAreMade()
{
    StagedFolder(m_folder / "a/b/set").put_in_place();
    QVERIFY(fs::is_directory(m_folder / "a/b/set"));
}

void StagedFolderTest::anEmptyFolderIsReplaced()
{
    fs::create_directory(m_folder / "set");
    StagedFolder staged(m_folder / "set");
    write_all(staged.path() / "file", "text");
    staged.put_in_place();
    QCOMPARE(read_all(m_folder / "set/file"), std::string("text"));
}

void StagedFolderTest::whatIsThereStays_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"folder", "file", "link", "dangling link"})
        QTest::newRow(kind) << kind;
}

void StagedFolderTest::whatIsThereStays()
{
    QFETCH(QString, kind);
    const fs::path target = m_folder / "set";
    write_all(m_folder / "file", "text");
    if (kind == QLatin1String("folder")) {
        fs::create_directory(target);
        write_all(target / "mine", "mine");
    } else if (kind == QLatin1String("file")) {
        write_all(target, "mine");
    } else {
        fs::create_symlink(kind == QLatin1String("link") ? "file" : "nowhere", target);
    }
    QCOMPARE(refusal([&] { const StagedFolder staged(target); }),
             target.string() + ": already exists. Nothing was changed: move it, or choose another folder.");
    QCOMPARE(names(), (std::set<std::string>{"file", "set"}));
}

void StagedFolderTest::whatComesThereMeanwhileStays()
{
    const fs::path target = m_folder / "set";
    {
        StagedFolder staged(target);
        write_all(target, "mine");
        QCOMPARE(refusal([&] { staged.put_in_place(); }),
                 target.string() + ": already exists. Nothing was changed: move it, or choose another folder.");
    }
    QCOMPARE(names(), std::set<std::string>{"set"});
    QCOMPARE(read_all(target), std::string("mine"));
}

void StagedFolderTest::aKilledProgramLeavesNothingInTheWay()
{
    const pid_t child = ::fork();
    if (child == 0) {
        const StagedFolder staged(m_folder / "set");
        write_all(staged.path() / "half", "half");
        ::raise(SIGKILL);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(names(), std::set<std::string>{".set.unpacking"});
    StagedFolder staged(m_folder / "set");
    write_all(staged.path() / "whole", "whole");
    staged.put_in_place();
    QCOMPARE(names(), std::set<std::string>{"set"});
    QVERIFY(!fs::exists(m_folder / "set/half"));
}

void StagedFolderTest::placesThatCannotBeWrittenAreSaid()
{
    write_all(m_folder / "file", "text");
    QCOMPARE(refusal([&] { const StagedFolder staged(m_folder / "file/set"); }),
             (m_folder / "file").string() + ": cannot be written to (Not a directory). Choose another folder.");
}

KINOSCOPE_EVENT_TEST(StagedFolderTest)
#include "staged_folder_test.moc"
