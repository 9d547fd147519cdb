// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Archives that someone made to do harm, or that a bad line broke: each is refused with its own sentence, and nothing
// is ever written outside the folder.
#include "core/io/files/archive.h"

#include "tests/core/io/files.h"
#include "tests/core/io/zip_builder.h"
#include "tests/test_main.h"

#include <QTemporaryDir>
#include <QtTest>

#include <memory>
#include <tuple>
#include <vector>

using namespace kinoscope;
using namespace kinoscope::test;
namespace fs = std::filesystem;

class ArchiveHostileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isRefused_data();
    void isRefused();
    void everyTruncationIsRefused();
    void noFlippedByteEscapes();

private:
    std::string unpack(const std::string& bytes, const ArchiveLimits& limits = {}) const;
    bool nothing_escaped() const;

    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_folder;
};

namespace {

/// Limits that a test can reach.
const ArchiveLimits low{.entries = 5, .bytes = 3'000'000, .ratio = 100.0, .ratio_after = 100'000, .path_bytes = 60};

std::string with(const ZipEntry& entry)
{
    return ZipBuilder().add("ml-100k/u.item", "films").add(entry).bytes();
}

std::string named(const std::string& name)
{
    return with({name, "evil"});
}

std::string of_kind(std::uint32_t mode)
{
    return with({"ml-100k/u.data", "/etc/passwd", false, mode});
}

std::string zeros(std::size_t bytes)
{
    return std::string(bytes, '\0');
}

std::string noise(std::size_t bytes)
{
    std::string text;
    std::uint32_t state = 1;
    while (text.size() < bytes) {
        state = state * 1664525U + 1013904223U;
        text += static_cast<char>(state >> 24U);
    }
    return text;
}

std::string tar_file()
{
    std::string tar = zeros(10240);
    tar.replace(0, 7, "../evil");
    tar.replace(257, 5, "ustar");
    return tar;
}

std::string deep_name()
{
    std::string name = "ml-100k/";
    for (int i = 0; i < 40; ++i)
        name += "d/";
    return name + "x";
}

std::string damaged()
{
    std::string bytes = with({"ml-100k/u.data", std::string(5000, 'a') + std::string(5000, 'b'), true});
    const std::size_t data = bytes.find("ml-100k/u.data") + 14;
    bytes.replace(data, 10, std::string(10, '\xff'));
    return bytes;
}

std::string many_entries()
{
    ZipBuilder builder;
    for (int i = 0; i < 6; ++i)
        builder.add("ml-100k/" + std::to_string(i), "x");
    return builder.bytes();
}

/// David Fifield, A better zip bomb, 2019: each entry's data begin by quoting the next entry's header, in a stored
/// block, and go on into that entry's data, so that all share the same few compressed bytes.
std::string overlapping()
{
    ZipEntry entry{"ml-100k/4", zeros(90'000), true};
    std::string packed = ZipBuilder::deflate(entry.content);
    std::vector<std::tuple<ZipEntry, std::string, std::size_t>> entries{{entry, packed, packed.size()}};
    for (int i = 3; i >= 0; --i) {
        const std::string quoted = ZipBuilder::local_header(entry, packed);
        const std::string block = ZipBuilder::number(0, 1) + ZipBuilder::number(quoted.size(), 2) +
                                  ZipBuilder::number(~quoted.size() & 0xffffU, 2);
        packed = block + quoted + packed;
        entry = {"ml-100k/" + std::to_string(i), quoted + entry.content, true};
        entries.emplace_back(entry, packed, block.size());
    }
    ZipBuilder builder;
    for (auto next = entries.rbegin(); next != entries.rend(); ++next)
        builder.add_packed(std::get<0>(*next), std::get<1>(*next), std::get<2>(*next));
    return builder.bytes();
}

void row(const char* name, const std::string& bytes, const std::string& sentence)
{
    QTest::newRow(name) << bytes << QString::fromStdString("evil.zip" + sentence);
}

void rows_of_files()
{
    const std::string no_zip = ": found a file that is not a complete zip archive. Expected a whole zip archive.";
    const std::string whole = small_movielens_zip();
    row("an empty file", "", no_zip);
    row("a text", "Not found\n", no_zip);
    row("a web page", "<!DOCTYPE html><html><body>Log in to this network</body></html>", no_zip);
    row("a gzip file", std::string("\x1f\x8b\x08\0\0\0\0\0\0\x03\x03\0\0\0\0\0\0\0\0\0", 20), no_zip);
    row("a tar file", tar_file(), no_zip);
    row("broken off in the middle", whole.substr(0, whole.size() / 2), no_zip);
    row("broken off at the end", whole.substr(0, whole.size() - 3), no_zip);
    row("nothing in it", ZipBuilder().bytes(), no_zip);

    const std::string no_files = ": found no files. Expected a folder \"ml-100k/\" with files.";
    row("only folders", ZipBuilder().add({"ml-100k/", "", false, 040755}).bytes(), no_files);
    row("another set", ZipBuilder().add("ml-1m/ratings.dat", "1::1::5::1").bytes(), no_files);
    row("a folder whose name begins alike", ZipBuilder().add("ml-100k-evil/u.data", "1").bytes(), no_files);
}

void rows_of_paths()
{
    const std::string where = ". Expected a path below the archive's own folder.";
    const auto up = [&](const std::string& name) {
        return ", entry \"" + name + "\": found a step upwards (\"..\")" + where;
    };
    row("an absolute path", named("/etc/cron.d/evil"), ", entry \"/etc/cron.d/evil\": found an absolute path" + where);
    row("a path of another machine", named("//server/evil"),
        ", entry \"//server/evil\": found an absolute path" + where);
    row("one step up", named("../evil"), up("../evil"));
    row("steps up in the middle", named("ml-100k/../../evil"), up("ml-100k/../../evil"));
    row("a step up at the end", named("ml-100k/.."), up("ml-100k/.."));
    row("a folder one step up", with({"ml-100k/../", "", false, 040755}), up("ml-100k/../"));
    row("backslashes from Windows", with({"..\\..\\evil", "evil", false, 0, 0}), up("../../evil"));
    row("slashes and backslashes", named("ml-100k/..\\..\\evil"),
        ", entry \"ml-100k/..\\..\\evil\": found a backslash. Expected a slash between folders.");
    row("a drive", named("C:/evil"), ", entry \"C:/evil\": found a drive letter" + where);
    row("a drive without a slash", named("c:evil"), ", entry \"c:evil\": found a drive letter" + where);
    row("a dot", named("./u.data"), ", entry \"./u.data\": found a part that is only a dot" + where);
    row("an empty part", named("ml-100k//u.data"),
        ", entry \"ml-100k//u.data\": found two slashes with nothing between them" + where);
    row("an empty name", named(""), ": found an empty name" + where);
}

void rows_of_names()
{
    row("a line break in the name", named("ml-100k/u.data\nevil"),
        ", entry \"ml-100k/u.data\\x0aevil\": found a control character in the name. Expected text.");
    row("an escape sequence in the name", named("ml-100k/\x1b[2Ju.data"),
        ", entry \"ml-100k/\\x1b[2Ju.data\": found a control character in the name. Expected text.");
    row("a name that is not UTF-8", named("ml-100k/\xff\xfe"),
        ", entry \"ml-100k/\\xff\\xfe\": found a name that is not UTF-8. Expected text.");
    row("a long name", named("ml-100k/" + std::string(100, 'n')),
        ", entry \"ml-100k/" + std::string(32, 'n') + "…\": found a name of 108 bytes. Expected at most 60.");
    row("a deep name", named(deep_name()),
        ", entry \"ml-100k/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/d/…\": found a name of 89 bytes. Expected at most 60.");
    row("a name twice", named("ml-100k/u.item"),
        ", entry \"ml-100k/u.item\": found a second file of that name. Expected each name once.");
    row("a file where a folder is", ZipBuilder().add("ml-100k/a/b", "1").add("ml-100k/a", "2").bytes(),
        ", entry \"ml-100k/a\": found a file and a folder of the same name. Expected each name once.");
    row("a folder where a file is", ZipBuilder().add("ml-100k/a", "1").add("ml-100k/a/b", "2").bytes(),
        ", entry \"ml-100k/a/b\": found a file and a folder of the same name. Expected each name once.");
}

void rows_of_kinds()
{
    const auto instead = [](const std::string& kind, const std::string& name = "ml-100k/u.data") {
        return ", entry \"" + name + "\": found " + kind + ". Expected a file or a folder.";
    };
    row("a link", of_kind(0120777), instead("a symbolic link"));
    row("a link outside the folder that is wanted", with({"link", "/etc", false, 0120777}),
        instead("a symbolic link", "link"));
    row("a file through a link",
        ZipBuilder().add({"ml-100k/link", "..", false, 0120777}).add("ml-100k/link/evil", "evil").bytes(),
        instead("a symbolic link", "ml-100k/link"));
    row("a character device", of_kind(0020666), instead("a device"));
    row("a block device", of_kind(0060666), instead("a device"));
    row("a socket", of_kind(0140666), instead("a socket"));
    row("an unknown kind", of_kind(0170666), instead("something of an unknown kind"));
}

void rows_of_data()
{
    const std::string entry = ", entry \"ml-100k/u.data\": found ";
    const std::string damage = entry + "data that are damaged or packed in an unknown way. Expected a whole file.";
    const ZipEntry good{"ml-100k/u.data", "ratings", true};
    const auto changed = [&](auto change) {
        ZipEntry changing = good;
        change(changing);
        return with(changing);
    };
    row("encrypted", changed([](ZipEntry& e) { e.flags = 1; }), entry + "an encrypted entry. Expected a plain one.");
    row("a wrong checksum", changed([](ZipEntry& e) { e.crc = 0x12345678; }), damage);
    row("damaged data", damaged(), damage);
    row("more than it says", changed([](ZipEntry& e) { e.size = 3; }), damage);
    row("less than it says", changed([](ZipEntry& e) { e.size = 3000; }), damage);
    row("stored, more than it says", changed([](ZipEntry& e) { e.size = 3, e.deflated = false; }), damage);
    row("an unknown compression", changed([](ZipEntry& e) { e.method = 77; }), damage);
}

void rows_of_bombs()
{
    const auto found = [](const std::string& name, const std::string& what) {
        return ", entry \"" + name + "\": found more than " + what + " when unpacked. Expected a set of ratings.";
    };
    const ZipEntry says{"ml-100k/u.data", "ratings", true, 0100644, 3, 0, {}, {}, 0xfffffffeU};
    row("four gigabytes, it says", with(says), found("ml-100k/u.data", "3000000 bytes"));
    row("a large file", with({"ml-100k/u.data", noise(4'000'000)}), found("ml-100k/u.data", "3000000 bytes"));
    row("large files together",
        ZipBuilder().add("ml-100k/a", noise(2'000'000)).add("ml-100k/b", noise(2'000'000)).bytes(),
        found("ml-100k/b", "3000000 bytes"));
    row("a bomb", with({"ml-100k/u.data", zeros(2'000'000), true}),
        found("ml-100k/u.data", "100 times the archive's size"));
    row("a bomb in what is left out", with({"elsewhere/bomb", zeros(2'000'000), true}),
        found("elsewhere/bomb", "100 times the archive's size"));
    row("a bomb that overlaps itself", overlapping(), found("ml-100k/1", "100 times the archive's size"));
    row("many entries", many_entries(), ": found more than 5 entries. Expected a set of ratings.");
}

}  // namespace

void ArchiveHostileTest::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_folder = m_temporary->path().toStdString();
}

std::string ArchiveHostileTest::unpack(const std::string& bytes, const ArchiveLimits& limits) const
{
    write_all(m_folder / "evil.zip", bytes);
    fs::remove_all(m_folder / "target");
    fs::create_directory(m_folder / "target");
    return refusal([&] { unpack_zip(m_folder / "evil.zip", "ml-100k", m_folder / "target", limits); });
}

/// Only the archive and the target are there, and the target holds nothing but files and folders.
bool ArchiveHostileTest::nothing_escaped() const
{
    std::size_t here = 0;
    for (const fs::directory_entry& entry : fs::directory_iterator(m_folder))
        here += entry.path().filename() == "evil.zip" || entry.path().filename() == "target" ? 1U : 100U;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(m_folder / "target"))
        if (entry.is_symlink() || !(entry.is_regular_file() || entry.is_directory()))
            return false;
    return here == 2;
}

void ArchiveHostileTest::isRefused_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<QString>("sentence");
    rows_of_files();
    rows_of_paths();
    rows_of_names();
    rows_of_kinds();
    rows_of_data();
    rows_of_bombs();
}

