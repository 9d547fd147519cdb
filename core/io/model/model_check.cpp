// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/model/model_check.h"

#include "core/data/data_error.h"
#include "core/io/model/safetensors_header.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace kinoscope {

namespace {

constexpr std::size_t max_rows = 10'000'000;

class Checker {
public:
    explicit Checker(const std::string& file) : m_file(file) {}

    void check(bool good, const std::string& found, const std::string& expected) const
    {
        if (!good)
            throw DataError(m_file, 0, 0, found, expected);
    }

    /// A finite number from 0 on.
    void check_amount(double value, const char* name) const
    {
        check(std::isfinite(value) && value >= 0.0, fmt::format("{} {}", name, value), "a finite number from 0");
    }

    template <typename Table>
    void check_table(const Table& table, const char* name, std::size_t rows, Eigen::Index columns) const
    {
        check(table.rows() == static_cast<Eigen::Index>(rows) && table.cols() == columns,
              fmt::format("tensor \"{}\" with shape {}", name, shape_text({table.rows(), table.cols()})),
              shape_text({static_cast<std::int64_t>(rows), columns}));
        check(table.allFinite(), fmt::format("a number that is not finite in tensor \"{}\"", name), "a finite number");
    }

    template <typename List, typename Id>
    void check_ids(const List& list, const char* of_what, Id id) const
    {
        check(!list.empty() && list.size() <= max_rows, fmt::format("{} {}", list.size(), of_what),
              fmt::format("1 to {}", max_rows));
        const auto bad =
            std::adjacent_find(list.begin(), list.end(), [id](const auto& a, const auto& b) { return id(a) >= id(b); });
        check(bad == list.end(),
              bad == list.end() ? ""
                                : fmt::format("id {} before id {} among the {}", id(*bad), id(*(bad + 1)), of_what),
              "ids in ascending order, each once");
    }

private:
    const std::string& m_file;
};

void check_tables(const ModelDocument& document, const Checker& checker)
{
    const TrainedModel& model = document.model;
    const std::size_t users = document.user_ids.size();
    const std::size_t movies = document.movies.size();
    const Eigen::Index factors = model.user_factors.cols();
    checker.check(factors >= 1 && factors <= max_factors, fmt::format("{} factors", factors),
                  fmt::format("1 to {}", max_factors));
    checker.check_table(model.user_factors, "user_factors", users, factors);
    checker.check_table(model.user_bias, "user_bias", users, 1);
    checker.check_table(model.movie_factors, "movie_factors", movies, factors);
    checker.check_table(model.movie_bias, "movie_bias", movies, 1);
    if (model.watch) {
        checker.check_table(model.watch->user_factors, "watch_user_factors", users, factors);
        checker.check_table(model.watch->user_bias, "watch_user_bias", users, 1);
        checker.check_table(model.watch->movie_bias, "watch_movie_bias", movies, 1);
    }
    checker.check(std::isfinite(model.offset), fmt::format("an offset of {}", model.offset), "a finite number");
    checker.check(
        std::isfinite(model.range_low) && std::isfinite(model.range_high) && model.range_low < model.range_high,
        fmt::format("a range from {} to {}", model.range_low, model.range_high), "finite bounds, the lower first");
}

void check_dataset(const ModelDocument& document, const Checker& checker)
{
    checker.check_ids(document.movies, "films", [](const Movie& movie) { return movie.id; });
    checker.check_ids(document.user_ids, "users", [](std::int64_t id) { return id; });
    checker.check(document.user_keys.empty() || document.user_keys.size() == document.user_ids.size(),
                  fmt::format("{} names of users", document.user_keys.size()),
                  fmt::format("{}", document.user_ids.size()));
    for (const Movie& movie : document.movies) {
        checker.check(std::isfinite(movie.mean_rating), fmt::format("mean rating {}", movie.mean_rating),
                      "a finite number");
        checker.check(movie.year >= 0 && movie.year <= 9999, fmt::format("year {}", movie.year), "a year, or 0");
        checker.check(movie.ratings >= 0, fmt::format("{} ratings of a film", movie.ratings), "0 or more");
    }
    checker.check(document.dataset_ratings >= 0, fmt::format("{} ratings", document.dataset_ratings), "0 or more");
    const RatingScale& scale = document.scale;
    checker.check(std::isfinite(scale.min) && std::isfinite(scale.max) && scale.min <= scale.max,
                  fmt::format("ratings from {} to {}", scale.min, scale.max), "finite bounds, the lower first");
    checker.check_amount(scale.step, "step between ratings");
}

void check_history(const ModelDocument& document, const Checker& checker)
{
    int expected = 0;
    for (const EpochRecord& record : document.history) {
        checker.check(record.epoch == expected, fmt::format("epoch {} in the history", record.epoch),
                      fmt::format("epoch {}", expected));
        checker.check_amount(record.train_loss, "training error");
        checker.check_amount(record.validation_loss, "validation error");
        checker.check_amount(record.learning_rate, "learning rate");
        checker.check_amount(record.seconds, "seconds");
        ++expected;
    }
    checker.check(document.kept_epoch >= -1 && document.kept_epoch < expected &&
                      (document.kept_epoch >= 0 || expected == 0),
                  fmt::format("kept epoch {}", document.kept_epoch),
                  fmt::format("one of the {} epochs in the history", expected));
}

void check_snapshots(const ModelDocument& document, const Checker& checker)
{
    int before = start_epoch - 1;
    for (const FactorSnapshotPtr& snapshot : document.snapshots) {
        checker.check(snapshot && snapshot->epoch > before &&
                          snapshot->epoch < static_cast<int>(document.history.size()),
                      snapshot ? fmt::format("a snapshot of epoch {}", snapshot->epoch) : "no snapshot",
                      "snapshots of the start and of epochs in the history, in ascending order");
        before = snapshot->epoch;
        checker.check(snapshot->movie_factors.rows() == document.model.movie_factors.rows() &&
                          snapshot->movie_factors.cols() == document.model.movie_factors.cols() &&
                          snapshot->movie_bias.size() == document.model.movie_bias.size(),
                      "a snapshot with shape " +
                          shape_text({snapshot->movie_factors.rows(), snapshot->movie_factors.cols()}),
                      shape_text({document.model.movie_factors.rows(), document.model.movie_factors.cols()}));
    }
}

void check_neighbour_map(const ModelDocument& document, const Checker& checker)
{
    if (!document.neighbour_map)
        return;
    const Eigen::MatrixXf& map = *document.neighbour_map;
    checker.check(map.rows() == static_cast<Eigen::Index>(document.movies.size()) && map.cols() == 2,
                  "a neighbour map with shape " + shape_text({map.rows(), map.cols()}),
                  shape_text({static_cast<std::int64_t>(document.movies.size()), 2}));
    // Of a number that is none, no comparison is true.
    checker.check((map.array().abs() <= farthest_on_map).all(), "a film that is nowhere on the neighbour map",
                  fmt::format("a place from {} to {}", -farthest_on_map, farthest_on_map));
}

void check_errors(const ErrorMetrics& errors, const Checker& checker)
{
    checker.check_amount(errors.mse, "test error");
    checker.check_amount(errors.rmse, "test error");
    checker.check_amount(errors.mae, "test error");
    checker.check(errors.ratings >= 0, fmt::format("{} test ratings", errors.ratings), "0 or more");
}

void check_baselines(const BaselineComparison& baselines, const Checker& checker)
{
    constexpr std::array<std::string_view, 4> sets{"", "folds", "validation", "test"};
    checker.check(std::find(sets.begin(), sets.end(), baselines.measured_on) != sets.end(),
                  "baselines on " + in_quotes(baselines.measured_on), "\"folds\", \"validation\" or \"test\"");
    for (const double error :
         {baselines.model, baselines.global_mean, baselines.film_mean, baselines.biases, baselines.popularity})
        checker.check_amount(error, "baseline error");
}

void check_result(const ModelDocument& document, const Checker& checker)
{
    constexpr std::array<std::string_view, 4> endings{"completed", "cancelled", "diverged", "failed"};
    checker.check(std::find(endings.begin(), endings.end(), document.termination) != endings.end(),
                  "termination " + in_quotes(document.termination),
                  "\"completed\", \"cancelled\", \"diverged\" or \"failed\"");
    check_errors(document.test, checker);
    if (document.clipped_test)
        check_errors(*document.clipped_test, checker);
    check_baselines(document.baselines, checker);
}

}  // namespace

void check_document(const ModelDocument& document, const std::string& file)
{
    if (const std::string problem = document.settings.validate(); !problem.empty())
        throw DataError(file, problem);
    const Checker checker(file);
    check_dataset(document, checker);
    check_tables(document, checker);
    check_history(document, checker);
    check_snapshots(document, checker);
    check_neighbour_map(document, checker);
    check_result(document, checker);
}

}  // namespace kinoscope
