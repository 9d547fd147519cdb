// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/features/learning/learning_feature.h"

#include "app/context/actions.h"
#include "app/context/notices.h"
#include "app/files/pictures/picture_saving.h"
#include "app/session/session.h"
#include "app/view/view_state.h"
#include "ui/charts/loss_chart.h"
#include "ui/text/words.h"

#include <QAction>

namespace kinoscope {

using ui::LossChart;

LearningFeature::LearningFeature(const Context& context, QWidget* parent)
    : Feature(parent), m_context(context), m_chart(new LossChart(parent))
{
    connect(&context.session, &Session::opened, this, &LearningFeature::showOpened);
    connectRun();
    connectEpochs();
    connectView();
}

QList<FeatureView> LearningFeature::views()
{
    return {{.title = tr("Learning"), .place = Place::below, .widget = m_chart, .needsRun = true, .audienceKey = 3}};
}

void LearningFeature::connectRun()
{
    Session& session = m_context.session;
    connect(&session, &Session::runStarted, this, [this](const TrainingSettings& settings) {
        m_chart->setSquaresShown(settings.preset == "notebook");
        m_chart->start(settings.epochs);
    });
    connect(&session, &Session::progressed, this, [this](const ProgressBatch& progress) {
        for (const EpochRecord& record : progress.epochs)
            m_chart->addEpoch(record);
        if (progress.point)
            m_chart->showPoint(*progress.point);
        if (progress.rates)
            m_chart->setRates(*progress.rates);
    });
    connect(&session, &Session::runFinished, this, [this](const RunOutcome& outcome) {
        m_chart->setKeptEpoch(outcome.kept_epoch);
        m_chart->setRates({outcome.settings.rate_changes, outcome.batches});
        m_chart->setDivergence(outcome.divergence);
        showBaselines();
    });
    connect(&session, &Session::runShown, this, &LearningFeature::showRun);
    connect(&session.runs(), &RunList::changed, this, &LearningFeature::showOverlays);
    connect(&session.runs(), &RunList::notesChanged, this, &LearningFeature::showOverlays);
}

void LearningFeature::connectEpochs()
{
    FrameSource* const frames = m_context.session.frames();
    connect(m_chart, &LossChart::epochPicked, frames, &FrameSource::show);
    const auto showEpoch = [this, frames] {
        const bool own = !m_context.session.isMapOfAnotherRun();
        m_chart->setStart(own && !frames->epochs().empty() && frames->epochs().front() == start_epoch);
        m_chart->setShownEpoch(own ? frames->epoch() : std::nullopt);
    };
    connect(frames, &FrameSource::epochsChanged, this, showEpoch);
    connect(frames, &FrameSource::moved, this, showEpoch);
}

void LearningFeature::connectView()
{
    ViewState& view = m_context.view;
    connect(m_chart, &LossChart::viewChanged, this, [this] {
        m_context.view.setLogScale(m_chart->logScale());
        m_context.view.setLearningRateShown(m_chart->isLearningRateShown());
    });
    const auto show = [this] {
        m_chart->setLogScale(m_context.view.logScale());
        m_chart->setLearningRateShown(m_context.view.isLearningRateShown());
    };
    connect(&view, &ViewState::lossesChanged, this, show);
    show();
    QAction* const exportLoss = m_context.actions.get(Command::exportLoss);
    connect(exportLoss, &QAction::triggered, this,
            [this] { savePicture(m_chart->window(), m_chart->plot(), tr("Loss curves"), m_context); });
    const auto enable = [this, exportLoss] {
        exportLoss->setEnabled(m_context.session.document() != nullptr || m_context.session.isTraining());
    };
    connect(&m_context.session, &Session::stateChanged, this, enable);
    enable();
}

void LearningFeature::showOpened()
{
    m_chart->setFeedback(m_context.session.feedback());
    m_chart->start(0);
}

void LearningFeature::showRun(const RunOutcome& outcome)
{
    m_chart->setSquaresShown(outcome.settings.preset == "notebook");
    m_chart->setHistory(outcome.history);
    m_chart->setRates({outcome.settings.rate_changes, outcome.batches});
    m_chart->setKeptEpoch(outcome.kept_epoch);
    m_chart->setDivergence(outcome.divergence);
    m_chart->setShownEpoch(m_context.session.isMapOfAnotherRun() ? std::nullopt : m_context.session.frames()->epoch());
    showBaselines();
}

void LearningFeature::showOverlays()
{
    const RunList& runs = m_context.session.runs();
    QList<ui::RunSummary> curves;
    for (const ui::RunSummary& run : runs.summaries())
        if (run.number != runs.shown() && run.notes.curve)
            curves.append(run);
    m_chart->setOverlays(curves);
}

/// On the rows that the validation curve is of: the run has worked them out, and its file keeps them.
void LearningFeature::showBaselines()
{
    QList<ui::LossBaseline> baselines;
    const auto& document = m_context.session.document();
    if (document && !document->baselines.measured_on.empty()) {
        const BaselineComparison& known = document->baselines;
        const QString set = ui::ratingsSetName(known.measured_on);
        if (known.feedback == Feedback::pairs)
            baselines = {{tr("popularity (%1)").arg(set), known.popularity}};
        else
            baselines = {{tr("biases (%1)").arg(set), known.biases}, {tr("film mean (%1)").arg(set), known.film_mean}};
    }
    m_chart->setBaselines(baselines);
}

}  // namespace kinoscope
