// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/model/safetensors.h"

#include "core/data/data_error.h"
#include "core/io/files/atomic_file.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <cstring>
#include <system_error>

namespace kinoscope {

namespace {

static_assert(std::endian::native == std::endian::little, "safetensors files hold little-endian numbers");

constexpr std::uint64_t length_bytes = 8;

[[noreturn]] void throw_unreadable(const std::string& name)
{
    throw DataError(name,
                    {KINOSCOPE_TEXT("core", "cannot be read (%1)."), {as_is(std::generic_category().message(errno))}});
}

std::string header_text(const std::map<std::string, std::string>& metadata, std::span<const TensorView> tensors)
{
    nlohmann::json header;
    header["__metadata__"] = metadata;
    std::uint64_t position = 0;
    for (const TensorView& tensor : tensors) {
        const std::uint64_t end = position + tensor.bytes().size();
        header[tensor.name] = {
            {"dtype", name_of(tensor.type())}, {"shape", tensor.shape}, {"data_offsets", {position, end}}};
        position = end;
    }
    std::string text = header.dump();
    // Spaces up to a multiple of 8, as the format allows, let readers map the numbers where they lie.
    text.resize((text.size() + length_bytes - 1) / length_bytes * length_bytes, ' ');
    return text;
}

}  // namespace

// Non-blocking, because opening a named pipe would otherwise wait for somebody to write to it.
SafetensorsFile::SafetensorsFile(const std::filesystem::path& path)
    : m_name(path.string()), m_file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK))
{
    if (!m_file.is_open())
        throw_unreadable(m_name);
    read_header();
}

SafetensorsFile::SafetensorsFile(std::string_view bytes, std::string name)
    : m_name(std::move(name)), m_file(-1), m_bytes(bytes)
{
    read_header();
}

void SafetensorsFile::read_header()
{
    const std::uint64_t size = file_size();
    if (size < length_bytes)
        throw DataError(m_name, 0, 0, {KINOSCOPE_TEXT("core", "%1 bytes"), {as_is(size)}},
                        KINOSCOPE_TEXT("core", "a model saved by Kinoscope"));

    std::uint64_t header_bytes = 0;
    std::array<char, length_bytes> length{};
    read_bytes(0, length.data(), length.size());
    std::memcpy(&header_bytes, length.data(), length.size());
    const std::uint64_t most = std::min(size - length_bytes, max_header_bytes);
    if (header_bytes > most)
        throw DataError(m_name, 0, 0, {KINOSCOPE_TEXT("core", "a header of %1 bytes"), {as_is(header_bytes)}},
                        fmt::format("at most {} in a safetensors file of {} bytes", most, size));

    std::string text(header_bytes, '\0');
    read_bytes(length_bytes, text.data(), text.size());
    m_data_start = length_bytes + header_bytes;
    m_header = parse_safetensors_header(text, size - m_data_start, m_name);
}

std::uint64_t SafetensorsFile::file_size() const
{
    if (!m_file.is_open())
        return m_bytes.size();
    struct stat status = {};
    if (::fstat(m_file.number(), &status) != 0)
        throw_unreadable(m_name);
    if (!S_ISREG(status.st_mode))
        throw DataError(m_name, 0, 0, S_ISDIR(status.st_mode) ? "a folder" : KINOSCOPE_TEXT("core", "no ordinary file"),
                        KINOSCOPE_TEXT("core", "a model saved by Kinoscope"));
    return static_cast<std::uint64_t>(status.st_size);
}

void SafetensorsFile::read_bytes(std::uint64_t position, char* destination, std::size_t count) const
{
    if (!m_file.is_open()) {
        std::memcpy(destination, m_bytes.substr(position, count).data(), count);  // the header was checked against it
        return;
    }
    while (count > 0) {
        const ssize_t got = ::pread(m_file.number(), destination, count, static_cast<off_t>(position));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            throw_unreadable(m_name);
        if (got == 0)
            throw DataError(
                m_name, KINOSCOPE_TEXT("core", "became shorter while being read. Open it again when it is complete."));
        position += static_cast<std::uint64_t>(got);
        destination += got;
        count -= static_cast<std::size_t>(got);
    }
}

const TensorEntry* SafetensorsFile::find(std::string_view tensor) const
{
    const auto found = std::find_if(m_header.tensors.begin(), m_header.tensors.end(),
                                    [tensor](const TensorEntry& entry) { return entry.name == tensor; });
    return found == m_header.tensors.end() ? nullptr : &*found;
}

void SafetensorsFile::read(const TensorEntry& tensor, std::span<float> values) const
{
    if (tensor.type != TensorType::f32 || values.size_bytes() != tensor.end - tensor.begin)
        throw std::invalid_argument("The room for tensor \"" + tensor.name + "\" is not of its size.");
    read_bytes(m_data_start + tensor.begin, reinterpret_cast<char*>(values.data()), values.size_bytes());
}

void SafetensorsFile::read(const TensorEntry& tensor, std::size_t first, std::span<std::uint16_t> values) const
{
    const std::uint64_t begin = tensor.begin + first * sizeof(std::uint16_t);
    if (tensor.type != TensorType::f16 || begin > tensor.end || values.size_bytes() > tensor.end - begin)
        throw std::invalid_argument("Tensor \"" + tensor.name + "\" has no such part.");
    read_bytes(m_data_start + begin, reinterpret_cast<char*>(values.data()), values.size_bytes());
}

std::string safetensors_head(const std::string& name, const std::map<std::string, std::string>& metadata,
                             std::span<const TensorView> tensors)
{
    const std::string header = header_text(metadata, tensors);
    if (header.size() > max_header_bytes)
        throw DataError(name, "cannot be written, because its titles do not fit into 100 MB.");
    const std::uint64_t header_bytes = header.size();
    std::array<char, length_bytes> length{};
    std::memcpy(length.data(), &header_bytes, length.size());
    return std::string(length.data(), length.size()) + header;
}

void write_safetensors(const std::filesystem::path& path, const std::map<std::string, std::string>& metadata,
                       std::span<const TensorView> tensors)
{
    const std::string head = safetensors_head(path.string(), metadata, tensors);
    std::vector<std::string_view> chunks{head};
    for (const TensorView& tensor : tensors)
        chunks.push_back(tensor.bytes());
    write_file_atomically(path, chunks);
}

}  // namespace kinoscope
