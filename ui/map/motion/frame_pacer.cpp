// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/motion/frame_pacer.h"

#include <utility>

namespace kinoscope::ui {

FramePacer::FramePacer(QObject* parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_waiting)
            handOn(std::exchange(m_waiting, nullptr), m_transition);
    });
}

void FramePacer::take(MapFramePtr frame, Transition transition)
{
    if (m_pause.isActive() && frame && transition != Transition::immediate) {
        m_waiting = std::move(frame);
        m_transition = transition;
        return;
    }
    m_waiting = nullptr;
    handOn(frame, transition);
}

void FramePacer::handOn(const MapFramePtr& frame, Transition transition)
{
    Q_EMIT due(frame, transition);
    m_pause.start(intervalMs);
}

}  // namespace kinoscope::ui
