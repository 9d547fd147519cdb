// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/evaluate/evaluation_report.h"
#include "app/cli/evaluate/new_people_report.h"
#include "app/cli/json.h"
#include "app/cli/say.h"
#include "app/cli/table_option.h"
#include "app/common/fold_in_facts.h"
#include "app/common/held_out.h"
#include "app/common/open_dataset.h"
#include "app/common/open_model.h"
#include "core/analysis/evaluation/evaluation.h"
#include "core/analysis/recommend/interval_coverage.h"
#include "core/data/sources/dataset_reader.h"

#include <memory>
#include <numeric>
#include <optional>
#include <stdexcept>

namespace kinoscope::cli {

namespace {

struct EvaluateOptions {
    std::string model;
    std::string dataset;
    std::string train_file;
    std::string test_file;
    TableOptions table;
    bool new_people = false;
    bool json = false;
};

/// All ratings of one file as the test part.
KnownRatings known_file(const ModelDocument& document, const std::string& file, const TableOptions& options)
{
    const Dataset dataset = load_rating_table(file, options);
    DataSplit split;
    split.test.resize(dataset.ratings.size());
    std::iota(split.test.begin(), split.test.end(), 0);
    return known_ratings(document, dataset, split);
}

KnownRatings ratings_for(const ModelDocument& document, const EvaluateOptions& options)
{
    if (!options.dataset.empty()) {
        if (document.given_split)
            throw std::runtime_error("This model was trained with a separate test file. Give that file with --test "
                                     "FILE, and the training file with --train FILE for baselines and rankings.");
        const DatasetPtr dataset = open_dataset_of(document, options.dataset);
        return {dataset->ratings, split_of(document, *dataset), 0};
    }
    if (options.train_file.empty())
        return known_file(document, options.test_file, options.table);
    const auto [dataset, split] = load_rating_tables(options.train_file, options.test_file, options.table);
    return known_ratings(document, dataset, split);
}

/// The share of test ratings within the stated deviation.
std::optional<double> share_within(const ModelDocument& document, const KnownRatings& known)
{
    if (document.feedback == Feedback::pairs)
        return std::nullopt;
    return interval_coverage(FoldInModel(document.model, fold_in_facts(document)), known.ratings, known.split,
                             document.user_ids.size());
}

int evaluate_model(const EvaluateOptions& options)
{
    const ModelDocument document = open_model(options.model);
    speak_of(document.item_noun);
    const KnownRatings known = ratings_for(document, options);
    if (known.unknown > 0)
        say(stderr, "{} ratings were skipped: the model does not know their film or person.\n", known.unknown);
    const Evaluation evaluation =
        evaluate(document.model, known.ratings, known.split, document.scale, document.feedback);
    const UnseenCounts unseen = count_unseen(document.model, known);
    const std::optional<double> within = share_within(document, known);
    std::optional<NewPeopleStudy> study;
    if (options.new_people)
        study = run_new_people_study(document, *open_dataset_of(document, options.dataset));
    if (options.json) {
        Json json = evaluation_json(document, known, evaluation, unseen, within);
        json["new_people"] = study ? new_people_json(*study) : Json();
        print_json(json);
    } else {
        print_evaluation(document, known, evaluation, unseen, within);
        if (study)
            print_new_people(*study);
    }
    return study && study->stopped ? exit_interrupted : exit_done;
}

void check_evaluate_usage(const EvaluateOptions& options)
{
    if (options.dataset.empty() == options.test_file.empty())
        throw UsageError("Give either DATASET or --test FILE.");
    if (!options.train_file.empty() && options.test_file.empty())
        throw UsageError("--train goes with --test: give both files, or DATASET alone.");
    if (options.new_people && options.dataset.empty())
        throw UsageError("--new-people trains again: give DATASET, not files.");
}

}  // namespace

void add_evaluate(CLI::App& app, Action& chosen)
{
    auto options = std::make_shared<EvaluateOptions>();
    CLI::App* command = app.add_subcommand("evaluate", "Compare a model's predictions and rankings with baselines");
    command->add_option("MODEL", options->model, "A model file from train --save, or a saved session")->required();
    command->add_option("DATASET", options->dataset,
                        "The data set it was trained on: a folder, a table, or \"sample\"");
    add_table_options(*command, options->table);
    command->add_option("--test", options->test_file, "Ratings to test on: a table (u1.test)");
    command->add_option("--train", options->train_file,
                        "With --test: the ratings it was trained on (u1.base), for baselines and rankings");
    command->add_flag("--new-people", options->new_people,
                      "Train again without a fifth of the people, then predict for them from 5, 10 and 20 ratings");
    command->add_flag("--json", options->json, "Print one JSON document");
    command->callback([options, &chosen] {
        chosen = [options] {
            check_evaluate_usage(*options);
            return evaluate_model(*options);
        };
    });
}

}  // namespace kinoscope::cli
