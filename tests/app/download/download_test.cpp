// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Downloads from a server on this machine that answers well, badly, or not at all.
#include "app/files/download/download.h"

#include "app/files/download/network.h"
#include "tests/app/download/test_server.h"
#include "tests/core/io/file_size_limit.h"
#include "tests/core/io/files.h"
#include "tests/core/io/zip_builder.h"
#include "tests/test_main.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QHostInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace kinoscope;
using namespace kinoscope::test;
using namespace Qt::StringLiterals;

namespace {

/// How a download ended, in a line.
struct Ending {
    QString how;       ///< "finished", "failed", "cancelled"
    QString sentence;  ///< of a failure
    QString advice;
    bool canGoOn = false;
};

DownloadSet setAt(const QUrl& address, const QByteArray& md5 = {})
{
    DownloadSet set;
    set.id = u"ml-100k"_s;
    set.name = u"MovieLens 100K"_s;
    set.address = address;
    set.mostBytes = 5'000'000;
    set.md5 = md5;
    set.folder = u"ml-100k"_s;
    set.licence = u"For tests."_s;
    set.citation = u"Nobody, 2026."_s;
    return set;
}

QByteArray archive()
{
    static const QByteArray bytes = QByteArray::fromStdString(small_movielens_zip());
    return bytes;
}

/// The same, and about `bytes` more that cannot be compressed.
QByteArray largeArchive(int bytes)
{
    std::string noise;
    std::uint32_t state = 1;
    while (noise.size() < static_cast<std::size_t>(bytes)) {
        state = state * 1664525U + 1013904223U;
        noise += static_cast<char>(state >> 24U);
    }
    return QByteArray::fromStdString(ZipBuilder()
                                         .add("ml-100k/u.data", "1\t1\t5\t874965758\n")
                                         .add("ml-100k/u.item", "1|Toy Story (1995)|01-Jan-1995\n")
                                         .add("ml-100k/noise", noise)
                                         .bytes());
}

QByteArray md5Of(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
}

const DownloadLimits quick{.patience = std::chrono::milliseconds(400), .leastBytes = 1000};

}  // namespace

class DownloadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aSetArrivesWhole();
    void progressIsTold();
    void aLargeSetArrivesWholeThroughASmallBuffer();
    void redirectsToHttpsAreFollowed();
    void aLengthThatIsNotAnnouncedIsFine();

    void aCutConnectionIsGoneOnWith();
    void aFileThatChangedIsFetchedAnew();
    void withoutAValidatorNothingIsGoneOnWith();
    void aWrongRestIsAskedForAnew_data();
    void aWrongRestIsAskedForAnew();
    void aCompletePartIsOnlyUnpacked();
    void cancelKeepsWhatIsThere();
    void cancelAtAnyMomentIsSafe();
    void aKilledProgramLeavesWhatCanBeGoneOnWith();
    void twoDownloadsOfOneSetDoNotMix();

    void whatGoesWrongIsSaid_data();
    void whatGoesWrongIsSaid();
    void aServerThatStallsIsGivenUp_data();
    void aServerThatStallsIsGivenUp();
    void badCertificatesAreRefused_data();
    void badCertificatesAreRefused();
    void onlyHttpsIsAsked();
    void nobodyListens();

    void theChecksumIsFetchedBeside();
    void badChecksumsAreRefused_data();
    void badChecksumsAreRefused();

    void whatIsThereStays();
    void aFullDiskIsSaidAndLeavesNothing();
    void aFolderThatCannotBeWrittenIsSaid();
    void theSystemsProxyIsUsed();

private:
    Ending fetch(const DownloadSet& set, const DownloadLimits& limits = quick);
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    QByteArray bytesOf(const QString& name) const
    {
        return QByteArray::fromStdString(read_all(path(name).toStdString()));
    }

    Pool m_pool{1, Niceness::behind_the_window};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestServer> m_server;
    TrustingNetwork m_network;
};

void DownloadTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<TestServer>();
}

