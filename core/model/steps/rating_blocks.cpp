// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/steps/rating_blocks.h"

#include "core/model/steps/counted_random.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kinoscope {

namespace {

constexpr double ratings_a_cell = 300.0;
constexpr std::size_t most_blocks = 64;
constexpr std::size_t least_users = 4;
constexpr std::size_t least_movies = 25;  // what is drawn as not watched comes from the same block
constexpr std::size_t most_places = std::size_t{1} << 16U;
constexpr std::uint64_t user_deck = 1;
constexpr std::uint64_t first_movie_deck = 2;  // and from there on one for each epoch
constexpr std::size_t ratings_ahead = 32;      // ratings; they lie anywhere in a large table

/// Indices that occur, ascending.
std::vector<std::int32_t> rated_ones(const RatingTable& ratings, std::span<const std::int32_t> rows, std::size_t count,
                                     std::int32_t Rating::*index)
{
    std::vector<bool> occurs(count, false);
    for (const std::int32_t row : rows)
        occurs[static_cast<std::size_t>(ratings[static_cast<std::size_t>(row)].*index)] = true;
    std::vector<std::int32_t> found;
    for (std::size_t i = 0; i < count; ++i)
        if (occurs[i])
            found.push_back(static_cast<std::int32_t>(i));
    return found;
}

/// Ascending; as RatingBlocks::values has them.
std::vector<float> values_of(const RatingTable& ratings, std::span<const std::int32_t> rows)
{
    constexpr std::size_t often = 4096;  // values among which are, as a rule, all that occur
    std::vector<float> values;
    std::vector<float> others;
    for (const std::int32_t row : rows) {
        const float value = ratings[static_cast<std::size_t>(row)].value;
        const auto place = std::lower_bound(values.begin(), values.end(), value);
        if (place != values.end() && *place == value)
            continue;
        if (values.size() < often)
            values.insert(place, value);
        else
            others.push_back(value);
    }
    if (others.empty())
        return values;
    values.insert(values.end(), others.begin(), others.end());
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    if (values.size() <= most_places)
        return values;
    std::vector<float> even(most_places);
    const float step = (values.back() - values.front()) / static_cast<float>(most_places - 1);
    for (std::size_t i = 0; i < most_places; ++i)
        even[i] = values.front() + step * static_cast<float>(i);
    return even;
}

/// The place of the value that is nearest.
std::uint16_t place_of(const std::vector<float>& values, float value)
{
    const auto above = std::lower_bound(values.begin(), values.end(), value);
    if (above == values.begin())
        return 0;
    const bool below_is_nearer = above == values.end() || value - *(above - 1) < *above - value;
    return static_cast<std::uint16_t>(above - values.begin() - (below_is_nearer ? 1 : 0));
}

}  // namespace

int RatingBlocks::blocks_for(std::size_t ratings, std::size_t users, std::size_t movies)
{
    const auto by_size = static_cast<std::size_t>(std::sqrt(static_cast<double>(ratings) / ratings_a_cell));
    const std::size_t most = std::min({most_blocks, users / least_users, movies / least_movies});
    const std::size_t least = (std::max(users, movies) + most_places - 1) / most_places;
    return static_cast<int>(std::max({std::min(by_size, most), least, std::size_t{1}}));
}

RatingBlocks::RatingBlocks(const RatingTable& ratings, std::span<const std::int32_t> rows, std::size_t users,
                           std::size_t movies, std::uint64_t seed)
    : m_seed(seed), m_values(values_of(ratings, rows)), m_all_movies(rated_ones(ratings, rows, movies, &Rating::movie)),
      m_place_of_movie(movies)
{
    std::vector<std::int32_t> all_users = rated_ones(ratings, rows, users, &Rating::user);
    m_count = blocks_for(rows.size(), all_users.size(), m_all_movies.size());
    std::vector<Place> place_of_user(users);
    m_users = deal(all_users, user_deck, place_of_user);
    m_movies = deal(m_all_movies, first_movie_deck, m_place_of_movie);

    const auto cells = static_cast<std::size_t>(m_count) * static_cast<std::size_t>(m_count);
    m_first.assign(cells + 1, 0);
    const auto places = [&](const Rating& rating) {
        return std::pair(place_of_user[static_cast<std::size_t>(rating.user)],
                         m_place_of_movie[static_cast<std::size_t>(rating.movie)]);
    };
    const auto each = [&](auto use) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (i + ratings_ahead < rows.size())
                __builtin_prefetch(&ratings[static_cast<std::size_t>(rows[i + ratings_ahead])]);
            const Rating& rating = ratings[static_cast<std::size_t>(rows[i])];
            const auto [user, movie] = places(rating);
            use(cell_index(user.block, movie.block),
                PlacedRating{user.place, movie.place, place_of(m_values, rating.value)});
        }
    };
    each([&](std::size_t cell, const PlacedRating&) { ++m_first[cell + 1]; });
    for (std::size_t cell = 0; cell < cells; ++cell)
        m_first[cell + 1] += m_first[cell];
    std::vector<std::size_t> next(m_first.begin(), m_first.end() - 1);
    m_ratings.resize(rows.size());
    each([&](std::size_t cell, const PlacedRating& rating) { m_ratings[next[cell]++] = rating; });
}

