// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench_measure.h"

#include "app/common/open_dataset.h"
#include "core/analysis/map/projection.h"
#include "core/analysis/neighbours/neighbours.h"
#include "core/model/kernels/bandwidth.h"
#include "core/model/net/staggered_arrays.h"
#include "core/model/settings.h"
#include "core/model/steps/devices.h"
#include "core/training/trainer.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <random>
#include <thread>
#include <utility>

#include <sched.h>

namespace kinoscope::cli {

namespace {

// Of an epoch with more batches, so many are timed, and the time is scaled up.
constexpr int most_batches_timed = 800;

/// One kind of step, training on and on. An epoch is its shuffling and all its batches, without the validation.
class StepBench {
public:
    StepBench(const Dataset& dataset, const DataSplit& split, const TrainingSettings& settings)
        : m_trainer(dataset, split, settings), m_result{std::string(name_of(settings.step)), settings.preset,
                                                        std::max(settings.threads, 1), settings.co_watch > 0.0}
    {
    }

    void run_round()
    {
        const double shuffling = seconds_of([this] { m_trainer.begin_epoch(); });
        const int batches = std::min(m_trainer.batches(), most_batches_timed);
        const double learning = seconds_of([&] {
            for (int batch = 0; batch < batches; ++batch)
                m_trainer.train_batch();
            m_trainer.mean_batch_loss();  // waits for a device
        });
        m_result.seconds.push_back(shuffling + learning * m_trainer.batches() / batches);
    }

    const Measurement& result() const { return m_result; }

private:
    Trainer m_trainer;
    Measurement m_result;
};

/// The epoch's passes over parameters and both moments if computing took no time: what Adam on every parameter cannot
/// beat.
class FloorBench {
public:
    FloorBench(const Dataset& dataset, const DataSplit& split)
    {
        const TrainingSettings settings = find_preset("notebook").settings;
        const std::size_t rows = dataset.user_ids.size() + dataset.movies.size();
        const auto batch = static_cast<std::size_t>(settings.batch_size);
        m_batches = (split.train.size() + batch - 1) / batch;
        m_size = rows * static_cast<std::size_t>(settings.factors + 1);
        m_arrays.emplace(nullptr, m_size, 3);
        m_result.name = "memory floor of dense Adam";
    }

    void run_round()
    {
        const std::size_t passes = std::min<std::size_t>(m_batches, most_batches_timed);
        const double seconds = seconds_of([&] {
            for (std::size_t pass = 0; pass < passes; ++pass)
                kernels::touch_three(m_arrays->array(0), m_arrays->array(1), m_arrays->array(2), m_size);
        });
        m_result.seconds.push_back(seconds * static_cast<double>(m_batches) / static_cast<double>(passes));
    }

    const Measurement& result() const { return m_result; }

private:
    std::optional<StaggeredArrays> m_arrays;  // as Adam's own lie
    std::size_t m_size = 0;
    std::size_t m_batches = 0;
    Measurement m_result;
};

FactorMatrix random_factors(Eigen::Index rows)
{
    std::mt19937 random(1);
    std::normal_distribution<float> normal;
    FactorMatrix factors(rows, 50);
    for (float& value : factors.reshaped())
        value = normal(random);
    return factors;
}

/// Neighbours and PCA of so many films with 50 made-up factors each.
std::vector<Measurement> measure_analysis(Eigen::Index films, int rounds)
{
    constexpr int queries = 20;
    const FactorMatrix factors = random_factors(films);
    const NeighbourIndex index(factors);
    Measurement nearest{.name = fmt::format("10 neighbours among {} films", films), .per_run = queries};
    Measurement components{.name = fmt::format("PCA of {} films", films)};
    for (int round = 0; round < rounds; ++round) {
        nearest.seconds.push_back(seconds_of([&] {
            for (int query = 0; query < queries; ++query)
                index.nearest(query, 10);
        }));
        components.seconds.push_back(seconds_of([&] { principal_components(factors, 3); }));
    }
    return {nearest, components};
}

// Pins this thread to its core: being moved to another one would be measured, too.
void stay_on_this_core()
{
    const int core = sched_getcpu();
    if (core < 0)
        return;
    cpu_set_t cores;
    CPU_ZERO(&cores);
    CPU_SET(static_cast<std::size_t>(core), &cores);
    sched_setaffinity(0, sizeof cores, &cores);
}

/// Where `auto` takes another algorithm, a batch of the dense steps, a pass over all tables, takes too long to be
/// timed.
bool suits_dense_steps(const Dataset& dataset)
{
    return dataset.ratings.size() <= most_for_dense;
}

std::vector<std::unique_ptr<StepBench>> make_steps(const Dataset& dataset, const DataSplit& split)
{
    std::vector<std::unique_ptr<StepBench>> steps;
    const auto add = [&](const std::string& preset, StepKind kind, int threads = 1, bool co_watch = true) {
        TrainingSettings settings = find_preset(preset).settings;
        settings.device = Device::cpu;
        settings.step = kind;
        settings.threads = threads;
        if (!co_watch)
            settings.co_watch = 0.0;
        steps.push_back(std::make_unique<StepBench>(dataset, split, settings));
    };
    if (suits_dense_steps(dataset)) {
        for (const StepKind kind : {StepKind::reference, StepKind::tensor, StepKind::strict, StepKind::fast})
            add("notebook", kind);
        add("balanced", StepKind::fast);
    }
    const int cores = static_cast<int>(std::thread::hardware_concurrency());
    for (const bool co_watch : {true, false})
        for (int threads = 1; threads <= std::max(cores, 1); threads += std::max(cores - 1, 1))
            add("balanced", StepKind::sgd, threads, co_watch);
    return steps;
}

// In turn, so that a slow second of the machine falls on all alike; the first round warms up and does not count.
void measure_steps(const Dataset& dataset, const DataSplit& split, int rounds, BenchReport& report)
{
    const auto steps = make_steps(dataset, split);
    stay_on_this_core();  // the threads of the steps have been made before, and are not pinned
    std::optional<FloorBench> floor;
    if (suits_dense_steps(dataset))
        floor.emplace(dataset, split);
    const auto without_first = [](Measurement measurement) {
        measurement.seconds.erase(measurement.seconds.begin());
        return measurement;
    };
    for (int round = 0; round <= rounds; ++round) {
        for (const auto& step : steps)
            step->run_round();
        if (floor)
            floor->run_round();
    }
    for (const auto& step : steps)
        report.steps.push_back(without_first(step->result()));
    if (floor)
        report.floor = without_first(floor->result());
}

}  // namespace

BenchReport measure(const std::string& dataset_name, int rounds)
{
    BenchReport report;
    report.loading.name = "loading";
    for (int round = 0; round < 3; ++round) {
        report.dataset.reset();
        report.loading.seconds.push_back(seconds_of([&] { report.dataset = open_dataset(dataset_name); }));
    }
    const Dataset& dataset = *report.dataset;
    const TrainingSettings settings;
    const DataSplit split = random_split(dataset.ratings, settings.test_fraction, settings.split_seed);

    measure_steps(dataset, split, rounds, report);
    for (const Eigen::Index films : {Eigen::Index{1'682}, Eigen::Index{60'000}})
        for (Measurement& measurement : measure_analysis(films, rounds))
            report.analysis.push_back(std::move(measurement));
    return report;
}

}  // namespace kinoscope::cli
