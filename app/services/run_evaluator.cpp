// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/run_evaluator.h"

#include "core/training/run_split.h"
#include "ui/text/places.h"

#include <algorithm>
#include <span>
#include <utility>

namespace kinoscope {

namespace {

constexpr std::size_t most_evaluated_unasked = 2'000'000;
constexpr std::size_t most_ranked = 30'000'000;  // people × films: some seconds

/// The run's, or made again as it was made. For the ratings of 25 million that takes a second.
std::shared_ptr<const DataSplit> split_or_again(const std::shared_ptr<const DataSplit>& split,
                                                const TrainingSettings& settings, const Dataset& dataset)
{
    return split ? split : make_split(settings, dataset);
}

/// Ranks take a look at every film for each row.
std::size_t mostListed(const Dataset& dataset)
{
    constexpr std::size_t most_looks = 200'000'000;  // some tenths of a second
    if (dataset.feedback == Feedback::ratings)
        return ui::PredictionRows::most;
    return std::clamp(most_looks / std::max<std::size_t>(dataset.movies.size(), 1), std::size_t{100},
                      ui::PredictionRows::most);
}

/// The people of the rows by name.
void addNames(ui::PredictionRows& rows, const Dataset& dataset)
{
    std::vector<QString> names;
    names.reserve(dataset.user_keys.size());
    for (const std::string& key : dataset.user_keys)
        names.push_back(QString::fromStdString(key));
    const std::vector<int> places = ui::placesOf(names, ui::Digits::asNumbers);
    rows.userIds.clear();
    for (const HeldOutPrediction& row : rows.rows) {
        const auto user = static_cast<std::size_t>(row.user);
        rows.userIds.push_back(places[user]);
        rows.names.push_back(names[user]);
    }
}

}  // namespace

RunEvaluator::RunEvaluator(Pool& pool, QObject* parent)
    : QObject(parent), m_pool(pool), m_predicting(
                                         pool, [](const Run& run, const JobControl<>&) { return predictedRows(run); },
                                         [this](const Run&, const RowsPtr& rows) {
                                             known().predictions = rows;
                                             Q_EMIT predictionsReady(rows);
                                             // One after the other: either may have to split the ratings again.
                                             if (m_asked && !known().evaluation)
                                                 m_evaluating.start(m_run);
                                         }),
      m_evaluating(
          pool, [](const Run& run, const JobControl<>& control) { return evaluatedRun(run, control.stop); },
          [this](const Run&, const EvaluationPtr& evaluation) {
              known().evaluation = evaluation;
              Q_EMIT evaluated(evaluation);
          })
{
}

RunEvaluator::RowsPtr RunEvaluator::predictedRows(const Run& run)
{
    auto rows = std::make_shared<ui::PredictionRows>();
    const auto split = split_or_again(run.split, run.document->settings, *run.dataset);
    rows->heldOut = static_cast<std::int64_t>(split->test.size());
    const std::span held_out(split->test);
    const auto shown = held_out.first(std::min(held_out.size(), mostListed(*run.dataset)));
    const std::span<const std::int32_t> listed(shown.begin(), shown.end());
    rows->rows = shown_rows(predict_rows(run.document->model, run.dataset->ratings, listed), run.dataset->scale);
    if (run.dataset->feedback == Feedback::pairs)
        rows->ranks = held_out_ranks(run.document->model, run.dataset->ratings, *split, listed);
    for (const HeldOutPrediction& row : rows->rows)
        rows->userIds.push_back(run.dataset->user_ids[static_cast<std::size_t>(row.user)]);
    if (!run.dataset->user_keys.empty())
        addNames(*rows, *run.dataset);
    return rows;
}

RunEvaluator::EvaluationPtr RunEvaluator::evaluatedRun(const Run& run, const std::stop_token& stop)
{
    const Dataset& dataset = *run.dataset;
    const bool ranking = dataset.user_ids.size() * dataset.movies.size() <= most_ranked;
    const auto split = split_or_again(run.split, run.document->settings, dataset);
    return std::make_shared<const Evaluation>(kinoscope::evaluate(run.document->model, dataset.ratings, *split,
                                                                  dataset.scale, dataset.feedback, {ranking, stop}));
}

void RunEvaluator::setRun(DatasetPtr dataset, std::shared_ptr<const DataSplit> split,
                          std::shared_ptr<const ModelDocument> document)
{
    clear();
    m_run = {std::move(dataset), std::move(split), std::move(document)};
    predict();
    if (m_run.dataset->ratings.size() <= most_evaluated_unasked)
        evaluate();
}

void RunEvaluator::clear()
{
    m_predicting.cancel();
    m_evaluating.cancel();
    m_asked = false;
    m_pool.release(std::exchange(m_run.dataset, nullptr));
    m_run = {};
    Q_EMIT evaluated(nullptr);
}

/// What is known of the model that is shown; an empty entry is added for a new one.
RunEvaluator::Known& RunEvaluator::known()
{
    std::erase_if(m_known, [](const Known& one) { return one.document.expired(); });
    const auto found = std::find_if(m_known.begin(), m_known.end(),
                                    [this](const Known& one) { return one.document.lock() == m_run.document; });
    return found != m_known.end() ? *found : m_known.emplace_back(Known{m_run.document, nullptr, nullptr});
}

void RunEvaluator::predict()
{
    if (const auto rows = known().predictions)
        Q_EMIT predictionsReady(rows);
    else
        m_predicting.start(m_run);
}

void RunEvaluator::evaluate()
{
    if (m_asked || !m_run.document)
        return;
    m_asked = true;
    if (const auto evaluation = known().evaluation) {
        Q_EMIT evaluated(evaluation);
        return;
    }
    Q_EMIT evaluationStarted();
    if (!m_predicting.isBusy())
        m_evaluating.start(m_run);
}

}  // namespace kinoscope
