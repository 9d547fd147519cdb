// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/run_list.h"

#include <algorithm>
#include <utility>

namespace kinoscope {

namespace {

std::size_t document_bytes(const ModelDocument& document)
{
    const TrainedModel& model = document.model;
    const auto floats = static_cast<std::size_t>(model.user_factors.size() + model.user_bias.size() +
                                                 model.movie_factors.size() + model.movie_bias.size());
    constexpr std::size_t beside = 100;  // a film's title and genres
    return floats * sizeof(float) + document.movies.size() * (sizeof(Movie) + beside) +
           document.user_ids.size() * sizeof(std::int64_t);
}

ui::RunSummary summary_of(const KeptRun& run)
{
    ui::RunSummary summary;
    summary.number = run.number;
    summary.divergence = run.outcome.divergence;
    summary.seconds = run.outcome.seconds;
    if (run.document) {
        summary.settings = run.document->settings;
        summary.history = run.document->history;
        summary.keptEpoch = run.document->kept_epoch;
        summary.ofPairs = run.document->feedback == Feedback::pairs;
        summary.error = held_out_error(*run.document);
    } else {
        summary.settings = run.outcome.settings;
    }
    return summary;
}

}  // namespace

std::size_t bytes_of(const KeptRun& run)
{
    return (run.document ? document_bytes(*run.document) : 0) + (run.timeline ? run.timeline->bytes() : 0);
}

const KeptRunPtr& RunList::add(std::shared_ptr<const ModelDocument> document, RunOutcome outcome, TimelinePtr timeline,
                               int number, const RunNotes& notes)
{
    if (document)
        outcome.model = TrainedModelPtr(document, &document->model);
    if (!document || document->dataset_ratings > most_split_kept)
        outcome.split.reset();
    m_made = std::max(number, m_made + 1);
    m_shown = m_made;
    m_runs.push_back(std::make_shared<const KeptRun>(
        KeptRun{m_shown, std::move(document), std::move(outcome), std::move(timeline)}));
    if (const RunNotes kept = as_kept(notes); kept != RunNotes())
        m_notes[m_shown] = kept;
    while (isTooMuch()) {
        const auto least = leastWanted();
        m_dropped.push_back((*least)->number);
        m_notes.erase((*least)->number);
        m_maps.erase((*least)->number);
        m_pool.release(std::exchange(*least, nullptr));
        m_runs.erase(least);
    }
    thinEarlier();
    m_changed = true;
    return m_runs.back();
}

/// The oldest without a star, else the oldest; never the newest.
std::vector<KeptRunPtr>::iterator RunList::leastWanted()
{
    const auto newest = std::prev(m_runs.end());
    const auto found =
        std::find_if(m_runs.begin(), newest, [this](const KeptRunPtr& run) { return !notes(run->number).starred; });
    return found == newest ? m_runs.begin() : found;
}

// In the background, for it may give back a hundred megabytes.
void RunList::thinEarlier()
{
    for (const KeptRunPtr& earlier : m_runs)
        if (earlier->number != m_shown && earlier->timeline)
            m_pool.run([timeline = earlier->timeline] { timeline->set_budget(Timeline::default_budget / (most - 1)); });
}

bool RunList::isTooMuch() const
{
    if (m_runs.size() <= 2)
        return false;
    std::size_t bytes = 0;
    for (const KeptRunPtr& run : m_runs)
        bytes += run->document ? document_bytes(*run->document) : 0;
    return m_runs.size() > most || bytes > most_bytes;
}

void RunList::clear()
{
    for (KeptRunPtr& run : m_runs)
        m_pool.release(std::exchange(run, nullptr));
    m_runs.clear();
    m_notes.clear();
    m_maps.clear();
    m_removed.clear();
    m_made = 0;
    m_shown = 0;
    m_changed = true;
}

void RunList::remove(int number)
{
    if (std::erase_if(m_runs, [number](const KeptRunPtr& run) { return run->number == number; }) == 0)
        return;
    m_removed.insert(number);
    m_changed = true;
}

void RunList::restore(const KeptRunPtr& run)
{
    if (!m_removed.remove(run->number))
        return;
    m_runs.insert(std::find_if(m_runs.begin(), m_runs.end(),
                               [&run](const KeptRunPtr& other) { return other->number > run->number; }),
                  run);
    m_changed = true;
}

void RunList::setNotes(int number, const RunNotes& notes)
{
    const RunNotes kept = as_kept(notes);
    if (!find(number) || kept == this->notes(number))
        return;
    m_notes[number] = kept;
    Q_EMIT notesChanged(number);
}

RunNotes RunList::notes(int number) const
{
    const auto found = m_notes.find(number);
    return found == m_notes.end() ? RunNotes() : found->second;
}

NeighbourMapPtr RunList::neighbourMap(int number) const
{
    if (const auto made = m_maps.find(number); made != m_maps.end())
        return made->second;
    const KeptRunPtr run = find(number);
    return run && run->document ? run->document->neighbour_map : nullptr;
}

void RunList::setNeighbourMap(int number, NeighbourMapPtr map)
{
    if (find(number))
        m_maps[number] = std::move(map);
}

void RunList::setShown(int number)
{
    if (std::exchange(m_shown, number) != number)
        m_changed = true;
}

void RunList::tell()
{
    for (const int number : std::exchange(m_dropped, {}))
        Q_EMIT dropped(number);
    if (std::exchange(m_changed, false))
        Q_EMIT changed();
}

KeptRunPtr RunList::find(int number) const
{
    const auto found =
        std::find_if(m_runs.begin(), m_runs.end(), [number](const KeptRunPtr& run) { return run->number == number; });
    return found == m_runs.end() ? nullptr : *found;
}

bool RunList::hasModel() const
{
    return std::any_of(m_runs.begin(), m_runs.end(), [](const KeptRunPtr& run) { return run->document != nullptr; });
}

QList<ui::RunSummary> RunList::summaries() const
{
    QList<ui::RunSummary> all;
    for (const KeptRunPtr& run : m_runs) {
        all.append(summary_of(*run));
        all.back().notes = notes(run->number);
    }
    return all;
}

}  // namespace kinoscope
