// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/train_report.h"

#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/reading_report.h"
#include "app/cli/say.h"
#include "core/data/tables/table_options.h"

#include <fmt/format.h>

namespace kinoscope::cli {

namespace {

Json epochs_json(const std::vector<EpochRecord>& history, Feedback feedback)
{
    Json epochs = Json::array();
    for (const EpochRecord& record : history) {
        const bool pairs = feedback == Feedback::pairs;
        Json epoch{{"epoch", record.epoch},
                   {"train_mse", pairs ? Json() : Json(record.train_loss)},
                   {"validation_mse", pairs ? Json() : Json(record.validation_loss)},
                   {"learning_rate", record.learning_rate},
                   {"seconds", rounded(record.seconds)}};
        if (pairs) {
            epoch["train_loss"] = record.train_loss;
            epoch["validation_loss"] = record.validation_loss;
        }
        epochs.push_back(std::move(epoch));
    }
    return epochs;
}

Json rate_changes_json(const RateChanges& changes)
{
    Json list = Json::array();
    for (const RateChange& change : changes)
        list.push_back({{"batch", change.batch}, {"rate", change.rate}});
    return list;
}

Json baselines_json(const BaselineComparison& comparison)
{
    if (comparison.measured_on.empty())
        return nullptr;
    if (comparison.feedback == Feedback::pairs)
        return {{"global_mean", nullptr},
                {"film_mean", nullptr},
                {"biases", nullptr},
                {"popularity_loss", comparison.popularity},
                {"model_loss", comparison.model}};
    return {{"global_mean", comparison.global_mean},
            {"film_mean", comparison.film_mean},
            {"biases", comparison.biases},
            {"model", comparison.model}};
}

}  // namespace

Json settings_json(const TrainingSettings& settings)
{
    Json json{{"preset", settings.preset}};
    for (const SettingInfo& info : setting_infos())
        json[info.key] = Json::parse(setting_value(settings, info.key));
    json[rate_changes_info().key] = rate_changes_json(settings.rate_changes);
    return json;
}

Json dataset_json(const Dataset& dataset)
{
    return {{"name", dataset.name},
            {"users", dataset.user_ids.size()},
            {"movies", dataset.movies.size()},
            {"ratings", dataset.ratings.size()},
            {"feedback", name_of(dataset.feedback)},
            {"simulated", dataset.simulated}};
}

void print_dataset(const Dataset& dataset)
{
    say("{}{}: {} people, {} {}, {} {}\n", dataset.name, dataset.simulated ? " (simulated)" : "",
        dataset.user_ids.size(), dataset.movies.size(), plural_of(dataset.item_noun), dataset.ratings.size(),
        dataset.feedback == Feedback::pairs ? "pairs of a person and what they have" : "ratings");
}

void print_training_start(const Dataset& dataset, const TrainingSettings& settings)
{
    print_dataset(dataset);
    say("preset {}, {} factors, {} {}, batch {}, learning rate {}, seed {}, {}, {} step\n\n", settings.preset,
        settings.factors, settings.epochs, settings.epochs == 1 ? "epoch" : "epochs", settings.batch_size,
        settings.learning_rate, settings.seed, name_of(settings.device), name_of(settings.step));
    if (!settings.rate_changes.empty())
        say("learning rate changes (batches:rate): {}\n\n", rate_changes_text(settings.rate_changes));
    if (dataset.feedback == Feedback::pairs)
        say("epoch  training loss  validation loss  seconds\n");
    else
        say("epoch   training MSE   validation MSE  seconds\n");
}

void print_epoch(const EpochRecord& record)
{
    say("{:5}  {:13.6f}  {:15.6f}  {:7.3f}\n", record.epoch + 1, record.train_loss, record.validation_loss,
        record.seconds);
    std::fflush(stdout);
}

void print_test(const RunOutcome& outcome)
{
    if (outcome.comparison.feedback == Feedback::pairs) {
        say("\n{} pairs are the test set. To see how well the model ranks them, save it and use kinoscope-cli "
            "evaluate.\n",
            outcome.test.ratings);
        return;
    }
    const auto line = [](const char* name, const ErrorMetrics& errors) {
        say("{} MSE {:.6f}, RMSE {:.4f}, MAE {:.4f}\n", name, errors.mse, errors.rmse, errors.mae);
    };
    say("\ntest ratings at epoch {} ({} ratings):\n", outcome.kept_epoch + 1, outcome.test.ratings);
    line("  predictions, not clipped:  ", outcome.test);
    line("  clipped to the scale:      ", outcome.clipped_test);
    if (outcome.settings.chooses_on_test())
        say("Optimistic: the test ratings were also used to choose the epoch.\n");
}

Json training_json(const Dataset& dataset, const TrainingSettings& settings, const RunOutcome& outcome,
                   const std::optional<ModelDocument>& document, double load_seconds)
{
    Json json{{"dataset", dataset_json(dataset)},
              {"settings", settings_json(settings)},
              {"feedback", name_of(dataset.feedback)},
              {"device", name_of(settings.device)},
              {"step", name_of(settings.step)},
              {"termination", name_of(outcome.termination)},
              {"epochs", epochs_json(outcome.history, dataset.feedback)},
              {"kept_epoch", nullptr},
              {"test", nullptr},
              {"measured_on", outcome.split ? Json(measured_on(*outcome.split)) : Json()},
              {"baselines", baselines_json(outcome.comparison)},
              {"skipped", skipped_json(dataset.skipped)},
              {"partly_read", skipped_json(dataset.partly_read)},
              {"notes", notes_json(dataset)},
              {"warning", outcome.warning.empty() ? Json() : Json(spoken(outcome.warning))},
              {"seconds", {{"load", rounded(load_seconds)}, {"train", rounded(outcome.seconds)}}}};
    if (document) {
        json["kept_epoch"] = document->kept_epoch;
        json["test"] = errors_json(outcome.test, dataset.feedback);
        json["test"]["clipped"] = dataset.feedback == Feedback::pairs ? Json() : errors_json(outcome.clipped_test);
        json["test"]["chose_the_epoch"] = settings.chooses_on_test();
    }
    return json;
}

void print_settings(const std::string& preset, bool json)
{
    TrainingSettings settings;
    try {
        settings = find_preset(preset).settings;
    } catch (const std::invalid_argument& error) {
        throw UsageError(error.what());
    }
    Json list = Json::array();
    const auto add = [&](const SettingInfo& info, const Json& initial) {
        if (json)
            list.push_back({{"key", info.key},
                            {"default", initial},
                            {"unit", info.unit},
                            {"min", info.min},
                            {"max", info.max},
                            {"meaning", info.meaning}});
        else
            say("{} = {}{}{}\n    {}\n", info.key, setting_value(settings, info.key), info.unit.empty() ? "" : " ",
                info.unit, info.meaning);
    };
    for (const SettingInfo& info : setting_infos())
        add(info, Json::parse(setting_value(settings, info.key)));
    add(rate_changes_info(), rate_changes_json(settings.rate_changes));
    if (json)
        print_json({{"preset", preset}, {"settings", list}});
}

}  // namespace kinoscope::cli
