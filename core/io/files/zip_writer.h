// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// A zip archive of files that are stored as they are, made of pieces that stay where they are: what is added must
/// outlive the writer. Equal input gives equal bytes: no times, no owners.
/// Source: APPNOTE.TXT, .ZIP File Format Specification, 4.3, without its 64-bit extension.
class ZipWriter {
public:
    /// All files together; the format's fields hold no more.
    static constexpr std::uint64_t most_bytes = 0xFFFF'0000;

    /// `name` in ASCII, once each; `chunks` are the file's bytes, one after the other. False, and nothing is added,
    /// where the archive would have more than `most_bytes`.
    bool add(const std::string& name, const std::vector<std::string_view>& chunks);
    /// The whole archive, after the last file.
    std::vector<std::string_view> finish();

private:
    std::deque<std::string> m_own;  // headers, which chunks point to
    std::vector<std::string_view> m_chunks;
    std::string m_directory;
    std::uint64_t m_size = 0;
    std::uint32_t m_files = 0;
};

}  // namespace kinoscope
