// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/feature.h"

#include <QByteArray>
#include <QHash>

class QDockWidget;
class QMainWindow;
class QTabWidget;

namespace kinoscope {

/// Places the views of the features: docks at the left and right, tabs in a dock below the map. Tells features when a
/// view of theirs is seen. Lives on the GUI thread; owned by the window.
class Panels : public QObject {
    Q_OBJECT

public:
    Panels(QMainWindow* window, const QList<Feature*>& features);
    ~Panels() override;

    const QList<QDockWidget*>& docks() const { return m_docks; }
    QDockWidget* dockBelow() const { return m_below; }
    QTabWidget* tabs() const { return m_tabs; }
    /// In which the view stands.
    QDockWidget* dockOf(const QWidget* view) const;

    void hideAll();
    /// As `state` says, or as they are at first.
    void restore(const QByteArray& state);
    void restoreFirst();
    /// Into sight, and the keyboard into it. Nothing happens while all panels are hidden.
    void bringToFront(QWidget* view);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QDockWidget* makeDock(const QString& name, const QString& title, QWidget* content);
    void place(Feature* feature, const FeatureView& view);
    void placeDock(Feature* feature, const FeatureView& view);
    void setSizes();

    QMainWindow* m_window;
    QList<QDockWidget*> m_docks;
    QDockWidget* m_below;
    QTabWidget* m_tabs;
    QDockWidget* m_left = nullptr;       // the first one there
    QDockWidget* m_right = nullptr;      // the first one there
    QHash<QObject*, Feature*> m_owners;  // of tabs
    QByteArray m_first;
    bool m_hidden = false;
};

}  // namespace kinoscope
