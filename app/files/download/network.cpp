// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/download/network.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QRegularExpression>

namespace kinoscope {

namespace {

class SystemProxies : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override { return systemProxyForQuery(query); }
};

}  // namespace

QNetworkAccessManager* makeNetwork(QObject* parent)
{
    auto* network = new QNetworkAccessManager(parent);
    network->setProxyFactory(new SystemProxies);  // which it owns
    return network;
}

QNetworkRequest downloadRequest(const QUrl& address)
{
    QNetworkRequest request(address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(5);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);  // one file at a time gains nothing from it
    request.setRawHeader("Accept-Encoding", "identity");
    request.setHeader(QNetworkRequest::UserAgentHeader,
                      QStringLiteral("Kinoscope/%1").arg(QCoreApplication::applicationVersion()));
    return request;
}

std::optional<ContentRange> parseContentRange(const QByteArray& header)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\Abytes ([0-9]{1,15})-([0-9]{1,15})/([0-9]{1,15}|\\*)\\z"));
    const auto match = pattern.match(QString::fromLatin1(header.trimmed()));
    if (!match.hasMatch())
        return std::nullopt;
    // "*" is no number: 0.
    const ContentRange range{match.captured(1).toLongLong(), match.captured(2).toLongLong(),
                             match.captured(3).toLongLong()};
    if (range.last < range.first || (match.captured(3) != u"*" && range.last >= range.total))
        return std::nullopt;
    return range;
}

QByteArray validatorOf(const QNetworkReply& reply)
{
    const QByteArray tag = reply.rawHeader("ETag").trimmed();
    if (tag.size() > 2 && tag.startsWith('"') && tag.endsWith('"'))
        return tag;
    return reply.rawHeader("Last-Modified").trimmed();
}

QByteArray parseMd5File(const QByteArray& text)
{
    static const QRegularExpression pattern(QStringLiteral("(?<![0-9a-zA-Z])[0-9a-fA-F]{32}(?![0-9a-zA-Z])"));
    auto matches = pattern.globalMatch(QString::fromLatin1(text));
    if (!matches.hasNext())
        return {};
    const QByteArray found = matches.next().captured().toLatin1().toLower();
    return matches.hasNext() ? QByteArray() : found;
}

}  // namespace kinoscope
