// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/encoding.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace kinoscope {

namespace {

struct LeadByte {
    std::size_t length;         // of the whole sequence
    unsigned char lowest_next;  // limits of the second byte: they rule out overlong forms and surrogates
    unsigned char highest_next;
};

LeadByte classify(unsigned char lead)
{
    if (lead < 0x80)
        return {1, 0, 0};
    if (lead >= 0xc2 && lead <= 0xdf)
        return {2, 0x80, 0xbf};
    if (lead == 0xe0)
        return {3, 0xa0, 0xbf};
    if (lead == 0xed)
        return {3, 0x80, 0x9f};
    if (lead >= 0xe1 && lead <= 0xef)
        return {3, 0x80, 0xbf};
    if (lead == 0xf0)
        return {4, 0x90, 0xbf};
    if (lead >= 0xf1 && lead <= 0xf3)
        return {4, 0x80, 0xbf};
    if (lead == 0xf4)
        return {4, 0x80, 0x8f};
    return {0, 0, 0};
}

bool is_between(char byte, unsigned char low, unsigned char high)
{
    const auto value = static_cast<unsigned char>(byte);
    return value >= low && value <= high;
}

}  // namespace

std::size_t utf8_sequence_length(std::string_view text)
{
    if (text.empty())
        return 0;
    const LeadByte lead = classify(static_cast<unsigned char>(text[0]));
    if (lead.length > text.size())
        return 0;
    if (lead.length > 1 && !is_between(text[1], lead.lowest_next, lead.highest_next))
        return 0;
    for (std::size_t i = 2; i < lead.length; ++i) {
        if (!is_between(text[i], 0x80, 0xbf))
            return 0;
    }
    return lead.length;
}

std::size_t find_invalid_utf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        // Eight letters of ASCII at a time: most files are little else.
        std::uint64_t eight = 0;
        constexpr std::uint64_t high_bits = 0x8080808080808080U;
        if (at + sizeof eight <= text.size()) {
            std::memcpy(&eight, text.data() + at, sizeof eight);
            if ((eight & high_bits) == 0) {
                at += sizeof eight;
                continue;
            }
        }
        const std::size_t length = utf8_sequence_length(text.substr(at));
        if (length == 0)
            return at;
        at += length;
    }
    return std::string_view::npos;
}

std::string latin1_to_utf8(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (const char character : text) {
        const unsigned value = static_cast<unsigned char>(character);
        if (value < 0x80) {
            result += character;
        } else {
            result += static_cast<char>(0xc0U | (value >> 6U));
            result += static_cast<char>(0x80U | (value & 0x3fU));
        }
    }
    return result;
}

std::size_t find_invalid_latin1(std::string_view text)
{
    const auto found = std::find_if(text.begin(), text.end(), [](char c) { return is_between(c, 0x80, 0x9f); });
    return found == text.end() ? std::string_view::npos : static_cast<std::size_t>(found - text.begin());
}

bool has_control_characters(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x20 || byte == 0x7F)
            return true;
        if (byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0)
            return true;
    }
    return false;
}

std::string without_control_characters(std::string_view text)
{
    if (!has_control_characters(text))
        return std::string(text);
    std::string result;
    while (!text.empty()) {
        // A control character is one byte, or two from 0xC2 on.
        const std::size_t length = text.front() == '\xC2' && text.size() > 1 ? 2 : 1;
        if (has_control_characters(text.substr(0, length)))
            result += ' ';
        else
            result += text.substr(0, length);
        text.remove_prefix(length);
    }
    return result;
}

}  // namespace kinoscope
