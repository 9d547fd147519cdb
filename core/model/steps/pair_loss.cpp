// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/steps/pair_loss.h"

#include "core/model/kernels/gradient.h"
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

/// Held-out pairs, each with the films drawn beside it: of pair i those from first[i] on, its own first.
struct PairLoss::Drawn {
    std::vector<std::int32_t> users;
    std::vector<std::int32_t> movies;
    std::vector<std::size_t> first{0};  // and the end
};

PairLoss::Drawn PairLoss::draw(std::span<const std::int32_t> rows) const
{
    Drawn drawn;
    for (const std::int32_t row : rows) {
        const Rating& pair = m_pairs[static_cast<std::size_t>(row)];
        SampleRandom random = counted_random(m_seed ^ measured_stream, {static_cast<std::uint64_t>(row)});
        drawn.movies.push_back(pair.movie);
        for (int i = 0; i < m_drawn; ++i)
            if (const std::int32_t film = m_movies[random.below(static_cast<std::uint32_t>(m_movies.size()))];
                !has(pair.user, film))
                drawn.movies.push_back(film);
        drawn.users.resize(drawn.movies.size(), pair.user);
        drawn.first.push_back(drawn.movies.size());
    }
    return drawn;
}

template <typename Shares>
double PairLoss::mean_of(const Shares& shares_of) const
{
    constexpr std::size_t pairs_at_once = 4096;
    double sum = 0.0;
    double weights = 0.0;
    for (std::size_t begin = 0; begin < m_measured.size(); begin += pairs_at_once) {
        const auto rows = m_measured.subspan(begin, std::min(pairs_at_once, m_measured.size() - begin));
        const Drawn drawn = draw(rows);
        const auto shares = shares_of(drawn);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            double loss = 0.0;
            for (std::size_t film = drawn.first[i]; film < drawn.first[i + 1]; ++film)
                loss += logistic_loss(static_cast<double>(shares[film]), film == drawn.first[i]);
            const auto weight = static_cast<double>(m_pairs[static_cast<std::size_t>(rows[i])].value);
            sum += weight * loss / static_cast<double>(drawn.first[i + 1] - drawn.first[i]);
            weights += weight;
        }
    }
    return weights == 0.0 ? 0.0 : sum / weights;
}

double PairLoss::mean(const Predict& predict) const
{
    return mean_of([&predict](const Drawn& drawn) {
        std::vector<double> shares(drawn.movies.size());
        std::transform(drawn.users.begin(), drawn.users.end(), drawn.movies.begin(), shares.begin(), predict);
        return shares;
    });
}

double PairLoss::mean(const TableViews& tables) const
{
    return mean_of([&tables](const Drawn& drawn) {
        std::vector<float> shares(drawn.movies.size());
        kernels::predict(tables, drawn.users, drawn.movies, shares);
        return shares;
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
