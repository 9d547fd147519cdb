// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with files: runs that are saved and must not be lost, tables, exports.
#include "app/window/main_window.h"

#include "app/window/export_dialog.h"
#include "app/window/message_bar.h"
#include "app/window/recovery_bar.h"
#include "app/window/view_undo.h"
#include "ui/charts/loss_chart.h"
#include "ui/map/map_view.h"
#include "ui/panels/film_panel.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <tuple>

namespace kinoscope {

// Whatever is open stays until the other has been read; whoever has not saved it is asked before.
void MainWindow::open(const QString& source)
{
    m_keeper.leave([this, source] {
        if (TableImport::isTable(source))
            m_import.start(source);
        else
            m_session.open(source);
    });
}

void MainWindow::chooseTableFile()
{
    auto* dialog = new QFileDialog(this, tr("Open a table of ratings"));
    dialog->setObjectName(QStringLiteral("tableDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::open);
    dialog->open();
}

void MainWindow::exportEmbedding()
{
    const auto [format, folder] = m_settings.exported();
    auto* dialog = new ExportDialog(
        format, folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : folder, this);
    connect(dialog, &ExportDialog::exportRequested, this, [this](const QString& chosen, const QString& into) {
        m_settings.setExported(chosen, into);
        m_exporter.start(m_session.document(), chosen, into);
    });
    dialog->open();
}

void MainWindow::connectFiles()
{
    connect(&m_keeper, &RunKeeper::changed, this, &MainWindow::updateTitle);
    connect(&m_keeper, &RunKeeper::failed, this, &MainWindow::showError);
    connect(&m_keeper, &RunKeeper::leftoverFound, m_recovery, &RecoveryBar::showLeftover);
    connect(&m_keeper, &RunKeeper::leftoverGone, m_recovery, &QWidget::hide);
    connect(m_recovery, &RecoveryBar::openRequested, &m_keeper, &RunKeeper::openLeftover);
    connect(m_recovery, &RecoveryBar::discardRequested, &m_keeper, &RunKeeper::discardLeftover);
    connect(&m_import, &TableImport::confirmed, &m_session, &Session::openTable);
    connect(&m_import, &TableImport::failed, this, &MainWindow::failLoading);
    connect(&m_session, &Session::openedWithout, m_message, &MessageBar::showNote);
    connect(&m_session, &Session::saved, this, [this](const QString& path) {
        m_message->showNote(tr("Saved as %1.").arg(path));
        m_settings.addRecent(path);
        updateRecent();
    });
    connect(&m_session, &Session::savingFailed, this, [this](const QString& message) {
        showError(message);
        m_message->offer(action(Command::saveModelAs));
    });
    connect(&m_exporter, &Exporter::exported, this, [this](const QString& folder, int files) {
        m_message->showNote(tr("Exported %n file(s) into %1.", nullptr, files).arg(folder));
    });
    connect(&m_exporter, &Exporter::filmsExported, this, [this](const QString& path, int films) {
        m_message->showNote(tr("Exported %n film(s) as %1.", nullptr, films).arg(path));
    });
    connect(&m_exporter, &Exporter::failed, this, &MainWindow::showError);
}

void MainWindow::updateTitle()
{
    const auto& document = m_session.document();
    const DatasetPtr& dataset = m_session.dataset();
    QString name = m_keeper.path().isEmpty() ? QString() : QFileInfo(m_keeper.path()).completeBaseName();
    if (name.isEmpty() && (dataset || document))
        name = QString::fromStdString(dataset ? dataset->name : document->dataset_name);
    setWindowTitle(name.isEmpty() ? tr("Kinoscope") : name + QStringLiteral("[*]"));
    setWindowModified(m_keeper.isModified());
}

DocumentView MainWindow::currentView()
{
    DocumentView view;
    std::tie(view.map_x, view.map_y) = m_map->axes();
    view.top_count = m_map->topCount();
    view.log_loss = m_loss->logScale();
    if (const auto picked = m_session.selection()->current())
        view.film = *picked;
    view.similarity = name_of(m_film->neighbourChoice().similarity);
    view.min_ratings = m_film->neighbourChoice().minRatings;
    return view;
}

void MainWindow::showDocumentView(const DocumentView& view)
{
    m_map->setAxes(view.map_x, view.map_y);
    m_map->setTopCount(view.top_count);
    m_loss->setLogScale(view.log_loss);
    ui::NeighbourChoice choice = m_film->neighbourChoice();
    choice.minRatings = view.min_ratings;
    for (const Similarity similarity : kSimilarities)
        if (name_of(similarity) == view.similarity)
            choice.similarity = similarity;
    m_film->setNeighbourChoice(choice);
    m_session.setNeighbourChoice(choice);
    if (view.film && row_of_movie(*m_session.movies(), *view.film))
        m_session.selection()->pick(*view.film);
    m_undo->forget();
}

}  // namespace kinoscope
