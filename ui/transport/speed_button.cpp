// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transport/speed_button.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace kinoscope::ui {

namespace {

constexpr int usualEpochsPerSecond = 4;

QString speedText(double speed)
{
    return speed == 0.25  ? QStringLiteral("¼×")
           : speed == 0.5 ? QStringLiteral("½×")
                          : QStringLiteral("%1×").arg(speed);
}

}  // namespace

SpeedButton::SpeedButton(QWidget* parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("epochSpeed"));
    setAccessibleName(tr("Speed"));
    setProperty("role", QStringLiteral("plain"));
    setFocusPolicy(Qt::TabFocus);  // after a click, Space is still Pause
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    menu()->setToolTipsVisible(true);
    addSpeeds();
    addPaces();
    setSpeed(m_speed);
    setPace(m_pace);
}

void SpeedButton::addSpeeds()
{
    menu()->addAction(tr("Playing"))->setEnabled(false);
    auto* group = new QActionGroup(menu());
    for (const double speed : speeds) {
        QAction* const action = menu()->addAction(speedText(speed));
        action->setCheckable(true);
        action->setData(speed);
        group->addAction(action);
    }
    connect(group, &QActionGroup::triggered, this, [this](const QAction* action) {
        setSpeed(action->data().toDouble());
        Q_EMIT chosen(m_speed);
    });
}

void SpeedButton::addPaces()
{
    menu()->addSeparator();
    menu()->addAction(tr("During training"))->setEnabled(false);
    auto* group = new QActionGroup(menu());
    for (const auto& [text, pace] :
         {std::pair(tr("Full speed"), Pace::full), std::pair(tr("Slow: one epoch at a time"), Pace::epoch),
          std::pair(tr("Slow: a tenth of an epoch at a time"), Pace::tenth),
          std::pair(tr("Slow: one batch at a time"), Pace::batch)}) {
        QAction* const action = menu()->addAction(text);
        action->setObjectName(QStringLiteral("pace%1").arg(static_cast<int>(pace)));
        action->setCheckable(true);
        action->setData(QVariant::fromValue(pace));
        if (pace != Pace::full)
            action->setToolTip(tr(
                "Slows training to four steps a second so you can watch map and curves. The result stays the same."));
        group->addAction(action);
    }
    connect(group, &QActionGroup::triggered, this, [this](const QAction* action) {
        setPace(action->data().value<Pace>());
        Q_EMIT paceChosen(m_pace);
    });
}

int SpeedButton::epochsPerSecond() const
{
    return static_cast<int>(usualEpochsPerSecond * m_speed);
}

void SpeedButton::setSpeed(double speed)
{
    m_speed = std::find(speeds.begin(), speeds.end(), speed) != speeds.end() ? speed : 1.0;
    for (QAction* const action : menu()->actions())
        if (action->data().userType() == QMetaType::Double)
            action->setChecked(action->data().toDouble() == m_speed);
    describe();
}

void SpeedButton::setPace(Pace pace)
{
    m_pace = pace;
    for (QAction* const action : menu()->actions())
        if (action->data().canConvert<Pace>())
            action->setChecked(action->data().value<Pace>() == pace);
    describe();
}

void SpeedButton::describe()
{
    const bool slow = m_pace != Pace::full;
    setText(slow ? tr("%1, slow").arg(speedText(m_speed)) : speedText(m_speed));
    const QString plays = tr("Play goes through %n epoch(s) a second", nullptr, epochsPerSecond());
    setAccessibleDescription(plays);
    setToolTip(slow ? tr("%1; training is slowed down").arg(plays) : plays);
}

}  // namespace kinoscope::ui
