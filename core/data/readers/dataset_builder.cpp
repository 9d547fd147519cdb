// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/dataset_builder.h"

#include "core/data/data_error.h"
#include "core/data/readers/row_pipe.h"

#include <algorithm>
#include <iterator>
#include <limits>
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
void renumber(RatingTable& ratings, std::int32_t Rating::*index, const std::vector<std::int32_t>& order,
              std::size_t old_size)
{
    if (order.size() == old_size && std::is_sorted(order.begin(), order.end()))
        return;
    std::vector<std::int32_t> place(old_size, -1);
    for (std::size_t i = 0; i < order.size(); ++i)
        place[static_cast<std::size_t>(order[i])] = static_cast<std::int32_t>(i);
    for (Rating& rating : ratings)
        rating.*index = place[static_cast<std::size_t>(rating.*index)];
}

}  // namespace

DatasetBuilder::DatasetBuilder(std::optional<Catalogue> catalogue) : m_catalogue(std::move(catalogue)) {}

void DatasetBuilder::begin_file(const std::string& name, std::int64_t first_line, std::size_t rows)
{
    m_grouped = m_grouped && m_files.empty();  // a person can be in both
    m_next_line = -1;
    m_files.push_back({name, first_line, 0, m_ratings.size()});
    m_ratings.reserve(m_ratings.size() + rows);
    m_times.reserve(m_ratings.size() + rows);
}

void DatasetBuilder::add_all(RatingFile& file, PersonZero zero)
{
    RowPipe pipe(file);
    for (auto rows = pipe.next(); !rows.empty(); rows = pipe.next()) {
        ask_for_tallies(rows);
        for (const RatingRow& row : rows) {
            if (row.user == 0 && zero == PersonZero::leave_out)
                skip(KINOSCOPE_TEXT("core", "rating by a person 0 (people count from 1)"));
            else
                add(row);
        }
    }
}

/// Large sets have more films than the caches hold tallies of; asked for beforehand, they are there when they are
/// needed.
void DatasetBuilder::ask_for_tallies(std::span<const RatingRow> rows) const
{
    if (!m_catalogue)
        return;
    for (const RatingRow& row : rows) {
        const auto movie = static_cast<std::size_t>(m_catalogue->find(row.movie));  // not listed: far out of range
        if (movie < m_tallies.size())
            __builtin_prefetch(&m_tallies[movie], 1);
    }
}

void DatasetBuilder::add(const RatingRow& row)
{
    const std::int32_t movie = m_catalogue ? m_catalogue->find(row.movie) : m_movies.find_or_add(row.movie);
    if (movie < 0) {
        skip(KINOSCOPE_TEXT("core", "rating of a film that is not listed"));
        return;
    }
    const std::int32_t user = find_user(row.user);
    if (static_cast<std::size_t>(movie) >= m_tallies.size())
        m_tallies.resize(std::max(static_cast<std::size_t>(movie) + 1, 2 * m_tallies.size()));
    Tally& tally = m_tallies[static_cast<std::size_t>(movie)];
    m_grouped = m_grouped && tally.latest_user != user;
    tally.latest_user = user;
    ++tally.ratings;
    tally.sum += static_cast<double>(row.value);

    if (m_ratings.size() == 0)
        m_lowest = m_highest = row.value;
    if (row.timestamp != 0) {
        m_first_timestamp = m_first_timestamp == 0 ? row.timestamp : std::min(m_first_timestamp, row.timestamp);
        m_last_timestamp = std::max(m_last_timestamp, row.timestamp);
    }
    see_value(row.value);
    File& file = m_files.back();
    const std::int64_t line = file.first_line + file.lines++;
    if (line != m_next_line)
        file.jumps.push_back({m_ratings.size(), line});
    m_next_line = line + 1;
    m_ratings.push_back({user, movie, row.value});
    m_times.push_back(
        static_cast<std::uint32_t>(std::min<std::int64_t>(row.timestamp, std::numeric_limits<std::uint32_t>::max())));
}

void DatasetBuilder::see_value(float value)
{
    m_lowest = std::min(m_lowest, value);
    m_highest = std::max(m_highest, value);
    m_halves = m_halves || value != static_cast<float>(static_cast<int>(value));
}

