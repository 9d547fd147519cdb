// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/context.h"
#include "app/context/feature.h"
#include "ui/film/film_figures.h"

namespace kinoscope {

namespace ui {
class FilmPanel;
}

/// The current film: its facts and figures, its closest films, how stable they are over seeds, and the way back.
class FilmFeature : public Feature {
    Q_OBJECT

public:
    FilmFeature(const Context& context, QWidget* parent);

    QList<FeatureView> views() override;

private:
    void connectFilm();
    void connectNeighbours();
    void connectSeeds();
    void connectCommands();
    void showFilm();
    ui::FilmFigures figuresOf(int movie) const;
    void showNote();

    Context m_context;
    ui::FilmPanel* m_panel;
};

}  // namespace kinoscope
