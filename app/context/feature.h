// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QAction;
class QWidget;

namespace kinoscope {

/// Where a view stands: at the left, as a tab at the right, as a tab below the map, in the middle; or, while it is
/// wanted, as a page in place of the map, as a sheet over its left edge, or as a card over its right one.
enum class Place { left, right, below, centre, page, sheet, card };

/// A part of a view, by which it is reached where the view itself has no room.
struct FeaturePart {
    QString title;              ///< translated, one word
    QString icon;               ///< name for themedIcon
    QWidget* widget;            ///< null: it is the action alone
    QAction* action = nullptr;  ///< what a click does instead of showing the part
};

/// A view of a feature, as the window places it.
struct FeatureView {
    QString title;  ///< translated
    Place place;
    QWidget* widget;
    QList<FeaturePart> parts = {};  ///< of a view at the left
    bool detailed = false;          ///< figures that the simple view leaves out
    bool needsRun = false;          ///< it has nothing to show before the first run
    int leastWidth = 0;             ///< px that a view at the right needs, if that is more than usual
    int audienceKey = 0;            ///< Alt with it brings the view beside the map in presenter mode; 0: nothing does
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
    /// `view`, on a sheet or a card, has nothing to say any more.
    void closeWanted(QWidget* view);
    void titleChanged(QWidget* view, const QString& title);
};

}  // namespace kinoscope
