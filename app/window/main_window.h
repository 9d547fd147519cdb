// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/commands.h"
#include "app/window/movielens_fetcher.h"
#include "app/window/session.h"
#include "app/window/window_settings.h"

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

class LoadingStrip;
class MessageBar;

/// Composes the panels and ties them to the session; computes nothing.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    Session* session() { return &m_session; }
    QAction* action(Command command) const { return m_actions.value(command); }

public Q_SLOTS:
    /// A folder, a model file or `sample`.
    void open(const QString& source);
    /// Settings that the panel shows and the next run uses.
    void setTrainingSettings(const TrainingSettings& settings);
    /// Starts to train as soon as something is open.
    void trainWhenOpened();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void createViews();
    void createActions();
    void createMenus();
    void createToolBar();
    void createDocks();
    void connectCommands();
    void connectOpening();
    void connectTraining();
    void connectSelection();
    void connectBlend();
    void connectEvaluation();
    void restoreState();

    void chooseFolder();
    void chooseModelFile();
    void chooseSaveFile();
    void exportPicture(QCustomPlot* plot, const QString& name);
    void startTraining();
    void togglePause();
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
    void showEvaluation(const std::shared_ptr<const Evaluation>& evaluation);
    void updateCommands();
    void updateStatus();
    void updateRecent();
    void setTheme(ui::ThemeChoice theme);

    WindowSettings m_settings;
    Session m_session;
    MovieLensFetcher m_fetcher;
    QHash<Command, QAction*> m_actions;
    QByteArray m_firstLayout;
    bool m_trainWhenOpened = false;

    QStackedWidget* m_pages = nullptr;
    ui::StartPage* m_startPage = nullptr;
    MessageBar* m_message = nullptr;
    LoadingStrip* m_loading = nullptr;
    ui::MapView* m_map = nullptr;
    ui::LossChart* m_loss = nullptr;
    ui::TrainingPanel* m_training = nullptr;
    ui::FilmPanel* m_film = nullptr;
    ui::BlendPanel* m_blend = nullptr;
    ui::FilmSearch* m_search = nullptr;
    ui::ListsPanel* m_lists = nullptr;
    ui::EvaluationPage* m_evaluation = nullptr;
    QMenu* m_recentMenu = nullptr;
    QToolBar* m_toolBar = nullptr;
    QList<QDockWidget*> m_docks;
    QLabel* m_status = nullptr;
};

}  // namespace kinoscope
