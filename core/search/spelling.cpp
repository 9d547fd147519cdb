// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/spelling.h"

#include "core/search/edit_distance.h"
#include "core/search/folded.h"

#include <algorithm>
#include <string>

namespace kinoscope {

namespace {

constexpr std::size_t most_words = 12;  // of a query: the rest says nothing new
constexpr int no_match = 1000;

/// How many letters of so many may be wrong.
int mistakes_allowed(std::size_t length)
{
    return length < 3 ? 0 : length < 6 ? 1 : length < 9 ? 2 : 3;
}

/// The lengths differ by more than could be right.
bool too_long_apart(std::size_t a, std::size_t b, int most)
{
    return std::max(a, b) - std::min(a, b) > static_cast<std::size_t>(most);
}

/// A word of the query, or all of it as one.
class Wanted {
public:
    explicit Wanted(std::string_view word)
        : m_length(std::min(word.size(), EditDistance::longest)), m_allowed(mistakes_allowed(m_length)),
          m_distance(word)
    {
    }

    int mistakes(std::string_view other) const
    {
        if (too_long_apart(m_length, other.size(), m_allowed))
            return no_match;
        const int mistakes = m_distance.to(other);
        return mistakes <= m_allowed ? mistakes : no_match;
    }
    /// The same of the beginning of `other`. As that fits more often, one letter less may be wrong.
    int mistakes_at_start(std::string_view other) const
    {
        const int mistakes = this->mistakes(other.substr(0, m_length));
        return mistakes < m_allowed ? mistakes : no_match;
    }
    int length() const { return static_cast<int>(m_length); }

private:
    std::size_t m_length;
    int m_allowed;
    EditDistance m_distance;
};

template <typename Use>
void for_each_word(std::string_view text, Use use)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0)
            use(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

constexpr int mistake = 16;  // a word too many counts as a sixteenth of one

/// What is wrong with a title for a query: the fewer the better.
class Comparison {
public:
    explicit Comparison(const std::string& folded_query) : m_whole(compact(folded_query))
    {
        for_each_word(folded_query, [this](std::string_view word) {
            if (m_words.size() < most_words)
                m_words.emplace_back(word);
        });
        for (const Wanted& word : m_words)
            m_letters += word.length();
    }

    /// `no_match` where too much is.
    int score(std::string_view spoken, std::string_view text)
    {
        return std::min(whole_score(spoken), words_score(text));
    }

private:
    /// Words that were written together or apart.
    int whole_score(std::string_view spoken)
    {
        m_compact.clear();
        for (const char c : spoken)
            if (c != ' ')
                m_compact += c;
        const int mistakes = m_whole.mistakes(m_compact);
        return mistakes == no_match ? no_match : mistakes * mistake;
    }

    int words_score(std::string_view text)
    {
        m_best.assign(m_words.size(), no_match);
        int words = 0;
        for_each_word(text, [&](std::string_view word) {
            ++words;
            for (std::size_t i = 0; i < m_words.size(); ++i) {
                m_best[i] = std::min(m_best[i], m_words[i].mistakes(word));
                if (i + 1 == m_words.size())
                    m_best[i] = std::min(m_best[i], m_words[i].mistakes_at_start(word));
            }
        });
        int found = 0;
        int mistakes = 0;
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            const bool is_found = m_best[i] != no_match;
            found += is_found ? m_words[i].length() : 0;
            mistakes += is_found ? m_best[i] : m_words[i].length();
        }
        return 3 * found < 2 * m_letters || found == 0 ? no_match : mistakes * mistake + std::min(words, mistake - 1);
    }

    Wanted m_whole;
    std::vector<Wanted> m_words;
    int m_letters = 0;
    std::vector<int> m_best;
    std::string m_compact;
};

struct Candidate {
    int score;
    std::size_t place;
};

/// Those with as few mistakes as any has: where one letter is wrong, a title with two wrong ones was not meant.
void keep_the_best(std::vector<Candidate>& candidates)
{
    int fewest = no_match;
    for (const Candidate& candidate : candidates)
        fewest = std::min(fewest, candidate.score / mistake);
    std::erase_if(candidates, [fewest](const Candidate& candidate) { return candidate.score / mistake > fewest; });
}

}  // namespace

std::vector<int> nearest_titles(const TitleWords& titles, std::string_view query, std::size_t limit)
{
    const std::string words = folded(query);
    if (words.empty())
        return {};
    Comparison comparison(words);
    std::vector<Candidate> candidates;
    for (std::size_t place = 0; place < titles.size(); ++place)
        if (const int score = comparison.score(titles.spoken(place), titles.text(place)); score < no_match)
            candidates.push_back({score, place});
    keep_the_best(candidates);
    const std::size_t count = std::min(limit, candidates.size());
    std::partial_sort(candidates.begin(), candidates.begin() + static_cast<std::ptrdiff_t>(count), candidates.end(),
                      [](const Candidate& a, const Candidate& b) {
                          return a.score < b.score || (a.score == b.score && a.place < b.place);
                      });
    std::vector<int> rows;
    for (std::size_t i = 0; i < count; ++i)
        rows.push_back(titles.row(candidates[i].place));
    return rows;
}

}  // namespace kinoscope
