// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/features/lists/lists_feature.h"

#include "app/context/actions.h"
#include "app/context/final_model_chip.h"
#include "app/services/services.h"
#include "app/session/session.h"
#include "app/view/view_state.h"
#include "ui/films/film_selection.h"
#include "ui/lists/lists_panel.h"

#include <QAction>

namespace kinoscope {

using ui::ListsPanel;

ListsFeature::ListsFeature(const Context& context, QWidget* parent)
    : Feature(parent), m_context(context), m_lists(new ListsPanel(parent))
{
    Session& session = context.session;
    connect(&session, &Session::opened, this, [this] {
        m_lists->setMovies(m_context.session.films()->lists, m_context.session.feedback());
        m_lists->setDuplicates(m_context.session.duplicates());
        m_lists->setMovieBias({});
        m_lists->setPredictions(nullptr);
    });
    connect(&session, &Session::documentChanged, this, [this] {
        m_lists->setDuplicates(m_context.session.duplicates());
        if (!m_context.session.document())
            m_lists->setPredictions(nullptr);
    });
    connect(&session, &Session::analysed, this, [this] {
        const Session& now = m_context.session;
        if (m_biasSeen || (!now.isTraining() && !m_context.session.frames()->isBack()))
            showBias();
    });
    const QAction* const simple = context.actions.get(Command::simpleView);
    connect(simple, &QAction::toggled, m_lists, &ListsPanel::setSimple);
    m_lists->setSimple(simple->isChecked());
    addFinalModelChip(m_lists->predictionsPage(), QStringLiteral("predictionsNote"), session.frames());
    connect(&context.services.evaluator(), &RunEvaluator::predictionsReady, m_lists, &ListsPanel::setPredictions);
    connect(m_lists, &ListsPanel::filmPicked, context.view.selection(), &ui::FilmSelection::pick);
}

// Best and worst follow the epoch that is shown.
void ListsFeature::showBias()
{
    const ModelAnalysisPtr& analysis = m_context.session.analysis();
    m_lists->setMovieBias(analysis ? analysis->snapshot->movie_bias : Eigen::VectorXf());
}

void ListsFeature::setSeen(QWidget* view, bool seen)
{
    if (view != m_lists->bestAndWorstPage())
        return;
    m_biasSeen = seen;
    if (seen)
        showBias();
}

QList<FeatureView> ListsFeature::views()
{
    return {
        {.title = tr("Predictions"), .place = Place::below, .widget = m_lists->predictionsPage(), .needsRun = true},
        {.title = tr("Best and worst"), .place = Place::below, .widget = m_lists->bestAndWorstPage(), .needsRun = true},
        {tr("Most rated"), Place::below, m_lists->mostRatedPage()}};
}

}  // namespace kinoscope
