// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/random_start.h"

#include "core/model/net/cpu_tables.h"

namespace kinoscope {

// Without the tables of co-watch: they are drawn after the others.
FactorSnapshot random_start(const TrainingSettings& settings, std::size_t users, std::size_t movies)
{
    const EmbeddingShape shape{static_cast<std::int64_t>(users), static_cast<std::int64_t>(movies), settings.factors};
    const CpuTables tables(shape, {settings.init_std, settings.init_std * settings.bias_init, false, settings.seed},
                           {});
    FactorSnapshot start;
    start.epoch = start_epoch;
    tables.copy_movie_tables(start.movie_factors, start.movie_bias);
    return start;
}

bool starts_alike(const TrainingSettings& a, const TrainingSettings& b)
{
    return a.factors == b.factors && a.init_std == b.init_std && a.bias_init == b.bias_init && a.seed == b.seed;
}

}  // namespace kinoscope
