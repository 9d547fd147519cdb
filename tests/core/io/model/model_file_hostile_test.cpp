// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// load_model on files that were tampered with: every one is refused with a DataError or, where the change does no
// harm, loaded.
#include "core/io/model/model_file.h"

#include "tests/core/io/files.h"
#include "tests/core/io/small_document.h"
#include "tests/test_main.h"

#include <sys/stat.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <cstring>

using namespace kinoscope;
using namespace kinoscope::test;
namespace fs = std::filesystem;

namespace {

/// A model file taken apart.
struct Parts {
    QJsonObject header;
    QByteArray data;

    QString metadata(const QString& key) const { return header[QStringLiteral("__metadata__")][key].toString(); }
    void set_metadata(const QString& key, const QJsonValue& value)
    {
        QJsonObject all = header[QStringLiteral("__metadata__")].toObject();
        all[key] = value;
        header[QStringLiteral("__metadata__")] = all;
    }
    void remove_metadata(const QString& key)
    {
        QJsonObject all = header[QStringLiteral("__metadata__")].toObject();
        all.remove(key);
        header[QStringLiteral("__metadata__")] = all;
    }
    void set_shape(const QString& tensor, const QJsonArray& shape)
    {
        QJsonObject entry = header[tensor].toObject();
        entry[QStringLiteral("shape")] = shape;
        header[tensor] = entry;
    }
    /// Overwrites number `index` of `tensor`.
    void set_number(const QString& tensor, int index, float value)
    {
        const int begin = header[tensor][QStringLiteral("data_offsets")][0].toInt();
        std::memcpy(data.data() + begin + 4 * index, &value, sizeof value);
    }
};

Parts take_apart(const std::string& bytes)
{
    std::uint64_t length = 0;
    std::memcpy(&length, bytes.data(), sizeof length);
    const QByteArray all = QByteArray::fromStdString(bytes);
    const auto header = static_cast<qsizetype>(length);
    return {QJsonDocument::fromJson(all.mid(8, header)).object(), all.mid(8 + header)};
}

std::string put_together(const Parts& parts)
{
    const QByteArray header = QJsonDocument(parts.header).toJson(QJsonDocument::Compact);
    const auto length = static_cast<std::uint64_t>(header.size());
    std::string bytes(sizeof length, '\0');
    std::memcpy(bytes.data(), &length, sizeof length);
    return bytes + header.toStdString() + parts.data.toStdString();
}

}  // namespace

class ModelFileHostileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFilePutTogetherAgainLoads();
    void refusesChangedMetadata_data();
    void refusesChangedMetadata();
    void refusesNeighbourMapsThatDoNotFit_data();
    void refusesNeighbourMapsThatDoNotFit();
    void refusesMissingMetadata_data();
    void refusesMissingMetadata();
    void refusesMetadataThatIsNoJson();
    void refusesTensorsThatDoNotFit_data();
    void refusesTensorsThatDoNotFit();
    void refusesNumbersThatAreNotFinite();
    void refusesSnapshotsThatAreNotFinite();
    void aHugeShapeTakesNoMemory();
    void refusesEveryFileThatIsCutShort();
    void refusesWhatIsNoFile();
    void survivesEveryFlippedByte_data();
    void survivesEveryFlippedByte();

private:
    std::string load_message(std::string_view bytes) const
    {
        write_all(m_path, bytes);
        return refusal([this] { load_model(m_path); });
    }

    QTemporaryDir m_temporary;
    fs::path m_path;
    std::string m_bytes;  // of a good file
};

void ModelFileHostileTest::initTestCase()
{
    m_path = fs::path(m_temporary.path().toStdString()) / "model.safetensors";
    save_model(m_path, small_document());
    m_bytes = read_all(m_path);
}

void ModelFileHostileTest::aFilePutTogetherAgainLoads()
{
    QCOMPARE(load_message(put_together(take_apart(m_bytes))), std::string("done"));
}

