// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/files/run_recovery.h"
#include "app/files/saved_notes.h"
#include "core/io/model/model_file.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

class QMessageBox;
class QWidget;

namespace kinoscope {

class Session;

/// Asks before a run goes that is not saved: knows which is saved and where, and saves. Until then RunRecovery keeps it
/// beside the settings. Lives on the GUI thread; owned by the window.
class UnsavedRunGuard : public QObject {
    Q_OBJECT

public:
    /// Dialogs belong to `window`. `view` says how the run is looked at, when it is saved.
    UnsavedRunGuard(QWidget* window, Session* session, std::function<DocumentView()> view);
    ~UnsavedRunGuard() override;

    /// The run that is shown has been finished, or recovered, and not been saved, or what a person noted of the runs
    /// has not.
    bool isModified() const;
    /// Where the run that is shown is saved; empty if nowhere.
    QString path() const;

    /// Nothing would be lost: no run of the list, and nothing noted, is unsaved, no run unfinished, no save on its way.
    bool isSafe() const;
    /// What has to happen before the run that is shown goes: `then` is called at once if it is safe, else after what is
    /// being saved is saved, or after Save, Stop and save, or Discard; never after Cancel or a save that failed.
    void leave(std::function<void()> then);
    /// The window goes: nothing need be kept any more.
    void giveUp() { m_recovery.discard(); }
    /// Once nothing would be lost by that.
    void openLeftover();
    RunRecovery& recovery() { return m_recovery; }

public Q_SLOTS:
    void save();
    void saveAs();
    /// All runs, in one file.
    void saveSessionAs();

Q_SIGNALS:
    /// `isModified`, `path` or the run that is shown.
    void changed();

private:
    using Documents = std::vector<std::shared_ptr<const ModelDocument>>;
    /// What a file will hold.
    struct Saving {
        Documents documents;
        std::optional<SavedNotes::Notes> notes;  ///< of a session
    };

    Documents documents() const;
    Documents unsaved() const;
    bool isSomethingUnsaved() const;
    bool isNoteUnsaved() const;
    bool needsSession() const;
    bool isSession(const QString& path) const;
    void ask();
    void describe();
    void answer(int button);
    QString suggestedName(const QString& suffix) const;
    void saveTo(const QString& path);
    void saveSessionTo(const QString& path);
    void chooseFile(const QString& title, const QString& filter, const QString& suggested,
                    void (UnsavedRunGuard::*chosen)(const QString&));
    void saveUnsaved();
    void noteOpened(const QString& source);
    void noteSaved(const QString& path);
    void noteFailed();
    void noteFinished();

    QWidget* m_window;
    Session* m_session;
    std::function<DocumentView()> m_view;
    std::map<std::weak_ptr<const ModelDocument>, QString, std::owner_less<>> m_saved;
    SavedNotes m_notes;
    std::deque<Saving> m_saving;   // oldest first, as the session writes them
    std::function<void()> m_then;  // after the question, or the save
    bool m_saveWhenFinished = false;
    QPointer<QMessageBox> m_question;
    RunRecovery m_recovery;
};

}  // namespace kinoscope
