// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Archives as they are downloaded and handed over, opened as folders are.
#include "core/data/sources/dataset_reader.h"
#include "core/data/sources/table_preview.h"
#include "core/data/sources/unpacked_source.h"
#include "tests/core/data/data_folder.h"
#include "tests/core/io/packed.h"
#include "tests/core/io/zip_builder.h"
#include "tests/real_data.h"
#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <fstream>
#include <sstream>

using namespace kinoscope;
using namespace kinoscope::test;

namespace {

namespace fs = std::filesystem;

const std::string class_table = "Name,Film,Stars\nAnna,Red Kite,4\nBen,Red Kite,2\nAnna,Blue Door,5\nBen,Blue Door,1\n";

std::string bytes_of(const fs::path& path)
{
    std::ostringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    return bytes.str();
}

}  // namespace

class ArchiveSourceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void eachIsOpened_data();
    void eachIsOpened();
    void movieLensIsOpenedAsItIsPublished();
    void aFolderWithAnArchiveIsOpened();
    void textsTellTheArchiveAndTheEntry();
    void badArchivesAreRefusedWithASentence_data();
    void badArchivesAreRefusedWithASentence();
    void titlesComeFromAnArchive();
    void trainingAndTestMayBeArchives();
    void theTableInAnArchiveIsShown();
    void whatNeedsNoQuestionIsNotShown();
    void aStopLeavesNothingBehind();
    void progressGoesFromNothingToAll();

private:
    fs::path write(const std::string& name, const std::string& bytes) const { return m_folder->write(name, bytes); }

    std::unique_ptr<DataFolder> m_folder;
    QByteArray m_temporary;  // as it was
};

void ArchiveSourceTest::init()
{
    m_folder = std::make_unique<DataFolder>();
    fs::create_directory(m_folder->path() / "tmp");
    m_temporary = qgetenv("TMPDIR");
    qputenv("TMPDIR", QByteArray::fromStdString((m_folder->path() / "tmp").string()));
}

// Whatever happened, nothing stays where archives are unpacked.
void ArchiveSourceTest::cleanup()
{
    QVERIFY(fs::is_empty(m_folder->path() / "tmp"));
    if (m_temporary.isNull())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", m_temporary);
}

void ArchiveSourceTest::eachIsOpened_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* file, const std::string& bytes, const char* name) {
        QTest::newRow(file) << bytes << QString::fromLatin1(name);
    };
    row("set.zip", ZipBuilder().add("class.csv", class_table).bytes(), "set");
    row("deep.zip",
        ZipBuilder().add({"a/b/ratings.csv", class_table, true}).add("a/README.txt", "Hi, you, there").bytes(), "deep");
    row("mac.zip", ZipBuilder().add("class.csv", class_table).add("__MACOSX/._class.csv", "\x05\x16\x07").bytes(),
        "mac");
    row("windows.zip",
        ZipBuilder()
            .add("Pr\x81"
                 "fung\\kl\x84sse.csv",
                 class_table)
            .bytes(),
        "windows");
    row("set.tar", tar({{"./set/class.csv", class_table}}, "none"), "set");
    row("set.tar.gz", tar({{"set/class.csv", class_table}}, "gzip"), "set");
    row("set.tgz", tar({{"class.csv", class_table}}, "gzip"), "set");
    row("set.tar.xz", tar({{"class.csv", class_table}}, "xz"), "set");
    row("set.tar.bz2", tar({{"class.csv", class_table}}, "bzip2"), "set");
    row("set.tar.zst", tar({{"class.csv", class_table}}, "zstd"), "set");
    row("no ending", tar({{"class.csv", class_table}}, "gzip"), "no ending");
    row("in.zip", ZipBuilder().add("class.csv.gz", packed(class_table, "gzip")).bytes(), "in");
    row("twice.zip", ZipBuilder().add("set.zip", ZipBuilder().add("class.csv", class_table).bytes()).bytes(), "twice");
    row("json.zip",
        ZipBuilder()
            .add("r.json", R"([{"who":"Anna","film":"Red Kite","stars":4},{"who":"Anna","film":"Blue Door","stars":5},)"
                           R"({"who":"Ben","film":"Red Kite","stars":2},{"who":"Ben","film":"Blue Door","stars":1}])")
            .bytes(),
        "json");
}

