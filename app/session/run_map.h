// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/frame_source.h"
#include "app/session/run_list.h"

namespace kinoscope {

/// Which run the map and its epochs are of. Emits nothing, nor lets `frames`: whoever calls it tells. Lives on the GUI
/// thread; owned by the session, as both that it refers to.
class RunMap {
public:
    RunMap(FrameSource& frames, const RunList& runs) : m_frames(frames), m_runs(runs) {}

    /// Its number; 0 for none.
    int run() const { return m_run; }
    /// Other films: there is no run.
    void clear() { m_run = 0; }
    /// A run begins, which will have the list's next number.
    void begin(TimelinePtr timeline, int epochs);
    /// The run that began has ended with this model.
    void finish(const ModelDocument& document);
    /// A run of the list. One that broke has no map: then that of the last run that has one, if there is any, unless
    /// such a one is there already.
    void show(const KeptRun& run);

private:
    void showWhole(const KeptRun& run);

    FrameSource& m_frames;
    const RunList& m_runs;
    int m_run = 0;
};

}  // namespace kinoscope
