// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/epoch_scrubber.h"

#include "ui/map/epoch_slider.h"
#include "ui/map/speed_button.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QSlider>
#include <QToolButton>

#include <algorithm>

namespace kinoscope::ui {

namespace {

/// Its number, as people count them.
int numberOf(int epoch)
{
    return epoch - start_epoch;
}

}  // namespace

EpochScrubber::EpochScrubber(QWidget* parent)
    : QWidget(parent), m_play(makeButton("epochPlay", tr("Play the epochs"))),
      m_slider(new EpochSlider(Qt::Horizontal, this)), m_text(new QLabel(this)), m_speed(new SpeedButton(this)),
      m_clock(this)
{
    setObjectName(QStringLiteral("epochScrubber"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_play->setIconSize(QSize(14, 14));
    m_slider->setObjectName(QStringLiteral("epochSlider"));
    m_slider->setAccessibleName(tr("Epoch shown on the map"));
    m_slider->setMinimumWidth(80);
    m_slider->installEventFilter(this);
    m_text->setObjectName(QStringLiteral("epochText"));
    m_text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_text->setBuddy(m_slider);
    setRole(m_text, "muted");
    m_speed->installEventFilter(this);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 14, 6);
    row->setSpacing(8);
    row->addWidget(m_play);
    row->addWidget(m_slider, 1);
    row->addWidget(m_text);
    row->addWidget(m_speed);

    connect(m_play, &QToolButton::clicked, this, &EpochScrubber::togglePlaying);
    connect(m_slider, &QSlider::valueChanged, this, &EpochScrubber::slide);
    connect(m_speed, &SpeedButton::chosen, this, [this](double speed) {
        setSpeed(speed);
        Q_EMIT speedChosen(speed);
    });
    connect(&m_clock, &QTimer::timeout, this, &EpochScrubber::playOn);
    setSpeed(1.0);
    refresh();
}

void EpochScrubber::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refresh();
}

QToolButton* EpochScrubber::makeButton(const char* name, const QString& what)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(what);
    button->setProperty("role", QStringLiteral("plain"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->installEventFilter(this);
    return button;
}

void EpochScrubber::setEpochs(std::vector<int> epochs, int planned)
{
    m_epochs = std::move(epochs);
    m_planned = m_epochs.empty() ? 0 : std::max(planned, m_epochs.back() + 1);
    if (m_epochs.empty())
        m_shown.reset();
    else if (m_shown)
        m_shown = std::min(*m_shown, m_epochs.back());
    if (m_epochs.size() < 2)
        stopPlaying();
    refresh();
}

void EpochScrubber::setShown(std::optional<int> epoch)
{
    m_shown = m_epochs.empty() ? std::nullopt : epoch;
    refresh();
}

bool EpochScrubber::isDragging() const
{
    return m_slider->isSliderDown();
}

void EpochScrubber::setSpeed(double speed)
{
    m_speed->setSpeed(speed);
    m_clock.setInterval(1000 / m_speed->epochsPerSecond());
}

double EpochScrubber::speed() const
{
    return m_speed->speed();
}

// Played at the last epoch, it starts again from the first.
void EpochScrubber::togglePlaying()
{
    if (isPlaying()) {
        stopPlaying();
        return;
    }
    if (m_epochs.size() < 2)
        return;
    if (!m_shown || *m_shown >= m_epochs.back())
        want(m_epochs.front());
    m_clock.start();
    refresh();
}

void EpochScrubber::stopPlaying()
{
    m_clock.stop();
    refresh();
}

void EpochScrubber::playOn()
{
    if (m_slider->isSliderDown())
        return;
    step(1);
    if (m_shown == m_epochs.back())
        stopPlaying();
}

// The slider has a place for every epoch, also for those that are still to come or are not kept. A step into a gap goes
// across it.
void EpochScrubber::slide(int value)
{
    if (m_epochs.empty())
        return;
    const int at = value + start_epoch;
    const int epoch = m_epochs[static_cast<std::size_t>(placeOf(at))];
    if (epoch == m_shown && at != epoch && !m_slider->isSliderDown())
        step(at > epoch ? 1 : -1);
    else
        want(epoch);
}

void EpochScrubber::step(int by)
{
    if (m_epochs.empty())
        return;
    const auto last = static_cast<qsizetype>(m_epochs.size()) - 1;
    const qsizetype place = placeOf(m_shown.value_or(m_epochs.front()));
    want(m_epochs[static_cast<std::size_t>(std::clamp<qsizetype>(place + by, 0, last))]);
}

void EpochScrubber::want(int epoch)
{
    const bool other = epoch != m_shown;
    m_shown = epoch;
    refresh();
    if (other)
        Q_EMIT epochWanted(epoch);
}

qsizetype EpochScrubber::placeOf(int epoch) const
{
    const auto above = std::lower_bound(m_epochs.begin(), m_epochs.end(), epoch);
    if (above == m_epochs.begin())
        return 0;
    const auto place = static_cast<qsizetype>(above - m_epochs.begin());
    return above != m_epochs.end() && *above - epoch < epoch - *(above - 1) ? place : place - 1;
}

bool EpochScrubber::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        // Leave Space to a button that has the focus.
        const bool mine = watched == m_slider || key->key() != Qt::Key_Space;
        if (mine && key->modifiers() == Qt::NoModifier && handleKey(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool EpochScrubber::handleKey(int key)
{
    const int page = std::max(2, static_cast<int>(m_epochs.size()) / 10);
    switch (key) {
    case Qt::Key_Space: togglePlaying(); return true;
    case Qt::Key_Left:
    case Qt::Key_Down: step(-1); return true;
    case Qt::Key_Right:
    case Qt::Key_Up: step(1); return true;
    case Qt::Key_PageDown: step(-page); return true;
    case Qt::Key_PageUp: step(page); return true;
    case Qt::Key_Home: step(-static_cast<int>(m_epochs.size())); return true;
    case Qt::Key_End: step(static_cast<int>(m_epochs.size())); return true;
    default: return false;
    }
}

QString EpochScrubber::textOf(int epoch) const
{
    return epoch == start_epoch ? tr("0: random")
                                : tr("epoch %1 of %2").arg(countText(numberOf(epoch)), countText(m_planned));
}

void EpochScrubber::refresh()
{
    const bool some = m_epochs.size() > 1;
    for (QWidget* part :
         {static_cast<QWidget*>(m_play), static_cast<QWidget*>(m_slider), static_cast<QWidget*>(m_speed)})
        part->setEnabled(some);
    const QSignalBlocker quiet(m_slider);
    const int first = hasStart() ? 0 : 1;
    m_slider->setRange(first, std::max(first + 1, m_planned));
    m_slider->setPageStep(std::max(1, m_planned / 10));
    m_slider->setValue(m_shown ? numberOf(*m_shown) : first);
    m_text->setText(m_shown ? textOf(*m_shown) : QString());
    // Room for the widest number, so that the row does not move when epoch 9 is followed by 10.
    const QString widest = QString(countText(m_planned).size(), QLatin1Char('0'));
    m_text->setMinimumWidth(std::max(fontMetrics().horizontalAdvance(tr("epoch %1 of %2").arg(widest, widest)),
                                     fontMetrics().horizontalAdvance(tr("0: random"))));
    m_play->setIcon(themedIcon(isPlaying() ? QStringLiteral("pause") : QStringLiteral("train"), QPalette::Highlight));
    m_play->setToolTip(isPlaying() ? tr("Hold (Space)") : tr("Play the epochs (Space)"));
    m_play->setAccessibleName(isPlaying() ? tr("Hold the epochs") : tr("Play the epochs"));
    describeSlider();
}

void EpochScrubber::describeSlider()
{
    const QString start = tr("Epoch 0 of %1 (random start)").arg(countText(m_planned));
    m_text->setToolTip(m_shown == start_epoch ? start : QString());
    m_slider->setAccessibleDescription(m_shown == start_epoch ? start : m_text->text());
    const auto kept = static_cast<int>(m_epochs.size()) - (hasStart() ? 1 : 0);
    m_slider->setToolTip(m_epochs.size() < 2 ? tr("Here you go back through the epochs, once there are two.")
                         : kept <= m_epochs.back()
                             ? tr("%1 of %2 epochs are kept: more would take too much memory.")
                                   .arg(countText(kept), countText(numberOf(m_epochs.back())))
                             : tr("Drag, or use the arrow keys: see how the films found their places."));
}

}  // namespace kinoscope::ui
