// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/context.h"
#include "app/files/import/table_import.h"
#include "app/files/movielens_fetcher.h"

#include <QObject>

#include <optional>

class QFileDialog;

namespace kinoscope {

class DownloadDialog;
class LoadingStrip;
class Recent;
class UnsavedRunGuard;
enum class DialogKind;
struct DownloadSet;

namespace ui {
class StartPage;
}

/// How ratings and models come in: files and folders that are chosen, dropped, downloaded or opened before. Shows how
/// far reading is: on the start page while nothing is open, else in a strip of the status bar. Lives on the GUI thread;
/// owned by the window.
class Opening : public QObject {
    Q_OBJECT

public:
    /// `guard` asks before a run is lost; dialogs belong to `window`.
    Opening(const Context& context, UnsavedRunGuard& guard, QWidget* window);
    ~Opening() override;

    ui::StartPage* startPage() const { return m_startPage; }
    LoadingStrip* strip() const { return m_strip; }
    Recent* recent() const { return m_recent; }

public Q_SLOTS:
    /// A folder, a table of ratings, an archive, a model file or `sample`; asks first if a run is not saved.
    void open(const QString& source);
    /// What File → Get ratings offers, if not the catalogue.
    void offerDownloads(const QList<DownloadSet>& sets);
    /// Ends what is being read or fetched.
    void cancel();
    /// The window goes.
    void giveUp();

private:
    void connectStart();
    void connectReading();
    void connectCommands();
    QFileDialog* makeDialog(DialogKind kind, const QString& name, const QString& title);
    void chooseFolder();
    void chooseModel();
    void chooseTable();
    void pasteTable();
    void getRatings();
    void showForMe();
    void showBusy(const QString& what);
    void end();
    /// What was to be shown once it is open.
    void forgetWishes();
    void fail(const QString& message);

    Context m_context;
    UnsavedRunGuard& m_guard;
    QWidget* m_window;
    ui::StartPage* m_startPage;
    Recent* m_recent;
    LoadingStrip* m_strip;
    bool m_forMeWanted = false;       ///< as soon as it is open
    std::optional<int> m_pickWanted;  ///< MovieIndex; then, too
    TableImport m_import;
    MovieLensFetcher m_fetcher;
    DownloadDialog* m_downloads = nullptr;
};

}  // namespace kinoscope
