// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Session files that nobody should have made: each is refused with a sentence.
#include "core/io/model/model_bytes.h"
#include "core/io/session/session_file.h"
#include "core/io/session/session_index.h"
#include "tests/core/io/files.h"
#include "tests/core/io/session/small_session.h"
#include "tests/core/io/zip_builder.h"
#include "tests/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace kinoscope;
using namespace Qt::StringLiterals;

using Change = std::function<void(QJsonObject&)>;
Q_DECLARE_METATYPE(Change)

namespace {

std::string index_of_small()
{
    return session_index_text(test::small_session());
}

std::string model_bytes(const ModelDocument& document)
{
    const ModelBytes model(document, "model");
    std::string all;
    for (const std::string_view chunk : model.chunks())
        all += chunk;
    return all;
}

/// Changes a field of the run in that row.
Change run_change(int row, const QString& key, const QJsonValue& value)
{
    return [row, key, value](QJsonObject& index) {
        QJsonArray runs = index[u"runs"_s].toArray();
        QJsonObject run = runs[row].toObject();
        if (value.isUndefined())
            run.remove(key);
        else
            run[key] = value;
        runs[row] = run;
        index[u"runs"_s] = runs;
    };
}

Change divergence_change(const QString& key, const QJsonValue& value)
{
    return [key, value](QJsonObject& index) {
        QJsonObject divergence = index[u"runs"_s][1][u"divergence"_s].toObject();
        divergence[key] = value;
        run_change(1, u"divergence"_s, divergence)(index);
    };
}

Change set(const QString& key, const QJsonValue& value)
{
    return [key, value](QJsonObject& index) { index[key] = value; };
}

}  // namespace

class SessionHostileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesABadIndex_data();
    void refusesABadIndex();
    void refusesABadArchive_data();
    void refusesABadArchive();
    void runsOnOtherFilmsAreRefused();
    void aNoteThatIsNoUtf8IsRefused();
    void theLongestNotesAreTaken();
    void aNewerOneSaysSo();

private:
    std::string read(const std::string& bytes)
    {
        const std::string path = m_folder.filePath(u"s.kinoscope"_s).toStdString();
        test::write_all(path, bytes);
        return test::refusal([&] { read_session(path); });
    }

    QTemporaryDir m_folder;
};

void SessionHostileTest::refusesABadIndex_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const Change& change, const QString& words) {
        QTest::newRow(name) << change << words;
    };
    row("another format", set(u"format"_s, u"other"_s), u"another format"_s);
    row(
        "no version", [](QJsonObject& index) { index.remove(u"version"_s); }, u"\"version\""_s);
    row("version 0", set(u"version"_s, 0), u"\"version\""_s);
    row("no runs", set(u"runs"_s, QJsonArray()), u"no run with a model"_s);
    row("runs are no list", set(u"runs"_s, 1), u"a list"_s);
    row(
        "too many runs",
        [](QJsonObject& index) {
            QJsonArray runs;
            for (int i = 1; i <= 65; ++i)
                runs.append(QJsonObject{{u"number"_s, i}, {u"model"_s, u"runs/%1.safetensors"_s.arg(i)}});
            index[u"runs"_s] = runs;
        },
        u"at most 64"_s);
    row("shown is none", set(u"shown"_s, 3), u"run 3 as the one that is shown"_s);
    row("shown is a text", set(u"shown"_s, u"2"_s), u"\"shown\""_s);
    row("number twice", run_change(2, u"number"_s, 2), u"model of run 2"_s);
    row("number 0", run_change(0, u"number"_s, 0), u"\"number\""_s);
    row("wrong order", run_change(1, u"number"_s, 9), u"run 4 after run 9"_s);
    row("another path", run_change(0, u"model"_s, u"../1.safetensors"_s), u"as the model of run 1"_s);
    row("no settings", run_change(1, u"settings"_s, QJsonValue(QJsonValue::Undefined)), u"\"settings\""_s);
    row("unknown setting", run_change(1, u"settings"_s, QJsonObject{{u"speed"_s, u"1"_s}}),
        u"a setting of Kinoscope"_s);
    row("impossible setting", run_change(1, u"settings"_s, QJsonObject{{u"factors"_s, u"100000"_s}}), u"ettings"_s);
    row("another ending", run_change(1, u"termination"_s, u"completed"_s), u"\"diverged\" or \"failed\""_s);
    row("a name that is no text", run_change(0, u"name"_s, 7), u"\"name\""_s);
    row("a name too long", run_change(2, u"name"_s, QString(201, u'ä')), u"\"name\" of 201 characters"_s);
    row("a name of two lines", run_change(0, u"name"_s, u"a\nb"_s), u"control characters"_s);
    row("a note too long", run_change(1, u"note"_s, QString(4001, u'x')), u"at most 4000"_s);
    row("a note that is a list", run_change(0, u"note"_s, QJsonArray{u"x"_s}), u"\"note\""_s);
    row("a star that is a number", run_change(0, u"starred"_s, 1), u"true or false"_s);
    row("a curve that is a text", run_change(1, u"curve"_s, u"no"_s), u"true or false"_s);
    row("batch beyond", divergence_change(u"batch"_s, 901), u"\"batch\""_s);
    row("no batches", divergence_change(u"batches"_s, 0), u"\"batches\""_s);
    row("fewer losses", divergence_change(u"losses"_s, QJsonArray{1.0}), u"2 batches and 1 losses"_s);
    row("batches fall", divergence_change(u"at"_s, QJsonArray{6, 3}), u"batch 6 before batch 3"_s);
    row("a loss is a text", divergence_change(u"losses"_s, QJsonArray{1.0, u"x"_s}), u"\"losses\""_s);
}

