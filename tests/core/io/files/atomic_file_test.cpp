// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/files/atomic_file.h"

#include "tests/core/io/file_size_limit.h"
#include "tests/core/io/files.h"
#include "tests/test_main.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QtTest>

#include <array>
#include <set>

using namespace kinoscope;
using namespace kinoscope::test;
namespace fs = std::filesystem;

namespace {

void write_text(const fs::path& path, std::string_view text)
{
    write_file_atomically(path, std::array{text});
}

unsigned mode_of(const fs::path& path)
{
    return static_cast<unsigned>(fs::status(path).permissions());
}

}  // namespace

class AtomicFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesAllChunksInOrder();
    void replacesWhatWasThere();
    void newFilesFollowTheUmaskAndOldOnesKeepTheirMode();
    void aLinkStaysALink();
    void aLeftoverOfAnEarlierCrashIsNoObstacle();
    void theLongestPossibleNameWorks();
    void aFailedWriteLeavesTheOldFileAndNothingElse();
    void aFailedFirstWriteLeavesNothing();
    void aProgramThatIsKilledWhileItWritesLeavesNothing();
    void filesThatBelongTogetherAreAllNewOrAllOld();
    void lookingWhetherItCanBeWrittenChangesNothing();
    void refusesPlacesThatCannotBeWritten_data();
    void refusesPlacesThatCannotBeWritten();

private:
    std::set<std::string> names() const;

    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_folder;
};

void AtomicFileTest::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_folder = m_temporary->path().toStdString();
}

std::set<std::string> AtomicFileTest::names() const
{
    std::set<std::string> result;
    for (const fs::directory_entry& entry : fs::directory_iterator(m_folder))
        result.insert(entry.path().filename());
    return result;
}

void AtomicFileTest::writesAllChunksInOrder()
{
    const std::string large(3'000'000, 'x');
    const std::string with_nul("a\0b", 3);
    write_file_atomically(m_folder / "file", std::array<std::string_view, 4>{with_nul, "", large, "end"});
    QVERIFY(read_all(m_folder / "file") == with_nul + large + "end");
    write_file_atomically(m_folder / "empty", {});
    QVERIFY(fs::is_empty(m_folder / "empty"));
    QCOMPARE(names(), (std::set<std::string>{"file", "empty"}));
}

void AtomicFileTest::replacesWhatWasThere()
{
    write_text(m_folder / "file", "the old text, which is longer");
    write_text(m_folder / "file", "the new text");
    QCOMPARE(read_all(m_folder / "file"), std::string("the new text"));
    QCOMPARE(names(), std::set<std::string>{"file"});
}

void AtomicFileTest::newFilesFollowTheUmaskAndOldOnesKeepTheirMode()
{
    const mode_t before = ::umask(027);
    write_text(m_folder / "new", "text");
    ::umask(before);
    QCOMPARE(mode_of(m_folder / "new"), 0640U);

    write_text(m_folder / "private", "text");
    fs::permissions(m_folder / "private", fs::perms::owner_read | fs::perms::owner_write);
    write_text(m_folder / "private", "more text");
    QCOMPARE(mode_of(m_folder / "private"), 0600U);
}

void AtomicFileTest::aLinkStaysALink()
{
    fs::create_directory(m_folder / "elsewhere");
    write_text(m_folder / "elsewhere" / "file", "old");
    fs::create_symlink("elsewhere/file", m_folder / "link");
    write_text(m_folder / "link", "new");
    QVERIFY(fs::is_symlink(m_folder / "link"));
    QCOMPARE(read_all(m_folder / "elsewhere" / "file"), std::string("new"));
}

void AtomicFileTest::aLeftoverOfAnEarlierCrashIsNoObstacle()
{
    const std::string leftover = ".kinoscope-" + std::to_string(::getpid()) + "-0.tmp";
    write_all(m_folder / leftover, "half");
    write_text(m_folder / "file", "whole");
    QCOMPARE(read_all(m_folder / "file"), std::string("whole"));
    QCOMPARE(names(), (std::set<std::string>{leftover, "file"}));
    QCOMPARE(read_all(m_folder / leftover), std::string("half"));
}

void AtomicFileTest::theLongestPossibleNameWorks()
{
    const std::string name(255, 'n');
    write_text(m_folder / name, "text");
    QCOMPARE(names(), std::set<std::string>{name});
}

