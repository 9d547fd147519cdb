// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latest_job.h"
#include "app/session/device_finder.h"
#include "app/session/frame_source.h"
#include "app/session/run_list.h"
#include "app/session/run_map.h"
#include "app/session/run_saver.h"
#include "app/session/source_loader.h"
#include "core/data/duplicates.h"
#include "core/training/training_run.h"
#include "ui/films/film_catalogue.h"

#include <QObject>

#include <memory>
#include <optional>

namespace kinoscope {

/// What can be asked of the session's run now.
struct RunCapabilities {
    bool train = false;
    bool pause = false;
    bool resume = false;
    bool step = false;  ///< one epoch of the run that is paused, or of a new one
    bool stop = false;
    bool operator==(const RunCapabilities&) const = default;
};

/// The data set, the run and what is known of its model, for one window. Lives on the GUI thread; owns the run's
/// worker thread and the threads that all of the window's jobs run on. Views get values by signal, never the run
/// itself. Whenever it or one of its parts tells of something, all that can be read of them is of one and the same
/// state.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);

    const DatasetPtr& dataset() const { return m_dataset; }
    /// The films of the data set or of the opened model; null while there is neither.
    MovieTablePtr movies() const { return m_films ? m_films->movies : nullptr; }
    const ui::FilmCataloguePtr& films() const { return m_films; }
    /// Which of them lists, labels and search show once: none of the notebook's runs, which takes every id for a film.
    /// Null while there are no films; another whenever a run of another kind is shown or begun.
    DuplicatesPtr duplicates() const;
    /// The finished run or the opened model that is shown; null while there is neither.
    const std::shared_ptr<const ModelDocument>& document() const { return m_document; }
    /// Of the data set or the document: whether there are ratings at all.
    Feedback feedback() const;
    /// Of the document; null where there is none, and where it was not kept: it is made again as the settings say.
    const std::shared_ptr<const DataSplit>& split() const { return m_split; }
    /// Of the document's model: the one that was made here, or came with its file; null where there is none.
    NeighbourMapPtr neighbourMap() const { return m_document ? m_runs.neighbourMap(m_runs.shown()) : nullptr; }
    /// Of the epoch that is shown.
    const ModelAnalysisPtr& analysis() const { return m_frames.analysis(); }
    const RunList& runs() const { return m_runs; }
    /// Which run the map is of, or is about to be: where the one that is shown has no model, an earlier one that has;
    /// without any, its own random start.
    int mapRun() const { return m_map.run(); }
    /// Whether the map and its epochs are an earlier run's: the one that is shown broke before an epoch was complete.
    bool isMapOfAnotherRun() const
    {
        const KeptRunPtr shown = m_runs.find(m_runs.shown());
        return shown && !shown->document && m_map.run() != shown->number;
    }
    /// It is in the list, and neither it nor its map is shown.
    bool canDelete(int number) const
    {
        return m_runs.find(number) && number != m_runs.shown() && number != m_map.run();
    }
    /// Which epoch is shown, and its map.
    FrameSource* frames() { return &m_frames; }
    Pools& pools() { return m_pools; }

