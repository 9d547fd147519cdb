// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/values/rating_values.h"

#include "core/data/values/rating_parsers.h"
#include "core/data/values/table_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace kinoscope {

namespace {

using Fate = ValueReading::Fate;

constexpr double largest_rating = 1e6;
constexpr double largest_count = 1e12;
constexpr std::int64_t most_off_scale = 50;  // one in so many

/// Numbers that surveys write for "no answer".
constexpr std::array survey_codes{-1.0, -9.0, -99.0, -999.0, 99.0, 999.0, 9999.0};

/// The cells in which a text stands, by what they would be.
struct Tally {
    std::map<double, std::int64_t> counts;  // value → how many cells
    std::int64_t cells = 0;

    void add(double value, std::int64_t count)
    {
        counts[value] += count;
        cells += count;
    }
    double lowest() const { return counts.begin()->first; }
    double highest() const { return counts.rbegin()->first; }
};

class ValueReader {
public:
    ValueReader(const std::vector<RatingText>& texts, const ValueOptions& options) : m_texts(texts), m_options(options)
    {
        m_result.values.assign(texts.size(), 0.0);
        m_result.fates.assign(texts.size(), Fate::unreadable);
    }

    ValueReading read()
    {
        find_missing_words();
        choose_kind();
        apply_kind();
        if (m_options.are_counts)
            take_counts();
        else if (m_result.kind == RatingKind::numbers) {
            if (!m_options.missing)
                find_survey_codes();
            find_counts();
            if (m_result.kind == RatingKind::numbers)
                find_off_scale();
        }
        sum_up();
        return std::move(m_result);
    }

private:
    void find_missing_words()
    {
        for (std::size_t i = 0; i < m_texts.size(); ++i) {
            const std::string& text = m_texts[i].text;
            const bool listed = m_options.missing && is_listed(text);
            if (text.empty() || listed || (!m_options.missing && is_missing_word(text))) {
                m_result.fates[i] = Fate::missing;
                if (!text.empty())
                    m_result.markers.push_back(text);
            }
        }
    }

    bool is_listed(const std::string& text) const
    {
        const std::optional<double> number = parse_table_number(text);
        return std::any_of(m_options.missing->begin(), m_options.missing->end(), [&](const std::string& marker) {
            return marker == text || (number && parse_table_number(marker) == number);
        });
    }

    void choose_kind()
    {
        std::int64_t most = -1;
        for (const RatingParser& parser : rating_parsers()) {
            std::int64_t read = 0;
            for (std::size_t i = 0; i < m_texts.size(); ++i)
                if (m_result.fates[i] != Fate::missing && parser.parse(m_texts[i].text))
                    read += m_texts[i].count;
            if (read > most) {
                most = read;
                m_parser = &parser;
            }
        }
        m_result.kind = m_parser->kind;
        m_result.low_is_good = m_parser->low_is_good;
    }

    void apply_kind()
    {
        const GradeScale grades = m_parser->kind == RatingKind::grades ? grade_scale() : GradeScale{};
        for (std::size_t i = 0; i < m_texts.size(); ++i) {
            if (m_result.fates[i] == Fate::missing)
                continue;
            const std::optional<double> value = m_parser->parse(m_texts[i].text);
            if (!value || std::abs(*value) > largest_count)
                continue;
            m_result.fates[i] = Fate::rating;
            m_result.values[i] = m_parser->kind == RatingKind::grades ? grades.value_of(*value) : *value;
            m_tally.add(m_result.values[i], m_texts[i].count);
        }
    }

    GradeScale grade_scale() const
    {
        GradeScale scale;
        for (std::size_t i = 0; i < m_texts.size(); ++i)
            if (m_result.fates[i] != Fate::missing)
                scale.see(m_texts[i].text);
        return scale;
    }

    /// The tally without `value`.
    static Tally without(const Tally& tally, double value)
    {
        Tally rest = tally;
        const auto found = rest.counts.find(value);
        rest.cells -= found->second;
        rest.counts.erase(found);
        return rest;
    }

    void find_survey_codes()
    {
        for (const double code : survey_codes) {
            if (!m_tally.counts.contains(code) || m_tally.counts.size() < 3)
                continue;
            const Tally rest = without(m_tally, code);
            const bool below = code < 0 && rest.lowest() >= 0.0 && rest.highest() >= 2.0;
            const bool far_below =
                code < -1.0 && rest.lowest() - code > 2.0 * std::max(rest.highest() - rest.lowest(), 1.0);
            const bool far_above = code > 0 && rest.highest() <= 10.0;
            if (below || far_below || far_above)
                leave_out(code, Fate::missing);
        }
        const auto zero = m_tally.counts.find(0.0);
        if (zero == m_tally.counts.end() || m_tally.counts.size() < 3 || 2 * zero->second <= m_tally.cells)
            return;
        if (without(m_tally, 0.0).lowest() >= 0.5)
            leave_out(0.0, Fate::missing);
    }

