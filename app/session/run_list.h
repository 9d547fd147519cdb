// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/pool.h"
#include "core/io/model/model_file.h"
#include "core/training/progress.h"
#include "core/training/run_notes.h"
#include "core/training/timeline.h"
#include "ui/runs/run_summary.h"

#include <QObject>

#include <QSet>

#include <cstddef>
#include <map>
#include <memory>
#include <vector>

namespace kinoscope {

/// A run of the session that has ended, to be looked at again.
struct KeptRun {
    int number = 0;                                 ///< from 1, in the order in which they ended
    std::shared_ptr<const ModelDocument> document;  ///< null where it broke before an epoch was complete
    RunOutcome outcome;    ///< its model is the document's; without a split it is made again from the settings
    TimelinePtr timeline;  ///< null where its epochs are not known
};
using KeptRunPtr = std::shared_ptr<const KeptRun>;
/// About what its model and its epochs take in memory.
std::size_t bytes_of(const KeptRun& run);

/// The last runs on a data set, oldest first, which of them is shown, and what a person has noted of them. Bounded: at
/// most `most` runs, fewer where their models together take more than `most_bytes`, but always two, so that they can be
/// compared. Starred ones stay the longest. Lives on the GUI thread; owned by the session.
class RunList : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t most = 8;
    static constexpr std::size_t most_bytes = std::size_t{512} << 20;

    /// Ratings up to which the split is kept: of more it takes more than the model.
    static constexpr std::int64_t most_split_kept = 2'000'000;

    explicit RunList(Pool& pool, QObject* parent = nullptr) : QObject(parent), m_pool(pool) {}

    /// Numbers the run, keeps it as the one that is shown, and drops the oldest that has no star if there are too many;
    /// if all others have one, the oldest. Without a document, it is one that broke. `number`: that it had in a session
    /// that was saved, where it is above all others; else it gets the next. As changes of the list are, it is told by
    /// tell().
    const KeptRunPtr& add(std::shared_ptr<const ModelDocument> document, RunOutcome outcome, TimelinePtr timeline,
                          int number = 0, const RunNotes& notes = {});
    /// Takes a run of the list out of it, by a person's wish. It keeps its number and its notes.
    void remove(int number);
    /// Puts one back that was taken out. Should they be too many now, the next one that is added makes room.
    void restore(const KeptRunPtr& run);
    /// Whether it was taken out and not put back.
    bool isRemoved(int number) const { return m_removed.contains(number); }
    /// Of a run of the list; what cannot be kept is mended, see as_kept(). Emits notesChanged() if they are others.
    void setNotes(int number, const RunNotes& notes);
    RunNotes notes(int number) const;
    /// The neighbour map of a run's model, that was made here or came with it; null where it is not known. It goes into
    /// the files that are written of the run.
    NeighbourMapPtr neighbourMap(int number) const;
    /// Of a run of the list.
    void setNeighbourMap(int number, NeighbourMapPtr map);
    /// Runs on other films: none.
    void clear();
    /// 0 for none: another one is being trained.
    void setShown(int number);
    /// Once the session has changed whole: emits dropped() and changed() if they are due.
    void tell();

    const std::vector<KeptRunPtr>& runs() const { return m_runs; }
    /// Null where it is not (or no longer) there.
    KeptRunPtr find(int number) const;
    int shown() const { return m_shown; }
    /// One at least.
    bool hasModel() const;
    /// The number that the next one will have.
    int next() const { return m_made + 1; }
    QList<ui::RunSummary> summaries() const;

Q_SIGNALS:
    void changed();
    /// There was no room for it any more.
    void dropped(int number);
    void notesChanged(int number);

private:
    bool isTooMuch() const;
    void thinEarlier();
    std::vector<KeptRunPtr>::iterator leastWanted();

    Pool& m_pool;
    std::vector<KeptRunPtr> m_runs;
    std::map<int, RunNotes> m_notes;        // by number, where there is something to say; of removed runs, too
    std::map<int, NeighbourMapPtr> m_maps;  // by number, that were made here; of removed runs, too
    QSet<int> m_removed;                    // numbers
    int m_made = 0;
    int m_shown = 0;
    bool m_changed = false;      // and not told
    std::vector<int> m_dropped;  // and not told
};

}  // namespace kinoscope
