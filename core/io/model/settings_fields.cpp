// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/model/settings_fields.h"

#include "core/data/data_error.h"
#include "core/data/encoding.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace kinoscope {

namespace {

/// A setting that version 2 of the format does not know. At its default it is left out: then it means nothing new.
bool is_late(std::string_view key)
{
    constexpr std::array<std::string_view, 2> late{"mean_start", "bias_rate"};
    return std::find(late.begin(), late.end(), key) != late.end();
}

bool differs_from_default(const TrainingSettings& settings, std::string_view key)
{
    return setting_value(settings, key) != setting_value(TrainingSettings(), key);
}

void read_setting(const JsonFields& fields, TrainingSettings& settings, const std::string& key,
                  const std::string& value)
{
    try {
        set_setting(settings, key, value);
    } catch (const std::invalid_argument&) {
        fields.refuse(fmt::format("{}: {} in {}", in_quotes(key), in_quotes(value), fields.place()),
                      "a setting of Kinoscope");
    }
}

template <typename Choice, std::size_t count>
Choice named(const JsonFields& fields, std::string_view name, const std::array<Choice, count>& choices)
{
    std::string known;
    for (const Choice choice : choices) {
        if (name_of(choice) == name)
            return choice;
        known += (known.empty() ? "" : ", ") + std::string(name_of(choice));
    }
    fields.refuse(fmt::format("{} in {}", in_quotes(name), fields.place()), "one of " + known);
}

}  // namespace

bool has_late_settings(const TrainingSettings& settings)
{
    const std::vector<SettingInfo>& infos = setting_infos();
    return std::any_of(infos.begin(), infos.end(), [&](const SettingInfo& info) {
        return is_late(info.key) && differs_from_default(settings, info.key);
    });
}

nlohmann::json settings_fields(const TrainingSettings& settings)
{
    nlohmann::json fields{{"preset", without_control_characters(settings.preset)},
                          {"device", name_of(settings.device)},
                          {"step", name_of(settings.step)}};
    for (const SettingInfo& info : setting_infos())
        if (!is_late(info.key) || differs_from_default(settings, info.key))
            fields[info.key] = setting_value(settings, info.key);
    if (!settings.rate_changes.empty())
        fields[rate_changes_info().key] = rate_changes_text(settings.rate_changes);
    return fields;
}

TrainingSettings settings_from(const JsonFields& fields)
{
    TrainingSettings settings;
    for (const auto& [key, value] : fields.all_texts()) {
        if (key == "preset")
            settings.preset = value;
        else if (key == "device")
            settings.device = named(fields, value, std::array{Device::automatic, Device::cpu, Device::cuda});
        else if (key == "step")
            settings.step = value == former_step ? StepKind::automatic : named(fields, value, all_step_kinds);
        else
            read_setting(fields, settings, key, value);
    }
    return settings;
}

}  // namespace kinoscope