/// Shuffles `items` and hands them out in turn.
RatingBlocks::Blocks RatingBlocks::deal(std::vector<std::int32_t>& items, std::uint64_t deck,
                                        std::vector<Place>& places) const
{
    SampleRandom random = counted_random(m_seed, {deck});
    shuffle(std::span(items), random);
    Blocks blocks(static_cast<std::size_t>(m_count));
    for (std::size_t i = 0; i < items.size(); ++i) {
        std::vector<std::int32_t>& block = blocks[i % blocks.size()];
        places[static_cast<std::size_t>(items[i])] = {static_cast<std::uint16_t>(i % blocks.size()),
                                                      static_cast<std::uint16_t>(block.size())};
        block.push_back(items[i]);
    }
    return blocks;
}

void RatingBlocks::deal_films(int epoch, WorkerPool& pool)
{
    const Blocks old_movies = std::exchange(
        m_movies, deal(m_all_movies, first_movie_deck + static_cast<std::uint64_t>(epoch) + 1, m_place_of_movie));
    std::vector<std::vector<PlacedRating>> moved(static_cast<std::size_t>(pool.threads()));
    pool.run(m_count, [&](int user_block, int worker) {
        move_ratings(static_cast<std::size_t>(user_block), old_movies, moved[static_cast<std::size_t>(worker)]);
    });
}

/// Sorts the ratings of one block of people from their old cells into the new ones.
void RatingBlocks::move_ratings(std::size_t user_block, const Blocks& old_movies, std::vector<PlacedRating>& moved)
{
    const auto blocks = static_cast<std::size_t>(m_count);
    const std::size_t begin = m_first[cell_index(user_block, 0)];
    const std::size_t end = m_first[cell_index(user_block, 0) + blocks];
    moved.resize(end - begin);
    const auto each = [&](auto use) {
        for (std::size_t block = 0; block < blocks; ++block) {
            const std::vector<std::int32_t>& movies = old_movies[block];
            for (const PlacedRating& rating : cell(static_cast<int>(user_block), static_cast<int>(block)))
                use(rating, m_place_of_movie[static_cast<std::size_t>(movies[rating.movie])]);
        }
    };
    std::vector<std::size_t> next(blocks + 1, 0);
    each([&](const PlacedRating&, Place place) { ++next[place.block + std::size_t{1}]; });
    for (std::size_t block = 0; block < blocks; ++block)
        next[block + 1] += next[block];
    const std::vector<std::size_t> first(next.begin(), next.end() - 1);
    each([&](const PlacedRating& rating, Place place) {
        moved[next[place.block]++] = {rating.user, place.place, rating.value};
    });
    std::copy(moved.begin(), moved.end(), m_ratings.begin() + static_cast<std::ptrdiff_t>(begin));
    for (std::size_t block = 1; block < blocks; ++block)  // the first one begins where it did, and others look there
        m_first[cell_index(user_block, block)] = begin + first[block];
}

std::span<PlacedRating> RatingBlocks::cell(int user_block, int movie_block)
{
    const std::size_t index = cell_index(static_cast<std::size_t>(user_block), static_cast<std::size_t>(movie_block));
    return std::span(m_ratings).subspan(m_first[index], m_first[index + 1] - m_first[index]);
}

}  // namespace kinoscope
