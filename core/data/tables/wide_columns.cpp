// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/tables/wide_columns.h"

#include "core/data/tables/column_roles.h"
#include "core/data/values/rating_values.h"
#include "core/data/values/table_time.h"
#include "core/data/values/table_words.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <utility>

namespace kinoscope {

namespace {

constexpr std::size_t most_steps = 101;  // of a scale in a wide table

bool is_good_share(std::int64_t part, std::int64_t whole)
{
    return whole > 0 && part * 10 >= whole * 8;
}

std::vector<RatingText> texts_of(const ColumnProfile& profile)
{
    std::vector<RatingText> texts;
    for (const auto& [text, count] : profile.counts())
        texts.push_back({text, count});
    return texts;
}

/// Columns of a wide table that hold ratings, by what is in them.
class WideColumns {
public:
    WideColumns(const std::vector<std::string>& heading, const std::vector<ColumnProfile>& profiles)
        : m_heading(heading), m_profiles(profiles)
    {
    }

    std::vector<int> find() const
    {
        std::vector<int> columns;
        for (int column = 0; column < static_cast<int>(m_profiles.size()); ++column) {
            const auto at = static_cast<std::size_t>(column);
            if (m_profiles[at].filled() > 0 && !is_no_rating_heading(m_heading[at]) && !sums_up(m_heading[at]) &&
                could_be_ratings(m_profiles[at]) && !m_profiles[at].counts_rows())
                columns.push_back(column);
        }
        return with_empty_ones(on_common_scale(std::move(columns)));
    }

private:
    ValueReading values_of(int column, const ValueOptions& options) const
    {
        return read_rating_values(texts_of(m_profiles[static_cast<std::size_t>(column)]), options);
    }

    /// "99" for "no rating" shows in all columns together, not in one of three cells.
    ValueOptions common_options(const std::vector<int>& columns) const
    {
        std::map<std::string, std::int64_t> counts;
        for (const int column : columns)
            for (const auto& [text, count] : m_profiles[static_cast<std::size_t>(column)].counts())
                counts[text] += count;
        std::vector<RatingText> texts;
        texts.reserve(counts.size());
        for (const auto& [text, count] : counts)
            texts.push_back({text, count});
        std::vector<std::string> markers = read_rating_values(texts, {.missing = {}, .has_long_tail = false}).markers;
        // A column of another kind may hide it from them together.
        std::map<std::string, std::size_t> found;
        for (const int column : columns)
            for (const std::string& marker : values_of(column, {.missing = {}, .has_long_tail = false}).markers)
                if (5 * ++found[marker] >= 2 * columns.size())
                    markers.push_back(marker);
        return {std::move(markers), false};
    }

    /// Without those that are on another scale than most: an age, a number of the row.
    std::vector<int> on_common_scale(std::vector<int> columns) const
    {
        if (columns.size() < 3)
            return columns;
        const ValueOptions options = common_options(columns);
        std::vector<double> lowest;
        std::vector<double> highest;
        for (const int column : columns) {
            const ValueReading values = values_of(column, options);
            lowest.push_back(values.lowest);
            highest.push_back(values.highest);
        }
        std::sort(lowest.begin(), lowest.end());
        std::sort(highest.begin(), highest.end());
        // Most columns show the scale's ends; a slip of the finger in some of them does not move them.
        const double first = lowest[lowest.size() / 4];
        const double last = highest[3 * highest.size() / 4];
        std::vector<int> kept;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const ColumnProfile& profile = m_profiles[static_cast<std::size_t>(columns[i])];
            std::int64_t inside = 0;
            const std::vector<RatingText> texts = texts_of(profile);
            const ValueReading values = values_of(columns[i], options);
            for (std::size_t text = 0; text < texts.size(); ++text)
                if (values.fates[text] != ValueReading::Fate::rating ||
                    (values.values[text] >= first - 1.0 && values.values[text] <= last + 1.0))
                    inside += texts[text].count;
            if (is_good_share(inside, profile.filled()))
                kept.push_back(columns[i]);
        }
        return kept;
    }

    /// An item that nobody rated is an empty column between the others.
    std::vector<int> with_empty_ones(const std::vector<int>& columns) const
    {
        if (columns.size() < 3)
            return columns;
        std::vector<int> all;
        for (int column = columns.front(); column <= columns.back(); ++column)
            if (m_profiles[static_cast<std::size_t>(column)].filled() == 0 ||
                std::find(columns.begin(), columns.end(), column) != columns.end())
                all.push_back(column);
        return all;
    }

    const std::vector<std::string>& m_heading;
    const std::vector<ColumnProfile>& m_profiles;
};

}  // namespace

bool could_be_ratings(const ColumnProfile& profile)
{
    if (profile.filled() == 0)
        return false;
    if (profile.is_numeric()) {
        const bool many = profile.distinct() > most_steps && profile.wholes() == profile.numbers();
        return profile.lowest() >= -1000.0 && profile.highest() <= 10000.0 && !many;
    }
    if (profile.distinct() > most_steps)
        return false;
    const ValueReading values = read_rating_values(texts_of(profile), {.missing = {}, .has_long_tail = false});
    return is_good_share(values.ratings, profile.filled());
}

bool could_be_times(const ColumnProfile& profile)
{
    if (profile.filled() == 0)
        return false;
    if (profile.is_numeric())
        return profile.lowest() >= 1e8 && profile.highest() < 1e19;
    const TimeReader reader(profile.samples());
    const auto read = std::count_if(profile.samples().begin(), profile.samples().end(),
                                    [&reader](const std::string& text) { return reader.read(text).has_value(); });
    return is_good_share(read, static_cast<std::int64_t>(profile.samples().size()));
}

std::vector<int> find_wide_columns(const std::vector<std::string>& heading, const std::vector<ColumnProfile>& profiles)
{
    return WideColumns(heading, profiles).find();
}

int find_label_column(const std::vector<std::string>& heading, const std::vector<ColumnProfile>& profiles,
                      const std::set<int>& cells)
{
    int best = -1;
    double most = 0.0;
    for (int column = 0; column < static_cast<int>(profiles.size()); ++column) {
        const ColumnProfile& candidate = profiles[static_cast<std::size_t>(column)];
        if (cells.contains(column) || candidate.filled() == 0 || could_be_times(candidate))
            continue;
        const RoleScores scores = role_scores(heading[static_cast<std::size_t>(column)]);
        const double unique = static_cast<double>(candidate.distinct()) / static_cast<double>(candidate.filled());
        double points = std::max(scores.user, scores.item) + 6.0 * unique;
        points += candidate.is_numeric() ? 0.0 : 1.0;
        points -= candidate.mean_length() > 40.0 ? 8.0 : 0.0;
        points -= is_no_rating_heading(heading[static_cast<std::size_t>(column)]) ? 3.0 : 0.0;
        points -= 0.01 * column;
        if (unique < 0.5 && scores.user < 5 && scores.item < 5)
            continue;
        if (points > most) {
            most = points;
            best = column;
        }
    }
    return best;
}

double title_likeness(const std::vector<std::string>& texts)
{
    double points = 0.0;
    for (const std::string& text : texts) {
        points += text.ends_with(')') && text.find("(19") != std::string::npos ? 1.0 : 0.0;
        points += text.ends_with(')') && text.find("(20") != std::string::npos ? 1.0 : 0.0;
        points += 0.25 * static_cast<double>(std::min<std::ptrdiff_t>(std::count(text.begin(), text.end(), ' '), 3));
    }
    return texts.empty() ? 0.0 : points / static_cast<double>(texts.size());
}

}  // namespace kinoscope