    void leave_out(double value, Fate fate)
    {
        for (std::size_t i = 0; i < m_texts.size(); ++i) {
            if (m_result.fates[i] != Fate::rating || m_result.values[i] != value)
                continue;
            m_result.fates[i] = fate;
            if (fate == Fate::missing)
                m_result.markers.push_back(m_texts[i].text);
        }
        m_tally = without(m_tally, value);
    }

    /// A number of cells in ascending order of their values.
    double quantile(double share) const
    {
        std::int64_t wanted = static_cast<std::int64_t>(share * static_cast<double>(m_tally.cells));
        for (const auto& [value, count] : m_tally.counts)
            if ((wanted -= count) < 0)
                return value;
        return m_tally.highest();
    }

    /// Plays, loans, visits: many different whole numbers, most of them small and a few very large.
    void find_counts()
    {
        if (!m_options.has_long_tail || m_tally.counts.size() < 20 || m_tally.lowest() < 0.0)
            return;
        const bool whole = std::all_of(m_tally.counts.begin(), m_tally.counts.end(),
                                       [](const auto& entry) { return entry.first == std::floor(entry.first); });
        if (!whole || m_tally.highest() <= 100.0 || m_tally.highest() < 10.0 * std::max(quantile(0.5), 1.0))
            return;
        m_result.kind = RatingKind::counts;
        for (std::size_t i = 0; i < m_texts.size(); ++i) {
            if (m_result.fates[i] != Fate::rating)
                continue;
            if (m_result.values[i] < 1.0)
                m_result.fates[i] = Fate::missing;  // never played
            else
                m_result.values[i] = std::round(2.0 * std::log2(m_result.values[i])) / 2.0;
        }
    }

    void take_counts()
    {
        m_result.kind = RatingKind::counts;
        for (std::size_t i = 0; i < m_texts.size(); ++i)
            if (m_result.fates[i] == Fate::rating && m_result.values[i] <= 0.0)
                m_result.fates[i] = Fate::missing;  // never played
    }

    /// On a scale of a few steps, a number that is alone and far above or below is a slip of the finger.
    void find_off_scale()
    {
        constexpr std::size_t steps_of_scales = 21;
        for (const bool above : {true, false}) {
            if (m_tally.counts.size() < 4 || m_tally.counts.size() > steps_of_scales)
                return;
            const double end = above ? m_tally.highest() : m_tally.lowest();
            const Tally rest = without(m_tally, end);
            const double gap = above ? end - rest.highest() : rest.lowest() - end;
            const double usual = (rest.highest() - rest.lowest()) / static_cast<double>(rest.counts.size() - 1);
            if (gap >= 1.75 * std::max(usual, 0.5) && (m_tally.cells - rest.cells) * most_off_scale <= m_tally.cells &&
                rest.counts.size() >= 4)
                leave_out(end, Fate::off_scale);
        }
    }

    void sum_up()
    {
        bool seen = false;
        for (std::size_t i = 0; i < m_texts.size(); ++i) {
            const std::int64_t count = m_texts[i].count;
            if (m_result.fates[i] == Fate::rating && m_result.kind != RatingKind::counts &&
                std::abs(m_result.values[i]) > largest_rating)
                m_result.fates[i] = Fate::unreadable;
            switch (m_result.fates[i]) {
            case Fate::missing: m_result.missing += count; continue;
            case Fate::off_scale: m_result.off_scale += count; continue;
            case Fate::unreadable: m_result.unreadable += count; continue;
            case Fate::rating: break;
            }
            m_result.ratings += count;
            const double value = m_result.values[i];
            m_result.lowest = seen ? std::min(m_result.lowest, value) : value;
            m_result.highest = seen ? std::max(m_result.highest, value) : value;
            seen = true;
        }
        std::sort(m_result.markers.begin(), m_result.markers.end());
    }

    const std::vector<RatingText>& m_texts;
    const ValueOptions& m_options;
    const RatingParser* m_parser = &rating_parsers().front();
    ValueReading m_result;
    Tally m_tally;
};

}  // namespace

std::string_view label_of(RatingKind kind)
{
    switch (kind) {
    case RatingKind::numbers: return "numbers";
    case RatingKind::units: return "numbers with words";
    case RatingKind::fractions: return "fractions";
    case RatingKind::percent: return "per cent";
    case RatingKind::stars: return "stars";
    case RatingKind::grades: return "grades";
    case RatingKind::words: return "words";
    case RatingKind::likes: return "likes";
    case RatingKind::counts: break;
    }
    return "counts";
}

ValueReading read_rating_values(const std::vector<RatingText>& texts, const ValueOptions& options)
{
    return ValueReader(texts, options).read();
}

}  // namespace kinoscope
