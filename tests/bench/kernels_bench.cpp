// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The kernels at the size of MovieLens 100K and 50 factors, each alone. The benchmark that puts them in relation to the
// reference is `kinoscope-cli bench`.
#include "core/analysis/map/projection.h"
#include "core/analysis/neighbours/neighbours.h"
#include "core/model/kernels/adam.h"
#include "core/model/kernels/bandwidth.h"
#include "core/model/kernels/gradient.h"
#include "core/model/kernels/sgd.h"
#include "core/model/net/cpu_tables.h"

#include <benchmark/benchmark.h>
#include <hwy/aligned_allocator.h>

#include <array>
#include <random>
#include <vector>

namespace {

using namespace kinoscope;

constexpr std::size_t users_table = 943;
constexpr std::size_t movies_table = 1682;
constexpr std::size_t kFactors = 50;
constexpr std::size_t kParameters = (users_table + movies_table) * (kFactors + 1);

hwy::AlignedFreeUniquePtr<float[]> normal_floats(std::size_t size)
{
    std::mt19937 random(1);
    std::normal_distribution<float> normal;
    auto floats = hwy::AllocateAligned<float>(size);
    for (std::size_t i = 0; i < size; ++i)
        floats[i] = normal(random);
    return floats;
}

/// A model's tables, all in one allocation.
class Tables {
public:
    TableViews views()
    {
        float* const at = m_floats.get();
        float* const movies = at + users_table * (kFactors + 1);
        return {{at, users_table, kFactors},
                {at + users_table * kFactors, users_table, 1},
                {movies, movies_table, kFactors},
                {movies + movies_table * kFactors, movies_table, 1},
                0.0F,
                5.5F};
    }

private:
    hwy::AlignedFreeUniquePtr<float[]> m_floats = normal_floats(kParameters);
};

/// Random people and films with ratings from 1 to 5.
struct Ratings {
    std::vector<std::int32_t> users, movies;
    std::vector<float> values;

    explicit Ratings(std::size_t count)
    {
        std::mt19937 random(2);
        for (std::size_t i = 0; i < count; ++i) {
            users.push_back(static_cast<std::int32_t>(random() % users_table));
            movies.push_back(static_cast<std::int32_t>(random() % movies_table));
            values.push_back(static_cast<float>(1 + random() % 5));
        }
    }

    RatingBatch batch() const { return {users, movies, values}; }
};

void adam_pass(benchmark::State& state, kernels::AdamOrder order)
{
    constexpr std::size_t blocks = (kParameters + kernels::adam_block - 1) / kernels::adam_block;
    constexpr std::size_t size = blocks * kernels::adam_block;
    std::array<hwy::AlignedFreeUniquePtr<float[]>, 4> arrays{normal_floats(size), normal_floats(size),
                                                             normal_floats(size), normal_floats(size)};
    for (std::size_t i = 0; i < size; ++i)
        arrays[2][i] = 1e-4F + arrays[2][i] * arrays[2][i];
    std::vector<std::uint8_t> touched(blocks, 0);
    // A rate that leaves the parameters where they are: decayed to nothing they would be denormal, and slow.
    const kernels::AdamSettings settings{.learning_rate = 1e-9};
    std::int64_t step = 0;
    for (auto _ : state) {
        ++step;
        kernels::adam_step({arrays[0].get(), arrays[1].get(), arrays[2].get(), arrays[3].get(), touched.data(), size},
                           kernels::adam_factors(settings, order, step), order, kernels::time_to_look(step));
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(size * 24));
}

void memory_floor(benchmark::State& state)
{
    std::array<hwy::AlignedFreeUniquePtr<float[]>, 3> arrays{normal_floats(kParameters), normal_floats(kParameters),
                                                             normal_floats(kParameters)};
    for (auto _ : state)
        kernels::touch_three(arrays[0].get(), arrays[1].get(), arrays[2].get(), kParameters);
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(kParameters * 24));
}

void batch_slopes(benchmark::State& state)
{
    Tables tables;
    const Ratings ratings(100);
    std::vector<float> slopes(100);
    for (auto _ : state)
        benchmark::DoNotOptimize(kernels::error_slopes(tables.views(), ratings.batch(), slopes));
    state.SetItemsProcessed(state.iterations() * 100);
}

void batch_gradients(benchmark::State& state)
{
    Tables tables;
    Tables gradients;
    const Ratings ratings(100);
    const std::vector<float> slopes(100, 1e-6F);
    for (auto _ : state)
        kernels::add_gradients(tables.views(), ratings.batch(), slopes, ratings.users, ratings.movies,
                               gradients.views());
    state.SetItemsProcessed(state.iterations() * 100);
}

void sgd(benchmark::State& state)
{
    const CpuTables net({943, 1682, kFactors}, {.seed = 1}, {});
    const Ratings ratings(10'000);
    const kernels::SgdRates rates{.factors = 1e-3F, .biases = 1e-4F, .user_decay = 1e-4F, .movie_decay = 1e-4F};
    for (auto _ : state)
        benchmark::DoNotOptimize(kernels::learn(net.tables(), {ratings.batch(), {}, {}}, rates));
    state.SetItemsProcessed(state.iterations() * 10'000);
}

FactorMatrix random_factors(benchmark::State& state)
{
    const auto values = normal_floats(static_cast<std::size_t>(state.range(0)) * kFactors);
    return Eigen::Map<const FactorMatrix>(values.get(), state.range(0), kFactors);
}

void ten_neighbours(benchmark::State& state)
{
    const NeighbourIndex index(random_factors(state));
    int film = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(index.nearest(film = (film + 17) % static_cast<int>(state.range(0)), 10));
}

void three_components(benchmark::State& state)
{
    const FactorMatrix factors = random_factors(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(principal_components(factors, 3));
}

BENCHMARK_CAPTURE(adam_pass, fast, kernels::AdamOrder::fast);
BENCHMARK_CAPTURE(adam_pass, strict, kernels::AdamOrder::strict);
BENCHMARK(memory_floor);
BENCHMARK(batch_slopes);
BENCHMARK(batch_gradients);
BENCHMARK(sgd);
BENCHMARK(ten_neighbours)->Arg(1'682)->Arg(60'000);
BENCHMARK(three_components)->Arg(1'682)->Arg(60'000);

}  // namespace
