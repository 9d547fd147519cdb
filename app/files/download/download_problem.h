// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/files/download/catalogue.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>
#include <QString>

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

/// How to do without this window, in a sentence.
QString byHandText(const DownloadSet& set);

/// "4.9 MB".
QString sizeText(qint64 bytes);

}  // namespace kinoscope
