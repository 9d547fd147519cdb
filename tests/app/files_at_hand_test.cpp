// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was opened before is found again, by name and by place; what is dropped or written is shown where it is.

#include "app/view/window_settings.h"
#include "tests/app/ratings_folder.h"
#include "tests/app/window_fixture.h"

#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

using namespace kinoscope;
using namespace Qt::Literals::StringLiterals;

class FilesAtHandTest : public QObject, protected test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        forgetSettings();
        m_folder = std::make_unique<QTemporaryDir>();
        makeWindow();
    }
    void cleanup() { m_window.reset(); }

    void recentSourcesHaveTheNamesOfTheirData();
    void theStartSaysWhatWasMadeOfThemAndWhen();
    void trainingOnTheDemoIsNotListed();
    void twoOfOneNameAreToldApart();
    void pathsThatAnOlderVersionWroteAreNamedByTheirFolder();
    void dialogsBeginWhereSomethingWasOpenedLast();
    void whatWasSavedIsShownInItsFolder();
    void aDraggedFileIsAnnounced();
    void theStatusNamesWhatTheModelWasTrainedWith();

public Q_SLOTS:
    void noteUrl(const QUrl& url) { m_shown = url; }

private:
    QString writeFolder(const QString& name)
    {
        const QString folder = m_folder->filePath(name);
        test::writeRatings(folder, test::ratingsOfFour());
        return folder;
    }
    void openFolder(const QString& folder)
    {
        m_window->open(folder);
        QTRY_VERIFY(session().dataset() && !session().isLoading());
        QCOMPARE(QString::fromStdString(session().dataset()->source), folder);
    }
    QStringList recentTexts()
    {
        QStringList texts;
        for (const QAction* entry : find<QMenu>(u"recentMenu"_s)->actions())
            texts << entry->text();
        return texts;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QUrl m_shown;
};

void FilesAtHandTest::recentSourcesHaveTheNamesOfTheirData()
{
    const QString folder = writeFolder(u"my films"_s);
    openFolder(folder);
    train(1);
    const QString path = m_folder->filePath(u"run.safetensors"_s);
    session().saveModel(path);
    QTRY_COMPARE(recentTexts().size(), 2);
    const QStringList texts = recentTexts();
    QVERIFY2(texts.at(0).startsWith(u"my films – run.safetensors · Balanced"_s), qPrintable(texts.at(0)));
    QVERIFY2(texts.at(1).startsWith(u"my films – Balanced"_s), qPrintable(texts.at(1)));
    QVERIFY(texts.at(1).contains(u"test error "_s));
    QVERIFY(!texts.join(u' ').contains(m_folder->path()));
    QCOMPARE(find<QMenu>(u"recentMenu"_s)->actions().at(1)->toolTip(), QDir::toNativeSeparators(folder));
}

void FilesAtHandTest::theStartSaysWhatWasMadeOfThemAndWhen()
{
    openFolder(writeFolder(u"my films"_s));
    m_window.reset();
    makeWindow();
    const auto text = [this](const QString& name) { return find<QLabel>(name)->text(); };
    QCOMPARE(find<QPushButton>(u"startRecent"_s)->text(), u"my films"_s);
    QCOMPARE(text(u"startRecentMade"_s), u"20 people · 4 films"_s);
    QVERIFY2(text(u"startRecentWhen"_s).startsWith(u"today, "_s), qPrintable(text(u"startRecentWhen"_s)));
    click(u"startRecent"_s);
    QTRY_VERIFY(session().dataset());
    train(1);
    makeWindow();
    QVERIFY2(text(u"startRecentMade"_s).startsWith(u"Balanced"_s), qPrintable(text(u"startRecentMade"_s)));
}

// The demo is no file of anybody's.
void FilesAtHandTest::trainingOnTheDemoIsNotListed()
{
    openSample();
    train(1);
    QVERIFY(WindowSettings().recent().isEmpty());
}

void FilesAtHandTest::twoOfOneNameAreToldApart()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"a"_s) && QDir(m_folder->path()).mkpath(u"b"_s));
    openFolder(writeFolder(u"a/class"_s));
    openFolder(writeFolder(u"b/class"_s));
    QCOMPARE(recentTexts(), (QStringList{u"class (b) – 20 people · 4 films"_s, u"class (a) – 20 people · 4 films"_s}));
}

