// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/setting_difference.h"

#include "core/data/message.h"

namespace kinoscope {

std::vector<SettingDifference> differing_settings(const TrainingSettings& first, const TrainingSettings& second)
{
    std::vector<SettingDifference> differences;
    const auto compare = [&](const SettingInfo& info) {
        const std::string a = setting_value(first, info.key);
        const std::string b = setting_value(second, info.key);
        if (a != b)
            differences.push_back({info.label, info.meaning, a, b});
    };
    for (const SettingInfo& info : setting_infos())
        compare(info);
    compare(rate_changes_info());
    if (first.device != second.device)
        differences.push_back({KINOSCOPE_TEXT("core", "Device"),
                               KINOSCOPE_TEXT("core", "The device that trained the run."),
                               std::string(name_of(first.device)), std::string(name_of(second.device))});
    if (first.step != second.step)
        differences.push_back({KINOSCOPE_TEXT("core", "Optimizer"), meaning_of(second.step), label_of(first.step),
                               label_of(second.step)});
    return differences;
}

bool trains_alike(TrainingSettings wanted, const TrainingSettings& trained)
{
    if (wanted.device == Device::automatic)
        wanted.device = trained.device;
    if (wanted.step == StepKind::automatic)
        wanted.step = trained.step;
    return differing_settings(wanted, trained).empty();
}

}  // namespace kinoscope
