// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/run_status.h"

#include "ui/text/core_text.h"
#include "ui/text/rating_unit.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/training/run_remarks.h"
#include "ui/widgets/state_icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace kinoscope::ui {

namespace {

constexpr int barSteps = 1000;

/// A figure stays in one line with its unit.
QString unbroken(QString text)
{
    return text.replace(QLatin1Char(' '), QChar::Nbsp);
}

QString passTip()
{
    return RunStatus::tr("<p>A pass goes through all training ratings once. Also called: epoch.</p>");
}

}  // namespace

RunStatus::RunStatus(QWidget* parent)
    : LayoutBoundary(parent), m_bar(new QProgressBar), m_icon(new StateIcon), m_text(new QLabel),
      m_shortfall(new QLabel), m_error(new QLabel), m_offBy(new QLabel), m_baseline(new QLabel), m_note(new QLabel)
{
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_bar->setAccessibleName(tr("Training progress"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, barSteps);
    m_text->setObjectName(QStringLiteral("progressText"));
    m_text->setWordWrap(true);
    m_shortfall->setObjectName(QStringLiteral("shortfallText"));
    m_shortfall->setWordWrap(true);
    setRole(m_shortfall, "warning");
    m_error->setObjectName(QStringLiteral("errorText"));
    m_error->setWordWrap(true);
    setRole(m_error, "strong");
    m_offBy->setObjectName(QStringLiteral("offByText"));
    m_offBy->setWordWrap(true);
    m_offBy->setToolTip(
        tr("<p>The average distance of predictions from test ratings. Also called: mean absolute error (MAE).</p>"));
    m_baseline->setObjectName(QStringLiteral("baselineText"));
    m_baseline->setWordWrap(true);
    setRole(m_baseline, "muted");
    m_baseline->setToolTip(tr("<p>The error on the same test ratings of the best that needs no model: the mean of all "
                              "ratings, of the film’s, or that with how high the person rates.</p>"));
    m_note->setObjectName(QStringLiteral("runNote"));
    setRole(m_note, "muted");

    auto* column = new QVBoxLayout(content());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addWidget(m_bar);
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_text, 1);
    column->addLayout(line);
    column->addWidget(m_shortfall);
    column->addWidget(m_error);
    column->addWidget(m_offBy);
    column->addWidget(m_baseline);
    column->addWidget(m_note);
    clear();
}

void RunStatus::setData(Feedback feedback, const RatingScale& scale)
{
    m_feedback = feedback;
    m_scale = scale;
}

void RunStatus::clear()
{
    m_state = RunState::idle;
    m_ended = false;
    m_done = 0;
    hide();
}

void RunStatus::begin(const TrainingSettings& settings)
{
    m_epochs = settings.epochs;
    m_done = 0;
    m_seconds = 0;
    m_share = 0;
    m_ended = false;
    m_shortfall->hide();
    m_error->clear();
    m_error->hide();
    m_offBy->hide();
    m_baseline->hide();
    m_note->hide();
    m_text->setToolTip(passTip());
    show();
    showDistance();
}

// One glance tells the states apart: by the colour of the bar, and by a mark for those who do not see colours.
void RunStatus::setLook(const QString& icon, const char* role)
{
    m_icon->setLook(icon, role);
    setRole(m_bar, role);
    setRole(m_text, role);
}

void RunStatus::setStale(bool stale)
{
    if (m_ended)
        setLook(stale ? QString() : m_endIcon, stale ? "muted" : m_endRole);
}

void RunStatus::setState(RunState state)
{
    m_state = state;
    if (!m_ended)
        showDistance();
}

void RunStatus::setSlow(bool slow)
{
    m_slow = slow;
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
        showValidation(batch.epochs.back().validation_loss);
    showDistance();
}

// A progress bar paints its new value at once, and with it whatever in the window is to be painted anew: that can wait.
void RunStatus::showShare(double share)
{
    m_bar->setUpdatesEnabled(false);
    m_bar->setValue(static_cast<int>(std::lround(barSteps * share)));
    m_bar->setUpdatesEnabled(true);
}

void RunStatus::showDistance()
{
    if (m_epochs <= 0)
        return;
    const double gone = m_done + m_share;
    showShare(std::min(gone / m_epochs, 1.0));
    const int current = std::min(m_done + 1, m_epochs);
    QString text;
    const bool paused = m_state == RunState::paused;
    setLook(paused ? QStringLiteral("pause") : QStringLiteral("train"), paused ? "paused" : "");
    if (paused)
        text = tr("Paused after %1 of %2 passes").arg(countText(m_done), countText(m_epochs));
    else
        text = tr("Pass %1 of %2").arg(countText(current), countText(m_epochs));
    if (m_state == RunState::running && !m_slow && m_done > 0 && m_done < m_epochs) {
        const double left = (m_epochs - gone) * m_seconds / m_done;
        text += left < 1 ? tr(" · less than 1 s left") : tr(" · about %1 left").arg(durationText(std::ceil(left)));
    }
    m_text->setText(text);
}

