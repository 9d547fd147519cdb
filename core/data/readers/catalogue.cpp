// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/catalogue.h"

#include "core/data/data_error.h"
#include "core/data/encoding.h"
#include "core/data/text/title.h"

namespace kinoscope {

void Catalogue::add(std::int64_t id, std::string_view title, std::vector<std::string> genres, std::int64_t line)
{
    if (m_index.find(id) >= 0)
        throw DataError(m_file, line, 0, "film " + std::to_string(id) + " a second time", "a film not listed yet");
    m_index.find_or_add(id);
    Movie movie;
    movie.id = id;
    // A quoted title can hold a line end, which would break every list that shows it, or worse.
    movie.title = without_control_characters(title);
    if (movie.title.find_first_not_of(' ') == std::string::npos)
        movie.title = nameless_title(id);
    movie.year = year_in_title(movie.title);
    movie.genres = std::move(genres);
    m_movies.push_back(std::move(movie));
    m_lines.push_back(line);
}

std::string nameless_title(std::int64_t id)
{
    return "Film " + std::to_string(id);
}

}  // namespace kinoscope
