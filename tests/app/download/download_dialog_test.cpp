// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/download/download_dialog.h"

#include "tests/app/download/test_server.h"
#include "tests/app/find_widget.h"
#include "tests/app/window_test.h"
#include "tests/core/io/zip_builder.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

#include <memory>

using namespace kinoscope;
using namespace kinoscope::test;
using namespace Qt::StringLiterals;

class DownloadDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everySetSaysSizeLicenceAndCitation();
    void theRecommendedSetIsMarkedAndPicked();
    void howNewTheFilmsAreIsSaid();
    void aDownloadEndsInAnOpenSet();
    void returnInTheTableBegins();
    void whatGoesWrongIsSaidWithTheWaysOut();
    void aProblemIsGoneWithTheNextSet();
    void cancelAndResume();
    void escapeEndsADownload();
    void whatIsHereOpensWithoutTheNetwork();
    void theFolderCanBeChosen();
    void withoutAFolderNothingBegins();
    void everyControlHasAnAccessibleName();

public Q_SLOTS:
    void browse(const QUrl& url) { m_browsed << url; }

private:
    template <typename Widget>
    Widget* find(const QString& name)
    {
        return find_widget<Widget>(*m_dialog, name);
    }
    void click(const QString& name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    QString text(const QString& name) { return find<QLabel>(name)->text(); }
    QString beginText() { return find<QPushButton>(u"downloadBegin"_s)->accessibleName(); }
    void open(const QList<DownloadSet>& sets);
    DownloadSet set(const QString& id) const;

    Pool m_pool{1, Niceness::behind_the_window};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TrustingNetwork> m_network;
    std::unique_ptr<DownloadDialog> m_dialog;
    QList<QUrl> m_browsed;
};

void DownloadDialogTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<TestServer>();
    m_network = std::make_unique<TrustingNetwork>();
    m_server->answer(u"/one.zip"_s, serveFile(QByteArray::fromStdString(small_movielens_zip())));
    open({set(u"one"_s), set(u"two"_s)});
}

void DownloadDialogTest::cleanup()
{
    m_dialog.reset();
}

DownloadSet DownloadDialogTest::set(const QString& id) const
{
    DownloadSet set;
    set.id = id;
    set.name = u"Set "_s + id;
    set.address = m_server->url(u'/' + id + u".zip"_s);
    set.page = QUrl(u"https://example.org/"_s + id);
    set.bytes = 1000;
    set.mostBytes = 50'000'000;
    set.folder = u"ml-100k"_s;
    set.licence = u"For tests."_s;
    set.citation = u"Nobody, 2026."_s;
    return set;
}

