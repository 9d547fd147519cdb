// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/model/safetensors.h"

#include "tests/core/io/files.h"
#include "tests/test_main.h"

#include <sys/stat.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <cstring>
#include <numeric>

using namespace kinoscope;
using namespace kinoscope::test;
namespace fs = std::filesystem;

namespace {

std::string length_prefix(std::uint64_t length)
{
    std::string bytes;
    for (int i = 0; i < 8; ++i)
        bytes += static_cast<char>(length >> (8 * i) & 0xFF);
    return bytes;
}

/// Reads a file with nothing but NumPy, json and struct; prints what it holds as JSON.
const char* const python_reader = R"(
import json, struct, sys
import numpy
raw = open(sys.argv[1], 'rb').read()
size = struct.unpack('<Q', raw[:8])[0]
header = json.loads(raw[8:8 + size])
result = {'metadata': header.pop('__metadata__'), 'aligned': size % 8 == 0, 'sums': {}, 'shapes': {}}
for name, entry in header.items():
    begin, end = entry['data_offsets']
    numbers = numpy.frombuffer(raw[8 + size + begin:8 + size + end], '<f4').reshape(entry['shape'])
    result['sums'][name] = float(numbers.astype('f8').sum())
    result['shapes'][name] = list(numbers.shape)
print(json.dumps(result))
)";

}  // namespace

class SafetensorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesWhatTheFormatSays();
    void readsBackWhatItWrote();
    void numpyReadsTheSameNumbers();
    void refusesWhatIsNoFileOfThisKind_data();
    void refusesWhatIsNoFileOfThisKind();
    void refusesAHeaderBeyondTheFormatsLimit();
    void noticesAFileThatShrinks();

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_path;
};

void SafetensorsTest::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_path = fs::path(m_temporary->path().toStdString()) / "file.safetensors";
}

void SafetensorsTest::writesWhatTheFormatSays()
{
    const std::vector<float> numbers{1.0F, -2.0F};
    write_safetensors(m_path, {{"k", "v"}}, std::vector<TensorView>{{"t", {2, 1}, numbers}});
    const std::string header = R"({"__metadata__":{"k":"v"},"t":{"data_offsets":[0,8],"dtype":"F32","shape":[2,1]}})";
    const std::string padding((8 - header.size() % 8) % 8, ' ');
    const std::string data("\x00\x00\x80\x3F\x00\x00\x00\xC0", 8);  // 1 and −2 as IEEE 754, lowest byte first
    QCOMPARE(read_all(m_path), length_prefix(header.size() + padding.size()) + header + padding + data);
}

void SafetensorsTest::readsBackWhatItWrote()
{
    std::vector<float> first(1000);
    std::iota(first.begin(), first.end(), -500.25F);
    const std::vector<float> second{std::numeric_limits<float>::denorm_min(), -0.0F, 3.4e38F};
    const std::map<std::string, std::string> metadata{{"quotes", R"("\/)"}, {"Amélie", "終わり\n\t"}};
    write_safetensors(m_path, metadata, std::vector<TensorView>{{"second", {3}, second}, {"first", {10, 100}, first}});

    const SafetensorsFile file(m_path);
    QCOMPARE(file.metadata(), metadata);
    QCOMPARE(file.tensors().size(), std::size_t{2});
    QVERIFY(file.find("third") == nullptr);
    std::vector<float> got(1000);
    file.read(*file.find("first"), got);
    QVERIFY(got == first);
    got.resize(3);
    file.read(*file.find("second"), got);
    QVERIFY(std::memcmp(got.data(), second.data(), 12) == 0);
    QVERIFY_EXCEPTION_THROWN(file.read(*file.find("first"), got), std::invalid_argument);
}

void SafetensorsTest::numpyReadsTheSameNumbers()
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"), {QStringLiteral("/usr/bin")});
    QProcess process;
    process.start(python, {QStringLiteral("-c"), QStringLiteral("import numpy")});
    if (python.isEmpty() || !process.waitForFinished() || process.exitCode() != 0)
        QSKIP("python3 with numpy is not here");

    std::vector<float> numbers(600);
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = 1.0F / static_cast<float>(i + 1);
    const std::vector<float> bias{0.5F, -0.125F};
    write_safetensors(m_path, {{"title", "Amélie"}},
                      std::vector<TensorView>{{"factors", {12, 50}, numbers}, {"bias", {2, 1}, bias}});
    process.start(python,
                  {QStringLiteral("-c"), QString::fromUtf8(python_reader), QString::fromStdString(m_path.string())});
    QVERIFY(process.waitForFinished());
    const QByteArray output = process.readAllStandardOutput();
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());

    const QJsonObject result = QJsonDocument::fromJson(output).object();
    QVERIFY(result[QStringLiteral("aligned")].toBool());
    QCOMPARE(result[QStringLiteral("metadata")][QStringLiteral("title")].toString(), QStringLiteral("Amélie"));
    const double sum = std::accumulate(numbers.begin(), numbers.end(), 0.0);
    QVERIFY(std::abs(result[QStringLiteral("sums")][QStringLiteral("factors")].toDouble() - sum) < 1e-12);
    QCOMPARE(result[QStringLiteral("sums")][QStringLiteral("bias")].toDouble(), 0.375);
    QCOMPARE(result[QStringLiteral("shapes")][QStringLiteral("factors")].toArray(), (QJsonArray{12, 50}));
}

