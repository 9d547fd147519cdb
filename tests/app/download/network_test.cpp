// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/download/network.h"
#include "tests/test_main.h"

#include <QTest>

using namespace kinoscope;
using namespace Qt::StringLiterals;

class NetworkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodRangesAreRead();
    void badRangesAreNot_data();
    void badRangesAreNot();
    void checksumsAreFound_data();
    void checksumsAreFound();
    void requestsKeepToHttpsAndLeaveNoTrace();
};

void NetworkTest::goodRangesAreRead()
{
    const auto range = parseContentRange(" bytes 200-999/1000 ");
    QVERIFY(range);
    QCOMPARE(range->first, 200);
    QCOMPARE(range->last, 999);
    QCOMPARE(range->total, 1000);
    const auto open = parseContentRange("bytes 0-0/*");
    QVERIFY(open);
    QCOMPARE(open->last, 0);
    QCOMPARE(open->total, 0);
}

void NetworkTest::badRangesAreNot_data()
{
    QTest::addColumn<QByteArray>("header");
    for (const char* header :
         {"", "bytes", "bytes */1000", "bytes 200-999", "bytes 999-200/1000", "bytes 200-1000/1000", "bytes 0-0/0",
          "bytes -1-5/10", "bytes 1--5/10", "bytes 0x1-5/10", "items 1-5/10", "bytes 1-5/10, bytes 6-7/10",
          "bytes 1-5/10\nX", "bytes 1-5/9999999999999999", "bytes 99999999999999999999-5/10"})
        QTest::newRow(header) << QByteArray(header);
}

void NetworkTest::badRangesAreNot()
{
    QFETCH(QByteArray, header);
    QVERIFY(!parseContentRange(header));
}

void NetworkTest::checksumsAreFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("found");
    const QByteArray md5 = "6b51fb2759a8657d3bfcbfc42b592ada";
    QTest::newRow("BSD's form") << "MD5 (ml-25m.zip) = " + md5 + '\n' << md5;
    QTest::newRow("GNU's form") << md5 + "  ml-25m.zip\n" << md5;
    QTest::newRow("alone, in capitals") << md5.toUpper() << md5;
    QTest::newRow("none") << QByteArray("404") << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("too short") << md5.chopped(1) << QByteArray();
    QTest::newRow("a SHA-256") << md5 + md5 << QByteArray();
    QTest::newRow("two") << md5 + ' ' + md5 << QByteArray();
    QTest::newRow("inside a word") << 'x' + md5 << QByteArray();
}

void NetworkTest::checksumsAreFound()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, found);
    QCOMPARE(parseMd5File(text), found);
}

void NetworkTest::requestsKeepToHttpsAndLeaveNoTrace()
{
    const QNetworkRequest request = downloadRequest(QUrl(u"https://example.org/set.zip"_s));
    QCOMPARE(request.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(),
             static_cast<int>(QNetworkRequest::NoLessSafeRedirectPolicy));
    QCOMPARE(request.maximumRedirectsAllowed(), 5);
    QCOMPARE(request.attribute(QNetworkRequest::CookieLoadControlAttribute).toInt(),
             static_cast<int>(QNetworkRequest::Manual));
    QCOMPARE(request.attribute(QNetworkRequest::CookieSaveControlAttribute).toInt(),
             static_cast<int>(QNetworkRequest::Manual));
    QVERIFY(request.header(QNetworkRequest::UserAgentHeader).toString().startsWith(u"Kinoscope/"_s));
}

KINOSCOPE_EVENT_TEST(NetworkTest)
#include "network_test.moc"
