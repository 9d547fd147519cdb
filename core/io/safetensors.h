// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/file_descriptor.h"
#include "core/io/safetensors_header.h"

#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace kinoscope {

/// A safetensors file, open for reading: an 8-byte little-endian header length, a JSON header, raw little-endian
/// float32 tensors. Nothing in it is believed before it is checked, and no more memory is taken than the file has
/// bytes to fill.
class SafetensorsFile {
public:
    /// Reads and checks the header. Throws DataError.
    explicit SafetensorsFile(const std::filesystem::path& path);

    const std::string& name() const { return m_name; }  ///< for messages
    const std::map<std::string, std::string>& metadata() const { return m_header.metadata; }
    const std::vector<TensorEntry>& tensors() const { return m_header.tensors; }
    /// Null if there is none of that name.
    const TensorEntry* find(std::string_view tensor) const;
    /// Fills `values`, as many as the tensor's shape says, in row-major order. Throws DataError if the file has
    /// changed meanwhile.
    void read(const TensorEntry& tensor, std::span<float> values) const;

private:
    std::uint64_t file_size() const;
    void read_bytes(std::uint64_t position, char* destination, std::size_t count) const;

    std::string m_name;
    FileDescriptor m_file;
    SafetensorsHeader m_header;
    std::uint64_t m_data_start = 0;  // bytes from the start of the file
};

/// A tensor to be written; `values` are in row-major order, as many as `shape` says.
struct TensorView {
    std::string name;
    std::vector<std::int64_t> shape;
    std::span<const float> values;
};

/// Writes `tensors` in the given order, atomically. Equal input gives equal bytes. Throws DataError.
void write_safetensors(const std::filesystem::path& path, const std::map<std::string, std::string>& metadata,
                       std::span<const TensorView> tensors);

}  // namespace kinoscope
