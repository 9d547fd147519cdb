// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/download/download.h"

#include "app/files/download/install_set.h"
#include "app/files/download/network.h"
#include "ui/text/core_text.h"

#include <QSslSocket>

#include <filesystem>
#include <string>
#include <utility>

namespace kinoscope {

namespace {

namespace fs = std::filesystem;

constexpr int tellEveryMs = 200;
constexpr qint64 checksumBytes = 4096;

fs::path pathOf(const QString& name)
{
    return name.toStdString();
}

}  // namespace

Download::Download(Pool& pool, QNetworkAccessManager* network, DownloadSet set, const QString& folder,
                   const DownloadLimits& limits, QObject* parent)
    : QObject(parent), m_set(std::move(set)), m_target(folder + QLatin1Char('/') + m_set.id), m_limits(limits),
      m_md5(m_set.md5), m_reply(network, this), m_disk(pool)
{
    m_watch.setInterval(m_limits.patience);
    connect(&m_watch, &QTimer::timeout, this, &Download::watch);
    m_tick.setInterval(tellEveryMs);
    connect(&m_tick, &QTimer::timeout, this, &Download::tell);
}

Download::~Download()
{
    m_ended = true;
    m_stop.request_stop();
    m_reply.drop();
    m_disk.finish();  // waits until a part that is to be deleted is deleted
}

void Download::start()
{
    if (std::exchange(m_started, true))
        return;
    m_clock.start();
    if (m_set.address.scheme() != QLatin1String("https"))
        return fail(
            {tr("%1 is not an HTTPS address. Kinoscope only downloads over HTTPS.").arg(m_set.address.toString()), {}},
            true);
    if (!QSslSocket::supportsSsl())
        return fail({tr("There is no TLS library here, so encrypted connections are impossible."),
                     tr("Install the package libssl3 (OpenSSL).")},
                    true);
    openPart();
}

void Download::cancel()
{
    if (m_started)
        end([this] { Q_EMIT cancelled(); }, true);
}

void Download::openPart()
{
    m_disk.open(pathOf(m_target), [this](const Message& problem) {
        if (m_ended)
            return;
        if (!problem.empty())
            return fail({ui::coreText(problem), {}}, true);
        m_origin = m_disk.part()->origin();
        m_progress.received = m_disk.part()->size();
        m_tick.start();
        if (m_md5.isEmpty() && !m_set.md5Address.isEmpty())
            askForChecksum();
        else
            askForArchive();
    });
}

QNetworkReply* Download::ask(const QNetworkRequest& request)
{
    m_head = Head::none;
    m_sinceWatch = 0;
    m_watch.start();
    QNetworkReply* const reply = m_reply.ask(request);
    tell();
    return reply;
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
    const int status = m_reply.status();
    if (m_reply->isFinished() && (m_reply->error() != QNetworkReply::NoError || status != 200))
        return fail(problemOfReply(m_set.md5Address.host(), m_reply->error(), status, m_reply.tlsErrors()), true);
    const bool tooLong = m_reply->bytesAvailable() > checksumBytes;
    m_md5 = tooLong ? QByteArray() : parseMd5File(m_reply->readAll());
    if (m_md5.isEmpty())
        return fail({tr("The checksum file from %1 does not hold a checksum.").arg(m_set.md5Address.host()),
                     tr("Try again later.")},
                    true);
    askForArchive();
}

void Download::askForArchive()
{
    const qint64 size = m_startedOver ? 0 : m_disk.part()->size();
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
    if (m_reply.status() == 200)
        takeWhole();
    else if (m_reply.status() == 206)
        takeRest();
}

void Download::takeWhole()
{
    const qint64 total = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (total > m_set.mostBytes)
        return fail(problemOfSize(m_set.address.host(), m_set.mostBytes, total), false);
    m_head = Head::taking;
    m_origin = {m_set.address.toString().toStdString(), validatorOf(*m_reply.get()).toStdString(), total};
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
        return fail({tr("%1 sent the wrong part of the archive.").arg(m_set.address.host()), tr("Try again later.")},
                    false);
    m_reply.drop();
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
    QByteArray piece = m_reply->read(HostReply::chunkBytes);
    if (piece.isEmpty()) {
        if (m_reply->isFinished())
            endOfArchive();
        return;
    }
    m_progress.received += piece.size();
    m_sinceWatch += piece.size();
    if (m_progress.received > m_set.mostBytes)
        return fail(problemOfSize(m_set.address.host(), m_set.mostBytes), false);
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
    const int status = m_reply.status();
    if (status == 416 && m_progress.received > 0 && !m_startedOver)
        return startOver();
    fail(problemOfReply(m_reply->url().host(), m_reply->error(), status, m_reply.tlsErrors()), true);
}

void Download::endOfArchive()
{
    const bool cut = m_progress.total > 0 && m_progress.received < m_progress.total;
    if (m_progress.total > 0 ? !cut : m_reply->error() == QNetworkReply::NoError)
        return install();
    fail(problemOfBreak(m_set.address.host(), m_progress.received, cut ? m_progress.total : 0), true);
}

void Download::install()
{
    m_reply.drop();
    m_watch.stop();
    m_progress.stage = DownloadProgress::Stage::unpacking;
    tell();
    const auto heard = [this, last = 0.0](double share) mutable {
        if (share < last + 0.01 && share < 1.0)
            return;
        last = share;
        const TsanRelease handing;
        QMetaObject::invokeMethod(
            this,
            [this, share] {
                tsan_acquire();
                m_progress.share = share;
            },
            Qt::QueuedConnection);
    };
    const auto job = [set = m_set, md5 = m_md5, target = pathOf(m_target), limits = m_limits.archive,
                      control = ReadControl{.progress = heard, .stop = m_stop.get_token()}](PartFile& part) {
        part.finish();
        installSet(set, part.path(), md5, target, limits, control);
        part.discard();
    };
    onDisk(job, [this] { end([this] { Q_EMIT finished(m_target); }, true); });
}

void Download::watch()
{
    if (!m_writing && m_sinceWatch < m_limits.leastBytes)
        return fail(problemOfSilence(m_set.address.host(), m_limits.patience, m_sinceWatch > 0), true);
    m_sinceWatch = 0;
}

/// Does `job` on the disk, off this thread, then `next` here. What goes wrong there ends the download, and nothing is
/// kept: a full disk gets its room back, and an archive that cannot be used is not gone on with.
void Download::onDisk(std::function<void(PartFile&)> job, std::function<void()> next)
{
    m_disk.run(std::move(job), [this, next = std::move(next)](const Message& problem) {
        if (m_ended)
            return;
        if (problem.empty())
            next();
        else
            fail({ui::coreText(problem), {}}, false);
    });
}

void Download::tell()
{
    m_rate.add(m_clock.elapsed(), m_progress.received);
    m_progress.bytesPerSecond = m_rate.perSecond();
    Q_EMIT progressed(m_progress);
}

void Download::fail(const DownloadProblem& problem, bool keep)
{
    DownloadProblem told = problem;
    told.canGoOn = keep && m_disk.part() != nullptr && m_progress.received > 0 && !m_origin.validator.empty();
    if (told.canGoOn)
        told.advice += QLatin1Char(' ') + tr("What was downloaded so far is kept; Resume continues from there.");
    end([this, told] { Q_EMIT failed(told); }, keep);
}

/// `last` is told once the part is closed, so that the next download finds it free.
void Download::end(std::function<void()> last, bool keep)
{
    if (std::exchange(m_ended, true))
        return;
    m_stop.request_stop();
    m_watch.stop();
    m_tick.stop();
    m_reply.drop();
    m_disk.close(keep, std::move(last));
}

}  // namespace kinoscope
