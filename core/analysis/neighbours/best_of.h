// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace kinoscope {

/// Keeps the `count` best of all that are offered: the higher score first, equal scores by lower index.
///
/// The worst of the best lies on top of a heap, so that nearly every item is turned away by one comparison.
class BestOf {
public:
    struct Item {
        int index = 0;
        float score = 0.0F;

        bool operator==(const Item&) const = default;
    };

    explicit BestOf(std::size_t count) : m_count(count) { m_heap.reserve(count + 1); }

    /// Whether `offer` would keep this item.
    bool takes(int index, float score) const
    {
        if (m_heap.size() < m_count || m_count == 0)
            return m_count > 0;
        const Item& worst = m_heap.front();
        return score > worst.score || (score == worst.score && index < worst.index);
    }

    void offer(int index, float score)
    {
        m_heap.push_back({index, score});
        std::push_heap(m_heap.begin(), m_heap.end(), better);
        if (m_heap.size() > m_count) {
            std::pop_heap(m_heap.begin(), m_heap.end(), better);
            m_heap.pop_back();
        }
    }

    /// Best first; empties this.
    std::vector<Item> take()
    {
        std::sort_heap(m_heap.begin(), m_heap.end(), better);
        return std::move(m_heap);
    }

private:
    static bool better(const Item& a, const Item& b)
    {
        return a.score != b.score ? a.score > b.score : a.index < b.index;
    }

    std::size_t m_count;
    std::vector<Item> m_heap;
};

}  // namespace kinoscope
