// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/setting_switches.h"

#include "ui/text/core_text.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace kinoscope::ui {

namespace {

// A preset that learns without it lends no weight: then it is that of the preset everyone begins with.
double weightOf(const TrainingSettings& settings)
{
    if (settings.co_watch > 0.0)
        return settings.co_watch;
    const auto preset = std::find_if(presets().begin(), presets().end(),
                                     [&](const Preset& known) { return known.name == settings.preset; });
    const bool has = preset != presets().end() && preset->settings.co_watch > 0.0;
    return has ? preset->settings.co_watch : presets().front().settings.co_watch;
}

QString whyNoCoWatch(const TrainingSettings& settings)
{
    if (settings.device == Device::cuda)
        return SettingSwitches::tr("Learning from watching needs the CPU: choose another device.");
    return SettingSwitches::tr("“%1” cannot learn from watching: choose another training step.")
        .arg(coreText(label_of(settings.step)));
}

}  // namespace

SettingSwitches::SettingSwitches(QWidget* form, const Add& add)
    : QObject(form), m_coWatch(new QCheckBox(tr("Learn from watching, too"), form)), m_reason(new QLabel(form)),
      m_byTime(new QCheckBox(tr("Test on the latest ratings"), form))
{
    m_coWatch->setObjectName(QStringLiteral("coWatchBox"));
    m_coWatch->setAccessibleName(m_coWatch->text());
    m_reason->setObjectName(QStringLiteral("coWatchReason"));
    m_reason->setWordWrap(true);
    setRole(m_reason, "muted");
    m_byTime->setObjectName(QStringLiteral("splitByTimeBox"));
    m_byTime->setAccessibleName(m_byTime->text());
    add(m_coWatch, false);
    add(m_reason, false);
    add(m_byTime, true);
    m_reason->hide();
    connect(m_coWatch, &QCheckBox::toggled, this, [this](bool on) {
        m_wanted = on;
        Q_EMIT edited();
    });
    connect(m_byTime, &QCheckBox::toggled, this, &SettingSwitches::edited);
}

void SettingSwitches::show(const TrainingSettings& settings)
{
    const QSignalBlocker quiet(m_byTime);
    m_wanted = settings.co_watch > 0.0;
    m_weight = weightOf(settings);
    m_byTime->setChecked(settings.split_by_time != 0);
}

void SettingSwitches::readInto(TrainingSettings& settings) const
{
    settings.co_watch = m_wanted && !refusesCoWatch(settings) ? m_weight : 0.0;
    settings.split_by_time = m_byTime->isChecked() ? 1 : 0;
}

bool SettingSwitches::refusesCoWatch(TrainingSettings settings)
{
    settings.co_watch = presets().front().settings.co_watch;
    return !settings.validate().empty();
}

void SettingSwitches::setTimesKnown(bool known)
{
    m_timesKnown = known;
}

void SettingSwitches::update(const TrainingSettings& settings, bool locked, const QString& hint)
{
    const bool refused = refusesCoWatch(settings);
    const QSignalBlocker quiet(m_coWatch);
    const bool pairs = m_feedback == Feedback::pairs;
    m_coWatch->setChecked(pairs || (m_wanted && !refused));
    m_coWatch->setEnabled(!locked && !refused && !pairs);
    m_coWatch->setAccessibleDescription({});  // follows the tool tip, unless there is a reason to give
    m_coWatch->setToolTip(hint +
                          tr("<p>Films also learn from which films people choose to watch, and not only from how "
                             "they like them: films with the same audience come to lie together. Training takes "
                             "longer.</p><p>The field's term: implicit feedback, co-watch.</p>"));
    if (pairs)
        m_coWatch->setToolTip(hint + tr("<p>Here this is all there is to learn from.</p>"));
    m_reason->setText(refused ? whyNoCoWatch(settings) : QString());
    m_reason->setVisible(refused);
    if (!m_reason->text().isEmpty())
        m_coWatch->setAccessibleDescription(m_reason->text());
    // What is on can always be turned off.
    m_byTime->setEnabled(!locked && (m_timesKnown || m_byTime->isChecked()));
    m_byTime->setToolTip(
        hint + (m_timesKnown ? tr("<p>Tests on what each person rated last instead of ratings at random. Harder, and "
                                  "nearer to what a recommendation is asked for.</p><p>The field's term: temporal "
                                  "split.</p>")
                             : tr("<p>These ratings have no times, so nobody knows which were the last.</p>")));
}

}  // namespace kinoscope::ui
