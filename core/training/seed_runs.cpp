// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/seed_runs.h"

#include "core/data/memory_error.h"
#include "core/training/run_epochs.h"
#include "core/training/run_split.h"
#include "core/training/trainer.h"
#include "core/training/training_memory.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <stdexcept>
#include <utility>

namespace kinoscope {

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto report_interval = std::chrono::milliseconds(50);

/// Trains the seeds in turn. Lives on the thread that trains.
class SeedRuns final : EpochHooks {
public:
    SeedRuns(const Dataset& dataset, std::shared_ptr<const DataSplit> split, const TrainingSettings& settings,
             std::size_t seeds, const SeedControl& control)
        : m_dataset(dataset), m_split(std::move(split)), m_settings(settings),
          m_epochs(control.most_epochs > 0 ? std::min(control.most_epochs, settings.epochs) : settings.epochs),
          m_seeds(seeds), m_control(control)
    {
        const auto factors = static_cast<std::size_t>(std::max(settings.factors, 1));
        if (dataset.movies.size() > most_seed_values / factors / std::max<std::size_t>(seeds, 1))
            throw Explained<std::invalid_argument>(
                {KINOSCOPE_TEXT("core", "The vectors of %1 films with %2 factors from %3 seeds would take more than %4 "
                                        "MB. Choose fewer seeds or factors."),
                 {as_is(dataset.movies.size()), as_is(settings.factors), as_is(seeds),
                  as_is(most_seed_values * sizeof(float) >> 20U)}});
        if (!m_split)
            m_split = make_split(settings, dataset);
    }

    /// Adds a table to `done`, or says there why not.
    void train(std::uint64_t seed, SeedTables& done)
    {
        m_settings.seed = seed;
        Trainer trainer(m_dataset, *m_split, m_settings);
        const EpochsEnd end = run_epochs(trainer, m_epochs, *this);
        done.termination = end.termination;
        if (end.termination == Termination::diverged)
            done.message = Message(
                KINOSCOPE_TEXT("core", "Training with seed %1 diverged in epoch %2. Try a smaller learning rate."),
                {as_is(seed), as_is(end.epochs + 1)});
        if (end.termination != Termination::completed)
            return;
        done.seeds.push_back(seed);
        done.movie_factors.push_back(std::move(m_kept));
        ++m_seeds_done;
        report(0.0);
    }

private:
    bool may_go_on() override { return !m_control.stop.stop_requested(); }

    void batch_done(const ProgressPoint& point) override
    {
        report((point.epoch + static_cast<double>(point.batch) / point.batches) / m_epochs);
    }

    void epoch_done(const Trainer& trainer, const EpochRecord& record, bool keep) override
    {
        if (keep)
            trainer.copy_movie_tables(m_kept, m_kept_bias);
        // Many short epochs have no batch_done.
        if (Clock::now() - m_reported >= report_interval)
            report((record.epoch + 1.0) / m_epochs);
    }

    void report(double seed_share)
    {
        m_reported = Clock::now();
        if (m_control.progress)
            m_control.progress({m_seeds_done, (m_seeds_done + seed_share) / static_cast<double>(m_seeds)});
    }

    const Dataset& m_dataset;
    std::shared_ptr<const DataSplit> m_split;
    TrainingSettings m_settings;
    const int m_epochs;
    const std::size_t m_seeds;
    const SeedControl& m_control;
    int m_seeds_done = 0;
    FactorMatrix m_kept;  // of the seed that is being trained
    Eigen::VectorXf m_kept_bias;
    Clock::time_point m_reported = Clock::now();
};

}  // namespace

std::vector<std::uint64_t> seeds_from(std::uint64_t first, int count)
{
    const auto largest = static_cast<std::uint64_t>(setting_info("seed").max);
    std::vector<std::uint64_t> seeds;
    for (std::uint64_t seed = first; static_cast<int>(seeds.size()) < count; seed = seed < largest ? seed + 1 : 0)
        seeds.push_back(seed);
    return seeds;
}

SeedTables train_seeds(const Dataset& dataset, std::shared_ptr<const DataSplit> split, const TrainingSettings& settings,
                       const std::vector<std::uint64_t>& seeds, const SeedControl& control)
{
    SeedTables done;
    try {
        const auto needed = [&] {
            const std::size_t films = dataset.movies.size();
            return training_memory(settings, dataset.user_ids.size(), films, dataset.ratings.size()) +
                   seeds.size() * films * static_cast<std::uint64_t>(settings.factors) * sizeof(float);
        };
        with_memory(needed, MemoryAdvice::fewer_factors, [&] {
            SeedRuns runs(dataset, std::move(split), settings, seeds.size(), control);
            for (const std::uint64_t seed : seeds) {
                runs.train(seed, done);
                if (done.termination != Termination::completed)
                    break;
            }
        });
    } catch (const std::exception& error) {
        done.termination = Termination::failed;
        done.message = training_failure(error);
    }
    return done;
}

}  // namespace kinoscope
