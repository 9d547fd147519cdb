// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/run_notes.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace kinoscope {

class RunList;

/// Whether what a person noted of the runs is in a file. Model files hold nothing of it, session files all. Where there
/// is a session file, it is to be as the list is: names, notes, stars, and no run that was deleted. Where there is
/// none, what was written must not be lost, and a star alone asks for no file. Which curves are drawn is a way to look
/// at them, and never asks for one. Lives on the GUI thread; owned by UnsavedRunGuard.
class SavedNotes {
public:
    using Notes = std::map<int, RunNotes>;  ///< by number

    explicit SavedNotes(const RunList& runs) : m_runs(runs) {}

    /// Of all runs of the list, as they are now.
    Notes now() const;
    /// A session file holds these; nothing: there is none any more.
    void set(const QString& path, std::optional<Notes> notes);
    /// Other data: no file holds anything of it.
    void forget() { m_saved.reset(); }
    bool areMissing() const;

private:
    struct Saved {
        QString path;
        Notes notes;
    };

    const RunList& m_runs;
    std::optional<Saved> m_saved;  // by the session file that was written or opened last
};

}  // namespace kinoscope
