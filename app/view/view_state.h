// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/model_file.h"
#include "ui/map/map_options.h"
#include "ui/panels/neighbour_choice.h"

#include <QList>
#include <QObject>

namespace kinoscope {

/// How the session is looked at, apart from which films are current and selected (Session::selection): the map's
/// options and axes, which films count as closest, the scale of the losses. Views read it and say what a person
/// changed; settings and model files are written from it. Lives on the GUI thread; owned by the window.
class ViewState : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const ui::MapOptions& map() const { return m_map; }
    const ui::NeighbourChoice& neighbours() const { return m_neighbours; }
    bool logScale() const { return m_logScale; }
    bool isLearningRateShown() const { return m_learningRateShown; }
    /// Numbers of the runs whose losses are drawn beside those of the run that is shown.
    const QList<int>& curves() const { return m_curves; }

    void setMap(const ui::MapOptions& options);
    void setNeighbours(const ui::NeighbourChoice& choice);
    void setLogScale(bool on);
    void setLearningRateShown(bool on);
    void setCurves(const QList<int>& runs);

    /// As a model file keeps it, but for the film.
    DocumentView document() const;
    /// Takes over what a model file says; what it does not know stays.
    void apply(const DocumentView& view);

Q_SIGNALS:
    void mapChanged();
    void neighboursChanged();
    void lossesChanged();
    void curvesChanged();

private:
    ui::MapOptions m_map;
    ui::NeighbourChoice m_neighbours;
    bool m_logScale = false;
    bool m_learningRateShown = true;
    QList<int> m_curves;
};

}  // namespace kinoscope