    bool isLoading() const { return m_loader.isReading(); }
    std::optional<RunState> runState() const;
    Pace pace() const { return m_pace; }
    /// A run is there and has not ended, or its model is not at hand yet.
    bool isTraining() const { return m_run && !m_runIsIn; }
    /// The one truth of what is possible: what is not, is ignored by the slots below. Changes with stateChanged().
    RunCapabilities runCapabilities() const;

public Q_SLOTS:
    /// A folder, a model file or `sample`, read in the background. What is open stays until it has been read; what is
    /// being read is given up.
    void open(const QString& source) { openTable(source, std::nullopt); }
    /// The same of a table of ratings, which is to be read so.
    void openTable(const QString& source, const std::optional<TableOptions>& table);
    /// Ends the reading, after the block that is being read.
    void cancelOpening();
    void train(const TrainingSettings& settings);
    /// One epoch of the run that is paused, or of a new one.
    void stepEpoch(const TrainingSettings& settings);
    void pause()
    {
        onRun([](TrainingRun& run) { run.pause(); });
    }
    void resume()
    {
        onRun([](TrainingRun& run) { run.resume(); });
    }
    void stop()
    {
        onRun([](TrainingRun& run) { run.stop(); });
    }
    /// Of this run and those to come.
    void setPace(Pace pace);
    /// Of the run that is under way or paused, from its next batch on.
    void setLearningRate(double rate)
    {
        onRun([rate](TrainingRun& run) { run.set_learning_rate(rate); });
    }
    /// The run that is shown, and how it is looked at, if that is given: `saved` or `savingFailed` follows. Saves are
    /// made in the order in which they are asked for.
    void saveModel(const QString& path, const std::optional<DocumentView>& view = {});
    /// All runs of the list, in one file; the same follows.
    void saveSession(const QString& path, const std::optional<DocumentView>& view = {});
    /// Shows a run of the list again, unless one is being trained. Without data, one that broke has nothing to show.
    void showRun(int number);
    /// What a person notes of a run of the list; see RunList.
    void setNotes(int number, const RunNotes& notes) { m_runs.setNotes(number, notes); }
    /// Of the document's model; it is saved with it from now on.
    void keepNeighbourMap(const NeighbourMapPtr& map) { m_runs.setNeighbourMap(m_runs.shown(), map); }
    /// Takes a run out of the list that canDelete() allows; `restoreRun` puts it back.
    void deleteRun(int number);
    void restoreRun(const KeptRunPtr& run);

Q_SIGNALS:
    void openingStarted(const QString& source);
    /// Share of the rating file that has been read, 0 … 1; at most 20 times a second.
    void openingProgressed(double share);
    /// What is open goes: for the last time, its films are known.
    void closing();
    /// Data set, run or document is another: the first signal after such a change. Services listen to it, views to
    /// those that follow.
    void changed();
    /// Another data set or model is there; the run is gone.
    void opened(const QString& source);
    /// Why a model was opened without its data set, or why nothing can be learned from a data set.
    void openedWithout(const QString& note);
    void openingFailed(const QString& message);
    void openingCancelled();

    /// Once, after the first data set has been opened: whether training on CUDA is possible, and if not, why.
    void devicesKnown(bool cuda, const QString& reason);

    void runStarted(const TrainingSettings& settings);
    void paceChanged(Pace pace);
    void progressed(const ProgressBatch& progress);
    void runFinished(const RunOutcome& outcome);
    /// Another run is shown, or the one of the model that was opened.
    void runShown(const RunOutcome& outcome);
    /// The run's state, or what is possible, has changed.
    void stateChanged();

    /// A newer state of the model: map, bias ranks and neighbours go by it from now on.
    void analysed();
    void documentChanged();
    void saved(const QString& path);
    void savingFailed(const QString& message);
    /// What was to be worked out in the background does not fit into memory.
    void outOfMemory(const QString& message);

private:
    using DocumentPtr = std::shared_ptr<const ModelDocument>;
    /// What is shown of a run, or was: large.
    struct Shown {
        DatasetPtr dataset;
        DocumentPtr document;
        std::shared_ptr<const DataSplit> split;
        TimelinePtr timeline;
    };
    /// A run that has ended, with a model.
    struct Ended {
        DatasetPtr dataset;
        std::shared_ptr<const RunOutcome> outcome;
        TimelinePtr timeline;
        bool givenSplit = false;
    };

    template <typename Do>
    void onRun(Do what)
    {
        if (m_run)
            what(*m_run);
    }
    static DocumentPtr documentOf(const Ended& run);
    void finishOpening(const LoadedSource& opened);
    void begin(const TrainingSettings& settings, bool oneEpoch);
    std::unique_ptr<TrainingRun> makeRun(const TrainingSettings& settings);
    void collectProgress();
    void finishRun(const std::shared_ptr<const RunOutcome>& outcome);
    void showEnded(const RunOutcome& outcome, DocumentPtr document);
    void setDocument(DocumentPtr document, std::shared_ptr<const DataSplit> split);
    void take(const KeptRun& run);
    void tellChange();
    std::shared_ptr<Shown> putAway();

    DatasetPtr m_dataset;
    ui::FilmCataloguePtr m_films;
    DocumentPtr m_document;
    std::shared_ptr<const DataSplit> m_split;
    std::shared_ptr<const DataSplit> m_givenSplit;  // of the data set, where its test part came as a file
    bool m_hasNothingToLearn = false;               // the data set

    Pools m_pools;
    RunSaver m_saver{m_pools.work};
    DeviceFinder m_devices{m_pools.work};
    SourceLoader m_loader{m_pools.work};
    FrameSource m_frames{m_pools};
    RunList m_runs{m_pools.work};
    RunMap m_map{m_frames, m_runs};
    Pace m_pace = Pace::full;
    TimelinePtr m_timeline;  // of the run that is, or was last, trained
    LatestJob<Ended, DocumentPtr> m_documenting;
    bool m_runIsIn = false;              // the run has ended, and what came of it is shown
    std::unique_ptr<TrainingRun> m_run;  // last: its worker must end before the rest goes
};

}  // namespace kinoscope
