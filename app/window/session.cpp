// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/session.h"

#include "app/common/document.h"
#include "core/model/devices.h"

#include <exception>
#include <utility>

namespace kinoscope {

Session::Session(QObject* parent) : QObject(parent)
{
    connect(&m_opener, &Opener::progressed, this, &Session::openingProgressed);
    connect(&m_opener, &Opener::finished, this, &Session::finishOpening);
    connect(&m_analyst, &Analyst::analysed, this, [this] {
        Q_EMIT analysed();
        m_finder.setAnalysis(m_analyst.analysis());
        m_blender.setAnalysis(m_analyst.analysis());
    });
    connect(&m_selection, &ui::FilmSelection::changed, this, [this] { m_finder.setPicked(m_selection.current()); });
    connect(&m_finder, &NeighbourFinder::found, this, &Session::neighboursFound);
    connect(&m_evaluator, &RunEvaluator::predictionsReady, this, &Session::predictionsReady);
    connect(&m_evaluator, &RunEvaluator::evaluationStarted, this, &Session::evaluationStarted);
    connect(&m_evaluator, &RunEvaluator::evaluated, this, &Session::evaluated);
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
    m_opener.open(source);
    Q_EMIT openingStarted(source);
    Q_EMIT stateChanged();
}

void Session::cancelOpening()
{
    if (!isLoading())
        return;
    m_opener.cancel();
    Q_EMIT openingCancelled();
    Q_EMIT stateChanged();
}

void Session::finishOpening(const Opened& opened)
{
    if (!opened.error.empty()) {
        Q_EMIT openingFailed(QString::fromStdString(opened.error));
        Q_EMIT stateChanged();
        return;
    }
    m_run.reset();
    ++m_generation;
    m_evaluator.clear();
    m_analyst.setMovies(opened.films->movies);
    m_document = opened.document;
    DatasetPtr before = std::exchange(m_dataset, opened.dataset);
    m_films = opened.films;
    m_selection.clear();
    m_finder.setMovies(m_films->movies);
    m_blender.setMovies(m_films->movies);
    m_records.setDataset(m_dataset);
    Q_EMIT this->opened(QString::fromStdString(opened.source));
    m_background.release(std::move(before));
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
    m_background.run(
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
    m_evaluator.clear();
    m_analyst.supersede();
    m_document.reset();
    m_records.setModel(nullptr);
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
        m_analyst.follow(progress.snapshot);
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
    m_analysisThread.run([dataset = m_dataset,
                          outcome] { return std::make_shared<const ModelDocument>(make_document(*dataset, *outcome)); },
                         [this, outcome, generation = m_generation](std::shared_ptr<const ModelDocument> document) {
                             if (generation != m_generation)
                                 return;
                             adoptDocument(std::move(document));
                             m_evaluator.setRun(m_dataset, outcome->split, m_document);
                             Q_EMIT runFinished(*outcome);
                             Q_EMIT stateChanged();
                         });
}

void Session::adoptDocument(std::shared_ptr<const ModelDocument> document)
{
    m_document = std::move(document);
    m_records.setModel(m_document);
    Q_EMIT documentChanged();
    m_analyst.settle(std::make_shared<const FactorSnapshot>(
        FactorSnapshot{m_document->kept_epoch, m_document->model.movie_factors, m_document->model.movie_bias}));
}

void Session::setNeighbourChoice(const ui::NeighbourChoice& choice)
{
    m_finder.setChoice(choice);
    m_blender.setChoice(choice);
}

void Session::saveModel(const QString& path)
{
    if (!m_document)
        return;
    m_background.run(
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
