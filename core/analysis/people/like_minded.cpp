// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/people/like_minded.h"

#include "core/analysis/neighbours/best_of.h"
#include "core/data/well_rated.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <utility>

namespace kinoscope {

namespace {

int enough_of(const std::vector<PersonFigures>& people)
{
    std::vector<int> ratings;
    ratings.reserve(people.size());
    for (const PersonFigures& person : people)
        ratings.push_back(person.ratings);
    return well_rated_from(std::move(ratings));
}

/// A table of people's rows as it counts.
struct PeopleRows {
    explicit PeopleRows(const FactorMatrix& rows) : factors(rows), mean(rows.colwise().mean())
    {
        double squares = 0.0;
        for (Eigen::Index user = 0; user < rows.rows(); ++user)
            squares += static_cast<double>((rows.row(user) - mean).squaredNorm());
        if (squares > 0.0)
            weight = static_cast<float>(static_cast<double>(rows.rows()) / squares);
    }

    const FactorMatrix& factors;
    Eigen::RowVectorXf mean;
    float weight = 0.0F;  ///< of products of two rows
};

/// The product of two people's rows in all tables.
float product_of_rows(const std::vector<PeopleRows>& tables, int a, int b)
{
    float sum = 0.0F;
    for (const PeopleRows& table : tables)
        sum += table.weight * (table.factors.row(a) - table.mean).dot(table.factors.row(b) - table.mean);
    return sum;
}

}  // namespace

std::vector<LikeMinded> like_minded(const TrainedModel& model, int user, int count,
                                    const std::vector<PersonFigures>& people, const std::stop_token& stop)
{
    const auto size = static_cast<int>(model.user_factors.rows());
    if (user < 0 || user >= size)
        throw std::out_of_range("There is no such person.");
    if (!people.empty() && people.size() != static_cast<std::size_t>(size))
        throw std::invalid_argument("The people are not the model's.");
    std::vector<PeopleRows> tables{PeopleRows(model.user_factors)};
    if (model.watch)
        tables.emplace_back(model.watch->user_factors);
    const int enough = enough_of(people);
    const float own = product_of_rows(tables, user, user);
    BestOf best(static_cast<std::size_t>(std::max(count, 0)));
    for (int other = 0; other < size && !stop.stop_requested(); ++other) {
        if (other == user || (!people.empty() && people[static_cast<std::size_t>(other)].ratings < enough))
            continue;
        const float squares = own * product_of_rows(tables, other, other);
        const float cosine =
            squares > 0.0F ? std::clamp(product_of_rows(tables, user, other) / std::sqrt(squares), -1.0F, 1.0F) : 0.0F;
        if (best.takes(other, cosine))
            best.offer(other, cosine);
    }
    std::vector<LikeMinded> found;
    if (!stop.stop_requested())
        for (const BestOf::Item& item : best.take())
            found.push_back({item.index, item.score});
    return found;
}

}  // namespace kinoscope