void ArchiveHostileTest::isRefused()
{
    QFETCH(std::string, bytes);
    QFETCH(QString, sentence);
    QCOMPARE(QString::fromStdString(unpack(bytes, low)), sentence);
    QVERIFY(nothing_escaped());
}

void ArchiveHostileTest::everyTruncationIsRefused()
{
    const std::string whole = small_movielens_zip();
    QCOMPARE(unpack(whole), std::string("done"));
    for (std::size_t size = 0; size < whole.size(); ++size) {
        const std::string sentence = unpack(whole.substr(0, size));
        QVERIFY2(sentence.starts_with("evil.zip"), qPrintable(QString::number(size)));
    }
}

// What a flip leaves readable may be unpacked; it never lands elsewhere.
void ArchiveHostileTest::noFlippedByteEscapes()
{
    const std::string whole = small_movielens_zip();
    for (std::size_t at = 0; at < whole.size(); ++at) {
        for (const char flip : {'\x01', '\xff'}) {
            std::string bytes = whole;
            bytes[at] = static_cast<char>(bytes[at] ^ flip);
            const std::string sentence = unpack(bytes, low);
            QVERIFY2(sentence == "done" || sentence.starts_with("evil.zip"), sentence.c_str());
            QVERIFY2(nothing_escaped(), qPrintable(QString::number(at)));
        }
    }
}

KINOSCOPE_EVENT_TEST(ArchiveHostileTest)
#include "archive_hostile_test.moc"
