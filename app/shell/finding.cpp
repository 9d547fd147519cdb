// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/finding.h"

#include "app/context/actions.h"
#include "app/session/session.h"
#include "app/view/view_state.h"
#include "ui/films/film_search.h"

#include <QAction>

namespace kinoscope {

using ui::FilmSearch;

Finding::Finding(const Context& context, QWidget* window)
    : QObject(window), m_context(context), m_field(new FilmSearch(window))
{
    connect(context.actions.get(Command::find), &QAction::triggered, m_field, [this] {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->selectAll();
    });
    connect(m_field, &FilmSearch::filmPicked, context.view.selection(), &ui::FilmSelection::pick);
    connect(context.view.selection(), &ui::FilmSelection::changed, m_field,
            [this] { m_field->showFilm(m_context.view.selection()->current()); });
    connect(&context.session, &Session::opened, m_field,
            [this] { m_field->setTitles(m_context.session.films()->titles); });
    for (const auto signal : {&Session::changed, &Session::documentChanged})
        connect(&context.session, signal, m_field, [this] { m_field->setDuplicates(m_context.session.duplicates()); });
    connect(&context.session, &Session::stateChanged, this, &Finding::enable);
    enable();
}

void Finding::enable()
{
    const bool hasFilms = m_context.session.movies() != nullptr;
    m_context.actions.get(Command::find)->setEnabled(hasFilms);
    m_field->setEnabled(hasFilms);
}

}  // namespace kinoscope
