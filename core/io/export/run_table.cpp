// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/export/run_table.h"

#include "core/data/encoding.h"
#include "core/io/export/csv_text.h"
#include "core/io/files/atomic_file.h"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <string_view>
#include <vector>

namespace kinoscope {

namespace {

std::vector<std::string> heading(Feedback feedback)
{
    std::vector<std::string> names{"number", "name", "note", "starred", "preset"};
    for (const SettingInfo& info : setting_infos())
        names.push_back(info.key);
    const std::string error = feedback == Feedback::pairs ? "loss" : "rmse";
    for (const std::string& name :
         {rate_changes_info().key, std::string("device"), std::string("step"), std::string("epochs_done"),
          std::string("kept_epoch"), "training_" + error, "validation_" + error, std::string("test_rmse"),
          std::string("test_mae"), std::string("seconds"), std::string("ending")})
        names.push_back(name);
    return names;
}

std::string number_or_nothing(const std::optional<double>& value)
{
    return value ? fmt::format("{:.6g}", *value) : std::string();
}

std::optional<double> error_of(const std::optional<double>& loss, Feedback feedback)
{
    return loss && feedback == Feedback::ratings ? std::optional(std::sqrt(*loss)) : loss;
}

std::vector<std::string> fields(const RunRecord& run, Feedback feedback)
{
    std::vector<std::string> row{fmt::format("{}", run.number), without_control_characters(run.name),
                                 without_control_characters(run.note), run.starred ? "1" : "0",
                                 without_control_characters(run.settings.preset)};
    for (const SettingInfo& info : setting_infos())
        row.push_back(setting_value(run.settings, info.key));
    row.push_back(rate_changes_text(run.settings.rate_changes));
    row.emplace_back(name_of(run.settings.device));
    row.emplace_back(name_of(run.settings.step));
    row.push_back(fmt::format("{}", run.epochs));
    row.push_back(run.kept_epoch ? fmt::format("{}", *run.kept_epoch) : std::string());
    row.push_back(number_or_nothing(error_of(run.training, feedback)));
    row.push_back(number_or_nothing(error_of(run.validation, feedback)));
    row.push_back(number_or_nothing(run.test_rmse));
    row.push_back(number_or_nothing(run.test_mae));
    row.push_back(fmt::format("{:.3f}", run.seconds));
    row.push_back(run.ending);
    return row;
}

}  // namespace

void write_run_table(const std::filesystem::path& path, std::span<const RunRecord> runs, Feedback feedback)
{
    std::string text = csv_row(heading(feedback));
    for (const RunRecord& run : runs)
        text += csv_row(fields(run, feedback));
    write_file_atomically(path, std::array{std::string_view(text)});
}

}  // namespace kinoscope
