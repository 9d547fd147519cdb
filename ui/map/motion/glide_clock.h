// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/motion/transition.h"

#include <QVariantAnimation>

namespace kinoscope::ui {

/// Times the way of films and view from one state of the map to the next: how long, how fast, and whether at all.
class GlideClock : public QObject {
    Q_OBJECT

public:
    explicit GlideClock(QObject* parent = nullptr);

    /// Sets out, from anew if it was under way: `advanced` says how far it is, first once the event loop runs. False if
    /// nothing is to be seen of the way, where whoever asked goes to the end at once.
    bool restart(Transition transition);
    bool isUnderWay() const { return m_clock.state() == QAbstractAnimation::Running; }
    /// Every change is there at once. Does not end what is under way.
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }

Q_SIGNALS:
    /// From 0 to 1, where it has arrived.
    void advanced(double share);

private:
    QVariantAnimation m_clock;
    bool m_reducedMotion = false;
};

}  // namespace kinoscope::ui