std::int32_t DatasetBuilder::find_user(std::int64_t id)
{
    if (id == m_user_id)
        return m_user;
    const std::size_t known = m_users.ids().size();
    m_user_id = id;
    m_user = m_users.find_or_add(id);
    m_grouped = m_grouped && m_users.ids().size() > known;
    return m_user;
}

void DatasetBuilder::skip(const char* reason)
{
    File& file = m_files.back();
    SkippedRows& entry = skipped(reason);
    if (entry.count++ == 0)
        entry.first = file.name + ":" + std::to_string(file.first_line + file.lines);
    ++file.lines;
}

void DatasetBuilder::end_file()
{
    const File& file = m_files.back();
    if (m_ratings.size() > file.first_row)
        return;
    throw DataError(file.name,
                    file.lines == 0
                        ? KINOSCOPE_TEXT("core", "holds no ratings. Get the data set again.")
                        : KINOSCOPE_TEXT("core", "holds no rating of a listed film. Get the data set again."));
}

DatasetBuilder::Result DatasetBuilder::finish()
{
    std::size_t first_file_rows = m_files.size() > 1 ? m_files[1].first_row : m_ratings.size();
    if (!m_grouped)
        leave_out_duplicates(first_file_rows);

    Result result;
    result.first_file_rows = static_cast<std::int32_t>(first_file_rows);
    result.added_up = m_added_up;
    Dataset& dataset = result.dataset;
    number_users(dataset);
    number_movies(dataset);
    dataset.scale = {m_lowest, m_highest, m_halves ? 0.5 : 1.0};
    dataset.first_timestamp = m_first_timestamp;
    dataset.last_timestamp = m_last_timestamp;
    dataset.ratings = std::move(m_ratings);
    if (m_keep_times)
        dataset.times = std::move(m_times);
    dataset.item_noun = m_noun;
    dataset.skipped = std::move(m_skipped);
    return result;
}

void DatasetBuilder::leave_out_duplicates(std::size_t& first_file_rows)
{
    const std::size_t border = first_file_rows;
    std::vector<Duplicate> duplicates = find_duplicates(border);
    // In the order in which they were found, where one may be added to another that goes in its turn.
    for (const Duplicate& duplicate : duplicates)
        if (adds_up(duplicate))
            m_ratings[static_cast<std::size_t>(duplicate.other)].value +=
                m_ratings[static_cast<std::size_t>(duplicate.row)].value;
    std::sort(duplicates.begin(), duplicates.end(),
              [](const Duplicate& a, const Duplicate& b) { return a.row < b.row; });
    for (const Duplicate& duplicate : duplicates) {
        const auto row = static_cast<std::size_t>(duplicate.row);
        first_file_rows -= row < border ? 1 : 0;
        Tally& tally = m_tallies[static_cast<std::size_t>(m_ratings[row].movie)];
        --tally.ratings;
        tally.sum -= static_cast<double>(m_ratings[row].value);
        if (adds_up(duplicate)) {
            ++m_added_up;
            continue;
        }
        SkippedRows& entry = skipped(
            duplicate.crosses_files ? KINOSCOPE_TEXT("core", "rating that is also in the training file")
                                    : KINOSCOPE_TEXT("core", "earlier rating of the same film by the same person"));
        if (entry.count++ == 0)
            entry.first = place_of(row);
    }
    if (duplicates.empty())
        return;
    remove_duplicates(duplicates);
    m_lowest = m_highest = m_ratings.front().value;
    m_halves = false;
    for (const Rating& rating : m_ratings)
        see_value(rating.value);
}

std::string DatasetBuilder::place_of(std::size_t row) const
{
    const auto after = std::find_if(m_files.begin(), m_files.end(), [row](const File& f) { return f.first_row > row; });
    const File& file = *(after - 1);
    const auto jump =
        std::find_if(file.jumps.rbegin(), file.jumps.rend(), [row](const LineJump& j) { return j.row <= row; });
    return file.name + ":" + std::to_string(jump->line + static_cast<std::int64_t>(row - jump->row));
}

SkippedRows& DatasetBuilder::skipped(std::string_view reason)
{
    const auto known = std::find_if(m_skipped.begin(), m_skipped.end(),
                                    [reason](const SkippedRows& entry) { return entry.reason == reason; });
    return known == m_skipped.end() ? m_skipped.emplace_back(SkippedRows{std::string(reason), 0, {}, {}}) : *known;
}

