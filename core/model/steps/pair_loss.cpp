// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/steps/pair_loss.h"

#include "core/model/steps/counted_random.h"

#include <algorithm>
#include <cmath>

namespace kinoscope {

namespace {

constexpr std::uint64_t measured_stream = 0x3ea5;
// A model that is sure of what is not so loses much, not everything.
constexpr double least_share = 1e-12;

double logistic_loss(double share, bool has)
{
    return -std::log(std::max(least_share, has ? share : 1.0 - share));
}

}  // namespace

double mean_weight(const RatingTable& pairs, std::span<const std::int32_t> rows)
{
    double sum = 0.0;
    for (const std::int32_t row : rows)
        sum += static_cast<double>(pairs[static_cast<std::size_t>(row)].value);
    return rows.empty() ? 1.0 : sum / static_cast<double>(rows.size());
}

PairLoss::PairLoss(const RatingTable& pairs, std::span<const std::int32_t> train,
                   std::span<const std::int32_t> measured, std::size_t users, std::size_t movies, int drawn,
                   std::uint64_t seed)
    : m_pairs(pairs), m_measured(measured), m_first(users + 1, 0), m_drawn(drawn), m_seed(seed)
{
    std::vector<bool> seen(movies, false);
    for (const auto rows : {train, measured})
        for (const std::int32_t row : rows)
            ++m_first[static_cast<std::size_t>(pairs[static_cast<std::size_t>(row)].user) + 1];
    for (std::size_t user = 0; user < users; ++user)
        m_first[user + 1] += m_first[user];
    m_owned.resize(m_first[users]);
    std::vector<std::size_t> next(m_first.begin(), m_first.end() - 1);
    for (const auto rows : {train, measured})
        for (const std::int32_t row : rows) {
            const Rating& pair = pairs[static_cast<std::size_t>(row)];
            m_owned[next[static_cast<std::size_t>(pair.user)]++] = pair.movie;
        }
    for (std::size_t user = 0; user < users; ++user)
        std::sort(m_owned.begin() + static_cast<std::ptrdiff_t>(m_first[user]),
                  m_owned.begin() + static_cast<std::ptrdiff_t>(m_first[user + 1]));
    for (const std::int32_t row : train)
        seen[static_cast<std::size_t>(pairs[static_cast<std::size_t>(row)].movie)] = true;
    for (std::size_t movie = 0; movie < movies; ++movie)
        if (seen[movie])
            m_movies.push_back(static_cast<std::int32_t>(movie));
}

bool PairLoss::has(std::int32_t user, std::int32_t movie) const
{
    const auto row = static_cast<std::size_t>(user);
    return std::binary_search(m_owned.begin() + static_cast<std::ptrdiff_t>(m_first[row]),
                              m_owned.begin() + static_cast<std::ptrdiff_t>(m_first[row + 1]), movie);
}

double PairLoss::mean(const Predict& predict) const
{
    double sum = 0.0;
    double weights = 0.0;
    for (const std::int32_t row : m_measured) {
        const Rating& pair = m_pairs[static_cast<std::size_t>(row)];
        SampleRandom random = counted_random(m_seed ^ measured_stream, {static_cast<std::uint64_t>(row)});
        double loss = logistic_loss(predict(pair.user, pair.movie), true);
        int films = 1;
        for (int i = 0; i < m_drawn; ++i) {
            const std::int32_t film = m_movies[random.below(static_cast<std::uint32_t>(m_movies.size()))];
            if (has(pair.user, film))
                continue;
            loss += logistic_loss(predict(pair.user, film), false);
            ++films;
        }
        const auto weight = static_cast<double>(pair.value);
        sum += weight * loss / films;
        weights += weight;
    }
    return weights == 0.0 ? 0.0 : sum / weights;
}

double PairLoss::mean(const TableViews& tables) const
{
    return mean([&tables](std::int32_t user, std::int32_t movie) {
        const float* const u = tables.user_factors.row(user);
        const float* const m = tables.movie_factors.row(movie);
        double z = static_cast<double>(tables.offset + *tables.user_bias.row(user) + *tables.movie_bias.row(movie));
        float product = 0.0F;
        for (std::size_t i = 0; i < tables.user_factors.columns; ++i)
            product += u[i] * m[i];
        z += static_cast<double>(product);
        return 1.0 / (1.0 + std::exp(-z));
    });
}

std::vector<double> popularity_shares(const RatingTable& pairs, std::span<const std::int32_t> train, std::size_t users,
                                      std::size_t movies, int drawn)
{
    std::vector<double> owned(users, 0.0);
    std::vector<double> counts(movies, 0.0);
    const auto at = [&pairs](std::int32_t row) -> const Rating& { return pairs[static_cast<std::size_t>(row)]; };
    for (const std::int32_t row : train) {
        ++owned[static_cast<std::size_t>(at(row).user)];
        ++counts[static_cast<std::size_t>(at(row).movie)];
    }
    const auto films =
        static_cast<double>(movies - static_cast<std::size_t>(std::count(counts.begin(), counts.end(), 0.0)));
    // How often each person's pairs draw any one film that the person does not have.
    const auto draws = [&](double pairs_of_person) { return pairs_of_person * drawn / films; };
    double all = 0.0;
    for (const double count : owned)
        all += draws(count);
    std::vector<double> by_owners(movies, 0.0);
    for (const std::int32_t row : train)
        by_owners[static_cast<std::size_t>(at(row).movie)] += draws(owned[static_cast<std::size_t>(at(row).user)]);
    std::vector<double> shares(movies, 0.0);
    for (std::size_t movie = 0; movie < movies; ++movie) {
        const double drawn_beside = all - by_owners[movie];
        shares[movie] = (counts[movie] + 0.5) / (counts[movie] + 0.5 + std::max(drawn_beside, 0.5));
    }
    return shares;
}

}  // namespace kinoscope