void FilesAtHandTest::pathsThatAnOlderVersionWroteAreNamedByTheirFolder()
{
    QSettings().setValue(u"recent"_s, QStringList{u"/data/ml-100k"_s});
    QCOMPARE(WindowSettings().recent(), (QList<ui::RecentSource>{{u"/data/ml-100k"_s, u"ml-100k"_s}}));
    WindowSettings().addRecent({u"/data/ml-25m"_s, u"MovieLens 25M"_s});
    QCOMPARE(QSettings().value(u"recent"_s).toStringList(), (QStringList{u"/data/ml-25m"_s, u"/data/ml-100k"_s}));
}

void FilesAtHandTest::dialogsBeginWhereSomethingWasOpenedLast()
{
    const QString folder = writeFolder(u"films"_s);
    m_window->action(Command::openFolder)->trigger();
    auto* dialog = find<QFileDialog>(u"folderDialog"_s);
    Q_EMIT dialog->fileSelected(folder);
    dialog->close();
    QTRY_VERIFY(session().dataset());
    const auto folderOf = [this](Command command, const QString& name) {
        m_window->action(command)->trigger();
        auto* shown = find<QFileDialog>(name);
        const QString begins = shown->directory().canonicalPath();
        shown->close();
        return begins;
    };
    const QString here = QDir(m_folder->path()).canonicalPath();
    QCOMPARE(folderOf(Command::openTable, u"tableDialog"_s), here);
    // Runs lie elsewhere, where the first one is saved.
    QVERIFY(folderOf(Command::openModel, u"modelDialog"_s) != here);
    train(1);
    m_window->action(Command::saveModelAs)->trigger();
    auto* saving = find<QFileDialog>(u"saveDialog"_s);
    QVERIFY(saving->directory() != QDir::current());
    saving->selectFile(m_folder->filePath(u"run.safetensors"_s));
    QMetaObject::invokeMethod(saving, "accept");
    QTRY_VERIFY(QFile::exists(m_folder->filePath(u"run.safetensors"_s)));
    QCOMPARE(folderOf(Command::openModel, u"modelDialog"_s), here);
}

void FilesAtHandTest::whatWasSavedIsShownInItsFolder()
{
    QDesktopServices::setUrlHandler(u"file"_s, this, "noteUrl");
    openFolder(writeFolder(u"films"_s));
    train(1);
    session().saveModel(m_folder->filePath(u"run.safetensors"_s));
    QTRY_VERIFY(find<QLabel>(u"messageText"_s)->isVisible());
    click(u"messageRemedy"_s);
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_shown, QUrl::fromLocalFile(m_folder->path()));
}

void FilesAtHandTest::aDraggedFileIsAnnounced()
{
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(writeFolder(u"films"_s))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &file, Qt::LeftButton, {});
    const auto* frame = find<QWidget>(u"dropFrame"_s);
    QVERIFY(!frame->isVisible());
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(frame->isVisible());
    QCOMPARE(frame->geometry(), m_window->rect());
    QDragLeaveEvent leave;
    QApplication::sendEvent(m_window.get(), &leave);
    QVERIFY(!frame->isVisible());
    QMimeData text;
    text.setText(u"Alien"_s);
    QDragEnterEvent words(QPoint(10, 10), Qt::CopyAction, &text, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &words);
    QVERIFY(!frame->isVisible());
}

void FilesAtHandTest::theStatusNamesWhatTheModelWasTrainedWith()
{
    openSample();
    const auto* status = find<QLabel>(u"statusText"_s);
    QVERIFY2(!status->toolTip().contains(u"factors"_s), qPrintable(status->toolTip()));  // nothing has been trained
    train(2);
    QVERIFY2(status->toolTip().contains(u", edited"_s), qPrintable(status->toolTip()));
    const QString trained = status->toolTip();
    find<QDoubleSpinBox>(u"epochsBox"_s)->setValue(7);  // of the next run, not of the one that is shown
    QCOMPARE(status->toolTip(), trained);
}

KINOSCOPE_WINDOW_TEST(FilesAtHandTest)
#include "files_at_hand_test.moc"