void RunStatus::showValidation(double loss)
{
    m_error->setToolTip(tr("<p>Root mean squared error on the validation ratings, where the “validation” curve ends. "
                           "Predictions are not clipped to the scale.</p>"));
    const double shown = m_feedback == Feedback::pairs ? loss : std::sqrt(std::max(loss, 0.0));
    m_error->setText(
        tr("Validation error (RMSE) %1").arg(std::isfinite(loss) ? fixedText(shown, 3) : tr("not a number")));
    m_error->show();
}

void RunStatus::showTest(const RunOutcome& outcome)
{
    QString tip = tr("<p>Root mean squared error on the test ratings, which training did not see, with predictions "
                     "clipped to the scale. Smaller is better.</p>");
    if (outcome.settings.preset == "notebook")
        tip += tr("<p>As the notebook measures it, without clipping: MSE %1.</p>").arg(fixedText(outcome.test.mse, 4));
    m_error->setToolTip(tip);
    const ErrorMetrics& errors = outcome.clipped_test;
    m_error->setText(tr("Test error (RMSE) %1").arg(fixedText(errors.rmse, 3)));
    m_error->show();
    m_offBy->setText(offByText(errors.mae, m_scale));
    m_offBy->show();
    m_baseline->setText(baselineText(outcome.on_test));
    m_baseline->setVisible(!m_baseline->text().isEmpty() && !outcome.on_test.model_is_worse());
}

void RunStatus::showOutcome(const RunOutcome& outcome)
{
    m_ended = true;
    show();
    const auto epochs = static_cast<int>(outcome.history.size());
    const QString given = coreText(outcome.message);
    const bool best = outcome.settings.keep_best != 0 || outcome.settings.patience > 0;
    const QString kept = outcome.kept_epoch < 0 ? QString()
                         : outcome.left_worse_epochs()
                             ? tr("Using pass %1: later ones did worse.").arg(countText(outcome.kept_epoch + 1))
                         : best ? tr("Using pass %1 (best).").arg(countText(outcome.kept_epoch + 1))
                                : tr("Using pass %1 (last).").arg(countText(outcome.kept_epoch + 1));
    // Something simpler does better, on the ratings that drew the curve or on those of the test.
    const QString shortfall = shortfallText(outcome);
    const bool isWorse = !shortfall.isEmpty();
    m_endRole = "error";
    m_endIcon = QStringLiteral("warning");
    QString text;
    switch (outcome.termination) {
    case Termination::completed:
        m_endRole = isWorse ? "warning" : "good";
        m_endIcon = isWorse ? QStringLiteral("warning") : QStringLiteral("done");
        text =
            epochs == 1
                ? tr("Done: 1 pass in %1. %2").arg(unbroken(durationText(outcome.seconds)), kept)
                : tr("Done: %1 passes in %2. %3").arg(countText(epochs), unbroken(durationText(outcome.seconds)), kept);
        break;
    case Termination::cancelled:
        m_endRole = "muted";
        m_endIcon = QStringLiteral("stop");
        text = epochs == 1  ? tr("Stopped after 1 pass. %1").arg(kept)
               : epochs > 0 ? tr("Stopped after %1 passes. %2").arg(countText(epochs), kept)
                            : tr("Stopped before the first pass was complete, so there is no model.");
        break;
    case Termination::diverged:
        text = given.isEmpty() ? tr("The error grew without bound. Try a smaller learning rate.") : given;
        break;
    case Termination::failed:
        text = given.isEmpty() ? tr("Training failed. Try again with other settings.") : given;
        break;
    }
    if (outcome.termination == Termination::completed)
        showShare(1.0);
    setLook(m_endIcon, m_endRole);
    m_text->setText(text.trimmed());
    m_text->setToolTip(outcome.detail.empty()
                           ? passTip()
                           : QStringLiteral("<p>%1</p>").arg(QString::fromStdString(outcome.detail).toHtmlEscaped()));
    m_shortfall->setText(shortfall);
    m_shortfall->setVisible(isWorse && outcome.termination == Termination::completed);

    const auto record = std::find_if(outcome.history.begin(), outcome.history.end(),
                                     [&](const EpochRecord& one) { return one.epoch == outcome.kept_epoch; });
    m_offBy->hide();
    m_baseline->hide();
    if (outcome.model && m_feedback == Feedback::ratings)
        showTest(outcome);
    else if (record != outcome.history.end())
        showValidation(record->validation_loss);
    else
        m_error->hide();
    showNotes(outcome);
}

// In one line each, however much there is to say: the whole is in the tooltip.
void RunStatus::showNotes(const RunOutcome& outcome)
{
    QStringList notes;
    QStringList whole;
    for (const RunRemark& remark : remarksOn(outcome)) {
        notes << remark.brief;
        whole << remark.whole;
    }
    m_note->setText(notes.join(QLatin1Char('\n')));
    m_note->setAccessibleName(whole.join(QLatin1Char(' ')));
    m_note->setToolTip(whole.isEmpty() ? QString()
                                       : QStringLiteral("<p>%1</p>").arg(whole.join(QStringLiteral("</p><p>"))));
    m_note->setVisible(!notes.isEmpty());
}

}  // namespace kinoscope::ui