void ArchiveSourceTest::eachIsOpened()
{
    QFETCH(std::string, bytes);
    const fs::path path = write(QTest::currentDataTag(), bytes);
    QVERIFY(is_archive(path));
    const Dataset dataset = load_rating_table(path);
    QCOMPARE(dataset.user_ids.size(), std::size_t{2});
    QCOMPARE(dataset.movies.size(), std::size_t{2});
    QCOMPARE(dataset.ratings.size(), std::size_t{4});
    QTEST(QString::fromStdString(dataset.name), "name");
    QCOMPARE(dataset.source, path.string());
    // A model reads its ratings again so.
    const auto options = options_in_layout(dataset.layout);
    QVERIFY(options.has_value());
    QCOMPARE(load_rating_table(path, *options).ratings.size(), std::size_t{4});
}

void ArchiveSourceTest::movieLensIsOpenedAsItIsPublished()
{
    if (!fs::exists(real_data()))
        QSKIP("MovieLens 100K is not there");
    ZipBuilder zip;
    for (const char* name : {"README", "u.data", "u.item", "u.genre", "u.user"})
        zip.add({std::string("ml-100k/") + name, bytes_of(fs::path(real_data()) / name), true});
    const Dataset packed_set = load_rating_table(write("ml-100k.zip", zip.bytes()));
    const Dataset folder = load_dataset(real_data());
    QCOMPARE(packed_set.ratings.size(), std::size_t{100'000});
    QVERIFY(std::equal(
        folder.ratings.begin(), folder.ratings.end(), packed_set.ratings.begin(), packed_set.ratings.end(),
        [](const Rating& a, const Rating& b) { return a.user == b.user && a.movie == b.movie && a.value == b.value; }));
    QCOMPARE(packed_set.layout, std::string("ml-100k"));
    QCOMPARE(packed_set.name, std::string("MovieLens 100K"));
    QCOMPARE(packed_set.movies[49].title, std::string("Star Wars (1977)"));
}

void ArchiveSourceTest::aFolderWithAnArchiveIsOpened()
{
    write("only/set.zip", ZipBuilder().add("class.csv", class_table).bytes());
    write("only/README.txt", "Not, a, table\n");
    QCOMPARE(load_dataset(m_folder->path() / "only").ratings.size(), std::size_t{4});
    write("only/more.zip", ZipBuilder().add("class.csv", class_table).bytes());
    const std::string folder = (m_folder->path() / "only").string();
    QCOMPARE(error_of([&] { load_dataset(folder); }),
             folder + ": holds several archives (more.zip, set.zip). Open the one with the ratings.");
    write("only/class.csv", class_table);
    QCOMPARE(load_dataset(folder).name, std::string("only"));
}

void ArchiveSourceTest::textsTellTheArchiveAndTheEntry()
{
    const std::string table = class_table + ",Salt,3\n";
    const Dataset dataset = load_rating_table(write("set.zip", ZipBuilder().add("a/class.csv", table).bytes()));
    QCOMPARE(dataset.skipped.size(), std::size_t{1});
    QCOMPARE(dataset.skipped[0].first, std::string("set.zip: class.csv:6"));
}

void ArchiveSourceTest::badArchivesAreRefusedWithASentence_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* what, const std::string& bytes, const char* sentence) {
        QTest::newRow(what) << bytes << QString::fromUtf8(sentence);
    };
    row("no ratings",
        ZipBuilder().add("a.csv", "Name,Film,Stars\nAnna,Kite,good\nBen,Kite,so so\nBen,Door,hm\n").bytes(),
        "e.zip: a.csv, line 3: found \"so so\". Expected a rating.");
    row("no tables", ZipBuilder().add("a.doc", "words").bytes(),
        "e.zip: holds no ratings that Kinoscope can read. Open a folder");
    row("several tables", ZipBuilder().add("a.csv", class_table).add("b.csv", class_table).bytes(),
        "e.zip: holds several tables (a.csv, b.csv). Open the one with the ratings.");
    row("a file of another program", ZipBuilder().add("a/r.parquet", "PAR1").bytes(),
        "e.zip: r.parquet: found a Parquet file. Expected a table. This command converts it, using the Python packages "
        "pandas, pyarrow: python3 -c 'import sys, pandas; pandas.read_parquet(sys.argv[1]).to_csv(sys.argv[2], "
        "index=False)' a/r.parquet a/r.csv");
    row("one that breaks off", ZipBuilder().add("class.csv", class_table).bytes().substr(0, 100),
        "e.zip: found a file that is not a complete archive. Expected a whole archive.");
    row("a path upwards", ZipBuilder().add("../a.csv", class_table).bytes(),
        "e.zip, entry \"../a.csv\": found a step upwards (\"..\"). Expected a path below the archive's own folder.");
    row("a path upwards by backslashes", ZipBuilder().add("..\\a.csv", class_table).bytes(),
        "e.zip, entry \"../a.csv\": found a step upwards (\"..\"). Expected a path below the archive's own folder.");
    row("an absolute path", tar({{"/tmp/a.csv", class_table}}, "gzip"),
        "e.zip, entry \"/tmp/a.csv\": found an absolute path. Expected a path below the archive's own folder.");
    row("a password", ZipBuilder().add({.name = "a.csv", .content = class_table, .flags = 1}).bytes(),
        "e.zip, entry \"a.csv\": found an encrypted entry. Expected a plain one.");
    row("a bomb", ZipBuilder().add({"a.csv", std::string(40'000'000, '1'), true}).bytes(),
        "e.zip, entry \"a.csv\": found more than 250 times the archive's size when unpacked. Expected a set of "
        "ratings.");
    const std::string whole = tar({{"a.csv", std::string(100'000, 'x')}}, "none");
    row("a tar that breaks off", whole.substr(0, 60'000),
        "e.zip, entry \"a.csv\": found data that are damaged or packed in an unknown way. Expected a whole file.");
    PackedWriter links("ustar", "none");
    links.add("a.csv", "", AE_IFLNK, "/etc/passwd");
    row("a link", links.bytes(), "e.zip, entry \"a.csv\": found a symbolic link. Expected a file or a folder.");
    std::string inside = ZipBuilder().add("class.csv", class_table).bytes();
    for (int i = 0; i < 3; ++i)
        inside = ZipBuilder().add("inner.zip", inside).bytes();
    row("archives in archives", inside,
        "e.zip: inner.zip: found an archive inside an archive inside an archive. Expected an archive of files.");
}

void ArchiveSourceTest::badArchivesAreRefusedWithASentence()
{
    QFETCH(std::string, bytes);
    QFETCH(QString, sentence);
    const fs::path path = write("e.zip", bytes);
    const QString error = QString::fromStdString(error_of([&] { load_rating_table(path); }));
    QVERIFY2(error.startsWith(sentence), qPrintable(error));
    QVERIFY2(!error.contains(QStringLiteral("kinoscope-")), qPrintable(error));  // where it was unpacked
    QCOMPARE(QString::fromStdString(error_of([&] {
                 const TablePreview shown = preview_table(read_sample(path), {});
                 if (!shown.problem.empty())
                     throw DataError("e.zip", shown.problem);
             })).isEmpty(),
             false);
}

void ArchiveSourceTest::titlesComeFromAnArchive()
{
    const fs::path ratings = write("r.csv", "user,film_id,stars\n1,7,1\n2,8,5\n1,8,3\n2,7,2\n");
    const std::string list = "film_id,title\n7,Red Kite\n8,Blue Door\n";
    const fs::path zip = write("t.zip", ZipBuilder().add("set/movies.csv", list).add("set/r.csv", "a,b,c\n").bytes());
    QCOMPARE(load_rating_table(ratings, {.movies = zip.string()}).movies[0].title, std::string("Red Kite"));
    const fs::path gz = write("t.csv.gz", packed(list, "gzip"));
    QCOMPARE(load_rating_table(ratings, {.movies = gz.string()}).movies[0].title, std::string("Red Kite"));
    const fs::path other = write("o.zip", ZipBuilder().add("movies.csv", "film_id,title\n1,A\n2,B\n").bytes());
    QCOMPARE(error_of([&] { load_rating_table(ratings, {.movies = other.string()}); }),
             std::string("o.zip: movies.csv: has only 0 of the 2 rated films. Use the list that belongs to these "
                         "ratings, or none (--movies none)."));
}

void ArchiveSourceTest::trainingAndTestMayBeArchives()
{
    const fs::path train =
        write("train.zip", ZipBuilder().add("u1.base", "1\t1\t5\n1\t2\t3\n2\t1\t4\n2\t2\t1\n").bytes());
    const fs::path test = write("test.csv.gz", packed("1\t3\t2\n2\t3\t5\n", "gzip"));
    const auto [dataset, split] = load_rating_tables(train, test);
    QCOMPARE(split.train.size(), std::size_t{4});
    QCOMPARE(split.test.size(), std::size_t{2});
    QCOMPARE(dataset.name, std::string("train"));
    const fs::path bad = write("bad.zip", ZipBuilder().add("u1.test", "1\t3\tx\n2\t3\ty\n").bytes());
    const std::string error = error_of([&] { load_rating_tables(train, bad); });
    QVERIFY2(error.starts_with("bad.zip: u1.test"), error.c_str());
}

void ArchiveSourceTest::theTableInAnArchiveIsShown()
{
    const fs::path path = write("set.zip", ZipBuilder().add("a/class.csv", class_table).bytes());
    {
        const TableSample sample = read_sample(path);
        QCOMPARE(sample.file, std::string("set.zip: a/class.csv"));
        QVERIFY(sample.complete);
        QCOMPARE(preview_table(sample, {}).ratings, std::size_t{4});
    }
    const TableSample gz = read_sample(write("class.csv.gz", packed(class_table, "gzip")));
    QVERIFY(gz.complete);
    QCOMPARE(preview_table(gz, {}).ratings, std::size_t{4});
}

void ArchiveSourceTest::whatNeedsNoQuestionIsNotShown()
{
    QVERIFY(read_sample(write("ml.zip", small_movielens_zip())).known_layout);
}

void ArchiveSourceTest::aStopLeavesNothingBehind()
{
    const fs::path path = write("set.zip", ZipBuilder().add("class.csv", class_table).bytes());
    std::stop_source stop;
    int seen = 0;
    const ReadControl control{.progress =
                                  [&](double) {
                                      if (++seen == 3)
                                          stop.request_stop();
                                  },
                              .stop = stop.get_token()};
    QVERIFY_EXCEPTION_THROWN(load_rating_table(path, {}, control), ReadStopped);
}

void ArchiveSourceTest::progressGoesFromNothingToAll()
{
    std::vector<double> shares;
    const ReadControl control{.progress = [&](double share) { shares.push_back(share); }, .stop = {}};
    load_rating_table(write("set.zip", ZipBuilder().add("class.csv", class_table).bytes()), {}, control);
    QVERIFY(std::is_sorted(shares.begin(), shares.end()));
    QVERIFY(shares.front() < 0.5);
    QCOMPARE(shares.back(), 1.0);
}

KINOSCOPE_PLAIN_TEST(ArchiveSourceTest)
#include "archive_source_test.moc"
