// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map/map_frame.h"
#include "ui/map/motion/transition.h"

#include <QObject>
#include <QTimer>

namespace kinoscope::ui {

/// Hands frames on no faster than the eye follows: of those that come meanwhile, the newest, when it is time. Immediate
/// ones and null do not wait.
class FramePacer : public QObject {
    Q_OBJECT

public:
    /// Small models train an epoch in 20 ms; thirty frames a second are enough for the eye.
    static constexpr int intervalMs = 33;

    explicit FramePacer(QObject* parent = nullptr);

    void take(MapFramePtr frame, Transition transition);
    /// None is to come.
    void forget() { m_waiting = nullptr; }

Q_SIGNALS:
    void due(const MapFramePtr& frame, Transition transition);

private:
    void handOn(const MapFramePtr& frame, Transition transition);

    MapFramePtr m_waiting;  ///< the newest, while the one before has just been shown
    Transition m_transition = Transition::smooth;
    QTimer m_pause;
};

}  // namespace kinoscope::ui
