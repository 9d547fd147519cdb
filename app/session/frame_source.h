// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latest_job.h"
#include "app/session/frame_cache.h"
#include "app/session/model_analysis.h"
#include "core/analysis/map/projector.h"
#include "core/training/timeline.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace kinoscope {

/// Which epoch of a run is shown, and what the views need of it, worked out in the background.
///
/// While a run trains, that is its newest epoch, until the person goes back to an earlier one; with the newest it is
/// followed again. Earlier epochs are seen along the axes that the map had then; once the run has ended, along those of
/// the epoch that is kept. All maps of the same films keep one orientation, from epoch to epoch, at the end, and from
/// run to run (`EarlierMaps`). Where the map has no straight axes, other epochs cannot be shown: `why_not` says so.
/// Lives on the GUI thread; owned by the session, which also owns the pools.
class FrameSource : public QObject {
    Q_OBJECT

public:
    explicit FrameSource(Pools& pools, QObject* parent = nullptr);

    /// Of the epoch that is shown; null until one has been analysed.
    const ModelAnalysisPtr& analysis() const { return m_analysis; }
    /// The epoch that is wanted, from 0, or start_epoch. The analysis follows as soon as it can.
    std::optional<int> epoch() const { return m_epoch; }
    /// The tables of an epoch of the run; null where they are not kept.
    FactorSnapshotPtr tables(int epoch) const { return m_timeline ? m_timeline->at(epoch) : nullptr; }
    /// Those that can be shown, ascending.
    const std::vector<int>& epochs() const { return m_epochs; }
    int planned() const { return m_planned; }
    /// None while the run trains.
    std::optional<int> keptEpoch() const { return m_kept; }
    /// The person has gone to another epoch than the newest or, once the run has ended, the kept one.
    bool isBack() const { return !m_following && m_epoch != m_kept; }

    /// Other films, whose rows are those of the snapshots to come: nothing is known, and no run is there.
    void setMovies(MovieTablePtr movies);
    /// How films are laid out from now on; at first it is the first of `projectors`. The newest state is laid out anew.
    void setProjector(Projector projector);
    /// Another run, or a model without a timeline (null). A map that is being made is given up; what is shown stays
    /// until there is news.
    void start(TimelinePtr timeline, int planned);
    /// The start or an epoch of the run on the way, or of a slow run what lies between. A map of an older epoch that is
    /// being made is finished first: if the projector takes longer than an epoch, none would ever be seen otherwise.
    void follow(FactorSnapshotPtr newest);
    /// The run has ended, after so many epochs, and this one is kept.
    void finish(int epochs, FactorSnapshotPtr kept);
    /// Shows the epoch, or the nearest that is there, if the map can.
    void show(int epoch);
    /// For whoever could not hear it when it changed: emits epochsChanged() and moved().
    void tell();

Q_SIGNALS:
    /// Other epochs can be shown.
    void epochsChanged();
    /// Another epoch is wanted.
    void moved(std::optional<int> epoch);
    /// The share of the newest map that has been made, 0 … 1; 1 just before analysed(). Not told of a map that is given
    /// up.
    void progressed(double share);
    /// What is shown has changed.
    void analysed();

private:
    /// What the next map is to lie like. One job at a time uses it.
    struct Orientation {
        MapFramePtr shown;
        MapFramePtr settled;
    };
    struct Layout {
        FactorSnapshotPtr snapshot;
        MovieTablePtr movies;
        std::shared_ptr<const Projector> projector;
        std::shared_ptr<Orientation> orientation;
    };
    struct Seen {
        FactorSnapshotPtr snapshot;
        MapFramePtr from;  // whose axes it is seen along
    };

    static ModelAnalysisPtr laidOut(const Layout& input, const JobControl<>& control);
    static ModelAnalysisPtr seen(const Seen& input);

    void giveUpMap();
    void layOut(FactorSnapshotPtr snapshot);
    void lookAtTimeline();
    void takeNewest(const ModelAnalysisPtr& newest);
    void setReference(MapFramePtr frame);
    void moveTo(int epoch);
    void publish(ModelAnalysisPtr analysis);
    void seek();
    ModelAnalysisPtr known(int epoch) const;

    MovieTablePtr m_movies;
    std::shared_ptr<const Projector> m_projector;
    FactorSnapshotPtr m_newestSnapshot;  // of the run, laid out or on the way to it
    MapFramePtr m_shownMap;              // whose axes were last seen along; of these films, perhaps of an earlier run
    MapFramePtr m_settledMap;            // the last of a run that had ended
    std::shared_ptr<Orientation> m_orientation = std::make_shared<Orientation>();  // for what is being laid out

    TimelinePtr m_timeline;
    std::vector<int> m_epochs;
    int m_planned = 0;
    std::optional<int> m_kept;
    bool m_following = true;  // the newest epoch, or then the kept one
    std::optional<int> m_epoch;
    ModelAnalysisPtr m_analysis;
    ModelAnalysisPtr m_newest;  // of this run
    MapFramePtr m_reference;    // whose axes the other epochs are seen along
    FrameCache m_cache;         // seen from m_reference

    LatestJob<Layout, ModelAnalysisPtr> m_layingOut;
    LatestJob<Seen, ModelAnalysisPtr> m_seeking;
};

}  // namespace kinoscope
