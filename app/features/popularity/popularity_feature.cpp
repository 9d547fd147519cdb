// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/features/popularity/popularity_feature.h"

#include "app/services/services.h"
#include "app/session/session.h"
#include "app/view/view_state.h"
#include "ui/charts/norm_chart.h"
#include "ui/films/film_selection.h"

namespace kinoscope {

using ui::FilmSelection;
using ui::NormChart;

PopularityFeature::PopularityFeature(const Context& context, QWidget* parent)
    : Feature(parent), m_context(context), m_chart(new NormChart(parent)), m_study(context.session.pools().work)
{
    Session& session = context.session;
    FilmSelection* const selection = context.view.selection();
    connect(&session, &Session::opened, this, [this] {
        m_chart->setMovies(m_context.session.movies());
        m_study.setMovies(m_context.session.movies());
    });
    connect(&session, &Session::analysed, this, [this] { m_study.setAnalysis(m_context.session.analysis()); });
    connect(&m_study, &NormStudy::studied, m_chart, &NormChart::setNorms);
    connect(m_chart, &NormChart::filmPicked, selection, &FilmSelection::pick);
    connect(selection, &FilmSelection::changed, this, [this, selection] { m_chart->setCurrent(selection->current()); });
    connect(&context.services.neighbours(), &NeighbourFinder::found, this,
            [this](const ui::NeighbourRows& neighbours) { m_chart->setNeighbours(neighbours.movies()); });
}

QList<FeatureView> PopularityFeature::views()
{
    return {{.title = tr("Popularity"), .place = Place::below, .widget = m_chart, .detailed = true, .needsRun = true}};
}

void PopularityFeature::setSeen(QWidget* /*view*/, bool seen)
{
    m_study.setVisible(seen);
}

}  // namespace kinoscope
