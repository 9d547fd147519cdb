// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/run_status.h"

#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace kinoscope::ui {

namespace {
constexpr int kBarSteps = 1000;
}

RunStatus::RunStatus(QWidget* parent)
    : QWidget(parent), m_bar(new QProgressBar(this)), m_text(new QLabel(this)), m_error(new QLabel(this))
{
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_bar->setAccessibleName(tr("Training progress"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, kBarSteps);
    m_text->setObjectName(QStringLiteral("progressText"));
    m_text->setWordWrap(true);
    m_error->setObjectName(QStringLiteral("errorText"));
    m_error->setWordWrap(true);
    setRole(m_error, "strong");
    m_error->setToolTip(
        tr("<p>How far predictions are from ratings that were kept aside, in stars: the root of the mean "
           "squared error (RMSE). Smaller is better.</p><p>In the notebook preset the same ratings also "
           "choose which epoch is kept, so this figure is a little too good.</p>"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addWidget(m_bar);
    column->addWidget(m_text);
    column->addWidget(m_error);
    clear();
}

void RunStatus::clear()
{
    m_state = RunState::idle;
    m_ended = false;
    m_done = 0;
    hide();
}

void RunStatus::begin(int epochs)
{
    m_epochs = epochs;
    m_done = 0;
    m_seconds = 0;
    m_share = 0;
    m_ended = false;
    m_error->clear();
    m_error->hide();
    setRole(m_bar, "");
    setRole(m_text, "");
    show();
    showDistance();
}

void RunStatus::setState(RunState state)
{
    m_state = state;
    if (!m_ended)
        showDistance();
}

void RunStatus::showProgress(const ProgressBatch& batch)
{
    for (const EpochRecord& record : batch.epochs) {
        m_done = record.epoch + 1;
        m_seconds += record.seconds;
        m_share = 0;
    }
    if (batch.point && batch.point->epoch == m_done && batch.point->batches > 0)
        m_share = static_cast<double>(batch.point->batch) / batch.point->batches;
    if (m_ended)
        return;
    if (!batch.epochs.empty())
        showError(batch.epochs.back());
    showDistance();
}

void RunStatus::showDistance()
{
    if (m_epochs <= 0)
        return;
    const double gone = m_done + m_share;
    m_bar->setValue(static_cast<int>(std::lround(kBarSteps * std::min(gone / m_epochs, 1.0))));
    const int current = std::min(m_done + 1, m_epochs);
    QString text;
    if (m_state == RunState::paused)
        text = tr("Paused after %1 of %2 epochs").arg(countText(m_done), countText(m_epochs));
    else
        text = tr("Epoch %1 of %2").arg(countText(current), countText(m_epochs));
    if (m_state == RunState::running && m_done > 0 && m_done < m_epochs) {
        const double left = (m_epochs - gone) * m_seconds / m_done;
        text += left < 1 ? tr(" · less than 1 s left") : tr(" · about %1 left").arg(durationText(std::ceil(left)));
    }
    m_text->setText(text);
}

void RunStatus::showError(const EpochRecord& record)
{
    const QString figure = std::isfinite(record.validation_mse)
                               ? fixedText(std::sqrt(std::max(record.validation_mse, 0.0)), 3)
                               : tr("not a number");
    m_error->setText(tr("Error on new ratings (RMSE) %1").arg(figure));
    m_error->show();
}

void RunStatus::showOutcome(const RunOutcome& outcome)
{
    m_ended = true;
    show();
    const auto epochs = static_cast<int>(outcome.history.size());
    const QString given = QString::fromStdString(outcome.message);
    const QString kept =
        outcome.kept_epoch >= 0 ? tr("Kept the best, epoch %1.").arg(countText(outcome.kept_epoch + 1)) : QString();
    const char* role = "error";
    QString text;
    switch (outcome.termination) {
    case Termination::completed:
        role = "good";
        text = tr("Done: %1 epochs in %2. %3").arg(countText(epochs), durationText(outcome.seconds), kept);
        break;
    case Termination::cancelled:
        role = "muted";
        text = epochs > 0 ? tr("Stopped after %1 epochs. %2").arg(countText(epochs), kept)
                          : tr("Stopped before the first epoch was complete: there is no model to keep.");
        break;
    case Termination::diverged:
        text = given.isEmpty() ? tr("The error grew without bound. Try a smaller learning rate, then train again.")
                               : given;
        break;
    case Termination::failed:
        text = given.isEmpty() ? tr("Training failed. Try again with other settings.") : given;
        break;
    }
    if (outcome.termination == Termination::completed)
        m_bar->setValue(kBarSteps);
    setRole(m_bar, role);
    setRole(m_text, role);
    m_text->setText(text.trimmed());

    const auto record = std::find_if(outcome.history.begin(), outcome.history.end(),
                                     [&](const EpochRecord& one) { return one.epoch == outcome.kept_epoch; });
    if (record != outcome.history.end())
        showError(*record);
    else
        m_error->hide();
}

}  // namespace kinoscope::ui
