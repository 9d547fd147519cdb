// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/fields/setting_words.h"

#include "core/model/step_kind.h"
#include "ui/text/core_text.h"
#include "ui/training/fields/device_box.h"
#include "ui/widgets/number_box.h"

#include <QCoreApplication>

#include <string_view>

namespace kinoscope::ui {

namespace {

// The context of the table of fields, too.
struct FieldWords {
    Q_DECLARE_TR_FUNCTIONS(SettingFields)
};

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

QString meaningOf(const SettingField& field)
{
    if (field.kind == FieldKind::coWatchSwitch)
        return FieldWords::tr("Also learns from which films people chose to watch, not just how they rated them, so "
                              "films with the same audience end up close together. Training takes longer.");
    return coreText(setting_info(field.key).meaning);
}

QString hasIt(bool on)
{
    return on ? FieldWords::tr("On in the preset.") : FieldWords::tr("Off in the preset.");
}

// Which of the two an automatic step will be, ratings and device have a say in, too: that is rare enough.
bool isAdam(const TrainingSettings& settings)
{
    if (settings.step == StepKind::automatic)
        return settings.mean_start == 0;
    return optimiser_of(settings.step) == Optimiser::adam;
}

QString ownerOf(const SettingField& field, const TrainingSettings& now)
{
    if (field.owner != std::string_view(ofOptimiser))
        return QString::fromLatin1(field.owner);
    return isAdam(now) ? QStringLiteral("optim.Adam") : QStringLiteral("optim.SGD");
}

QString numberOf(const SettingField& field, const TrainingSettings& settings)
{
    return NumberBox::textOf(setting_info(field.key), setting_value(settings, field.key));
}

}  // namespace

QString groupTitle(SettingGroup group)
{
    switch (group) {
    case SettingGroup::start: return FieldWords::tr("START");
    case SettingGroup::optimiser: return FieldWords::tr("OPTIMIZER");
    case SettingGroup::stopping: return FieldWords::tr("STOPPING");
    case SettingGroup::split: return FieldWords::tr("SPLIT");
    case SettingGroup::model: break;
    }
    return FieldWords::tr("MODEL");
}

QString fieldLabel(const SettingField& field)
{
    switch (field.kind) {
    case FieldKind::coWatchSwitch: return FieldWords::tr("Also learn from what people watched");
    case FieldKind::step: return coreText("Optimizer");
    case FieldKind::device: return coreText("Device");
    case FieldKind::rateChanges: return {};
    default: return coreText(setting_info(field.key).label);
    }
}

QString fieldSubline(const SettingField& field, const TrainingSettings& now)
{
    QStringList parts;
    // Of a whole number its label says what it counts.
    if (field.kind == FieldKind::number)
        if (const SettingInfo& info = setting_info(field.key); !info.whole && !info.unit.empty())
            parts << coreText(info.unit);
    if (field.name != nullptr) {
        const QString name = QString::fromLatin1(field.name);
        parts << (field.owner != nullptr ? FieldWords::tr("%1 of %2").arg(name, ownerOf(field, now)) : name);
    }
    return parts.join(QStringLiteral(" · "));
}

QString fieldHelp(const SettingField& field, const TrainingSettings& now)
{
    if (field.kind == FieldKind::step)
        return paragraph(coreText(meaning_of(now.step)));
    if (field.kind == FieldKind::device)
        return DeviceBox::help();
    QString help = paragraph(meaningOf(field));
    if (field.term != nullptr)
        help += FieldWords::tr("<p>Also called: %1.</p>").arg(FieldWords::tr(field.term));
    if (field.remark != nullptr)
        help += paragraph(FieldWords::tr(field.remark));
    return help;
}

QString presetDifference(const SettingField& field, const TrainingSettings& now, const TrainingSettings& preset)
{
    const QString has = FieldWords::tr("Preset: %1.");
    switch (field.kind) {
    case FieldKind::coWatchSwitch: {
        const bool on = preset.co_watch > 0.0;
        return (now.co_watch > 0.0) != on ? hasIt(on) : QString();
    }
    case FieldKind::step: return now.step != preset.step ? has.arg(coreText(label_of(preset.step))) : QString();
    case FieldKind::device: return now.device != preset.device ? has.arg(DeviceBox::nameOf(preset.device)) : QString();
    case FieldKind::rateChanges:
        return now.rate_changes != preset.rate_changes ? FieldWords::tr("The preset does not change its learning rate.")
                                                       : QString();
    default: break;
    }
    const std::string before = setting_value(preset, field.key);
    if (setting_value(now, field.key) == before)
        return {};
    if (field.kind == FieldKind::flag)
        return hasIt(before != "0");
    // Of co-watch that is off, here or there, the switch says it.
    if (field.key == "co_watch" && (now.co_watch == 0.0 || preset.co_watch == 0.0))
        return {};
    return has.arg(numberOf(field, preset));
}

}  // namespace kinoscope::ui
