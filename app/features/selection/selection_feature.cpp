// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/features/selection/selection_feature.h"

#include "app/context/actions.h"
#include "app/context/map_overlays.h"
#include "app/files/exporter.h"
#include "app/files/table_dialog.h"
#include "app/session/item_columns.h"
#include "app/session/session.h"
#include "app/view/view_state.h"
#include "ui/films/film_selection.h"
#include "ui/lists/selected_page.h"
#include "ui/text/words.h"

#include <QAction>
#include <QFileDialog>

namespace kinoscope {

using ui::FilmSelection;
using ui::SelectedPage;

SelectionFeature::SelectionFeature(const Context& context, QWidget* parent)
    : Feature(parent), m_context(context), m_page(new SelectedPage(parent)), m_study(context.session.pools().work)
{
    Session& session = context.session;
    FilmSelection* const selection = context.view.selection();
    connect(&session, &Session::opened, this, &SelectionFeature::openFilms);
    connect(&session, &Session::analysed, this,
            [this] { m_page->setMovieBias(m_context.session.analysis()->snapshot->movie_bias); });
    connect(selection, &FilmSelection::filmsChanged, this, &SelectionFeature::show);
    connect(&context.overlays, &MapOverlays::selectedListWanted, this, [this] { Q_EMIT frontWanted(m_page); });
    connect(m_page, &SelectedPage::filmPicked, selection, &FilmSelection::pick);
    connect(m_page, &SelectedPage::onlyWanted, selection, &FilmSelection::setOnlyFilms);
    connect(m_page, &SelectedPage::clearWanted, selection, [selection] { selection->selectFilms({}); });
    connect(m_page, &SelectedPage::narrowWanted, this, &SelectionFeature::narrow);
    connect(m_page, &SelectedPage::widenWanted, this, &SelectionFeature::widen);
    connect(&m_study, &GroupStudy::studied, m_page, &SelectedPage::setFeatures);
    connect(m_page, &SelectedPage::exportWanted, this, &SelectionFeature::chooseFile);
    connect(context.actions.get(Command::clearSelection), &QAction::triggered, selection,
            [selection] { selection->selectFilms({}); });
    connect(context.actions.get(Command::showAllFilms), &QAction::triggered, selection,
            [selection] { selection->setOnlyFilms(false); });
    show();
}

QList<FeatureView> SelectionFeature::views()
{
    return {{title(), Place::below, m_page}};
}

void SelectionFeature::setSeen(QWidget* /*view*/, bool seen)
{
    m_context.overlays.setSelectionListed(seen);
    m_study.setVisible(seen);
}

void SelectionFeature::openFilms()
{
    const Session& session = m_context.session;
    m_page->setMovies(session.films()->lists, session.feedback());
    m_study.setMovies(session.movies(), itemColumns(session));
}

void SelectionFeature::narrow(const std::vector<int>& films)
{
    FilmSelection* const selection = m_context.view.selection();
    if (films.size() >= selection->films().size())
        return;
    m_path.push_back(films);
    selection->selectFilms(films);
}

void SelectionFeature::widen()
{
    if (m_path.size() < 2)
        return;
    m_path.pop_back();
    m_context.view.selection()->selectFilms(m_path.back());
}

void SelectionFeature::show()
{
    const FilmSelection& selection = *m_context.view.selection();
    if (m_path.empty() || m_path.back() != selection.films())
        m_path = {selection.films()};
    m_page->setWider(m_path.size() < 2 ? 0 : static_cast<int>(m_path[m_path.size() - 2].size()));
    m_page->setFilms(selection.films(), selection.onlyFilms());
    m_study.setGroup(selection.films());
    m_context.actions.get(Command::clearSelection)->setEnabled(!selection.films().empty());
    m_context.actions.get(Command::showAllFilms)->setEnabled(selection.onlyFilms());
    Q_EMIT titleChanged(m_page, title());
}

QString SelectionFeature::title() const
{
    const auto films = static_cast<qint64>(m_context.view.selection()->films().size());
    return films == 0 ? tr("Selected") : tr("Selected (%1)").arg(ui::countText(films));
}

void SelectionFeature::chooseFile()
{
    QFileDialog* const dialog = makeTableDialog(m_page, tr("Export the selected films"), tr("selected films"));
    dialog->setObjectName(QStringLiteral("selectedDialog"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_context.exporter.exportFilms(m_page->movies()->movies, m_page->listed(), m_page->movieBias(),
                                       m_context.session.feedback(), path);
    });
    dialog->open();
}

}  // namespace kinoscope
