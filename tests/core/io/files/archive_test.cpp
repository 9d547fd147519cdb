// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/files/archive.h"

#include "core/data/sources/dataset_reader.h"
#include "tests/core/io/file_size_limit.h"
#include "tests/core/io/files.h"
#include "tests/core/io/zip_builder.h"
#include "tests/test_main.h"

#include <sys/stat.h>

#include <QTemporaryDir>
#include <QtTest>

#include <memory>
#include <set>
#include <stdexcept>

using namespace kinoscope;
using namespace kinoscope::test;
namespace fs = std::filesystem;

class ArchiveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFolderThatIsWantedIsUnpacked();
    void allIsUnpackedWithoutAFolder();
    void aFolderDeepInsideIsFound();
    void modesInTheArchiveAreNotBelieved();
    void whatFollowsAZeroByteIsNoPartOfTheName();
    void largeFilesArriveWhole();
    void progressGoesFromNothingToAll();
    void aStopEndsIt();
    void aFullDiskIsSaid();
    void aMissingArchiveIsSaid();
    void limitsThatLetNothingThroughAreRefused();

private:
    ArchiveContents unpack(const std::string& bytes, const std::string& folder, const ReadControl& control = {})
    {
        write_all(m_folder / "set.zip", bytes);
        return unpack_zip(m_folder / "set.zip", folder, m_folder / "target", {}, control);
    }
    std::set<std::string> names() const;

    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_folder;
};

void ArchiveTest::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_folder = m_temporary->path().toStdString();
    fs::create_directory(m_folder / "target");
}

std::set<std::string> ArchiveTest::names() const
{
    std::set<std::string> result;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(m_folder / "target"))
        result.insert(fs::relative(entry.path(), m_folder / "target").string());
    return result;
}

void ArchiveTest::theFolderThatIsWantedIsUnpacked()
{
    const ArchiveContents contents = unpack(small_movielens_zip(), "ml-100k");
    QCOMPARE(names(), (std::set<std::string>{"README", "u.data", "u.item"}));
    QCOMPARE(contents.files, std::int64_t{3});
    QCOMPARE(contents.bytes, static_cast<std::int64_t>(fs::file_size(m_folder / "target/README") +
                                                       fs::file_size(m_folder / "target/u.data") +
                                                       fs::file_size(m_folder / "target/u.item")));
    const Dataset dataset = load_dataset(m_folder / "target");
    QCOMPARE(dataset.ratings.size(), std::size_t{4});
    QCOMPARE(dataset.movies.size(), std::size_t{2});
}

void ArchiveTest::allIsUnpackedWithoutAFolder()
{
    unpack(ZipBuilder().add("a", "1").add("folder/b", "2").bytes(), "");
    QCOMPARE(names(), (std::set<std::string>{"a", "folder", "folder/b"}));
    QCOMPARE(read_all(m_folder / "target/folder/b"), std::string("2"));
}

void ArchiveTest::aFolderDeepInsideIsFound()
{
    const std::string bytes = ZipBuilder()
                                  .add("Set-master/README.md", "about")
                                  .add("Set-master/latest/ratings.dat", "1::0111161::10::1363245118")
                                  .add("Set-master/latest/more/x", "x")
                                  .bytes();
    unpack(bytes, "Set-master/latest");
    QCOMPARE(names(), (std::set<std::string>{"more", "more/x", "ratings.dat"}));
}

// A pipe in a zip is how Info-ZIP marks what it read from one: a plain file.
void ArchiveTest::modesInTheArchiveAreNotBelieved()
{
    const mode_t before = ::umask(022);
    unpack(ZipBuilder()
               .add({"setuid", "#!/bin/sh\n", false, 0104777})
               .add({"unreadable", "text", false, 0100000})
               .add({"pipe", "text", false, 0010666})
               .bytes(),
           "");
    ::umask(before);
    for (const char* name : {"setuid", "unreadable", "pipe"}) {
        const fs::file_status status = fs::symlink_status(m_folder / "target" / name);
        QVERIFY(fs::is_regular_file(status));
        QCOMPARE(static_cast<unsigned>(status.permissions()), 0644U);
    }
}

void ArchiveTest::whatFollowsAZeroByteIsNoPartOfTheName()
{
    unpack(ZipBuilder().add(std::string("u.data\0/../../evil", 18), "text").bytes(), "");
    QCOMPARE(names(), std::set<std::string>{"u.data"});
}

void ArchiveTest::largeFilesArriveWhole()
{
    std::string text;
    for (int i = 0; i < 400'000; ++i)
        text += std::to_string(i) + '\n';
    unpack(ZipBuilder().add({"large", text, true}).bytes(), "");
    QVERIFY(read_all(m_folder / "target/large") == text);
}

void ArchiveTest::progressGoesFromNothingToAll()
{
    std::vector<double> shares;
    unpack(small_movielens_zip(), "ml-100k", {.progress = [&](double share) { shares.push_back(share); }});
    QVERIFY(shares.size() > 3);
    QVERIFY(shares.front() < 0.5);
    QCOMPARE(shares.back(), 1.0);
    for (const double share : shares)
        QVERIFY(share >= 0.0 && share <= 1.0);
}

void ArchiveTest::aStopEndsIt()
{
    std::stop_source stop;
    int blocks = 0;
    const ReadControl control{.progress =
                                  [&](double) {
                                      if (++blocks == 3)
                                          stop.request_stop();
                                  },
                              .stop = stop.get_token()};
    QVERIFY_EXCEPTION_THROWN(unpack(small_movielens_zip(), "ml-100k", control), ReadStopped);
    QCOMPARE(blocks, 3);
}

void ArchiveTest::aFullDiskIsSaid()
{
    const std::string bytes = ZipBuilder().add({"large", std::string(100'000, 'x'), true}).bytes();
    write_all(m_folder / "set.zip", bytes);
    std::string sentence;
    {
        const FileSizeLimit limit(4096);
        sentence = refusal([&] { unpack_zip(m_folder / "set.zip", "", m_folder / "target"); });
    }
    QCOMPARE(QString::fromStdString(sentence),
             QString::fromStdString(
                 (m_folder / "target").string() +
                 ": cannot be written (File too large). Free some space there, or choose another folder."));
}

void ArchiveTest::aMissingArchiveIsSaid()
{
    QCOMPARE(refusal([&] { unpack_zip(m_folder / "none.zip", "", m_folder / "target"); }),
             std::string("none.zip: cannot be read (No such file or directory)."));
    QCOMPARE(refusal([&] { unpack_zip(m_folder / "target", "", m_folder / "target"); }).substr(0, 7),
             std::string("target:"));
}

void ArchiveTest::limitsThatLetNothingThroughAreRefused()
{
    QVERIFY(ArchiveLimits().validate().empty());
    write_all(m_folder / "set.zip", small_movielens_zip());
    for (const ArchiveLimits& limits :
         {ArchiveLimits{.entries = 0}, ArchiveLimits{.bytes = 0}, ArchiveLimits{.ratio = 0.5}})
        QVERIFY_EXCEPTION_THROWN(unpack_zip(m_folder / "set.zip", "", m_folder / "target", limits),
                                 std::invalid_argument);
}

KINOSCOPE_EVENT_TEST(ArchiveTest)
#include "archive_test.moc"
