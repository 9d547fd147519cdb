// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

enum class TensorType { f32, f16 };
std::string_view name_of(TensorType type);  ///< "F32", "F16"
std::size_t size_of(TensorType type);       ///< bytes a number

/// Where a tensor lies in the data part of a safetensors file.
struct TensorEntry {
    std::string name;
    TensorType type = TensorType::f32;
    std::vector<std::int64_t> shape;
    std::uint64_t begin = 0;  ///< bytes from the start of the data part
    std::uint64_t end = 0;    ///< one past the last
};

/// The JSON at the start of a safetensors file.
struct SafetensorsHeader {
    std::map<std::string, std::string> metadata;  ///< `__metadata__`; empty if there is none
    std::vector<TensorEntry> tensors;             ///< in the order of their data
};

/// The most that the format allows.
inline constexpr std::uint64_t max_header_bytes = 100'000'000;

/// Reads a header and checks it against the size of the data part: float32 and float16 only, sizes that fit the shapes,
/// tensors side by side without gap or overlap, nothing left over. Throws DataError about `file`. Source:
/// https://huggingface.co/docs/safetensors, "Format".
SafetensorsHeader parse_safetensors_header(std::string_view text, std::uint64_t data_bytes, const std::string& file);

/// "[1682, 50]"
std::string shape_text(const std::vector<std::int64_t>& shape);

}  // namespace kinoscope
