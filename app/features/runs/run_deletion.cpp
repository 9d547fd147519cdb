// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/features/runs/run_deletion.h"

#include "app/context/notices.h"
#include "app/session/session.h"

#include <algorithm>
#include <utility>

namespace kinoscope {

RunDeletion::RunDeletion(Session& session, Notices& notices, const QList<int>& numbers)
    : m_session(session), m_notices(notices)
{
    for (const int number : numbers)
        if (KeptRunPtr run = session.runs().find(number))
            m_runs.push_back(std::move(run));
    setText(m_runs.size() == 1 ? tr("delete run %1").arg(m_runs.front()->number)
                               : tr("delete %n run(s)", nullptr, static_cast<int>(m_runs.size())));
}

// In the background, for it may give back a hundred megabytes.
RunDeletion::~RunDeletion()
{
    for (KeptRunPtr& run : m_runs)
        m_session.pools().work.release(std::exchange(run, nullptr));
}

void RunDeletion::undo()
{
    for (const KeptRunPtr& run : m_runs)
        m_session.restoreRun(run);
}

void RunDeletion::redo()
{
    const auto seen = std::find_if(m_runs.begin(), m_runs.end(),
                                   [this](const KeptRunPtr& run) { return !m_session.canDelete(run->number); });
    if (seen != m_runs.end()) {
        setObsolete(true);
        m_notices.note(tr("Run %1 is shown, so it can't be deleted.").arg((*seen)->number));
        return;
    }
    for (const KeptRunPtr& run : m_runs)
        m_session.deleteRun(run->number);
}

std::size_t RunDeletion::bytes() const
{
    std::size_t bytes = 0;
    for (const KeptRunPtr& run : m_runs)
        bytes += bytes_of(*run);
    return bytes;
}

}  // namespace kinoscope
