// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QPushButton;

namespace kinoscope::ui {

class MapCorner;
class MapPlot;
class MapState;
class SelectionStrip;

/// What lies over the map to be clicked: the corner, the strip of the selected films at the lower edge, and what takes
/// the blend away. Keeps them in their places, and titles away from them.
class MapControls : public QObject {
    Q_OBJECT

public:
    /// `plot` owns it and what it shows.
    MapControls(MapPlot* plot, const MapState& state);

    SelectionStrip* strip() const { return m_strip; }
    /// There is a first frame.
    void showFirst();
    /// Another film is picked.
    void showPicked();
    /// Other films are selected, or seen alone.
    void showSelected();
    /// Whether these are listed elsewhere in sight.
    void setListed(bool listed);
    /// What the blend marker is called; empty while there is none.
    void showBlend(const QString& title);

Q_SIGNALS:
    void blendCloseWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void copyTitles();

    MapPlot* m_plot;
    const MapState& m_state;
    MapCorner* m_corner;
    SelectionStrip* m_strip;
    QPushButton* m_blend;
    QString m_blendTitle;
};

}  // namespace kinoscope::ui
