// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QNetworkRequest>
#include <QString>
#include <QtGlobal>

#include <optional>

class QNetworkAccessManager;
class QNetworkReply;
class QObject;

namespace kinoscope {

/// What downloads run over: proxies from the system's settings, certificates as the system trusts them.
QNetworkAccessManager* makeNetwork(QObject* parent);

/// A request that follows at most five redirects and only to https, sends and keeps no cookies, and asks for the file
/// as it is, without compression on the way.
QNetworkRequest downloadRequest(const QUrl& address);

/// HTTP's Content-Range: "bytes 200-999/1000".
struct ContentRange {
    qint64 first = 0;
    qint64 last = 0;
    qint64 total = 0;  ///< 0: the server does not say
};
/// Nothing if it is malformed or contradicts itself. Source: RFC 9110, 14.4.
std::optional<ContentRange> parseContentRange(const QByteArray& header);

/// What lets the rest of a file be asked for later, for If-Range: its strong ETag, else its date of change; empty if
/// the reply has neither. Source: RFC 9110, 13.1.5.
QByteArray validatorOf(const QNetworkReply& reply);

/// The one MD5 in a file such as "MD5 (ml-25m.zip) = 6b51…" or "6b51…  ml-25m.zip", in lower case; empty if there is
/// none, or more than one.
QByteArray parseMd5File(const QByteArray& text);

}  // namespace kinoscope
