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
    /// Narrower, where there is little room.
    void setCompact(bool compact);

Q_SIGNALS:
    void chosen(MapPicture picture);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    QToolButton* addButton(const char* name, MapPicture picture, const QString& text, const QString& tip);

    QToolButton* m_neighbours = nullptr;
    QToolButton* m_components = nullptr;
    bool m_compact = false;
};

}  // namespace kinoscope::ui
