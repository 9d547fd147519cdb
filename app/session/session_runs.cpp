// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session_runs.h"

#include "app/common/document.h"

#include <utility>

namespace kinoscope {

namespace {

RunOutcome outcomeOf(const SessionRun& run)
{
    RunOutcome outcome;
    if (run.document) {
        outcome = outcome_of(run.document, nullptr);
    } else {
        outcome.settings = run.settings;
        outcome.termination =
            run.termination == name_of(Termination::failed) ? Termination::failed : Termination::diverged;
    }
    outcome.divergence = run.divergence;
    if (run.divergence)
        outcome.batches = run.divergence->batches;
    return outcome;
}

}  // namespace

void addOpened(RunList& runs, const LoadedSource& opened)
{
    if (!opened.session) {
        if (opened.document)
            runs.add(opened.document, outcome_of(opened.document, opened.split), timeline_of(*opened.document));
        return;
    }
    for (const SessionRun& run : opened.session->runs)
        runs.add(run.document, outcomeOf(run), run.document ? timeline_of(*run.document) : nullptr, run.number,
                 run.notes);
    if (runs.find(opened.session->shown))
        runs.setShown(opened.session->shown);
}

SessionDocument sessionOf(const RunList& runs)
{
    SessionDocument session;
    for (const KeptRunPtr& run : runs.runs()) {
        SessionRun& saved = session.runs.emplace_back();
        saved.number = run->number;
        saved.document = run->document;
        saved.settings = run->outcome.settings;
        saved.termination = name_of(run->outcome.termination);
        saved.divergence = run->outcome.divergence;
        saved.notes = runs.notes(run->number);
    }
    // While another is being trained, none is shown.
    session.shown = runs.shown() > 0 ? runs.shown() : session.runs.back().number;
    return session;
}

std::map<int, NeighbourMapPtr> neighbourMapsOf(const RunList& runs)
{
    std::map<int, NeighbourMapPtr> maps;
    for (const KeptRunPtr& run : runs.runs())
        if (NeighbourMapPtr map = runs.neighbourMap(run->number))
            maps.emplace(run->number, std::move(map));
    return maps;
}

}  // namespace kinoscope
