// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QNetworkReply>
#include <QObject>
#include <QSslError>

class QNetworkAccessManager;

namespace kinoscope {

/// What a download has asked a host for last: one answer at a time. Lives on the GUI thread; owned by the download.
class HostReply : public QObject {
    Q_OBJECT

public:
    /// To be read at once. Not much more is buffered: the network waits for the disk.
    static constexpr qint64 chunkBytes = qint64{256} * 1024;

    /// `network` must outlive it. `listener` connects to the answers, and hears nothing more of one that is dropped.
    HostReply(QNetworkAccessManager* network, QObject* listener);
    ~HostReply() override;  ///< as `drop`

    /// Drops what was asked for before.
    QNetworkReply* ask(const QNetworkRequest& request);
    void drop();

    /// Null before `ask` and after `drop`.
    QNetworkReply* get() const { return m_reply; }
    QNetworkReply* operator->() const { return m_reply; }
    int status() const;  ///< HTTP's; 0 while it is not known
    /// Why the certificate is not trusted, if it is not: the answer then ends with an error.
    const QList<QSslError>& tlsErrors() const { return m_tlsErrors; }

private:
    QNetworkAccessManager* m_network;
    QObject* m_listener;
    QNetworkReply* m_reply = nullptr;
    QList<QSslError> m_tlsErrors;
};

}  // namespace kinoscope
