// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column.h"
#include "core/data/dataset.h"
#include "core/parallel/worker_pool.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace kinoscope {

/// A rating by the places of person and film in their blocks, and its value by its place in a list of values.
struct PlacedRating {
    std::uint16_t user = 0;
    std::uint16_t movie = 0;
    std::uint16_t value = 0;
};

/// Training ratings as B × B cells: people and films are dealt at random into B blocks each, and a cell has the ratings
/// of one block's people for another's films. Cells (b, (b + r) mod B), for b = 0 … B − 1, share neither people nor
/// films: they can be learned from at the same time, and in any order, with the same result. Source: Gemulla, Nijkamp,
/// Haas, Sismanis, Large-Scale Matrix Factorization with Distributed Stochastic Gradient Descent, KDD 2011.
///
/// Only people and films with a rating are dealt. Memory: 6 bytes a rating. Lives on the thread that trains.
class RatingBlocks {
public:
    /// `rows` of `ratings`. The same seed, the same blocks and order.
    RatingBlocks(const RatingTable& ratings, std::span<const std::int32_t> rows, std::size_t users, std::size_t movies,
                 std::uint64_t seed);

    /// B for so many ratings by people of films: about 300 ratings a cell, 64 blocks at most, 4 people and 25 films a
    /// block at least; never so few that a place would not fit into 16 bits.
    static int blocks_for(std::size_t ratings, std::size_t users, std::size_t movies);

    int count() const { return m_count; }  ///< B
    std::size_t ratings() const { return m_ratings.size(); }
    /// Deals the films anew, by the seed and `epoch`; people stay in their blocks.
    void deal_films(int epoch, WorkerPool& pool);

    /// May be put in another order.
    std::span<PlacedRating> cell(int user_block, int movie_block);
    /// Of PlacedRating::value. All that occur; of more than 65,536, as many that lie evenly between the least and the
    /// greatest, of which a rating has the nearest.
    const std::vector<float>& values() const { return m_values; }
    /// User indices by place.
    std::span<const std::int32_t> users(int block) const { return m_users[static_cast<std::size_t>(block)]; }
    /// MovieIndex by place.
    std::span<const std::int32_t> movies(int block) const { return m_movies[static_cast<std::size_t>(block)]; }

private:
    struct Place {
        std::uint16_t block = 0;
        std::uint16_t place = 0;
    };
    using Blocks = std::vector<std::vector<std::int32_t>>;

    Blocks deal(std::vector<std::int32_t>& items, std::uint64_t deck, std::vector<Place>& places) const;
    void move_ratings(std::size_t user_block, const Blocks& old_movies, std::vector<PlacedRating>& moved);
    std::size_t cell_index(std::size_t user_block, std::size_t movie_block) const
    {
        return user_block * static_cast<std::size_t>(m_count) + movie_block;
    }

    std::uint64_t m_seed;
    int m_count = 1;
    std::vector<float> m_values;             // ascending
    std::vector<std::int32_t> m_all_movies;  // with ratings; in the order of the last deal
    Blocks m_users;
    Blocks m_movies;
    std::vector<Place> m_place_of_movie;  // row = MovieIndex
    Column<PlacedRating> m_ratings;       // cell by cell
    std::vector<std::size_t> m_first;     // of each cell, and the end
};

}  // namespace kinoscope
