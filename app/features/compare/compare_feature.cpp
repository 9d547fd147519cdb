// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/features/compare/compare_feature.h"

#include "app/context/actions.h"
#include "app/services/services.h"
#include "app/session/session.h"
#include "app/view/view_state.h"
#include "ui/compare/compare_page.h"
#include "ui/films/film_selection.h"

#include <QAction>

namespace kinoscope {

using ui::ComparePage;
using ui::FilmSelection;

CompareFeature::CompareFeature(const Context& context, QWidget* parent)
    : Feature(parent), m_context(context), m_page(new ComparePage(parent)), m_comparer(context.session.pools().work)
{
    const auto showRuns = [this] {
        QList<ui::RunSummary> runs = m_context.session.runs().summaries();
        runs.removeIf([](const ui::RunSummary& run) { return !run.error; });  // there is no model to compare
        m_page->setRuns(runs);
        m_context.actions.get(Command::compareRuns)->setEnabled(runs.size() > 1);
    };
    connect(&context.session.runs(), &RunList::changed, this, showRuns);
    connect(&context.session.runs(), &RunList::notesChanged, this, showRuns);
    QAction* const wanted = context.actions.get(Command::compareRuns);
    wanted->setEnabled(false);
    connect(wanted, &QAction::triggered, this, [this] { Q_EMIT frontWanted(m_page); });
    connect(m_page, &ComparePage::choiceChanged, this, &CompareFeature::compare);
    connect(&m_comparer, &RunComparer::compared, m_page, &ComparePage::setComparison);
    connectFilms();
    connectLook();
}

QList<FeatureView> CompareFeature::views()
{
    return {{tr("Compare runs"), Place::page, m_page}};
}

void CompareFeature::setSeen(QWidget* /*view*/, bool seen)
{
    m_seen = seen;
    compare();
}

void CompareFeature::connectFilms()
{
    Session& session = m_context.session;
    FilmSelection* const selection = m_context.view.selection();
    connect(&session, &Session::opened, this, [this] { m_page->setMovies(m_context.session.films()->lists); });
    connect(m_page, &ComparePage::filmPicked, selection, &FilmSelection::pick);
    connect(selection, &FilmSelection::changed, this, [this, selection] { m_page->setCurrent(selection->current()); });
    connect(&m_context.services.neighbours(), &NeighbourFinder::found, this,
            [this](const ui::NeighbourRows& neighbours) { m_page->setNeighbours(neighbours.movies()); });
}

// The comparison's map takes over axes and reduced motion from the map of films.
void CompareFeature::connectLook()
{
    const auto showAxes = [this] {
        const auto& [x, y] = m_context.view.map().axes;
        m_page->setAxes(x, y);
    };
    connect(&m_context.view, &ViewState::mapChanged, this, showAxes);
    connect(&m_context.session, &Session::opened, this, showAxes);
    const QAction* const reduced = m_context.actions.get(Command::reducedMotion);
    connect(reduced, &QAction::toggled, m_page, &ComparePage::setReducedMotion);
    m_page->setReducedMotion(reduced->isChecked());
}

void CompareFeature::compare()
{
    const auto [first, second] = m_page->chosen();
    if (m_compared != std::pair(first, second)) {
        m_comparer.cancel();
        m_compared = {};
    }
    const KeptRunPtr a = m_context.session.runs().find(first);
    const KeptRunPtr b = m_context.session.runs().find(second);
    if (!m_seen || !a || !b || a == b || m_compared == std::pair(first, second))
        return;
    m_compared = {first, second};
    m_comparer.compare(a, b);
}

}  // namespace kinoscope
