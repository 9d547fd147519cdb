// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/timeline.h"

#include <algorithm>
#include <utility>

namespace kinoscope {

namespace {

std::size_t bytes_of(const FactorSnapshot& snapshot)
{
    const auto floats = static_cast<std::size_t>(snapshot.movie_factors.size() + snapshot.movie_bias.size());
    return sizeof(FactorSnapshot) + floats * sizeof(float);
}

}  // namespace

/// Whether the stride leaves the epoch out.
bool Timeline::is_between(const FactorSnapshot& snapshot) const
{
    return (snapshot.epoch - m_epochs.front()->epoch) % m_stride != 0;
}

void Timeline::add(FactorSnapshotPtr snapshot)
{
    const std::lock_guard lock(m_mutex);
    if (!snapshot || (!m_epochs.empty() && snapshot->epoch <= m_epochs.back()->epoch))
        return;
    // The newest epoch is kept whatever the stride; now that another is newer, drop it unless the stride keeps it.
    if (m_epochs.size() > 1 && is_between(*m_epochs.back())) {
        m_bytes -= bytes_of(*m_epochs.back());
        m_epochs.pop_back();
    }
    m_bytes += bytes_of(*snapshot);
    m_epochs.push_back(std::move(snapshot));
    thin();
}

void Timeline::set_budget(std::size_t budget)
{
    const std::lock_guard lock(m_mutex);
    m_budget = budget;
    thin();
}

void Timeline::thin()
{
    while (m_bytes > m_budget && m_epochs.size() > 2) {
        m_stride *= 2;
        m_epochs.erase(std::remove_if(m_epochs.begin() + 1, m_epochs.end() - 1,
                                      [this](const FactorSnapshotPtr& one) { return is_between(*one); }),
                       m_epochs.end() - 1);
        m_bytes = 0;
        for (const FactorSnapshotPtr& one : m_epochs)
            m_bytes += bytes_of(*one);
    }
}

std::vector<int> Timeline::epochs() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<int> epochs;
    epochs.reserve(m_epochs.size());
    for (const FactorSnapshotPtr& one : m_epochs)
        epochs.push_back(one->epoch);
    return epochs;
}

FactorSnapshotPtr Timeline::at(int epoch) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::lower_bound(m_epochs.begin(), m_epochs.end(), epoch,
                                        [](const FactorSnapshotPtr& one, int wanted) { return one->epoch < wanted; });
    return found != m_epochs.end() && (*found)->epoch == epoch ? *found : nullptr;
}

int Timeline::stride() const
{
    const std::lock_guard lock(m_mutex);
    return m_stride;
}

std::size_t Timeline::bytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

}  // namespace kinoscope
