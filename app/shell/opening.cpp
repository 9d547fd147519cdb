// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/opening.h"

#include "app/context/actions.h"
#include "app/context/notices.h"
#include "app/files/download/catalogue.h"
#include "app/files/download/download_dialog.h"
#include "app/files/file_dialog.h"
#include "app/files/loading_strip.h"
#include "app/files/unsaved_run_guard.h"
#include "app/people/people.h"
#include "app/session/session.h"
#include "app/shell/recent.h"
#include "app/shell/start_films.h"
#include "app/view/view_state.h"
#include "app/view/window_settings.h"
#include "ui/films/film_selection.h"
#include "ui/start/start_page.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

#include <utility>

namespace kinoscope {

using ui::StartPage;

namespace {

constexpr QLatin1String downloads("downloads");  // the folder that sets were fetched into last

QString tableEndings()
{
    return QStringLiteral(
        "*.csv *.tsv *.txt *.dat *.data *.tab *.xlsx *.xlsm *.ods *.json *.jsonl *.ndjson *.zip *.tar "
        "*.tgz *.gz *.xz *.bz2 *.zst");
}

}  // namespace

Opening::Opening(const Context& context, UnsavedRunGuard& guard, QWidget* window)
    : QObject(window), m_context(context), m_guard(guard), m_window(window), m_startPage(new StartPage(window)),
      m_recent(new Recent(context, m_startPage, this)), m_strip(new LoadingStrip(window)),
      m_import(context.session.pools().work, window)
{
    connectStart();
    connectReading();
    connectCommands();
}

// Delete the downloads here: as children of the window they would outlive the session's pools, on whose threads they
// write.
Opening::~Opening()
{
    delete m_downloads;
}

void Opening::connectStart()
{
    connect(m_startPage, &StartPage::openRequested, this, &Opening::chooseFolder);
    connect(m_startPage, &StartPage::openFileRequested, this, &Opening::chooseTable);
    connect(m_startPage, &StartPage::sampleRequested, m_context.actions.get(Command::openSample), &QAction::trigger);
    connect(m_startPage, &StartPage::getMovieLensRequested, m_context.actions.get(Command::getMovieLens),
            &QAction::trigger);
    connect(new StartFilms(m_startPage, m_context.session.pools().work, this), &StartFilms::wanted, this,
            [this](const QString& path, const std::vector<StarredFilm>& films, std::optional<int> picked) {
                m_context.people.rateAll(films);
                m_forMeWanted = true;
                m_pickWanted = picked;
                open(path);
            });
    connect(m_recent, &Recent::wanted, this, &Opening::open);
    connect(m_startPage, &StartPage::cancelRequested, this, &Opening::cancel);
    connect(m_strip, &LoadingStrip::cancelRequested, this, &Opening::cancel);
}

void Opening::connectReading()
{
    connect(&m_fetcher, &MovieLensFetcher::progressed, this, &Opening::showBusy);
    connect(&m_fetcher, &MovieLensFetcher::fetched, this, &Opening::open);
    connect(&m_fetcher, &MovieLensFetcher::failed, this, &Opening::fail);
    connect(&m_fetcher, &MovieLensFetcher::cancelled, this, &Opening::end);
    connect(&m_import, &TableImport::confirmed, &m_context.session, &Session::openTable);
    connect(&m_import, &TableImport::failed, this, &Opening::fail);
    Session& session = m_context.session;
    connect(&session, &Session::openingStarted, this,
            [this](const QString& source) { showBusy(tr("Reading %1 …").arg(QDir(source).dirName())); });
    connect(&session, &Session::openingProgressed, m_startPage, &StartPage::showShare);
    connect(&session, &Session::openingProgressed, m_strip, &LoadingStrip::showShare);
    connect(&session, &Session::openingCancelled, this, [this] {
        forgetWishes();
        end();
    });
    connect(&session, &Session::openingFailed, this, &Opening::fail);
    connect(&session, &Session::opened, this, [this](const QString& source) {
        m_context.notices.clear();
        end();
        const bool isRun = !m_context.session.runs().runs().empty();
        if (source != QLatin1String("sample") && (!isRun || m_guard.path() == source))
            isRun ? m_recent->addRun(source) : m_recent->addRatings(source);
        // Once the workspace is there.
        if (std::exchange(m_forMeWanted, false))
            QMetaObject::invokeMethod(this, &Opening::showForMe, Qt::QueuedConnection);
    });
    connect(&session, &Session::openedWithout, &m_context.notices,
            [this](const QString& note) { m_context.notices.note(note); });
    connect(&session, &Session::outOfMemory, &m_context.notices,
            [this](const QString& message) { m_context.notices.error(message); });
}

void Opening::showForMe()
{
    m_context.actions.get(Command::goToForMe)->trigger();
    const MovieTablePtr& movies = m_context.session.movies();
    if (const auto movie = std::exchange(m_pickWanted, std::nullopt); movie && movies)
        if (*movie < static_cast<int>(movies->size()))
            m_context.view.selection()->pick(*movie);
}

void Opening::connectCommands()
{
    const auto on = [this](Command command, auto slot) {
        connect(m_context.actions.get(command), &QAction::triggered, this, slot);
    };
    on(Command::openFolder, &Opening::chooseFolder);
    on(Command::openModel, &Opening::chooseModel);
    on(Command::openTable, &Opening::chooseTable);
    on(Command::pasteTable, &Opening::pasteTable);
    on(Command::openSample, [this] { open(QStringLiteral("sample")); });
    on(Command::getMovieLens, &Opening::getRatings);
}

// Whatever is open stays until the other has been read; whoever has not saved it is asked before.
void Opening::open(const QString& source)
{
    m_guard.leave([this, source] {
        if (TableImport::isTable(source))
            m_import.start(source);
        else
            m_context.session.open(source);
    });
}

/// Opens what is chosen.
QFileDialog* Opening::makeDialog(DialogKind kind, const QString& name, const QString& title)
{
    QFileDialog* const dialog = makeFileDialog(m_window, kind, name, title);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &Opening::open);
    return dialog;
}

