// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/features/pair/pair_feature.h"

#include "app/context/actions.h"
#include "app/context/map_overlays.h"
#include "app/services/services.h"
#include "app/session/session.h"
#include "app/view/view_state.h"
#include "core/data/text/title.h"
#include "ui/films/film_selection.h"
#include "ui/pair/pair_card.h"

#include <QAction>
#include <QScrollArea>

#include <algorithm>

namespace kinoscope {

using ui::FilmSelection;

PairFeature::PairFeature(const Context& context, QWidget* parent)
    : Feature(parent), m_context(context), m_page(new QScrollArea(parent)), m_card(new ui::PairCard),
      m_study(context.session.pools().click)
{
    m_page->setObjectName(QStringLiteral("pairPage"));
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setWidgetResizable(true);
    m_page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page->setWidget(m_card);
    m_page->viewport()->setAutoFillBackground(false);
    m_card->setAutoFillBackground(false);
    FilmSelection* const selection = context.view.selection();
    connect(&m_study, &PairStudy::found, this, [this](ui::PairFacts facts) {
        showSeeds(facts);
        m_card->setFacts(facts);
    });
    connect(&context.overlays, &MapOverlays::pairWanted, this, &PairFeature::open);
    connect(m_card, &ui::PairCard::filmPicked, selection, &FilmSelection::pick);
    connect(selection, &FilmSelection::changed, this, [this, selection] {
        const std::optional<int> current = selection->current();
        if (m_films && (!current || (*current != m_films->first && *current != m_films->second)))
            close();
    });
    connect(&context.session, &Session::closing, this, &PairFeature::close);
    connect(&context.session, &Session::analysed, this, &PairFeature::ask);
    connect(&context.services.seeds(), &SeedStudy::counted, this, [this](const ui::SeedCounts& counts) {
        m_seeds = counts;
        ask();
    });
    QAction* const why = context.actions.get(Command::explainPair);
    connect(why, &QAction::triggered, this, [this] {
        const MapLinks links = m_context.overlays.links();
        const std::optional<int> current = m_context.view.selection()->current();
        if (current && !links.films.empty() && !links.fromMarker)
            open(*current, links.films.front());
    });
    const auto enable = [this, why, selection] {
        why->setEnabled(selection->current() && m_context.session.analysis() &&
                        !m_context.overlays.links().films.empty() && !m_context.overlays.links().fromMarker);
    };
    connect(selection, &FilmSelection::changed, this, enable);
    connect(&context.overlays, &MapOverlays::linksChanged, this, enable);
    enable();
}

QList<FeatureView> PairFeature::views()
{
    return {{tr("Why are these two close?"), Place::card, m_page}};
}

void PairFeature::setSeen(QWidget* /*view*/, bool seen)
{
    if (seen)
        return;
    m_films.reset();
    m_study.cancel();
    Q_EMIT m_context.overlays.pairClosed();
}

void PairFeature::open(int first, int second)
{
    const MovieTablePtr movies = m_context.session.movies();
    if (!movies || !m_context.session.analysis())
        return;
    m_films = PairOfFilms{first, second};
    const auto titleOf = [&movies](int film) {
        return QString::fromStdString(spoken_title(movies->at(static_cast<std::size_t>(film)).title));
    };
    m_card->setFilms(first, titleOf(first), second, titleOf(second));
    ask();
    Q_EMIT frontWanted(m_page);
    Q_EMIT m_context.overlays.pairShown(first, second, m_page->parentWidget()->width());
}

void PairFeature::ask()
{
    const Session& session = m_context.session;
    if (m_films && session.analysis())
        m_study.ask(*m_films, session.analysis(), session.movies(), session.dataset());
}

void PairFeature::close()
{
    if (!m_films)
        return;
    m_films.reset();
    m_study.cancel();
    Q_EMIT closeWanted(m_page);
}

void PairFeature::showSeeds(ui::PairFacts& facts) const
{
    // Those that are known may be of the film or the list before.
    if (m_seeds.seeds == 0 || m_seeds.film != facts.first || m_seeds.farthest)
        return;
    const auto found = std::find_if(m_seeds.films.begin(), m_seeds.films.end(),
                                    [&facts](const NeighbourCount& count) { return count.movie == facts.second; });
    facts.seeds = std::pair(found == m_seeds.films.end() ? 0 : found->models, m_seeds.seeds);
}

}  // namespace kinoscope
