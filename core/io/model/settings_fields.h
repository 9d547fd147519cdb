// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/model/json_fields.h"
#include "core/model/settings.h"

namespace kinoscope {

/// Settings as files hold them: an object of texts.
nlohmann::json settings_fields(const TrainingSettings& settings);
/// A setting that is not named keeps its default: later versions add settings. Throws DataError.
TrainingSettings settings_from(const JsonFields& fields);
/// Whether they say something that version 2 of the model format does not know.
bool has_late_settings(const TrainingSettings& settings);

}  // namespace kinoscope
