// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/fields/setting_switches.h"

#include "ui/text/core_text.h"
#include "ui/training/fields/setting_words.h"

#include <QCheckBox>
#include <QSignalBlocker>

#include <algorithm>

namespace kinoscope::ui {

namespace {

QString whyNoCoWatch(const TrainingSettings& settings)
{
    if (settings.device == Device::cuda)
        return SettingSwitches::tr("Needs the CPU: choose another device.");
    return SettingSwitches::tr("Not with “%1”: choose another optimizer.").arg(coreText(label_of(settings.step)));
}

bool valueIn(const TrainingSettings& settings, std::string_view key)
{
    return key == "watching" ? settings.co_watch > 0.0 : setting_value(settings, key) != "0";
}

}  // namespace

SettingSwitches::SettingSwitches(QWidget* form) : QObject(form) {}

QCheckBox* SettingSwitches::make(const SettingField& field)
{
    auto* box = new QCheckBox(fieldLabel(field), static_cast<QWidget*>(parent()));
    box->setObjectName(QString::fromLatin1(field.objectName));
    m_switches.push_back({&field, box});
    connect(box, &QCheckBox::toggled, this, [this, place = m_switches.size() - 1](bool on) {
        m_switches[place].wanted = on;
        Q_EMIT edited();
    });
    return box;
}

void SettingSwitches::show(const TrainingSettings& settings)
{
    for (Switch& one : m_switches)
        one.wanted = valueIn(settings, one.field->key);
}

void SettingSwitches::readInto(TrainingSettings& settings) const
{
    for (const Switch& one : m_switches)
        if (one.field->kind == FieldKind::flag)
            set_setting(settings, one.field->key, one.wanted ? "1" : "0");
    if (pairs())
        settings.mean_start = 1;
    if (!of("watching").wanted || refusesCoWatch(settings))
        settings.co_watch = 0.0;
}

void SettingSwitches::turnCoWatchOff()
{
    for (Switch& one : m_switches)
        one.wanted = one.wanted && one.field->kind != FieldKind::coWatchSwitch;
}

bool SettingSwitches::refusesCoWatch(TrainingSettings settings)
{
    settings.co_watch = presets().front().settings.co_watch;
    return !settings.validate().empty();
}

// A preset that learns without it lends no weight: then it is that of the preset everyone begins with.
double SettingSwitches::weightWhenOn(const TrainingSettings& settings)
{
    if (settings.co_watch > 0.0)
        return settings.co_watch;
    const auto preset = std::find_if(presets().begin(), presets().end(),
                                     [&](const Preset& known) { return known.name == settings.preset; });
    const bool has = preset != presets().end() && preset->settings.co_watch > 0.0;
    return has ? preset->settings.co_watch : presets().front().settings.co_watch;
}

const SettingSwitches::Switch& SettingSwitches::of(std::string_view key) const
{
    return *std::find_if(m_switches.begin(), m_switches.end(),
                         [key](const Switch& one) { return one.field->key == key; });
}

bool SettingSwitches::isOn(const Switch& one, const TrainingSettings& settings) const
{
    const std::string_view key = one.field->key;
    if (key == "watching")
        return pairs() || (one.wanted && !refusesCoWatch(settings));
    return one.wanted || (key == "mean_start" && pairs()) || (key == "keep_best" && settings.patience > 0);
}

bool SettingSwitches::isForced(const Switch& one, const TrainingSettings& settings) const
{
    const std::string_view key = one.field->key;
    if (key == "watching")
        return pairs() || refusesCoWatch(settings);
    if (key == "split_by_time")
        return !m_timesKnown && !one.wanted;  // what is on can always be turned off
    return (key == "mean_start" && pairs()) || (key == "keep_best" && settings.patience > 0);
}

void SettingSwitches::update(const TrainingSettings& settings, bool locked)
{
    for (Switch& one : m_switches) {
        const QSignalBlocker quiet(one.box);
        one.box->setChecked(isOn(one, settings));
        one.box->setEnabled(!locked && !isForced(one, settings));
    }
}

bool SettingSwitches::waits(const SettingField& field, const TrainingSettings& settings) const
{
    return field.ofCoWatch && !pairs() && settings.co_watch == 0.0;
}

bool SettingSwitches::counts(const SettingField& field, const TrainingSettings& settings) const
{
    return !waits(field, settings) && (!field.ofCoWatch || !pairs() || field.key == "negatives");
}

QString SettingSwitches::note(const SettingField& field, const TrainingSettings& settings) const
{
    const bool refused = !pairs() && refusesCoWatch(settings);
    switch (field.kind) {
    case FieldKind::coWatchSwitch:
        return refused ? whyNoCoWatch(settings) : tr("Who rated a film counts, not only how.");
    case FieldKind::step:
    case FieldKind::device: {
        const bool here = (field.kind == FieldKind::device) == (settings.device == Device::cuda);
        return refused && here && of("watching").wanted ? tr("Does not learn from what people watched.") : QString();
    }
    default: break;
    }
    if (field.key == "keep_best" && settings.patience > 0)
        return tr("Patience always uses the best pass.");
    if (field.key == "mean_start" && pairs())
        return tr("Always on without ratings.");
    return {};
}

QString SettingSwitches::ownHelp(const SettingField& field) const
{
    if (field.kind == FieldKind::coWatchSwitch && pairs())
        return tr("<p>These data hold nothing else to learn from.</p>");
    if (field.key == "split_by_time" && !m_timesKnown)
        return tr("<p>Needs ratings with dates; these have none.</p>");
    return {};
}

}  // namespace kinoscope::ui
