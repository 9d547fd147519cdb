// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/download/host_reply.h"

#include <QNetworkAccessManager>

#include <utility>

namespace kinoscope {

HostReply::HostReply(QNetworkAccessManager* network, QObject* listener) : m_network(network), m_listener(listener) {}

HostReply::~HostReply()
{
    drop();
}

QNetworkReply* HostReply::ask(const QNetworkRequest& request)
{
    drop();
    m_tlsErrors.clear();
    m_reply = m_network->get(request);
    m_reply->setReadBufferSize(4 * chunkBytes);
    // Only noted, never ignored: the connection ends with them.
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) { m_tlsErrors = errors; });
    return m_reply;
}

void HostReply::drop()
{
    if (m_reply == nullptr)
        return;
    QNetworkReply* const reply = std::exchange(m_reply, nullptr);
    reply->disconnect(m_listener);  // abort() emits finished
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

int HostReply::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

}  // namespace kinoscope
