// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset_builder.h"

#include "core/data/data_error.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace kinoscope {

namespace {

/// Rows of `keys` in ascending order of the keys.
template <typename Key>
std::vector<std::int32_t> ascending(std::size_t size, Key key)
{
    std::vector<std::int32_t> order(size);
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&key](std::int32_t a, std::int32_t b) { return key(a) < key(b); });
    return order;
}

/// Replaces each old index by the place that it has in `order`.
void renumber(std::vector<std::int32_t>& indices, const std::vector<std::int32_t>& order, std::size_t old_size)
{
    std::vector<std::int32_t> place(old_size, -1);
    for (std::size_t i = 0; i < order.size(); ++i)
        place[static_cast<std::size_t>(order[i])] = static_cast<std::int32_t>(i);
    for (std::int32_t& index : indices)
        index = place[static_cast<std::size_t>(index)];
}

RatingScale seen_scale(const std::vector<float>& values)
{
    const auto [min, max] = std::minmax_element(values.begin(), values.end());
    const bool whole = std::all_of(values.begin(), values.end(), [](float v) { return v == std::floor(v); });
    return {*min, *max, whole ? 1.0 : 0.5};
}

}  // namespace

DatasetBuilder::DatasetBuilder(std::optional<Catalogue> catalogue) : m_catalogue(std::move(catalogue)) {}

void DatasetBuilder::begin_file(const std::string& name, std::int64_t first_line, std::size_t rows)
{
    m_files.push_back({name, first_line, 0, m_ratings.size(), {}});
    m_ratings.user.reserve(m_ratings.size() + rows);
    m_ratings.movie.reserve(m_ratings.size() + rows);
    m_ratings.value.reserve(m_ratings.size() + rows);
}

void DatasetBuilder::add(const RatingRow& row)
{
    const std::int32_t movie = m_catalogue ? m_catalogue->find(row.movie) : m_movies.find_or_add(row.movie);
    if (movie < 0) {
        skip("rating of a film that is not listed");
        return;
    }
    m_first_timestamp = m_ratings.size() == 0 ? row.timestamp : std::min(m_first_timestamp, row.timestamp);
    m_last_timestamp = std::max(m_last_timestamp, row.timestamp);
    m_ratings.user.push_back(m_users.find_or_add(row.user));
    m_ratings.movie.push_back(movie);
    m_ratings.value.push_back(row.value);
    ++m_files.back().lines;
}

void DatasetBuilder::skip(const std::string& reason)
{
    File& file = m_files.back();
    SkippedRows& entry = skipped(reason);
    if (entry.count++ == 0)
        entry.first = file.name + ":" + std::to_string(file.first_line + file.lines);
    file.left_out.push_back(file.lines++);
}

void DatasetBuilder::end_file()
{
    const File& file = m_files.back();
    if (m_ratings.size() > file.first_row)
        return;
    throw DataError(file.name, file.lines == 0 ? "holds no ratings. Get the data set again."
                                               : "holds no rating of a listed film. Get the data set again.");
}

DatasetBuilder::Result DatasetBuilder::finish()
{
    const std::vector<Duplicate> duplicates = find_duplicates();
    const std::size_t border = m_files.size() > 1 ? m_files[1].first_row : m_ratings.size();
    std::size_t first_file_rows = border;
    for (const Duplicate& duplicate : duplicates) {
        const auto row = static_cast<std::size_t>(duplicate.row);
        first_file_rows -= row < border ? 1 : 0;
        const bool crosses = row >= border && static_cast<std::size_t>(duplicate.first) < border;
        SkippedRows& entry =
            skipped(crosses ? "rating that is in the training file too" : "second rating of a film by the same person");
        if (entry.count++ == 0)
            entry.first = place_of(row);
    }
    remove_duplicates(duplicates);

    Result result;
    result.first_file_rows = static_cast<std::int32_t>(first_file_rows);
    Dataset& dataset = result.dataset;
    number_users(dataset);
    number_movies(dataset);
    dataset.scale = seen_scale(m_ratings.value);
    dataset.first_timestamp = m_first_timestamp;
    dataset.last_timestamp = m_last_timestamp;
    dataset.ratings = std::move(m_ratings);
    dataset.skipped = std::move(m_skipped);
    return result;
}

std::string DatasetBuilder::place_of(std::size_t row) const
{
    const auto after = std::find_if(m_files.begin(), m_files.end(), [row](const File& f) { return f.first_row > row; });
    const File& file = *(after - 1);
    auto line = static_cast<std::int64_t>(row - file.first_row);
    for (const std::int64_t left_out : file.left_out) {
        if (left_out > line)
            break;
        ++line;
    }
    return file.name + ":" + std::to_string(file.first_line + line);
}

