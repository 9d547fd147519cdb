// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QSlider;
class QToolButton;

namespace kinoscope::ui {

/// Play, a slider over the epochs of a run, and which one is shown. Space plays and holds, arrow keys step, Home and
/// End go to the first and the newest. Epochs count from 0 here and from 1 for people. Setters emit nothing.
class EpochScrubber : public QWidget {
    Q_OBJECT

public:
    /// Epochs a second at 1×.
    static constexpr int epochsPerSecond = 4;

    explicit EpochScrubber(QWidget* parent = nullptr);

    /// The epochs that can be shown, ascending, of so many that the run is to have. Without any, nothing can be done.
    void setEpochs(std::vector<int> epochs, int planned);
    /// −1 for none.
    void setShown(int epoch);
    int shown() const { return m_shown; }
    bool isPlaying() const { return m_clock.isActive(); }
    /// The slider is being drawn.
    bool isDragging() const;
    /// 1 or 4.
    int speed() const;

Q_SIGNALS:
    /// The person, or playing, goes to another epoch, which is one of those that can be shown.
    void epochWanted(int epoch);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QToolButton* makeButton(const char* name, const QString& what);
    bool handleKey(int key);
    void togglePlaying();
    void toggleSpeed();
    void playOn();
    void stopPlaying();
    void slide(int value);
    void step(int by);
    void want(int epoch);
    void refresh();
    /// Of the epoch nearest to `epoch` among m_epochs, which are not empty.
    qsizetype placeOf(int epoch) const;

    QToolButton* m_play;
    QSlider* m_slider;
    QLabel* m_text;
    QToolButton* m_speed;
    QTimer m_clock;
    std::vector<int> m_epochs;
    int m_planned = 0;
    int m_shown = -1;
};

}  // namespace kinoscope::ui
