// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/training/pace.h"
#include "core/training/progress.h"
#include "ui/charts/loss_history.h"
#include "ui/transport/epoch_player.h"

#include <QWidget>

#include <optional>

class QAction;
class QToolButton;

namespace kinoscope::ui {

class EpochReadout;
class EpochTrack;
class RateField;
class SpeedButton;

/// What the transport's buttons ask for while something learns; menus have the same. Whoever knows what is possible
/// enables step and stop; `pause` is this transport's: with nothing to learn it plays the epochs.
struct TransportActions {
    QAction* pause;
    QAction* step;
    QAction* stop;
};

/// What a run of epochs is played, held and stepped by, as a film is: whether it is learned just now or only looked at.
/// Beside the buttons a slider over its epochs with the loss above it, which epoch is shown, and how fast it goes.
class Transport : public QWidget {
    Q_OBJECT

public:
    /// Whether something learns, or its epochs are played again.
    enum class Mode { replay, learning, paused };

    explicit Transport(const TransportActions& actions, QWidget* parent = nullptr);

    void setMode(Mode mode);
    /// See EpochPlayer.
    void setEpochs(std::vector<int> epochs, int planned) { m_player.setEpochs(std::move(epochs), planned); }
    void setShown(std::optional<int> epoch) { m_player.setShown(epoch); }
    std::optional<int> shown() const { return m_player.shown(); }
    /// So many epochs on, as if by hand.
    void stepThrough(int by) { m_player.step(by); }
    bool isPlaying() const { return m_player.isPlaying(); }
    /// The slider is being drawn.
    bool isDragging() const;
    /// The epoch whose model is kept; none while it learns.
    void setKept(std::optional<int> epoch);
    /// Whose curves are drawn; of pairs losses are logistic.
    void setFeedback(Feedback feedback);
    void clearHistory();
    void setHistory(const std::vector<EpochRecord>& history);
    void addEpochs(const std::vector<EpochRecord>& records);
    /// Of a run that broke before an epoch was complete: its training loss up to there is drawn, on the axis of the
    /// epochs that it was to have, and `text` ("Diverged at batch 12") stands in place of the epoch. Empty: it did not.
    void setFailure(const std::optional<Divergence>& divergence, const QString& text, int planned);

    /// 1 is the usual one, as SpeedButton has it.
    double speed() const;
    void setSpeed(double speed);
    Pace pace() const;
    void setPace(Pace pace);
    /// Type and controls as an audience needs them, and the learning rate at hand.
    void setPresented(bool on);
    /// Of the run under way or the next one. Emits nothing.
    void setLearningRate(double rate);

Q_SIGNALS:
    /// The person, or playing, goes to another epoch, which is one of those that can be shown.
    void epochWanted(int epoch);
    /// What learns is to wait, or to go on.
    void pauseWanted();
    /// By the person.
    void speedChosen(double speed);
    void paceChosen(Pace pace);
    void learningRateChosen(double rate);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeRow();
    void connectParts();
    QToolButton* makeButton(const char* name, const char* icon);
    bool handleKey(int key);
    void press();
    void stepOn();
    void slide(int value);
    void refresh();
    void showPlay();
    void showEpoch();
    void describeSlider();
    void showCurves();
    void fit();

    TransportActions m_actions;
    EpochPlayer m_player{this};
    LossHistory m_history;
    QToolButton* m_play;
    QToolButton* m_step;
    QToolButton* m_stop;
    EpochTrack* m_track;
    EpochReadout* m_readout;
    RateField* m_rate;
    SpeedButton* m_speed;
    Mode m_mode = Mode::replay;
    std::optional<int> m_kept;
    Feedback m_feedback = Feedback::ratings;
    QString m_failure;
    int m_failurePlanned = 0;  ///< epochs that the run that broke was to have
    bool m_presented = false;
};

}  // namespace kinoscope::ui
