// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/model/model_file.h"
#include "core/io/model/safetensors.h"
#include "core/io/session/session_file.h"
#include "tests/core/io/files.h"
#include "tests/core/io/small_document.h"
#include "tests/test_main.h"

#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <array>

using namespace kinoscope;
using namespace kinoscope::test;

/// What a desktop takes our files for, once our MIME types are installed as a package installs them.
class MimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aModelIsRecognisedByWhatIsInIt();
    void aModelIsRecognisedWhateverItsDataSetIsCalled();
    void aModelIsATensorFileToOtherPrograms();
    void ourOwnEndingIsOurs();
    void aSessionIsNoModel();
    void othersTensorsStayTheirs();

private:
    QString nameOf(const QString& file) const { return m_database.mimeTypeForFile(path(file)).name(); }
    QString path(const QString& file) const { return m_folder.filePath(file); }
    std::string plain(const QString& file) const { return path(file).toStdString(); }

    QTemporaryDir m_folder;
    QMimeDatabase m_database;
};

namespace {

const QString ours = QStringLiteral("application/x-kinoscope-model+safetensors");
const QString others = QStringLiteral("application/x-safetensors");

}  // namespace

void MimeTest::initTestCase()
{
    const QString types = path(QStringLiteral("share/mime/packages"));
    QVERIFY(QDir().mkpath(types));
    const QString source = QStringLiteral(KINOSCOPE_SOURCE_DIR "/packaging/desktop/org.kinoscope.kinoscope.mime.xml");
    QVERIFY(QFile::copy(source, types + QStringLiteral("/org.kinoscope.kinoscope.xml")));
    QProcess update;
    update.setProcessChannelMode(QProcess::MergedChannels);
    update.start(QStringLiteral("update-mime-database"), {QStringLiteral("-V"), path(QStringLiteral("share/mime"))});
    QVERIFY2(update.waitForFinished() && update.exitCode() == 0, update.readAll().constData());
    // Before the first look at the database: ours beside the system's.
    qputenv("XDG_DATA_HOME", QFile::encodeName(path(QStringLiteral("share"))));
}

void MimeTest::aModelIsRecognisedByWhatIsInIt()
{
    save_model(plain(QStringLiteral("a.safetensors")), small_document());
    QCOMPARE(nameOf(QStringLiteral("a.safetensors")), ours);
    save_model(plain(QStringLiteral("no ending")), small_document());
    QCOMPARE(nameOf(QStringLiteral("no ending")), ours);
}

void MimeTest::aModelIsRecognisedWhateverItsDataSetIsCalled()
{
    ModelDocument document = small_document();
    document.dataset_name = std::string(255, '"');
    save_model(plain(QStringLiteral("long.safetensors")), document);
    QCOMPARE(nameOf(QStringLiteral("long.safetensors")), ours);
}

void MimeTest::aModelIsATensorFileToOtherPrograms()
{
    QVERIFY(m_database.mimeTypeForName(ours).inherits(others));
}

void MimeTest::ourOwnEndingIsOurs()
{
    save_model(plain(QStringLiteral("a.kinoscope")), small_document());
    QCOMPARE(nameOf(QStringLiteral("a.kinoscope")), ours);
    QVERIFY(m_database.mimeTypeForName(ours).suffixes().contains(QStringLiteral("kinoscope")));
}

void MimeTest::aSessionIsNoModel()
{
    const SessionDocument session{
        .runs = {{.number = 1, .document = std::make_shared<const ModelDocument>(small_document())}}, .shown = 1};
    write_session(plain(QStringLiteral("b.kinoscope")), session);
    QCOMPARE(nameOf(QStringLiteral("b.kinoscope")), QStringLiteral("application/x-kinoscope-session+zip"));
    QVERIFY(
        m_database.mimeTypeForFile(path(QStringLiteral("b.kinoscope"))).inherits(QStringLiteral("application/zip")));
}

void MimeTest::othersTensorsStayTheirs()
{
    const std::array<float, 2> numbers{1.0F, 2.0F};
    const std::array<TensorView, 1> tensors{TensorView{"weight", {2}, numbers}};
    write_safetensors(plain(QStringLiteral("plain.safetensors")), {}, tensors);
    QCOMPARE(nameOf(QStringLiteral("plain.safetensors")), others);
    write_safetensors(plain(QStringLiteral("pt.safetensors")), {{"format", "pt"}}, tensors);
    QCOMPARE(nameOf(QStringLiteral("pt.safetensors")), others);
}

KINOSCOPE_EVENT_TEST(MimeTest)
#include "mime_test.moc"