void ModelFileHostileTest::refusesChangedMetadata_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* key, const char* before, const char* after,
                        const char* expected) {
        QTest::newRow(name) << key << QString::fromUtf8(before) << QString::fromUtf8(after) << expected;
    };
    row("another program's file", "format", "kinoscope-model", "pt",
        "found another kind of safetensors file. Expected a model saved by Kinoscope.");
    row("a newer version", "version", "2", "6",
        "was saved by a newer version of Kinoscope. Update Kinoscope to open it.");
    row("a much newer version", "version", "2", "99999999999999",
        "was saved by a newer version of Kinoscope. Update Kinoscope to open it.");
    row("version 0", "version", "2", "0", "found version 0. Expected version 1 to 5.");
    row("a negative version", "version", "2", "-1", "found a version that is no number. Expected version 1 to 5.");
    row("a version with a point", "version", "2", "1.5", "found a version that is no number. Expected version 1 to 5.");
    row("no version", "version", "2", "", "found a version that is no number. Expected version 1 to 5.");

    row("a title too few", "movies", R"_("titles":["Amélie (2001)",)_", R"("titles":[)",
        "found 2 titles in metadata \"movies\". Expected 3.");
    row("an id too few", "movies", R"("ids":[-7,)", R"("ids":[)", "found 3 titles in metadata \"movies\". Expected 2.");
    row("no means", "movies", R"("means":[3.3333333333333335,0.0,4.358490566037736])", R"("means":[])",
        "found 0 means in metadata \"movies\". Expected 3.");
    row("an empty title", "movies", "終わり (1977)", "",
        "found an empty title for film 9007199254740993. Expected its title.");
    row("a title with an escape code", "movies", "終わり", R"(\u001b[31m)",
        "found item 3 of \"titles\" in metadata \"movies\" as a text with control characters. Expected a text for "
        "people.");
    row("a title with DEL", "movies", "終わり", R"(\u007f)",
        "found item 3 of \"titles\" in metadata \"movies\" as a text with control characters. Expected a text for "
        "people.");
    row("a title with a C1 code", "movies", "終わり", R"(\u009b)",
        "found item 3 of \"titles\" in metadata \"movies\" as a text with control characters. Expected a text for "
        "people.");
    row("a title with NUL", "movies", "終わり", R"(\u0000)",
        "found item 3 of \"titles\" in metadata \"movies\" as a text with control characters. Expected a text for "
        "people.");
    row("a title as number", "movies", R"_("Amélie (2001)")_", "17",
        "found item 1 of \"titles\" in metadata \"movies\" as number. Expected a text.");
    row("a genre as null", "movies", R"("Sci-Fi")", "null",
        "found item 1 of \"genres\" in metadata \"movies\" as null. Expected a text.");
    row("genres as text", "movies", R"(["Sci-Fi"])", R"("Sci-Fi")",
        "found item 3 of \"genres\" in metadata \"movies\" as string. Expected a list.");
    row("ids in disorder", "movies", "[-7,50", "[51,50",
        "found id 51 before id 50 among the films. Expected ids in ascending order, each once.");
    row("an id twice", "movies", "[-7,50", "[50,50",
        "found id 50 before id 50 among the films. Expected ids in ascending order, each once.");
    row("an id with a point", "movies", "[-7,50", "[-7.0,50",
        "found item 1 of \"ids\" in metadata \"movies\" as -7.0. Expected a whole number.");
    row("an id beyond 64 bits", "movies", "9007199254740993", "9223372036854775808",
        "found item 3 of \"ids\" in metadata \"movies\" as 9223372036854775808. Expected a whole number.");
    row("a year before film", "movies", "[2001,0,", "[-5,0,",
        "found item 1 of \"years\" in metadata \"movies\" as -5. Expected a whole number from 0 to 9999.");
    row("negative ratings", "movies", "583", "-583",
        "found item 3 of \"ratings\" in metadata \"movies\" as -583. Expected a whole number from 0 to 2147483647.");
    row("too many ratings", "movies", "583", "4294967297",
        "found item 3 of \"ratings\" in metadata \"movies\" as 4294967297. Expected a whole number from 0 to "
        "2147483647.");
    row("a mean beyond double", "movies", "4.358490566037736", "1e400",
        "found a number in the metadata \"movies\" that is too large. Expected a finite number.");
    row("a list of movies", "movies", "{", "[",
        "found a mistake at byte 10 of the metadata \"movies\". Expected JSON in valid UTF-8.");
    row("a column twice", "movies", R"("ids":)", R"("ids":[],"ids":)",
        "found \"ids\" twice in the metadata \"movies\". Expected it once.");
    row("a pit", "movies", R"("ids":[)", R"("ids":[[[[[[[[[[[[[[[[[[[[[[[[[)",
        "found metadata \"movies\" nested more than 16 levels deep. Expected at most 16.");

    row("a person too few", "users", "[3,", "[",
        "found tensor \"user_factors\" with shape [2, 2]. Expected [1, 1 to 4096].");
    row("no people", "users", "[3,1000000000000]", "[]",
        "found tensor \"user_factors\" with shape [2, 2]. Expected [0, 1 to 4096].");
    row("a person twice", "users", "[3,", "[1000000000000,",
        "found id 1000000000000 before id 1000000000000 among the users. Expected ids in ascending order, each once.");
    row("people as text", "users", "[3,1000000000000]", "\"all\"",
        "found \"ids\" in metadata \"users\" as string. Expected a list.");
    row("a key too few", "movies", R"("ids":[)", R"("keys":["a","b"],"ids":[)",
        "found 2 keys in metadata \"movies\". Expected 3.");
    row("a key with an escape code", "movies", R"("ids":[)", R"("keys":["a","b","\u001b[31m"],"ids":[)",
        "found item 3 of \"keys\" in metadata \"movies\" as a text with control characters. Expected a text for "
        "people.");
    row("keys as numbers", "movies", R"("ids":[)", R"("keys":[1,2,3],"ids":[)",
        "found item 1 of \"keys\" in metadata \"movies\" as number. Expected a text.");
    row("a name too many", "users", R"("ids":[)", R"("keys":["a","b","c"],"ids":[)",
        "found 3 keys in metadata \"users\". Expected 2.");
    row("an empty name", "users", R"("ids":[)", R"("keys":["a",""],"ids":[)",
        "found an empty name for person 1000000000000. Expected their name.");
    row("negative count", "dataset", R"("ratings":595)", R"("ratings":-1)",
        "found \"ratings\" in metadata \"dataset\" as -1. Expected a whole number from 0 to 9223372036854775807.");
    row("simulated as number", "dataset", "true", "1",
        "found \"simulated\" in metadata \"dataset\" as number. Expected true or false.");
    row("scale as list", "dataset", R"({"max":5.0,"min":0.5,"step":0.5})", "[0.5,5]",
        "found \"scale\" in metadata \"dataset\" as array. Expected an object.");
    row("scale upside down", "dataset", R"("max":5.0)", R"("max":0.1)",
        "found ratings from 0.5 to 0.1. Expected finite bounds, the lower first.");
    row("a negative step", "dataset", R"("step":0.5)", R"("step":-0.5)",
        "found step between ratings -0.5. Expected a finite number from 0.");
    row("an unknown setting", "settings", "\"lr\"", "\"\u001blr\"",
        "found a mistake at byte 218 of the metadata \"settings\". Expected JSON in valid UTF-8.");
    row("a setting nobody knows", "settings", "\"lr\"", "\"left\"",
        "found \"left\": \"0.30000000000000004\" in metadata \"settings\". Expected a setting of Kinoscope.");
    row("a setting as number", "settings", R"("epochs":"3")", R"("epochs":3)",
        "found \"epochs\" in metadata \"settings\" as number. Expected a text.");
    row("a setting out of bounds", "settings", R"("epochs":"3")", R"("epochs":"-3")",
        "found \"epochs\": \"-3\" in metadata \"settings\". Expected a setting of Kinoscope.");
    row("an unknown device", "settings", "\"cpu\"", "\"tpu\"",
        "found \"tpu\" in metadata \"settings\". Expected one of auto, cpu, cuda.");
    row("an unknown step", "settings", "\"reference\"", "\"magic\"",
        "found \"magic\" in metadata \"settings\". Expected one of auto, reference, strict, fast, tensor, sgd.");
    row("epochs that skip", "history", R"("epoch":1)", R"("epoch":2)",
        "found epoch 2 in the history. Expected epoch 1.");
    row("epochs that start late", "history", R"("epoch":0)", R"("epoch":1)",
        "found epoch 1 in the history. Expected epoch 0.");
    row("a negative error", "history", "6.2", "-6.2", "found validation error -6.2. Expected a finite number from 0.");
    row("an error as null", "history", "6.2", "null",
        "found \"validation_mse\" in item 2 of \"epochs\" in metadata \"history\" as null. Expected a number.");
    row("an epoch as list", "history", R"("epochs":[)", R"("epochs":[[],)",
        "found item 1 of \"epochs\" in metadata \"history\" as array. Expected an object.");
    row("kept beyond the history", "result", R"("kept_epoch":1)", R"("kept_epoch":2)",
        "found kept epoch 2. Expected one of the 2 epochs in the history.");
    row("nothing kept", "result", R"("kept_epoch":1)", R"("kept_epoch":-1)",
        "found kept epoch -1. Expected one of the 2 epochs in the history.");
    row("an unknown ending", "result", "cancelled", "exploded",
        "found termination \"exploded\". Expected \"completed\", \"cancelled\", \"diverged\" or \"failed\".");
    row("range upside down", "result", R"("range_low":0.1)", R"("range_low":9.1)",
        "found a range from 9.1 to 5.3. Expected finite bounds, the lower first.");
    row("a range beyond float", "result", R"("range_low":0.10000000149011612)", R"("range_low":-1e300)",
        "found a range from -inf to 5.3. Expected finite bounds, the lower first.");
    row("a negative test error", "result", R"("mae":0)", R"("mae":-0)",
        "found test error -0.6666666666666666. Expected a finite number from 0.");
    row("a source with an escape code", "dataset", "Amélie", R"(\u001b[2J)",
        "found \"source\" in metadata \"dataset\" as a text with control characters. Expected a text for people.");
    row("a hash as number", "dataset", R"("xxh3-0123456789abcdef")", "17",
        "found \"hash\" in metadata \"dataset\" as number. Expected a text.");
    row("snapshots of no epochs", "snapshots", "[0,1]", "[]", "found no epochs of snapshots. Expected one at least.");
    row("snapshots in disorder", "snapshots", "[0,1]", "[1,0]",
        "found epoch 1 before epoch 0 among the snapshots. Expected epochs in ascending order, each once.");
    row("a snapshot twice", "snapshots", "[0,1]", "[1,1]",
        "found epoch 1 before epoch 1 among the snapshots. Expected epochs in ascending order, each once.");
    row("a snapshot too few", "snapshots", "[0,1]", "[1]",
        "found tensor \"snapshots\" of F16 with shape [2, 3, 2]. Expected F16 with shape [1, 3, 2].");
    row("a snapshot after the end", "snapshots", "[0,1]", "[0,2]",
        "found item 2 of \"epochs\" in metadata \"snapshots\" as 2. Expected a whole number from -1 to 1.");
    row("a snapshot before the start", "snapshots", "[0,1]", "[-2,1]",
        "found item 1 of \"epochs\" in metadata \"snapshots\" as -2. Expected a whole number from -1 to 1.");
    row("snapshots as text", "snapshots", "[0,1]", "\"all\"",
        "found \"epochs\" in metadata \"snapshots\" as string. Expected a list.");
    row("an axis that is not there", "view", R"("map_x":1)", R"("map_x":4096)",
        "found \"map_x\" in metadata \"view\" as 4096. Expected a whole number from 0 to 4095.");
    row("labels below none", "view", R"("top_count":70)", R"("top_count":-1)",
        "found \"top_count\" in metadata \"view\" as -1. Expected a whole number from 0 to 2147483647.");
    row("a film as text", "view", R"("film":50)", R"("film":"50")",
        "found \"film\" in metadata \"view\" as string. Expected a whole number.");
    row("a similarity as number", "view", R"("centred-cosine")", "1",
        "found \"similarity\" in metadata \"view\" as number. Expected a text.");
    row("half a view", "view", R"("log_loss":true,)", "",
        "found metadata \"view\". Expected one with \"log_loss\" in it.");
    row("a view as list", "view", "{", "[",
        "found a mistake at byte 8 of the metadata \"view\". Expected JSON in valid UTF-8.");
    row("no test", "result", R"("test":)", R"("tests":)",
        "found metadata \"result\". Expected one with \"test\" in it.");
}