static Ending endingOf(Download& download)
{
    Ending ending;
    QEventLoop loop;
    const auto end = [&](const Ending& how) {
        ending = how;
        loop.quit();
    };
    QObject::connect(&download, &Download::finished, &loop, [&] { end({u"finished"_s}); });
    QObject::connect(&download, &Download::cancelled, &loop, [&] { end({u"cancelled"_s}); });
    QObject::connect(&download, &Download::failed, &loop, [&](const DownloadProblem& problem) {
        end({u"failed"_s, problem.sentence, problem.advice, problem.canGoOn});
    });
    QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
    loop.exec();
    return ending;
}

Ending DownloadTest::fetch(const DownloadSet& set, const DownloadLimits& limits)
{
    Download download(m_pool, &m_network, set, m_folder->path(), limits);
    QTimer::singleShot(0, &download, &Download::start);
    return endingOf(download);
}

void DownloadTest::aSetArrivesWhole()
{
    m_server->answer(u"/ml-100k.zip"_s, serveFile(archive()));
    const Ending ending = fetch(setAt(m_server->url(u"/ml-100k.zip"_s), md5Of(archive())));
    QCOMPARE(ending.how, u"finished"_s);
    QCOMPARE(names(), QStringList{u"ml-100k"_s});
    QCOMPARE(QDir(path(u"ml-100k"_s)).entryList(QDir::Files),
             (QStringList{u"README"_s, u"SOURCE.txt"_s, u"u.data"_s, u"u.item"_s}));
    const QByteArray source = bytesOf(u"ml-100k/SOURCE.txt"_s);
    QVERIFY(source.contains(md5Of(archive())));
    QVERIFY(source.contains("Please cite: Nobody, 2026."));
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(headerIn(m_server->requests().front(), "Accept-Encoding"), QByteArray("identity"));
    QVERIFY(headerIn(m_server->requests().front(), "Cookie").isEmpty());
}

void DownloadTest::progressIsTold()
{
    m_server->answer(u"/set.zip"_s, serveFile(archive()));
    Download download(m_pool, &m_network, setAt(m_server->url(u"/set.zip"_s)), m_folder->path(), quick);
    QList<DownloadProgress> told;
    connect(&download, &Download::progressed, this, [&](const DownloadProgress& progress) { told << progress; });
    download.start();
    download.start();  // the second is none
    QCOMPARE(endingOf(download).how, u"finished"_s);
    QVERIFY(told.size() >= 2);
    QCOMPARE(told.front().stage, DownloadProgress::Stage::asking);
    QCOMPARE(told.back().stage, DownloadProgress::Stage::unpacking);
    QCOMPARE(told.back().received, archive().size());
    QCOMPARE(told.back().total, archive().size());
}

void DownloadTest::aLargeSetArrivesWholeThroughASmallBuffer()
{
    const QByteArray bytes = largeArchive(20'000'000);
    m_server->answer(u"/set.zip"_s, serveFile(bytes));
    DownloadSet set = setAt(m_server->url(u"/set.zip"_s), md5Of(bytes));
    set.mostBytes = 30'000'000;
    const Ending ending = fetch(set, {});
    QCOMPARE(ending.sentence, QString());
    QCOMPARE(ending.how, u"finished"_s);
    QCOMPARE(QFileInfo(path(u"ml-100k/noise"_s)).size(), 20'000'000);
}

void DownloadTest::redirectsToHttpsAreFollowed()
{
    m_server->answer(u"/old.zip"_s, redirect("/new.zip"));
    m_server->answer(u"/new.zip"_s, serveFile(archive()));
    QCOMPARE(fetch(setAt(m_server->url(u"/old.zip"_s))).how, u"finished"_s);
    QVERIFY(QFile::exists(path(u"ml-100k/u.data"_s)));
}

