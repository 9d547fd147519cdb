// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/model/safetensors_header.h"

#include "tests/core/io/files.h"
#include "tests/test_main.h"

#include <QtTest>

using namespace kinoscope;
using namespace kinoscope::test;

namespace {

const std::string file = "model.safetensors";

/// A header with one tensor of the given fields.
QByteArray one(const char* fields)
{
    return QByteArray("{\"t\":{") + fields + "}}";
}

}  // namespace

class SafetensorsHeaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTensorsInTheOrderOfTheirData();
    void acceptsWhatTheFormatAllows();
    void refusesBrokenHeaders_data();
    void refusesBrokenHeaders();
    void refusesTooManyValues();
};

void SafetensorsHeaderTest::readsTensorsInTheOrderOfTheirData()
{
    const SafetensorsHeader header = parse_safetensors_header(
        R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[24,32]},"__metadata__":{"title":"Ça ira","empty":""},)"
        R"("b":{"dtype":"F32","shape":[3,2],"data_offsets":[0,24]}}   )",
        32, file);
    QCOMPARE(header.metadata, (std::map<std::string, std::string>{{"title", "Ça ira"}, {"empty", ""}}));
    QCOMPARE(header.tensors.size(), std::size_t{2});
    QCOMPARE(header.tensors[0].name, std::string("b"));
    QCOMPARE(header.tensors[0].shape, (std::vector<std::int64_t>{3, 2}));
    QCOMPARE(header.tensors[0].begin, std::uint64_t{0});
    QCOMPARE(header.tensors[0].end, std::uint64_t{24});
    QCOMPARE(header.tensors[1].name, std::string("a"));
    QCOMPARE(header.tensors[1].begin, std::uint64_t{24});
}

void SafetensorsHeaderTest::acceptsWhatTheFormatAllows()
{
    QVERIFY(parse_safetensors_header("{}", 0, file).tensors.empty());
    // A scalar has no dimensions and one number; a table without rows has none.
    QVERIFY(parse_safetensors_header(R"({"t":{"dtype":"F32","shape":[],"data_offsets":[0,4]}})", 4, file)
                .tensors[0]
                .shape.empty());
    const SafetensorsHeader header =
        parse_safetensors_header(R"({"e":{"dtype":"F32","shape":[0,5],"data_offsets":[4,4]},)"
                                 R"("t":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})",
                                 4, file);
    QCOMPARE(header.tensors[1].name, std::string("e"));
}

