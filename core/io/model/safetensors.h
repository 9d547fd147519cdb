// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/files/file_descriptor.h"
#include "core/io/model/safetensors_header.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// A safetensors file, open for reading: an 8-byte little-endian header length, a JSON header, raw little-endian
/// tensors. Nothing in it is believed before it is checked, and no more memory is taken than the file has
/// bytes to fill.
class SafetensorsFile {
public:
    /// Reads and checks the header. Throws DataError.
    explicit SafetensorsFile(const std::filesystem::path& path);
    /// The same of bytes in memory, which must stay; `name` is what messages call them.
    SafetensorsFile(std::string_view bytes, std::string name);

    const std::string& name() const { return m_name; }  ///< for messages
    const std::map<std::string, std::string>& metadata() const { return m_header.metadata; }
    const std::vector<TensorEntry>& tensors() const { return m_header.tensors; }
    /// Null if there is none of that name.
    const TensorEntry* find(std::string_view tensor) const;
    /// Fills `values`, as many as the tensor's shape says, in row-major order. Throws DataError if the file has
    /// changed meanwhile.
    void read(const TensorEntry& tensor, std::span<float> values) const;
    /// Some numbers of a float16 tensor, from number `first` on, as their bits.
    void read(const TensorEntry& tensor, std::size_t first, std::span<std::uint16_t> values) const;

private:
    void read_header();
    std::uint64_t file_size() const;
    void read_bytes(std::uint64_t position, char* destination, std::size_t count) const;

    std::string m_name;
    FileDescriptor m_file;     // or
    std::string_view m_bytes;  // what stands for it
    SafetensorsHeader m_header;
    std::uint64_t m_data_start = 0;  // bytes from the start of the file
};

/// A tensor to be written; its numbers are in row-major order, as many as `shape` says.
struct TensorView {
    std::string name;
    std::vector<std::int64_t> shape;
    std::span<const float> values;
    std::span<const std::uint16_t> halves = {};  ///< bits of float16, in place of `values`

    TensorType type() const { return halves.empty() ? TensorType::f32 : TensorType::f16; }
    std::string_view bytes() const
    {
        if (type() == TensorType::f32)
            return {reinterpret_cast<const char*>(values.data()), values.size_bytes()};
        return {reinterpret_cast<const char*>(halves.data()), halves.size_bytes()};
    }
};

/// What stands before the bytes of `tensors`, which follow in the given order. `name` is what messages call the file.
/// Throws DataError.
std::string safetensors_head(const std::string& name, const std::map<std::string, std::string>& metadata,
                             std::span<const TensorView> tensors);

/// Writes `tensors` in the given order, atomically. Equal input gives equal bytes. Throws DataError.
void write_safetensors(const std::filesystem::path& path, const std::map<std::string, std::string>& metadata,
                       std::span<const TensorView> tensors);

}  // namespace kinoscope
