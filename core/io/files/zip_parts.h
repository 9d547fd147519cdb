// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/files/packed_file.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// The names of the first thousand entries of a zip archive, with slashes and without one in front; none if it is no
/// such archive.
std::vector<std::string> names_in_zip(const std::filesystem::path& path);

/// Hands the bytes of one entry of a zip archive, block by block, to `take`, which says whether it wants more. Names
/// are compared without regard to upper and lower case, as office programs do. Answers whether there is such an entry.
/// Throws DataError about damaged data, an encrypted entry and what is beyond `limits` (bytes of this entry, and their
/// ratio to the file's size).
bool read_zip_part(const std::filesystem::path& path, std::string_view name, const PackedLimits& limits,
                   const std::function<bool(std::string_view)>& take);

/// The same as one text; empty if there is no such entry.
std::string zip_part(const std::filesystem::path& path, std::string_view name, std::size_t most_bytes);

}  // namespace kinoscope
