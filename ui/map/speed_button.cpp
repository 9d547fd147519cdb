// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/speed_button.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

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
    setAccessibleName(tr("Speed of playing"));
    setProperty("role", QStringLiteral("plain"));
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(this);
    auto* group = new QActionGroup(menu);
    for (const double speed : speeds) {
        QAction* const action = menu->addAction(speedText(speed));
        action->setCheckable(true);
        action->setData(speed);
        group->addAction(action);
    }
    setMenu(menu);
    connect(group, &QActionGroup::triggered, this, [this](const QAction* action) {
        setSpeed(action->data().toDouble());
        Q_EMIT chosen(m_speed);
    });
    setSpeed(m_speed);
}

int SpeedButton::epochsPerSecond() const
{
    return static_cast<int>(usualEpochsPerSecond * m_speed);
}

void SpeedButton::setSpeed(double speed)
{
    m_speed = std::find(speeds.begin(), speeds.end(), speed) != speeds.end() ? speed : 1.0;
    for (QAction* const action : menu()->actions())
        action->setChecked(action->data().toDouble() == m_speed);
    setText(speedText(m_speed));
    setAccessibleDescription(tr("%n epoch(s) a second", nullptr, epochsPerSecond()));
    setToolTip(tr("How fast Play goes: %n epoch(s) a second", nullptr, epochsPerSecond()));
}

}  // namespace kinoscope::ui