void SafetensorsHeaderTest::refusesBrokenHeaders_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const QByteArray& text, const char* expected) {
        QTest::newRow(name) << text << QByteArray(expected);
    };
    row("empty", "",
        "found a header that does not begin with { where the JSON header of a safetensors file was expected.");
    row("a list", "[]",
        "found a header that does not begin with { where the JSON header of a safetensors file was expected.");
    row("a space first", " {}",
        "found a header that does not begin with { where the JSON header of a safetensors file was expected.");
    row("a byte order mark", "\xEF\xBB\xBF{}",
        "found a header that does not begin with { where the JSON header of a safetensors file was expected.");
    row("cut short", "{\"t\":", "found a mistake at byte 6 of the header where JSON in valid UTF-8 was expected.");
    row("something after the end", "{} x",
        "found a mistake at byte 4 of the header where JSON in valid UTF-8 was expected.");
    row("two headers", "{}{}", "found a mistake at byte 3 of the header where JSON in valid UTF-8 was expected.");
    row("a NUL and more", QByteArray("{}\0{}", 5), "found a NUL at byte 3 of the header where JSON was expected.");
    row("a comma too many", "{\"__metadata__\":{},}",
        "found a mistake at byte 20 of the header where JSON in valid UTF-8 was expected.");
    row("a comment", "{/* */}", "found a mistake at byte 2 of the header where JSON in valid UTF-8 was expected.");
    row("not a number", one(R"("dtype":"F32","shape":[NaN],"data_offsets":[0,8])"),
        "found a mistake at byte 30 of the header where JSON in valid UTF-8 was expected.");
    row("byte FF", "{\"\xFF\":1}", "found a mistake at byte 3 of the header where JSON in valid UTF-8 was expected.");
    row("overlong UTF-8", "{\"\xC0\xAF\":1}",
        "found a mistake at byte 3 of the header where JSON in valid UTF-8 was expected.");
    row("UTF-8 cut short", "{\"\xE2\x82\":1}",
        "found a mistake at byte 5 of the header where JSON in valid UTF-8 was expected.");
    row("a surrogate in UTF-8", "{\"\xED\xA0\x80\":1}",
        "found a mistake at byte 4 of the header where JSON in valid UTF-8 was expected.");
    row("half a surrogate pair", R"({"\ud800":1})",
        "found a mistake at byte 9 of the header where JSON in valid UTF-8 was expected.");
    row("a line break in a text", "{\"a\nb\":1}",
        "found a mistake at byte 4 of the header where JSON in valid UTF-8 was expected.");
    row("a number beyond double", one(R"("dtype":"F32","shape":[1e999],"data_offsets":[0,8])"),
        "found a number in the header that is too large where a finite number was expected.");
    row("a pit of lists", QByteArray("{\"t\":") + QByteArray(1'000'000, '['),
        "found header nested more than 16 levels deep where at most 16 was expected.");
    row("a pit of objects", QByteArray("{\"t\":") + QByteArray("{\"a\":").repeated(100'000),
        "found header nested more than 16 levels deep where at most 16 was expected.");

    const QByteArray tensor = R"("t":{"dtype":"F32","shape":[2],"data_offsets":[0,8]})";
    row("a tensor twice", "{" + tensor + "," + tensor + "}",
        "found \"t\" twice in the header where it once was expected.");
    row("a tensor twice, once in disguise",
        "{" + tensor + R"(,"\u0074":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})",
        "found \"t\" twice in the header where it once was expected.");
    row("a field twice", one(R"("dtype":"F32","dtype":"F32","shape":[2],"data_offsets":[0,8])"),
        "found \"dtype\" twice in the header where it once was expected.");
    row("metadata twice", R"({"__metadata__":{},"__metadata__":{}})",
        "found \"__metadata__\" twice in the header where it once was expected.");
    row("a key of the metadata twice", R"({"__metadata__":{"a":"","a":""}})",
        "found \"a\" twice in the header where it once was expected.");

    row("metadata as a list", R"({"__metadata__":[]})",
        "found __metadata__ as array where an object of texts was expected.");
    row("metadata with a number", R"({"__metadata__":{"a":1}})",
        "found \"a\" in __metadata__ as number where a text was expected.");
    row("metadata with an object", R"({"__metadata__":{"a":{}}})",
        "found \"a\" in __metadata__ as object where a text was expected.");

    row("a tensor as number", R"({"t":7})",
        "found tensor \"t\" as number where an object with dtype, shape and data_offsets was expected.");
    row("a tensor as null", R"({"t":null})",
        "found tensor \"t\" as null where an object with dtype, shape and data_offsets was expected.");
    row("no dtype", one(R"("shape":[2],"data_offsets":[0,8])"),
        "found tensor \"t\" without dtype where one was expected.");
    row("no shape", one(R"("dtype":"F32","data_offsets":[0,8])"),
        "found tensor \"t\" without shape where one was expected.");
    row("no offsets", one(R"("dtype":"F32","shape":[2])"),
        "found tensor \"t\" without data_offsets where one was expected.");
    row("offsets by another name", one(R"("dtype":"F32","shape":[2],"offsets":[0,8])"),
        "found tensor \"t\" without data_offsets where one was expected.");
    row("float64", one(R"("dtype":"F64","shape":[1],"data_offsets":[0,8])"),
        "found tensor \"t\" with dtype \"F64\" where \"F32\" or \"F16\" was expected.");
    row("an unknown dtype", one(R"("dtype":"F33","shape":[2],"data_offsets":[0,8])"),
        "found tensor \"t\" with dtype \"F33\" where \"F32\" or \"F16\" was expected.");
    row("dtype as number", one(R"("dtype":32,"shape":[2],"data_offsets":[0,8])"),
        "found tensor \"t\" with dtype 32 where \"F32\" or \"F16\" was expected.");
    row("a terminal's command in a name", R"({"\u001b[2J":7})",
        "found tensor \"\\x1b[2J\" as number where an object with dtype, shape and data_offsets was expected.");

    row("a negative extent", one(R"("dtype":"F32","shape":[-2],"data_offsets":[0,8])"),
        "found tensor \"t\" with shape [-2] where a short list of whole numbers from 0 was expected.");
    row("a broken extent", one(R"("dtype":"F32","shape":[2.0],"data_offsets":[0,8])"),
        "found tensor \"t\" with shape [2.0] where a short list of whole numbers from 0 was expected.");
    row("an extent as text", one(R"("dtype":"F32","shape":["2"],"data_offsets":[0,8])"),
        "found tensor \"t\" with shape [\"2\"] where a short list of whole numbers from 0 was expected.");
    row("a shape as number", one(R"("dtype":"F32","shape":2,"data_offsets":[0,8])"),
        "found tensor \"t\" with shape 2 where a short list of whole numbers from 0 was expected.");
    row("nine dimensions", one(R"("dtype":"F32","shape":[1,1,1,1,1,1,1,1,2],"data_offsets":[0,8])"),
        "found tensor \"t\" with shape [1,1,1,1,1,1,1,1,2] where a short list of whole numbers from 0 was expected.");
    row("an extent of 2^63", one(R"("dtype":"F32","shape":[9223372036854775808],"data_offsets":[0,8])"),
        "found tensor \"t\" with shape [9223372036854775808] where a short list of whole numbers from 0 was expected.");
    row("an extent of 2^64", one(R"("dtype":"F32","shape":[18446744073709551616],"data_offsets":[0,8])"),
        "found tensor \"t\" with shape [1.8446744073709552e+19] where a short list of whole numbers from 0 was "
        "expected.");
    row("a shape beyond 64 bits", one(R"("dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,8])"),
        "found tensor \"t\" with shape [4294967296, 4294967296] in 8 bytes where a shape that fits the file was "
        "expected.");
    row("a shape that is 0 modulo 2^64", one(R"("dtype":"F32","shape":[4611686018427387904],"data_offsets":[0,0])"),
        "found tensor \"t\" with shape [4611686018427387904] in 0 bytes where a shape that fits the file was "
        "expected.");

    row("one offset", one(R"("dtype":"F32","shape":[2],"data_offsets":[0])"),
        "found tensor \"t\" with data_offsets [0] where a begin and an end within the 8 bytes of data was expected.");
    row("three offsets", one(R"("dtype":"F32","shape":[2],"data_offsets":[0,8,8])"),
        "found tensor \"t\" with data_offsets [0, 8, 8] where a begin and an end within the 8 bytes of data was "
        "expected.");
    row("offsets the wrong way round", one(R"("dtype":"F32","shape":[2],"data_offsets":[8,0])"),
        "found tensor \"t\" with data_offsets [8, 0] where a begin and an end within the 8 bytes of data was "
        "expected.");
    row("an end beyond the file", one(R"("dtype":"F32","shape":[3],"data_offsets":[0,12])"),
        "found tensor \"t\" with data_offsets [0, 12] where a begin and an end within the 8 bytes of data was "
        "expected.");
    row("a begin beyond the file", one(R"("dtype":"F32","shape":[0],"data_offsets":[12,12])"),
        "found tensor \"t\" with data_offsets [12, 12] where a begin and an end within the 8 bytes of data was "
        "expected.");
    row("a negative offset", one(R"("dtype":"F32","shape":[2],"data_offsets":[-8,8])"),
        "found tensor \"t\" with data_offsets [-8,8] where a short list of whole numbers from 0 was expected.");
    row("a broken offset", one(R"("dtype":"F32","shape":[2],"data_offsets":[0.0,8])"),
        "found tensor \"t\" with data_offsets [0.0,8] where a short list of whole numbers from 0 was expected.");
    row("an offset of 2^64", one(R"("dtype":"F32","shape":[2],"data_offsets":[0,18446744073709551624])"),
        "found tensor \"t\" with data_offsets [0,1.8446744073709552e+19] where a short list of whole numbers from 0 "
        "was expected.");
    row("too few bytes for the shape", one(R"("dtype":"F32","shape":[3],"data_offsets":[0,8])"),
        "found tensor \"t\" with shape [3] in 8 bytes where 12 bytes was expected.");
    row("too many bytes for the shape", one(R"("dtype":"F32","shape":[1],"data_offsets":[0,8])"),
        "found tensor \"t\" with shape [1] in 8 bytes where 4 bytes was expected.");
    row("a gap at the start", one(R"("dtype":"F32","shape":[1],"data_offsets":[4,8])"),
        "found tensor \"t\" after a gap at byte 4 of the data where its start at byte 0 was expected.");
    row("nothing for the data", "{}", "found 8 bytes of data where 0 bytes was expected.");
    row("bytes left over", one(R"("dtype":"F32","shape":[1],"data_offsets":[0,4])"),
        "found 8 bytes of data where 4 bytes was expected.");
    row("two tensors in one place", "{" + tensor + R"(,"u":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})",
        "found tensor \"u\" overlapping another at byte 0 of the data where its start at byte 8 was expected.");
    row("an overlap", "{" + tensor + R"(,"u":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})",
        "found tensor \"u\" overlapping another at byte 4 of the data where its start at byte 8 was expected.");
}

void SafetensorsHeaderTest::refusesBrokenHeaders()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const std::string message = refusal([&] {
        parse_safetensors_header({text.constData(), static_cast<std::size_t>(text.size())}, 8, file);
    });
    QCOMPARE(message, file + ": " + expected.toStdString());
    QVERIFY(message.size() < 300);
}

void SafetensorsHeaderTest::refusesTooManyValues()
{
    // Many times as much memory once every value is an object.
    const QByteArray bomb = "{\"t\":[" + QByteArray("0,").repeated(1'000'000);
    const std::string message = refusal([&] {
        parse_safetensors_header({bomb.constData(), static_cast<std::size_t>(bomb.size())}, 8, file);
    });
    QCOMPARE(message, file + ": found more than 10000 values in the header where fewer was expected.");
}

KINOSCOPE_EVENT_TEST(SafetensorsHeaderTest)
#include "safetensors_header_test.moc"
