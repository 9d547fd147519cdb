// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/files/part_file.h"

#include "tests/core/io/file_size_limit.h"
#include "tests/core/io/files.h"
#include "tests/test_main.h"

#include <sys/stat.h>
#include <sys/wait.h>

#include <QTemporaryDir>
#include <QtTest>

#include <memory>
#include <set>

using namespace kinoscope;
using namespace kinoscope::test;
namespace fs = std::filesystem;

class PartFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewPartIsEmptyAndLeavesNothing();
    void whatWasWrittenGoesOnLater();
    void beginningAnewForgetsTheOld();
    void withoutAValidatorNothingIsKept();
    void aSpoiledOriginCountsAsNone_data();
    void aSpoiledOriginCountsAsNone();
    void discardedItIsGone();
    void afterAKillItGoesOn();
    void onlyOneProgramWrites();
    void aFullDiskIsSaid();
    void aDiskThatIsTooSmallIsSaidAtOnce();
    void placesThatCannotBeWrittenAreSaid();

private:
    std::set<std::string> names() const;
    void write_part(const std::string& bytes) const
    {
        PartFile part(m_file);
        part.begin(origin);
        part.append(bytes);
        part.finish();
    }

    const PartOrigin origin{"https://host/set.zip", "\"tag\"", 10};
    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_folder;
    fs::path m_file;
};

void PartFileTest::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_folder = m_temporary->path().toStdString();
    m_file = m_folder / "set.zip";
}

std::set<std::string> PartFileTest::names() const
{
    std::set<std::string> result;
    for (const fs::directory_entry& entry : fs::directory_iterator(m_folder))
        result.insert(entry.path().filename());
    return result;
}

void PartFileTest::aNewPartIsEmptyAndLeavesNothing()
{
    {
        const PartFile part(m_file);
        QCOMPARE(part.size(), std::int64_t{0});
        QCOMPARE(part.origin(), PartOrigin{});
        QCOMPARE(part.path(), m_folder / "set.zip.part");
    }
    QVERIFY(names().empty());
}

void PartFileTest::whatWasWrittenGoesOnLater()
{
    write_part("0123");
    QCOMPARE(names(), (std::set<std::string>{"set.zip.part", "set.zip.part.from"}));
    QCOMPARE(size_of_part(m_file, origin.address), std::int64_t{4});
    QCOMPARE(size_of_part(m_file, "https://other/set.zip"), std::int64_t{0});
    PartFile part(m_file);
    QCOMPARE(part.size(), std::int64_t{4});
    QCOMPARE(part.origin(), origin);
    part.append("456789");
    QCOMPARE(part.size(), std::int64_t{10});
    QCOMPARE(read_all(part.path()), std::string("0123456789"));
}

void PartFileTest::beginningAnewForgetsTheOld()
{
    write_part("0123");
    PartFile part(m_file);
    part.begin({"https://host/set.zip", "\"other\"", 3});
    QCOMPARE(part.size(), std::int64_t{0});
    part.append("abc");
    QCOMPARE(read_all(part.path()), std::string("abc"));
    QCOMPARE(part.origin().validator, std::string("\"other\""));
}

void PartFileTest::withoutAValidatorNothingIsKept()
{
    for (const char* validator : {"", "\"a\nb\"", "\"\xff\""}) {
        {
            PartFile part(m_file);
            part.begin({"https://host/set.zip", validator, 10});
            part.append("0123");
        }
        QVERIFY(names().empty());
    }
}

void PartFileTest::aSpoiledOriginCountsAsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("one line") << QByteArray("https://host/set.zip\n");
    QTest::newRow("no validator") << QByteArray("https://host/set.zip\n\n10\n");
    QTest::newRow("no number") << QByteArray("https://host/set.zip\n\"tag\"\nten\n");
    QTest::newRow("a negative number") << QByteArray("https://host/set.zip\n\"tag\"\n-1\n");
    QTest::newRow("a huge number") << QByteArray("https://host/set.zip\n\"tag\"\n99999999999999999999\n");
    QTest::newRow("smaller than the part") << QByteArray("https://host/set.zip\n\"tag\"\n3\n");
    QTest::newRow("a fourth line") << QByteArray("https://host/set.zip\n\"tag\"\n10\nmore\n");
    QTest::newRow("broken off") << QByteArray("https://host/set.zip\n\"tag\"\n1");
    QTest::newRow("control characters") << QByteArray("https://host/set.zip\n\"t\rX: y\"\n10\n");
    QTest::newRow("a long line") << QByteArray(5000, 'x') + "\n\"tag\"\n10\n";
    QTest::newRow("a large file") << QByteArray(10'000'000, 'x');
}

