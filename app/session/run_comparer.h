// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/background.h"
#include "app/session/run_list.h"
#include "core/analysis/run_comparison.h"

#include <QObject>

#include <memory>
#include <stop_token>

namespace kinoscope {

/// Compares two runs in a thread of its own: for many films it takes seconds. A newer comparison ends an older one.
/// Lives on the GUI thread.
class RunComparer : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~RunComparer() override;

    void compare(const KeptRunPtr& first, const KeptRunPtr& second);
    void cancel();

Q_SIGNALS:
    /// Null if they cannot be compared.
    void compared(std::shared_ptr<const RunComparison> comparison);

private:
    int m_generation = 0;
    std::stop_source m_stop;
    Background m_background;
};

}  // namespace kinoscope
