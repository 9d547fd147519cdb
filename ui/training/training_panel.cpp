// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_panel.h"

#include "core/model/setting_difference.h"
#include "ui/runs/runs_panel.h"
#include "ui/theme/theme.h"
#include "ui/training/dataset_summary.h"
#include "ui/training/run_status.h"
#include "ui/training/setting_form.h"
#include "ui/training/slow_learning.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/fit_content_scroll_area.h"
#include "ui/widgets/scrolled_column.h"
#include "ui/widgets/state_icon.h"

#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace kinoscope::ui {

class TrainingPanel::Private {
public:
    explicit Private(TrainingPanel* panel) : q(panel), scroll(new FitContentScrollArea(panel)) {}

    QVBoxLayout* makeColumn();
    QVBoxLayout* makeFoot();
    void addSection(QVBoxLayout* column, const QString& title);
    void addSlowLearning(QVBoxLayout* column);
    void addStaleNote(QVBoxLayout* column);
    void update();
    void followRate(double rate);
    void fitRuns();

    bool active() const
    {
        return state == RunState::running || state == RunState::stepping || state == RunState::paused;
    }

    TrainingPanel* q;
    FitContentScrollArea* scroll;
    DatasetSummary* summary = nullptr;
    SettingForm* form = nullptr;
    RunStatus* status = nullptr;
    RunsPanel* runs = nullptr;
    QWidget* stale = nullptr;
    RunButtons* buttons = nullptr;
    SlowLearning* slow = nullptr;
    bool hasData = false;
    bool canUseNotebook = false;      ///< which cannot learn pairs
    std::optional<double> askedRate;  ///< of the run under way: chosen here, and not yet heard of
    std::optional<RunState> state;
    std::optional<TrainingSettings> trainedWith;  ///< of the run that is under way or shown
};

QVBoxLayout* TrainingPanel::Private::makeColumn()
{
    q->setObjectName(QStringLiteral("trainingPanel"));
    q->setAttribute(Qt::WA_StyledBackground);
    q->setProperty("role", QStringLiteral("panel"));
    q->setMinimumWidth(240);  // narrower, the words in the fields are cut off
    QVBoxLayout* const column = scrolledColumn(q, scroll, QStringLiteral("trainingScroll"));
    column->setContentsMargins(14, 13, 14, 4);
    column->setSpacing(8);
    return column;
}

// Buttons and outcome stand below the scroll area, so that they stay in sight when the settings are scrolled.
QVBoxLayout* TrainingPanel::Private::makeFoot()
{
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(14, 7, 14, 13);
    foot->setSpacing(8);
    auto* edge = new QFrame;
    setRole(edge, "line");
    QSizePolicy kept = edge->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    edge->setSizePolicy(kept);
    edge->hide();
    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, edge,
            [edge](int, int most) { edge->setVisible(most > 0); });
    auto* outer = static_cast<QVBoxLayout*>(q->layout());
    outer->setSpacing(0);
    outer->addWidget(edge);
    outer->addLayout(foot);
    outer->addStretch(1);
    return foot;
}

void TrainingPanel::Private::addSection(QVBoxLayout* column, const QString& title)
{
    if (column->count() > 0) {
        auto* line = new QFrame;
        setRole(line, "line");
        column->addSpacing(3);
        column->addWidget(line);
        column->addSpacing(3);
    }
    auto* label = new QLabel(title);
    setRole(label, "section");
    column->addWidget(label);
}

void TrainingPanel::Private::addStaleNote(QVBoxLayout* column)
{
    stale = new QFrame;
    setRole(stale, "warningBox");
    auto* icon = new StateIcon(stale);
    icon->setLook(QStringLiteral("stale"), "warning");
    auto* text = new QLabel(TrainingPanel::tr("Settings changed: train again to see what they do."));
    text->setObjectName(QStringLiteral("staleNote"));
    text->setWordWrap(true);
    setRole(text, "warning");
    auto* row = new QHBoxLayout(stale);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(6);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    column->addWidget(stale);
}

void TrainingPanel::Private::addSlowLearning(QVBoxLayout* column)
{
    slow = new SlowLearning;
    column->addWidget(slow);
    connect(slow, &SlowLearning::paceChosen, q, [this](Pace pace) {
        status->setSlow(pace != Pace::full);
        Q_EMIT q->paceChosen(pace);
    });
    connect(slow, &SlowLearning::notebookWanted, q, [this] { form->choosePreset("notebook"); });
    connect(form, &SettingForm::learningRateChosen, q, [this](double rate) {
        askedRate = rate;
        Q_EMIT q->learningRateChosen(rate);
    });
}

