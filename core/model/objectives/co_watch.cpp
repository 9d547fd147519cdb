// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/objectives/co_watch.h"

#include "core/model/kernels/negative_sampling.h"

#include <algorithm>

namespace kinoscope {

namespace {

// Apart from the sample's own random numbers, which count up from small seeds too.
constexpr std::uint64_t stream = 0xc0a7c4;

Column<float> normal_numbers(std::size_t count, double deviation, SampleRandom& random)
{
    Column<float> numbers(count);
    std::generate(numbers.begin(), numbers.end(), [&] { return static_cast<float>(random.normal(deviation)); });
    return numbers;
}

}  // namespace

CoWatch::CoWatch(const TableView& movie_factors, std::size_t users, const TrainingSettings& settings)
    : m_weight(static_cast<float>(settings.co_watch)), m_negatives(settings.negatives),
      m_random(settings.seed ^ (stream << 40U)),
      m_user_values(normal_numbers(users * movie_factors.columns, settings.init_std, m_random)),
      m_user_bias_values(users, 0.0F),
      m_movie_bias_values(movie_factors.rows, 0.0F), m_tables{{m_user_values.data(), users, movie_factors.columns},
                                                              {m_user_bias_values.data(), users, 1},
                                                              movie_factors,
                                                              {m_movie_bias_values.data(), movie_factors.rows, 1},
                                                              0.0F,
                                                              1.0F},
      m_users(m_tables.user_factors, settings.co_watch_decay),
      m_user_bias(m_tables.user_bias, settings.co_watch_bias_decay),
      m_movie_bias(m_tables.movie_bias, settings.co_watch_bias_decay)
{
}

void CoWatch::learn_who_rated(const RatingBatch& ratings)
{
    m_rated = RatedFilms(ratings.users, ratings.movies, m_tables.user_factors.rows, m_tables.movie_factors.rows);
}

void CoWatch::draw(const RatingBatch& batch)
{
    const auto films = static_cast<std::uint32_t>(m_tables.movie_factors.rows);
    const auto group = static_cast<std::size_t>(m_negatives) + 1;
    m_first.clear();
    m_first.push_back(0);
    m_films.resize(batch.size() * group);
    std::size_t end = 0;
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const std::int32_t user = batch.users[i];
        m_films[end] = batch.movies[i];
        const bool rated_all = m_rated.count(user) >= films;  // then there is nothing to draw
        const std::size_t next = end + (rated_all ? 1 : group);
        for (++end; end < next;) {
            // Written first and kept only if it is good: a branch on that would often be mispredicted.
            const auto film = static_cast<std::int32_t>(m_random.below(films));
            m_films[end] = film;
            end += m_rated.contains(user, film) ? 0U : 1U;
        }
        m_first.push_back(static_cast<std::uint32_t>(end));
    }
    m_films.resize(end);
}

void CoWatch::add_gradients(const RatingBatch& batch, AdamTable& movie_factors)
{
    draw(batch);
    const kernels::SampledGroups groups{batch.users, m_first, m_films};
    m_slopes.resize(m_films.size());
    kernels::sampled_slopes(m_tables, groups, m_weight / static_cast<float>(batch.size()), m_slopes);
    kernels::add_sampled_gradients(
        m_tables, groups, m_slopes,
        {m_users.gradient(), m_user_bias.gradient(), movie_factors.gradient(), m_movie_bias.gradient()});
    m_users.touch(batch.users);
    movie_factors.touch(m_films);
    m_user_bias.touch_all();
    m_movie_bias.touch_all();
}

void CoWatch::step(const kernels::AdamFactors& factors, kernels::AdamOrder order)
{
    for (AdamTable* table : {&m_users, &m_user_bias, &m_movie_bias})
        table->step(factors, order);
}

void CoWatch::copy_tables(TrainedModel& model) const
{
    const auto users = static_cast<Eigen::Index>(m_tables.user_factors.rows);
    const auto k = static_cast<Eigen::Index>(m_tables.user_factors.columns);
    if (!model.watch)
        model.watch.emplace();
    model.watch->user_factors = Eigen::Map<const FactorMatrix>(m_user_values.data(), users, k);
    model.watch->user_bias = Eigen::Map<const Eigen::VectorXf>(m_user_bias_values.data(), users);
    model.watch->movie_bias = Eigen::Map<const Eigen::VectorXf>(m_movie_bias_values.data(),
                                                                static_cast<Eigen::Index>(m_movie_bias_values.size()));
}

std::unique_ptr<ImplicitObjective> make_implicit_objective(const TableViews& tables, const TrainingSettings& settings)
{
    if (settings.co_watch <= 0.0)
        return nullptr;
    return std::make_unique<CoWatch>(tables.movie_factors, tables.user_factors.rows, settings);
}

}  // namespace kinoscope
