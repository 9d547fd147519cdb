// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/file_dialog.h"

#include "app/view/window_settings.h"
#include "tests/app/window_test.h"

#include <QDir>
#include <QFileDialog>
#include <QPointer>
#include <QStandardPaths>

using namespace kinoscope;
using namespace Qt::StringLiterals;

class FileDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theFirstOneBeginsWherePeopleKeepSuchFiles_data() { kinds(); }
    void theFirstOneBeginsWherePeopleKeepSuchFiles();
    void withoutThoseFoldersItBeginsAtHome_data() { kinds(); }
    void withoutThoseFoldersItBeginsAtHome();
    void itBeginsWhereOneOfItsKindWasChosen();
    void aFolderThatIsGoneIsNotAskedFor();
    void nothingIsRememberedOfWhatIsCancelled();
    void aFolderIsLookedForAroundWhatIsWritten();
    void itDeletesItself();

private:
    static void kinds();
    QString at(const QString& path) const { return QDir(m_home->path()).canonicalPath() + u'/' + path; }
    void makeFolder(const QString& path) { QVERIFY(QDir(m_home->path()).mkpath(path)); }
    static QString folderOf(const QFileDialog& dialog) { return dialog.directory().canonicalPath(); }
    QFileDialog* open(DialogKind kind) { return makeFileDialog(&m_window, kind, u"dialog"_s, u"Open"_s); }

    std::unique_ptr<QTemporaryDir> m_home;
    QByteArray m_usualHome;
    QWidget m_window;
};

void FileDialogTest::kinds()
{
    QTest::addColumn<DialogKind>("kind");
    QTest::addColumn<QString>("usual");
    QTest::newRow("ratings") << DialogKind::ratings << u"Downloads"_s;
    QTest::newRow("run") << DialogKind::run << u"Documents"_s;
    QTest::newRow("table") << DialogKind::table << u"Documents"_s;
    QTest::newRow("picture") << DialogKind::picture << u"Pictures"_s;
}

void FileDialogTest::init()
{
    QSettings().clear();
    m_usualHome = qgetenv("HOME");
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("HOME", m_home->path().toLocal8Bit());
}

void FileDialogTest::cleanup()
{
    qputenv("HOME", m_usualHome);
    qDeleteAll(m_window.findChildren<QFileDialog*>());
}

void FileDialogTest::theFirstOneBeginsWherePeopleKeepSuchFiles()
{
    QFETCH(DialogKind, kind);
    QFETCH(QString, usual);
    for (const QString& folder : {u"Downloads"_s, u"Documents"_s, u"Pictures"_s})
        makeFolder(folder);
    QCOMPARE(folderOf(*open(kind)), at(usual));
}

void FileDialogTest::withoutThoseFoldersItBeginsAtHome()
{
    QFETCH(DialogKind, kind);
    QCOMPARE(folderOf(*open(kind)), QDir(m_home->path()).canonicalPath());
    QVERIFY(folderOf(*open(kind)) != QDir::current().canonicalPath());
}

void FileDialogTest::itBeginsWhereOneOfItsKindWasChosen()
{
    makeFolder(u"Documents"_s);
    makeFolder(u"lessons/pictures"_s);
    Q_EMIT open(DialogKind::picture)->fileSelected(at(u"lessons/pictures/map.png"_s));
    QCOMPARE(folderOf(*open(DialogKind::picture)), at(u"lessons/pictures"_s));
    QCOMPARE(folderOf(*open(DialogKind::table)), at(u"Documents"_s));
    // A folder that is chosen lies in the one that is shown next time.
    Q_EMIT open(DialogKind::ratings)->fileSelected(at(u"lessons/pictures"_s));
    QCOMPARE(folderOf(*open(DialogKind::ratings)), at(u"lessons"_s));
}

void FileDialogTest::aFolderThatIsGoneIsNotAskedFor()
{
    makeFolder(u"Documents"_s);
    makeFolder(u"stick"_s);
    Q_EMIT open(DialogKind::run)->fileSelected(at(u"stick/run.safetensors"_s));
    QVERIFY(QDir(m_home->path()).rmdir(u"stick"_s));
    QCOMPARE(folderOf(*open(DialogKind::run)), at(u"Documents"_s));
}

void FileDialogTest::nothingIsRememberedOfWhatIsCancelled()
{
    makeFolder(u"Documents"_s);
    makeFolder(u"elsewhere"_s);
    QFileDialog* const dialog = open(DialogKind::run);
    dialog->setDirectory(at(u"elsewhere"_s));
    dialog->reject();
    QCOMPARE(folderOf(*open(DialogKind::run)), at(u"Documents"_s));
}

void FileDialogTest::aFolderIsLookedForAroundWhatIsWritten()
{
    makeFolder(u"sets"_s);
    const auto begin = [this](const QString& written) {
        return folderOf(*makeFolderDialog(&m_window, written, u"folder"_s, u"Choose"_s));
    };
    QCOMPARE(begin(at(u"sets"_s)), at(u"sets"_s));
    QCOMPARE(begin(at(u"sets/not/yet"_s)), at(u"sets"_s));
    QCOMPARE(begin(u"sets"_s), at(u"sets"_s));  // as the dialogs take it: below home
    QCOMPARE(begin({}), QDir(m_home->path()).canonicalPath());
}

void FileDialogTest::itDeletesItself()
{
    const QPointer<QFileDialog> dialog = open(DialogKind::table);
    dialog->open();
    dialog->close();
    QTRY_VERIFY(dialog.isNull());
}

KINOSCOPE_WINDOW_TEST(FileDialogTest)
#include "file_dialog_test.moc"