void Opening::chooseFolder()
{
    QFileDialog* const dialog =
        makeDialog(DialogKind::ratings, QStringLiteral("folderDialog"), tr("Open a folder with ratings"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->open();
}

void Opening::chooseModel()
{
    QFileDialog* const dialog = makeDialog(DialogKind::run, QStringLiteral("modelDialog"), tr("Open a run"));
    dialog->setNameFilters({tr("Models and sessions (*.safetensors *.kinoscope)"), tr("All files (*)")});
    dialog->open();
}

void Opening::chooseTable()
{
    QFileDialog* const dialog = makeDialog(DialogKind::ratings, QStringLiteral("tableDialog"), tr("Open ratings"));
    dialog->setNameFilters({tr("Tables, spreadsheets and archives (%1)").arg(tableEndings()), tr("All files (*)")});
    dialog->open();
}

void Opening::pasteTable()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        fail(tr("There is no table on the clipboard. Copy cells from a spreadsheet, including the header row, and "
                "paste again."));
        return;
    }
    m_guard.leave([this, text] { m_import.startPasted(text); });
}

void Opening::offerDownloads(const QList<DownloadSet>& sets)
{
    delete m_downloads;
    m_downloads = new DownloadDialog(m_context.session.pools().work, sets, m_window);
    if (const QString folder = m_context.settings.folder(downloads); !folder.isEmpty())
        m_downloads->setFolder(folder);
    connect(m_downloads, &DownloadDialog::ready, this, [this](const QString& set) {
        m_context.settings.setFolder(downloads, QFileInfo(set).path());
        open(set);
    });
    connect(m_downloads, &DownloadDialog::debianCopyRequested, &m_fetcher, &MovieLensFetcher::start);
}

void Opening::getRatings()
{
    if (m_downloads == nullptr)
        offerDownloads(downloadCatalogue());
    m_downloads->show();
    m_downloads->raise();
    m_downloads->activateWindow();
}

// Progress is shown on the start page while nothing is open, else in the status bar, where it covers nothing.
void Opening::showBusy(const QString& what)
{
    if (m_startPage->isVisible())
        m_startPage->showBusy(what);
    else
        m_strip->showBusy(what);
}

void Opening::end()
{
    m_strip->hide();
    m_startPage->showReady();
}

void Opening::fail(const QString& message)
{
    forgetWishes();
    end();
    m_context.notices.error(message, m_context.actions.get(Command::openFolder));
}

void Opening::forgetWishes()
{
    m_forMeWanted = false;
    m_pickWanted.reset();
}

void Opening::cancel()
{
    m_fetcher.cancel();
    m_context.session.cancelOpening();
}

void Opening::giveUp()
{
    if (m_downloads != nullptr)
        m_downloads->reject();
    cancel();
}

}  // namespace kinoscope
