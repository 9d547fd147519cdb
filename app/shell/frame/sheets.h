// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/feature.h"
#include "ui/widgets/sheet.h"

#include <QHash>
#include <QPointer>

namespace kinoscope {

/// What lies over the map's edges when it is wanted. Lives on the GUI thread.
class Sheets : public QObject {
    Q_OBJECT

public:
    /// They belong to `window`.
    explicit Sheets(QWidget* window) : QObject(window), m_window(window) {}

    /// `over`: what it lies over.
    void add(const FeatureView& view, QWidget* over, ui::Sheet::Edge edge = ui::Sheet::Edge::left);
    /// Also those that others have made in the window.
    QList<ui::Sheet*> all() const { return m_window->findChildren<ui::Sheet*>(); }
    /// What all of them lie over from now on.
    void setArea(QWidget* area);
    /// Returns whether `view` is on one.
    bool open(const QWidget* view);
    void close(const QWidget* view);
    /// Returns whether one was open.
    bool closeFront();
    /// Out of sight for a while, and back.
    void setAside(bool aside);

private:
    QWidget* m_window;
    QHash<const QWidget*, ui::Sheet*> m_sheets;  ///< by their views
    QPointer<ui::Sheet> m_aside;
};

}  // namespace kinoscope
