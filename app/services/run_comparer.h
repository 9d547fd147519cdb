// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latest_job.h"
#include "app/session/run_list.h"
#include "core/analysis/compare/run_comparison.h"

#include <QObject>

#include <memory>
#include <utility>

namespace kinoscope {

/// Compares two runs in the background: for many films it takes seconds. A newer comparison ends an older one.
/// Lives on the GUI thread.
class RunComparer : public QObject {
    Q_OBJECT

public:
    explicit RunComparer(Pool& pool, QObject* parent = nullptr);

    void compare(const KeptRunPtr& first, const KeptRunPtr& second) { m_job.start({first, second}); }
    void cancel() { m_job.cancel(); }

Q_SIGNALS:
    /// Null if they cannot be compared.
    void compared(std::shared_ptr<const RunComparison> comparison);

private:
    using ComparisonPtr = std::shared_ptr<const RunComparison>;
    LatestJob<std::pair<KeptRunPtr, KeptRunPtr>, ComparisonPtr> m_job;
};

}  // namespace kinoscope