void DownloadDialogTest::open(const QList<DownloadSet>& sets)
{
    m_dialog = std::make_unique<DownloadDialog>(m_pool, sets, nullptr, m_network.get());
    m_dialog->setFolder(m_folder->path());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void DownloadDialogTest::everySetSaysSizeLicenceAndCitation()
{
    open(downloadCatalogue());
    auto* table = find<QTableWidget>(u"downloadTable"_s);
    QVERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    for (const DownloadSet& set : downloadCatalogue()) {
        QCOMPARE(text(u"setName"_s), set.name);
        QVERIFY(text(u"setSize"_s).contains(set.address.host()));
        QVERIFY(text(u"setLicence"_s).contains(set.terms.toString()));
        QCOMPARE(text(u"setCitation"_s), set.citation);
        QCOMPARE(text(u"setChecksum"_s), checksumText(set));
        QTest::keyClick(table, Qt::Key_Down);
    }
    QCOMPARE(table->item(0, 1)->text(), u"100,000"_s);
    QCOMPARE(table->item(0, 5)->text(), u"4.9 MB"_s);
    QVERIFY(m_server->requests().isEmpty());
}

// Without a click, Return fetches it.
void DownloadDialogTest::theRecommendedSetIsMarkedAndPicked()
{
    DownloadSet recommended = set(u"one"_s);
    recommended.recommended = true;
    open({set(u"two"_s), recommended});
    auto* table = find<QTableWidget>(u"downloadTable"_s);
    QCOMPARE(table->currentRow(), 1);
    QCOMPARE(text(u"setName"_s), u"Set one"_s);
    QCOMPARE(table->item(1, 0)->data(Qt::AccessibleTextRole).toString(), u"Set one, recommended"_s);
    QVERIFY(!table->item(0, 0)->data(Qt::AccessibleTextRole).isValid());
    const QAbstractItemView& view = *table;
    QVERIFY(table->columnWidth(0) >= view.sizeHintForColumn(0));  // the mark is not cut
    QSignalSpy ready(m_dialog.get(), &DownloadDialog::ready);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(ready.front().front().toString(), m_folder->filePath(u"one"_s));
}

void DownloadDialogTest::howNewTheFilmsAreIsSaid()
{
    DownloadSet until = set(u"one"_s);
    until.filmsUntil = 2018;
    open({until, set(u"two"_s)});
    const auto* table = find<QTableWidget>(u"downloadTable"_s);
    QCOMPARE(table->horizontalHeaderItem(4)->text(), u"Films until"_s);
    QCOMPARE(table->item(0, 4)->text(), u"2018"_s);  // a year has no thousands separator
    QCOMPARE(table->item(1, 4)->text(), u"not known"_s);
}

void DownloadDialogTest::aDownloadEndsInAnOpenSet()
{
    QSignalSpy ready(m_dialog.get(), &DownloadDialog::ready);
    QCOMPARE(beginText(), u"Download"_s);
    QVERIFY(!find<QPushButton>(u"downloadCancel"_s)->isVisible());
    click(u"downloadBegin"_s);
    QVERIFY(!find<QPushButton>(u"downloadBegin"_s)->isEnabled());
    QVERIFY(find<QPushButton>(u"downloadCancel"_s)->isEnabled());
    QVERIFY(!find<QTableWidget>(u"downloadTable"_s)->isEnabled());
    QVERIFY(find<QProgressBar>(u"downloadBar"_s)->isVisible());
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(ready.front().front().toString(), m_folder->filePath(u"one"_s));
    QVERIFY(QFile::exists(m_folder->filePath(u"one/u.data"_s)));
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(!m_dialog->isBusy());
}

void DownloadDialogTest::returnInTheTableBegins()
{
    QSignalSpy ready(m_dialog.get(), &DownloadDialog::ready);
    QTest::keyClick(find<QTableWidget>(u"downloadTable"_s), Qt::Key_Return);
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(m_server->requests().size(), 1);
}

void DownloadDialogTest::whatGoesWrongIsSaidWithTheWaysOut()
{
    QSignalSpy debian(m_dialog.get(), &DownloadDialog::debianCopyRequested);
    QVERIFY(!find<QPushButton>(u"downloadDebianCopy"_s)->isVisible());
    QTest::keyClick(find<QTableWidget>(u"downloadTable"_s), Qt::Key_Down);
    click(u"downloadBegin"_s);
    QTRY_VERIFY(find<QLabel>(u"downloadProblem"_s)->isVisible());
    QCOMPARE(text(u"downloadProblem"_s), u"127.0.0.1 no longer has the archive at this address (status 404)."_s);
    QVERIFY(text(u"downloadAdvice"_s).contains(u"Or download two.zip"_s));
    QVERIFY(!find<QProgressBar>(u"downloadBar"_s)->isVisible());
    QCOMPARE(beginText(), u"Download"_s);

    QDesktopServices::setUrlHandler(u"https"_s, this, "browse");
    click(u"downloadPage"_s);
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QCOMPARE(m_browsed, QList<QUrl>{QUrl(u"https://example.org/two"_s)});

    click(u"downloadDebianCopy"_s);
    QCOMPARE(debian.size(), 1);
    QVERIFY(!m_dialog->isVisible());
}

void DownloadDialogTest::aProblemIsGoneWithTheNextSet()
{
    auto* table = find<QTableWidget>(u"downloadTable"_s);
    QTest::keyClick(table, Qt::Key_Down);
    click(u"downloadBegin"_s);
    QTRY_VERIFY(find<QLabel>(u"downloadProblem"_s)->isVisible());
    QTest::keyClick(table, Qt::Key_Up);
    QVERIFY(!find<QLabel>(u"downloadProblem"_s)->isVisible());
}

void DownloadDialogTest::cancelAndResume()
{
    const QByteArray bytes = QByteArray::fromStdString(small_movielens_zip());
    m_server->answer(u"/one.zip"_s, raw(headOf("200 OK", bytes.size(), "ETag: \"first\"\r\n") + bytes.first(300)));
    click(u"downloadBegin"_s);
    QTRY_VERIFY2(text(u"downloadProgressText"_s).startsWith(u"300 bytes of "_s),
                 qPrintable(text(u"downloadProgressText"_s)));
    click(u"downloadCancel"_s);
    QTRY_COMPARE(beginText(), u"Resume"_s);
    QCOMPARE(text(u"downloadProgressText"_s),
             u"Cancelled. What was downloaded so far is kept; Resume continues from there."_s);
    QCOMPARE(find<QTableWidget>(u"downloadTable"_s)->item(0, 6)->text(), u"partly"_s);

    QSignalSpy ready(m_dialog.get(), &DownloadDialog::ready);
    m_server->answer(u"/one.zip"_s, serveFile(bytes));
    click(u"downloadBegin"_s);
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(headerIn(m_server->requests().back(), "Range"), QByteArray("bytes=300-"));
}

void DownloadDialogTest::escapeEndsADownload()
{
    m_server->answer(u"/one.zip"_s, raw(headOf("200 OK", 1000, "ETag: \"first\"\r\n") + QByteArray(300, 'x')));
    click(u"downloadBegin"_s);
    QTRY_COMPARE(QFileInfo(m_folder->filePath(u"one.zip.part"_s)).size(), 300);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QTRY_VERIFY(!m_dialog->isBusy());
    m_dialog->show();
    QCOMPARE(beginText(), u"Resume"_s);
}

void DownloadDialogTest::whatIsHereOpensWithoutTheNetwork()
{
    QDir(m_folder->path()).mkdir(u"one"_s);
    QFile file(m_folder->filePath(u"one/u.data"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_dialog->hide();
    m_dialog->show();
    QCOMPARE(beginText(), u"Open"_s);
    QCOMPARE(find<QTableWidget>(u"downloadTable"_s)->item(0, 6)->text(), u"yes"_s);
    QSignalSpy ready(m_dialog.get(), &DownloadDialog::ready);
    click(u"downloadBegin"_s);
    QCOMPARE(ready.size(), 1);
    QVERIFY(m_server->requests().isEmpty());
}

void DownloadDialogTest::theFolderCanBeChosen()
{
    const QString other = m_folder->filePath(u"other"_s);
    QDir().mkpath(other);
    click(u"downloadChooseFolder"_s);
    auto* chooser = find<QFileDialog>(u"downloadFolderDialog"_s);
    chooser->setDirectory(other);
    chooser->selectFile(other);
    QMetaObject::invokeMethod(chooser, "accept");
    QTRY_COMPARE(find<QLineEdit>(u"downloadFolder"_s)->text(), other);
    click(u"downloadBegin"_s);
    QTRY_VERIFY(QFile::exists(other + u"/one/u.data"_s));
}

void DownloadDialogTest::withoutAFolderNothingBegins()
{
    auto* folder = find<QLineEdit>(u"downloadFolder"_s);
    folder->selectAll();
    QTest::keyClick(folder, Qt::Key_Delete);
    QVERIFY(!find<QPushButton>(u"downloadBegin"_s)->isEnabled());
    QTest::keyClicks(folder, m_folder->filePath(u"new"_s));
    QVERIFY(find<QPushButton>(u"downloadBegin"_s)->isEnabled());
}

void DownloadDialogTest::everyControlHasAnAccessibleName()
{
    QStringList nameless;
    // A label is named by its text.
    for (const QWidget* widget : m_dialog->findChildren<QWidget*>())
        if (widget->focusPolicy() != Qt::NoFocus && widget->accessibleName().isEmpty() &&
            qobject_cast<const QLabel*>(widget) == nullptr && !widget->objectName().startsWith(u"qt_"_s))
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

KINOSCOPE_TEST_MAIN([](int argc, char** argv) {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    return runWindowTest<DownloadDialogTest>(argc, argv);
})
#include "download_dialog_test.moc"
