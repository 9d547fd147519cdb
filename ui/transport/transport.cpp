// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transport/transport.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/transport/epoch_readout.h"
#include "ui/transport/epoch_track.h"
#include "ui/transport/rate_field.h"
#include "ui/transport/speed_button.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace kinoscope::ui {

namespace {

// px at the usual size of type
constexpr int highTransport = 64;
constexpr int lowTransport = 56;
constexpr int presentedHeight = 136;
constexpr int lowWindow = 700;
constexpr int narrow = 760;  // the value goes

/// Its number, as people count them.
int numberOf(int epoch)
{
    return epoch - start_epoch;
}

}  // namespace

Transport::Transport(const TransportActions& actions, QWidget* parent)
    : QWidget(parent), m_actions(actions), m_play(makeButton("epochPlay", "train")),
      m_step(makeButton("stepButton", "step")), m_stop(makeButton("stopButton", "stop")), m_track(new EpochTrack(this)),
      m_readout(new EpochReadout(this)), m_rate(new RateField(this)), m_speed(new SpeedButton(this))
{
    setObjectName(QStringLiteral("transport"));
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, "transport");
    setRole(m_play, "play");
    m_stop->setDefaultAction(actions.stop);
    m_stop->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_track->setObjectName(QStringLiteral("epochSlider"));
    m_track->setAccessibleName(tr("Epoch shown on the map"));
    m_track->installEventFilter(this);
    m_rate->hide();
    makeRow();
    connectParts();
    setSpeed(1.0);
    refresh();
    fit();
}

QToolButton* Transport::makeButton(const char* name, const char* icon)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(themedIcon(QString::fromLatin1(icon)));
    button->setIconSize(QSize(16, 16));
    button->setProperty("role", QStringLiteral("plain"));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void Transport::makeRow()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 12, 2);
    row->setSpacing(8);
    for (QWidget* button : std::initializer_list<QWidget*>{m_play, m_step, m_stop})
        row->addWidget(button);
    row->addSpacing(8);
    row->addWidget(m_track, 1);
    row->addSpacing(8);
    row->addWidget(m_readout);
    row->addWidget(m_rate);
    row->addWidget(m_speed);
}

void Transport::connectParts()
{
    connect(m_play, &QToolButton::clicked, m_actions.pause, &QAction::trigger);
    connect(m_actions.pause, &QAction::triggered, this, &Transport::press);
    connect(m_step, &QToolButton::clicked, this, &Transport::stepOn);
    connect(m_actions.step, &QAction::changed, this, &Transport::refresh);
    connect(m_track, &QSlider::valueChanged, this, &Transport::slide);
    connect(m_track, &QSlider::sliderPressed, this, [this] { m_player.setHeld(true); });
    connect(m_track, &QSlider::sliderReleased, this, [this] { m_player.setHeld(false); });
    connect(&m_player, &EpochPlayer::changed, this, &Transport::refresh);
    connect(&m_player, &EpochPlayer::epochWanted, this, &Transport::epochWanted);
    connect(m_speed, &SpeedButton::chosen, this, [this](double speed) {
        setSpeed(speed);
        Q_EMIT speedChosen(speed);
    });
    connect(m_speed, &SpeedButton::paceChosen, this, &Transport::paceChosen);
    connect(m_rate, &RateField::chosen, this, &Transport::learningRateChosen);
}

void Transport::setMode(Mode mode)
{
    m_mode = mode;
    if (mode != Mode::replay && m_player.isPlaying())
        m_player.hold();
    refresh();
}

bool Transport::isDragging() const
{
    return m_track->isSliderDown();
}

void Transport::setKept(std::optional<int> epoch)
{
    m_kept = epoch;
    refresh();
}

void Transport::setFeedback(Feedback feedback)
{
    m_feedback = feedback;
    showCurves();
}

void Transport::clearHistory()
{
    m_history.clear();
    showCurves();
}

void Transport::setHistory(const std::vector<EpochRecord>& history)
{
    m_history.clear();
    addEpochs(history);
}

void Transport::addEpochs(const std::vector<EpochRecord>& records)
{
    for (const EpochRecord& record : records)
        m_history.add(record);
    showCurves();
}

void Transport::setFailure(const std::optional<Divergence>& divergence, const QString& text, int planned)
{
    m_history.setDivergence(divergence);
    m_failure = text;
    m_failurePlanned = planned;
    refresh();
    showCurves();
}

void Transport::showCurves()
{
    QList<QPointF> training;
    QList<QPointF> validation;
    for (const EpochRecord& record : m_history.records()) {
        training.append({static_cast<double>(numberOf(record.epoch)), shownLoss(record.train_loss, m_feedback)});
        validation.append({static_cast<double>(numberOf(record.epoch)), shownLoss(record.validation_loss, m_feedback)});
    }
    for (const LossHistory::Tip& point : m_history.broken())
        training.append({point.epoch, shownLoss(point.trainLoss, m_feedback)});
    m_track->setCurves(training, validation);
    m_track->setBroken(!m_history.broken().empty());
    showEpoch();
}

double Transport::speed() const
{
    return m_speed->speed();
}

void Transport::setSpeed(double speed)
{
    m_speed->setSpeed(speed);
    m_player.setEpochsPerSecond(m_speed->epochsPerSecond());
}

Pace Transport::pace() const
{
    return m_speed->pace();
}

void Transport::setPace(Pace pace)
{
    m_speed->setPace(pace);
}

