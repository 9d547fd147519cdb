// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/steps/block_sgd.h"

#include "core/model/steps/counted_random.h"
#include "core/model/steps/flush_denormals.h"
#include "core/model/steps/pair_loss.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kinoscope {

namespace {

constexpr double usual_ratings = 80'000.0;
constexpr std::size_t most_for_all_negatives = 1'000'000;
constexpr double most_decay = 3.2;
constexpr double least_decay = 0.5;
// Between two looks at whether to go on: at most 20 ms with 1,024 factors and 100 films drawn for each rating, 10 µs as
// presets have it.
constexpr std::size_t chunk = 256;
// Apart from the dealing of blocks, which counts from the same seed.
constexpr std::uint64_t cell_stream = 0xce11;

}  // namespace

double decay_for_size(std::size_t training_ratings)
{
    const double ratio = usual_ratings / std::max(1.0, static_cast<double>(training_ratings));
    return ratio >= 1.0 ? std::min(most_decay, std::sqrt(ratio)) : std::max(least_decay, std::sqrt(std::sqrt(ratio)));
}

int negatives_for_size(int negatives, std::size_t training_ratings)
{
    return training_ratings > most_for_all_negatives ? (negatives + 1) / 2 : negatives;
}

kernels::SgdRates sgd_rates(const TrainingSettings& settings, std::size_t ratings)
{
    const double decay = rating_decay_factor * settings.weight_decay;
    const double by_size = decay_for_size(ratings);
    return {.factors = static_cast<float>(sgd_rate_factor),
            .biases = static_cast<float>(sgd_rate_factor * settings.bias_rate),
            .user_decay = static_cast<float>(decay * by_size * settings.user_decay),
            .movie_decay = static_cast<float>(decay * by_size),
            .bias_decay = static_cast<float>(decay * settings.bias_decay),
            .watch_decay = static_cast<float>(watch_decay_factor * settings.co_watch_decay),
            .watch_bias_decay = static_cast<float>(watch_decay_factor * settings.co_watch_bias_decay),
            .watch_weight = static_cast<float>(settings.co_watch)};
}

kernels::SgdRates sgd_rates_of_pairs(const TrainingSettings& settings)
{
    const double decay = pair_decay_factor * settings.weight_decay;
    return {.factors = static_cast<float>(sgd_rate_factor),
            .biases = static_cast<float>(sgd_rate_factor * pair_bias_factor * settings.bias_rate),
            .user_decay = static_cast<float>(decay * settings.user_decay),
            .movie_decay = static_cast<float>(decay),
            .bias_decay = static_cast<float>(decay * settings.bias_decay)};
}

/// Learns from one cell. Made anew for each, by the thread that takes it; what it needs room for is kept by thread.
class BlockSgd::Cell {
public:
    Cell(const BlockSgd& sgd, std::span<const PlacedRating> ratings, std::span<const std::int32_t> users,
         std::span<const std::int32_t> movies, SampleRandom& random)
        : m_sgd(sgd), m_ratings(ratings), m_users(users), m_movies(movies), m_random(random), m_room(room()),
          m_words((movies.size() + 63) / 64)
    {
        if (sgd.m_negatives > 0)
            note_rated();
    }

    double learn(std::size_t first, std::size_t count, const kernels::SgdRates& rates)
    {
        gather(m_ratings.subspan(first, count));
        const kernels::SgdBatch batch{{std::span(m_room.users).first(count), std::span(m_room.movies).first(count),
                                       std::span(m_room.values).first(count)},
                                      m_sgd.m_negatives > 0
                                          ? std::span<const std::uint32_t>(m_room.first).first(count + 1)
                                          : std::span<const std::uint32_t>(),
                                      m_room.films};
        if (m_sgd.m_feedback == Feedback::pairs)
            return kernels::learn_pairs(m_sgd.m_net.tables(), batch, rates);
        return kernels::learn(m_sgd.m_net.tables(), batch, rates);
    }

private:
    struct Room {
        std::vector<std::uint64_t> rated;  // a bit for each person and film of the cell
        std::array<std::int32_t, chunk> users{};
        std::array<std::int32_t, chunk> movies{};
        std::array<float, chunk> values{};
        std::array<std::uint32_t, chunk + 1> first{};
        std::vector<std::int32_t> films;
    };

    static Room& room()
    {
        thread_local Room room;
        return room;
    }

