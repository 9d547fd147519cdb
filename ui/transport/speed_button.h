// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/pace.h"

#include <QToolButton>

#include <array>

namespace kinoscope::ui {

/// How fast it goes: a menu of four speeds at which epochs are played, and of how slowly a run learns so that it can be
/// watched.
class SpeedButton : public QToolButton {
    Q_OBJECT

public:
    /// Multiples of the usual speed, ascending.
    static constexpr std::array speeds{0.25, 0.5, 1.0, 4.0};

    explicit SpeedButton(QWidget* parent = nullptr);

    double speed() const { return m_speed; }
    /// The usual one where it is none of `speeds`. Emits nothing.
    void setSpeed(double speed);
    Pace pace() const { return m_pace; }
    /// Emits nothing.
    void setPace(Pace pace);
    /// At the usual speed 4.
    int epochsPerSecond() const;

Q_SIGNALS:
    /// By the person.
    void chosen(double speed);
    void paceChosen(Pace pace);

private:
    void addSpeeds();
    void addPaces();
    void describe();

    double m_speed = 1.0;
    Pace m_pace = Pace::full;
};

}  // namespace kinoscope::ui
