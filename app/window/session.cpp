// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/session.h"

#include "app/common/document.h"
#include "core/model/devices.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <span>
#include <stop_token>
#include <utility>

namespace kinoscope {

namespace {

constexpr int neighbours_shown = 10;
constexpr int reading_interval_ms = 50;
constexpr std::size_t most_evaluated_unasked = 2'000'000;
constexpr std::size_t most_ranked = 30'000'000;  // people × films: some seconds

}  // namespace

/// Shared with the thread that reads: it writes the share and looks at the stop, we do the opposite.
struct Session::Reading {
    std::stop_source stop;
    std::atomic<double> share = 0.0;
    double shown = 0.0;  // GUI thread only
};

struct Session::FoundNeighbours {
    std::shared_ptr<const NeighbourIndex> index;
    QList<ui::NeighbourRow> rows;
};

Session::Session(QObject* parent) : QObject(parent)
{
    connect(&m_selection, &ui::FilmSelection::changed, this, &Session::findNeighbours);
    connect(this, &Session::analysed, this, &Session::findNeighbours);
    m_readingTimer.setInterval(reading_interval_ms);
    connect(&m_readingTimer, &QTimer::timeout, this, &Session::lookAtReading);
}

Session::~Session()
{
    endReading();
    m_stopEvaluation.request_stop();
}

std::optional<RunState> Session::runState() const
{
    return m_run ? std::optional(m_run->state()) : std::nullopt;
}

bool Session::isTraining() const
{
    return m_run && m_run->state() != RunState::finished;
}

void Session::open(const QString& source)
{
    endReading();
    m_reading = std::make_shared<Reading>();
    m_readingTimer.start();
    Q_EMIT openingStarted(source);
    Q_EMIT stateChanged();
    m_reader.run(
        [path = source.toStdString(), reading = m_reading] {
            // Times are few bytes beside the ratings, and the split by time cannot do without.
            return open_source(path, {.progress = [reading](double share) { reading->share = share; },
                                      .stop = reading->stop.get_token(),
                                      .keep_times = true});
        },
        [this, reading = m_reading](Opened opened) {
            if (reading == m_reading)
                finishOpening(std::move(opened));
            else
                m_reader.release(std::make_shared<Opened>(std::move(opened)));
        });
}

void Session::endReading()
{
    if (m_reading)
        m_reading->stop.request_stop();
    m_reading.reset();
    m_readingTimer.stop();
}

void Session::lookAtReading()
{
    if (m_reading && m_reading->share != m_reading->shown)
        Q_EMIT openingProgressed(m_reading->shown = m_reading->share);
}

void Session::cancelOpening()
{
    if (!m_reading)
        return;
    endReading();
    Q_EMIT openingCancelled();
    Q_EMIT stateChanged();
}

void Session::finishOpening(Opened opened)
{
    endReading();
    if (!opened.error.empty()) {
        Q_EMIT openingFailed(QString::fromStdString(opened.error));
        Q_EMIT stateChanged();
        return;
    }
    m_run.reset();
    ++m_generation;
    dropEvaluation();
    m_waiting.reset();
    m_analysis.reset();
    m_index.reset();
    m_indexed.reset();
    m_document = opened.document;
    DatasetPtr before = std::exchange(m_dataset, std::move(opened.dataset));
    m_films = std::move(opened.films);
    m_movies = m_films->movies;
    m_selection.clear();
    Q_EMIT this->opened(QString::fromStdString(opened.source));
    m_reader.release(std::move(before));
    if (m_document)
        adoptDocument(m_document);
    else
        lookForDevices();
    Q_EMIT stateChanged();
}

// Not before the window and its data are there: where a graphics card may be, LibTorch is loaded to ask it.
void Session::lookForDevices()
{
    if (std::exchange(m_lookedForDevices, true))
        return;
    m_reader.run(
        [] {
            try {
                return cuda_support();
            } catch (const std::exception& error) {
                return CudaSupport{false, error.what()};
            }
        },
        [this](const CudaSupport& cuda) { Q_EMIT devicesKnown(cuda.available, QString::fromStdString(cuda.reason)); });
}

void Session::train(const TrainingSettings& settings)
{
    begin(settings, false);
}

void Session::stepEpoch(const TrainingSettings& settings)
{
    if (isTraining())
        m_run->step();
    else
        begin(settings, true);
}

void Session::begin(const TrainingSettings& settings, bool oneEpoch)
{
    if (!canTrain())
        return;
    ++m_generation;
    dropEvaluation();
    m_waiting.reset();
    m_document.reset();
    m_run.reset();
    m_run = std::make_unique<TrainingRun>(m_dataset, nullptr, settings, [this] {
        QMetaObject::invokeMethod(this, &Session::collectProgress, Qt::QueuedConnection);
    });
    if (oneEpoch)
        m_run->step();
    else
        m_run->start();
    Q_EMIT runStarted(settings);
    Q_EMIT documentChanged();
    Q_EMIT stateChanged();
}

void Session::pause()
{
    if (m_run)
        m_run->pause();
}

void Session::resume()
{
    if (m_run)
        m_run->resume();
}

void Session::stop()
{
    if (m_run)
        m_run->stop();
}

void Session::collectProgress()
{
    if (!m_run)
        return;
    const ProgressBatch progress = m_run->collect();
    if (progress.snapshot)
        analyse(progress.snapshot);
    Q_EMIT progressed(progress);
    if (progress.outcome)
        finishRun(progress.outcome);
    Q_EMIT stateChanged();
}

void Session::finishRun(const std::shared_ptr<const RunOutcome>& outcome)
{
    if (!outcome->model) {
        Q_EMIT runFinished(*outcome);
        return;
    }
    // A copy of tables and titles, which is seen where they are large.
    m_analyst.run([dataset = m_dataset,
                   outcome] { return std::make_shared<const ModelDocument>(make_document(*dataset, *outcome)); },
                  [this, outcome, generation = m_generation](std::shared_ptr<const ModelDocument> document) {
                      if (generation != m_generation)
                          return;
                      adoptDocument(std::move(document));
                      predictHeldOut(outcome->split);
                      m_split = outcome->split;
                      if (m_dataset->ratings.size() <= most_evaluated_unasked)
                          evaluateModel();
                      Q_EMIT runFinished(*outcome);
                      Q_EMIT stateChanged();
                  });
}

void Session::adoptDocument(std::shared_ptr<const ModelDocument> document)
{
    m_document = std::move(document);
    Q_EMIT documentChanged();
    analyse(std::make_shared<const FactorSnapshot>(
        FactorSnapshot{m_document->kept_epoch, m_document->model.movie_factors, m_document->model.movie_bias}));
}

void Session::analyse(FactorSnapshotPtr snapshot)
{
    m_waiting = std::move(snapshot);
    if (!m_analysing)
        analyseNext();
}

void Session::analyseNext()
{
    if (!m_waiting)
        return;
    m_analysing = true;
    m_analyst.run(
        [snapshot = std::exchange(m_waiting, nullptr), movies = m_movies]() mutable -> ModelAnalysisPtr {
            try {
                return std::make_shared<const ModelAnalysis>(std::move(snapshot), *movies);
            } catch (const std::exception&) {
                return nullptr;  // nothing that could be drawn; the map stays as it is
            }
        },
        [this, generation = m_generation](ModelAnalysisPtr analysis) {
            m_analysing = false;
            if (analysis && generation == m_generation) {
                m_analysis = std::move(analysis);
                Q_EMIT analysed();
            }
            analyseNext();
        });
}

void Session::setNeighbourChoice(const ui::NeighbourChoice& choice)
{
    m_choice = choice;
    findNeighbours();
}

// One search at a time: while a slider is drawn, those in between are skipped.
void Session::findNeighbours()
{
    const auto picked = m_selection.current();
    const auto row = picked && m_movies ? row_of_movie(*m_movies, *picked) : std::nullopt;
    if (!row || !m_analysis) {
        Q_EMIT neighboursFound({});
        return;
    }
    if (m_searching) {
        m_searchAgain = true;
        return;
    }
    m_searching = true;
    const bool known = m_index && m_indexed == m_analysis && m_index->similarity() == m_choice.similarity;
    m_analyst.run(
        [index = known ? m_index : nullptr, analysis = m_analysis, movies = m_movies, row = *row, choice = m_choice] {
            FoundNeighbours found{index, {}};
            if (!found.index)
                found.index =
                    std::make_shared<const NeighbourIndex>(analysis->snapshot->movie_factors, choice.similarity);
            for (const Neighbour& neighbour :
                 found.index->nearest(row, neighbours_shown, movies.get(), choice.minRatings))
                found.rows.append({(*movies)[static_cast<std::size_t>(neighbour.movie)].id, neighbour.similarity});
            return found;
        },
        [this, picked, analysis = m_analysis, generation = m_generation](const FoundNeighbours& found) {
            m_searching = false;
            if (generation == m_generation) {
                m_index = found.index;
                m_indexed = analysis;
                if (picked == m_selection.current())
                    Q_EMIT neighboursFound(found.rows);
            }
            if (std::exchange(m_searchAgain, false))
                findNeighbours();
        });
}

void Session::predictHeldOut(const std::shared_ptr<const DataSplit>& split)
{
    using RowsPtr = std::shared_ptr<const ui::PredictionRows>;
    m_analyst.run(
        [dataset = m_dataset, split, document = m_document]() -> RowsPtr {
            auto rows = std::make_shared<ui::PredictionRows>();
            rows->heldOut = static_cast<std::int64_t>(split->test.size());
            const std::span held_out(split->test);
            const auto shown = held_out.first(std::min(held_out.size(), ui::PredictionRows::most));
            rows->rows = predict_rows(document->model, dataset->ratings, {shown.begin(), shown.end()});
            for (const HeldOutPrediction& row : rows->rows)
                rows->userIds.push_back(dataset->user_ids[static_cast<std::size_t>(row.user)]);
            return rows;
        },
        [this, generation = m_generation](const RowsPtr& rows) {
            if (generation == m_generation)
                Q_EMIT predictionsReady(rows);
        });
}

void Session::evaluateModel()
{
    if (m_evaluating || m_evaluated || !m_document || !m_split)
        return;
    m_evaluating = true;
    Q_EMIT evaluationStarted();
    const bool ranking = m_dataset->user_ids.size() * m_dataset->movies.size() <= most_ranked;
    m_evaluator.run(
        [dataset = m_dataset, split = m_split, document = m_document,
         control = EvaluationControl{ranking, m_stopEvaluation.get_token()}] {
            return std::make_shared<const Evaluation>(
                evaluate(document->model, dataset->ratings, *split, dataset->scale, control));
        },
        [this, generation = m_generation](std::shared_ptr<const Evaluation> evaluation) {
            if (generation != m_generation)
                return;
            m_evaluating = false;
            m_evaluated = true;
            Q_EMIT evaluated(std::move(evaluation));
        });
}

void Session::dropEvaluation()
{
    m_stopEvaluation.request_stop();
    m_stopEvaluation = std::stop_source();
    m_evaluating = false;
    m_evaluated = false;
    m_split.reset();
    Q_EMIT evaluated(nullptr);
}

void Session::saveModel(const QString& path)
{
    if (!m_document)
        return;
    m_reader.run(
        [document = m_document, file = path.toStdString()]() -> std::string {
            try {
                save_model(file, *document);
                return {};
            } catch (const std::exception& error) {
                return error.what();
            }
        },
        [this, path](const std::string& problem) {
            if (problem.empty())
                Q_EMIT saved(path);
            else
                Q_EMIT savingFailed(QString::fromStdString(problem));
        });
}

}  // namespace kinoscope
