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

Json epochs_json(const std::vector<EpochRecord>& history)
{
    Json epochs = Json::array();
    for (const EpochRecord& record : history)
        epochs.push_back({{"epoch", record.epoch},
                          {"train_mse", record.train_loss},
                          {"validation_mse", record.validation_loss},
                          {"learning_rate", record.learning_rate},
                          {"seconds", rounded(record.seconds)}});
    return epochs;
}

Json baselines_json(const BaselineComparison& comparison)
{
    if (comparison.measured_on.empty())
        return nullptr;
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
    return json;
}

Json dataset_json(const Dataset& dataset)
{
    return {{"name", dataset.name},
            {"users", dataset.user_ids.size()},
            {"movies", dataset.movies.size()},
            {"ratings", dataset.ratings.size()},
            {"simulated", dataset.simulated}};
}

void print_dataset(const Dataset& dataset)
{
    say("{}{}: {} people, {} {}, {} ratings\n", dataset.name, dataset.simulated ? " (simulated)" : "",
        dataset.user_ids.size(), dataset.movies.size(), plural_of(dataset.item_noun), dataset.ratings.size());
}

void print_training_start(const Dataset& dataset, const TrainingSettings& settings)
{
    print_dataset(dataset);
    say("preset {}, {} factors, {} {}, batch {}, learning rate {}, seed {}, {}, {} step\n\n", settings.preset,
        settings.factors, settings.epochs, settings.epochs == 1 ? "epoch" : "epochs", settings.batch_size,
        settings.learning_rate, settings.seed, name_of(settings.device), name_of(settings.step));
    say("epoch  training MSE  validation MSE  seconds\n");
}

void print_epoch(const EpochRecord& record)
{
    say("{:5}  {:12.6f}  {:14.6f}  {:7.3f}\n", record.epoch + 1, record.train_loss, record.validation_loss,
        record.seconds);
    std::fflush(stdout);
}

void print_test(const RunOutcome& outcome)
{
    const auto line = [](const char* name, const ErrorMetrics& errors) {
        say("{} MSE {:.6f}, RMSE {:.4f}, MAE {:.4f}\n", name, errors.mse, errors.rmse, errors.mae);
    };
    say("\nheld-out ratings at epoch {} ({} ratings):\n", outcome.kept_epoch + 1, outcome.test.ratings);
    line("  predictions as they are:   ", outcome.test);
    line("  moved into the scale:      ", outcome.clipped_test);
    if (outcome.settings.chooses_on_test())
        say("The held-out ratings also chose the epoch, so these figures are a little too good.\n");
}

Json training_json(const Dataset& dataset, const TrainingSettings& settings, const RunOutcome& outcome,
                   const std::optional<ModelDocument>& document, double load_seconds)
{
    Json json{{"dataset", dataset_json(dataset)},
              {"settings", settings_json(settings)},
              {"device", name_of(settings.device)},
              {"step", name_of(settings.step)},
              {"termination", name_of(outcome.termination)},
              {"epochs", epochs_json(outcome.history)},
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
        json["test"] = errors_json(outcome.test);
        json["test"]["clipped"] = errors_json(outcome.clipped_test);
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
    for (const SettingInfo& info : setting_infos()) {
        const std::string value = setting_value(settings, info.key);
        if (json)
            list.push_back({{"key", info.key},
                            {"default", Json::parse(value)},
                            {"unit", info.unit},
                            {"min", info.min},
                            {"max", info.max},
                            {"meaning", info.meaning}});
        else
            say("{} = {}{}{}\n    {}\n", info.key, value, info.unit.empty() ? "" : " ", info.unit, info.meaning);
    }
    if (json)
        print_json({{"preset", preset}, {"settings", list}});
}

}  // namespace kinoscope::cli
