// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/stopwatch.h"
#include "app/common/open_dataset.h"
#include "core/analysis/neighbours.h"
#include "core/analysis/projection.h"
#include "core/model/devices.h"
#include "core/model/kernels/bandwidth.h"
#include "core/model/settings.h"
#include "core/model/trainer.h"

#include <CLI/Validators.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include <sched.h>
#include <sys/resource.h>

namespace kinoscope::cli {

namespace {

// So many batches stand for the epoch where it has more.
constexpr int kMostBatches = 800;

struct BenchOptions {
    std::string dataset = "sample";
    int rounds = 7;
    bool json = false;
};

/// One thing that is timed again and again.
struct Measurement {
    std::string name;
    std::string preset;           ///< of a step
    std::vector<double> seconds;  ///< one a round
    double per_run = 1.0;         ///< what a round's time is divided by

    double median_seconds() const { return median(seconds) / per_run; }
};

/// One kind of step, training on and on. An epoch is its shuffling and all its batches, without the validation.
class StepBench {
public:
    StepBench(const Dataset& dataset, const DataSplit& split, const std::string& preset, StepKind kind)
        : m_trainer(dataset, split, settings_for(preset, kind)), m_result{std::string(name_of(kind)), preset, {}}
    {
    }

    void run_round()
    {
        const double shuffling = seconds_of([this] { m_trainer.begin_epoch(); });
        const int batches = std::min(m_trainer.batches(), kMostBatches);
        const double learning = seconds_of([&] {
            for (int batch = 0; batch < batches; ++batch)
                m_trainer.train_batch();
            m_trainer.mean_batch_mse();  // waits for a device
        });
        m_result.seconds.push_back(shuffling + learning * m_trainer.batches() / batches);
    }

    const Measurement& result() const { return m_result; }

private:
    static TrainingSettings settings_for(const std::string& preset, StepKind kind)
    {
        TrainingSettings settings = find_preset(preset).settings;
        settings.device = Device::cpu;
        settings.step = kind;
        if (kind != StepKind::strict && kind != StepKind::fast)
            settings.co_watch = 0.0;
        return settings;
    }

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
        for (std::vector<float>& array : m_arrays)
            array.assign(rows * static_cast<std::size_t>(settings.factors + 1), 1.0F);
        m_result.name = "memory floor of dense Adam";
    }

    void run_round()
    {
        const std::size_t passes = std::min<std::size_t>(m_batches, kMostBatches);
        const double seconds = seconds_of([&] {
            for (std::size_t pass = 0; pass < passes; ++pass)
                kernels::touch_three(m_arrays[0].data(), m_arrays[1].data(), m_arrays[2].data(), m_arrays[0].size());
        });
        m_result.seconds.push_back(seconds * static_cast<double>(m_batches) / static_cast<double>(passes));
    }

    const Measurement& result() const { return m_result; }

private:
    std::array<std::vector<float>, 3> m_arrays;
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
    Measurement nearest{fmt::format("10 neighbours among {} films", films), {}, {}, queries};
    Measurement components{fmt::format("PCA of {} films", films), {}, {}};
    for (int round = 0; round < rounds; ++round) {
        nearest.seconds.push_back(seconds_of([&] {
            for (int query = 0; query < queries; ++query)
                index.nearest(query, 10);
        }));
        components.seconds.push_back(seconds_of([&] { principal_components(factors, 3); }));
    }
    return {nearest, components};
}

// The scheduler moving us between cores would be measured too.
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

struct Report {
    DatasetPtr dataset;
    Measurement loading;
    std::vector<Measurement> steps;  ///< the reference first, where it is among them
    std::optional<Measurement> floor;
    std::vector<Measurement> analysis;
};

/// Where `auto` takes another algorithm, a batch of the dense steps, a pass over all tables, takes too long to be timed.
bool suits_dense_steps(const Dataset& dataset)
{
    return resolve_step(StepKind::automatic, Device::cpu, dataset.ratings.size()) == StepKind::fast;
}

std::vector<std::unique_ptr<StepBench>> make_steps(const Dataset& dataset, const DataSplit& split)
{
    std::vector<std::unique_ptr<StepBench>> steps;
    const auto add = [&](const std::string& preset, StepKind kind) {
        steps.push_back(std::make_unique<StepBench>(dataset, split, preset, kind));
    };
    if (suits_dense_steps(dataset)) {
        for (const StepKind kind : {StepKind::reference, StepKind::tensor, StepKind::strict, StepKind::fast})
            add("notebook", kind);
        add("balanced", StepKind::fast);
    }
    for (const StepKind kind : {StepKind::sparse, StepKind::sgd})
        add("balanced", kind);
    return steps;
}

// In turn, so that a slow second of the machine falls on all alike; the first round warms up and does not count.
void measure_steps(const Dataset& dataset, const DataSplit& split, int rounds, Report& report)
{
    const auto steps = make_steps(dataset, split);
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

Report measure(const BenchOptions& options)
{
    Report report;
    report.loading.name = "loading";
    for (int round = 0; round < 3; ++round) {
        report.dataset.reset();
        report.loading.seconds.push_back(seconds_of([&] { report.dataset = open_dataset(options.dataset); }));
    }
    stay_on_this_core();  // loading uses two, all else one
    const Dataset& dataset = *report.dataset;
    const TrainingSettings settings;
    const DataSplit split = random_split(dataset.ratings, settings.test_fraction, settings.split_seed);

    measure_steps(dataset, split, options.rounds, report);
    for (const Eigen::Index films : {Eigen::Index{1'682}, Eigen::Index{60'000}})
        for (Measurement& measurement : measure_analysis(films, options.rounds))
            report.analysis.push_back(std::move(measurement));
    return report;
}

/// Median of the rounds' ratios: both of a round ran within the same second.
double median_ratio(const Measurement& reference, const Measurement& other)
{
    std::vector<double> ratios;
    for (std::size_t round = 0; round < other.seconds.size(); ++round)
        ratios.push_back(reference.seconds[round] / other.seconds[round]);
    return median(ratios);
}

bool is_other_algorithm(const Measurement& step)
{
    return step.name == name_of(StepKind::sparse) || step.name == name_of(StepKind::sgd);
}

/// Whether the step does the work of the reference step: the same preset, batch for batch.
bool comparable(const Report& report, const Measurement& step)
{
    return report.floor && step.preset == report.steps.front().preset;
}

/// How much of the time of the fast step is the floor's.
double share_of_floor(const Report& report)
{
    const auto fast = std::find_if(report.steps.begin(), report.steps.end(), [](const Measurement& step) {
        return step.name == name_of(StepKind::fast) && step.preset == "notebook";
    });
    return median_ratio(*report.floor, *fast);
}

/// The most memory that this process has held, in megabytes of 10^6 bytes.
double peak_memory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) * 1024.0 / 1e6;
}

