// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/model_file.h"
#include "core/training/timeline.h"
#include "ui/run_summary.h"

#include <QObject>

#include <cstddef>
#include <memory>
#include <vector>

namespace kinoscope {

/// A run of the session that has ended, to be looked at again.
struct KeptRun {
    int number = 0;  ///< from 1, in the order in which they ended
    std::shared_ptr<const ModelDocument> document;
    RunOutcome outcome;  ///< its model is the document's; the split can be made anew from the settings
    TimelinePtr timeline;
};
using KeptRunPtr = std::shared_ptr<const KeptRun>;

/// The last runs on a data set, oldest first, and which of them is shown. Bounded: at most `most` runs, fewer where
/// their models together take more than `most_bytes`, but always two, so that they can be compared. Lives on the GUI
/// thread; owned by the session.
class RunList : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t most = 8;
    static constexpr std::size_t most_bytes = std::size_t{512} << 20;

    using QObject::QObject;

    /// Numbers the run, keeps it as the one that is shown, and drops the oldest if there are too many.
    const KeptRunPtr& add(KeptRun run);
    /// Runs on other films: none.
    void clear();
    /// 0 for none: another one is being trained.
    void setShown(int number);

    const std::vector<KeptRunPtr>& runs() const { return m_runs; }
    /// Null where it is not (or no longer) there.
    KeptRunPtr find(int number) const;
    int shown() const { return m_shown; }
    QList<ui::RunSummary> summaries() const;

Q_SIGNALS:
    void changed();
    /// The last owner lets go of it: where tables are large, not on this thread, please.
    void dropped(KeptRunPtr run);

private:
    bool isTooMuch() const;

    std::vector<KeptRunPtr> m_runs;
    int m_made = 0;
    int m_shown = 0;
};

}  // namespace kinoscope
