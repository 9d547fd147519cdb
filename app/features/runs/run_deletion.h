// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/run_list.h"

#include <QCoreApplication>
#include <QUndoCommand>

#include <cstddef>
#include <vector>

namespace kinoscope {

class Notices;
class Session;

/// Takes runs out of the session's list, and puts them back. Where one of them is shown when it is to be done again,
/// nothing is done, a notice says so, and the command is gone. Lives on the GUI thread; owned by the undo stack.
class RunDeletion : public QUndoCommand {
    Q_DECLARE_TR_FUNCTIONS(RunDeletion)

public:
    RunDeletion(Session& session, Notices& notices, const QList<int>& numbers);
    ~RunDeletion() override;

    void undo() override;
    void redo() override;
    /// About what it keeps in memory.
    std::size_t bytes() const;

private:
    Session& m_session;
    Notices& m_notices;
    std::vector<KeptRunPtr> m_runs;
};

}  // namespace kinoscope
