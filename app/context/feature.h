// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QWidget;

namespace kinoscope {

/// Where a view stands: in a dock at the left or right, as a tab below the map, or in the middle.
enum class Place { left, right, below, centre };

/// A view of a feature, as the window places it.
struct FeatureView {
    QString id;     ///< the object name of its dock, by which layouts are stored; a tab has none
    QString title;  ///< translated
    Place place;
    QWidget* widget;
};

/// A part of the window that owns its views and their jobs, and subscribes to session and view state by itself.
/// Features do not know each other. The window places their views, and tells when they are seen. Lives on the GUI
/// thread; owned by the window.
class Feature : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// In the order in which they stand in their place. The window owns the widgets.
    virtual QList<FeatureView> views() = 0;
    /// `view` has come into sight, or gone out of it.
    virtual void setSeen(QWidget* view, bool seen);

Q_SIGNALS:
    /// `view` is to come into sight.
    void frontWanted(QWidget* view);
    void titleChanged(QWidget* view, const QString& title);
};

}  // namespace kinoscope
