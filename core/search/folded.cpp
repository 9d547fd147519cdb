// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/folded.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <utility>

namespace kinoscope {

namespace {

using CodePoint = utf8proc_int32_t;

constexpr char joiner_sign = '\'';

bool is_joiner(CodePoint c)
{
    constexpr std::array joiners{
        CodePoint{'\''},   CodePoint{'`'},    CodePoint{'-'},    CodePoint{'.'},    CodePoint{0x00AD},
        CodePoint{0x00B4}, CodePoint{0x00B7}, CodePoint{0x02B9}, CodePoint{0x02BB}, CodePoint{0x02BC},
        CodePoint{0x02BE}, CodePoint{0x02BF}, CodePoint{0x2010}, CodePoint{0x2011}, CodePoint{0x2012},
        CodePoint{0x2013}, CodePoint{0x2014}, CodePoint{0x2015}, CodePoint{0x2018}, CodePoint{0x2019},
        CodePoint{0x201B}, CodePoint{0x2022}, CodePoint{0x2027}, CodePoint{0x2032}, CodePoint{0x2212},
        CodePoint{0x2219}, CodePoint{0x22C5}, CodePoint{0x30FB}, CodePoint{0xFF07}, CodePoint{0xFF0D}};
    return std::find(joiners.begin(), joiners.end(), c) != joiners.end();
}

bool is_ascii(std::string_view text)
{
    for (const char c : text)
        if (static_cast<unsigned char>(c) >= 0x80)
            return false;
    return true;
}

void append_code_point(std::string& text, CodePoint c)
{
    std::array<utf8proc_uint8_t, 4> bytes{};
    const utf8proc_ssize_t length = utf8proc_encode_char(c, bytes.data());
    text.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(length));
}

/// `use` of each code point; false, and some were not used, where that is not UTF-8.
template <typename Use>
bool for_each_code_point(std::string_view text, Use use)
{
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    auto left = static_cast<utf8proc_ssize_t>(text.size());
    while (left > 0) {
        CodePoint c = 0;
        const utf8proc_ssize_t length = utf8proc_iterate(bytes, left, &c);
        if (length <= 0)
            return false;
        use(c);
        bytes += length;
        left -= length;
    }
    return true;
}

/// Letters that Unicode does not take apart, as who has no key for them types them.
std::string_view plain_letters(CodePoint c)
{
    constexpr std::array<std::pair<CodePoint, std::string_view>, 11> letters{{{0xE6, "ae"},
                                                                              {0xF0, "d"},
                                                                              {0xF8, "o"},
                                                                              {0xFE, "th"},
                                                                              {0x111, "d"},
                                                                              {0x127, "h"},
                                                                              {0x131, "i"},
                                                                              {0x142, "l"},
                                                                              {0x14B, "n"},
                                                                              {0x153, "oe"},
                                                                              {0x167, "t"}}};
    for (const auto& [letter, plain] : letters)
        if (letter == c)
            return plain;
    return {};
}

/// In lower case and taken apart, accents thrown away; the text itself where it is not UTF-8. Joiners first: some are
/// taken apart into a space and an accent.
std::string without_marks(std::string_view utf8)
{
    std::string signs;
    if (!for_each_code_point(utf8, [&signs](CodePoint c) { append_code_point(signs, is_joiner(c) ? joiner_sign : c); }))
        return std::string(utf8);
    utf8proc_uint8_t* mapped = nullptr;
    const utf8proc_ssize_t length = utf8proc_map(
        reinterpret_cast<const utf8proc_uint8_t*>(signs.data()), static_cast<utf8proc_ssize_t>(signs.size()), &mapped,
        static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD |
                                       UTF8PROC_STRIPMARK));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
    if (length < 0)
        return std::string(utf8);
    return {reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length)};
}

/// Collects what is kept, with single spaces between words.
class FoldedWords {
public:
    explicit FoldedWords(Joiners joiners) : m_joiners(joiners) {}

    void add(CodePoint c)
    {
        if (c < 0x80) {
            add_ascii(static_cast<char>(c));
            return;
        }
        const std::string_view plain = plain_letters(c);
        const utf8proc_category_t category = utf8proc_category(c);
        const bool letter = category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
        const bool number = category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO;
        if (!plain.empty())
            m_text += plain;
        else if (is_joiner(c))
            add_ascii(joiner_sign);
        else if (letter || number)
            append_code_point(m_text, c);
        else
            space();
    }

    void add_ascii(char c)
    {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            m_text += c;
        } else if (c >= 'A' && c <= 'Z') {
            m_text += static_cast<char>(c + 'a' - 'A');
        } else if (c == '&') {
            space();
            m_text += "and ";
        } else if (!is_joiner(c) || m_joiners == Joiners::split) {
            space();
        }
    }

    void add_byte(char c)
    {
        if (static_cast<unsigned char>(c) < 0x80)
            add_ascii(c);
        else
            m_text += c;
    }

    std::string take()
    {
        while (!m_text.empty() && m_text.back() == ' ')
            m_text.pop_back();
        return std::move(m_text);
    }

private:
    void space()
    {
        if (!m_text.empty() && m_text.back() != ' ')
            m_text += ' ';
    }

    Joiners m_joiners;
    std::string m_text;
};

}  // namespace

std::string folded(std::string_view utf8, Joiners joiners)
{
    FoldedWords words(joiners);
    if (is_ascii(utf8)) {
        for (const char c : utf8)
            words.add_ascii(c);
        return words.take();
    }
    const std::string plain = without_marks(utf8);
    if (!for_each_code_point(plain, [&words](CodePoint c) { words.add(c); })) {
        words = FoldedWords(joiners);
        for (const char c : plain)
            words.add_byte(c);
    }
    return words.take();
}

std::string compact(std::string_view folded_text)
{
    std::string result;
    result.reserve(folded_text.size());
    for (const char c : folded_text)
        if (c != ' ')
            result += c;
    return result;
}

}  // namespace kinoscope
