// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace kinoscope::test {

/// The widget of that object name inside `window`; without it the test cannot go on.
template <typename Widget>
Widget* find_widget(const QWidget& window, const QString& name)
{
    auto* widget = window.findChild<Widget*>(name);
    if (widget == nullptr)
        qFatal("there is no %s", qPrintable(name));
    return widget;
}

}  // namespace kinoscope::test