void Transport::setPresented(bool on)
{
    m_presented = on;
    const QSize icon = on ? QSize(26, 26) : QSize(16, 16);
    for (QToolButton* button : {m_play, m_step, m_stop})
        button->setIconSize(icon);
    setRole(m_play, on ? "playLarge" : "play");
    m_rate->setVisible(on);
    fit();
}

void Transport::setLearningRate(double rate)
{
    m_rate->setRate(rate);
}

void Transport::press()
{
    if (m_mode == Mode::replay)
        m_player.toggle();
    else
        Q_EMIT pauseWanted();
}

// Of a run that has ended, a step is one through its epochs; else one more is learned.
void Transport::stepOn()
{
    if (m_mode == Mode::replay && m_player.canPlay())
        m_player.step(1);
    else
        m_actions.step->trigger();
}

// The slider has a place for every epoch, also for those that are still to come or are not kept. A step into a gap goes
// across it.
void Transport::slide(int value)
{
    m_player.goTo(value + start_epoch, !m_track->isSliderDown());
}

bool Transport::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && handleKey(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool Transport::handleKey(int key)
{
    const auto all = static_cast<int>(m_player.epochs().size());
    const int page = std::max(2, all / 10);
    switch (key) {
    case Qt::Key_Space: m_actions.pause->trigger(); return true;
    case Qt::Key_Left:
    case Qt::Key_Down: m_player.step(-1); return true;
    case Qt::Key_Right:
    case Qt::Key_Up: m_player.step(1); return true;
    case Qt::Key_PageDown: m_player.step(-page); return true;
    case Qt::Key_PageUp: m_player.step(page); return true;
    case Qt::Key_Home: m_player.step(-all); return true;
    case Qt::Key_End: m_player.step(all); return true;
    default: return false;
    }
}

void Transport::refresh()
{
    m_track->setEnabled(m_player.canPlay());
    {
        const QSignalBlocker quiet(m_track);
        const int first = m_player.hasStart() || !m_failure.isEmpty() ? 0 : 1;
        m_track->setRange(first, std::max({first + 1, m_player.planned(), m_failure.isEmpty() ? 0 : m_failurePlanned}));
        m_track->setPageStep(std::max(1, m_player.planned() / 10));
        m_track->setReached(m_player.epochs().empty() ? first : numberOf(m_player.epochs().back()));
        m_track->setValue(m_player.shown() ? numberOf(*m_player.shown()) : first);
    }
    showPlay();
    showEpoch();
    describeSlider();
}

void Transport::showPlay()
{
    const QString text = m_mode == Mode::learning ? tr("&Pause")
                         : m_mode == Mode::paused ? tr("&Resume")
                         : m_player.isPlaying()   ? tr("&Pause the epochs")
                                                  : tr("&Play the epochs");
    const bool possible = m_mode != Mode::replay || m_player.canPlay();
    const bool replays = m_mode == Mode::replay && m_player.canPlay();
    m_step->setEnabled(replays ? !m_player.isAtEnd() : m_actions.step->isEnabled());
    m_step->setToolTip(replays ? tr("Next epoch (.)") : m_actions.step->toolTip());
    m_step->setAccessibleName(replays ? tr("Next epoch") : tr("Train one epoch"));
    // Epochs come often: whoever shows the action is not to paint it anew each time.
    if (m_actions.pause->text() == text && m_actions.pause->isEnabled() == possible)
        return;
    const bool runs = m_mode == Mode::learning || m_player.isPlaying();
    const QIcon icon = themedIcon(runs ? QStringLiteral("pause") : QStringLiteral("train"), QPalette::Highlight);
    const QString tip = tr("%1 (Space)").arg(QString(text).remove(QLatin1Char('&')));
    m_actions.pause->setText(text);
    m_actions.pause->setIcon(icon);
    m_actions.pause->setToolTip(tip);
    m_actions.pause->setEnabled(possible);
    m_play->setIcon(icon);
    m_play->setToolTip(tip);
    m_play->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    m_play->setEnabled(possible);
}

void Transport::showEpoch()
{
    const std::optional<int> shown = m_player.shown();
    m_readout->showEpoch(shown, m_player.planned(), m_mode == Mode::replay ? m_kept : std::nullopt);
    if (!shown && !m_failure.isEmpty()) {
        m_readout->showFailure(m_failure);
        return;
    }
    m_readout->showRecord(shown ? m_history.find(*shown) : nullptr, m_feedback);
}

void Transport::describeSlider()
{
    m_track->setAccessibleDescription(m_player.shown() == start_epoch
                                          ? tr("Epoch 0 of %1 (random start)").arg(countText(m_player.planned()))
                                          : m_readout->text());
    const std::vector<int>& epochs = m_player.epochs();
    const auto kept = static_cast<int>(epochs.size()) - (m_player.hasStart() ? 1 : 0);
    m_track->setToolTip(epochs.size() < 2 ? tr("Go back through the epochs here once there are two.")
                        : kept <= epochs.back()
                            ? tr("%1 of %2 epochs are kept: more would take too much memory.")
                                  .arg(countText(kept), countText(numberOf(epochs.back())))
                            : tr("Drag or use the arrow keys to see how the films found their places."));
}

void Transport::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void Transport::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

// One height in every state.
void Transport::fit()
{
    const double type = typeScaleOf(*this);
    const bool low = window()->height() < lowWindow * type;
    setFixedHeight(m_presented ? presentedHeight : static_cast<int>((low ? lowTransport : highTransport) * type));
    m_readout->setValueShown(width() >= narrow * type || !low);
}

}  // namespace kinoscope::ui