void PartFileTest::aSpoiledOriginCountsAsNone()
{
    QFETCH(QByteArray, text);
    write_all(m_folder / "set.zip.part", "0123");
    if (!text.isEmpty())
        write_all(m_folder / "set.zip.part.from", text.toStdString());
    QCOMPARE(size_of_part(m_file, origin.address), std::int64_t{0});
    PartFile part(m_file);
    QCOMPARE(part.size(), std::int64_t{0});
    part.begin(origin);
    part.append("ab");
    QCOMPARE(read_all(part.path()), std::string("ab"));
}

void PartFileTest::discardedItIsGone()
{
    write_part("0123");
    {
        PartFile part(m_file);
        part.discard();
    }
    QVERIFY(names().empty());
}

void PartFileTest::afterAKillItGoesOn()
{
    const pid_t child = ::fork();
    if (child == 0) {
        PartFile part(m_file);
        part.begin(origin);
        part.append("0123");
        ::raise(SIGKILL);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    const PartFile part(m_file);
    QCOMPARE(part.size(), std::int64_t{4});
    QCOMPARE(part.origin(), origin);
}

void PartFileTest::onlyOneProgramWrites()
{
    PartFile part(m_file);
    part.begin(origin);
    part.append("0123");
    QCOMPARE(refusal([&] { const PartFile other(m_file); }),
             part.path().string() +
                 ": is being written by another program. Wait until it finishes, or choose another folder.");
    QCOMPARE(read_all(part.path()), std::string("0123"));
}

void PartFileTest::aFullDiskIsSaid()
{
    PartFile part(m_file);
    part.begin(origin);
    std::string sentence;
    {
        const FileSizeLimit limit(4096);
        sentence = refusal([&] { part.append(std::string(100'000, 'x')); });
    }
    QCOMPARE(sentence, part.path().string() +
                           ": cannot be written (File too large). Free some space there, or choose another folder.");
}

void PartFileTest::aDiskThatIsTooSmallIsSaidAtOnce()
{
    PartFile part(m_file);
    const std::string sentence = refusal([&] {
        part.begin({"https://host/set.zip", "\"tag\"", std::int64_t{1} << 60});
    });
    QVERIFY2(sentence.starts_with(part.path().string() + ": needs 1152921504606846976 bytes, but only "),
             sentence.c_str());
    QVERIFY2(sentence.ends_with(" are free. Free some space, or choose another folder."), sentence.c_str());
}

void PartFileTest::placesThatCannotBeWrittenAreSaid()
{
    write_all(m_folder / "file", "text");
    QCOMPARE(refusal([&] { const PartFile part(m_folder / "file/set.zip"); }),
             (m_folder / "file").string() + ": cannot be written to (Not a directory). Choose another folder.");
    fs::create_directory(m_folder / "set.zip.part");
    QCOMPARE(refusal([&] { const PartFile part(m_file); }),
             (m_folder / "set.zip.part").string() +
                 ": cannot be written (Is a directory). Free some space there, or choose another folder.");
    fs::remove(m_folder / "set.zip.part");
    fs::create_symlink("file", m_folder / "set.zip.part");
    QVERIFY(refusal([&] { const PartFile part(m_file); }) != "done");
    fs::remove(m_folder / "set.zip.part");
    QCOMPARE(::mkfifo((m_folder / "set.zip.part").c_str(), 0600), 0);
    QCOMPARE(refusal([&] { const PartFile part(m_file); }),
             (m_folder / "set.zip.part").string() + ": is not a file. Move it, or choose another folder.");
    QCOMPARE(read_all(m_folder / "file"), std::string("text"));
}

KINOSCOPE_EVENT_TEST(PartFileTest)
#include "part_file_test.moc"
