// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is written, on a disk that is really full, on one that is read-only, and in a folder that belongs to
// others: the old file stays, nothing is left beside it, and a sentence says what to do.
#include "app/files/download/install_set.h"
#include "app/files/export_dialog.h"
#include "core/data/data_error.h"
#include "core/io/files/part_file.h"
#include "tests/app/cli_process.h"
#include "tests/app/event_loop.h"
#include "tests/app/small_disk.h"
#include "tests/app/window_fixture.h"
#include "tests/core/io/zip_builder.h"
#include "ui/plot/custom_plot.h"
#include "ui/plot/picture_export.h"

#include <QAbstractButton>
#include <QAction>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QScopeGuard>

#include <memory>

using namespace kinoscope;
using namespace Qt::StringLiterals;

namespace {

test::SmallDisk* smallDisk = nullptr;

/// Why nothing can be written.
enum class Kind { full, readOnly, locked };

}  // namespace

class FullDiskTest : public QObject, protected test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void savingOverAFile_data() { kinds(); }
    void savingOverAFile();
    void savingANewFile_data() { kinds(); }
    void savingANewFile();
    void keepingARunAgainstACrash_data() { kinds(); }
    void keepingARunAgainstACrash();
    void exportingOverFiles_data() { kinds(); }
    void exportingOverFiles();
    void aTableOfRuns_data() { kinds(); }
    void aTableOfRuns();
    void aPicture_data() { kinds(); }
    void aPicture();
    void unpacking_data() { kinds(); }
    void unpacking();
    void fetching_data() { kinds(); }
    void fetching();
    void theCommandLine_data() { kinds(); }
    void theCommandLine();
    void whatIsPrinted();

private:
    static void kinds();
    void forbid();
    void allow();
    QString reason() const;
    QString folder() const { return smallDisk->path(u"here"_s); }
    QString path(const QString& name) const { return folder() + u'/' + name; }
    QStringList names() const
    {
        return QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    static QByteArray bytesOf(const QString& file);
    void write(const QString& name, const QByteArray& bytes) const;
    void makeWindow();
    void train();
    void save(Command command, const QString& file);
    QString message();
    template <typename Action>
    static QString refusal(Action action);

    Kind m_kind = Kind::full;
};

void FullDiskTest::initTestCase()
{
    if (!smallDisk->problem().isEmpty())
        QSKIP(qPrintable(smallDisk->problem()));
}

void FullDiskTest::kinds()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("full") << static_cast<int>(Kind::full);
    QTest::newRow("read-only") << static_cast<int>(Kind::readOnly);
    QTest::newRow("locked folder") << static_cast<int>(Kind::locked);
}

void FullDiskTest::init()
{
    forgetSettings();
    QVERIFY(QDir(smallDisk->path()).mkpath(u"here"_s));
}

void FullDiskTest::cleanup()
{
    allow();
    m_window.reset();
    QVERIFY(QDir(folder()).removeRecursively());
}

// From here on nothing can be written into the folder.
void FullDiskTest::forbid()
{
    QFETCH(int, kind);
    m_kind = static_cast<Kind>(kind);
    if (m_kind == Kind::full)
        smallDisk->fill();
    else if (m_kind == Kind::readOnly)
        QVERIFY(smallDisk->setReadOnly(true));
    else
        QVERIFY(QFile::setPermissions(folder(), QFile::ReadOwner | QFile::ExeOwner));
}