    /// All that the cell's people have rated of its films is in the cell.
    void note_rated()
    {
        m_room.rated.assign(m_users.size() * m_words, 0);
        for (const PlacedRating& rating : m_ratings)
            m_room.rated[rating.user * m_words + rating.movie / 64] |= std::uint64_t{1} << rating.movie % 64;
    }

    void gather(std::span<const PlacedRating> ratings)
    {
        const auto negatives = static_cast<std::size_t>(m_sgd.m_negatives);
        m_room.films.resize(ratings.size() * negatives);
        std::size_t end = 0;
        for (std::size_t i = 0; i < ratings.size(); ++i) {
            m_room.users[i] = m_users[ratings[i].user];
            m_room.movies[i] = m_movies[ratings[i].movie];
            m_room.values[i] = m_sgd.m_values[ratings[i].value];
            m_room.first[i] = static_cast<std::uint32_t>(end);
            const std::uint64_t* const rated = negatives > 0 ? &m_room.rated[ratings[i].user * m_words] : nullptr;
            for (std::size_t j = 0; j < negatives; ++j) {
                // Written first and kept only if it is good: a branch on that would often be mispredicted.
                const std::uint32_t place = m_random.below(static_cast<std::uint32_t>(m_movies.size()));
                m_room.films[end] = m_movies[place];
                end += 1 - (rated[place / 64] >> place % 64 & 1U);
            }
        }
        m_room.first[ratings.size()] = static_cast<std::uint32_t>(end);
    }

    const BlockSgd& m_sgd;
    std::span<const PlacedRating> m_ratings;
    std::span<const std::int32_t> m_users;
    std::span<const std::int32_t> m_movies;
    SampleRandom& m_random;
    Room& m_room;
    std::size_t m_words;
};

BlockSgd::BlockSgd(CpuTables& net, const RatingTable& ratings, std::span<const std::int32_t> rows,
                   const TrainingSettings& settings, WorkerPool& pool, Feedback feedback)
    : m_net(net), m_pool(pool), m_feedback(feedback),
      m_blocks(ratings, rows, net.views().user_bias.rows, net.views().movie_bias.rows, settings.seed),
      m_values(m_blocks.values()),
      m_decays(feedback == Feedback::pairs ? sgd_rates_of_pairs(settings) : sgd_rates(settings, rows.size())),
      m_negatives(settings.co_watch > 0.0 || feedback == Feedback::pairs
                      ? negatives_for_size(settings.negatives, rows.size())
                      : 0),
      m_seed(settings.seed), m_cell_loss(static_cast<std::size_t>(m_blocks.count()), 0.0)
{
    if (feedback == Feedback::pairs) {
        const auto mean = static_cast<float>(mean_weight(ratings, rows));
        for (float& weight : m_values)
            weight /= mean;
    }
}

void BlockSgd::begin_epoch()
{
    if (++m_epoch > 0)
        m_blocks.deal_films(m_epoch, m_pool);
    m_round = 0;
    m_loss_sum = 0.0;
    m_seen = 0;
}

bool BlockSgd::train_round(double learning_rate, const WorkerPool::MayGoOn& may_go_on)
{
    kernels::SgdRates rates = m_decays;
    rates.factors *= static_cast<float>(learning_rate);
    rates.biases *= static_cast<float>(learning_rate);
    const int blocks = m_blocks.count();
    const auto learn_cell = [&](int block, int worker) {
        const FlushDenormals flush;
        const int movie_block = (block + m_round) % blocks;
        const std::span<PlacedRating> ratings = m_blocks.cell(block, movie_block);
        SampleRandom random = counted_random(m_seed ^ cell_stream,
                                             {static_cast<std::uint64_t>(m_epoch), static_cast<std::uint64_t>(m_round),
                                              static_cast<std::uint64_t>(block)});
        shuffle(ratings, random);
        Cell cell(*this, ratings, m_blocks.users(block), m_blocks.movies(movie_block), random);
        double loss = 0.0;
        for (std::size_t first = 0; first < ratings.size() && m_pool.may_go_on(worker); first += chunk)
            loss += cell.learn(first, std::min(chunk, ratings.size() - first), rates);
        m_cell_loss[static_cast<std::size_t>(block)] = loss;
    };
    if (!m_pool.run(blocks, learn_cell, may_go_on))
        return false;
    for (int block = 0; block < blocks; ++block) {
        m_loss_sum += m_cell_loss[static_cast<std::size_t>(block)];
        m_seen += m_blocks.cell(block, (block + m_round) % blocks).size();
    }
    ++m_round;
    return true;
}

}  // namespace kinoscope
