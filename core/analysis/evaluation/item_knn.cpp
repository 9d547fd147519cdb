// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation/item_knn.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace kinoscope {

double ItemKnn::cost(const RatingTable& pairs, std::span<const std::int32_t> rows, std::size_t users)
{
    std::vector<double> counts(users, 0.0);
    for (const std::int32_t row : rows)
        ++counts[static_cast<std::size_t>(pairs[static_cast<std::size_t>(row)].user)];
    double steps = 0.0;
    for (const double count : counts)
        steps += count * count;
    return steps;
}

ItemKnn::ItemKnn(const RatingTable& pairs, std::span<const std::int32_t> rows, std::size_t users, std::size_t movies)
    : m_movies(movies), m_films(grouped(pairs, rows, users, &Rating::user, &Rating::movie)), m_first(movies + 1, 0)
{
    find_nearest(grouped(pairs, rows, movies, &Rating::movie, &Rating::user));
}

ItemKnn::Lists ItemKnn::grouped(const RatingTable& pairs, std::span<const std::int32_t> rows, std::size_t groups,
                                std::int32_t Rating::*group, std::int32_t Rating::*entry)
{
    const auto at = [&pairs](std::int32_t row) -> const Rating& { return pairs[static_cast<std::size_t>(row)]; };
    Lists lists{std::vector<std::size_t>(groups + 1, 0), std::vector<std::int32_t>(rows.size())};
    for (const std::int32_t row : rows)
        ++lists.first[static_cast<std::size_t>(at(row).*group) + 1];
    for (std::size_t i = 0; i < groups; ++i)
        lists.first[i + 1] += lists.first[i];
    std::vector<std::size_t> next(lists.first.begin(), lists.first.end() - 1);
    for (const std::int32_t row : rows)
        lists.entries[next[static_cast<std::size_t>(at(row).*group)]++] = at(row).*entry;
    return lists;
}

void ItemKnn::find_nearest(const Lists& people)
{
    const auto owners = [&people](std::size_t movie) {
        return static_cast<double>(people.first[movie + 1] - people.first[movie]);
    };
    std::vector<std::int32_t> both(m_movies, 0);  // how many people have this film and the one that is looked at
    std::vector<std::int32_t> met;
    std::vector<Near> near;
    std::vector<float> cosines;
    for (std::size_t movie = 0; movie < m_movies; ++movie) {
        met.clear();
        near.clear();
        for (std::size_t i = people.first[movie]; i < people.first[movie + 1]; ++i) {
            const auto user = static_cast<std::size_t>(people.entries[i]);
            for (std::size_t j = m_films.first[user]; j < m_films.first[user + 1]; ++j)
                if (both[static_cast<std::size_t>(m_films.entries[j])]++ == 0)
                    met.push_back(m_films.entries[j]);
        }
        for (const std::int32_t other : met) {
            const auto at = static_cast<std::size_t>(other);
            if (at != movie)
                near.push_back({other, static_cast<float>(both[at] / std::sqrt(owners(movie) * owners(at)))});
            both[at] = 0;
        }
        float least = 0.0F;
        if (near.size() > nearest) {
            cosines.resize(near.size());
            std::transform(near.begin(), near.end(), cosines.begin(), [](const Near& entry) { return entry.cosine; });
            std::nth_element(cosines.begin(), cosines.begin() + (nearest - 1), cosines.end(), std::greater<>());
            least = cosines[nearest - 1];
        }
        std::copy_if(near.begin(), near.end(), std::back_inserter(m_near),
                     [least](const Near& entry) { return entry.cosine >= least; });
        m_first[movie + 1] = m_near.size();
    }
}

void ItemKnn::score(std::size_t user, std::vector<float>& values) const
{
    score(std::span(m_films.entries).subspan(m_films.first[user], m_films.first[user + 1] - m_films.first[user]),
          values);
}

void ItemKnn::score(std::span<const std::int32_t> films, std::vector<float>& values) const
{
    values.assign(m_movies, 0.0F);
    for (const std::int32_t film : films) {
        const auto movie = static_cast<std::size_t>(film);
        for (std::size_t j = m_first[movie]; j < m_first[movie + 1]; ++j)
            values[static_cast<std::size_t>(m_near[j].movie)] += m_near[j].cosine;
    }
}

}  // namespace kinoscope
