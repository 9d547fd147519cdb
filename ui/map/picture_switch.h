// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/scene/map_options.h"

#include <QWidget>

class QToolButton;

namespace kinoscope::ui {

/// Which picture of the films the map shows: two buttons side by side, of which one is down. Setters do not emit.
class PictureSwitch : public QWidget {
    Q_OBJECT

public:
    explicit PictureSwitch(QWidget* parent = nullptr);

    void setPicture(MapPicture picture);
    /// Narrower, where there is little room; by the font there is: to be said again with another.
    void setCompact(bool compact);

Q_SIGNALS:
    void chosen(MapPicture picture);

private:
    QToolButton* addButton(const char* name, MapPicture picture, const QString& text, const QString& tip);

    QToolButton* m_neighbours;
    QToolButton* m_components;
};

}  // namespace kinoscope::ui
