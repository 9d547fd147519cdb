// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a server on this machine cannot be made to answer; the rest is in download_test.
#include "app/files/download/download_problem.h"
#include "tests/test_main.h"

#include <QTest>

using namespace kinoscope;
using namespace Qt::StringLiterals;

class DownloadProblemTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasASentenceAndAnAdvice();
    void errorsOfTheNetworkAreTold_data();
    void errorsOfTheNetworkAreTold();
    void byHandNamesTheFile();
};

void DownloadProblemTest::everyErrorHasASentenceAndAnAdvice()
{
    for (int error = 1; error < 500; ++error) {
        const DownloadProblem problem =
            problemOfReply(u"example.org"_s, static_cast<QNetworkReply::NetworkError>(error), 0, {});
        QVERIFY(problem.sentence.endsWith(u'.'));
        QVERIFY(problem.advice.endsWith(u'.'));
        QVERIFY(!problem.canGoOn);
    }
}

void DownloadProblemTest::errorsOfTheNetworkAreTold_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, QNetworkReply::NetworkError error, const char* sentence) {
        QTest::newRow(name) << static_cast<int>(error) << QString::fromUtf8(sentence);
    };
    row("no network", QNetworkReply::TemporaryNetworkFailureError, "Can't reach example.org.");
    row("no answer", QNetworkReply::TimeoutError, "example.org is not responding.");
    row("closed", QNetworkReply::RemoteHostClosedError, "example.org closed the connection.");
    row("no TLS", QNetworkReply::SslHandshakeFailedError, "Couldn't make an encrypted connection to example.org.");
    row("no proxy", QNetworkReply::ProxyNotFoundError,
        "The proxy in this computer's network settings is not responding properly.");
    row("a proxy that refuses", QNetworkReply::ProxyConnectionRefusedError,
        "The proxy in this computer's network settings is not responding properly.");
    row("a proxy that is locked", QNetworkReply::ProxyAuthenticationRequiredError,
        "The network's proxy asks for a user name and password.");
    row("anything else", QNetworkReply::UnknownNetworkError, "The connection to example.org failed.");
}

void DownloadProblemTest::errorsOfTheNetworkAreTold()
{
    QFETCH(int, error);
    QFETCH(QString, sentence);
    QCOMPARE(problemOfReply(u"example.org"_s, static_cast<QNetworkReply::NetworkError>(error), 0, {}).sentence,
             sentence);
}

void DownloadProblemTest::byHandNamesTheFile()
{
    DownloadSet set;
    set.address = QUrl(u"https://example.org/sets/ml-1m.zip"_s);
    QVERIFY(byHandText(set).contains(u"download ml-1m.zip in a browser"_s));
}

KINOSCOPE_EVENT_TEST(DownloadProblemTest)
#include "download_problem_test.moc"