void ModelFileHostileTest::refusesChangedMetadata()
{
    QFETCH(QString, key);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, expected);
    Parts parts = take_apart(m_bytes);
    QString text = parts.metadata(key);
    const qsizetype at = text.indexOf(before);
    QVERIFY2(at >= 0, qPrintable(text));
    parts.set_metadata(key, text.replace(at, before.size(), after));
    const std::string message = load_message(put_together(parts));
    QCOMPARE(message, m_path.string() + ": " + expected.toStdString());
}

void ModelFileHostileTest::refusesNeighbourMapsThatDoNotFit_data()
{
    QTest::addColumn<QString>("map");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* map, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(map) << QString::fromUtf8(expected);
    };
    row("good", R"({"x":[1,2.5,-3e2],"y":[0,-0,1e-9]})", "done");
    row("a film too few", R"({"x":[1,2],"y":[0,1,2]})", "found 2 x in metadata \"neighbour_map\". Expected 3.");
    row("a film too many", R"({"x":[1,2,3],"y":[0,1,2,3]})", "found 4 y in metadata \"neighbour_map\". Expected 3.");
    row("no films", R"({"x":[],"y":[]})", "found 0 x in metadata \"neighbour_map\". Expected 3.");
    row("one axis", R"({"x":[1,2,3]})", "found metadata \"neighbour_map\". Expected one with \"y\" in it.");
    row("far away", R"({"x":[1,2,3],"y":[0,1000001,2]})",
        "found a film at 1000001 in metadata \"neighbour_map\". Expected a place from -1000000 to 1000000.");
    row("beyond float", R"({"x":[-1e300,2,3],"y":[0,1,2]})",
        "found a film at -1e+300 in metadata \"neighbour_map\". Expected a place from -1000000 to 1000000.");
    row("beyond double", R"({"x":[1e999,2,3],"y":[0,1,2]})", "metadata \"neighbour_map\"");
    row("texts", R"({"x":["1",2,3],"y":[0,1,2]})", "in metadata \"neighbour_map\"");
    row("nothing", R"({"x":[null,2,3],"y":[0,1,2]})", "in metadata \"neighbour_map\"");
    row("a list", "[[1,2,3],[0,1,2]]", "found metadata \"neighbour_map\"");
    row("no JSON", "map", "Expected JSON in valid UTF-8.");
}

