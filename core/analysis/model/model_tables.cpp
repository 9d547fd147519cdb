// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/model/model_tables.h"

namespace kinoscope {

namespace {

template <typename Table>
TableFacts facts_of(TableFacts::Kind kind, const Table& table)
{
    TableFacts facts{kind, table.rows(), table.cols()};
    if (table.size() == 0)
        return facts;
    facts.smallest = table.minCoeff();
    facts.largest = table.maxCoeff();
    // Row by row: a sum of millions in float would lose what the small ones add.
    double sum = 0.0;
    for (Eigen::Index row = 0; row < table.rows(); ++row)
        sum += static_cast<double>(table.row(row).sum());
    facts.mean = sum / static_cast<double>(table.size());
    return facts;
}

}  // namespace

std::string tensor_of(TableFacts::Kind kind)
{
    switch (kind) {
    case TableFacts::Kind::user_factors: return "user_factors";
    case TableFacts::Kind::movie_factors: return "movie_factors";
    case TableFacts::Kind::user_bias: return "user_bias";
    case TableFacts::Kind::movie_bias: return "movie_bias";
    case TableFacts::Kind::watch_user_factors: return "watch_user_factors";
    case TableFacts::Kind::watch_user_bias: return "watch_user_bias";
    case TableFacts::Kind::watch_movie_bias: return "watch_movie_bias";
    }
    return {};
}

std::int64_t ModelTables::parameters() const
{
    std::int64_t sum = 0;
    for (const TableFacts& table : tables)
        sum += table.numbers();
    return sum;
}

ModelTables model_tables(const TrainedModel& model, const std::stop_token& stop)
{
    using Kind = TableFacts::Kind;
    ModelTables found{{}, model.range_low, model.range_high, model.offset};
    const auto look_at = [&](Kind kind, const auto& table) {
        if (!stop.stop_requested())
            found.tables.push_back(facts_of(kind, table));
    };
    look_at(Kind::user_factors, model.user_factors);
    look_at(Kind::movie_factors, model.movie_factors);
    look_at(Kind::user_bias, model.user_bias);
    look_at(Kind::movie_bias, model.movie_bias);
    if (model.watch) {
        look_at(Kind::watch_user_factors, model.watch->user_factors);
        look_at(Kind::watch_user_bias, model.watch->user_bias);
        look_at(Kind::watch_movie_bias, model.watch->movie_bias);
    }
    return found;
}

}  // namespace kinoscope
