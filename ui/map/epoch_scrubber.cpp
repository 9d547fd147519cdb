// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/epoch_scrubber.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QSlider>
#include <QStyleOptionSlider>
#include <QToolButton>

#include <algorithm>

namespace kinoscope::ui {

namespace {

constexpr int fast = 4;

/// Goes to where it is clicked, and is dragged on from there.
class EpochSlider : public QSlider {
public:
    using QSlider::QSlider;

protected:
    void mousePressEvent(QMouseEvent* event) override
    {
        if (event->button() == Qt::LeftButton && !part(QStyle::SC_SliderHandle).contains(event->pos())) {
            const int width = part(QStyle::SC_SliderHandle).width();
            const QRect groove = part(QStyle::SC_SliderGroove);
            setValue(QStyle::sliderValueFromPosition(minimum(), maximum(), event->pos().x() - groove.x() - width / 2,
                                                     groove.width() - width));
            if (!part(QStyle::SC_SliderHandle).contains(event->pos()))
                return;
        }
        QSlider::mousePressEvent(event);
    }

private:
    QRect part(QStyle::SubControl which) const
    {
        QStyleOptionSlider option;
        initStyleOption(&option);
        return style()->subControlRect(QStyle::CC_Slider, &option, which, this);
    }
};

}  // namespace

EpochScrubber::EpochScrubber(QWidget* parent)
    : QWidget(parent), m_play(makeButton("epochPlay", tr("Play the epochs"))),
      m_slider(new EpochSlider(Qt::Horizontal, this)), m_text(new QLabel(this)),
      m_speed(makeButton("epochSpeed", tr("Speed of playing"))), m_clock(this)
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
    m_speed->setText(QStringLiteral("1×"));
    m_speed->setCheckable(true);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 14, 6);
    row->setSpacing(8);
    row->addWidget(m_play);
    row->addWidget(m_slider, 1);
    row->addWidget(m_text);
    row->addWidget(m_speed);

    connect(m_play, &QToolButton::clicked, this, &EpochScrubber::togglePlaying);
    connect(m_speed, &QToolButton::toggled, this, &EpochScrubber::toggleSpeed);
    connect(m_slider, &QSlider::valueChanged, this, &EpochScrubber::slide);
    connect(&m_clock, &QTimer::timeout, this, &EpochScrubber::playOn);
    toggleSpeed();
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
        m_shown = -1;
    else if (m_shown > m_epochs.back())
        m_shown = m_epochs.back();
    if (m_epochs.size() < 2)
        stopPlaying();
    refresh();
}

void EpochScrubber::setShown(int epoch)
{
    m_shown = m_epochs.empty() ? -1 : epoch;
    refresh();
}

bool EpochScrubber::isDragging() const
{
    return m_slider->isSliderDown();
}

int EpochScrubber::speed() const
{
    return m_speed->isChecked() ? fast : 1;
}

void EpochScrubber::toggleSpeed()
{
    m_clock.setInterval(1000 / (epochsPerSecond * speed()));
    m_speed->setText(QStringLiteral("%1×").arg(speed()));
    m_speed->setToolTip(speed() == 1 ? tr("Play four times as fast") : tr("Play at the usual speed"));
    m_speed->setAccessibleDescription(tr("%1 epochs a second").arg(epochsPerSecond * speed()));
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
    if (m_shown >= m_epochs.back())
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
    if (m_shown >= m_epochs.back())
        stopPlaying();
}

// The slider has a place for every epoch, also for those that are still to come or are not kept. A step into a gap goes
// across it.
void EpochScrubber::slide(int value)
{
    if (m_epochs.empty())
        return;
    const int epoch = m_epochs[static_cast<std::size_t>(placeOf(value - 1))];
    if (epoch == m_shown && value - 1 != m_shown && !m_slider->isSliderDown())
        step(value - 1 > m_shown ? 1 : -1);
    else
        want(epoch);
}

void EpochScrubber::step(int by)
{
    if (m_epochs.empty())
        return;
    const auto last = static_cast<qsizetype>(m_epochs.size()) - 1;
    want(m_epochs[static_cast<std::size_t>(std::clamp<qsizetype>(placeOf(m_shown) + by, 0, last))]);
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

void EpochScrubber::refresh()
{
    const bool some = m_epochs.size() > 1;
    for (QWidget* part :
         {static_cast<QWidget*>(m_play), static_cast<QWidget*>(m_slider), static_cast<QWidget*>(m_speed)})
        part->setEnabled(some);
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(1, std::max(2, m_planned));
    m_slider->setPageStep(std::max(1, m_planned / 10));
    m_slider->setValue(m_shown + 1);
    m_text->setText(m_shown < 0 ? QString() : tr("epoch %1 of %2").arg(countText(m_shown + 1), countText(m_planned)));
    // Room for the widest number, so that the row does not move when epoch 9 is followed by 10.
    const QString widest = QString(countText(m_planned).size(), QLatin1Char('0'));
    m_text->setMinimumWidth(fontMetrics().horizontalAdvance(tr("epoch %1 of %2").arg(widest, widest)));
    m_play->setIcon(themedIcon(isPlaying() ? QStringLiteral("pause") : QStringLiteral("train"), QPalette::Highlight));
    m_play->setToolTip(isPlaying() ? tr("Hold (Space)") : tr("Play the epochs (Space)"));
    m_play->setAccessibleName(isPlaying() ? tr("Hold the epochs") : tr("Play the epochs"));
    m_slider->setToolTip(m_epochs.size() < 2 ? tr("Here you go back through the epochs, once there are two.")
                         : static_cast<int>(m_epochs.size()) <= m_epochs.back()
                             ? tr("%1 of %2 epochs are kept: more would take too much memory.")
                                   .arg(countText(static_cast<qint64>(m_epochs.size())), countText(m_epochs.back() + 1))
                             : tr("Drag, or use the arrow keys: see how the films found their places."));
}

}  // namespace kinoscope::ui
