// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/selected_films.h"

#include "app/window/exporter.h"
#include "app/window/session.h"
#include "ui/map/map_view.h"
#include "ui/panels/selected_page.h"
#include "ui/theme/words.h"

#include <QEvent>
#include <QFileDialog>
#include <QStandardPaths>
#include <QTabWidget>

namespace kinoscope {

using ui::FilmSelection;
using ui::MapView;
using ui::SelectedPage;

SelectedFilms::SelectedFilms(Session& session, MapView* map, Exporter* exporter, QWidget* parent)
    : QObject(parent), m_session(session), m_map(map), m_exporter(exporter), m_page(new SelectedPage(parent))
{
    connect(&session, &Session::opened, this, [this] { m_page->setMovies(m_session.films()->lists); });
    connect(&session, &Session::documentChanged, this, [this] {
        const auto& document = m_session.document();
        m_page->setMovieBias(document ? document->model.movie_bias : Eigen::VectorXf());
    });
    connect(session.selection(), &FilmSelection::filmsChanged, this, &SelectedFilms::show);
    connectMap();
    connectPage();
}

void SelectedFilms::connectMap()
{
    FilmSelection* const selection = m_session.selection();
    connect(m_map, &MapView::filmsSelected, selection, &FilmSelection::selectFilms);
    connect(m_map, &MapView::onlySelectedWanted, selection, &FilmSelection::setOnlyFilms);
    connect(m_map, &MapView::selectedListWanted, this, [this] {
        m_tabs->setCurrentWidget(m_page);
        m_page->setFocus(Qt::OtherFocusReason);
    });
}

void SelectedFilms::connectPage()
{
    m_page->installEventFilter(this);
    FilmSelection* const selection = m_session.selection();
    connect(m_page, &SelectedPage::filmPicked, selection, &FilmSelection::pick);
    connect(m_page, &SelectedPage::onlyWanted, selection, &FilmSelection::setOnlyFilms);
    connect(m_page, &SelectedPage::clearWanted, selection, [selection] { selection->selectFilms({}); });
    connect(m_page, &SelectedPage::exportWanted, this, &SelectedFilms::chooseFile);
}

void SelectedFilms::watch(QTabWidget* tabs)
{
    m_tabs = tabs;
    showTitle();
}

// The map says nothing twice.
bool SelectedFilms::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        m_map->setSelectionListed(event->type() == QEvent::Show);
    return QObject::eventFilter(watched, event);
}

void SelectedFilms::show()
{
    const FilmSelection& selection = *m_session.selection();
    m_map->setSelectedFilms(selection.films(), selection.onlyFilms());
    m_page->setFilms(selection.films(), selection.onlyFilms());
    showTitle();
}

void SelectedFilms::showTitle()
{
    if (m_tabs == nullptr)
        return;
    const qsizetype films = m_session.selection()->films().size();
    m_tabs->setTabText(m_tabs->indexOf(m_page),
                       films == 0 ? tr("Selected") : tr("Selected (%1)").arg(ui::countText(films)));
}

void SelectedFilms::chooseFile()
{
    auto* dialog = new QFileDialog(m_page, tr("Export the selected films"));
    dialog->setObjectName(QStringLiteral("selectedDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(tr("selected films") + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_exporter->exportFilms(m_page->movies()->movies, m_page->listed(), m_page->movieBias(), path);
    });
    dialog->open();
}

}  // namespace kinoscope