void SessionHostileTest::refusesABadIndex()
{
    QFETCH(Change, change);
    QFETCH(QString, words);
    QJsonObject index = QJsonDocument::fromJson(QByteArray::fromStdString(index_of_small())).object();
    change(index);
    const std::string text = QJsonDocument(index).toJson().toStdString();
    const std::string refused = test::refusal([&] { parse_session_index(text, "s.kinoscope"); });
    QVERIFY2(refused.starts_with("s.kinoscope"), refused.c_str());
    QVERIFY2(QString::fromStdString(refused).contains(words), refused.c_str());
}

void SessionHostileTest::refusesABadArchive_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const std::string& bytes, const QString& words) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << words;
    };
    const std::string index = index_of_small();
    const SessionDocument session = test::small_session();
    const std::string first = model_bytes(*session.runs[0].document);
    const std::string last = model_bytes(*session.runs[2].document);
    const auto both = [&](test::ZipBuilder& zip) -> test::ZipBuilder& {
        return zip.add("runs/1.safetensors", first).add("runs/4.safetensors", last);
    };
    test::ZipBuilder whole, none, another, twice, missing, locked, bomb, broken, deep;
    row("empty", "", u"no session.json"_s);
    row("no archive", "Not a zip at all", u"no session.json"_s);
    row("no index", both(none).bytes(), u"no session.json"_s);
    row("index is no JSON", both(another.add("session.json", "{")).bytes(), u"session.json"_s);
    row("deep index", both(deep.add("session.json", std::string(100, '['))).bytes(), u"16 levels"_s);
    row("a file more", both(whole.add("session.json", index)).add("runs/2.safetensors", first).bytes(),
        u"that session.json does not name"_s);
    row("a file twice", both(twice.add("session.json", index)).add("runs/1.safetensors", first).bytes(),
        u"that session.json does not name"_s);
    row("a model less", missing.add("session.json", index).add("runs/1.safetensors", first).bytes(),
        u"no runs/4.safetensors"_s);
    row("encrypted",
        locked.add("session.json", index)
            .add({.name = "runs/1.safetensors", .content = first, .flags = 1})
            .add("runs/4.safetensors", last)
            .bytes(),
        u"password"_s);
    row("a bomb",
        bomb.add("session.json", index)
            .add({.name = "runs/1.safetensors", .content = std::string(30'000'000, '\0'), .deflated = true})
            .add("runs/4.safetensors", last)
            .bytes(),
        u"times the file's size"_s);
    row("a model that is none",
        broken.add("session.json", index).add("runs/1.safetensors", "no model").add("runs/4.safetensors", last).bytes(),
        u"run 1"_s);
    test::ZipBuilder cut;
    const std::string all = both(cut.add("session.json", index)).bytes();
    row("broken off", all.substr(0, all.size() / 2), u"s.kinoscope"_s);
}

void SessionHostileTest::refusesABadArchive()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const std::string refused = read(bytes.toStdString());
    QVERIFY2(QString::fromStdString(refused).contains(words), refused.c_str());
    QVERIFY2(refused.starts_with("s.kinoscope"), refused.c_str());
}

void SessionHostileTest::runsOnOtherFilmsAreRefused()
{
    const SessionDocument session = test::small_session();
    ModelDocument other = *session.runs[2].document;
    other.movies[1].id = 51;
    test::ZipBuilder zip;
    const std::string refused = read(zip.add("session.json", session_index_text(session))
                                         .add("runs/1.safetensors", model_bytes(*session.runs[0].document))
                                         .add("runs/4.safetensors", model_bytes(other))
                                         .bytes());
    QVERIFY2(QString::fromStdString(refused).contains(u"run 4 on other films"_s), refused.c_str());
}

void SessionHostileTest::aNoteThatIsNoUtf8IsRefused()
{
    std::string text = index_of_small();
    text.replace(text.find("ö"), 2, "\xC3(");
    const std::string refused = test::refusal([&] { parse_session_index(text, "s.kinoscope"); });
    QVERIFY2(refused.starts_with("s.kinoscope") && refused.find("UTF-8") != std::string::npos, refused.c_str());
}

void SessionHostileTest::theLongestNotesAreTaken()
{
    SessionDocument session = test::small_session();
    session.runs[0].notes = {.name = QString(200, u'ä').toStdString(), .note = QString(4000, u'€').toStdString()};
    const SessionIndex again = parse_session_index(session_index_text(session), "s.kinoscope");
    QCOMPARE(again.session.runs[0].notes, session.runs[0].notes);
}

void SessionHostileTest::aNewerOneSaysSo()
{
    QJsonObject index = QJsonDocument::fromJson(QByteArray::fromStdString(index_of_small())).object();
    index[u"version"_s] = 2;
    const std::string refused =
        test::refusal([&] { parse_session_index(QJsonDocument(index).toJson().toStdString(), "s.kinoscope"); });
    QVERIFY2(QString::fromStdString(refused).contains(u"newer version of Kinoscope"_s), refused.c_str());
}

KINOSCOPE_EVENT_TEST(SessionHostileTest)
#include "session_hostile_test.moc"
