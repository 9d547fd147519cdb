// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QWidget;

namespace kinoscope {

class Actions;

/// F6 and Shift+F6: the keyboard goes from part to part of the window, search, left, map, transport, results, right,
/// and round again. What is not in sight, or takes no keys, is left out. Lives on the GUI thread; owned by the window.
class FocusRing : public QObject {
    Q_OBJECT

public:
    /// `parts`: all of the window's, in their order, whether in sight or not.
    FocusRing(QWidget* window, const Actions& actions, std::function<QList<QWidget*>()> parts);

private:
    void go(int by);

    QWidget* m_window;
    std::function<QList<QWidget*>()> m_parts;
};

}  // namespace kinoscope
