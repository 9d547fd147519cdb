// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/files/lock_file.h"
#include "app/jobs/job_queue.h"
#include "core/io/model/model_file.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <memory>

namespace kinoscope {

/// A run that an earlier Kinoscope could not ask about before it ended.
struct RecoverableRun {
    QString path;
    QString name;  ///< of its data set
    int epochs = 0;
    QDateTime when;
    std::shared_ptr<LockFile> lock;  ///< nobody else offers it meanwhile
};

/// Keeps the last finished run in a file beside the settings until it is saved or given up, so that a crash does not
/// cost it, and finds what others left. Each window has a file of its own, with a lock that a dead process loses. Lives
/// on the GUI thread; owned by RunRecovery. Going in peace, it takes its file along.
class Autosave : public QObject {
    Q_OBJECT

public:
    Autosave(Pool& pool, const QString& folder, QObject* parent = nullptr);
    ~Autosave() override;

    /// In the place of what was kept before.
    void keep(std::shared_ptr<const ModelDocument> document);
    /// What was left is kept from now on, in its own file.
    void adopt(const RecoverableRun& leftover);
    /// It is saved, or nobody wants it.
    void discard();
    /// Looks for the newest run that was left, in the background: `found`, or nothing.
    void look();
    /// Its file goes.
    void remove(const RecoverableRun& leftover);

Q_SIGNALS:
    void found(const RecoverableRun& leftover);
    void failed(const QString& message);

private:
    QString m_folder;
    QString m_path;
    std::shared_ptr<LockFile> m_lock;  // held from the first `keep` or `adopt` on; its jobs alone use it
    JobQueue m_jobs;
};

}  // namespace kinoscope
