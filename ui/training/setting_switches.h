// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/model/settings.h"

#include <QObject>

#include <cstddef>
#include <functional>

class QCheckBox;
class QLabel;
class QWidget;

namespace kinoscope::ui {

/// The settings of the form that are on or off. What cannot be is disabled and says why.
class SettingSwitches : public QObject {
    Q_OBJECT

public:
    /// `add` places a widget; `more` says that it belongs under "More settings".
    using Add = std::function<void(QWidget* widget, bool more)>;
    SettingSwitches(QWidget* form, const Add& add);

    void show(const TrainingSettings& settings);
    /// Sets what has a switch; step and device of `settings` decide what is possible.
    void readInto(TrainingSettings& settings) const;
    /// Whether step or device of `settings` refuse co-watch.
    static bool refusesCoWatch(TrainingSettings settings);
    void setTimesKnown(bool known);
    /// Of pairs, co-watch is all there is to learn: its switch is on, and stays so.
    void setFeedback(Feedback feedback) { m_feedback = feedback; }
    /// Brings everything in line with step and device of `settings`; `hint` stands before each tooltip.
    void update(const TrainingSettings& settings, bool locked, const QString& hint);

Q_SIGNALS:
    void edited();

private:
    QCheckBox* m_coWatch;
    QLabel* m_reason;
    QCheckBox* m_byTime;
    bool m_wanted = false;  // co-watch, wherever it is possible
    double m_weight = 0.0;  // of co-watch when it is on
    bool m_timesKnown = true;
    Feedback m_feedback = Feedback::ratings;
};

}  // namespace kinoscope::ui
