// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/files/json_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>

namespace kinoscope {

namespace {

/// \U0001f600 as JSON writes it: two halves.
std::string surrogates(unsigned long code)
{
    if (code < 0x10000 || code > 0x10ffff)
        return fmt::format("\\u{:04x}", code & 0xffffU);
    code -= 0x10000;
    return fmt::format("\\u{:04x}\\u{:04x}", 0xd800U + (code >> 10U), 0xdc00U + (code & 0x3ffU));
}

class PythonText {
public:
    explicit PythonText(std::string_view text) : m_text(text) {}

    std::string json()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '\'' || c == '"')
                take_string();
            else if (is_letter_of_word(c))
                take_word();
            else
                take_sign(c);
        }
        return std::move(m_json);
    }

private:
    static bool is_letter_of_word(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

    /// Lists and tuples alike.
    void take_sign(char c)
    {
        m_json += c == '(' ? '[' : c == ')' ? ']' : c;
        ++m_at;
    }

    void take_word()
    {
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && is_letter_of_word(m_text[m_at]))
            ++m_at;
        const std::string_view word = m_text.substr(begin, m_at - begin);
        const bool quoted = m_at < m_text.size() && (m_text[m_at] == '\'' || m_text[m_at] == '"');
        if (word == "True")
            m_json += "true";
        else if (word == "False")
            m_json += "false";
        else if (word == "None" || word == "nan" || word == "inf")
            m_json += "null";
        else if (!(quoted && word.size() <= 2))  // u'…', b'…'
            m_json += word;
    }

    void take_string()
    {
        const char quote = m_text[m_at++];
        m_json += '"';
        while (m_at < m_text.size() && m_text[m_at] != quote) {
            const char c = m_text[m_at++];
            if (c == '\\')
                take_escape();
            else if (c == '"')
                m_json += "\\\"";
            else if (static_cast<unsigned char>(c) < 0x20)
                m_json += fmt::format("\\u{:04x}", static_cast<unsigned char>(c));
            else
                m_json += c;
        }
        m_json += m_at < m_text.size() ? "\"" : "";  // what is not closed stays so
        ++m_at;
    }

    void take_escape()
    {
        if (m_at >= m_text.size())
            return;
        const char c = m_text[m_at++];
        const std::size_t digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
        if (digits > 0) {
            take_code(digits);
            return;
        }
        switch (c) {
        case '\\':
        case '"':
        case 'n':
        case 't':
        case 'r':
        case 'b':
        case 'f': (m_json += '\\') += c; break;
        case '\'': m_json += c; break;
        case '0': m_json += ' '; break;
        default: (m_json += "\\\\") += c;
        }
    }

    void take_code(std::size_t digits)
    {
        const std::string_view text = m_text.substr(m_at, digits);
        unsigned long code = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), code, 16);
        m_at += text.size();
        m_json += error == std::errc() && end == text.data() + digits ? surrogates(code) : std::string("?");
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::string m_json;
};

}  // namespace

std::string json_of_python(std::string_view text)
{
    return PythonText(text).json();
}

}  // namespace kinoscope
