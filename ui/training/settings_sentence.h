// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/model/settings.h"

#include <QString>

namespace kinoscope::ui {

/// What is learned and how, in plain words: "60 numbers per film, learned in 26 passes. Also learns from what people
/// watch."
QString settingsSentence(const TrainingSettings& settings, Feedback feedback);

}  // namespace kinoscope::ui
