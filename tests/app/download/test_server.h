// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QHash>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QUrl>

#include <functional>

namespace kinoscope::test {

inline QByteArray certificateFile(const QString& name)
{
    QFile file(QStringLiteral(KINOSCOPE_SOURCE_DIR "/tests/app/download/certificates/%1.pem").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no certificate %s", qPrintable(name));
    return file.readAll();
}

/// A network that trusts the tests' certificates too: only what it sends does, nothing is switched off.
class TrustingNetwork : public QNetworkAccessManager {
protected:
    QNetworkReply* createRequest(Operation operation, const QNetworkRequest& request, QIODevice* data) override
    {
        QNetworkRequest trusting(request);
        QSslConfiguration tls = trusting.sslConfiguration();
        for (const char* name : {"valid", "expired", "early"})
            tls.addCaCertificate(QSslCertificate(certificateFile(QString::fromLatin1(name))));
        trusting.setSslConfiguration(tls);
        return QNetworkAccessManager::createRequest(operation, trusting, data);
    }
};

/// An HTTPS server on this machine that answers as a test says: well, badly, or not at all.
class TestServer {
public:
    using Answer = std::function<void(QSslSocket& socket, const QByteArray& request)>;

    explicit TestServer(const QString& certificate = QStringLiteral("valid"))
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(certificateFile(certificate)));
        tls.setPrivateKey(QSslKey(certificateFile(QStringLiteral("key")), QSsl::Ec));
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_server.setSslConfiguration(tls);
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("the test's server cannot listen");
        QObject::connect(&m_server, &QSslServer::pendingConnectionAvailable, &m_server, [this] {
            while (auto* socket = qobject_cast<QSslSocket*>(m_server.nextPendingConnection()))
                serve(socket);
        });
    }

    /// What is answered to a path from here on; 404 to all others.
    void answer(const QString& path, Answer answer) { m_answers[path] = std::move(answer); }
    QUrl url(const QString& path) const
    {
        return QUrl(QStringLiteral("https://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
    }
    int connections() const { return m_connections; }
    const QList<QByteArray>& requests() const { return m_requests; }  ///< head and all
    void close() { m_server.close(); }

private:
    void serve(QSslSocket* socket)
    {
        ++m_connections;
        QObject::connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QSslSocket::readyRead, &m_server, [this, socket, head = QByteArray()]() mutable {
            head += socket->readAll();
            if (!head.endsWith("\r\n\r\n"))
                return;
            const QByteArray request = std::exchange(head, {});
            m_requests << request;
            const QString path = QString::fromLatin1(request.split(' ').value(1));
            if (const auto found = m_answers.constFind(path); found != m_answers.constEnd())
                (*found)(*socket, request);
            else
                socket->write("HTTP/1.1 404 Not Found\r\nContent-Length: 9\r\n\r\nNot found");
        });
    }

    QSslServer m_server;
    QHash<QString, Answer> m_answers;
    QList<QByteArray> m_requests;
    int m_connections = 0;
};

/// The value of a header in a request; empty if it is not there.
inline QByteArray headerIn(const QByteArray& request, const QByteArray& name)
{
    for (const QByteArray& line : request.split('\n'))
        if (line.toLower().startsWith(name.toLower() + ": "))
            return line.mid(name.size() + 2).trimmed();
    return {};
}

inline QByteArray headOf(const QByteArray& status, qint64 length, const QByteArray& more = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(length) + "\r\n" + more + "\r\n";
}

/// An honest answer: the whole, or the rest if that is asked for and the file is still the same.
inline TestServer::Answer serveFile(const QByteArray& bytes, const QByteArray& tag = "\"first\"")
{
    return [bytes, tag](QSslSocket& socket, const QByteArray& request) {
        const QByteArray range = headerIn(request, "Range");
        const QByteArray named = "ETag: " + tag + "\r\n";
        if (range.isEmpty() || headerIn(request, "If-Range") != tag) {
            socket.write(headOf("200 OK", bytes.size(), named) + bytes);
            return;
        }
        const qint64 first = range.sliced(6).chopped(1).toLongLong();
        const QByteArray where = "Content-Range: bytes " + QByteArray::number(first) + '-' +
                                 QByteArray::number(bytes.size() - 1) + '/' + QByteArray::number(bytes.size()) + "\r\n";
        socket.write(headOf("206 Partial Content", bytes.size() - first, named + where) + bytes.sliced(first));
    };
}

/// Announces all of `bytes`, sends `size` of them and ends the connection.
inline TestServer::Answer cutAfter(const QByteArray& bytes, qint64 size, const QByteArray& more = "ETag: \"first\"\r\n")
{
    return [=](QSslSocket& socket, const QByteArray&) {
        socket.write(headOf("200 OK", bytes.size(), more) + bytes.first(size));
        socket.disconnectFromHost();
    };
}

/// Sends just this.
inline TestServer::Answer raw(const QByteArray& answer)
{
    return [answer](QSslSocket& socket, const QByteArray&) { socket.write(answer); };
}

inline TestServer::Answer redirect(const QByteArray& where)
{
    return raw(headOf("302 Found", 0, "Location: " + where + "\r\n"));
}

}  // namespace kinoscope::test
