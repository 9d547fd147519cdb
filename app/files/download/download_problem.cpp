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
        return {ProblemTexts::tr("The certificate of %1 expired on %2, so it cannot be told from an impostor. Nothing "
                                 "was taken from it.")
                    .arg(host, dateText(expired->certificate().expiryDate())),
                ProblemTexts::tr(
                    "If the date of this computer is right, its owners have to renew it: try again in a few days.")};
    if (const QSslError* early = one(QSslError::CertificateNotYetValid))
        return {ProblemTexts::tr("The certificate of %1 is valid only from %2 on. Nothing was taken from it.")
                    .arg(host, dateText(early->certificate().effectiveDate())),
                ProblemTexts::tr("Look whether the date of this computer is right, and try again.")};
    if (one(QSslError::HostNameMismatch) != nullptr)
        return {ProblemTexts::tr(
                    "What answered in the place of %1 has the certificate of another host. Nothing was taken from it.")
                    .arg(host),
                ProblemTexts::tr("Where a network asks to log in first, do that in a browser, and try again.")};
    if (!errors.isEmpty())
        return {
            ProblemTexts::tr("The certificate of %1 is none that this computer trusts (%2). Nothing was taken from it.")
                .arg(host, errors.front().errorString()),
            ProblemTexts::tr("Where a network asks to log in first, do that in a browser, and try again.")};
    return {ProblemTexts::tr("No encrypted connection to %1 came about.").arg(host),
            ProblemTexts::tr("Try again later.")};
}

DownloadProblem problemOfStatus(const QString& host, int status)
{
    if (status == 404 || status == 410)
        return {ProblemTexts::tr("%1 no longer has the archive at that address (status %2).").arg(host).arg(status),
                ProblemTexts::tr("Look for it on its page.")};
    if (status == 401 || status == 403)
        return {ProblemTexts::tr("%1 does not hand the archive out (status %2).").arg(host).arg(status),
                ProblemTexts::tr("Look on its page for the reason.")};
    if (status == 429 || status >= 500)
        return {ProblemTexts::tr("%1 is too busy or has a fault (status %2).").arg(host).arg(status),
                ProblemTexts::tr("Try again later.")};
    return {ProblemTexts::tr("%1 gave an answer that was not expected (status %2).").arg(host).arg(status),
            ProblemTexts::tr("Look for the archive on its page.")};
}

DownloadProblem problemOfProxy(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::ProxyAuthenticationRequiredError)
        return {ProblemTexts::tr("The proxy of this computer's network asks for a name and a password."),
                ProblemTexts::tr("Put them into the system's network settings, and try again.")};
    return {ProblemTexts::tr("The proxy that this computer's network settings name does not answer as it should."),
            ProblemTexts::tr(
                "Look into the system's network settings (on some systems: the variable https_proxy), and try again.")};
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
        return {ProblemTexts::tr("%1 cannot be found.").arg(host),
                ProblemTexts::tr("Look whether this computer is on the network, and try again.")};
    case QNetworkReply::ConnectionRefusedError:
        return {ProblemTexts::tr("%1 accepts no connections.").arg(host), ProblemTexts::tr("Try again later.")};
    case QNetworkReply::TimeoutError:
        return {ProblemTexts::tr("%1 does not answer.").arg(host), ProblemTexts::tr("Try again later.")};
    case QNetworkReply::RemoteHostClosedError:
        return {ProblemTexts::tr("%1 ended the connection.").arg(host), ProblemTexts::tr("Try again.")};
    case QNetworkReply::InsecureRedirectError:
        return {ProblemTexts::tr("%1 sent us on to an address without encryption. Kinoscope fetches over HTTPS only.")
                    .arg(host),
                ProblemTexts::tr("Look for the archive on its page.")};
    case QNetworkReply::TooManyRedirectsError:
        return {ProblemTexts::tr("%1 sent us on and on.").arg(host),
                ProblemTexts::tr("Look for the archive on its page.")};
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return {ProblemTexts::tr("%1 sent us on to an address of another kind. Kinoscope fetches over HTTPS only.")
                    .arg(host),
                ProblemTexts::tr("Look for the archive on its page.")};
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
            ProblemTexts::tr("Look whether this computer is on the network, and try again.")};
}

DownloadProblem problemOfSize(const QString& host, qint64 most, qint64 announced)
{
    const QString advice = ProblemTexts::tr("Look for the archive on its page.");
    if (announced > 0)
        return {ProblemTexts::tr("%1 announces %2, more than the %3 that this archive may have.")
                    .arg(host, sizeText(announced), sizeText(most)),
                advice};
    return {ProblemTexts::tr("%1 sends more than the %2 that this archive may have.").arg(host, sizeText(most)),
            advice};
}

DownloadProblem problemOfBreak(const QString& host, qint64 received, qint64 total)
{
    const QString advice = ProblemTexts::tr("Try again.");
    if (total > 0)
        return {ProblemTexts::tr("The connection to %1 broke off after %2 of %3.")
                    .arg(host, sizeText(received), sizeText(total)),
                advice};
    return {ProblemTexts::tr("The connection to %1 broke off after %2.").arg(host, sizeText(received)), advice};
}

DownloadProblem problemOfSilence(const QString& host, std::chrono::milliseconds patience, bool some)
{
    const QString advice = ProblemTexts::tr("Try again later.");
    if (some)
        return {ProblemTexts::tr("%1 sends next to nothing any more.").arg(host), advice};
    const double seconds = static_cast<double>(patience.count()) / 1000.0;
    return {ProblemTexts::tr("%1 has not answered for %2 seconds.").arg(host).arg(seconds), advice};
}

QString byHandText(const DownloadSet& set)
{
    return ProblemTexts::tr(
               "By hand: fetch %1 from its page in a browser, unpack it, and open its folder in Kinoscope (File, Open "
               "folder).")
        .arg(set.address.fileName());
}

QString sizeText(qint64 bytes)
{
    return ui::readingLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

}  // namespace kinoscope
