// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/files/download/catalogue.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>
#include <QString>

#include <chrono>

namespace kinoscope {

/// Why nothing came of a download, and what to do; translated.
struct DownloadProblem {
    QString sentence;
    QString advice;
    bool canGoOn = false;  ///< what was fetched is kept, and the rest can be fetched later
};

/// What a reply that failed means to a person. `status` is HTTP's, 0 if there was no answer.
DownloadProblem problemOfReply(const QString& host, QNetworkReply::NetworkError error, int status,
                               const QList<QSslError>& tlsErrors);

/// An archive of more than `most` bytes: as the host announces it, or, without `announced`, as more and more comes.
DownloadProblem problemOfSize(const QString& host, qint64 most, qint64 announced = 0);
/// The connection ended early; `total` is 0 where the host did not say how much there is.
DownloadProblem problemOfBreak(const QString& host, qint64 received, qint64 total);
/// Nothing, or with `some` next to nothing, has come for as long as a download waits.
DownloadProblem problemOfSilence(const QString& host, std::chrono::milliseconds patience, bool some);

/// How to do without this window, in a sentence.
QString byHandText(const DownloadSet& set);

/// "4.9 MB".
QString sizeText(qint64 bytes);

}  // namespace kinoscope
