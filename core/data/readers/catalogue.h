// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/movie.h"
#include "core/data/readers/id_index.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// The films that a data set lists, in its order, whether anybody rated them or not.
class Catalogue {
public:
    /// `file`: for messages, "u.item".
    explicit Catalogue(std::string file) : m_file(std::move(file)) {}

    /// Title in UTF-8; the year is taken from it; an empty one becomes "Film 17". `line` counts from 1.
    /// Throws DataError if the id is there already.
    void add(std::int64_t id, std::string_view title, std::vector<std::string> genres, std::int64_t line);

    std::int32_t find(std::int64_t id) const { return m_index.find(id); }  ///< row of the film, or -1
    const std::string& file() const { return m_file; }
    MovieTable& movies() { return m_movies; }
    const MovieTable& movies() const { return m_movies; }
    const std::vector<std::int64_t>& lines() const { return m_lines; }  ///< row = row of movies()

private:
    std::string m_file;
    IdIndex m_index;
    MovieTable m_movies;
    std::vector<std::int64_t> m_lines;
};

/// What a film without a title is called: "Film 50".
std::string nameless_title(std::int64_t id);

}  // namespace kinoscope
