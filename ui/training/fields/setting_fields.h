// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace kinoscope::ui {

/// Where a person who knows the notebook would look for a setting.
enum class SettingGroup { model, start, optimiser, stopping, split };

/// What a setting is chosen with.
enum class FieldKind {
    number,
    flag,           ///< a number that is 0 or 1: a check box
    coWatchSwitch,  ///< whether co-watch, a number, is more than 0
    step,
    device,
    rateChanges,  ///< said only; they are made while a run learns
};

/// The owner of what belongs to the optimiser that is used.
inline constexpr const char* ofOptimiser = "optim";

/// A field of the setting form.
struct SettingField {
    /// As core's setting_infos() have it. Beside them "step", "device", "rate_changes" and "watching", the switch.
    std::string_view key;
    const char* objectName;
    SettingGroup group;
    FieldKind kind;
    const char* name = nullptr;    ///< in the notebook or PyTorch: "lr"
    const char* owner = nullptr;   ///< what has it there: "DataLoader", or `ofOptimiser`
    const char* term = nullptr;    ///< the field's own word for it
    const char* remark = nullptr;  ///< what a reader of the notebook would stumble over
    bool ofCoWatch = false;        ///< says how co-watch is learned
    bool followsOthers = false;    ///< fields below may make it impossible
};

/// All, in the order in which they stand in the form.
std::span<const SettingField> settingFields();

}  // namespace kinoscope::ui
