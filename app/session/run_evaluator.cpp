// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/run_evaluator.h"

#include "core/model/run_split.h"

#include <algorithm>
#include <span>
#include <utility>

namespace kinoscope {

namespace {

constexpr std::size_t most_evaluated_unasked = 2'000'000;
constexpr std::size_t most_ranked = 30'000'000;  // people × films: some seconds

using SplitPtr = std::shared_ptr<const DataSplit>;

/// `split`, or the one that the run was trained with. For the ratings of 25 million this takes a second.
SplitPtr split_or_again(SplitPtr split, const TrainingSettings& settings, const Dataset& dataset)
{
    return split ? std::move(split) : make_split(settings, dataset);
}

}  // namespace

RunEvaluator::~RunEvaluator()
{
    m_stop.request_stop();
}

void RunEvaluator::setRun(DatasetPtr dataset, std::shared_ptr<const DataSplit> split,
                          std::shared_ptr<const ModelDocument> document)
{
    clear();
    m_dataset = std::move(dataset);
    m_split = std::move(split);
    m_document = std::move(document);
    predict();
    if (m_dataset->ratings.size() <= most_evaluated_unasked)
        evaluate();
}

void RunEvaluator::clear()
{
    ++m_generation;
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_asked = false;
    m_background.release(std::exchange(m_dataset, nullptr));
    m_split.reset();
    m_document.reset();
    Q_EMIT evaluated(nullptr);
}

/// Of the model that is shown.
RunEvaluator::Known& RunEvaluator::known()
{
    std::erase_if(m_known, [](const Known& one) { return one.document.expired(); });
    const auto found = std::find_if(m_known.begin(), m_known.end(),
                                    [this](const Known& one) { return one.document.lock() == m_document; });
    return found != m_known.end() ? *found : m_known.emplace_back(Known{m_document, nullptr, nullptr});
}

void RunEvaluator::predict()
{
    if (const auto rows = known().predictions) {
        Q_EMIT predictionsReady(rows);
        return;
    }
    using RowsPtr = std::shared_ptr<const ui::PredictionRows>;
    m_background.run(
        [dataset = m_dataset, split = m_split, document = m_document]() -> RowsPtr {
            auto rows = std::make_shared<ui::PredictionRows>();
            const SplitPtr rated = split_or_again(split, document->settings, *dataset);
            rows->heldOut = static_cast<std::int64_t>(rated->test.size());
            const std::span held_out(rated->test);
            const auto shown = held_out.first(std::min(held_out.size(), ui::PredictionRows::most));
            rows->rows = predict_rows(document->model, dataset->ratings, {shown.begin(), shown.end()});
            for (const HeldOutPrediction& row : rows->rows)
                rows->userIds.push_back(dataset->user_ids[static_cast<std::size_t>(row.user)]);
            return rows;
        },
        [this, generation = m_generation](const RowsPtr& rows) {
            if (generation != m_generation)
                return;
            known().predictions = rows;
            Q_EMIT predictionsReady(rows);
        });
}

void RunEvaluator::evaluate()
{
    if (m_asked || !m_document)
        return;
    m_asked = true;
    if (const auto evaluation = known().evaluation) {
        Q_EMIT evaluated(evaluation);
        return;
    }
    Q_EMIT evaluationStarted();
    const bool ranking = m_dataset->user_ids.size() * m_dataset->movies.size() <= most_ranked;
    m_background.run(
        [dataset = m_dataset, split = m_split, document = m_document,
         control = EvaluationControl{ranking, m_stop.get_token()}] {
            return std::make_shared<const Evaluation>(
                kinoscope::evaluate(document->model, dataset->ratings,
                                    *split_or_again(split, document->settings, *dataset), dataset->scale, control));
        },
        [this, generation = m_generation](std::shared_ptr<const Evaluation> evaluation) {
            if (generation != m_generation)
                return;
            known().evaluation = evaluation;
            Q_EMIT evaluated(std::move(evaluation));
        });
}

}  // namespace kinoscope
