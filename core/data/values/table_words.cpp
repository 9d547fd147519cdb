// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/values/table_words.h"

#include "core/data/values/rating_values.h"

#include <algorithm>
#include <array>

namespace kinoscope {

namespace {

constexpr std::array likes{ValueWord{"like", 1},        ValueWord{"dislike", 0},
                           ValueWord{"likes", 1},       ValueWord{"dislikes", 0},
                           ValueWord{"liked", 1},       ValueWord{"disliked", 0},
                           ValueWord{"yes", 1},         ValueWord{"no", 0},
                           ValueWord{"y", 1},           ValueWord{"n", 0},
                           ValueWord{"true", 1},        ValueWord{"false", 0},
                           ValueWord{"ja", 1},          ValueWord{"nein", 0},
                           ValueWord{"oui", 1},         ValueWord{"non", 0},
                           ValueWord{"sí", 1},          ValueWord{"si", 1},
                           ValueWord{"up", 1},          ValueWord{"down", 0},
                           ValueWord{"thumbs up", 1},   ValueWord{"thumbs down", 0},
                           ValueWord{"👍", 1},           ValueWord{"👎", 0},
                           ValueWord{"good", 1},        ValueWord{"bad", 0},
                           ValueWord{"positive", 1},    ValueWord{"negative", 0},
                           ValueWord{"recommended", 1}, ValueWord{"not recommended", 0},
                           ValueWord{"gefällt mir", 1}, ValueWord{"gefällt mir nicht", 0},
                           ValueWord{"i like it", 1},   ValueWord{"i don't like it", 0},
                           ValueWord{"♥", 1},           ValueWord{"❤", 1},
                           ValueWord{"love", 1},        ValueWord{"hate", 0},
                           ValueWord{"not liked", 0},   ValueWord{"did not like", 0}};

constexpr std::array qualities{
    ValueWord{"very bad", 1},      ValueWord{"very poor", 1}, ValueWord{"terrible", 1},  ValueWord{"awful", 1},
    ValueWord{"bad", 2},           ValueWord{"poor", 2},      ValueWord{"ok", 3},        ValueWord{"okay", 3},
    ValueWord{"fair", 3},          ValueWord{"average", 3},   ValueWord{"neutral", 3},   ValueWord{"mediocre", 3},
    ValueWord{"good", 4},          ValueWord{"very good", 5}, ValueWord{"excellent", 5}, ValueWord{"great", 5},
    ValueWord{"sehr schlecht", 1}, ValueWord{"schlecht", 2},  ValueWord{"mittel", 3},    ValueWord{"mittelmäßig", 3},
    ValueWord{"geht so", 3},       ValueWord{"gut", 4},       ValueWord{"sehr gut", 5},  ValueWord{"super", 5}};

constexpr std::array agreements{ValueWord{"strongly disagree", 1},
                                ValueWord{"disagree", 2},
                                ValueWord{"neither agree nor disagree", 3},
                                ValueWord{"neutral", 3},
                                ValueWord{"undecided", 3},
                                ValueWord{"agree", 4},
                                ValueWord{"strongly agree", 5},
                                ValueWord{"stimme gar nicht zu", 1},
                                ValueWord{"stimme nicht zu", 2},
                                ValueWord{"teils, teils", 3},
                                ValueWord{"stimme zu", 4},
                                ValueWord{"stimme voll zu", 5}};

constexpr std::array marks{ValueWord{"sehr gut", 1},    ValueWord{"gut", 2},        ValueWord{"befriedigend", 3},
                           ValueWord{"ausreichend", 4}, ValueWord{"mangelhaft", 5}, ValueWord{"ungenügend", 6}};

constexpr std::array<std::string_view, 44> missing_words{"na",
                                                         "n/a",
                                                         "n.a.",
                                                         "nan",
                                                         "null",
                                                         "none",
                                                         "nil",
                                                         "\\n",
                                                         "-",
                                                         "–",
                                                         "—",
                                                         "--",
                                                         "---",
                                                         "?",
                                                         "??",
                                                         ".",
                                                         "..",
                                                         "...",
                                                         "#n/a",
                                                         "#nv",
                                                         "#null!",
                                                         "abs",
                                                         "abs.",
                                                         "absent",
                                                         "missing",
                                                         "unknown",
                                                         "not seen",
                                                         "not rated",
                                                         "unrated",
                                                         "not watched",
                                                         "haven’t seen",
                                                         "haven't seen",
                                                         "not read",
                                                         "haven't read",
                                                         "k.a.",
                                                         "k. a.",
                                                         "keine angabe",
                                                         "nicht gesehen",
                                                         "kenne ich nicht",
                                                         "don't know",
                                                         "no answer",
                                                         "no rating",
                                                         "no opinion",
                                                         "<na>"};

constexpr std::array<std::string_view, 22> summaries{
    "average",     "mean",  "median",   "total",        "sum",        "avg",           "count",  "overall",
    "grand total", "std",   "stdev",    "durchschnitt", "mittelwert", "summe",         "gesamt", "schnitt",
    "moyenne",     "somme", "promedio", "media",        "anzahl",     "average rating"};

/// Codes from U+0080 on; capitals are those that have a small letter at a fixed distance.
void append_lower(std::string& text, unsigned first, unsigned second)
{
    unsigned code = (first & 0x1fU) << 6U | (second & 0x3fU);
    if ((code >= 0xc0 && code <= 0xde && code != 0xd7) || (code >= 0x391 && code <= 0x3a9) ||
        (code >= 0x410 && code <= 0x42f))
        code += 32;
    else if (code >= 0x400 && code <= 0x40f)
        code += 80;
    else if (code >= 0x100 && code <= 0x137)
        code |= 1U;
    text += static_cast<char>(0xc0U | code >> 6U);
    text += static_cast<char>(0x80U | (code & 0x3fU));
}

bool is_word_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

}  // namespace

std::string lower_case(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte >= 'A' && byte <= 'Z')
            result += static_cast<char>(byte + 32);
        else if (byte >= 0xc3 && byte <= 0xd1 && i + 1 < text.size())
            append_lower(result, byte, static_cast<unsigned char>(text[++i]));
        else
            result += text[i];
    }
    return result;
}

