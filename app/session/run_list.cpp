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
    if (run.document) {
        summary.settings = run.document->settings;
        summary.history = run.document->history;
        summary.error = held_out_error(*run.document);
    } else {
        summary.settings = run.outcome.settings;
    }
    return summary;
}

}  // namespace

const KeptRunPtr& RunList::add(std::shared_ptr<const ModelDocument> document, RunOutcome outcome, TimelinePtr timeline,
                               int number)
{
    if (document)
        outcome.model = TrainedModelPtr(document, &document->model);
    if (!document || document->dataset_ratings > most_split_kept)
        outcome.split.reset();
    m_made = std::max(number, m_made + 1);
    m_shown = m_made;
    m_runs.push_back(std::make_shared<const KeptRun>(
        KeptRun{m_shown, std::move(document), std::move(outcome), std::move(timeline)}));
    while (isTooMuch()) {
        m_dropped.push_back(m_runs.front()->number);
        m_pool.release(std::exchange(m_runs.front(), nullptr));
        m_runs.erase(m_runs.begin());
    }
    thinEarlier();
    m_changed = true;
    return m_runs.back();
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
    m_made = 0;
    m_shown = 0;
    m_changed = true;
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
    for (const KeptRunPtr& run : m_runs)
        all.append(summary_of(*run));
    return all;
}

}  // namespace kinoscope
