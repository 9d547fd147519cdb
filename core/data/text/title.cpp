// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/text/title.h"

#include "core/data/text/fields.h"

#include <algorithm>
#include <array>

namespace kinoscope {

namespace {

// As catalogues write them behind the comma. Case matters: it keeps most last words that are no articles out.
constexpr std::array<std::string_view, 36> articles{"The", "A",   "An",  "Le",  "La",  "Les", "L'",  "Un",   "Une",
                                                    "Il",  "Lo",  "Gli", "I",   "Uno", "Una", "Un'", "El",   "Los",
                                                    "Las", "Der", "Die", "Das", "Den", "Dem", "Ein", "Eine", "Det",
                                                    "De",  "En",  "Ett", "Et",  "Het", "O",   "Os",  "As",   "L’"};

/// The year that opens the inside of a pair of parentheses, "1995" or a series' "1994-1998"; 0 if it holds other text.
int leading_year(std::string_view inside)
{
    if (inside.size() < 4 || !std::all_of(inside.begin(), inside.begin() + 4, is_digit))
        return 0;
    // What may follow is the rest of a span of years: digits and a hyphen or a dash (which is bytes above 0x7f).
    const bool is_span = std::all_of(inside.begin() + 4, inside.end(), [](char c) {
        return is_digit(c) || c == '-' || c == ' ' || static_cast<unsigned char>(c) >= 0x80;
    });
    if (!is_span || (inside.size() > 4 && is_digit(inside[4])))
        return 0;
    const int year = (inside[0] - '0') * 1000 + (inside[1] - '0') * 100 + (inside[2] - '0') * 10 + (inside[3] - '0');
    return year >= 1870 && year <= 2199 ? year : 0;
}

struct DatedTitle {
    std::string_view name;
    int year = 0;
};

DatedTitle split_year(std::string_view title)
{
    std::string_view rest = trimmed(title);
    // IMDb's marks of a video and of a television film stand behind the year: "Land Before Time III (1995) (V)".
    for (const std::string_view mark : {"(V)", "(TV)"}) {
        if (rest.ends_with(mark))
            rest = trimmed(rest.substr(0, rest.size() - mark.size()));
    }
    const std::size_t open = rest.rfind('(');
    if (open != std::string_view::npos && rest.ends_with(')')) {
        if (const int year = leading_year(rest.substr(open + 1, rest.size() - open - 2)))
            return {trimmed(rest.substr(0, open)), year};
    }
    return {trimmed(title), 0};
}

std::string article_in_front(std::string_view name)
{
    const std::size_t comma = name.rfind(',');
    if (comma == std::string_view::npos || comma == 0)
        return std::string(name);
    const std::string_view article = trimmed(name.substr(comma + 1));
    if (std::find(articles.begin(), articles.end(), article) == articles.end())
        return std::string(name);
    const bool joins = article.ends_with('\'') || article.ends_with("’");
    return std::string(article) + (joins ? "" : " ") + std::string(trimmed(name.substr(0, comma)));
}

/// "a.k.a. Mépris, Le" → "a.k.a. Le Mépris".
std::string spoken_alternative(std::string_view name)
{
    constexpr std::string_view also_known_as = "a.k.a. ";
    if (name.starts_with(also_known_as))
        return std::string(also_known_as) + article_in_front(name.substr(also_known_as.size()));
    return article_in_front(name);
}

/// Where the parentheses that end `name` begin; npos unless a space and a title stand before them.
std::size_t opening_of_last(std::string_view name)
{
    if (!name.ends_with(')'))
        return std::string_view::npos;
    int depth = 0;
    for (std::size_t at = name.size(); at-- > 1;) {
        depth += name[at] == ')' ? 1 : name[at] == '(' ? -1 : 0;
        if (depth == 0)
            return name[at - 1] == ' ' ? at : std::string_view::npos;
    }
    return std::string_view::npos;
}

}  // namespace

int year_in_title(std::string_view title)
{
    return split_year(title).year;
}

std::string_view title_without_year(std::string_view title)
{
    return split_year(title).name;
}

std::string spoken_title(std::string_view title)
{
    std::string_view name = split_year(title).name;
    std::string alternatives;
    for (std::size_t open = opening_of_last(name); open != std::string_view::npos; open = opening_of_last(name)) {
        const std::string_view inside = name.substr(open + 1, name.size() - open - 2);
        alternatives.insert(0, " (" + spoken_alternative(inside) + ")");
        name = trimmed(name.substr(0, open));
    }
    return article_in_front(name) + alternatives;
}

std::string short_title(std::string_view title)
{
    std::string_view name = split_year(title).name;
    for (std::size_t open = opening_of_last(name); open != std::string_view::npos; open = opening_of_last(name))
        name = trimmed(name.substr(0, open));
    return article_in_front(name);
}

}  // namespace kinoscope
