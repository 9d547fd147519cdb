// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QSlider;
class QToolButton;

namespace kinoscope::ui {

class SpeedButton;

/// Play, a slider over the epochs of a run, which one is shown, and how fast they are played. Space plays and holds,
/// arrow keys step, Home and End go to the first and the newest. Epochs count from 0 here and from 1 for people, for
/// whom start_epoch is 0: the random start. Setters emit nothing.
class EpochScrubber : public QWidget {
    Q_OBJECT

public:
    explicit EpochScrubber(QWidget* parent = nullptr);

    /// The epochs that can be shown, ascending, of so many that the run is to have. Without any, nothing can be done.
    void setEpochs(std::vector<int> epochs, int planned);
    void setShown(std::optional<int> epoch);
    std::optional<int> shown() const { return m_shown; }
    bool isPlaying() const { return m_clock.isActive(); }
    /// The slider is being drawn.
    bool isDragging() const;
    /// 1 is the usual one, as SpeedButton has it.
    double speed() const;
    void setSpeed(double speed);

Q_SIGNALS:
    /// The person, or playing, goes to another epoch, which is one of those that can be shown.
    void epochWanted(int epoch);
    /// By the person.
    void speedChosen(double speed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QToolButton* makeButton(const char* name, const QString& what);
    bool handleKey(int key);
    void togglePlaying();
    void playOn();
    void stopPlaying();
    void slide(int value);
    void step(int by);
    void want(int epoch);
    void refresh();
    void describeSlider();
    bool hasStart() const { return !m_epochs.empty() && m_epochs.front() == start_epoch; }
    QString textOf(int epoch) const;
    /// Of the epoch nearest to `epoch` among m_epochs, which are not empty.
    qsizetype placeOf(int epoch) const;

    QToolButton* m_play;
    QSlider* m_slider;
    QLabel* m_text;
    SpeedButton* m_speed;
    QTimer m_clock;
    std::vector<int> m_epochs;
    int m_planned = 0;
    std::optional<int> m_shown;
};

}  // namespace kinoscope::ui
