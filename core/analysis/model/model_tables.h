// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/trained_model.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace kinoscope {

/// One table of a model, how large it is and what its numbers are like.
struct TableFacts {
    enum class Kind {
        user_factors,
        movie_factors,
        user_bias,
        movie_bias,
        watch_user_factors,  ///< of co-watch, which has the films' factors in common with the model
        watch_user_bias,
        watch_movie_bias,
    };
    Kind kind = Kind::user_factors;
    std::int64_t rows = 0;
    std::int64_t columns = 0;
    float smallest = 0.0F;  ///< all three 0 for a table without numbers
    double mean = 0.0;
    float largest = 0.0F;

    std::int64_t numbers() const { return rows * columns; }
    bool operator==(const TableFacts&) const = default;
};

/// The tensor of a model file that the table is.
std::string tensor_of(TableFacts::Kind kind);

/// What a model is made of.
struct ModelTables {
    std::vector<TableFacts> tables;  ///< those that it has, in Kind's order
    float range_low = 0.0F;          ///< predictions lie in (range_low, range_high)
    float range_high = 0.0F;
    float offset = 0.0F;  ///< where they start from

    std::int64_t parameters() const;
    std::int64_t bytes() const { return parameters() * static_cast<std::int64_t>(sizeof(float)); }
};

/// One pass over all numbers; keep it off the GUI thread. Where `stop` is requested, the tables that are left are not
/// looked at.
ModelTables model_tables(const TrainedModel& model, const std::stop_token& stop = {});

}  // namespace kinoscope