void print_table(const Report& report)
{
    fmt::print("{}{}: {} people, {} films, {} ratings; one core, SIMD {}\n\n", report.dataset->name,
               report.dataset->simulated ? " (simulated)" : "", report.dataset->user_ids.size(),
               report.dataset->movies.size(), report.dataset->ratings.size(), kernels::simd_target());
    fmt::print("step        preset      s/epoch   times the reference\n");
    for (const Measurement& step : report.steps)
        fmt::print("{:10}  {:9} {:9.4f}{}{}\n", step.name, step.preset, step.median_seconds(),
                   comparable(report, step) ? fmt::format("   {:.1f}", median_ratio(report.steps.front(), step)) : "",
                   is_other_algorithm(step) ? "   (another algorithm)" : "");
    if (report.floor)
        fmt::print("{:10}  {:9} {:9.4f}   moving parameters and moments through memory, nothing else: fast is at {:.0f} %\n",
                   "floor", "", report.floor->median_seconds(), 100.0 * share_of_floor(report));
    fmt::print("\n");
    fmt::print("{:32} {:10.3f} ms\n", report.loading.name, 1e3 * report.loading.median_seconds());
    for (const Measurement& measurement : report.analysis)
        fmt::print("{:32} {:10.3f} ms\n", measurement.name, 1e3 * measurement.median_seconds());
    fmt::print("{:32} {:10.0f} MB\n", "most memory held", peak_memory());
}

Json report_json(const Report& report)
{
    Json steps = Json::array();
    for (const Measurement& step : report.steps)
        steps.push_back({{"step", step.name},
                         {"preset", step.preset},
                         {"seconds_per_epoch", step.median_seconds()},
                         {"ratio_to_reference", comparable(report, step)
                                                    ? Json(median_ratio(report.steps.front(), step))
                                                    : Json(nullptr)}});
    Json analysis = Json::array();
    for (const Measurement& measurement : report.analysis)
        analysis.push_back({{"name", measurement.name}, {"seconds", measurement.median_seconds()}});
    return {{"dataset", {{"name", report.dataset->name}, {"ratings", report.dataset->ratings.size()}}},
            {"simd", kernels::simd_target()},
            {"steps", steps},
            {"floor_seconds_per_epoch", report.floor ? Json(report.floor->median_seconds()) : Json(nullptr)},
            {"peak_memory_mb", peak_memory()},
            {"load_seconds", report.loading.median_seconds()},
            {"analysis", analysis}};
}

}  // namespace

void add_bench(CLI::App& app, Action& chosen)
{
    auto options = std::make_shared<BenchOptions>();
    CLI::App* command = app.add_subcommand("bench", "Time every kind of training step, loading, neighbours and PCA");
    command->add_option("DATASET", options->dataset, "A folder, or \"sample\"")->capture_default_str();
    command->add_option("--rounds", options->rounds, "How often each is timed; the median counts")
        ->capture_default_str()
        ->check(CLI::Range(1, 1000));
    command->add_flag("--json", options->json, "Print one JSON document");
    command->callback([options, &chosen] {
        chosen = [options]() -> int {
            const Report report = measure(*options);
            if (options->json)
                print_json(report_json(report));
            else
                print_table(report);
            return exit_done;
        };
    });
}

}  // namespace kinoscope::cli