void TrainingPanel::Private::update()
{
    buttons->train()->setWord(trainedWith && !active() ? TrainingPanel::tr("Train again") : QString());
    form->setEnabled(hasData);
    form->setLocked(active());
    slow->setEnabled(hasData);
    slow->setNotebookOffered(canUseNotebook && !active() && form->settings().preset != "notebook");
    const bool changed = trainedWith && hasData && !active() && !trains_alike(form->settings(), *trainedWith);
    stale->setVisible(changed);
    status->setStale(changed);
}

// What was chosen last stays in its field while the rate before it takes over.
void TrainingPanel::Private::followRate(double rate)
{
    if (askedRate.value_or(rate) != rate)
        return;
    askedRate.reset();
    form->showLearningRate(rate);
}

// The list of runs takes a third at most, and leaves the settings up to the learning rate in sight where it can. It
// scrolls by itself.
void TrainingPanel::Private::fitRuns()
{
    if (runs == nullptr || runs->isHidden())
        return;
    const auto* last = form->findChild<QWidget*>(QStringLiteral("learningRateBox"));
    const int settings = last->mapTo(scroll->widget(), QPoint(0, last->height())).y() + 4;
    const int between = runs->y() - scroll->geometry().bottom() + 13;
    const int room = std::min(q->height() / 3, q->height() - settings - between);
    runs->setMaximumHeight(std::max(runs->minimumSizeHint().height(), room));
}

bool TrainingPanel::event(QEvent* event)
{
    const bool known = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        d->fitRuns();
    return known;
}

TrainingPanel::TrainingPanel(const TrainingActions& actions, QWidget* parent)
    : QWidget(parent), d(std::make_unique<Private>(this))
{
    QVBoxLayout* column = d->makeColumn();
    d->addSection(column, tr("RATINGS"));
    d->summary = new DatasetSummary;
    column->addWidget(d->summary);
    d->addSection(column, tr("SETTINGS"));
    d->form = new SettingForm;
    column->addWidget(d->form);
    QVBoxLayout* foot = d->makeFoot();
    d->buttons = new RunButtons(actions);
    foot->addWidget(d->buttons);
    d->addSlowLearning(foot);
    d->addStaleNote(foot);
    d->status = new RunStatus;
    foot->addWidget(d->status);
    d->runs = new RunsPanel;
    foot->addWidget(d->runs);
    connect(d->form, &SettingForm::edited, this, [this] { d->update(); });
    setFocusProxy(d->form);
    d->update();
}

TrainingPanel::~TrainingPanel() = default;

void TrainingPanel::setDataset(const DatasetPtr& dataset)
{
    d->hasData = dataset != nullptr;
    d->canUseNotebook = dataset && dataset->feedback == Feedback::ratings;
    d->trainedWith.reset();
    d->summary->setDataset(dataset);
    d->form->setTimesKnown(dataset && !dataset->times.empty());
    const Feedback feedback = dataset ? dataset->feedback : Feedback::ratings;
    d->form->setFeedback(feedback);
    d->status->setData(feedback, dataset ? dataset->scale : RatingScale());
    d->status->clear();
    setRunState(std::nullopt);
}

void TrainingPanel::setModelOnly(const QString& name, Feedback feedback, const RatingScale& scale)
{
    setDataset(nullptr);
    d->status->setData(feedback, scale);
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
    return d->buttons->train();
}

void TrainingPanel::setFocusHeir(QWidget* heir)
{
    for (ActionButton* button : findChildren<ActionButton*>())
        button->setFocusHeir(heir);
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

// A run may be over before its progress is heard of: only whoever began it can say so.
void TrainingPanel::begin(const TrainingSettings& settings)
{
    d->trainedWith = settings;
    d->askedRate.reset();
    d->status->begin(settings);
    setRunState(RunState::running);
}

void TrainingPanel::setRunState(std::optional<RunState> state)
{
    d->state = state;
    if (state)
        d->status->setState(*state);
    d->update();
}

void TrainingPanel::showProgress(const ProgressBatch& batch)
{
    setRunState(batch.state);
    d->status->showProgress(batch);
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
    d->status->showOutcome(outcome);
    d->update();
}

}  // namespace kinoscope::ui
