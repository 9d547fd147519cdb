// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"

#include "app/common/document.h"
#include "app/jobs/tsan_handover.h"
#include "app/session/session_runs.h"
#include "ui/text/core_text.h"

#include <QSignalBlocker>

#include <utility>

namespace kinoscope {

Session::Session(QObject* parent)
    : QObject(parent), m_documenting(
                           m_pools.work, [](const Ended& run, const JobControl<>&) { return documentOf(run); },
                           [this](const Ended& run, const DocumentPtr& document) { showEnded(*run.outcome, document); })
{
    connect(&m_loader, &SourceLoader::progressed, this, &Session::openingProgressed);
    connect(&m_loader, &SourceLoader::finished, this, &Session::finishOpening);
    connect(&m_frames, &FrameSource::analysed, this, &Session::analysed);
    connect(&m_devices, &DeviceFinder::known, this, &Session::devicesKnown);
    connect(&m_saver, &RunSaver::saved, this, &Session::saved);
    connect(&m_saver, &RunSaver::failed, this, &Session::savingFailed);
    for (Pool* pool : {&m_pools.idle, &m_pools.work, &m_pools.click})
        pool->onOutOfMemory([this](const Message& message) { Q_EMIT outOfMemory(ui::coreText(message)); });
}

// Runs on a pool: copying the tables and the fingerprint of all ratings would hold up the window for large data.
Session::DocumentPtr Session::documentOf(const Ended& run)
{
    auto document = std::make_shared<ModelDocument>(make_document(*run.dataset, *run.outcome, run.givenSplit));
    document->snapshots = snapshots_of(*run.timeline, run.outcome->history.size());
    return document;
}

Feedback Session::feedback() const
{
    return m_dataset ? m_dataset->feedback : m_document ? m_document->feedback : Feedback::ratings;
}

DuplicatesPtr Session::duplicates() const
{
    const TrainingSettings* run = m_document ? &m_document->settings : m_run ? &m_run->settings() : nullptr;
    const bool everyId = run != nullptr && run->preset == "notebook";
    return everyId || !m_films ? nullptr : m_films->duplicates;
}

std::optional<RunState> Session::runState() const
{
    return m_run ? std::optional(m_run->state()) : std::nullopt;
}

RunCapabilities Session::runCapabilities() const
{
    const auto state = runState();
    const bool runs = state == RunState::running || state == RunState::stepping;
    const bool paused = state == RunState::paused;
    const bool ready = m_dataset && !m_hasNothingToLearn && !isTraining() && !isLoading();
    return {.train = ready, .pause = runs, .resume = paused, .step = ready || paused, .stop = runs || paused};
}

void Session::openTable(const QString& source, const std::optional<TableOptions>& table)
{
    m_loader.open(source, table);
    Q_EMIT openingStarted(source);
    Q_EMIT stateChanged();
}

void Session::cancelOpening()
{
    if (!isLoading())
        return;
    m_loader.cancel();
    Q_EMIT openingCancelled();
    Q_EMIT stateChanged();
}

void Session::finishOpening(const LoadedSource& opened)
{
    if (!opened.error.empty()) {
        Q_EMIT openingFailed(ui::coreText(opened.error));
        Q_EMIT stateChanged();
        return;
    }
    if (m_films)
        Q_EMIT closing();
    m_documenting.cancel();
    std::shared_ptr<Shown> before = putAway();
    {
        const QSignalBlocker silence(m_frames);
        m_run.reset();
        before->dataset = std::exchange(m_dataset, opened.dataset);
        m_films = opened.films;
        m_givenSplit = opened.given_split;
        m_hasNothingToLearn = !opened.nothing_to_learn.empty();
        m_runs.clear();
        m_frames.setMovies(m_films->movies);
        m_map.clear();
        addOpened(m_runs, opened);
        if (const KeptRunPtr run = m_runs.find(m_runs.shown())) {
            take(*run);
            m_split = run->document == opened.document ? opened.split : nullptr;
        }
    }
    tellChange();
    Q_EMIT this->opened(QString::fromStdString(opened.source));
    m_pools.work.release(std::move(before));
    if (const KeptRunPtr run = m_runs.find(m_runs.shown())) {  // and none was begun when it was told
        Q_EMIT documentChanged();
        Q_EMIT runShown(run->outcome);
    }
    if (m_dataset)
        m_devices.look();
    if (const QString notes = notesOn(opened); !notes.isEmpty())
        Q_EMIT openedWithout(notes);
    Q_EMIT stateChanged();
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
    if (!runCapabilities().train)
        return;
    m_documenting.cancel();
    std::shared_ptr<Shown> before = putAway();
    {
        const QSignalBlocker silence(m_frames);
        m_run.reset();
        m_timeline = std::make_shared<Timeline>();
        m_map.begin(m_timeline, settings.epochs);
        m_run = makeRun(settings);
        m_run->leave_cores(1);  // for the window
        m_run->set_pace(m_pace);
        m_runIsIn = false;
        if (oneEpoch)
            m_run->step();
        else
            m_run->start();
        m_runs.setShown(0);
    }
    tellChange();
    m_pools.work.release(std::move(before));
    Q_EMIT runStarted(settings);
    Q_EMIT documentChanged();
    Q_EMIT stateChanged();
}

std::unique_ptr<TrainingRun> Session::makeRun(const TrainingSettings& settings)
{
    auto run = std::make_unique<TrainingRun>(
        m_dataset, m_givenSplit, settings,
        [this] {
            const TsanRelease handing;
            QMetaObject::invokeMethod(
                this,
                [this] {
                    tsan_acquire();
                    collectProgress();
                },
                Qt::QueuedConnection);
        },
        m_timeline);
    run->stand_back(Niceness::behind_the_window);
    return run;
}

void Session::setPace(Pace pace)
{
    m_pace = pace;
    onRun([pace](TrainingRun& run) { run.set_pace(pace); });
    Q_EMIT paceChanged(pace);
}

void Session::collectProgress()
{
    if (!m_run)
        return;
    const ProgressBatch progress = m_run->collect();
    if (progress.snapshot)
        m_frames.follow(progress.snapshot);
    Q_EMIT progressed(progress);
    if (progress.outcome)
        finishRun(progress.outcome);
    Q_EMIT stateChanged();
}

void Session::finishRun(const std::shared_ptr<const RunOutcome>& outcome)
{
    if (outcome->model) {
        m_documenting.start({m_dataset, outcome, m_timeline, m_givenSplit != nullptr});
        return;
    }
    m_runIsIn = true;
    if (outcome->termination != Termination::cancelled)
        m_map.show(*m_runs.add(nullptr, *outcome, nullptr));
    m_runs.tell();
    m_frames.tell();
    Q_EMIT runFinished(*outcome);
}

void Session::showEnded(const RunOutcome& outcome, DocumentPtr document)
{
    {
        const QSignalBlocker silence(m_frames);
        m_runIsIn = true;
        setDocument(std::move(document), outcome.split);
        m_map.finish(*m_document);
        m_runs.add(m_document, outcome, m_timeline);
    }
    tellChange();
    Q_EMIT documentChanged();
    Q_EMIT runFinished(outcome);
    Q_EMIT stateChanged();
}

/// Does not emit. Without `split`, whoever needs one makes it again from the document's settings.
void Session::setDocument(DocumentPtr document, std::shared_ptr<const DataSplit> split)
{
    m_document = std::move(document);
    m_split = std::move(split);
}

/// Moves all that came of a run out of the session. The caller lets go of it after `changed`, when nobody reads it any
/// more.
std::shared_ptr<Session::Shown> Session::putAway()
{
    return std::make_shared<Shown>(Shown{nullptr, std::exchange(m_document, nullptr), std::exchange(m_split, nullptr),
                                         std::exchange(m_timeline, nullptr)});
}

/// Does not emit.
void Session::take(const KeptRun& run)
{
    setDocument(run.document, run.document ? run.outcome.split : nullptr);
    m_map.show(run);
    m_runs.setShown(run.number);
}

void Session::tellChange()
{
    Q_EMIT changed();
    m_runs.tell();
    m_frames.tell();
}

void Session::showRun(int number)
{
    const KeptRunPtr run = m_runs.find(number);
    if (!run || isTraining() || number == m_runs.shown() || !(run->document || m_dataset))
        return;
    m_documenting.cancel();
    {
        const QSignalBlocker silence(m_frames);
        take(*run);
    }
    tellChange();
    Q_EMIT documentChanged();
    Q_EMIT runShown(run->outcome);
    Q_EMIT stateChanged();
}

void Session::deleteRun(int number)
{
    if (!canDelete(number))
        return;
    m_runs.remove(number);
    m_runs.tell();
    Q_EMIT stateChanged();
}

void Session::restoreRun(const KeptRunPtr& run)
{
    m_runs.restore(run);
    m_runs.tell();
    Q_EMIT stateChanged();
}

void Session::saveModel(const QString& path, const std::optional<DocumentView>& view)
{
    if (m_document)
        m_saver.save({m_document, neighbourMap()}, view, path);
}

void Session::saveSession(const QString& path, const std::optional<DocumentView>& view)
{
    if (m_runs.hasModel())
        m_saver.save(sessionOf(m_runs), neighbourMapsOf(m_runs), view, path);
}

}  // namespace kinoscope