void DownloadTest::aLengthThatIsNotAnnouncedIsFine()
{
    const QByteArray bytes = archive();
    m_server->answer(u"/set.zip"_s, raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" +
                                        QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n0\r\n\r\n"));
    QCOMPARE(fetch(setAt(m_server->url(u"/set.zip"_s))).how, u"finished"_s);
}

void DownloadTest::aCutConnectionIsGoneOnWith()
{
    const QByteArray bytes = largeArchive(100'000);
    const DownloadSet set = setAt(m_server->url(u"/set.zip"_s), md5Of(bytes));
    m_server->answer(u"/set.zip"_s, cutAfter(bytes, 60'000));
    const Ending first = fetch(set);
    QCOMPARE(first.how, u"failed"_s);
    QCOMPARE(first.sentence, u"The connection to 127.0.0.1 was lost after 60.0 kB of 100.4 kB."_s);
    QVERIFY(first.canGoOn);
    QVERIFY2(first.advice.contains(u"Resume"_s), qPrintable(first.advice));
    QCOMPARE(names(), (QStringList{u"ml-100k.zip.part"_s, u"ml-100k.zip.part.from"_s}));
    QCOMPARE(bytesOf(u"ml-100k.zip.part"_s), bytes.first(60'000));

    m_server->answer(u"/set.zip"_s, serveFile(bytes));
    QCOMPARE(fetch(set).how, u"finished"_s);
    QCOMPARE(headerIn(m_server->requests().back(), "Range"), QByteArray("bytes=60000-"));
    QCOMPARE(headerIn(m_server->requests().back(), "If-Range"), QByteArray("\"first\""));
    QCOMPARE(names(), QStringList{u"ml-100k"_s});
}

void DownloadTest::aFileThatChangedIsFetchedAnew()
{
    const QByteArray old = largeArchive(50'000);
    const QByteArray changed = archive();
    const DownloadSet set = setAt(m_server->url(u"/set.zip"_s));
    m_server->answer(u"/set.zip"_s, cutAfter(old, 30'000));
    QVERIFY(fetch(set).canGoOn);
    m_server->answer(u"/set.zip"_s, serveFile(changed, "\"second\""));
    QCOMPARE(fetch(set).how, u"finished"_s);
    QVERIFY(!QFile::exists(path(u"ml-100k/noise"_s)));
}

void DownloadTest::withoutAValidatorNothingIsGoneOnWith()
{
    m_server->answer(u"/set.zip"_s, cutAfter(archive(), 200, "ETag: W/\"weak\"\r\n"));
    const Ending ending = fetch(setAt(m_server->url(u"/set.zip"_s)));
    QCOMPARE(ending.how, u"failed"_s);
    QVERIFY(!ending.canGoOn);
    QVERIFY(names().isEmpty());
    m_server->answer(u"/set.zip"_s, cutAfter(archive(), 200, "Last-Modified: Wed, 25 Nov 2026 18:00:00 GMT\r\n"));
    QVERIFY(fetch(setAt(m_server->url(u"/set.zip"_s))).canGoOn);
}

void DownloadTest::aWrongRestIsAskedForAnew_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray rest = archive().sliced(200);
    const auto part = [&](const QByteArray& range) {
        return headOf("206 Partial Content", rest.size(), "ETag: \"first\"\r\nContent-Range: " + range + "\r\n") + rest;
    };
    const QByteArray size = QByteArray::number(archive().size());
    const QByteArray last = QByteArray::number(archive().size() - 1);
    QTest::newRow("from another place") << part("bytes 100-" + last + "/" + size);
    QTest::newRow("of another length") << part("bytes 200-" + last + "/99999");
    QTest::newRow("backwards") << part("bytes 200-100/" + size);
    QTest::newRow("no numbers") << part("bytes x-y/z");
    QTest::newRow("in other units") << part("lines 200-" + last + "/" + size);
    QTest::newRow("far too long a number") << part("bytes 200-" + last + "/99999999999999999999999999");
    QTest::newRow("several parts") << headOf("206 Partial Content", rest.size(),
                                             "Content-Type: multipart/byteranges; boundary=x\r\n") +
                                          rest;
    QTest::newRow("no such part") << headOf("416 Range Not Satisfiable", 0, "Content-Range: bytes */100\r\n");
}

void DownloadTest::aWrongRestIsAskedForAnew()
{
    QFETCH(QByteArray, answer);
    const DownloadSet set = setAt(m_server->url(u"/set.zip"_s), md5Of(archive()));
    m_server->answer(u"/set.zip"_s, cutAfter(archive(), 200));
    QVERIFY(fetch(set).canGoOn);
    m_server->answer(u"/set.zip"_s, [&](QSslSocket& socket, const QByteArray& request) {
        if (headerIn(request, "Range").isEmpty())
            serveFile(archive())(socket, request);
        else
            socket.write(answer);
    });
    QCOMPARE(fetch(set).how, u"finished"_s);
    QCOMPARE(m_server->requests().size(), 3);
    QCOMPARE(names(), QStringList{u"ml-100k"_s});
}

// Killed between the last byte and the unpacking.
void DownloadTest::aCompletePartIsOnlyUnpacked()
{
    const DownloadSet set = setAt(m_server->url(u"/set.zip"_s), md5Of(archive()));
    {
        PartFile part((path(u"ml-100k.zip"_s)).toStdString());
        part.begin({set.address.toString().toStdString(), "\"first\"", archive().size()});
        part.append(archive().toStdString());
    }
    QCOMPARE(fetch(set).how, u"finished"_s);
    QVERIFY(m_server->requests().isEmpty());
    QCOMPARE(names(), QStringList{u"ml-100k"_s});
}

void DownloadTest::cancelKeepsWhatIsThere()
{
    const QByteArray bytes = largeArchive(100'000);
    const DownloadSet set = setAt(m_server->url(u"/set.zip"_s), md5Of(bytes));
    m_server->answer(u"/set.zip"_s, raw(headOf("200 OK", bytes.size(), "ETag: \"first\"\r\n") + bytes.first(50'000)));
    {
        Download download(m_pool, &m_network, set, m_folder->path());
        download.start();
        QTRY_COMPARE(QFileInfo(path(u"ml-100k.zip.part"_s)).size(), 50'000);
        QTimer::singleShot(0, &download, &Download::cancel);
        QCOMPARE(endingOf(download).how, u"cancelled"_s);
    }
    m_server->answer(u"/set.zip"_s, serveFile(bytes));
    QCOMPARE(fetch(set).how, u"finished"_s);
    QCOMPARE(headerIn(m_server->requests().back(), "Range"), QByteArray("bytes=50000-"));
}

void DownloadTest::cancelAtAnyMomentIsSafe()
{
    const QByteArray bytes = largeArchive(3'000'000);
    const DownloadSet set = setAt(m_server->url(u"/set.zip"_s), md5Of(bytes));
    m_server->answer(u"/set.zip"_s, serveFile(bytes));
    for (int wait = 0; wait < 60; wait += 2) {
        Download download(m_pool, &m_network, set, m_folder->path());
        download.start();
        QTest::qWait(wait);
        if (wait % 4 == 0)
            download.cancel();
        // every other one is only let go of
    }
    QCOMPARE(fetch(set, {}).how == u"finished"_s || QFile::exists(path(u"ml-100k/u.data"_s)), true);
    QCOMPARE(names(), QStringList{u"ml-100k"_s});
    QCOMPARE(QFileInfo(path(u"ml-100k/noise"_s)).size(), 3'000'000);
}

void DownloadTest::aKilledProgramLeavesWhatCanBeGoneOnWith()
{
    const QByteArray bytes = largeArchive(100'000);
    const DownloadSet set = setAt(m_server->url(u"/set.zip"_s), md5Of(bytes));
    m_server->answer(u"/set.zip"_s, raw(headOf("200 OK", bytes.size(), "ETag: \"first\"\r\n") + bytes.first(50'000)));
    QProcess other;
    other.setProcessChannelMode(QProcess::ForwardedChannels);
    other.start(QCoreApplication::applicationFilePath(),
                {u"download"_s, u"fetch"_s, set.address.toString(), m_folder->path()});
    QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(path(u"ml-100k.zip.part"_s)).size(), 50'000, 20'000);
    QCOMPARE(::kill(static_cast<pid_t>(other.processId()), SIGKILL), 0);
    QVERIFY(other.waitForFinished());
    QCOMPARE(names(), (QStringList{u"ml-100k.zip.part"_s, u"ml-100k.zip.part.from"_s}));

    m_server->answer(u"/set.zip"_s, serveFile(bytes));
    QCOMPARE(fetch(set).how, u"finished"_s);
    QCOMPARE(headerIn(m_server->requests().back(), "Range"), QByteArray("bytes=50000-"));
    QCOMPARE(names(), QStringList{u"ml-100k"_s});
}

void DownloadTest::twoDownloadsOfOneSetDoNotMix()
{
    const QByteArray bytes = largeArchive(100'000);
    const DownloadSet set = setAt(m_server->url(u"/set.zip"_s));
    m_server->answer(u"/set.zip"_s, raw(headOf("200 OK", bytes.size(), "ETag: \"first\"\r\n") + bytes.first(50'000)));
    Download first(m_pool, &m_network, set, m_folder->path());
    first.start();
    QTRY_COMPARE(QFileInfo(path(u"ml-100k.zip.part"_s)).size(), 50'000);
    const Ending second = fetch(set);
    QCOMPARE(second.sentence,
             path(u"ml-100k.zip.part"_s) +
                 u": is being written by another program. Wait until it finishes, or choose another folder."_s);
    QCOMPARE(QFileInfo(path(u"ml-100k.zip.part"_s)).size(), 50'000);
}

void DownloadTest::whatGoesWrongIsSaid_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const QByteArray& answer, const char* sentence) {
        QTest::newRow(name) << answer << QString::fromUtf8(sentence);
    };
    const QByteArray bytes = archive();
    const auto ok = [](const QByteArray& body) { return headOf("200 OK", body.size()) + body; };
    const auto to = [](const QByteArray& where) { return headOf("302 Found", 0, "Location: " + where + "\r\n"); };
    row("not found", headOf("404 Not Found", 0), "127.0.0.1 no longer has the archive at this address (status 404).");
    row("gone", headOf("410 Gone", 0), "127.0.0.1 no longer has the archive at this address (status 410).");
    row("forbidden", headOf("403 Forbidden", 0), "127.0.0.1 refused the download (status 403).");
    row("a password", headOf("401 Unauthorized", 0, "WWW-Authenticate: Basic realm=\"x\"\r\n"),
        "127.0.0.1 refused the download (status 401).");
    row("too many", headOf("429 Too Many Requests", 0), "127.0.0.1 is overloaded or has a problem (status 429).");
    row("busy", headOf("503 Service Unavailable", 0), "127.0.0.1 is overloaded or has a problem (status 503).");
    row("no content", "HTTP/1.1 204 No Content\r\n\r\n", "127.0.0.1 gave an unexpected answer (status 204).");
    row("a part, unasked", headOf("206 Partial Content", 3, "Content-Range: bytes 5-7/100\r\n") + "abc",
        "127.0.0.1 sent the wrong part of the archive.");
    row("to http", to("http://127.0.0.1:9/ml-100k.zip"),
        "127.0.0.1 redirects to an unencrypted address. Kinoscope only downloads over HTTPS.");
    row("to a file", to("file:///etc/passwd"),
        "127.0.0.1 redirects to another kind of address. Kinoscope only downloads over HTTPS.");
    row("to ftp", to("ftp://127.0.0.1/ml-100k.zip"),
        "127.0.0.1 redirects to another kind of address. Kinoscope only downloads over HTTPS.");
    row("to itself", to("/set.zip"), "127.0.0.1 redirects too many times.");
    row("no HTTP", "220 ftp.example.org ready\r\n\r\n", "127.0.0.1 closed the connection.");
    row("announces too much", headOf("200 OK", 5'000'001),
        "127.0.0.1 wants to send 5.0 MB, more than the 5.0 MB allowed for this archive.");
    row("sends too much",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5b8d80\r\n" + QByteArray(6'000'000, 'x'),
        "127.0.0.1 sends more than the 5.0 MB allowed for this archive.");
    row("says less than it sends", headOf("200 OK", bytes.size() - 10) + bytes,
        "ml-100k.zip.part: found a file that is not a complete zip archive. Expected a whole zip archive.");
    row("a web page", ok("<!DOCTYPE html><html>Log in</html>"),
        "ml-100k.zip.part: found a file that is not a complete zip archive. Expected a whole zip archive.");
    row("nothing", ok(""),
        "ml-100k.zip.part: found a file that is not a complete zip archive. Expected a whole zip archive.");
    row("a way out",
        ok(QByteArray::fromStdString(ZipBuilder().add("ml-100k/u.data", "1").add("ml-100k/../../evil", "x").bytes())),
        "ml-100k.zip.part, entry \"ml-100k/../../evil\": found a step upwards (\"..\"). Expected a path below the "
        "archive's "
        "own folder.");
    row("a link",
        ok(QByteArray::fromStdString(ZipBuilder().add({"ml-100k/u.data", "/etc/passwd", false, 0120777}).bytes())),
        "ml-100k.zip.part, entry \"ml-100k/u.data\": found a symbolic link. Expected a file or a folder.");
    row("a bomb",
        ok(QByteArray::fromStdString(ZipBuilder().add({"ml-100k/u.data", std::string(9'000'000, '0'), true}).bytes())),
        "ml-100k.zip.part, entry \"ml-100k/u.data\": found more than 100 times the archive's size when unpacked. "
        "Expected "
        "a "
        "set of ratings.");
    row("no ratings", ok(QByteArray::fromStdString(ZipBuilder().add("ml-100k/README", "text").bytes())),
        "ml-100k.zip.part: found no ratings that Kinoscope can read. Expected a set of ratings.");
}

void DownloadTest::whatGoesWrongIsSaid()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, sentence);
    m_server->answer(u"/set.zip"_s, raw(answer));
    const Ending ending = fetch(setAt(m_server->url(u"/set.zip"_s)));
    QCOMPARE(ending.how, u"failed"_s);
    QCOMPARE(ending.sentence, sentence);
    QVERIFY(!ending.canGoOn);
    QCOMPARE(names(), QStringList());
}

void DownloadTest::aServerThatStallsIsGivenUp_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<bool>("drips");
    QTest::addColumn<QString>("sentence");
    const QString silent = u"127.0.0.1 has not responded for 0.4 seconds."_s;
    QTest::newRow("says nothing") << QByteArray() << false << silent;
    QTest::newRow("breaks off in the head") << QByteArray("HTTP/1.1 200 OK\r\nContent-") << false << silent;
    QTest::newRow("only a head") << headOf("200 OK", 1000) << false << silent;
    QTest::newRow("drips") << headOf("200 OK", 1'000'000) << true << u"127.0.0.1 has almost stopped sending."_s;
    QTest::newRow("stops in the middle") << headOf("200 OK", 1'000'000, "ETag: \"x\"\r\n") + QByteArray(50'000, 'x')
                                         << false << silent;
}

void DownloadTest::aServerThatStallsIsGivenUp()
{
    QFETCH(QByteArray, start);
    QFETCH(bool, drips);
    QFETCH(QString, sentence);
    m_server->answer(u"/set.zip"_s, [&](QSslSocket& socket, const QByteArray&) {
        socket.write(start);
        auto* timer = new QTimer(&socket);
        connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
        if (drips)
            timer->start(50);
    });
    const Ending ending = fetch(setAt(m_server->url(u"/set.zip"_s)));
    QCOMPARE(ending.how, u"failed"_s);
    QCOMPARE(ending.sentence, sentence);
    QCOMPARE(ending.canGoOn, start.size() > 50'000);
}

void DownloadTest::badCertificatesAreRefused_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("expired")
        << u"expired"_s << u"127.0.0.1"_s << true
        << u"The certificate of 127.0.0.1 expired on Monday, March 1, 2021, so its identity can't be verified. Nothing was downloaded."_s;
    QTest::newRow("not yet valid")
        << u"early"_s << u"127.0.0.1"_s << true
        << u"The certificate of 127.0.0.1 is not valid before Wednesday, January 1, 2110. Nothing was downloaded."_s;
    QTest::newRow("of another host")
        << u"valid"_s << u"localhost"_s << true
        << u"The server answering for localhost has another site's certificate. Nothing was downloaded."_s;
    QTest::newRow("of nobody's")
        << u"valid"_s << u"127.0.0.1"_s << false
        << u"This computer doesn't trust the certificate of 127.0.0.1 (The certificate is self-signed, and untrusted). Nothing was downloaded."_s;
}

void DownloadTest::badCertificatesAreRefused()
{
    QFETCH(QString, certificate);
    QFETCH(QString, host);
    QFETCH(bool, trusted);
    QFETCH(QString, sentence);
    if (QHostInfo::fromName(host).error() != QHostInfo::NoError)
        QSKIP("This machine does not know its own name: a system root without /etc/hosts");
    m_server = std::make_unique<TestServer>(certificate);
    m_server->answer(u"/set.zip"_s, serveFile(archive()));
    QUrl address = m_server->url(u"/set.zip"_s);
    address.setHost(host);
    QNetworkAccessManager* const network = makeNetwork(this);
    Download download(m_pool, trusted ? &m_network : network, setAt(address), m_folder->path(), quick);
    QTimer::singleShot(0, &download, &Download::start);
    const Ending ending = endingOf(download);
    QCOMPARE(ending.sentence, sentence);
    QVERIFY(m_server->requests().isEmpty());
    QVERIFY(names().isEmpty());
}

void DownloadTest::onlyHttpsIsAsked()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    const QString address = u"http://127.0.0.1:%1/set.zip"_s.arg(plain.serverPort());
    for (const QString& wrong : {address, u"file:///etc/passwd"_s, u"ftp://127.0.0.1/set.zip"_s, QString()}) {
        const Ending ending = fetch(setAt(QUrl(wrong)));
        QCOMPARE(ending.sentence, wrong + u" is not an HTTPS address. Kinoscope only downloads over HTTPS."_s);
    }
    QVERIFY(!plain.hasPendingConnections());
    QVERIFY(names().isEmpty());
}

void DownloadTest::nobodyListens()
{
    const QUrl address = m_server->url(u"/set.zip"_s);
    m_server->close();
    QCOMPARE(fetch(setAt(address)).sentence, u"127.0.0.1 refuses connections."_s);
    QCOMPARE(fetch(setAt(QUrl(u"https://nowhere.invalid/set.zip"_s))).sentence, u"Can't reach nowhere.invalid."_s);
    QVERIFY(names().isEmpty());
}

void DownloadTest::theChecksumIsFetchedBeside()
{
    m_server->answer(u"/set.zip"_s, serveFile(archive()));
    m_server->answer(u"/set.zip.md5"_s, raw(headOf("200 OK", 50) + md5Of(archive()) + "  ml-32m.zip      "));
    DownloadSet set = setAt(m_server->url(u"/set.zip"_s));
    set.md5Address = m_server->url(u"/set.zip.md5"_s);
    QCOMPARE(fetch(set).how, u"finished"_s);
    QVERIFY(bytesOf(u"ml-100k/SOURCE.txt"_s).contains(md5Of(archive())));
}

void DownloadTest::badChecksumsAreRefused_data()
{
    QTest::addColumn<QByteArray>("known");
    QTest::addColumn<QByteArray>("beside");
    QTest::addColumn<QString>("sentence");
    const QByteArray other = md5Of("something else");
    const QString mismatch = u"ml-100k.zip.part: found the MD5 %1. Expected %2."_s.arg(
        QString::fromLatin1(md5Of(archive())), QString::fromLatin1(other));
    const QString none = u"The checksum file from 127.0.0.1 does not hold a checksum."_s;
    const auto ok = [](const QByteArray& body) { return headOf("200 OK", body.size()) + body; };
    QTest::newRow("another one") << other << QByteArray() << mismatch;
    QTest::newRow("another one, beside") << QByteArray() << ok("MD5 (ml-32m.zip) = " + other.toUpper()) << mismatch;
    QTest::newRow("missing") << QByteArray() << headOf("404 Not Found", 0)
                             << u"127.0.0.1 no longer has the archive at this address (status 404)."_s;
    QTest::newRow("empty") << QByteArray() << ok("") << none;
    QTest::newRow("a web page") << QByteArray() << ok("<html>Log in</html>") << none;
    QTest::newRow("two of them") << QByteArray() << ok(md5Of(archive()) + '\n' + other) << none;
    QTest::newRow("far too long") << QByteArray() << ok(QByteArray(1'000'000, ' ') + md5Of(archive())) << none;
}

void DownloadTest::badChecksumsAreRefused()
{
    QFETCH(QByteArray, known);
    QFETCH(QByteArray, beside);
    QFETCH(QString, sentence);
    m_server->answer(u"/set.zip"_s, serveFile(archive()));
    m_server->answer(u"/set.zip.md5"_s, raw(beside));
    DownloadSet set = setAt(m_server->url(u"/set.zip"_s), known);
    if (known.isEmpty())
        set.md5Address = m_server->url(u"/set.zip.md5"_s);
    const Ending ending = fetch(set);
    QCOMPARE(ending.sentence, sentence);
    QVERIFY(!ending.canGoOn);
    QVERIFY(names().isEmpty());
}

void DownloadTest::whatIsThereStays()
{
    QDir(m_folder->path()).mkdir(u"ml-100k"_s);
    write_all(path(u"ml-100k/mine"_s).toStdString(), "mine");
    m_server->answer(u"/set.zip"_s, serveFile(archive()));
    QCOMPARE(fetch(setAt(m_server->url(u"/set.zip"_s))).sentence,
             path(u"ml-100k"_s) + u": already exists. Nothing was changed: move it, or choose another folder."_s);
    QVERIFY(m_server->requests().isEmpty());
    QCOMPARE(bytesOf(u"ml-100k/mine"_s), QByteArray("mine"));
}

void DownloadTest::aFullDiskIsSaidAndLeavesNothing()
{
    const QByteArray bytes = largeArchive(300'000);
    m_server->answer(u"/set.zip"_s, serveFile(bytes));
    Ending ending;
    {
        const FileSizeLimit limit(100'000);
        ending = fetch(setAt(m_server->url(u"/set.zip"_s)));
    }
    QCOMPARE(ending.sentence,
             path(u"ml-100k.zip.part"_s) +
                 u": cannot be written (File too large). Free some space there, or choose another folder."_s);
    QVERIFY(names().isEmpty());

    // Room for the archive and not for what is in it.
    const QByteArray small =
        QByteArray::fromStdString(ZipBuilder().add({"ml-100k/u.data", std::string(500'000, '1'), true}).bytes());
    m_server->answer(u"/set.zip"_s, serveFile(small));
    {
        const FileSizeLimit limit(100'000);
        ending = fetch(setAt(m_server->url(u"/set.zip"_s)));
    }
    QVERIFY2(ending.sentence.endsWith(
                 u": cannot be written (File too large). Free some space there, or choose another folder."_s),
             qPrintable(ending.sentence));
    QVERIFY(names().isEmpty());
}

void DownloadTest::aFolderThatCannotBeWrittenIsSaid()
{
    write_all(path(u"file"_s).toStdString(), "text");
    Download download(m_pool, &m_network, setAt(m_server->url(u"/set.zip"_s)), path(u"file"_s), quick);
    QTimer::singleShot(0, &download, &Download::start);
    QCOMPARE(endingOf(download).sentence,
             path(u"file"_s) + u": cannot be written to (Not a directory). Choose another folder."_s);
    QVERIFY(m_server->requests().isEmpty());
    QCOMPARE(names(), QStringList{u"file"_s});
}

// On systems without settings of a desktop, these are variables.
void DownloadTest::theSystemsProxyIsUsed()
{
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    QByteArray asked;
    connect(&proxy, &QTcpServer::newConnection, this, [&] {
        QTcpSocket* const socket = proxy.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [&asked, socket] {
            asked += socket->readAll();
            socket->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                          "Content-Length: 0\r\nConnection: close\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.serverPort()));
    QNetworkAccessManager* const network = makeNetwork(this);
    Download download(m_pool, network, setAt(QUrl(u"https://files.example.org/set.zip"_s)), m_folder->path(), quick);
    QTimer::singleShot(0, &download, &Download::start);
    const Ending ending = endingOf(download);
    qunsetenv("https_proxy");
    QVERIFY2(asked.startsWith("CONNECT files.example.org:443 "), asked.constData());
    QCOMPARE(ending.sentence, u"The network's proxy asks for a user name and password."_s);
}

KINOSCOPE_TEST_MAIN([](int argc, char** argv) {
    QCoreApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    if (argc == 4 && qstrcmp(argv[1], "fetch") == 0) {
        Pool pool(1, Niceness::behind_the_window);
        TrustingNetwork network;
        Download download(pool, &network, setAt(QUrl(QString::fromUtf8(argv[2]))), QString::fromUtf8(argv[3]));
        download.start();
        return QCoreApplication::exec();
    }
    DownloadTest test;
    return QTest::qExec(&test, argc, argv);
})
#include "download_test.moc"
