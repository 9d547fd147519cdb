// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/feature.h"

#include <QHash>
#include <QStackedWidget>

namespace kinoscope {

/// The pages in the middle of the window: the start page, the map, and those that come in its place, each with its
/// title and a way back.
class CentrePages : public QStackedWidget {
    Q_OBJECT

public:
    explicit CentrePages(QWidget* start, QWidget* parent = nullptr);

    void setMap(QWidget* map);
    void addPage(const FeatureView& view);

    bool isAtStart() const { return currentWidget() == m_start; }
    bool isAtMap() const { return currentWidget() == m_map; }
    void showStart() { setCurrentWidget(m_start); }
    void showMap() { setCurrentWidget(m_map); }
    /// If it is one of these.
    void showView(QWidget* view);
    /// From a page in place of the map; returns whether one was there.
    bool goBack();

private:
    QWidget* m_start;
    QWidget* m_map = nullptr;
    QHash<QWidget*, QWidget*> m_framed;  ///< pages in place of the map, by their views
};

}  // namespace kinoscope
