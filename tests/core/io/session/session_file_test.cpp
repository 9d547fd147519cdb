// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/data_error.h"
#include "core/io/files/archive.h"
#include "core/io/files/zip_writer.h"
#include "core/io/model/model_metadata.h"
#include "core/io/session/session_file.h"
#include "core/io/session/session_index.h"
#include "tests/core/io/file_size_limit.h"
#include "tests/core/io/session/small_session.h"
#include "tests/test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kinoscope;
using namespace Qt::StringLiterals;

class SessionFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allRunsComeBack();
    void equalSessionsGiveEqualBytes();
    void runsWithoutNotesAreWrittenAsBefore();
    void itIsAnArchiveOfModelFiles();
    void whatCannotBeReadIsNotWritten();
    void aFileThatIsThereStaysWhereTheNewOneCannotBeWritten();
    void itIsToldFromOtherFiles();
    void anArchiveThatIsTooLargeIsRefused();

private:
    std::string path(const QString& name) const { return m_folder.filePath(name).toStdString(); }
    QByteArray bytes(const QString& name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

void SessionFileTest::allRunsComeBack()
{
    const SessionDocument session = test::small_session();
    write_session(path(u"a.kinoscope"_s), session);
    const SessionDocument again = read_session(path(u"a.kinoscope"_s));
    QCOMPARE(again.shown, 2);
    QCOMPARE(again.runs.size(), std::size_t{3});
    for (std::size_t i = 0; i < 3; ++i) {
        const SessionRun& before = session.runs[i];
        const SessionRun& after = again.runs[i];
        QCOMPARE(after.number, before.number);
        QCOMPARE(after.divergence, before.divergence);
        QCOMPARE(after.notes, before.notes);
        QCOMPARE(after.document != nullptr, before.document != nullptr);
        if (!before.document) {
            QCOMPARE(after.settings, before.settings);
            QCOMPARE(after.termination, before.termination);
            continue;
        }
        QCOMPARE(metadata_of(*after.document), metadata_of(*before.document));
        QVERIFY(after.document->model.movie_factors == before.document->model.movie_factors);
        QCOMPARE(after.document->view, before.document->view);
    }
}

void SessionFileTest::equalSessionsGiveEqualBytes()
{
    write_session(path(u"a.kinoscope"_s), test::small_session());
    write_session(path(u"b.kinoscope"_s), read_session(path(u"a.kinoscope"_s)));
    QVERIFY(!bytes(u"a.kinoscope"_s).isEmpty());
    QCOMPARE(bytes(u"b.kinoscope"_s), bytes(u"a.kinoscope"_s));
}

void SessionFileTest::runsWithoutNotesAreWrittenAsBefore()
{
    SessionDocument session = test::small_session();
    for (SessionRun& run : session.runs)
        run.notes = {};
    const std::string text = session_index_text(session);
    for (const char* key : {"\"name\"", "\"note\"", "\"starred\"", "\"curve\""})
        QVERIFY2(text.find(key) == std::string::npos, key);
    QCOMPARE(parse_session_index(text, "s.kinoscope").session.runs[2].notes, RunNotes());
}

void SessionFileTest::itIsAnArchiveOfModelFiles()
{
    write_session(path(u"a.kinoscope"_s), test::small_session());
    QVERIFY(QDir(m_folder.path()).mkdir(u"unpacked"_s));
    const ArchiveContents contents = unpack_zip(path(u"a.kinoscope"_s), {}, path(u"unpacked"_s));
    QCOMPARE(contents.files, 3);
    QVERIFY(QFile::exists(m_folder.filePath(u"unpacked/session.json"_s)));
    const ModelDocument model = load_model(path(u"unpacked/runs/4.safetensors"_s));
    QCOMPARE(model.settings.seed, std::uint64_t{77});
}

void SessionFileTest::whatCannotBeReadIsNotWritten()
{
    SessionDocument session = test::small_session();
    session.shown = 9;
    QVERIFY_THROWS_EXCEPTION(DataError, write_session(path(u"c.kinoscope"_s), session));
    QVERIFY(!QFile::exists(m_folder.filePath(u"c.kinoscope"_s)));
}

void SessionFileTest::aFileThatIsThereStaysWhereTheNewOneCannotBeWritten()
{
    write_session(path(u"full.kinoscope"_s), test::small_session());
    const QByteArray before = bytes(u"full.kinoscope"_s);
    SessionDocument other = test::small_session();
    other.shown = 1;
    {
        const test::FileSizeLimit limit(1000);
        QVERIFY_THROWS_EXCEPTION(DataError, write_session(path(u"full.kinoscope"_s), other));
    }
    QCOMPARE(bytes(u"full.kinoscope"_s), before);
    QCOMPARE(QDir(m_folder.path()).entryList({u".kinoscope-*"_s}, QDir::Files | QDir::Hidden), QStringList());
}

void SessionFileTest::itIsToldFromOtherFiles()
{
    write_session(path(u"a.kinoscope"_s), test::small_session());
    QVERIFY(is_session_file(path(u"a.kinoscope"_s)));
    save_model(path(u"b.kinoscope"_s), test::small_document());  // as versions before wrote it
    QVERIFY(!is_session_file(path(u"b.kinoscope"_s)));
    QVERIFY(!is_session_file(path(u"nowhere.kinoscope"_s)));
}

// Nobody looks at the bytes, only at how many they are.
void SessionFileTest::anArchiveThatIsTooLargeIsRefused()
{
    ZipWriter zip;
    QVERIFY(zip.add("small", {"x"}));
    const std::size_t before = zip.files();
    QVERIFY(!zip.add("large", {std::string_view("x", ZipWriter::most_bytes - 50)}));
    QCOMPARE(zip.files(), before);
}

KINOSCOPE_EVENT_TEST(SessionFileTest)
#include "session_file_test.moc"
