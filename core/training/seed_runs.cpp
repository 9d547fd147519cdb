// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/seed_runs.h"

#include "core/data/memory_error.h"
#include "core/model/steps/devices.h"
#include "core/parallel/worker_pool.h"
#include "core/training/run_epochs.h"
#include "core/training/run_split.h"
#include "core/training/trainer.h"
#include "core/training/training_memory.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <exception>
#include <numeric>
#include <optional>
#include <stdexcept>
#include <utility>

namespace kinoscope {

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto report_interval = std::chrono::milliseconds(50);

/// Runs whose memory together is more are not trained side by side.
constexpr std::uint64_t most_bytes_together = std::uint64_t{1} << 30;

void check_memory(const Dataset& dataset, const TrainingSettings& settings, std::size_t seeds)
{
    const auto factors = static_cast<std::size_t>(std::max(settings.factors, 1));
    if (dataset.movies.size() > most_seed_values / factors / std::max<std::size_t>(seeds, 1))
        throw Explained<std::invalid_argument>(
            {KINOSCOPE_TEXT("core", "Vectors of %1 films with %2 factors from %3 seeds would need more than %4 MB. "
                                    "Choose fewer seeds or factors."),
             {as_is(dataset.movies.size()), as_is(settings.factors), as_is(seeds),
              as_is(most_seed_values * sizeof(float) >> 20U)}});
}

std::uint64_t memory_of_one(const Dataset& dataset, const TrainingSettings& settings)
{
    return training_memory(settings, dataset.user_ids.size(), dataset.movies.size(), dataset.ratings.size());
}

/// Runs that are trained at the same time at most.
int most_together(const Dataset& dataset, const TrainingSettings& settings, std::size_t seeds)
{
    if (resolve(settings, dataset).device != Device::cpu)
        return 1;
    const std::uint64_t fit = most_bytes_together / std::max<std::uint64_t>(memory_of_one(dataset, settings), 1);
    return static_cast<int>(std::clamp<std::uint64_t>(fit, 1, std::max<std::size_t>(seeds, 1)));
}

/// One seed's training. Lives on the thread that trains it; how far it is may be asked from any.
class SeedRun final : EpochHooks {
public:
    /// `settings` have the seed; `may_go_on` is asked between batches.
    void train(const Dataset& dataset, const DataSplit& split, const TrainingSettings& settings, int epochs,
               std::function<bool()> may_go_on)
    {
        m_epochs = epochs;
        m_may_go_on = std::move(may_go_on);
        Trainer trainer(dataset, split, settings);
        m_end = run_epochs(trainer, epochs, *this);
        if (m_end->termination == Termination::completed) {
            m_share = 1.0;  // patience may have ended it before its last epoch
            m_is_complete = true;
        }
    }

    double share() const { return m_share; }
    bool is_complete() const { return m_is_complete; }
    bool has_diverged() const { return m_end && m_end->termination == Termination::diverged; }
    int epochs() const { return m_end ? m_end->epochs : 0; }
    FactorMatrix take_factors() { return std::move(m_kept); }

private:
    bool may_go_on() override { return m_may_go_on(); }

    void batch_done(const ProgressPoint& point) override
    {
        m_share = (point.epoch + static_cast<double>(point.batch) / point.batches) / m_epochs;
    }

    void epoch_done(const Trainer& trainer, const EpochRecord& record, bool keep) override
    {
        if (keep)
            trainer.copy_movie_tables(m_kept, m_kept_bias);
        m_share = (record.epoch + 1.0) / m_epochs;
    }

    std::function<bool()> m_may_go_on;
    int m_epochs = 0;
    std::atomic<double> m_share{0.0};
    std::atomic<bool> m_is_complete{false};
    std::optional<EpochsEnd> m_end;
    FactorMatrix m_kept;
    Eigen::VectorXf m_kept_bias;
};

/// Trains the seeds side by side, each on one thread, which takes less time than one after the other on all threads.
/// Lives on the calling thread, which works too.
class SeedRuns {
public:
    SeedRuns(const Dataset& dataset, std::shared_ptr<const DataSplit> split, const TrainingSettings& settings,
             const std::vector<std::uint64_t>& seeds, const SeedControl& control)
        : m_dataset(dataset), m_split(std::move(split)), m_settings(settings), m_seeds(seeds), m_control(control),
          m_pool(settings.threads, most_together(dataset, settings, seeds.size())), m_runs(seeds.size()),
          m_first_diverged(seeds.size())
    {
        if (!m_split)
            m_split = make_split(settings, dataset);
        if (m_pool.threads() > 1)
            m_settings.threads = 1;
    }

