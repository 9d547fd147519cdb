// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/run_comparer.h"

#include "core/analysis/neighbours.h"

#include <exception>

namespace kinoscope {

RunComparer::~RunComparer()
{
    m_stop.request_stop();
}

void RunComparer::cancel()
{
    ++m_generation;
    m_stop.request_stop();
    m_stop = std::stop_source();
}

void RunComparer::compare(const KeptRunPtr& first, const KeptRunPtr& second)
{
    using ComparisonPtr = std::shared_ptr<const RunComparison>;
    cancel();
    ComparisonControl control;
    control.min_ratings = kEnoughRatings;
    control.stop = m_stop.get_token();
    m_background.run(
        [first, second, control]() -> ComparisonPtr {
            try {
                return std::make_shared<const RunComparison>(compare_runs(first->document->model.movie_factors,
                                                                          second->document->model.movie_factors,
                                                                          first->document->movies, control));
            } catch (const std::exception&) {
                return nullptr;
            }
        },
        [this, generation = m_generation](ComparisonPtr comparison) {
            if (generation == m_generation)
                Q_EMIT compared(std::move(comparison));
        });
}

}  // namespace kinoscope
