// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace kinoscope::fuzz {

/// Reads the parts of `input` as files of these names in a folder, as a person would open it. What is accepted is
/// sound, is the same when it is read again, and is the same once it went through the layout `ml-csv`.
void test_folder(std::string_view input, const std::vector<std::string_view>& names);

}  // namespace kinoscope::fuzz
