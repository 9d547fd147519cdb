// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/run_remarks.h"

#include "ui/text/core_text.h"
#include "ui/text/words.h"
#include "ui/training/run_status.h"

namespace kinoscope::ui {

namespace {

/// "0.931 (validation)"
QString figureOn(const BaselineComparison& comparison)
{
    return RunStatus::tr("%1 (%2)").arg(fixedText(comparison.best(), 3), ratingsSetName(comparison.measured_on));
}

/// That something simpler does better, and what to do.
QString warningText(const RunOutcome& outcome)
{
    const BaselineComparison& comparison = outcome.comparison;
    const QString worse =
        RunStatus::tr(
            "On new ratings this model is off by %1; simply using “%2” is off by %3. Don't rely on its predictions.")
            .arg(fixedText(comparison.model, 3), coreText(std::string(comparison.best_name())),
                 fixedText(comparison.best(), 3));
    const QString advice =
        outcome.settings.preset == "notebook"
            ? RunStatus::tr("The preset “%1” works better with few ratings.").arg(coreText(presets().front().label))
            : RunStatus::tr("More ratings per person and film would help.");
    return worse + QLatin1Char(' ') + advice;
}

}  // namespace

QString baselineText(const BaselineComparison& onTest)
{
    if (onTest.measured_on.empty())
        return {};
    const QString error = figureOn(onTest);
    if (onTest.best() == onTest.global_mean)
        return RunStatus::tr("The mean alone: %1").arg(error);
    return onTest.best() == onTest.film_mean ? RunStatus::tr("Film means alone: %1").arg(error)
                                             : RunStatus::tr("Biases alone: %1").arg(error);
}

QString shortfallText(const RunOutcome& outcome)
{
    // What is said of the test ratings is beside the test error: the others count where those do not say it.
    const bool onTest = outcome.on_test.model_is_worse();
    if (!onTest && outcome.warning.empty())
        return {};
    const BaselineComparison& comparison = onTest ? outcome.on_test : outcome.comparison;
    const QString error = figureOn(comparison);
    if (comparison.feedback == Feedback::pairs)
        return RunStatus::tr("No better than popularity alone: %1").arg(error);
    if (comparison.best() == comparison.global_mean)
        return RunStatus::tr("No better than the mean alone: %1").arg(error);
    return comparison.best() == comparison.film_mean ? RunStatus::tr("No better than film means alone: %1").arg(error)
                                                     : RunStatus::tr("No better than biases alone: %1").arg(error);
}

QList<RunRemark> remarksOn(const RunOutcome& outcome)
{
    QList<RunRemark> remarks;
    // Who stopped it need not be told that it has learned too little.
    if (!outcome.warning.empty() && outcome.termination == Termination::completed)
        remarks.append({RunStatus::tr("Don't rely on it …"), warningText(outcome)});
    if (outcome.unseen_ratings > 0)
        remarks.append(
            {RunStatus::tr("Some tests are guesses …"),
             RunStatus::tr(
                 "%1 test ratings are by people or of films without training ratings; for these the model only has "
                 "its random start.")
                 .arg(countText(static_cast<int>(outcome.unseen_ratings)))});
    if (outcome.kept_epoch >= 0 && outcome.settings.chooses_on_test())
        remarks.append({RunStatus::tr("Optimistic …"),
                        RunStatus::tr("Optimistic: the test set was also used to choose the epoch.")});
    return remarks;
}

}  // namespace kinoscope::ui
