// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/neighbours/blend.h"
#include "core/io/model/model_file.h"
#include "ui/films/film_selection.h"
#include "ui/map/scene/map_options.h"
#include "ui/neighbours/neighbour_choice.h"

#include <QObject>
#include <QRectF>

#include <optional>
#include <vector>

namespace kinoscope {

class Session;
class WindowSettings;

/// How the session is looked at: the current film and the way one came, the selected films, the map's options, axes and
/// area, which films count as closest, the scale of the losses. Views read it and say what a person changed; what is to
/// outlast the program is read from the settings at first, and written there whenever a person changes it. Lives on the
/// GUI thread; owned by the window.
class ViewState : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    ViewState(Session& session, WindowSettings& settings, QObject* parent = nullptr);

    ui::FilmSelection* selection() { return &m_selection; }
    const ui::FilmSelection* selection() const { return &m_selection; }
    const ui::MapOptions& map() const { return m_map; }
    /// Of the map; nothing: all of it.
    const std::optional<QRectF>& area() const { return m_area; }
    const ui::NeighbourChoice& neighbours() const { return m_neighbours; }
    /// Films and genres that are blended.
    const std::vector<BlendTerm>& blend() const { return m_blend; }
    bool logScale() const { return m_logScale; }
    bool isLearningRateShown() const { return m_learningRateShown; }

    /// Options that are impossible are mended.
    void setMap(const ui::MapOptions& wanted);
    void setArea(const std::optional<QRectF>& area);
    /// Takes over the area that another change brought with it, without telling.
    void noteArea(const std::optional<QRectF>& area) { m_area = area; }
    void setNeighbours(const ui::NeighbourChoice& choice);
    void setBlend(const std::vector<BlendTerm>& terms);
    void setLogScale(bool on);
    void setLearningRateShown(bool on);

    /// As a model file keeps it.
    DocumentView document() const;
    /// Takes over what a model file says; what it does not know stays, and settings are not touched.
    void apply(const DocumentView& view);

Q_SIGNALS:
    void mapChanged();
    void areaChanged();
    void neighboursChanged();
    void blendChanged();
    void lossesChanged();

private:
    void applySelection(const DocumentView& view);

    Session& m_session;
    WindowSettings& m_settings;
    bool m_applying = false;  // what a model file says
    ui::FilmSelection m_selection;
    ui::MapOptions m_map;
    std::optional<QRectF> m_area;
    ui::NeighbourChoice m_neighbours;
    std::vector<BlendTerm> m_blend;
    bool m_logScale = false;
    bool m_learningRateShown = true;
};

}  // namespace kinoscope