std::vector<DatasetBuilder::Duplicate> DatasetBuilder::find_duplicates(std::size_t border) const
{
    // Rows grouped by person, the file's order kept inside a group; then one look at each person's films.
    std::vector<std::int32_t> end(m_users.ids().size() + 1, 0);
    for (const Rating& rating : m_ratings)
        ++end[static_cast<std::size_t>(rating.user) + 1];
    std::partial_sum(end.begin(), end.end(), end.begin());
    std::vector<std::int32_t> by_user(m_ratings.size());
    for (std::size_t row = 0; row < m_ratings.size(); ++row)
        by_user[static_cast<std::size_t>(end[static_cast<std::size_t>(m_ratings[row].user)]++)] =
            static_cast<std::int32_t>(row);
    std::vector<Duplicate> duplicates;
    const std::size_t movies = m_catalogue ? m_catalogue->lines().size() : m_movies.ids().size();
    std::vector<std::int32_t> kept(movies, -1);  // movie → the row of it that counts so far
    for (const std::int32_t row : by_user) {
        std::int32_t& other = kept[static_cast<std::size_t>(m_ratings[static_cast<std::size_t>(row)].movie)];
        if (other < 0 ||
            m_ratings[static_cast<std::size_t>(other)].user != m_ratings[static_cast<std::size_t>(row)].user) {
            other = row;
            continue;
        }
        const bool crosses = static_cast<std::size_t>(row) >= border && static_cast<std::size_t>(other) < border;
        const bool goes = crosses || !is_later(row, other);
        duplicates.push_back({goes ? row : other, goes ? other : row, crosses});
        other = goes ? other : row;
    }
    return duplicates;
}

void DatasetBuilder::remove_duplicates(const std::vector<Duplicate>& duplicates)
{
    auto next = duplicates.begin();
    std::size_t kept = 0;
    for (std::size_t row = 0; row < m_ratings.size(); ++row) {
        if (next != duplicates.end() && static_cast<std::size_t>(next->row) == row) {
            ++next;
            continue;
        }
        m_times[kept] = m_times[row];
        m_ratings[kept++] = m_ratings[row];
    }
    m_ratings.resize(kept);
    m_times.resize(kept);
}

void DatasetBuilder::number_users(Dataset& dataset)
{
    const std::vector<std::int64_t>& ids = m_users.ids();
    const auto id_of = [&ids](std::int32_t user) { return ids[static_cast<std::size_t>(user)]; };
    const std::vector<std::int32_t> order = ascending(ids.size(), id_of);
    renumber(m_ratings, &Rating::user, order, ids.size());
    dataset.user_ids.reserve(order.size());
    std::transform(order.begin(), order.end(), std::back_inserter(dataset.user_ids), id_of);
}

void DatasetBuilder::number_movies(Dataset& dataset)
{
    MovieTable movies = take_movies();
    m_tallies.resize(movies.size());
    for (std::size_t i = 0; i < movies.size(); ++i) {
        movies[i].ratings = m_tallies[i].ratings;
        movies[i].mean_rating = m_tallies[i].ratings == 0 ? 0.0 : m_tallies[i].sum / m_tallies[i].ratings;
    }
    std::vector<std::int32_t> order =
        ascending(movies.size(), [&movies](std::int32_t movie) { return movies[static_cast<std::size_t>(movie)].id; });
    std::erase_if(order, [&](std::int32_t movie) { return movies[static_cast<std::size_t>(movie)].ratings == 0; });
    for (std::size_t i = 0; i < movies.size(); ++i) {
        if (movies[i].ratings > 0)
            continue;
        SkippedRows& entry = skipped(KINOSCOPE_TEXT("core", "film without ratings"));
        if (entry.count++ == 0)
            entry.first = m_catalogue->lines()[i] == 0
                              ? m_catalogue->file()
                              : m_catalogue->file() + ":" + std::to_string(m_catalogue->lines()[i]);
    }
    renumber(m_ratings, &Rating::movie, order, movies.size());
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
        movie.title = nameless_title(id, m_noun);
    }
    return movies;
}

}  // namespace kinoscope
