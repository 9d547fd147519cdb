// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/background.h"
#include "app/session/model_analysis.h"
#include "core/training/timeline.h"

#include <QObject>

#include <deque>
#include <vector>

namespace kinoscope {

/// Which epoch of a run is shown, and what the views need of it.
///
/// While a run trains, that is its newest epoch, until the person goes back to an earlier one; with the newest it is
/// followed again. Earlier epochs are seen along the axes that the map had then; once the run has ended, along those of
/// the epoch that is kept, so that nothing flips on the way. Where the map has no straight axes, other epochs cannot be
/// shown: `why_not` says so. Frames are made in the background and kept as far as
/// `most_cached` bytes go. Lives on the GUI thread; owned by the session, which also owns `background`.
class EpochReplay : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t most_cached = std::size_t{32} << 20;

    explicit EpochReplay(Background& background, QObject* parent = nullptr) : QObject(parent), m_background(background)
    {
    }

    /// Of the epoch that is shown; null until one has been analysed.
    const ModelAnalysisPtr& analysis() const { return m_analysis; }
    /// The epoch that is wanted, from 0; −1 for none. The analysis follows as soon as it can.
    int epoch() const { return m_epoch; }
    const std::vector<int>& epochs() const { return m_epochs; }
    int planned() const { return m_planned; }
    /// −1 while the run trains.
    int keptEpoch() const { return m_kept; }
    /// The person has gone to another epoch than the newest or, once the run has ended, the kept one.
    bool isBack() const { return !m_following && m_epoch != m_kept; }

    /// Another run, or a model without a timeline (null). What is shown stays until there is news.
    void start(TimelinePtr timeline, int planned);
    /// The run has ended, after so many epochs, and this one is kept: its analysis comes next, by setNewest().
    void finish(int epochs, int kept);
    /// Other films: nothing is known.
    void clear();
    /// There is something new on the timeline.
    void lookAtTimeline();
    void setNewest(ModelAnalysisPtr newest);
    /// Shows the epoch, or the nearest that is there, if the map can.
    void show(int epoch);
    /// For whoever could not hear it when it changed: emits epochsChanged() and moved().
    void tell();

Q_SIGNALS:
    /// Other epochs can be shown.
    void epochsChanged();
    /// Another epoch is wanted.
    void moved(int epoch);
    /// What is shown has changed.
    void analysed();

private:
    void setReference(MapFramePtr frame);
    void moveTo(int epoch);
    void publish(ModelAnalysisPtr analysis);
    void seek();
    void remember(ModelAnalysisPtr analysis);
    ModelAnalysisPtr known(int epoch) const;

    Background& m_background;
    TimelinePtr m_timeline;
    std::vector<int> m_epochs;  // that can be shown
    int m_planned = 0;
    int m_kept = -1;          // −1 while it trains
    bool m_following = true;  // the newest epoch, or then the kept one
    int m_epoch = -1;
    ModelAnalysisPtr m_analysis;
    ModelAnalysisPtr m_newest;
    MapFramePtr m_reference;               // whose axes the other epochs are seen along
    std::deque<ModelAnalysisPtr> m_cache;  // seen from m_reference, the longest unused first
    bool m_seeking = false;
    int m_generation = 0;  // counts references: what was made for another is dropped
};

}  // namespace kinoscope