void AtomicFileTest::aFailedWriteLeavesTheOldFileAndNothingElse()
{
    write_text(m_folder / "model", "old");
    const std::string large(100'000, 'x');
    std::string message;
    {
        const FileSizeLimit limit(4096);
        message = refusal([&] { write_text(m_folder / "model", large); });
    }
    QCOMPARE(message, (m_folder / "model").string() + ": cannot be written (File too large). The existing file is "
                                                      "unchanged. Free some space there, or choose another place.");
    QCOMPARE(read_all(m_folder / "model"), std::string("old"));
    QCOMPARE(names(), std::set<std::string>{"model"});
}

void AtomicFileTest::aFailedFirstWriteLeavesNothing()
{
    const std::string large(100'000, 'x');
    std::string message;
    {
        const FileSizeLimit limit(4096);
        message = refusal([&] { write_text(m_folder / "model", large); });
    }
    QVERIFY(message.ends_with("cannot be written (File too large). Free some space there, or choose another place."));
    QVERIFY(names().empty());
}

void AtomicFileTest::aProgramThatIsKilledWhileItWritesLeavesNothing()
{
    const int nameless = ::open(m_folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600);
    if (nameless < 0)
        QSKIP("This file system has no files without a name.");
    ::close(nameless);
    write_text(m_folder / "model", "old");
    const std::string large(100'000, 'x');
    const pid_t other = ::fork();
    if (other == 0) {
        const rlimit no_core{0, 0};
        ::setrlimit(RLIMIT_CORE, &no_core);
        const FileSizeLimit limit(4096);
        std::signal(SIGXFSZ, SIG_DFL);  // the system kills it in the middle of its write
        write_text(m_folder / "model", large);
        ::_exit(0);
    }
    int status = 0;
    QCOMPARE(::waitpid(other, &status, 0), other);
    QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGXFSZ);
    QCOMPARE(read_all(m_folder / "model"), std::string("old"));
    QCOMPARE(names(), std::set<std::string>{"model"});
}

void AtomicFileTest::filesThatBelongTogetherAreAllNewOrAllOld()
{
    fs::create_directory(m_folder / "inside");
    const auto files = [this](std::string_view first, std::string_view second) {
        return std::array{FileContent{m_folder / "first", {first, "!"}},
                          FileContent{m_folder / "inside" / "second", {second}}};
    };
    write_files_atomically(files("old", "older"));
    QCOMPARE(read_all(m_folder / "first"), std::string("old!"));
    const std::string large(100'000, 'x');
    std::string message;
    {
        const FileSizeLimit limit(4096);
        message = refusal([&] { write_files_atomically(files("new", large)); });
    }
    QCOMPARE(message, (m_folder / "inside" / "second").string() +
                          ": cannot be written (File too large). The existing file is "
                          "unchanged. Free some space there, or choose another place.");
    QCOMPARE(read_all(m_folder / "first"), std::string("old!"));
    QCOMPARE(read_all(m_folder / "inside" / "second"), std::string("older"));
    QCOMPARE(names(), (std::set<std::string>{"first", "inside"}));
    write_files_atomically({});
}

void AtomicFileTest::refusesPlacesThatCannotBeWritten_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("expected");
    QTest::newRow("missing folder") << "missing/file"
                                    << "cannot be written (No such file or directory)";
    QTest::newRow("a file as folder") << "file/below"
                                      << "cannot be written (Not a directory)";
    QTest::newRow("a folder") << "folder"
                              << "cannot be written, because it is a folder";
    QTest::newRow("a folder, with a slash") << "folder/"
                                            << "cannot be written, because it is a folder";
    QTest::newRow("a pipe") << "pipe"
                            << "cannot be written, because it is a device";
    QTest::newRow("a name that is too long") << QString(256, QLatin1Char('n')) << "cannot be written (File name too";
    QTest::newRow("links in a circle") << "circle"
                                       << "cannot be written (Too many levels of symbolic links)";
    QTest::newRow("no name") << ""
                             << "cannot be written, because it is a folder";
}

void AtomicFileTest::lookingWhetherItCanBeWrittenChangesNothing()
{
    write_all(m_folder / "file", "text");
    const std::set<std::string> before = names();
    check_can_be_written(m_folder / "file");
    check_can_be_written(m_folder / "new");
    QCOMPARE(names(), before);
    QCOMPARE(read_all(m_folder / "file"), std::string("text"));
}

void AtomicFileTest::refusesPlacesThatCannotBeWritten()
{
    QFETCH(QString, place);
    QFETCH(QString, expected);
    write_all(m_folder / "file", "text");
    fs::create_directory(m_folder / "folder");
    fs::create_symlink("circle", m_folder / "circle");
    QCOMPARE(::mkfifo((m_folder / "pipe").c_str(), 0600), 0);
    const std::set<std::string> before = names();
    const std::string message = refusal([&] { write_text(m_folder / place.toStdString(), "text"); });
    QVERIFY2(message.find(expected.toStdString()) != std::string::npos, message.c_str());
    QCOMPARE(refusal([&] { check_can_be_written(m_folder / place.toStdString()); }), message);
    QCOMPARE(names(), before);
    QVERIFY(fs::is_fifo(m_folder / "pipe"));
    QCOMPARE(read_all(m_folder / "file"), std::string("text"));
    QVERIFY(fs::is_empty(m_folder / "folder"));
}

KINOSCOPE_EVENT_TEST(AtomicFileTest)
#include "atomic_file_test.moc"
