// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a new rating to the list: somebody with so many ratings, of so many films with 60 factors, gives one more. The
// counter "passes" is the time in units of one pass over the films' table (score_films), a ratio that travels from
// machine to machine.
#include "core/analysis/recommend/next_film.h"
#include "core/analysis/recommend/recommender.h"
#include "tests/core/made_up_people.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <map>
#include <memory>
#include <vector>

namespace {

using namespace kinoscope;

constexpr int people = 943;
constexpr int factors = 60;

/// A model as training leaves it: rows of length about 1, films not watched by most.
const Recommender& recommender_of(int films)
{
    static std::map<int, std::unique_ptr<Recommender>> made;
    std::unique_ptr<Recommender>& recommender = made[films];
    if (!recommender) {
        TrainedModel model = test::made_up_model(people, films, factors);
        model.movie_factors *= 0.5F;
        model.watch->movie_bias.array() -= 1.0F;
        recommender = std::make_unique<Recommender>(model, test::balanced_facts(), test::made_up_films(films));
    }
    return *recommender;
}

double seconds_of_a_pass(const FoldInModel& model, const FoldedPerson& person)
{
    using Clock = std::chrono::steady_clock;
    double best = 1e9;
    for (int i = 0; i < 20; ++i) {
        const auto started = Clock::now();
        benchmark::DoNotOptimize(score_films(model, person));
        best = std::min(best, std::chrono::duration<double>(Clock::now() - started).count());
    }
    return best;
}

/// Somebody before and after one more rating.
struct Star {
    FoldedPerson before;
    std::vector<OwnRating> ratings;

    Star(const FoldInModel& model, int films, int count) : ratings(test::random_ratings(count, films))
    {
        const std::vector<OwnRating> earlier(ratings.begin(), ratings.end() - 1);
        before = *fold_in(model, earlier);
    }
};

/// Runs `work` as the benchmark does, and says how many passes over the films it takes.
template <typename Work>
void measure(benchmark::State& state, double pass, Work work)
{
    const auto started = std::chrono::steady_clock::now();
    for ([[maybe_unused]] auto round : state)
        work();
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    state.counters["passes"] = seconds / static_cast<double>(state.iterations()) / pass;
}

void from_the_last_answer(benchmark::State& state)
{
    const auto films = static_cast<int>(state.range(0));
    const FoldInModel& model = recommender_of(films).model();
    const Star star(model, films, static_cast<int>(state.range(1)));
    measure(state, seconds_of_a_pass(model, star.before),
            [&] { benchmark::DoNotOptimize(fold_in(model, star.ratings, {.start = &star.before})); });
}

void from_the_mean(benchmark::State& state)
{
    const auto films = static_cast<int>(state.range(0));
    const FoldInModel& model = recommender_of(films).model();
    const Star star(model, films, static_cast<int>(state.range(1)));
    measure(state, seconds_of_a_pass(model, star.before),
            [&] { benchmark::DoNotOptimize(fold_in(model, star.ratings)); });
}

void list_of_ten(benchmark::State& state)
{
    const auto films = static_cast<int>(state.range(0));
    const Recommender& recommender = recommender_of(films);
    const Star star(recommender.model(), films, static_cast<int>(state.range(1)));
    measure(state, seconds_of_a_pass(recommender.model(), star.before), [&] {
        benchmark::DoNotOptimize(recommender.recommend({&star.before, 1}));
    });
}

void film_to_ask_about(benchmark::State& state)
{
    const auto films = static_cast<int>(state.range(0));
    const Recommender& recommender = recommender_of(films);
    const Star star(recommender.model(), films, static_cast<int>(state.range(1)));
    measure(state, seconds_of_a_pass(recommender.model(), star.before),
            [&] { benchmark::DoNotOptimize(next_film(recommender.model(), star.before, recommender.movies())); });
}

void sizes(benchmark::internal::Benchmark* bench)
{
    bench->Args({1682, 20})->Args({1682, 500})->Args({60'000, 20})->Args({60'000, 500})->Unit(benchmark::kMillisecond);
}

}  // namespace

BENCHMARK(from_the_last_answer)->Apply(sizes);
BENCHMARK(from_the_mean)->Apply(sizes);
BENCHMARK(list_of_ten)->Apply(sizes);
BENCHMARK(film_to_ask_about)->Apply(sizes);
