// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/text/item_noun.h"

#include <algorithm>

namespace kinoscope {

namespace {

/// Of a letter beyond ASCII the first byte; signs such as … and ’ are further up.
bool begins_letter(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0xc3 && byte < 0xe0;
}

bool is_letter_or_digit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || begins_letter(c);
}

/// "film" or "Film" at `at`, alone or in the plural: its length; 0 if there is none.
std::size_t film_at(std::string_view text, std::size_t at)
{
    if ((text[at] != 'f' && text[at] != 'F') || text.substr(at + 1, 3) != "ilm")
        return 0;
    const std::size_t length = text.substr(at + 4).starts_with('s') ? 5 : 4;
    const char before = at == 0 ? ' ' : text[at - 1];
    const char behind = at + length < text.size() ? text[at + length] : ' ';
    const bool ends_name =
        behind == '-' || behind == '_' ||
        (behind == '.' && at + length + 1 < text.size() && is_letter_or_digit(text[at + length + 1]));
    if (is_letter_or_digit(before) || is_letter_or_digit(behind) || before == '/' || before == '-' || ends_name)
        return 0;
    return length;
}

bool begins_with_vowel(std::string_view word)
{
    return std::string_view("aeiou").find(word.front()) != std::string_view::npos;
}

/// "a " at the end of what is there becomes "an ".
void fit_article(std::string& text, std::string_view noun)
{
    const bool article = text.ends_with(" a ") || text.ends_with(" A ") || text == "a " || text == "A ";
    if (article && begins_with_vowel(noun))
        text.insert(text.size() - 1, "n");
}

}  // namespace

const std::vector<std::string>& item_nouns()
{
    static const std::vector<std::string> nouns{"film", "book", "song", "game", "joke", "product", "item"};
    return nouns;
}

bool is_item_noun(std::string_view noun)
{
    return std::find(item_nouns().begin(), item_nouns().end(), noun) != item_nouns().end();
}

std::string plural_of(std::string_view noun)
{
    return std::string(noun) + "s";
}

std::string about_items(std::string_view text, std::string_view noun)
{
    std::string result;
    if (noun == "film" || noun.empty())
        return std::string(text);
    bool quoted = false;
    for (std::size_t at = 0; at < text.size();) {
        quoted = text[at] == '"' ? !quoted : quoted;
        const std::size_t length = quoted ? 0 : film_at(text, at);
        if (length == 0) {
            result += text[at++];
            continue;
        }
        fit_article(result, noun);
        std::string word = length == 5 ? plural_of(noun) : std::string(noun);
        if (text[at] == 'F')
            word.front() = static_cast<char>(word.front() - 'a' + 'A');
        result += word;
        at += length;
    }
    return result;
}

}  // namespace kinoscope
