// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/model/settings.h"
#include "ui/training/fields/setting_fields.h"

#include <QObject>

#include <vector>

class QCheckBox;
class QWidget;

namespace kinoscope::ui {

/// The settings of the form that are on or off. What cannot be otherwise is disabled, shown as it will be, and says
/// why.
class SettingSwitches : public QObject {
    Q_OBJECT

public:
    explicit SettingSwitches(QWidget* form);

    QCheckBox* make(const SettingField& field);
    void show(const TrainingSettings& settings);
    /// Sets what has a switch; co-watch keeps its weight in `settings` where it is on, and where step and device allow
    /// it.
    void readInto(TrainingSettings& settings) const;
    /// Co-watch of the weight 0 is none.
    void turnCoWatchOff();
    /// Whether step or device of `settings` refuse co-watch.
    static bool refusesCoWatch(TrainingSettings settings);
    /// The weight of co-watch in `settings`, or if there is none, the one to turn it on with.
    static double weightWhenOn(const TrainingSettings& settings);

    void setTimesKnown(bool known) { m_timesKnown = known; }
    /// Of pairs, co-watch is all there is to learn, and from the mean.
    void setFeedback(Feedback feedback) { m_feedback = feedback; }
    /// Brings all switches in line with `settings`, which were read last.
    void update(const TrainingSettings& settings, bool locked);
    /// Whether the field, one of co-watch's, waits for that to be turned on.
    bool waits(const SettingField& field, const TrainingSettings& settings) const;
    /// Whether what the field says is used at all. Of pairs, only how many films are drawn is.
    bool counts(const SettingField& field, const TrainingSettings& settings) const;
    /// Why the field is not as it was wanted; empty where it is. Also of step and device.
    QString note(const SettingField& field, const TrainingSettings& settings) const;
    /// What the tooltip says in place of fieldHelp(); may be empty.
    QString ownHelp(const SettingField& field) const;

Q_SIGNALS:
    void edited();

private:
    struct Switch {
        const SettingField* field;
        QCheckBox* box;
        bool wanted = false;
    };
    const Switch& of(std::string_view key) const;
    bool isOn(const Switch& one, const TrainingSettings& settings) const;
    bool isForced(const Switch& one, const TrainingSettings& settings) const;
    bool pairs() const { return m_feedback == Feedback::pairs; }

    std::vector<Switch> m_switches;
    bool m_timesKnown = true;
    Feedback m_feedback = Feedback::ratings;
};

}  // namespace kinoscope::ui