    SeedTables train()
    {
        const auto train_one = [this](int task, int worker) { train_seed(static_cast<std::size_t>(task), worker); };
        const bool completed = m_pool.run(static_cast<int>(m_runs.size()), train_one, [this] { return may_go_on(); });
        SeedTables done;
        done.termination = completed ? Termination::completed : Termination::cancelled;
        for (std::size_t place = 0; place < m_runs.size(); ++place)
            collect(place, done);
        if (done.termination == Termination::completed)
            report();
        return done;
    }

private:
    void train_seed(std::size_t place, int worker)
    {
        const int epochs =
            m_control.most_epochs > 0 ? std::min(m_control.most_epochs, m_settings.epochs) : m_settings.epochs;
        TrainingSettings settings = m_settings;
        settings.seed = m_seeds[place];
        const auto may_go_on = [this, place, worker] { return m_pool.may_go_on(worker) && place <= m_first_diverged; };
        if (!may_go_on())
            return;
        m_runs[place].train(m_dataset, *m_split, settings, epochs, may_go_on);
        if (!m_runs[place].has_diverged())
            return;
        std::size_t first = m_first_diverged;
        while (place < first && !m_first_diverged.compare_exchange_weak(first, place)) {
        }
    }

    /// What came of one seed; nothing of those after one that diverged, so that the result is the same however many are
    /// trained at a time.
    void collect(std::size_t place, SeedTables& done)
    {
        if (place == m_first_diverged) {
            done.termination = Termination::diverged;
            done.message = Message(
                KINOSCOPE_TEXT("core", "Training with seed %1 diverged in epoch %2. Try a smaller learning rate."),
                {as_is(m_seeds[place]), as_is(m_runs[place].epochs() + 1)});
        }
        if (place >= m_first_diverged || !m_runs[place].is_complete())
            return;
        done.seeds.push_back(m_seeds[place]);
        done.movie_factors.push_back(m_runs[place].take_factors());
    }

    // On the calling thread, as is the next.
    bool may_go_on()
    {
        if (m_control.stop.stop_requested())
            return false;
        if (Clock::now() - m_reported >= report_interval || seeds_done() != m_told)
            report();
        return !m_control.stop.stop_requested();
    }

    void report()
    {
        m_reported = Clock::now();
        m_told = seeds_done();
        const double shares = std::accumulate(m_runs.begin(), m_runs.end(), 0.0,
                                              [](double sum, const SeedRun& run) { return sum + run.share(); });
        if (m_control.progress)
            m_control.progress({m_told, shares / static_cast<double>(std::max<std::size_t>(m_runs.size(), 1))});
    }

    /// Up to the first that is not complete.
    int seeds_done() const
    {
        const auto first =
            std::find_if(m_runs.begin(), m_runs.end(), [](const SeedRun& run) { return !run.is_complete(); });
        return static_cast<int>(first - m_runs.begin());
    }

    const Dataset& m_dataset;
    std::shared_ptr<const DataSplit> m_split;
    TrainingSettings m_settings;
    const std::vector<std::uint64_t>& m_seeds;
    const SeedControl& m_control;
    WorkerPool m_pool;
    std::vector<SeedRun> m_runs;                // by seed
    std::atomic<std::size_t> m_first_diverged;  // its place: those after it need not be trained
    int m_told = 0;
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
        check_memory(dataset, settings, seeds.size());
        const auto needed = [&] {
            return static_cast<std::uint64_t>(most_together(dataset, settings, seeds.size())) *
                       memory_of_one(dataset, settings) +
                   seeds.size() * dataset.movies.size() * static_cast<std::uint64_t>(settings.factors) * sizeof(float);
        };
        with_memory(needed, MemoryAdvice::fewer_factors,
                    [&] { done = SeedRuns(dataset, std::move(split), settings, seeds, control).train(); });
    } catch (const std::exception& error) {
        done.termination = Termination::failed;
        done.message = training_failure(error);
    }
    return done;
}

}  // namespace kinoscope
