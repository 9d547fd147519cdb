// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/files/zip_writer.h"

#include <array>
#include <cstddef>

namespace kinoscope {

namespace {

/// CRC-32 of IEEE 802.3, a byte at a time.
constexpr std::array<std::uint32_t, 256> crc_table = [] {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t crc = byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1U) != 0 ? 0xEDB8'8320U ^ (crc >> 1U) : crc >> 1U;
        table.at(byte) = crc;
    }
    return table;
}();

std::uint32_t crc_of(const std::vector<std::string_view>& chunks)
{
    std::uint32_t crc = ~0U;
    for (const std::string_view chunk : chunks)
        for (const char c : chunk)
            crc = crc_table[(crc ^ static_cast<unsigned char>(c)) & 0xFFU] ^ (crc >> 8U);
    return ~crc;
}

std::string little_endian(std::uint64_t value, std::size_t bytes)
{
    std::string text;
    for (std::size_t i = 0; i < bytes; ++i)
        text += static_cast<char>(value >> (8 * i) & 0xFFU);
    return text;
}

// Version 2.0, no flags, stored, 1 January 1980.
std::string what_it_is(std::uint32_t crc, std::uint64_t size, std::size_t name)
{
    return little_endian(20, 2) + little_endian(0, 4) + little_endian(0x0021'0000, 4) + little_endian(crc, 4) +
           little_endian(size, 4) + little_endian(size, 4) + little_endian(name, 2);
}

}  // namespace

bool ZipWriter::add(const std::string& name, const std::vector<std::string_view>& chunks)
{
    std::uint64_t size = 0;
    for (const std::string_view chunk : chunks)
        size += chunk.size();
    const std::uint64_t headers = 2 * (name.size() + 46);
    if (size > most_bytes || m_size + m_directory.size() + size + headers > most_bytes)
        return false;
    const std::string common = what_it_is(crc_of(chunks), size, name.size());
    m_own.push_back(little_endian(0x0403'4b50, 4) + common + little_endian(0, 2) + name);
    m_directory += little_endian(0x0201'4b50, 4) + little_endian(20, 2) + common + little_endian(0, 12) +
                   little_endian(m_size, 4) + name;
    m_chunks.push_back(m_own.back());
    m_chunks.insert(m_chunks.end(), chunks.begin(), chunks.end());
    m_size += m_own.back().size() + size;
    ++m_files;
    return true;
}

std::vector<std::string_view> ZipWriter::finish()
{
    m_own.push_back(m_directory + little_endian(0x0605'4b50, 4) + little_endian(0, 4) + little_endian(m_files, 2) +
                    little_endian(m_files, 2) + little_endian(m_directory.size(), 4) + little_endian(m_size, 4) +
                    little_endian(0, 2));
    std::vector<std::string_view> all = m_chunks;
    all.push_back(m_own.back());
    return all;
}

}  // namespace kinoscope
