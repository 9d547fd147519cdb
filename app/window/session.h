// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/background.h"
#include "app/window/model_analysis.h"
#include "app/window/opened.h"
#include "core/analysis/evaluation.h"
#include "core/training/training_run.h"
#include "ui/film_selection.h"
#include "ui/panels/film_panel.h"
#include "ui/panels/lists_panel.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <stop_token>

namespace kinoscope {

/// The data set, the run and what is known of its model, for one window. Lives on the GUI thread; owns the run's
/// worker thread and a background thread for reading and analysis. Views get values by signal, never the run itself.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    const DatasetPtr& dataset() const { return m_dataset; }
    /// The films of the data set or of the opened model; null while there is neither.
    const MovieTablePtr& movies() const { return m_movies; }
    const ui::FilmCataloguePtr& films() const { return m_films; }
    /// The finished run or the opened model; null while there is neither.
    const std::shared_ptr<const ModelDocument>& document() const { return m_document; }
    const ModelAnalysisPtr& analysis() const { return m_analysis; }
    ui::FilmSelection* selection() { return &m_selection; }

    bool isLoading() const { return m_reading != nullptr; }
    std::optional<RunState> runState() const;
    /// A run is there and has not ended.
    bool isTraining() const;
    bool canTrain() const { return m_dataset && !isTraining() && !isLoading(); }

public Q_SLOTS:
    /// A folder, a model file or `sample`, read in the background. What is open stays until it has been read; what is
    /// being read is given up.
    void open(const QString& source);
    /// Ends the reading, after the block that is being read.
    void cancelOpening();
    void train(const TrainingSettings& settings);
    /// One epoch of the run that is paused, or of a new one.
    void stepEpoch(const TrainingSettings& settings);
    void pause();
    void resume();
    void stop();
    void saveModel(const QString& path);
    /// Works out how good the model of the last run is, unless that is known or under way. Small data need no asking.
    void evaluateModel();
    /// Which films are looked for as the closest, from now on.
    void setNeighbourChoice(const ui::NeighbourChoice& choice);

Q_SIGNALS:
    void openingStarted(const QString& source);
    /// Share of the rating file that has been read, 0 … 1; at most 20 times a second.
    void openingProgressed(double share);
    /// Another data set or model is there; run and selection are gone.
    void opened(const QString& source);
    void openingFailed(const QString& message);
    void openingCancelled();

    /// Once, after the first data set has been opened: whether training on CUDA is possible, and if not, why.
    void devicesKnown(bool cuda, const QString& reason);

    void runStarted(const TrainingSettings& settings);
    void progressed(const ProgressBatch& progress);
    void runFinished(const RunOutcome& outcome);
    /// The run's state, or what is possible, has changed.
    void stateChanged();

    /// A newer state of the model: map, bias ranks and neighbours go by it from now on.
    void analysed();
    void documentChanged();
    void predictionsReady(std::shared_ptr<const ui::PredictionRows> rows);
    /// Null: what was known holds no longer.
    void evaluated(std::shared_ptr<const Evaluation> evaluation);
    void evaluationStarted();
    void neighboursFound(const QList<ui::NeighbourRow>& neighbours);
    void saved(const QString& path);
    void savingFailed(const QString& message);

private:
    struct Reading;
    struct FoundNeighbours;

    void endReading();
    void lookAtReading();
    void finishOpening(Opened opened);
    void lookForDevices();
    void begin(const TrainingSettings& settings, bool oneEpoch);
    void collectProgress();
    void finishRun(const std::shared_ptr<const RunOutcome>& outcome);
    void adoptDocument(std::shared_ptr<const ModelDocument> document);
    void analyse(FactorSnapshotPtr snapshot);
    void analyseNext();
    void findNeighbours();
    void dropEvaluation();
    void predictHeldOut(const std::shared_ptr<const DataSplit>& split);

    DatasetPtr m_dataset;
    ui::FilmCataloguePtr m_films;
    MovieTablePtr m_movies;  // those of m_films
    std::shared_ptr<const ModelDocument> m_document;
    ModelAnalysisPtr m_analysis;
    ui::FilmSelection m_selection;

    std::shared_ptr<Reading> m_reading;  // what is being read; its thread may still end an older one
    QTimer m_readingTimer;
    bool m_lookedForDevices = false;
    int m_generation = 0;         // counts data sets and runs: analysis of an older one is dropped
    FactorSnapshotPtr m_waiting;  // the newest snapshot, while an older one is being analysed
    bool m_analysing = false;

    ui::NeighbourChoice m_choice;
    std::shared_ptr<const NeighbourIndex> m_index;  // of the films of m_indexed
    ModelAnalysisPtr m_indexed;
    bool m_searching = false;
    bool m_searchAgain = false;

    std::shared_ptr<const DataSplit> m_split;  // of the run that made m_document
    bool m_evaluating = false;
    bool m_evaluated = false;
    std::stop_source m_stopEvaluation;

    Background m_reader;
    Background m_analyst;
    Background m_evaluator;              // of its own: neighbours must not wait for it
    std::unique_ptr<TrainingRun> m_run;  // last: its worker must end before the rest goes
};

}  // namespace kinoscope
