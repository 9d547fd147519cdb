// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QSlider>

namespace kinoscope::ui {

WheelGuard::WheelGuard(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Wheel)
        return false;
    const bool isSetting = qobject_cast<QAbstractSpinBox*>(watched) != nullptr ||
                           qobject_cast<QComboBox*>(watched) != nullptr || qobject_cast<QSlider*>(watched) != nullptr;
    if (isSetting)
        event->ignore();  // so that Qt asks the widget around it
    return isSetting;
}

}  // namespace kinoscope::ui
