// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs as if they had been trained, and threads that are busy: what tests of the window's services are made of.
#pragma once

#include "app/common/document.h"
#include "app/jobs/pool.h"
#include "app/session/model_analysis.h"
#include "app/session/run_list.h"
#include "core/analysis/evaluation/metrics.h"
#include "core/analysis/neighbours/neighbours.h"
#include "core/data/split.h"
#include "tests/app/event_loop.h"
#include "tests/core/planted_tables.h"

#include <memory>
#include <semaphore>
#include <utility>

namespace kinoscope::test {

/// A pool of one thread: what is asked for is worked out in order.
struct OneThread : Pool {
    OneThread() : Pool(1, Niceness::behind_the_window) {}
};

/// Keeps the threads of a pool busy until it is opened: whatever is asked for meanwhile waits, as behind long jobs.
class Gate {
public:
    explicit Gate(Pool& pool) : m_threads(pool.threads())
    {
        for (int i = 0; i < m_threads; ++i)
            pool.run([opened = m_opened] { opened->acquire(); });
    }
    ~Gate() { open(); }
    Gate(const Gate&) = delete;
    Gate& operator=(const Gate&) = delete;

    void open()
    {
        if (!std::exchange(m_isOpen, true))
            m_opened->release(m_threads);
    }

private:
    int m_threads;
    std::shared_ptr<std::counting_semaphore<>> m_opened = std::make_shared<std::counting_semaphore<>>(0);
    bool m_isOpen = false;
};

/// Until the pool has nothing left to do: an answer may ask once more, and the answer to that, too.
inline void settle(Pool& pool)
{
    for (int round = 0; round < 4; ++round) {
        bool answered = false;
        pool.finish();
        pool.tell([&answered] { answered = true; });
        if (!waitUntil([&answered] { return answered; }, 60'000))
            qFatal("the pool does not come to an end");
    }
}

/// As the session owns them: the service goes first.
template <typename Service>
struct WithPool {
    OneThread pool;
    Service service{pool};
};

/// A model of the data set's people and films. Its numbers are drawn, not learned.
inline TrainedModel made_model(const Dataset& dataset, unsigned seed, int factors = 4)
{
    const auto people = static_cast<int>(dataset.user_ids.size());
    const auto films = static_cast<int>(dataset.movies.size());
    TrainedModel model;
    model.user_factors = random_table(people, factors, seed);
    model.movie_factors = random_table(films, factors, seed + 1);
    model.user_bias = random_table(people, 1, seed + 2);
    model.movie_bias = random_table(films, 1, seed + 3);
    return model;
}

/// What a run of two epochs comes to, of which the first is kept.
inline RunOutcome made_outcome(const Dataset& dataset, unsigned seed, int factors = 4)
{
    RunOutcome outcome;
    outcome.settings.epochs = 2;
    outcome.settings.factors = factors;
    outcome.settings.seed = seed;
    outcome.history = {{.epoch = 0, .train_loss = 1.5, .validation_loss = 1.25},
                       {.epoch = 1, .train_loss = 1.0, .validation_loss = 1.5}};
    outcome.kept_epoch = 0;
    outcome.model = std::make_shared<const TrainedModel>(made_model(dataset, seed, factors));
    const auto split = std::make_shared<const DataSplit>(
        random_split(dataset.ratings, outcome.settings.test_fraction, outcome.settings.split_seed));
    outcome.split = split;
    outcome.test = prediction_errors(*outcome.model, dataset.ratings, split->test);
    return outcome;
}

inline std::shared_ptr<const ModelDocument> made_document(const Dataset& dataset, unsigned seed, int factors = 4)
{
    return std::make_shared<const ModelDocument>(make_document(dataset, made_outcome(dataset, seed, factors)));
}

/// A run of the list whose films have these vectors.
inline KeptRunPtr made_run(int number, const MovieTable& movies, const FactorMatrix& movie_factors)
{
    ModelDocument document;
    document.movies = movies;
    document.model.movie_factors = movie_factors;
    document.model.movie_bias = Eigen::VectorXf::Zero(movie_factors.rows());
    KeptRun run;
    run.number = number;
    run.document = std::make_shared<const ModelDocument>(std::move(document));
    return std::make_shared<const KeptRun>(std::move(run));
}

/// What the views need of a state of the model in which films have these vectors.
inline ModelAnalysisPtr made_analysis(const MovieTable& movies, const FactorMatrix& movie_factors, int epoch = 0)
{
    auto snapshot = std::make_shared<FactorSnapshot>();
    snapshot->epoch = epoch;
    snapshot->movie_factors = movie_factors;
    snapshot->movie_bias = Eigen::VectorXf::LinSpaced(movie_factors.rows(), -1.0F, 1.0F);
    return std::make_shared<const ModelAnalysis>(std::move(snapshot), movies);
}

/// Twelve films in each of five clusters, film r in cluster r mod 5. The last one of each has few ratings: with
/// enough_ratings the closest films of any other are the ten that are left of its cluster.
inline MovieTablePtr clustered_films()
{
    auto movies = std::make_shared<MovieTable>();
    for (int row = 0; row < 60; ++row)
        movies->push_back({.id = 1000 + row, .title = "Film", .ratings = row < 55 ? enough_ratings : 5});
    return movies;
}

/// Their vectors: around the five axes, with a shift by `turn` clusters. Each Similarity finds the same clusters.
inline FactorMatrix clustered_factors(unsigned seed, int turn = 0)
{
    FactorMatrix factors = 0.03F * random_table(60, 5, seed);
    for (int row = 0; row < 60; ++row)
        factors(row, (row % 5 + (row < 30 ? 0 : turn)) % 5) += 1.0F;
    return factors;
}

}  // namespace kinoscope::test