void ModelFileHostileTest::refusesNeighbourMapsThatDoNotFit()
{
    QFETCH(QString, map);
    QFETCH(QString, expected);
    Parts parts = take_apart(m_bytes);
    parts.set_metadata(QStringLiteral("neighbour_map"), map);
    const std::string message = load_message(put_together(parts));
    QVERIFY2(message.find(expected.toStdString()) != std::string::npos, message.c_str());
}

void ModelFileHostileTest::refusesMissingMetadata_data()
{
    QTest::addColumn<QString>("key");
    for (const char* key : {"format", "version", "movies", "users", "dataset", "settings", "history", "result"})
        QTest::newRow(key) << key;
}

void ModelFileHostileTest::refusesMissingMetadata()
{
    QFETCH(QString, key);
    Parts parts = take_apart(m_bytes);
    parts.remove_metadata(key);
    QCOMPARE(load_message(put_together(parts)), m_path.string() + ": found no \"" + key.toStdString() +
                                                    "\" in the metadata. Expected a model saved by Kinoscope.");
}

void ModelFileHostileTest::refusesMetadataThatIsNoJson()
{
    for (const char* text : {"", "null", "[]", "7", "\"text\"", "{", "{}"}) {
        Parts parts = take_apart(m_bytes);
        parts.set_metadata(QStringLiteral("movies"), QString::fromUtf8(text));
        const std::string message = load_message(put_together(parts));
        QVERIFY2(message.find("metadata \"movies\"") != std::string::npos, message.c_str());
    }
}

