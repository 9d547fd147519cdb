// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/actions.h"
#include "app/context/map_overlays.h"
#include "app/context/notices.h"
#include "app/features/features.h"
#include "app/files/exporter.h"
#include "app/files/unsaved_run_guard.h"
#include "app/people/people.h"
#include "app/people/people_keeper.h"
#include "app/services/services.h"
#include "app/session/session.h"
#include "app/view/view_state.h"
#include "app/view/view_undo.h"
#include "app/view/window_settings.h"
#include "ui/text/noun_translator.h"

#include <QMainWindow>
#include <QStringList>

#include <optional>

namespace kinoscope {

class Finding;
class Help;
class Look;
class MessageBar;
class Opening;
class PresentationMode;
class Saving;
class StatusText;
class TopBar;
class WindowFrame;
class WindowKeys;
struct DownloadSet;
struct ListedCommand;

namespace ui {
class SystemLook;
}

/// Composes features and the parts of the shell; computes nothing.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    Session* session() { return &m_session; }
    ViewState* view() { return &m_view; }
    Services* services() { return &m_services; }
    QAction* action(Command command) const { return m_actions->get(command); }
    /// Whether nothing is to glide: by the setting, or as the desktop says.
    bool reducedMotion() const;
    /// What the desktop says of light and motion.
    ui::SystemLook* systemLook() const;

public Q_SLOTS:
    /// A folder, a table of ratings, a model file or `sample`; asks first if a run is not saved.
    void open(const QString& source);
    /// Settings that the panel shows and the next run uses.
    void setTrainingSettings(const TrainingSettings& settings);
    /// What to open after a restart, if one was asked for and the window has closed for it: a path, or nothing.
    const std::optional<QStringList>& restart() const { return m_restart; }
    /// Starts to train as soon as something is open.
    void trainWhenOpened();
    /// What File → Get ratings offers, if not the catalogue.
    void offerDownloads(const QList<DownloadSet>& sets);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    Context context();
    void leaveToRestart();
    void createCentre();
    void createBars();
    QList<ListedCommand> listedTabs() const;
    void showStart();
    void showOpened();
    void showPanels();
    bool closeFront();
    void showError(const QString& message, QAction* remedy);

    WindowSettings m_settings;
    ui::NounTranslator& m_nouns = ui::NounTranslator::instance();
    Session m_session;
    ViewState m_view{m_session, m_settings};
    ViewUndo m_undo{m_view};
    Services m_services{m_session, m_view};
    People m_people;
    PeopleKeeper m_keeper{m_people, m_session.pools().work};
    Notices m_notices;
    MapOverlays m_overlays;
    Exporter m_exporter{m_session.pools().work};
    UnsavedRunGuard m_guard{this, &m_session, [this] { return m_view.document(); }};
    bool m_trainWhenOpened = false;
    std::optional<QStringList> m_restart;
    bool m_leaving = false;  // nothing is to be saved any more

    Actions* m_actions;
    Look* m_look;
    Features m_features;
    Opening* m_opening;
    Saving* m_saving;
    Finding* m_finding;
    StatusText* m_status;
    PresentationMode* m_presentation = nullptr;
    Help* m_help;
    WindowKeys* m_keys;
    WindowFrame* m_frame = nullptr;
    TopBar* m_bar = nullptr;
    MessageBar* m_message = nullptr;
};

}  // namespace kinoscope
