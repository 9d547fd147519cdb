// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evaluate/evaluation_report.h"

#include "app/cli/say.h"
#include "core/training/unseen_rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <set>

namespace kinoscope::cli {

namespace {

Json ranking_json(const RankingMetrics& ranking)
{
    return {{"length", ranking.length}, {"precision", ranking.precision}, {"recall", ranking.recall},
            {"ndcg", ranking.ndcg},     {"coverage", ranking.coverage},   {"users", ranking.users}};
}

Json error_report_json(const ErrorReport& report)
{
    Json json{{"clipped", errors_json(report.clipped)}, {"unclipped", errors_json(report.unclipped)}};
    for (const ValueErrors& errors : report.by_value) {
        Json row = errors_json(errors.clipped);
        row["value"] = errors.value;
        row["from"] = errors.low;
        row["to"] = errors.high;
        row["predicted"] = errors.predicted;
        json["by_value"].push_back(row);
    }
    for (const CountErrors& errors : report.by_count) {
        Json row = errors_json(errors.clipped);
        row["least"] = errors.least;
        row["most"] = errors.most == std::numeric_limits<std::int32_t>::max() ? Json() : Json(errors.most);
        json["by_training_ratings"].push_back(row);
    }
    for (const PredictionBin& bin : report.by_prediction)
        json["by_prediction"].push_back({{"low", rounded(bin.low)},
                                         {"high", rounded(bin.high)},
                                         {"predicted", bin.predicted},
                                         {"real", bin.real},
                                         {"ratings", bin.ratings},
                                         {"counts", bin.counts}});
    return json;
}

/// A row for each way to rank.
Json rankings_json(const Evaluation& evaluation, bool pairs)
{
    Json rankings = Json::array();
    for (const Evaluated& row : evaluation.rows) {
        const char* const by = &row == &evaluation.rows.front() ? (pairs ? "watch" : "rating")
                               : row.name == co_watch_row       ? "watch"
                               : row.name == item_knn_row       ? "item-knn"
                               : row.name == most_rated_row || row.name == most_popular_row ? "most-rated"
                                                                                            : nullptr;
        if (by != nullptr && row.ranking)
            rankings.push_back({{"by", by},
                                {"precision_at_10", row.ranking->precision},
                                {"recall_at_10", row.ranking->recall},
                                {"ndcg_at_10", row.ranking->ndcg},
                                {"coverage", row.ranking->coverage}});
    }
    return rankings;
}

Json unseen_json(const UnseenCounts& unseen)
{
    return {{"people", unseen.people}, {"films", unseen.films}, {"ratings", unseen.ratings}};
}

void print_unseen(const UnseenCounts& unseen, const ModelDocument& document)
{
    const char* const one = document.feedback == Feedback::pairs ? "pair" : "rating";
    if (unseen.ratings > 0)
        say("{} of the test {}s are by {} people or of {} films without a training {}: {}.\n", unseen.ratings, one,
            unseen.people, unseen.films, one,
            document.settings.mean_start != 0 ? "they are treated as the average person or film"
                                              : "the model only has its random start for these");
}

void print_rows(const Evaluation& evaluation)
{
    say("{:<24} {:>7} {:>7} {:>7} {:>10} {:>9} {:>9} {:>9} {:>9}\n", "", "RMSE", "MAE", "MSE", "unclipped", "prec@10",
        "recall@10", "NDCG@10", "coverage");
    for (const Evaluated& row : evaluation.rows) {
        say("{:<24}", row.name);
        if (row.errors)
            say(" {:7.4f} {:7.4f} {:7.4f} {:10.4f}", row.errors->clipped.rmse, row.errors->clipped.mae,
                row.errors->clipped.mse, row.errors->unclipped.rmse);
        else
            say(" {:>7} {:>7} {:>7} {:>10}", "", "", "", "");
        if (row.ranking)
            say(" {:9.4f} {:9.4f} {:9.4f} {:9.4f}", row.ranking->precision, row.ranking->recall, row.ranking->ndcg,
                row.ranking->coverage);
        say("\n");
    }
}

std::string band_name(const CountErrors& errors)
{
    if (errors.most == std::numeric_limits<std::int32_t>::max())
        return fmt::format("{} or more", errors.least);
    return errors.least == errors.most ? fmt::format("{}", errors.least)
                                       : fmt::format("{} to {}", errors.least, errors.most);
}

std::string values_name(const ValueErrors& errors)
{
    return errors.low == errors.high ? fmt::format("{}", errors.low) : fmt::format("{} to {}", errors.low, errors.high);
}

void print_parts(const ErrorReport& report, bool by_count)
{
    say("\n{:<24} {:>9} {:>7} {:>7} {:>15}\n", "the model by rating", "ratings", "RMSE", "MAE", "mean prediction");
    for (const ValueErrors& errors : report.by_value)
        say("{:<24} {:>9} {:7.4f} {:7.4f} {:15.4f}\n", values_name(errors), errors.clipped.ratings, errors.clipped.rmse,
            errors.clipped.mae, errors.predicted);
    if (!by_count)
        return;
    say("\n{:<24} {:>9} {:>7} {:>7}\n", "by training ratings", "ratings", "RMSE", "MAE");
    for (const CountErrors& errors : report.by_count)
        if (errors.clipped.ratings > 0)
            say("{:<24} {:>9} {:7.4f} {:7.4f}\n", band_name(errors), errors.clipped.ratings, errors.clipped.rmse,
                errors.clipped.mae);
}

void print_pairs(const ModelDocument& document, const KnownRatings& known, const Evaluation& evaluation)
{
    say("{}, preset {}: {} test pairs of a person and a {}\n\n", document.dataset_name, document.settings.preset,
        known.split.test.size(), document.item_noun);
    if (evaluation.rows.empty()) {
        say("Ranking also needs the pairs it was trained on: give them with --train FILE.\n");
        return;
    }
    say("{:<24} {:>9} {:>9} {:>9} {:>9}\n", "", "prec@10", "recall@10", "NDCG@10", "coverage");
    for (const Evaluated& row : evaluation.rows)
        say("{:<24} {:9.4f} {:9.4f} {:9.4f} {:9.4f}\n", row.name, row.ranking->precision, row.ranking->recall,
            row.ranking->ndcg, row.ranking->coverage);
    say("\nRanking: 10 recommendations for each of {} people, from all films they do not have in the training set; "
        "every test pair is relevant.\n",
        evaluation.rows.front().ranking->users);
}

void print_ratings(const ModelDocument& document, const KnownRatings& known, const Evaluation& evaluation)
{
    say("{}, preset {}: {} test ratings, predictions clipped to the scale\n\n", document.dataset_name,
        document.settings.preset, known.split.test.size());
    print_rows(evaluation);
    print_parts(*evaluation.rows.front().errors, !known.split.train.empty());
    if (evaluation.rows.front().ranking)
        say("\nRanking: 10 recommendations for each of {} people, from all films they did not rate in the training "
            "set; relevant are test ratings {} {}.\n",
            evaluation.rows.front().ranking->users, evaluation.low_is_good ? "up to" : "from",
            evaluation.relevant_from);
}

}  // namespace

UnseenCounts count_unseen(const TrainedModel& model, const KnownRatings& known)
{
    UnseenCounts counts;
    if (known.split.train.empty())
        return counts;
    const UnseenRows unseen(known.ratings, known.split.train, static_cast<std::size_t>(model.user_bias.size()),
                            static_cast<std::size_t>(model.movie_bias.size()));
    std::set<std::int32_t> people;
    std::set<std::int32_t> films;
    for (const std::int32_t row : known.split.test) {
        const Rating& rating = known.ratings[static_cast<std::size_t>(row)];
        const bool person = std::binary_search(unseen.users().begin(), unseen.users().end(), rating.user);
        const bool film = std::binary_search(unseen.movies().begin(), unseen.movies().end(), rating.movie);
        if (person)
            people.insert(rating.user);
        if (film)
            films.insert(rating.movie);
        counts.ratings += person || film ? 1 : 0;
    }
    counts.people = static_cast<std::int64_t>(people.size());
    counts.films = static_cast<std::int64_t>(films.size());
    return counts;
}

Json evaluation_json(const ModelDocument& document, const KnownRatings& known, const Evaluation& evaluation,
                     const UnseenCounts& unseen, const std::optional<double>& within)
{
    Json rows = Json::array();
    for (const Evaluated& row : evaluation.rows)
        rows.push_back({{"name", row.name},
                        {"errors", row.errors ? error_report_json(*row.errors) : Json()},
                        {"ranking", row.ranking ? ranking_json(*row.ranking) : Json()}});
    return {{"dataset", document.dataset_name},
            {"preset", document.settings.preset},
            {"feedback", name_of(document.feedback)},
            {"ranking", rankings_json(evaluation, document.feedback == Feedback::pairs)},
            {"unseen", unseen_json(unseen)},
            {"test_ratings", known.split.test.size()},
            {"training_ratings", known.split.train.size()},
            {"unknown_ratings", known.unknown},
            {"relevant_from", document.feedback == Feedback::pairs ? Json() : Json(evaluation.relevant_from)},
            {"chose_the_epoch", document.settings.chooses_on_test()},
            {"rows", rows},
            {"interval_coverage", within ? Json(*within) : Json()}};
}

void print_evaluation(const ModelDocument& document, const KnownRatings& known, const Evaluation& evaluation,
                      const UnseenCounts& unseen, const std::optional<double>& within)
{
    const bool pairs = document.feedback == Feedback::pairs;
    if (pairs)
        print_pairs(document, known, evaluation);
    else
        print_ratings(document, known, evaluation);
    print_unseen(unseen, document);
    if (within)
        say("{:.0f} % of the test ratings lie within the ± stated with a prediction; about two in three should.\n",
            100.0 * *within);
    if (!pairs && document.settings.chooses_on_test())
        say("Optimistic: the test ratings were also used to choose the epoch.\n");
}

}  // namespace kinoscope::cli
