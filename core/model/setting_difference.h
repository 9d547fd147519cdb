// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/settings.h"

namespace kinoscope {

/// A setting in which two runs differ.
struct SettingDifference {
    std::string label;    ///< for the window: "Factors"
    std::string meaning;  ///< a sentence or two in plain words
    std::string first;
    std::string second;

    bool operator==(const SettingDifference&) const = default;
};

/// In the order of `setting_infos`, then changes of the learning rate, device and step; the presets' names alone are no
/// difference. Empty for runs that were trained alike.
std::vector<SettingDifference> differing_settings(const TrainingSettings& first, const TrainingSettings& second);

/// Whether to train with `wanted` gives what a run of `trained` gave, whose device and step are resolved.
bool trains_alike(TrainingSettings wanted, const TrainingSettings& trained);

}  // namespace kinoscope
