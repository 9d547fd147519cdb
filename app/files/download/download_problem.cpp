// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/download/download_problem.h"

#include "ui/text/words.h"

#include <QCoreApplication>
#include <QSslCertificate>

namespace kinoscope {

namespace {

struct ProblemTexts {
    Q_DECLARE_TR_FUNCTIONS(ProblemTexts)
};

QString dateText(const QDateTime& time)
{
    return ui::readingLocale().toString(time.date(), QLocale::LongFormat);
}

// Verification is never turned off, whatever is wrong: an impostor would look just like this.
DownloadProblem problemOfCertificate(const QString& host, const QList<QSslError>& errors)
{
    const auto one = [&](QSslError::SslError kind) -> const QSslError* {
        for (const QSslError& error : errors)
            if (error.error() == kind)
                return &error;
        return nullptr;
    };
    if (const QSslError* expired = one(QSslError::CertificateExpired))
        return {
            ProblemTexts::tr(
                "The certificate of %1 expired on %2, so its identity can't be verified. Nothing was downloaded.")
                .arg(host, dateText(expired->certificate().expiryDate())),
            ProblemTexts::tr("If this computer's date is right, the site has to renew it: try again in a few days.")};
    if (const QSslError* early = one(QSslError::CertificateNotYetValid))
        return {ProblemTexts::tr("The certificate of %1 is not valid before %2. Nothing was downloaded.")
                    .arg(host, dateText(early->certificate().effectiveDate())),
                ProblemTexts::tr("Check this computer's date and try again.")};
    if (one(QSslError::HostNameMismatch) != nullptr)
        return {ProblemTexts::tr("The server answering for %1 has another site's certificate. Nothing was downloaded.")
                    .arg(host),
                ProblemTexts::tr("If your network requires a login, log in with a browser and try again.")};
    if (!errors.isEmpty())
        return {ProblemTexts::tr("This computer doesn't trust the certificate of %1 (%2). Nothing was downloaded.")
                    .arg(host, errors.front().errorString()),
                ProblemTexts::tr("If your network requires a login, log in with a browser and try again.")};
    return {ProblemTexts::tr("Couldn't make an encrypted connection to %1.").arg(host),
            ProblemTexts::tr("Try again later.")};
}

DownloadProblem problemOfStatus(const QString& host, int status)
{
    if (status == 404 || status == 410)
        return {ProblemTexts::tr("%1 no longer has the archive at this address (status %2).").arg(host).arg(status),
                ProblemTexts::tr("Check its web page.")};
    if (status == 401 || status == 403)
        return {ProblemTexts::tr("%1 refused the download (status %2).").arg(host).arg(status),
                ProblemTexts::tr("Check its web page for the reason.")};
    if (status == 429 || status >= 500)
        return {ProblemTexts::tr("%1 is overloaded or has a problem (status %2).").arg(host).arg(status),
                ProblemTexts::tr("Try again later.")};
    return {ProblemTexts::tr("%1 gave an unexpected answer (status %2).").arg(host).arg(status),
            ProblemTexts::tr("Look for the archive on its web page.")};
}

DownloadProblem problemOfProxy(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::ProxyAuthenticationRequiredError)
        return {ProblemTexts::tr("The network's proxy asks for a user name and password."),
                ProblemTexts::tr("Enter them in the system's network settings and try again.")};
    return {ProblemTexts::tr("The proxy in this computer's network settings is not responding properly."),
            ProblemTexts::tr(
                "Check the system's network settings (on some systems the variable https_proxy) and try again.")};
}

}  // namespace

DownloadProblem problemOfReply(const QString& host, QNetworkReply::NetworkError error, int status,
                               const QList<QSslError>& tlsErrors)
{
    if (!tlsErrors.isEmpty() || error == QNetworkReply::SslHandshakeFailedError)
        return problemOfCertificate(host, tlsErrors);
    switch (error) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
        return {ProblemTexts::tr("Can't reach %1.").arg(host),
                ProblemTexts::tr("Check your connection and try again.")};
    case QNetworkReply::ConnectionRefusedError:
        return {ProblemTexts::tr("%1 refuses connections.").arg(host), ProblemTexts::tr("Try again later.")};
    case QNetworkReply::TimeoutError:
        return {ProblemTexts::tr("%1 is not responding.").arg(host), ProblemTexts::tr("Try again later.")};
    case QNetworkReply::RemoteHostClosedError:
        return {ProblemTexts::tr("%1 closed the connection.").arg(host), ProblemTexts::tr("Try again.")};
    case QNetworkReply::InsecureRedirectError:
        return {
            ProblemTexts::tr("%1 redirects to an unencrypted address. Kinoscope only downloads over HTTPS.").arg(host),
            ProblemTexts::tr("Look for the archive on its web page.")};
    case QNetworkReply::TooManyRedirectsError:
        return {ProblemTexts::tr("%1 redirects too many times.").arg(host),
                ProblemTexts::tr("Look for the archive on its web page.")};
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return {
            ProblemTexts::tr("%1 redirects to another kind of address. Kinoscope only downloads over HTTPS.").arg(host),
            ProblemTexts::tr("Look for the archive on its web page.")};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError: return problemOfProxy(error);
    default: break;
    }
    if (status != 0)
        return problemOfStatus(host, status);
    return {ProblemTexts::tr("The connection to %1 failed.").arg(host),
            ProblemTexts::tr("Check your connection and try again.")};
}

DownloadProblem problemOfSize(const QString& host, qint64 most, qint64 announced)
{
    const QString advice = ProblemTexts::tr("Look for the archive on its web page.");
    if (announced > 0)
        return {ProblemTexts::tr("%1 wants to send %2, more than the %3 allowed for this archive.")
                    .arg(host, sizeText(announced), sizeText(most)),
                advice};
    return {ProblemTexts::tr("%1 sends more than the %2 allowed for this archive.").arg(host, sizeText(most)), advice};
}

DownloadProblem problemOfBreak(const QString& host, qint64 received, qint64 total)
{
    const QString advice = ProblemTexts::tr("Try again.");
    if (total > 0)
        return {ProblemTexts::tr("The connection to %1 was lost after %2 of %3.")
                    .arg(host, sizeText(received), sizeText(total)),
                advice};
    return {ProblemTexts::tr("The connection to %1 was lost after %2.").arg(host, sizeText(received)), advice};
}

DownloadProblem problemOfSilence(const QString& host, std::chrono::milliseconds patience, bool some)
{
    const QString advice = ProblemTexts::tr("Try again later.");
    if (some)
        return {ProblemTexts::tr("%1 has almost stopped sending.").arg(host), advice};
    const double seconds = static_cast<double>(patience.count()) / 1000.0;
    return {ProblemTexts::tr("%1 has not responded for %2 seconds.").arg(host).arg(seconds), advice};
}

QString byHandText(const DownloadSet& set)
{
    return ProblemTexts::tr(
               "Or download %1 in a browser, unpack it and open its folder in Kinoscope (File > Open folder).")
        .arg(set.address.fileName());
}

QString sizeText(qint64 bytes)
{
    return ui::readingLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

}  // namespace kinoscope