std::vector<std::string> tokens_of(std::string_view heading)
{
    heading = heading.substr(0, heading.find(':'));
    std::vector<std::string> tokens;
    std::string token;
    const auto end = [&] {
        if (!token.empty())
            tokens.push_back(lower_case(token));
        token.clear();
    };
    for (std::size_t i = 0; i < heading.size(); ++i) {
        const char c = heading[i];
        const bool capital = c >= 'A' && c <= 'Z';
        const bool after_small = i > 0 && heading[i - 1] >= 'a' && heading[i - 1] <= 'z';
        if (!is_word_byte(c) || (capital && after_small))
            end();
        if (is_word_byte(c))
            token += c;
    }
    end();
    return tokens;
}

std::span<const ValueWord> like_words()
{
    return likes;
}

std::span<const ValueWord> good_words()
{
    return qualities;
}

std::span<const ValueWord> agreement_words()
{
    return agreements;
}

std::span<const ValueWord> school_marks()
{
    return marks;
}

std::optional<double> value_of_word(std::span<const ValueWord> words, std::string_view text)
{
    constexpr std::size_t longest = 40;
    if (text.size() > longest)
        return std::nullopt;
    const std::string lower = lower_case(text);
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const ValueWord& word) { return word.word == lower; });
    return found == words.end() ? std::nullopt : std::optional(found->value);
}

bool is_missing_word(std::string_view text)
{
    constexpr std::size_t longest = 20;
    if (text.empty())
        return true;
    if (text.size() > longest)
        return false;
    const std::string lower = lower_case(text);
    return std::find(missing_words.begin(), missing_words.end(), lower) != missing_words.end();
}

bool sums_up(std::string_view label)
{
    while (label.ends_with(':') || label.ends_with(' '))
        label.remove_suffix(1);
    const std::string lower = lower_case(label);
    return std::find(summaries.begin(), summaries.end(), lower) != summaries.end();
}

}  // namespace kinoscope
