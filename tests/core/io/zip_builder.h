// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kinoscope::test {

/// One entry of a zip archive, which may lie about itself.
struct ZipEntry {
    std::string name;
    std::string content;
    bool deflated = false;
    std::uint32_t mode = 0100644;  ///< as Unix has it: kind and permissions
    int system = 3;                ///< that the archive was made on: 3 Unix, 0 Windows
    std::uint16_t flags = 0;       ///< bit 0: encrypted
    std::optional<std::uint16_t> method;
    std::optional<std::uint32_t> crc;
    std::optional<std::uint32_t> size;
};

/// Source: APPNOTE.TXT, .ZIP File Format Specification, 4.3.
class ZipBuilder {
public:
    ZipBuilder& add(const ZipEntry& entry)
    {
        const std::string packed = entry.deflated ? deflate(entry.content) : entry.content;
        return add_packed(entry, packed, packed.size());
    }
    ZipBuilder& add(const std::string& name, const std::string& content) { return add({name, content}); }

    /// Of the entry's data only the first `written` bytes are there; the rest is whatever comes next.
    ZipBuilder& add_packed(const ZipEntry& entry, const std::string& packed, std::size_t written)
    {
        m_central += number(0x02014b50, 4) + number(static_cast<std::uint64_t>(entry.system << 8 | 20), 2) +
                     common_header(entry, packed) + number(entry.name.size(), 2) + number(0, 8) +
                     number(std::uint64_t{entry.mode} << 16U, 4) + number(m_bytes.size(), 4) + entry.name;
        m_bytes += local_header(entry, packed) + packed.substr(0, written);
        ++m_entries;
        return *this;
    }

    std::string bytes() const
    {
        return m_bytes + m_central + number(0x06054b50, 4) + number(0, 4) + number(m_entries, 2) +
               number(m_entries, 2) + number(m_central.size(), 4) + number(m_bytes.size(), 4) + number(0, 2);
    }

    static std::string local_header(const ZipEntry& entry, const std::string& packed)
    {
        return number(0x04034b50, 4) + common_header(entry, packed) + number(entry.name.size(), 2) + number(0, 2) +
               entry.name;
    }

    static std::string number(std::uint64_t value, int bytes)
    {
        std::string result;
        for (int i = 0; i < bytes; ++i)
            result += static_cast<char>(value >> (8 * i) & 0xffU);
        return result;
    }

    // Without the length that Qt puts first, and zlib's header and checksum.
    static std::string deflate(const std::string& content)
    {
        const QByteArray packed = qCompress(QByteArray::fromStdString(content), 9);
        return packed.sliced(6, packed.size() - 10).toStdString();
    }

private:
    static std::string common_header(const ZipEntry& entry, const std::string& packed)
    {
        return number(20, 2) + number(entry.flags, 2) + number(entry.method.value_or(entry.deflated ? 8 : 0), 2) +
               number(0, 2) + number(0x21, 2) + number(entry.crc.value_or(crc32(entry.content)), 4) +
               number(packed.size(), 4) +
               number(entry.size.value_or(static_cast<std::uint32_t>(entry.content.size())), 4);
    }

    static std::uint32_t crc32(const std::string& content)
    {
        std::uint32_t crc = 0xffffffffU;
        for (const char c : content) {
            crc ^= static_cast<unsigned char>(c);
            for (int bit = 0; bit < 8; ++bit)
                crc = crc >> 1U ^ (crc & 1U ? 0xedb88320U : 0U);
        }
        return ~crc;
    }

    std::string m_bytes;
    std::string m_central;
    std::size_t m_entries = 0;
};

/// A small MovieLens 100K: enough to be opened.
inline std::string small_movielens_zip(const std::string& folder = "ml-100k")
{
    return ZipBuilder()
        .add({folder + "/", "", false, 040755})
        .add({folder + "/README", "Please cite.\n", true})
        .add({folder + "/u.data", "1\t1\t5\t874965758\n1\t2\t3\t876893171\n2\t1\t4\t888550871\n2\t2\t1\t888550872\n",
              true})
        .add({folder + "/u.item", "1|Toy Story (1995)|01-Jan-1995||url|0|0|0|1|1|1|0|0|0|0|0|0|0|0|0|0|0|0|0\n"
                                  "2|GoldenEye (1995)|01-Jan-1995||url|0|1|1|0|0|0|0|0|0|0|0|0|0|0|0|0|1|0|0\n"})
        .bytes();
}

}  // namespace kinoscope::test
