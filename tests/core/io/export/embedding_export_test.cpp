// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What tests/app/export_test.py, which reads real exports with other programs, does not reach: odd titles and small
// models.
#include "core/io/export/embedding_export.h"

#include "tests/core/io/files.h"
#include "tests/core/io/small_document.h"
#include "tests/test_main.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <regex>

using namespace kinoscope;
using namespace kinoscope::test;
namespace fs = std::filesystem;

class EmbeddingExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFormatHasAWordAndASentence();
    void oddTitlesBreakNoLine();
    void csvIsExact();
    void keysStandAsTheDataSetWritesThem();
    void aStopWritesNothing();
    void oneFilmOfOneFactorIsEnough();
    void refusesWhatCannotBeRead();

private:
    std::string exported(const ModelDocument& document, ExportFormat format, const char* name) const
    {
        export_embedding(document, format, m_folder);
        return read_all(m_folder / name);
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_folder;
};

void EmbeddingExportTest::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_folder = fs::path(m_temporary->path().toStdString()) / "new" / "folder";
}

void EmbeddingExportTest::everyFormatHasAWordAndASentence()
{
    for (const ExportInfo& info : export_formats()) {
        QCOMPARE(find_export_format(info.name), info.format);
        QVERIFY(!info.label.empty());
        QVERIFY(info.reader.ends_with('.'));
    }
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, find_export_format("xlsx"));
}

void EmbeddingExportTest::oddTitlesBreakNoLine()
{
    ModelDocument document = small_document();
    document.movies[0].title = "Tab\there,\nline\r\nthere \"and\" NEL\xC2\x85";
    document.movies[0].genres = {"A\tB"};
    QCOMPARE(exported(document, ExportFormat::projector, "metadata.tsv"),
             std::string("title\tid\tyear\tdecade\tgenre\tratings\tmean_rating\tbias\tkey\n"
                         "Tab here, line  there \"and\" NEL \t-7\t2001\t2000s\tA B\t12\t3.3333\t0.3\t-7\n"
                         "\"Quoted\" \\ Title, The\t50\t0\tunknown\tunknown\t0\t0.0000\t-0.6\t50\n"
                         "終わり (1977)\t9007199254740993\t1977\t1970s\tSci-Fi\t583\t4.3585\t0.9\t9007199254740993\n"));
    QCOMPARE(exported(document, ExportFormat::projector, "vectors.tsv"),
             std::string("1.5\t2.5\n-3.25\t0.1\n1e-07\t10000000\n"));
}

void EmbeddingExportTest::csvIsExact()
{
    // Where films lie is checked in export_test.py.
    const std::string csv = exported(small_document(), ExportFormat::csv, "embedding.csv");
    QCOMPARE(std::regex_replace(csv, std::regex("(,[^,\r\n]*){4}\r\n"), "\r\n"),
             std::string("id,title,year,genres,ratings,mean_rating,bias,factor_1,factor_2,key\r\n"
                         "-7,Amélie (2001),2001,Comedy|Romance,12,3.3333333333333335,0.3,1.5,2.5,-7\r\n"
                         "50,\"\"\"Quoted\"\" \\ Title, The\",,,0,0,-0.6,-3.25,0.1,50\r\n"
                         "9007199254740993,終わり "
                         "(1977),1977,Sci-Fi,583,4.358490566037736,0.9,1e-07,10000000,9007199254740993\r\n"));
}

void EmbeddingExportTest::keysStandAsTheDataSetWritesThem()
{
    ModelDocument document = small_document();
    document.movies[0].key = "tt\t\"007\", A";
    const std::string csv = exported(document, ExportFormat::csv, "embedding.csv");
    QVERIFY2(csv.find("0.3,1.5,2.5,\"tt \"\"007\"\", A\",") != std::string::npos, csv.c_str());
    const std::string projector = exported(document, ExportFormat::projector, "metadata.tsv");
    QVERIFY2(projector.find("\t0.3\ttt \"007\", A\n") != std::string::npos, projector.c_str());
    const std::string lines = exported(document, ExportFormat::jsonl, "embedding.jsonl");
    QVERIFY2(lines.starts_with(R"({"id":-7,"key":"tt\t\"007\", A","title":)"), lines.c_str());
    const std::string movies = exported(document, ExportFormat::npy, "movies.csv");
    QVERIFY2(movies.starts_with("id,title,year,genres,ratings,mean_rating,bias,key\r\n"), movies.c_str());
}

void EmbeddingExportTest::aStopWritesNothing()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(export_embedding(small_document(), ExportFormat::jsonl, m_folder, stop.get_token()).empty());
    QVERIFY(!fs::exists(m_folder));
}

void EmbeddingExportTest::oneFilmOfOneFactorIsEnough()
{
    ModelDocument document = small_document();
    document.movies.resize(1);
    document.snapshots.clear();
    document.model.user_factors = FactorMatrix{{1.0F}, {2.0F}};
    document.model.movie_factors = FactorMatrix{{0.5F}};
    document.model.movie_bias = Eigen::VectorXf{{0.25F}};
    for (const ExportInfo& info : export_formats())
        QVERIFY(!export_embedding(document, info.format, m_folder).empty());
    const std::string expected =
        R"_({"id":-7,"key":"-7","title":"Amélie (2001)","year":2001,"genres":["Comedy","Romance"],"ratings":12,)_"
        R"_("mean_rating":3.3333333333333335,"bias":0.25,"projection_x":0,"projection_y":0,"neighbour_x":0,"neighbour_y":0,)_"
        R"_("neighbors":{"ids":[],"distances":[]},"factors":[0.5]})_";
    QCOMPARE(read_all(m_folder / "embedding.jsonl"), expected + "\n");
}

void EmbeddingExportTest::refusesWhatCannotBeRead()
{
    ModelDocument document = small_document();
    document.model.movie_factors(1, 1) = std::numeric_limits<float>::quiet_NaN();
    for (const ExportInfo& info : export_formats())
        QCOMPARE(refusal([&] { export_embedding(document, info.format, m_folder); }),
                 m_folder.string() +
                     ": found a number that is not finite in tensor \"movie_factors\". Expected a finite number.");
    QVERIFY(!fs::exists(m_folder));
}

KINOSCOPE_EVENT_TEST(EmbeddingExportTest)
#include "embedding_export_test.moc"
