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
    row("no network", QNetworkReply::TemporaryNetworkFailureError, "example.org cannot be found.");
    row("no answer", QNetworkReply::TimeoutError, "example.org does not answer.");
    row("closed", QNetworkReply::RemoteHostClosedError, "example.org ended the connection.");
    row("no TLS", QNetworkReply::SslHandshakeFailedError, "No encrypted connection to example.org came about.");
    row("no proxy", QNetworkReply::ProxyNotFoundError,
        "The proxy that this computer's network settings name does not answer as it should.");
    row("a proxy that refuses", QNetworkReply::ProxyConnectionRefusedError,
        "The proxy that this computer's network settings name does not answer as it should.");
    row("a proxy that is locked", QNetworkReply::ProxyAuthenticationRequiredError,
        "The proxy of this computer's network asks for a name and a password.");
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
    QVERIFY(byHandText(set).contains(u"fetch ml-1m.zip from its page"_s));
}

KINOSCOPE_EVENT_TEST(DownloadProblemTest)
#include "download_problem_test.moc"
