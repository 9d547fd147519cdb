// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/window/download/download_dialog.h"
#include "app/window/loading_strip.h"
#include "app/window/message_bar.h"
#include "app/window/picture_dialog.h"
#include "app/window/presenter.h"
#include "app/window/tall_pages.h"
#include "app/window/view_undo.h"
#include "ui/charts/loss_chart.h"
#include "ui/map/map_view.h"
#include "ui/panels/blend_panel.h"
#include "ui/panels/film_panel.h"
#include "ui/panels/lists_panel.h"
#include "ui/panels/start_page.h"
#include "ui/panels/training_panel.h"
#include "ui/search/film_search.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace kinoscope {

namespace {

/// The one local file or folder that is being dragged; empty if it is anything else.
QString draggedPath(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

QFileDialog* openDialog(QWidget* parent, const QString& name, const QString& title, QFileDialog::FileMode mode)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    return dialog;
}

}  // namespace

void MainWindow::setTrainingSettings(const TrainingSettings& settings)
{
    m_training->setSettings(settings);
}

void MainWindow::trainWhenOpened()
{
    m_trainWhenOpened = true;
}

void MainWindow::chooseFolder()
{
    QFileDialog* const dialog =
        openDialog(this, QStringLiteral("folderDialog"), tr("Open a folder with ratings"), QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::open);
    dialog->open();
}

void MainWindow::chooseModelFile()
{
    QFileDialog* const dialog =
        openDialog(this, QStringLiteral("modelDialog"), tr("Open a model"), QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Models (*.safetensors)"));
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::open);
    dialog->open();
}

void MainWindow::offerDownloads(const QList<DownloadSet>& sets)
{
    delete m_downloads;
    m_downloads = new DownloadDialog(sets, this);
    connect(m_downloads, &DownloadDialog::ready, this, &MainWindow::open);
    connect(m_downloads, &DownloadDialog::debianCopyRequested, &m_fetcher, &MovieLensFetcher::start);
}

void MainWindow::getRatings()
{
    if (m_downloads == nullptr)
        offerDownloads(downloadCatalogue());
    m_downloads->show();
    m_downloads->raise();
    m_downloads->activateWindow();
}

void MainWindow::exportPicture(QCustomPlot* plot, const QString& name)
{
    savePicture(this, plot, name, [this](const QString& path, const QString& error) {
        if (error.isEmpty())
            m_message->showNote(tr("Saved as %1.").arg(path));
        else
            showError(error);
    });
}

void MainWindow::showStart()
{
    m_pages->setCurrentIndex(0);
    for (QDockWidget* dock : std::as_const(m_docks))
        dock->hide();
    m_startPage->showReady();
    updateCommands();
    updateStatus();
}

// Where the person looks: in the middle of an empty window, else out of the way of what is open.
void MainWindow::showLoading(const QString& what)
{
    if (m_pages->currentIndex() == 0)
        m_startPage->showBusy(what);
    else
        m_loading->showBusy(what);
}

void MainWindow::endLoading()
{
    m_loading->hide();
    m_startPage->showReady();
}

void MainWindow::failLoading(const QString& message)
{
    endLoading();
    showError(message);
    m_message->offer(action(Command::openFolder));
}

void MainWindow::cancelLoading()
{
    m_fetcher.cancel();
    m_session.cancelOpening();
}

void MainWindow::showOpened(const QString& source)
{
    const DatasetPtr& dataset = m_session.dataset();
    m_message->hide();
    endLoading();
    const MovieTablePtr& movies = m_session.movies();
    const bool simulated = dataset ? dataset->simulated : m_session.document()->simulated;
    m_map->setMovies(movies);
    m_map->setSimulated(simulated);
    m_map->setHint(tr("Press Train to see the map of films take shape."));
    m_film->setMovies(movies);
    m_blend->setFilms(m_session.films());
    m_search->setTitles(m_session.films()->titles);
    m_lists->setMovies(m_session.films()->lists);
    m_lists->setMovieBias({});
    m_lists->setPredictions(nullptr);
    m_loss->start(0);
    showEvaluation(nullptr);
    m_training->setDataset(dataset);
    if (const auto& document = m_session.document()) {
        if (!dataset)
            m_training->setModelOnly(QString::fromStdString(document->dataset_name));
        // Where it was computed is the other machine's business.
        TrainingSettings settings = document->settings;
        settings.device = Device::automatic;
        settings.step = StepKind::automatic;
        m_training->setSettings(settings);
        m_loss->setHistory(document->history);
        m_loss->setKeptEpoch(document->kept_epoch);
    }
    showFilm();
    showViews();
    if (m_session.document() && m_session.document()->view)
        showDocumentView(*m_session.document()->view);
    if (source != QLatin1String("sample") && (!m_session.document() || m_keeper.path() == source)) {
        m_settings.addRecent(source);
        updateRecent();
    }
    if (dataset && std::exchange(m_trainWhenOpened, false))
        m_session.train(m_training->settings());
    updateStatus();
    m_undo->forget();
}

// Last of all when something is opened: what is laid out and painted then is what stays.
void MainWindow::showViews()
{
    if (m_pages->currentIndex() == 1)
        return;
    m_pages->setCurrentIndex(1);
    if (m_settings.layout().isEmpty())
        restoreFirstLayout();
    else
        QMainWindow::restoreState(m_settings.layout());
    // When all is in its place.
    if (!m_settings.tourSeen())
        QTimer::singleShot(0, this, &MainWindow::startTour);
}

// In a low window the curves give way to the map.
void MainWindow::restoreFirstLayout()
{
    QMainWindow::restoreState(m_firstLayout);
    resizeDocks({findChild<QDockWidget*>(QStringLiteral("learningDock"))}, {std::min(230, height() * 27 / 100)},
                Qt::Vertical);
}

void MainWindow::showError(const QString& message)
{
    if (m_pages->currentIndex() == 0)
        m_startPage->showError(message);
    else
        m_message->showError(message);
    updateStatus();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_leaving && !m_keeper.isSafe()) {
        event->ignore();
        m_keeper.leave([this] {
            m_leaving = true;
            close();
        });
        return;
    }
    m_keeper.giveUp();
    m_tall->giveBack();
    const QByteArray layout = m_presenter->usualLayout();
    m_presenter->setOn(false);
    if (m_pages->currentIndex() != 0)
        m_settings.setWindow(saveGeometry(), layout);
    if (m_downloads != nullptr)
        m_downloads->reject();
    cancelLoading();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!draggedPath(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = draggedPath(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    open(path);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && action(Command::pause)->isEnabled())
        action(Command::pause)->trigger();
    else
        QMainWindow::keyPressEvent(event);
}

}  // namespace kinoscope
