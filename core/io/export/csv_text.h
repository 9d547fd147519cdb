// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// A field of a CSV file as RFC 4180 has it: in quotes, with inner ones doubled, where it needs them.
std::string csv_field(std::string_view text);
/// Fields with commas between them, and CR LF.
std::string csv_row(const std::vector<std::string>& fields);

}  // namespace kinoscope