void ModelFileHostileTest::refusesTensorsThatDoNotFit_data()
{
    QTest::addColumn<QString>("tensor");
    QTest::addColumn<QString>("rename");
    QTest::addColumn<QJsonArray>("shape");
    QTest::addColumn<QString>("expected");
    QTest::newRow("bias as a list") << "movie_bias"
                                    << "movie_bias" << QJsonArray{3}
                                    << "found tensor \"movie_bias\" with shape [3]. Expected [3, 1].";
    QTest::newRow("bias across") << "user_bias"
                                 << "user_bias" << QJsonArray{1, 2}
                                 << "found tensor \"user_bias\" with shape [1, 2]. Expected [2, 1].";
    QTest::newRow("factors across") << "movie_factors"
                                    << "movie_factors" << QJsonArray{2, 3}
                                    << "found tensor \"movie_factors\" with shape [2, 3]. Expected [3, 2].";
    QTest::newRow("factors in a cube") << "movie_factors"
                                       << "movie_factors" << QJsonArray{3, 2, 1}
                                       << "found tensor \"movie_factors\" with shape [3, 2, 1]. Expected [3, 2].";
    QTest::newRow("one row for all users")
        << "user_factors"
        << "user_factors" << QJsonArray{1, 4}
        << "found tensor \"user_factors\" with shape [1, 4]. Expected [2, 1 to 4096].";
    QTest::newRow("a tensor by another name")
        << "movie_bias"
        << "film_bias" << QJsonArray{3, 1} << "found no tensor \"movie_bias\". Expected one.";
    QTest::newRow("snapshots across")
        << "snapshots"
        << "snapshots" << QJsonArray{3, 2, 2}
        << "found tensor \"snapshots\" of F16 with shape [3, 2, 2]. Expected F16 with shape "
           "[2, 3, 2].";
    QTest::newRow("snapshots by another name")
        << "snapshot_bias"
        << "bias_of_snapshots" << QJsonArray{2, 3} << "found no tensor \"snapshot_bias\". Expected one.";
    QTest::newRow("user_factors missing")
        << "user_factors"
        << "u" << QJsonArray{2, 2} << "found no tensor \"user_factors\". Expected one.";
}

