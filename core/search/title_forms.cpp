// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/title_forms.h"

#include "core/data/text/fields.h"
#include "core/data/text/title.h"
#include "core/search/folded.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace kinoscope {

namespace {

using Words = std::vector<std::string>;

constexpr std::array<std::string_view, 26> leading_articles{
    "the", "a",  "an",  "le",  "la",  "les", "l",   "un",  "une",  "il",  "lo",  "gli", "uno",
    "una", "el", "los", "las", "der", "die", "das", "ein", "eine", "det", "den", "het", "os"};

struct Numeral {
    std::string_view word;
    std::string_view figure;
};
// "I" is a word of its own far more often.
constexpr std::array<Numeral, 29> numerals{
    {{"ii", "2"},    {"iii", "3"},   {"iv", "4"},    {"v", "5"},    {"vi", "6"},    {"vii", "7"},
     {"viii", "8"},  {"ix", "9"},    {"x", "10"},    {"xi", "11"},  {"xii", "12"},  {"xiii", "13"},
     {"one", "1"},   {"two", "2"},   {"three", "3"}, {"four", "4"}, {"five", "5"},  {"six", "6"},
     {"seven", "7"}, {"eight", "8"}, {"nine", "9"},  {"ten", "10"}, {"first", "1"}, {"second", "2"},
     {"third", "3"}, {"1st", "1"},   {"2nd", "2"},   {"3rd", "3"},  {"4th", "4"}}};
constexpr std::array<std::string_view, 6> counting_words{"part", "pt", "vol", "volume", "chapter", "episode"};

template <typename List>
bool form_has(const List& list, std::string_view word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

Words words_in(std::string_view folded_text)
{
    Words words;
    while (!folded_text.empty()) {
        const std::size_t end = std::min(folded_text.find(' '), folded_text.size());
        if (end > 0)
            words.emplace_back(folded_text.substr(0, end));
        folded_text.remove_prefix(std::min(end + 1, folded_text.size()));
    }
    return words;
}

/// Not of the first word: "X" and "Seven" are titles.
void write_numerals_as_figures(Words& words)
{
    for (std::size_t i = 1; i < words.size(); ++i)
        for (const Numeral& numeral : numerals)
            if (words[i] == numeral.word) {
                words[i] = numeral.figure;
                break;
            }
}

bool is_figure(const std::string& word)
{
    return !word.empty() && std::all_of(word.begin(), word.end(), is_digit);
}

std::string form_of(std::string_view title)
{
    Words words = words_in(folded(title, Joiners::join));
    if (words.size() > 1 && form_has(leading_articles, words.front()))
        words.erase(words.begin());
    write_numerals_as_figures(words);
    for (std::size_t i = 1; i + 1 < words.size();)
        if (form_has(counting_words, words[i]) && is_figure(words[i + 1]))
            words.erase(words.begin() + static_cast<std::ptrdiff_t>(i));
        else
            ++i;
    std::string form;
    for (const std::string& word : words)
        form += word;
    return form;
}

void add_form(std::vector<std::string>& forms, std::string form)
{
    if (!form.empty() && !form_has(forms, form))
        forms.push_back(std::move(form));
}

/// What stands before the first colon or dash that parts two texts; all of it without one.
std::string_view main_part(std::string_view title)
{
    std::size_t end = title.size();
    for (const std::string_view sign : {": ", " - ", " – ", " — "})
        end = std::min(end, title.find(sign));
    return trimmed(title.substr(0, end));
}

/// Takes the last parentheses off and gives what is in them; nothing where there are none.
std::string_view take_parentheses(std::string_view& title)
{
    const std::size_t open = title.rfind('(');
    if (open == std::string_view::npos || open == 0 || !title.ends_with(')'))
        return {};
    const std::string_view inside = title.substr(open + 1, title.size() - open - 2);
    title = trimmed(title.substr(0, open));
    return inside;
}

}  // namespace

TitleForms title_forms(std::string_view title)
{
    TitleForms forms;
    std::string_view name = title_without_year(title);
    std::vector<std::string_view> others;
    for (std::string_view inside = take_parentheses(name); !inside.empty(); inside = take_parentheses(name))
        others.push_back(inside);
    const std::string spoken = spoken_title(name);
    add_form(forms.whole, form_of(spoken));
    add_form(forms.main, form_of(main_part(spoken)));
    for (std::string_view other : others) {
        constexpr std::string_view also = "a.k.a. ";
        if (other.starts_with(also))
            other.remove_prefix(also.size());
        add_form(forms.whole, form_of(spoken_title(other)));
    }
    std::erase_if(forms.main, [&forms](const std::string& form) { return form_has(forms.whole, form); });
    return forms;
}

std::string figures_in(std::string_view form)
{
    std::string figures;
    std::copy_if(form.begin(), form.end(), std::back_inserter(figures), is_digit);
    return figures;
}

}  // namespace kinoscope
