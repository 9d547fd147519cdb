// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a download that talks to the host: what is asked for, and what is taken of the answers.
#include "app/files/download/download.h"
#include "app/files/download/network.h"

#include <QNetworkAccessManager>

#include <utility>

namespace kinoscope {

namespace {

constexpr qint64 chunkBytes = 256 * 1024;
constexpr qint64 checksumBytes = 4096;

int statusOf(const QNetworkReply& reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

}  // namespace

QNetworkReply* Download::ask(const QNetworkRequest& request)
{
    dropReply();
    m_head = Head::none;
    m_tlsErrors.clear();
    m_sinceWatch = 0;
    m_watch.start();
    m_reply = m_network->get(request);
    m_reply->setReadBufferSize(4 * chunkBytes);
    // Only noted, never ignored: the connection ends with them.
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) { m_tlsErrors = errors; });
    tell();
    return m_reply;
}

void Download::dropReply()
{
    if (m_reply == nullptr)
        return;
    QNetworkReply* const reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void Download::askForChecksum()
{
    const QNetworkReply* const reply = ask(downloadRequest(m_set.md5Address));
    connect(reply, &QNetworkReply::finished, this, &Download::readChecksum);
    connect(reply, &QNetworkReply::readyRead, this, [this] {
        if (m_reply->bytesAvailable() > checksumBytes)
            readChecksum();
    });
}

void Download::readChecksum()
{
    const int status = statusOf(*m_reply);
    if (m_reply->isFinished() && (m_reply->error() != QNetworkReply::NoError || status != 200))
        return fail(problemOfReply(m_set.md5Address.host(), m_reply->error(), status, m_tlsErrors), true);
    const bool tooLong = m_reply->bytesAvailable() > checksumBytes;
    m_md5 = tooLong ? QByteArray() : parseMd5File(m_reply->readAll());
    if (m_md5.isEmpty())
        return fail(
            {tr("What %1 has as the archive's checksum is none.").arg(m_set.md5Address.host()), tr("Try again later.")},
            true);
    askForArchive();
}

void Download::askForArchive()
{
    const qint64 size = m_startedOver ? 0 : m_part->size();
    const bool continues = size > 0 && m_origin.address == m_set.address.toString().toStdString();
    m_progress.received = continues ? size : 0;
    m_progress.total = continues ? m_origin.bytes : 0;
    if (continues && size == m_origin.bytes)
        return install();
    QNetworkRequest request = downloadRequest(m_set.address);
    if (continues) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(size) + '-');
        request.setRawHeader("If-Range", QByteArray::fromStdString(m_origin.validator));
    }
    const QNetworkReply* const reply = ask(request);
    connect(reply, &QNetworkReply::metaDataChanged, this, &Download::readHead);
    connect(reply, &QNetworkReply::readyRead, this, &Download::pump);
    connect(reply, &QNetworkReply::finished, this, &Download::endOfReply);
}

void Download::readHead()
{
    if (m_head != Head::none)
        return;
    if (statusOf(*m_reply) == 200)
        takeWhole();
    else if (statusOf(*m_reply) == 206)
        takeRest();
}

void Download::takeWhole()
{
    const qint64 total = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (total > m_set.mostBytes)
        return fail({tr("%1 announces %2, more than the %3 that this archive may have.")
                         .arg(m_set.address.host(), sizeText(total), sizeText(m_set.mostBytes)),
                     tr("Look for the archive on its page.")},
                    false);
    m_head = Head::taking;
    m_origin = {m_set.address.toString().toStdString(), validatorOf(*m_reply).toStdString(), total};
    m_progress.received = 0;
    m_progress.total = total;
    m_rate = {};
    onDisk([origin = m_origin](PartFile& part) { part.begin(origin); },
           [this] {
               m_head = Head::taken;
               pump();
           });
}

// The rest of what is here already, if it is exactly that.
void Download::takeRest()
{
    const auto range = parseContentRange(m_reply->rawHeader("Content-Range"));
    const bool fits = range && range->first == m_progress.received && range->first > 0 &&
                      (range->total == 0 || m_origin.bytes == 0 || range->total == m_origin.bytes) &&
                      range->total <= m_set.mostBytes;
    if (!fits)
        return startOver();
    m_head = Head::taken;
    m_progress.total = range->total > 0 ? range->total : range->last + 1;
    pump();
}

// A server that does not hand out the rest is asked for the whole, once.
void Download::startOver()
{
    if (std::exchange(m_startedOver, true))
        return fail({tr("%1 sent another part of the archive than was asked for.").arg(m_set.address.host()),
                     tr("Try again later.")},
                    false);
    dropReply();
    QTimer::singleShot(0, this, [this] {
        if (!m_ended)
            askForArchive();
    });
}

// One piece at a time: the next is taken from the network once the last is on the disk.
void Download::pump()
{
    if (m_ended || m_writing || m_head != Head::taken)
        return;
    QByteArray piece = m_reply->read(chunkBytes);
    if (piece.isEmpty()) {
        if (m_reply->isFinished())
            endOfArchive();
        return;
    }
    m_progress.received += piece.size();
    m_sinceWatch += piece.size();
    if (m_progress.received > m_set.mostBytes)
        return fail({tr("%1 sends more than the %2 that this archive may have.")
                         .arg(m_set.address.host(), sizeText(m_set.mostBytes)),
                     tr("Look for the archive on its page.")},
                    false);
    if (std::exchange(m_progress.stage, DownloadProgress::Stage::fetching) != DownloadProgress::Stage::fetching)
        tell();
    m_writing = true;
    onDisk(
        [piece](PartFile& part) {
            part.append({piece.constData(), static_cast<std::size_t>(piece.size())});
        },
        [this] {
            m_writing = false;
            pump();
        });
}

void Download::endOfReply()
{
    if (m_head != Head::none)
        return pump();
    const int status = statusOf(*m_reply);
    if (status == 416 && m_progress.received > 0 && !m_startedOver)
        return startOver();
    fail(problemOfReply(m_reply->url().host(), m_reply->error(), status, m_tlsErrors), true);
}

void Download::endOfArchive()
{
    const bool cut = m_progress.total > 0 && m_progress.received < m_progress.total;
    if (m_progress.total > 0 ? !cut : m_reply->error() == QNetworkReply::NoError)
        return install();
    DownloadProblem problem{
        tr("The connection to %1 broke off after %2.").arg(m_set.address.host(), sizeText(m_progress.received)),
        tr("Try again.")};
    if (cut)
        problem.sentence = tr("The connection to %1 broke off after %2 of %3.")
                               .arg(m_set.address.host(), sizeText(m_progress.received), sizeText(m_progress.total));
    fail(problem, true);
}

}  // namespace kinoscope
