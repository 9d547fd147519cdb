// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/split.h"
#include "core/io/model_file.h"

namespace kinoscope {

/// The rows of `dataset` that were held out when `document` was trained, in the split's order. Throws
/// std::invalid_argument with a sentence if the data set is not the one that the model was trained on, or if the
/// test part was a file of its own.
std::vector<std::int32_t> held_out_rows(const ModelDocument& document, const Dataset& dataset);

}  // namespace kinoscope
