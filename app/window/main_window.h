// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/commands.h"
#include "app/window/exporter.h"
#include "app/window/movielens_fetcher.h"
#include "app/window/run_keeper.h"
#include "app/window/session.h"
#include "app/window/table_import.h"
#include "app/window/window_settings.h"
#include "ui/theme/system_look.h"

#include <QHash>
#include <QMainWindow>

class QCustomPlot;
class QLabel;
class QStackedWidget;
class QToolBar;

namespace kinoscope::ui {
class BlendPanel;
class EvaluationPage;
class FilmPanel;
class FilmSearch;
class ListsPanel;
class LossChart;
class MapView;
class StartPage;
class TrainingPanel;
}  // namespace kinoscope::ui

namespace kinoscope {

class DownloadDialog;
class LoadingStrip;
class MessageBar;
struct DownloadSet;
class Presenter;
class TallPages;
class RecoveryBar;
class RunViews;
class SelectedFilms;
class Tour;
class ViewUndo;

/// Composes the panels and ties them to the session; computes nothing.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    Session* session() { return &m_session; }
    QAction* action(Command command) const { return m_actions.value(command); }
    /// Whether nothing is to glide: by the setting, or as the desktop says.
    bool reducedMotion() const;
    ui::SystemLook* systemLook() { return &m_look; }

public Q_SLOTS:
    /// A folder, a table of ratings, a model file or `sample`; asks first if a run is not saved.
    void open(const QString& source);
    /// Settings that the panel shows and the next run uses.
    void setTrainingSettings(const TrainingSettings& settings);
    /// Starts to train as soon as something is open.
    void trainWhenOpened();
    /// What File → Get ratings offers, if not the catalogue.
    void offerDownloads(const QList<DownloadSet>& sets);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void childEvent(QChildEvent* event) override;

private:
    void createViews();
    void createActions();
    void createMenus();
    void addPanelsMenu(QMenu* menu);
    void createToolBar();
    void createDocks();
    void createTour();
    void connectCommands();
    void connectOpening();
    void connectFiles();
    void connectTraining();
    void connectSelection();
    void connectBlend();
    void connectSteadiness();
    void connectEvaluation();
    void connectLook();
    void connectUndo();
    void restoreState();

    void chooseFolder();
    void chooseModelFile();
    void chooseTableFile();
    void getRatings();
    void exportPicture(QCustomPlot* plot, const QString& name);
    void exportEmbedding();
    DocumentView currentView();
    void showDocumentView(const DocumentView& view);
    void updateTitle();
    void showLoading(const QString& what);
    void endLoading();
    void failLoading(const QString& message);
    void cancelLoading();
    void showOpened(const QString& source);
    void showViews();
    void restoreFirstLayout();
    void showError(const QString& message);
    void showStart();
    void showFilm();
    void blendPicked(bool minus);
    void showNeighbours();
    void showEvaluation(const std::shared_ptr<const Evaluation>& evaluation);
    void updateCommands();
    void updateStatus();
    void updateRecent();
    void restoreLook();
    void setTheme(ThemeSetting theme);
    void setReducedMotion(bool reduced);
    void applyLook();
    void setLanguage(const QString& language);
    void showShortcuts();
    void goTo(QWidget* part);
    void startTour();

    WindowSettings m_settings;
    Session m_session;
    RunKeeper m_keeper{this, &m_session, [this] { return currentView(); }};
    TableImport m_import{this};
    Exporter m_exporter;
    MovieLensFetcher m_fetcher;
    ui::SystemLook m_look;
    QHash<Command, QAction*> m_actions;
    QByteArray m_firstLayout;
    bool m_trainWhenOpened = false;
    bool m_leaving = false;  // nothing is to be saved any more
    bool m_blendInFront = false;
    QList<qint64> m_closest;  // to the picked film
    QList<qint64> m_blended;  // to the blend

    QStackedWidget* m_pages = nullptr;
    ui::StartPage* m_startPage = nullptr;
    MessageBar* m_message = nullptr;
    RecoveryBar* m_recovery = nullptr;
    DownloadDialog* m_downloads = nullptr;
    LoadingStrip* m_loading = nullptr;
    ui::MapView* m_map = nullptr;
    ui::LossChart* m_loss = nullptr;
    ui::TrainingPanel* m_training = nullptr;
    ui::FilmPanel* m_film = nullptr;
    ui::BlendPanel* m_blend = nullptr;
    ui::FilmSearch* m_search = nullptr;
    ui::ListsPanel* m_lists = nullptr;
    ui::EvaluationPage* m_evaluation = nullptr;
    RunViews* m_runViews = nullptr;
    SelectedFilms* m_selected = nullptr;
    ViewUndo* m_undo = nullptr;
    Presenter* m_presenter = nullptr;
    Tour* m_tour = nullptr;
    QMenu* m_recentMenu = nullptr;
    QToolBar* m_toolBar = nullptr;
    QList<QDockWidget*> m_docks;
    TallPages* m_tall = nullptr;
    QLabel* m_status = nullptr;
};

}  // namespace kinoscope