void ModelFileHostileTest::refusesTensorsThatDoNotFit()
{
    QFETCH(QString, tensor);
    QFETCH(QString, rename);
    QFETCH(QJsonArray, shape);
    QFETCH(QString, expected);
    Parts parts = take_apart(m_bytes);
    parts.set_shape(tensor, shape);
    const QJsonValue entry = parts.header.take(tensor);
    parts.header[rename] = entry;
    const std::string message = load_message(put_together(parts));
    QCOMPARE(message, m_path.string() + ": " + expected.toStdString());

    Parts extra = take_apart(m_bytes);
    const int end = static_cast<int>(extra.data.size());
    extra.header[QStringLiteral("extra")] = QJsonObject{{QStringLiteral("dtype"), QStringLiteral("F32")},
                                                        {QStringLiteral("shape"), QJsonArray{1}},
                                                        {QStringLiteral("data_offsets"), QJsonArray{end, end + 4}}};
    extra.data.append(4, '\0');
    QVERIFY(load_message(put_together(extra)).find("found 7 tensors. Expected 6") != std::string::npos);
}

void ModelFileHostileTest::refusesNumbersThatAreNotFinite()
{
    for (const char* tensor : {"user_factors", "user_bias", "movie_factors", "movie_bias"}) {
        for (const float value : {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity(),
                                  -std::numeric_limits<float>::infinity()}) {
            Parts parts = take_apart(m_bytes);
            parts.set_number(QString::fromUtf8(tensor), 1, value);
            QCOMPARE(load_message(put_together(parts)), m_path.string() +
                                                            ": found a number that is not finite in tensor \"" +
                                                            tensor + "\". Expected a finite number.");
        }
    }
}

