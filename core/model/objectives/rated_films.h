// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace kinoscope {

/// Who has rated what, a bit for each person and film, for answers within nanoseconds.
/// Memory: users · films / 8 bytes: 0.2 MB for MovieLens 100K, 3 MB for 1M.
class RatedFilms {
public:
    RatedFilms() = default;
    /// `users[i]` has rated `films[i]`; no pair comes twice.
    RatedFilms(std::span<const std::int32_t> users, std::span<const std::int32_t> films, std::size_t n_users,
               std::size_t n_films)
        : m_words((n_films + 63) / 64), m_bits(n_users * m_words, 0), m_counts(n_users, 0)
    {
        for (std::size_t i = 0; i < users.size(); ++i) {
            const auto film = static_cast<std::size_t>(films[i]);
            m_bits[static_cast<std::size_t>(users[i]) * m_words + film / 64] |= std::uint64_t{1} << film % 64;
            ++m_counts[static_cast<std::size_t>(users[i])];
        }
    }

    bool contains(std::int32_t user, std::int32_t film) const
    {
        const auto bit = static_cast<std::size_t>(film);
        return (m_bits[static_cast<std::size_t>(user) * m_words + bit / 64] >> bit % 64 & 1U) != 0;
    }
    /// Films that `user` has rated.
    std::uint32_t count(std::int32_t user) const { return m_counts[static_cast<std::size_t>(user)]; }

private:
    std::size_t m_words = 0;
    std::vector<std::uint64_t> m_bits;
    std::vector<std::uint32_t> m_counts;
};

}  // namespace kinoscope
