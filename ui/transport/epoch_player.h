// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace kinoscope::ui {

/// Which epoch of a run is shown: goes to one, steps, plays. Epochs count from 0 here and from 1 for people, for whom
/// start_epoch is 0: the random start. Setters emit changed() alone.
class EpochPlayer : public QObject {
    Q_OBJECT

public:
    explicit EpochPlayer(QObject* parent = nullptr);

    /// The epochs that can be shown, ascending, of so many that the run is to have. Without any, nothing can be done.
    void setEpochs(std::vector<int> epochs, int planned);
    void setShown(std::optional<int> epoch);
    void setEpochsPerSecond(int epochs) { m_clock.setInterval(1000 / epochs); }
    /// While it is held by hand, playing waits.
    void setHeld(bool held) { m_held = held; }

    const std::vector<int>& epochs() const { return m_epochs; }
    /// Of the run; at least as many as can be shown.
    int planned() const { return m_planned; }
    std::optional<int> shown() const { return m_shown; }
    bool isPlaying() const { return m_clock.isActive(); }
    /// There are two epochs at least.
    bool canPlay() const { return m_epochs.size() > 1; }
    bool isAtEnd() const { return !m_epochs.empty() && m_shown && *m_shown >= m_epochs.back(); }
    bool hasStart() const { return !m_epochs.empty() && m_epochs.front() == start_epoch; }

    /// Plays, at the last epoch from the first on, or holds.
    void toggle();
    void hold();
    void step(int by);
    /// To the epoch nearest to it that can be shown; one step, if that is the one that is shown, across a gap towards
    /// it.
    void goTo(int epoch, bool acrossGaps);

Q_SIGNALS:
    /// Another epoch is wanted, which is one of those that can be shown.
    void epochWanted(int epoch);
    void changed();

private:
    void playOn();
    void want(int epoch);
    /// Of the epoch nearest to `epoch` among m_epochs, which are not empty.
    qsizetype placeOf(int epoch) const;

    QTimer m_clock;
    std::vector<int> m_epochs;
    int m_planned = 0;
    std::optional<int> m_shown;
    bool m_held = false;
};

}  // namespace kinoscope::ui
