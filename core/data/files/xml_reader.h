// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

struct XML_ParserStruct;

namespace kinoscope {

/// The attributes of an element, valid while it is told of.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** pairs) : m_pairs(pairs) {}
    /// By the name without its prefix ("value-type" for "office:value-type"); LibreOffice's own copies ("calcext:") do
    /// not count.
    std::optional<std::string_view> find(std::string_view name) const;
    /// The same of a name with its prefix.
    std::optional<std::string_view> find_exactly(std::string_view name) const;
    std::string text(std::string_view name) const { return std::string(find(name).value_or(std::string_view())); }

private:
    const char** m_pairs;
};

/// What is to be done with the elements of an XML text. Names come without their prefixes. Functions may throw.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void start(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view /*text*/) {}
    /// Nothing more is wanted.
    virtual bool is_done() const { return false; }
};

/// Reads a part of a spreadsheet, by expat, while it is unpacked. Document types are refused, and with them entities,
/// of which a few bytes could become gigabytes.
///
/// Answers whether there is such a part. Throws DataError about `file`: XML that is not well-formed or nested deeper
/// than any spreadsheet, more than 1 GiB of it; and what `handler` throws.
bool read_xml_part(const std::filesystem::path& path, const std::string& file, std::string_view part,
                   XmlHandler& handler);

}  // namespace kinoscope
