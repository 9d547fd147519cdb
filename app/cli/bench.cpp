// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench_measure.h"
#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/say.h"
#include "core/model/kernels/bandwidth.h"
#include "core/model/settings.h"

#include <CLI/Validators.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include <sys/resource.h>

namespace kinoscope::cli {

namespace {

struct BenchOptions {
    std::string dataset = "sample";
    int rounds = 7;
    bool json = false;
};

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
    return step.name == name_of(StepKind::sgd);
}

/// Whether the step does the work of the reference step: the same preset, batch for batch.
bool comparable(const BenchReport& report, const Measurement& step)
{
    return report.floor && step.preset == report.steps.front().preset;
}

/// How much of the time of the fast step is the floor's.
double share_of_floor(const BenchReport& report)
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

void print_bench(const BenchReport& report)
{
    say("{}{}: {} people, {} films, {} ratings; SIMD {}\n\n", report.dataset->name,
        report.dataset->simulated ? " (simulated)" : "", report.dataset->user_ids.size(), report.dataset->movies.size(),
        report.dataset->ratings.size(), kernels::simd_target());
    say("step        preset    threads    s/epoch   times the reference\n");
    for (const Measurement& step : report.steps)
        say("{:10}  {:9} {:7}  {:9.4f}{}{}{}\n", step.name, step.preset, step.threads, step.median_seconds(),
            comparable(report, step) ? fmt::format("   {:.1f}", median_ratio(report.steps.front(), step)) : "",
            is_other_algorithm(step) ? "   (another algorithm)" : "", step.co_watch ? "   with co-watch" : "");
    if (report.floor)
        say("{:10}  {:9} {:7}  {:9.4f}   moving parameters and moments through memory, nothing else: fast is at "
            "{:.0f} %\n",
            "floor", "", "", report.floor->median_seconds(), 100.0 * share_of_floor(report));
    say("\n");
    say("{:32} {:10.3f} ms\n", report.loading.name, 1e3 * report.loading.median_seconds());
    for (const Measurement& measurement : report.analysis)
        say("{:32} {:10.3f} ms\n", measurement.name, 1e3 * measurement.median_seconds());
    say("{:32} {:10.0f} MB\n", "peak memory", peak_memory());
}

Json bench_json(const BenchReport& report)
{
    Json steps = Json::array();
    for (const Measurement& step : report.steps)
        steps.push_back({{"step", step.name},
                         {"preset", step.preset},
                         {"threads", step.threads},
                         {"co_watch", step.co_watch},
                         {"seconds_per_epoch", step.median_seconds()},
                         {"ratio_to_reference",
                          comparable(report, step) ? Json(median_ratio(report.steps.front(), step)) : Json(nullptr)}});
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
    CLI::App* command = app.add_subcommand("bench", "Time every training step, loading, neighbours and PCA");
    command->add_option("DATASET", options->dataset, "A folder, or \"sample\"")->capture_default_str();
    command->add_option("--rounds", options->rounds, "How many times to time each; reports the median")
        ->capture_default_str()
        ->check(CLI::Range(1, 1000));
    command->add_flag("--json", options->json, "Print one JSON document");
    command->callback([options, &chosen] {
        chosen = [options]() -> int {
            const BenchReport report = measure(options->dataset, options->rounds);
            if (options->json)
                print_json(bench_json(report));
            else
                print_bench(report);
            return exit_done;
        };
    });
}

}  // namespace kinoscope::cli