void ModelFileHostileTest::refusesSnapshotsThatAreNotFinite()
{
    for (const char* tensor : {"snapshots", "snapshot_bias"}) {
        Parts parts = take_apart(m_bytes);
        const int begin = parts.header[QString::fromUtf8(tensor)][QStringLiteral("data_offsets")][0].toInt();
        parts.data[begin] = '\x00';
        parts.data[begin + 1] = '\x7c';  // infinity
        QCOMPARE(load_message(put_together(parts)), m_path.string() +
                                                        ": found a number that is not finite in tensor \"" + tensor +
                                                        "\". Expected a finite number.");
    }
    // The same bytes as numbers of another kind.
    Parts parts = take_apart(m_bytes);
    QJsonObject entry = parts.header[QStringLiteral("snapshots")].toObject();
    entry[QStringLiteral("dtype")] = QStringLiteral("F32");
    entry[QStringLiteral("shape")] = QJsonArray{1, 3, 2};
    parts.header[QStringLiteral("snapshots")] = entry;
    QCOMPARE(load_message(put_together(parts)),
             m_path.string() +
                 ": found tensor \"snapshots\" of F32 with shape [1, 3, 2]. Expected F16 with shape [2, 3, 2].");
}

void ModelFileHostileTest::aHugeShapeTakesNoMemory()
{
    // A file that claims, and on a disk with holes has, 400 GB of numbers for its two people.
    Parts parts = take_apart(m_bytes);
    const double rows = 2;
    const double columns = 5e10;
    QJsonObject entry = parts.header[QStringLiteral("user_factors")].toObject();
    const double begin = static_cast<double>(parts.data.size());
    entry[QStringLiteral("shape")] = QJsonArray{rows, columns};
    entry[QStringLiteral("data_offsets")] = QJsonArray{begin, begin + 4 * rows * columns};
    const QJsonValue padding = parts.header[QStringLiteral("user_factors")];
    parts.header[QStringLiteral("padding")] = padding;
    parts.header[QStringLiteral("user_factors")] = entry;
    const std::string bytes = put_together(parts);
    write_all(m_path, bytes);
    std::error_code no_room;
    fs::resize_file(m_path, bytes.size() + static_cast<std::uintmax_t>(4 * rows * columns), no_room);
    if (no_room)
        QSKIP("This file system has no files with holes");
    const std::string message = refusal([this] { load_model(m_path); });
    QVERIFY2(message.find("with shape [2, 50000000000]. Expected [2, 1 to 4096]") != std::string::npos,
             message.c_str());
}

void ModelFileHostileTest::refusesEveryFileThatIsCutShort()
{
    for (std::size_t length = 0; length < m_bytes.size(); ++length) {
        const std::string message = load_message(std::string_view(m_bytes).substr(0, length));
        QVERIFY2(message.find(": found ") != std::string::npos, message.c_str());
    }
    QVERIFY(load_message(m_bytes + '\0').find("bytes of data") != std::string::npos);
}

void ModelFileHostileTest::refusesWhatIsNoFile()
{
    const fs::path folder = m_temporary.path().toStdString();
    QVERIFY(refusal([&] { load_model(folder / "missing"); }).ends_with("cannot be read (No such file or directory)."));
    QVERIFY(refusal([&] { load_model(folder); }).find("found a folder. Expected a model") != std::string::npos);
    QCOMPARE(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    QVERIFY(refusal([&] { load_model(folder / "pipe"); }).find("found no ordinary file") != std::string::npos);
}

void ModelFileHostileTest::survivesEveryFlippedByte_data()
{
    QTest::addColumn<int>("flip");
    QTest::newRow("lowest bit") << 0x01;
    QTest::newRow("case of letters") << 0x20;
    QTest::newRow("highest bit") << 0x80;
    QTest::newRow("all bits") << 0xFF;
}

void ModelFileHostileTest::survivesEveryFlippedByte()
{
    QFETCH(int, flip);
    int loaded = 0;
    int refused = 0;
    for (std::size_t position = 0; position < m_bytes.size(); ++position) {
        std::string bytes = m_bytes;
        bytes[position] = static_cast<char>(bytes[position] ^ flip);
        const std::string message = load_message(bytes);
        ++(message == "done" ? loaded : refused);
    }
    qInfo("%d files: %d loaded, %d refused", loaded + refused, loaded, refused);
    QVERIFY(loaded > 0);  // a digit of a number, a letter of a title
    QVERIFY(refused > loaded / 2);
}

KINOSCOPE_EVENT_TEST(ModelFileHostileTest)
#include "model_file_hostile_test.moc"
