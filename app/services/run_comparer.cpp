// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/run_comparer.h"

#include "core/analysis/neighbours/neighbours.h"

#include <exception>

namespace kinoscope {

namespace {

std::shared_ptr<const RunComparison> compared_runs(const KeptRun& first, const KeptRun& second, std::stop_token stop)
{
    ComparisonControl control;
    control.min_ratings = enough_ratings;
    control.stop = std::move(stop);
    try {
        return std::make_shared<const RunComparison>(compare_runs(first.document->model.movie_factors,
                                                                  second.document->model.movie_factors,
                                                                  first.document->movies, control));
    } catch (const std::exception&) {
        return nullptr;
    }
}

}  // namespace

RunComparer::RunComparer(Pool& pool, QObject* parent)
    : QObject(parent), m_job(
                           pool,
                           [](const std::pair<KeptRunPtr, KeptRunPtr>& runs, const JobControl<>& control) {
                               return compared_runs(*runs.first, *runs.second, control.stop);
                           },
                           [this](const std::pair<KeptRunPtr, KeptRunPtr>&, const ComparisonPtr& comparison) {
                               Q_EMIT compared(comparison);
                           })
{
}

}  // namespace kinoscope
