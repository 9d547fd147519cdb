// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job_queue.h"

#include <QObject>
#include <QString>

namespace kinoscope {

/// Finds out, once and in the background, what training can be computed on. Lives on the GUI thread; owned by the
/// session, which also owns `pool`.
class DeviceFinder : public QObject {
    Q_OBJECT

public:
    explicit DeviceFinder(Pool& pool, QObject* parent = nullptr) : QObject(parent), m_jobs(pool) {}

    /// Not to be called at the start: where there is an NVIDIA driver, LibTorch is loaded to ask it. Another call does
    /// nothing.
    void look();

Q_SIGNALS:
    /// Whether training on CUDA is possible, and if not, why.
    void known(bool cuda, const QString& reason);

private:
    JobQueue m_jobs;
    bool m_looked = false;
};

}  // namespace kinoscope
