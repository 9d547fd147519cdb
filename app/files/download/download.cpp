// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/download/download.h"

#include "app/files/download/install_set.h"
#include "core/data/data_error.h"
#include "core/data/memory_error.h"
#include "core/io/files/staged_folder.h"
#include "ui/text/core_text.h"

#include <QSslSocket>

#include <filesystem>
#include <string>
#include <utility>

namespace kinoscope {

namespace {

namespace fs = std::filesystem;

constexpr int tellEveryMs = 200;

fs::path pathOf(const QString& name)
{
    return name.toStdString();
}

}  // namespace

Download::Download(Pool& pool, QNetworkAccessManager* network, DownloadSet set, const QString& folder,
                   const DownloadLimits& limits, QObject* parent)
    : QObject(parent), m_network(network), m_set(std::move(set)), m_target(folder + QLatin1Char('/') + m_set.id),
      m_limits(limits), m_md5(m_set.md5), m_disk(pool)
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
    dropReply();
    m_disk.finish();  // a part that is to go has gone
}

void Download::start()
{
    if (std::exchange(m_started, true))
        return;
    m_clock.start();
    if (m_set.address.scheme() != QLatin1String("https"))
        return fail(
            {tr("%1 is no HTTPS address. Kinoscope fetches over HTTPS only.").arg(m_set.address.toString()), {}}, true);
    if (!QSslSocket::supportsSsl())
        return fail({tr("Qt finds no TLS library here, so there is no encrypted connection."),
                     tr("Install the package libssl3, or what your system calls OpenSSL.")},
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
    struct OpenedPart {
        std::shared_ptr<PartFile> part;
        std::string problem;
    };
    const fs::path target = pathOf(m_target);
    m_disk.run(
        [target] {
            OpenedPart opened;
            try {
                require_nothing_at(target);
                opened.part = std::make_shared<PartFile>(target.string() + ".zip");
            } catch (const DataError& error) {
                opened.problem = sentence_of(error);
            }
            return opened;
        },
        [this](OpenedPart opened) {
            if (m_ended)
                return;
            m_part = std::move(opened.part);
            if (!m_part)
                return fail({ui::coreText(opened.problem), {}}, true);
            m_origin = m_part->origin();
            m_progress.received = m_part->size();
            m_tick.start();
            if (m_md5.isEmpty() && !m_set.md5Address.isEmpty())
                askForChecksum();
            else
                askForArchive();
        });
}

void Download::install()
{
    dropReply();
    m_watch.stop();
    m_progress.stage = DownloadProgress::Stage::unpacking;
    tell();
    const auto heard = [this, last = 0.0](double share) mutable {
        if (share < last + 0.01 && share < 1.0)
            return;
        last = share;
        const HandingOver handing;
        QMetaObject::invokeMethod(
            this,
            [this, share] {
                take_over();
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
        return fail({m_sinceWatch == 0 ? tr("%1 has not answered for %2 seconds.")
                                             .arg(m_set.address.host())
                                             .arg(static_cast<double>(m_limits.patience.count()) / 1000.0)
                                       : tr("%1 sends next to nothing any more.").arg(m_set.address.host()),
                     tr("Try again later.")},
                    true);
    m_sinceWatch = 0;
}

/// Does `job` on the disk, off this thread, then `next` here. What goes wrong there ends the download, and nothing is
/// kept: a full disk gets its room back, and an archive that cannot be used is not gone on with.
void Download::onDisk(std::function<void(PartFile&)> job, std::function<void()> next)
{
    m_disk.run(
        [part = m_part, job = std::move(job)]() -> std::string {
            try {
                job(*part);
            } catch (const ReadStopped&) {
                // whoever stopped it knows
            } catch (const std::exception& error) {
                return sentence_of(error);
            }
            return {};
        },
        [this, next = std::move(next)](const std::string& problem) {
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
    told.canGoOn = keep && m_part && m_progress.received > 0 && !m_origin.validator.empty();
    if (told.canGoOn)
        told.advice += QLatin1Char(' ') + tr("What was fetched is kept; Resume goes on from there.");
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
    dropReply();
    m_disk.run(
        [part = std::exchange(m_part, nullptr), keep]() mutable {
            if (part && !keep)
                part->discard();
            part.reset();
            return 0;
        },
        [last = std::move(last)](int) { last(); });
}

}  // namespace kinoscope
