// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/saved_notes.h"

#include "app/session/run_list.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace kinoscope {

namespace {

bool sayTheSame(const RunNotes& a, const RunNotes& b)
{
    return std::tie(a.name, a.note, a.starred) == std::tie(b.name, b.note, b.starred);
}

}  // namespace

SavedNotes::Notes SavedNotes::now() const
{
    Notes all;
    for (const KeptRunPtr& run : m_runs.runs())
        all[run->number] = m_runs.notes(run->number);
    return all;
}

void SavedNotes::set(const QString& path, std::optional<Notes> notes)
{
    if (notes)
        m_saved = Saved{path, *std::move(notes)};
    else if (m_saved && m_saved->path == path)
        m_saved.reset();
}

// Of a run that the file does not hold, something is missing only if something was written: the run itself may be saved
// elsewhere.
bool SavedNotes::areMissing() const
{
    const bool isDeletedOne = m_saved && std::any_of(m_saved->notes.begin(), m_saved->notes.end(),
                                                     [this](const auto& one) { return m_runs.isRemoved(one.first); });
    return isDeletedOne || std::any_of(m_runs.runs().begin(), m_runs.runs().end(), [this](const KeptRunPtr& run) {
               const RunNotes notes = m_runs.notes(run->number);
               if (m_saved)
                   if (const auto saved = m_saved->notes.find(run->number); saved != m_saved->notes.end())
                       return !sayTheSame(notes, saved->second);
               return !notes.name.empty() || !notes.note.empty();
           });
}

}  // namespace kinoscope
