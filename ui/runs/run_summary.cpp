// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/run_summary.h"

#include "core/model/setting_difference.h"
#include "ui/text/core_text.h"
#include "ui/text/words.h"
#include "ui/theme/contrast.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>

namespace kinoscope::ui {

namespace {

struct RunWords {
    Q_DECLARE_TR_FUNCTIONS(RunSummary)
};

const Preset* presetOf(const TrainingSettings& settings)
{
    const auto& all = presets();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Preset& preset) { return preset.name == settings.preset; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace

QString runTitle(const TrainingSettings& settings)
{
    const Preset* preset = presetOf(settings);
    return RunWords::tr("%1, %2 numbers")
        .arg(coreText(preset != nullptr ? preset->label : settings.preset), countText(settings.factors));
}

QString runTitle(const RunSummary& run)
{
    return run.notes.name.empty() ? runTitle(run.settings) : QString::fromStdString(run.notes.name);
}

QString runShortTitle(const RunSummary& run)
{
    if (!run.notes.name.empty())
        return QString::fromStdString(run.notes.name);
    const Preset* preset = presetOf(run.settings);
    return coreText(preset != nullptr ? preset->label : run.settings.preset);
}

QString runDifference(const TrainingSettings& settings)
{
    QStringList parts{runEdits(settings)};
    const Preset* preset = presetOf(settings);
    if (preset != nullptr && preset->settings.factors != settings.factors)
        parts.prepend(RunWords::tr("%1 numbers").arg(countText(settings.factors)));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString runEdits(const TrainingSettings& settings)
{
    const Preset* preset = presetOf(settings);
    if (preset == nullptr)
        return {};
    TrainingSettings original = preset->settings;
    // No edits: the number of factors, which the title names, and device and step, which say where it was computed.
    original.factors = settings.factors;
    original.device = settings.device;
    original.step = settings.step;
    original.rate_changes = settings.rate_changes;  // said in words
    QStringList edits;
    for (const SettingDifference& one : differing_settings(original, settings))
        edits << QStringLiteral("%1 %2").arg(coreText(one.label), QString::fromStdString(one.second));
    if (!settings.rate_changes.empty())
        edits << rateChangesText(settings.rate_changes);
    return edits.join(QStringLiteral(" · "));
}

QString rateChangeText(const RateChange& change)
{
    const QString rate = QLocale().toString(change.rate, 'g', 3);
    return change.batch == 1 ? RunWords::tr("%1 after 1 batch").arg(rate)
                             : RunWords::tr("%1 after %2 batches").arg(rate, countText(change.batch));
}

QString rateChangesText(const RateChanges& changes)
{
    if (changes.empty())
        return {};
    return changes.size() == 1
               ? RunWords::tr("Learning rate changed once")
               : RunWords::tr("Learning rate changed %1 times").arg(countText(static_cast<qint64>(changes.size())));
}

QString runFailure(const RunSummary& run)
{
    if (run.divergence)
        return run.divergence->epoch == 0
                   ? RunWords::tr("Diverged at batch %1").arg(countText(run.divergence->batch))
                   : RunWords::tr("Diverged in pass %1 at batch %2")
                         .arg(countText(run.divergence->epoch + 1), countText(run.divergence->batch));
    return run.error ? QString() : RunWords::tr("Failed");
}

QString runError(const RunSummary& run, int decimals)
{
    return run.error ? fixedText(*run.error, decimals) : RunWords::tr("none");
}

QString runName(const RunSummary& run)
{
    return RunWords::tr("Run %1: %2").arg(run.number).arg(runTitle(run));
}

// Of the genres' first those that are unlike the accent, the picked film's and the learning rate's.
QColor runColour(int number, const Theme& theme)
{
    constexpr std::array<qsizetype, 7> hues{4, 1, 5, 6, 3, 2, 0};
    const std::size_t place = static_cast<std::size_t>(std::max(0, number - 1)) % (hues.size() + 1);
    return place == hues.size() ? theme.simulated : theme.genres.at(hues.at(place));
}

QColor runColour(int number, bool shown, const Theme& theme)
{
    return shown ? theme.accent : runColour(number, theme);
}

void paintRunBadge(QPainter& painter, const QRectF& box, int number, bool filled, const QColor& colour,
                   const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.4));
    painter.setBrush(filled ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box.adjusted(0.7, 0.7, -0.7, -0.7), 3.0, 3.0);
    QFont font = painter.font();
    font.setPixelSize(std::max(1, qRound(box.height() * (number < 100 ? 0.68 : 0.5))));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(filled ? inkOn(colour) : theme.text);
    painter.drawText(box, Qt::AlignCenter, QString::number(number));
    painter.restore();
}

}  // namespace kinoscope::ui