void SafetensorsTest::refusesWhatIsNoFileOfThisKind_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const std::string& bytes, const char* expected) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << QByteArray(expected);
    };
    row("empty", "", "found 0 bytes. Expected a model saved by Kinoscope");
    row("too short", "1234567", "found 7 bytes");
    row("no header", length_prefix(0), "does not begin with {");
    row("a header longer than the file", length_prefix(3) + "{}", "found a header of 3 bytes. Expected at most 2 in");
    row("a header of 2^64 − 1 bytes", length_prefix(~std::uint64_t{0}) + "{}",
        "of 18446744073709551615 bytes. Expected");
    row("a header of 2^63 bytes", length_prefix(std::uint64_t{1} << 63) + "{}",
        "of 9223372036854775808 bytes. Expected");
    row("big-endian length", std::string(7, '\0') + "\x02{}", "Expected at most 2 in a safetensors file of 10 bytes");
    row("a zip archive", "PK\x03\x04" + std::string(60, '\x14'), "found a header of");
    row("a text", "Kinoscope model, version 1, as text", "found a header of");
    row("data without a tensor", length_prefix(2) + "{}data", "found 4 bytes of data. Expected 0 bytes");
}

void SafetensorsTest::refusesWhatIsNoFileOfThisKind()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    write_all(m_path, bytes.toStdString());
    const std::string message = refusal([&] { SafetensorsFile file(m_path); });
    QVERIFY2(message.starts_with(m_path.string() + ": "), message.c_str());
    QVERIFY2(message.find(expected.toStdString()) != std::string::npos, message.c_str());
}

void SafetensorsTest::refusesAHeaderBeyondTheFormatsLimit()
{
    write_all(m_path, length_prefix(max_header_bytes + 1));
    fs::resize_file(m_path, 3 * max_header_bytes);  // takes no room on the disk
    const std::string message = refusal([&] { SafetensorsFile file(m_path); });
    QVERIFY2(message.find("found a header of 100000001 bytes. Expected at most 100000000") != std::string::npos,
             message.c_str());
}

void SafetensorsTest::noticesAFileThatShrinks()
{
    const std::vector<float> numbers(100'000, 1.0F);
    write_safetensors(m_path, {}, std::vector<TensorView>{{"t", {100'000}, numbers}});
    const SafetensorsFile file(m_path);
    fs::resize_file(m_path, 5000);
    std::vector<float> got(100'000);
    const std::string message = refusal([&] { file.read(*file.find("t"), got); });
    QVERIFY2(message.find("became shorter while being read") != std::string::npos, message.c_str());
}

KINOSCOPE_EVENT_TEST(SafetensorsTest)
#include "safetensors_test.moc"