void FullDiskTest::allow()
{
    smallDisk->setReadOnly(false);
    smallDisk->makeRoom();
    QFile::setPermissions(folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QString FullDiskTest::reason() const
{
    return m_kind == Kind::full       ? u"No space left on device"_s
           : m_kind == Kind::readOnly ? u"Read-only file system"_s
                                      : u"Permission denied"_s;
}

QByteArray FullDiskTest::bytesOf(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void FullDiskTest::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

void FullDiskTest::makeWindow()
{
    WindowFixture::makeWindow();
    m_window->open(u"sample"_s);
    QTRY_VERIFY(m_window->session()->dataset());
    train();
}

void FullDiskTest::train()
{
    find<QDoubleSpinBox>(u"epochsBox"_s)->setValue(2);
    QTest::mouseClick(find<QAbstractButton>(u"trainButton"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session()->document(), 60'000);
}

void FullDiskTest::save(Command command, const QString& file)
{
    m_window->action(command)->trigger();
    auto* dialog = find<QFileDialog>(u"saveDialog"_s);
    Q_EMIT dialog->fileSelected(file);
    static_cast<QDialog*>(dialog)->done(QDialog::Accepted);
}

/// What the window says, once it does.
QString FullDiskTest::message()
{
    auto* label = find<QLabel>(u"messageText"_s);
    test::waitUntil([label] { return label->isVisible(); });
    return label->isVisible() ? label->text() : QString();
}

template <typename Action>
QString FullDiskTest::refusal(Action action)
{
    try {
        action();
    } catch (const DataError& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

void FullDiskTest::savingOverAFile()
{
    makeWindow();
    const QString file = path(u"run.safetensors"_s);
    write(u"run.safetensors"_s, "an older run");
    forbid();
    const QStringList before = names();
    save(Command::saveModelAs, file);
    const QString advice =
        m_kind == Kind::full ? u"Free some space there, or choose another place."_s : u"Choose another place."_s;
    QCOMPARE(message(),
             u"%1: cannot be written (%2). The existing file is unchanged. %3"_s.arg(file, reason(), advice));
    QVERIFY(m_window->isWindowModified());
    QCOMPARE(bytesOf(file), QByteArray("an older run"));
    QCOMPARE(names(), before);
    allow();
    save(Command::saveModelAs, file);
    QTRY_VERIFY(!m_window->isWindowModified());
    QCOMPARE(message(), u"Saved as %1."_s.arg(file));
    QVERIFY(load_model(file.toStdString()).history.size() == 2);
}

void FullDiskTest::savingANewFile()
{
    makeWindow();
    forbid();
    save(Command::saveModel, path(u"run.safetensors"_s));
    QVERIFY2(message().startsWith(u"%1: cannot be written (%2). "_s.arg(path(u"run.safetensors"_s), reason())),
             qPrintable(message()));
    QVERIFY(message().endsWith(u"hoose another place."_s));
    QVERIFY(names().isEmpty());
    QVERIFY(m_window->isWindowModified());
}

void FullDiskTest::keepingARunAgainstACrash()
{
    const QString usual = QFileInfo(QSettings().fileName()).dir().path();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder());
    const auto back =
        qScopeGuard([&] { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, QFileInfo(usual).path()); });
    WindowSettings().setTourSeen();
    const QString file = QSettings().fileName();
    const QByteArray before = bytesOf(file);
    QVERIFY(file.startsWith(folder()) && !before.isEmpty());
    forbid();
    if (m_kind == Kind::locked)
        QVERIFY(QFile::setPermissions(QFileInfo(file).path(), QFile::ReadOwner | QFile::ExeOwner));
    makeWindow();
    const QString said = message();
    QVERIFY2(said.startsWith(u"This run can't be backed up in case of a crash, so save it yourself. "_s) &&
                 said.contains(reason()),
             qPrintable(said));
    QCOMPARE(bytesOf(file), before);
    // It can still be saved elsewhere.
    const QTemporaryDir elsewhere;
    save(Command::saveModel, elsewhere.filePath(u"run.safetensors"_s));
    QTRY_VERIFY(!m_window->isWindowModified());
    m_window.reset();
    QVERIFY(!bytesOf(file).isEmpty());
    QFile::setPermissions(QFileInfo(file).path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const QString& name : QDir(QFileInfo(file).path()).entryList(QDir::Files | QDir::Hidden))
        QCOMPARE(name, QFileInfo(file).fileName());
    const QDir autosave(QFileInfo(file).dir().filePath(u"autosave"_s));
    QVERIFY(autosave.entryList(QDir::Files | QDir::Hidden).isEmpty());
}

void FullDiskTest::exportingOverFiles()
{
    makeWindow();
    for (const char* name : {"vectors.tsv", "metadata.tsv", "projector_config.json", "projector_config.pbtxt"})
        write(QString::fromLatin1(name), "old");
    forbid();
    const QStringList before = names();
    m_window->action(Command::exportEmbedding)->trigger();
    auto* dialog = m_window->findChild<ExportDialog*>();
    Q_EMIT dialog->exportRequested(u"projector"_s, folder());
    dialog->reject();
    QVERIFY2(message().startsWith(folder() + u'/') && message().contains(u"cannot be written (%1)"_s.arg(reason())),
             qPrintable(message()));
    QVERIFY(message().endsWith(u"hoose another place."_s));
    QCOMPARE(names(), before);
    for (const QString& name : before)
        QCOMPARE(bytesOf(path(name)), QByteArray("old"));
}

void FullDiskTest::aTableOfRuns()
{
    makeWindow();
    write(u"runs.csv"_s, "an older table");
    forbid();
    m_window->findChild<QAction*>(u"runsExport"_s)->trigger();
    auto* dialog = m_window->findChild<QFileDialog*>(u"runsDialog"_s);
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path(u"runs.csv"_s));
    static_cast<QDialog*>(dialog)->done(QDialog::Accepted);
    QVERIFY2(message().startsWith(path(u"runs.csv"_s)) && message().contains(u"cannot be written (%1)"_s.arg(reason())),
             qPrintable(message()));
    QCOMPARE(bytesOf(path(u"runs.csv"_s)), QByteArray("an older table"));
    QCOMPARE(names(), QStringList{u"runs.csv"_s});
}

void FullDiskTest::aPicture()
{
    makeWindow();
    write(u"map.png"_s, "an older picture");
    forbid();
    const QString said = ui::exportPicture(*find<QCustomPlot>(u"mapPlot"_s), path(u"map.png"_s), {{800, 600}});
    QVERIFY2(said.startsWith(u"“map.png” was not saved: "_s) &&
                 said.endsWith(u"Choose another folder, or free some space."_s),
             qPrintable(said));
    QCOMPARE(bytesOf(path(u"map.png"_s)), QByteArray("an older picture"));
    QCOMPARE(names(), QStringList{u"map.png"_s});
}

void FullDiskTest::unpacking()
{
    const QTemporaryDir elsewhere;
    const QString archive = elsewhere.filePath(u"set.zip"_s);
    const std::string bytes = test::small_movielens_zip();
    QFile file(archive);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes.data(), static_cast<qint64>(bytes.size()));
    file.close();
    forbid();
    DownloadSet set;
    set.folder = u"ml-100k"_s;
    const QString said =
        refusal([&] { installSet(set, archive.toStdString(), {}, path(u"ml-100k"_s).toStdString(), {}, {}); });
    QVERIFY2(said.startsWith(folder()) && said.contains(u'(' + reason() + u')') &&
                 said.endsWith(u"hoose another folder."_s),
             qPrintable(said));
    QVERIFY(names().isEmpty());
}

void FullDiskTest::fetching()
{
    forbid();
    const QString said = refusal([this] {
        PartFile part(path(u"set.zip"_s).toStdString());
        part.begin({"https://host/set.zip", "\"tag\"", 0});
        part.append(std::string(100'000, 'x'));
    });
    QVERIFY2(said.startsWith(folder()) && said.contains(u'(' + reason() + u')'), qPrintable(said));
    QVERIFY2(said.endsWith(u"hoose another folder."_s) || said.endsWith(u"hoose another place."_s), qPrintable(said));
    QVERIFY2(names().isEmpty(), qPrintable(names().join(u' ')));
}

void FullDiskTest::theCommandLine()
{
    write(u"model.safetensors"_s, "an older run");
    forbid();
    const QString file = path(u"model.safetensors"_s);
    const test::Result result = test::run({u"train"_s, u"sample"_s, u"--set"_s, u"epochs=1"_s, u"--save"_s, file});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains(
                 u"kinoscope-cli: %1: cannot be written (%2). The existing file is unchanged. "_s.arg(file, reason())),
             qPrintable(result.err));
    QCOMPARE(bytesOf(file), QByteArray("an older run"));
    QCOMPARE(names(), QStringList{u"model.safetensors"_s});
}

void FullDiskTest::whatIsPrinted()
{
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(KINOSCOPE_CLI), {u"info"_s, u"sample"_s, u"--json"_s});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(
        QString::fromUtf8(process.readAllStandardError()),
        u"kinoscope-cli: standard output: cannot be written (No space left on device). Free some space, or write elsewhere.\n"_s);
}

KINOSCOPE_TEST_MAIN([](int argc, char** argv) {
    test::SmallDisk disk;
    smallDisk = &disk;
    return test::runWindowTest<FullDiskTest>(argc, argv);
})
#include "full_disk_test.moc"
