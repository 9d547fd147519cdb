// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/files/download/catalogue.h"
#include "app/files/download/download_disk.h"
#include "app/files/download/download_problem.h"
#include "app/files/download/host_reply.h"
#include "app/files/download/transfer_rate.h"
#include "core/io/files/archive.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <stop_token>

namespace kinoscope {

/// How long a download waits, and how much it takes.
struct DownloadLimits {
    std::chrono::milliseconds patience{30'000};  ///< without `leastBytes` in that time it is given up
    qint64 leastBytes = 30'000;                  ///< 1 kB a second: slower, and it never ends
    ArchiveLimits archive;
};

/// Where a download stands.
struct DownloadProgress {
    enum class Stage { asking, fetching, unpacking };
    Stage stage = Stage::asking;
    qint64 received = 0;
    qint64 total = 0;             ///< 0: the server did not say
    double bytesPerSecond = 0.0;  ///< 0: not known yet
    double share = 0.0;           ///< of the archive, unpacked
};

/// Fetches one set: over HTTPS only, into a ".part" file that a later download goes on with, checks it, unpacks it, and
/// puts its folder in place whole. One attempt: make a new object for the next one.
/// Lives on the GUI thread, owned by the dialog. The disk is touched only by the jobs of its queue.
class Download : public QObject {
    Q_OBJECT

public:
    /// `pool` and `network` must outlive it. `folder` is where the set's own folder goes.
    Download(Pool& pool, QNetworkAccessManager* network, DownloadSet set, const QString& folder,
             const DownloadLimits& limits = {}, QObject* parent = nullptr);
    ~Download() override;  ///< as `cancel`, at once

    void start();
    void cancel();  ///< what was fetched is kept if the rest can be asked for later

Q_SIGNALS:
    void progressed(const DownloadProgress& progress);
    /// One of these three ends it; then nothing of it is open any more.
    void finished(const QString& folder);
    void failed(const DownloadProblem& problem);
    void cancelled();

private:
    enum class Head { none, taking, taken };

    void openPart();
    void askForChecksum();
    void readChecksum();
    void askForArchive();
    void readHead();
    void takeWhole();
    void takeRest();
    void startOver();
    void pump();
    void endOfReply();
    void endOfArchive();
    void install();
    void watch();

    QNetworkReply* ask(const QNetworkRequest& request);
    void onDisk(std::function<void(PartFile&)> job, std::function<void()> next);
    void tell();
    void fail(const DownloadProblem& problem, bool keep);
    void end(std::function<void()> last, bool keep);

    const DownloadSet m_set;
    const QString m_target;
    const DownloadLimits m_limits;

    PartOrigin m_origin;
    QByteArray m_md5;
    HostReply m_reply;
    Head m_head = Head::none;
    bool m_started = false;
    bool m_ended = false;
    bool m_writing = false;
    bool m_startedOver = false;

    DownloadProgress m_progress;
    TransferRate m_rate;
    QElapsedTimer m_clock;
    QTimer m_tick;
    QTimer m_watch;
    qint64 m_sinceWatch = 0;
    std::stop_source m_stop;
    DownloadDisk m_disk;  // last: its destructor waits for what still uses the rest
};

}  // namespace kinoscope
