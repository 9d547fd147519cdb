// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_panel.h"

#include "core/model/setting_difference.h"
#include "ui/runs/runs_panel.h"
#include "ui/training/dataset_summary.h"
#include "ui/training/model_part.h"
#include "ui/training/panel_part.h"
#include "ui/training/preset_box.h"
#include "ui/training/run_status.h"
#include "ui/training/setting_form.h"
#include "ui/training/settings_sentence.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/fit_content_scroll_area.h"
#include "ui/widgets/scrolled_column.h"

#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kinoscope::ui {

namespace {

constexpr int runsShare = 3;  // the list of runs takes a third at most, and what the parts above leave

}  // namespace

class TrainingPanel::Private {
public:
    explicit Private(TrainingPanel* panel) : q(panel), scroll(new FitContentScrollArea(panel)), form(new SettingForm) {}

    void build(QAction* train, const QList<QAction*>& sources);
    QWidget* makeRatings(const QList<QAction*>& sources);
    QWidget* makeSettingsPage();
    void connectParts();
    void update();
    void followRate(double rate);
    void fitRuns();

    bool active() const
    {
        return state == RunState::running || state == RunState::stepping || state == RunState::paused;
    }

    TrainingPanel* q;
    FitContentScrollArea* scroll;
    SettingForm* form;
    QWidget* page = nullptr;
    QWidget* ratings = nullptr;
    DatasetSummary* summary = nullptr;
    ModelPart* model = nullptr;
    RunsPanel* runs = nullptr;
    bool hasData = false;
    bool canUseNotebook = false;  ///< which cannot learn pairs
    bool slow = false;
    Feedback feedback = Feedback::ratings;
    std::optional<double> askedRate;  ///< of the run under way: chosen here, and not yet heard of
    std::optional<RunState> state;
    std::optional<TrainingSettings> trainedWith;  ///< of the run that is under way or shown
};

// Parts are made in the order in which Tab goes through them.
void TrainingPanel::Private::build(QAction* train, const QList<QAction*>& sources)
{
    q->setObjectName(QStringLiteral("trainingPanel"));
    q->setAttribute(Qt::WA_StyledBackground);
    q->setProperty("role", QStringLiteral("panel"));
    QVBoxLayout* const column = scrolledColumn(q, scroll, QStringLiteral("trainingScroll"));
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    ratings = makeRatings(sources);
    model = new ModelPart(form->presetBox(), train, q);
    column->addWidget(ratings);
    column->addWidget(makePartLine());
    column->addWidget(model);
    runs = new RunsPanel;
    auto* outer = static_cast<QVBoxLayout*>(q->layout());
    outer->setSpacing(0);
    outer->addStretch(1);
    outer->addWidget(runs);
    page = makeSettingsPage();
    connectParts();
    q->setFocusProxy(form->presetBox());
}

QWidget* TrainingPanel::Private::makeRatings(const QList<QAction*>& sources)
{
    auto* part = new QWidget(q);
    QPushButton* const change = makeLink("changeRatings", TrainingPanel::tr("Change…"), part);
    change->setToolTip(TrainingPanel::tr("Open another data set"));
    auto* menu = new QMenu(change);
    menu->addActions(sources);
    connect(change, &QPushButton::clicked, menu,
            [menu, change] { menu->popup(change->mapToGlobal(QPoint(0, change->height()))); });
    QVBoxLayout* const column = fillPart(part, TrainingPanel::tr("RATINGS"), change);
    summary = new DatasetSummary(part);
    column->addWidget(summary);
    return part;
}

QWidget* TrainingPanel::Private::makeSettingsPage()
{
    auto* made = new QWidget;
    QVBoxLayout* const column = scrolledColumn(made, new FitContentScrollArea(made), QStringLiteral("settingsScroll"));
    column->setContentsMargins(16, 0, 16, 16);
    column->addWidget(form);
    made->setFocusProxy(form);
    return made;
}

void TrainingPanel::Private::connectParts()
{
    connect(model, &ModelPart::settingsWanted, q, &TrainingPanel::settingsWanted);
    connect(model, &ModelPart::notebookWanted, q, [this] { form->choosePreset("notebook"); });
    connect(form, &SettingForm::edited, q, [this] {
        update();
        if (!active())
            Q_EMIT q->settingsEdited();
    });
    connect(form, &SettingForm::learningRateChosen, q, [this](double rate) {
        askedRate = rate;
        Q_EMIT q->learningRateChosen(rate);
    });
}

