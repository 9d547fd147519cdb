// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/run_list.h"

#include <algorithm>
#include <utility>

namespace kinoscope {

namespace {

std::size_t bytes_of(const ModelDocument& document)
{
    const TrainedModel& model = document.model;
    const auto floats = static_cast<std::size_t>(model.user_factors.size() + model.user_bias.size() +
                                                 model.movie_factors.size() + model.movie_bias.size());
    constexpr std::size_t beside = 100;  // a film's title and genres
    return floats * sizeof(float) + document.movies.size() * (sizeof(Movie) + beside) +
           document.user_ids.size() * sizeof(std::int64_t);
}

}  // namespace

const KeptRunPtr& RunList::add(KeptRun run)
{
    run.number = ++m_made;
    m_shown = run.number;
    m_runs.push_back(std::make_shared<const KeptRun>(std::move(run)));
    while (isTooMuch()) {
        const KeptRunPtr oldest = std::move(m_runs.front());
        m_runs.erase(m_runs.begin());
        Q_EMIT dropped(oldest);
    }
    Q_EMIT changed();
    return m_runs.back();
}

bool RunList::isTooMuch() const
{
    if (m_runs.size() <= 2)
        return false;
    std::size_t bytes = 0;
    for (const KeptRunPtr& run : m_runs)
        bytes += bytes_of(*run->document);
    return m_runs.size() > most || bytes > most_bytes;
}

void RunList::clear()
{
    for (const KeptRunPtr& run : std::exchange(m_runs, {}))
        Q_EMIT dropped(run);
    m_made = 0;
    m_shown = 0;
    Q_EMIT changed();
}

void RunList::setShown(int number)
{
    if (std::exchange(m_shown, number) != number)
        Q_EMIT changed();
}

KeptRunPtr RunList::find(int number) const
{
    const auto found =
        std::find_if(m_runs.begin(), m_runs.end(), [number](const KeptRunPtr& run) { return run->number == number; });
    return found == m_runs.end() ? nullptr : *found;
}

QList<ui::RunSummary> RunList::summaries() const
{
    QList<ui::RunSummary> all;
    for (const KeptRunPtr& run : m_runs)
        all.append({run->number, run->document->settings, run->document->history, run->document->test.rmse});
    return all;
}

}  // namespace kinoscope
