// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/run_map.h"

#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace kinoscope {

void RunMap::begin(TimelinePtr timeline, int epochs)
{
    const QSignalBlocker silence(m_frames);
    m_run = m_runs.next();
    m_frames.start(std::move(timeline), epochs);
}

void RunMap::finish(const ModelDocument& document)
{
    const QSignalBlocker silence(m_frames);
    m_frames.finish(static_cast<int>(document.history.size()),
                    std::make_shared<const FactorSnapshot>(
                        FactorSnapshot{document.kept_epoch, document.model.movie_factors, document.model.movie_bias}));
}

void RunMap::show(const KeptRun& run)
{
    if (run.document) {
        showWhole(run);
        return;
    }
    if (const KeptRunPtr seen = m_runs.find(m_run); seen && seen->document)
        return;
    const auto& all = m_runs.runs();
    const auto last = std::find_if(all.rbegin(), all.rend(), [](const KeptRunPtr& one) { return one->document; });
    if (last != all.rend())
        showWhole(**last);
}

void RunMap::showWhole(const KeptRun& run)
{
    const QSignalBlocker silence(m_frames);
    m_run = run.number;
    m_frames.start(run.timeline, static_cast<int>(run.document->history.size()));
    finish(*run.document);
}

}  // namespace kinoscope