void TrainingPanel::Private::update()
{
    model->trainButton()->setWord(trainedWith && !active() ? TrainingPanel::tr("Train again") : QString());
    form->setEnabled(hasData);
    form->setLocked(active());
    const TrainingSettings settings = form->settings();
    model->setSentence(hasData ? settingsSentence(settings, feedback) : QString());
    model->setNotebookOffered(slow && canUseNotebook && !active() && settings.preset != "notebook");
    model->setStale(trainedWith && hasData && !active() && !trains_alike(settings, *trainedWith));
    Q_EMIT q->learningRateShown(settings.learning_rate);
}

// What was chosen last stays in its field while the rate before it takes over.
void TrainingPanel::Private::followRate(double rate)
{
    if (askedRate.value_or(rate) != rate)
        return;
    askedRate.reset();
    form->showLearningRate(rate);
    Q_EMIT q->learningRateShown(rate);
}

void TrainingPanel::Private::fitRuns()
{
    if (runs == nullptr || runs->isHidden())
        return;
    const QMargins around = q->layout()->contentsMargins();
    const int room = q->height() - around.top() - around.bottom() - scroll->sizeHint().height();
    runs->setMaximumHeight(std::max(runs->minimumSizeHint().height(), std::min(q->height() / runsShare, room)));
}

bool TrainingPanel::event(QEvent* event)
{
    const bool known = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        d->fitRuns();
    return known;
}

TrainingPanel::TrainingPanel(QAction* train, const QList<QAction*>& sources, QWidget* parent)
    : QWidget(parent), d(std::make_unique<Private>(this))
{
    d->build(train, sources);
    d->update();
}

TrainingPanel::~TrainingPanel() = default;

QWidget* TrainingPanel::settingsPage() const
{
    return d->page;
}

QWidget* TrainingPanel::ratingsPart() const
{
    return d->ratings;
}

QWidget* TrainingPanel::modelPart() const
{
    return d->model;
}

void TrainingPanel::setDataset(const DatasetPtr& dataset)
{
    d->hasData = dataset != nullptr;
    d->canUseNotebook = dataset && dataset->feedback == Feedback::ratings;
    d->trainedWith.reset();
    d->summary->setDataset(dataset);
    d->form->setTimesKnown(dataset && !dataset->times.empty());
    d->feedback = dataset ? dataset->feedback : Feedback::ratings;
    d->form->setFeedback(d->feedback);
    d->model->status()->setData(d->feedback, dataset ? dataset->scale : RatingScale());
    d->model->status()->clear();
    setRunState(std::nullopt);
    d->update();
}

void TrainingPanel::setModelOnly(const QString& name, Feedback feedback, const RatingScale& scale)
{
    setDataset(nullptr);
    d->model->status()->setData(feedback, scale);
    d->summary->setModelOnly(name);
}

void TrainingPanel::setCudaAvailable(bool available, const QString& reason)
{
    d->form->setCudaAvailable(available, reason);
}

RunsPanel* TrainingPanel::runs() const
{
    return d->runs;
}

QWidget* TrainingPanel::trainButton() const
{
    return d->model->trainButton();
}

void TrainingPanel::setFocusHeir(QWidget* heir)
{
    d->model->trainButton()->setFocusHeir(heir);
}

TrainingSettings TrainingPanel::settings() const
{
    return d->form->settings();
}

void TrainingPanel::setSettings(const TrainingSettings& settings)
{
    d->form->setSettings(settings);
    d->update();
}

void TrainingPanel::chooseLearningRate(double rate)
{
    d->form->chooseLearningRate(rate);
}

void TrainingPanel::setSlow(bool slow)
{
    d->slow = slow;
    d->model->status()->setSlow(slow);
    d->update();
}

// A run may be over before its progress is heard of: only whoever began it can say so.
void TrainingPanel::begin(const TrainingSettings& settings)
{
    d->trainedWith = settings;
    d->askedRate.reset();
    d->model->status()->begin(settings);
    setRunState(RunState::running);
    d->update();
}

void TrainingPanel::setRunState(std::optional<RunState> state)
{
    const bool other = std::exchange(d->state, state) != state;
    if (state)
        d->model->status()->setState(*state);
    if (other)  // progress comes often, and all settings are read in this
        d->update();
}

void TrainingPanel::showProgress(const ProgressBatch& batch)
{
    setRunState(batch.state);
    d->model->status()->showProgress(batch);
    if (batch.rates)
        d->followRate(batch.rates->changes.back().rate);
    if (!batch.outcome)
        return;
    d->form->setRates(batch.outcome->settings);
    showOutcome(*batch.outcome);
}

void TrainingPanel::showOutcome(const RunOutcome& outcome)
{
    d->trainedWith = outcome.settings;
    d->state = RunState::finished;
    d->model->status()->showOutcome(outcome);
    d->update();
}

}  // namespace kinoscope::ui
