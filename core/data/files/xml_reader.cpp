// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/files/xml_reader.h"

#include "core/data/data_error.h"
#include "core/io/files/zip_parts.h"

#include <expat.h>

#include <memory>
#include <new>

namespace kinoscope {

namespace {

constexpr int deepest_element = 200;

std::string_view without_prefix(std::string_view name)
{
    const std::size_t colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

class XmlPart {
public:
    XmlPart(const std::string& file, std::string_view part, XmlHandler& handler)
        : m_file(file), m_part(part), m_handler(handler), m_parser(XML_ParserCreate(nullptr), &XML_ParserFree)
    {
        if (!m_parser)
            throw std::bad_alloc();
        XML_SetUserData(m_parser.get(), this);
        XML_SetElementHandler(m_parser.get(), &XmlPart::take_start, &XmlPart::take_end);
        XML_SetCharacterDataHandler(m_parser.get(), &XmlPart::take_text);
        XML_SetStartDoctypeDeclHandler(m_parser.get(), &XmlPart::take_doctype);
    }

    /// Whether more is wanted.
    bool feed(std::string_view block, bool last)
    {
        const XML_Status status = XML_Parse(m_parser.get(), block.data(), static_cast<int>(block.size()), last ? 1 : 0);
        if (m_failure)
            std::rethrow_exception(m_failure);
        if (m_handler.is_done())
            return false;
        if (status == XML_STATUS_ERROR)
            throw DataError(m_file, 0, 0,
                            {KINOSCOPE_TEXT("core", "XML that is not well-formed (%1, line %2)"),
                             {as_is(m_part), as_is(XML_GetCurrentLineNumber(m_parser.get()))}},
                            KINOSCOPE_TEXT("core", "a whole spreadsheet"));
        return true;
    }

private:
    static XmlPart& self_of(void* self) { return *static_cast<XmlPart*>(self); }

    /// Through expat, which is C, no exception may pass.
    template <typename Call>
    void call(Call call) noexcept
    {
        if (m_failure || m_handler.is_done())
            return;
        try {
            call();
        } catch (...) {
            m_failure = std::current_exception();
        }
        if (m_failure || m_handler.is_done())
            XML_StopParser(m_parser.get(), XML_FALSE);
    }

    static void take_start(void* self, const char* name, const char** attributes) noexcept
    {
        XmlPart& part = self_of(self);
        part.call([&] {
            if (++part.m_depth > deepest_element)
                throw DataError(
                    part.m_file, 0, 0,
                    {KINOSCOPE_TEXT("core", "XML nested deeper than %1 elements"), {as_is(deepest_element)}},
                    KINOSCOPE_TEXT("core", "a spreadsheet"));
            part.m_handler.start(without_prefix(name), XmlAttributes(attributes));
        });
    }

    static void take_end(void* self, const char* name) noexcept
    {
        XmlPart& part = self_of(self);
        --part.m_depth;
        part.call([&] { part.m_handler.end(without_prefix(name)); });
    }

    static void take_text(void* self, const char* text, int size) noexcept
    {
        XmlPart& part = self_of(self);
        part.call([&] { part.m_handler.text({text, static_cast<std::size_t>(size)}); });
    }

    static void take_doctype(void* self, const char* /*name*/, const char* /*system*/, const char* /*id*/,
                             int /*internal*/) noexcept
    {
        XmlPart& part = self_of(self);
        part.call([&] {
            throw DataError(
                part.m_file, 0, 0,
                {KINOSCOPE_TEXT("core", "a document type in %1, which may hide entities"), {as_is(part.m_part)}},
                KINOSCOPE_TEXT("core", "plain XML, as spreadsheet programs write it"));
        });
    }

    const std::string& m_file;
    const std::string m_part;
    XmlHandler& m_handler;
    std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> m_parser;
    std::exception_ptr m_failure;
    int m_depth = 0;
};

}  // namespace

std::optional<std::string_view> XmlAttributes::find(std::string_view name) const
{
    for (const char** pair = m_pairs; *pair != nullptr; pair += 2) {
        const std::string_view key = pair[0];
        if (without_prefix(key) == name && !key.starts_with("calcext:"))
            return pair[1];
    }
    return std::nullopt;
}

std::optional<std::string_view> XmlAttributes::find_exactly(std::string_view name) const
{
    for (const char** pair = m_pairs; *pair != nullptr; pair += 2)
        if (pair[0] == name)
            return pair[1];
    return std::nullopt;
}

bool read_xml_part(const std::filesystem::path& path, const std::string& file, std::string_view part,
                   XmlHandler& handler)
{
    XmlPart parser(file, part, handler);
    bool more = true;
    const bool found = read_zip_part(path, part, PackedLimits{.ratio = 500.0}, [&](std::string_view block) {
        more = parser.feed(block, false);
        return more;
    });
    if (found && more)
        parser.feed({}, true);
    return found;
}

}  // namespace kinoscope
