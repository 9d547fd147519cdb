// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/motion/glide_clock.h"

#include <QEasingCurve>
#include <QSignalBlocker>

namespace kinoscope::ui {

namespace {

constexpr int smoothMs = 300;
constexpr int quickMs = 120;

}  // namespace

GlideClock::GlideClock(QObject* parent) : QObject(parent)
{
    m_clock.setStartValue(0.0);
    m_clock.setEndValue(1.0);
    connect(&m_clock, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& share) { Q_EMIT advanced(share.toDouble()); });
}

// A new target while films are under way must not hold them up: they then only slow down towards it.
bool GlideClock::restart(Transition transition)
{
    const bool underWay = isUnderWay();
    // Block signals: stop() and start() would emit valueChanged with the end of the glide that is given up.
    const QSignalBlocker quiet(&m_clock);
    m_clock.stop();
    if (m_reducedMotion || transition == Transition::immediate)
        return false;
    m_clock.setDuration(transition == Transition::quick ? quickMs : smoothMs);
    m_clock.setEasingCurve(underWay ? QEasingCurve::OutCubic : QEasingCurve::InOutCubic);
    m_clock.start();
    return true;
}

}  // namespace kinoscope::ui
