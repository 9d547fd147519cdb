// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latest_job.h"
#include "core/analysis/map/map_frame.h"
#include "core/data/movie.h"
#include "core/io/model/model_file.h"
#include "core/model/snapshot.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace kinoscope {

/// The neighbour maps of a model and of the epochs of its run, made in the background while somebody looks at them.
///
/// First that of the epoch that is kept: it forms from the principal components before one's eyes. Then those before
/// it, from the last to the first, and those after it, each begun where the films of the epoch beside it lie: groups
/// stay where they are while the slider moves. All are as large as the map of principal components, and turned as it
/// is. Lives on the GUI thread; owned by Services.
class NeighbourMaps : public QObject {
    Q_OBJECT

public:
    /// Tables of an epoch; null where they are not kept any more. GUI thread.
    using Tables = std::function<FactorSnapshotPtr(int epoch)>;

    explicit NeighbourMaps(Pool& pool, QObject* parent = nullptr);

    /// The state that is kept, with its map of principal components, and the epochs of its run, ascending. A null
    /// snapshot: there is no model, and all maps go. The same one again keeps what has been made. `known`: its map as
    /// it was made before, which need not be made again; or null.
    void setModel(FactorSnapshotPtr kept, const MapFramePtr& components, MovieTablePtr movies, std::vector<int> epochs,
                  Tables tables, NeighbourMapPtr known = nullptr);
    /// Whether that is the state that is kept.
    bool isOf(const FactorSnapshotPtr& kept) const { return kept == m_kept; }
    void setWanted(bool wanted);

    /// The map of the epoch, or of the nearest that has one; while the first one forms, that. Null: there is none yet.
    MapFramePtr frame(int epoch) const;
    /// Whether that very epoch has its map.
    bool has(int epoch) const { return m_made.count(epoch) > 0; }
    /// The first map is on its way.
    bool isForming() const { return m_forming != nullptr && m_made.empty(); }
    /// How far the first map is, from 0 to 1, once it takes longer than one waits for unasked.
    std::optional<double> share() const { return isLong() ? m_share : std::nullopt; }
    /// One or another is to come.
    bool isBusy() const { return m_job.isBusy(); }

Q_SIGNALS:
    /// The map of the state that is kept, as `neighbour_map` made it; not told of one that was known.
    void made(const FactorSnapshotPtr& kept, const NeighbourMapPtr& map);
    /// frame() or share() may be another.
    void changed();

private:
    struct Question {
        FactorSnapshotPtr snapshot;
        MovieTablePtr movies;
        MapFramePtr like;                 ///< what it is turned like, n × 2
        double size = 1.0;                ///< root mean square distance from the middle that it gets
        bool begun = false;               ///< `like` is a neighbour map: this one begins there
        double scale = 1.0;               ///< what the positions of `like` were multiplied by to have that size
        NeighbourMapPtr known = nullptr;  ///< it needs only be turned; null: it is to be made
    };
    struct Made {
        MapFramePtr frame;  ///< null: it was given up, or there is nothing that could be drawn
        double scale = 1.0;
        NeighbourMapPtr map = nullptr;  ///< as it was made, unless it was known
    };

    /// How far a map is.
    struct Progress {
        MapFramePtr frame;  ///< null: as before
        double share = 0.0;
    };

    /// Null if it was asked to stop.
    static NeighbourMapPtr layOut(const Question& question, const JobControl<Progress>& control);
    static Made make(const Question& question, const JobControl<Progress>& control);
    bool isLong() const;
    void take(const Question& question, const Made& made);
    void makeNext();
    /// The epoch whose map is to be made next, and that beside it which has one; none is left: no value.
    struct Step {
        int epoch = 0;
        int beside = 0;
    };
    std::optional<Step> nextStep() const;

    FactorSnapshotPtr m_kept;
    MapFramePtr m_components;  ///< n × 2
    MovieTablePtr m_movies;
    std::vector<int> m_epochs;
    Tables m_tables;
    NeighbourMapPtr m_known;
    bool m_wanted = false;
    MapFramePtr m_forming;
    std::optional<double> m_share;
    QElapsedTimer m_sinceBegun;  ///< of the first map
    std::map<int, Made> m_made;  ///< by epoch
    std::vector<int> m_gone;     ///< epochs without tables
    LatestJob<Question, Made, Progress> m_job;
};

}  // namespace kinoscope