SkippedRows& DatasetBuilder::skipped(const std::string& reason)
{
    const auto known = std::find_if(m_skipped.begin(), m_skipped.end(),
                                    [&reason](const SkippedRows& entry) { return entry.reason == reason; });
    return known == m_skipped.end() ? m_skipped.emplace_back(SkippedRows{reason, 0, {}}) : *known;
}

std::vector<DatasetBuilder::Duplicate> DatasetBuilder::find_duplicates() const
{
    // Rows grouped by person, the file's order kept inside a group; then one look at each person's films.
    std::vector<std::int32_t> end(m_users.ids().size() + 1, 0);
    for (const std::int32_t user : m_ratings.user)
        ++end[static_cast<std::size_t>(user) + 1];
    std::partial_sum(end.begin(), end.end(), end.begin());
    std::vector<std::int32_t> by_user(m_ratings.size());
    for (std::size_t row = 0; row < m_ratings.size(); ++row)
        by_user[static_cast<std::size_t>(end[static_cast<std::size_t>(m_ratings.user[row])]++)] =
            static_cast<std::int32_t>(row);

    std::vector<Duplicate> duplicates;
    const std::size_t movies = m_catalogue ? m_catalogue->lines().size() : m_movies.ids().size();
    std::vector<std::int32_t> latest(movies, -1);  // movie → the row of it that was met last
    for (const std::int32_t row : by_user) {
        std::int32_t& first = latest[static_cast<std::size_t>(m_ratings.movie[static_cast<std::size_t>(row)])];
        if (first >= 0 &&
            m_ratings.user[static_cast<std::size_t>(first)] == m_ratings.user[static_cast<std::size_t>(row)])
            duplicates.push_back({row, first});
        else
            first = row;
    }
    std::sort(duplicates.begin(), duplicates.end(),
              [](const Duplicate& a, const Duplicate& b) { return a.row < b.row; });
    return duplicates;
}

void DatasetBuilder::remove_duplicates(const std::vector<Duplicate>& duplicates)
{
    if (duplicates.empty())
        return;
    auto next = duplicates.begin();
    std::size_t kept = 0;
    for (std::size_t row = 0; row < m_ratings.size(); ++row) {
        if (next != duplicates.end() && static_cast<std::size_t>(next->row) == row) {
            ++next;
            continue;
        }
        m_ratings.user[kept] = m_ratings.user[row];
        m_ratings.movie[kept] = m_ratings.movie[row];
        m_ratings.value[kept] = m_ratings.value[row];
        ++kept;
    }
    m_ratings.user.resize(kept);
    m_ratings.movie.resize(kept);
    m_ratings.value.resize(kept);
}

void DatasetBuilder::number_users(Dataset& dataset)
{
    const std::vector<std::int64_t>& ids = m_users.ids();
    const auto id_of = [&ids](std::int32_t user) { return ids[static_cast<std::size_t>(user)]; };
    const std::vector<std::int32_t> order = ascending(ids.size(), id_of);
    renumber(m_ratings.user, order, ids.size());
    dataset.user_ids.reserve(order.size());
    std::transform(order.begin(), order.end(), std::back_inserter(dataset.user_ids), id_of);
}

void DatasetBuilder::number_movies(Dataset& dataset)
{
    MovieTable movies = take_movies();
    for (std::size_t row = 0; row < m_ratings.size(); ++row) {
        Movie& movie = movies[static_cast<std::size_t>(m_ratings.movie[row])];
        ++movie.ratings;
        movie.mean_rating += m_ratings.value[row];
    }
    std::vector<std::int32_t> order =
        ascending(movies.size(), [&movies](std::int32_t movie) { return movies[static_cast<std::size_t>(movie)].id; });
    std::erase_if(order, [&](std::int32_t movie) { return movies[static_cast<std::size_t>(movie)].ratings == 0; });
    for (std::size_t i = 0; i < movies.size(); ++i) {
        if (movies[i].ratings > 0) {
            movies[i].mean_rating /= movies[i].ratings;
            continue;
        }
        SkippedRows& entry = skipped("film without ratings");
        if (entry.count++ == 0)
            entry.first = m_catalogue->file() + ":" + std::to_string(m_catalogue->lines()[i]);
    }
    renumber(m_ratings.movie, order, movies.size());
    dataset.movies.reserve(order.size());
    for (const std::int32_t movie : order)
        dataset.movies.push_back(std::move(movies[static_cast<std::size_t>(movie)]));
}

MovieTable DatasetBuilder::take_movies()
{
    if (m_catalogue)
        return std::move(m_catalogue->movies());
    MovieTable movies;
    for (const std::int64_t id : m_movies.ids()) {
        Movie& movie = movies.emplace_back();
        movie.id = id;
        movie.title = nameless_title(id);
    }
    return movies;
}

}  // namespace kinoscope
