// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personal/list_scale.h"

#include "core/data/values/rating_values.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <map>
#include <string_view>

namespace kinoscope {

namespace {

struct Ends {
    double low = 0.0;
    double high = 0.0;

    bool hold(double value) const { return value >= low && value <= high; }
};

struct ServiceScale {
    std::string_view service;
    Ends ends;
};
constexpr std::array<ServiceScale, 6> service_scales{{{"Letterboxd", {0.5, 5.0}},
                                                      {"IMDb", {1.0, 10.0}},
                                                      {"Trakt", {1.0, 10.0}},
                                                      {"MovieLens", {0.5, 5.0}},
                                                      {"Goodreads", {1.0, 5.0}},
                                                      {"StoryGraph", {0.5, 5.0}}}};
constexpr std::array<Ends, 5> usual_scales{{{0.5, 5.0}, {0.0, 5.0}, {1.0, 10.0}, {0.0, 10.0}, {0.0, 100.0}}};
// Of the ratings: fewer are mistakes.
constexpr double least_share = 0.2;
constexpr double usual_like = 0.8;

/// The texts of a list, each once, and what they mean.
class Values {
public:
    explicit Values(const PersonalList& list)
    {
        std::vector<RatingText> texts;
        for (const ListEntry& entry : list.entries) {
            const auto [at, is_new] = m_places.emplace(entry.rating, texts.size());
            if (is_new)
                texts.push_back({entry.rating, 0});
            ++texts[at->second].count;
        }
        // What is too much is decided here, by the scales that there are.
        m_reading = read_rating_values(texts, {.has_long_tail = false});
    }

    RatingKind kind() const { return m_reading.kind; }
    std::optional<double> of(const ListEntry& entry) const
    {
        const std::size_t place = m_places.at(entry.rating);
        const ValueReading::Fate fate = m_reading.fates[place];
        if (fate == ValueReading::Fate::rating)
            return m_reading.values[place];
        return fate == ValueReading::Fate::off_scale ? parse_table_number(entry.rating) : std::nullopt;
    }

private:
    std::map<std::string, std::size_t> m_places;
    ValueReading m_reading;
};

Ends ends_of(const PersonalList& list, const std::vector<std::optional<double>>& values, RatingKind kind, Ends own)
{
    for (const ServiceScale& known : service_scales)
        if (known.service == list.service)
            return known.ends;
    if (kind == RatingKind::percent)
        return {0.0, 100.0};
    if (kind == RatingKind::likes)
        return {0.0, 1.0};
    const auto outside = [&values](Ends ends) {
        return std::count_if(values.begin(), values.end(),
                             [ends](const auto& value) { return value && !ends.hold(*value); });
    };
    const auto rated = static_cast<double>(
        std::count_if(values.begin(), values.end(), [](const auto& value) { return value.has_value(); }));
    if (static_cast<double>(outside(own)) < least_share * rated)
        return own;
    for (const Ends ends : usual_scales)
        if (static_cast<double>(outside(ends)) < least_share * rated)
            return ends;
    return own;
}

}  // namespace

ListScale scale_ratings(const PersonalList& list, const RatingScale& scale, std::optional<double> like)
{
    const Values texts(list);
    std::vector<std::optional<double>> values;
    std::transform(list.entries.begin(), list.entries.end(), std::back_inserter(values),
                   [&texts](const ListEntry& entry) { return texts.of(entry); });
    const Ends own{scale.min, scale.max};
    const Ends ends = ends_of(list, values, texts.kind(), own);

    ListScale scaled;
    scaled.low = ends.low;
    scaled.high = ends.high;
    scaled.is_mapped = ends.low != own.low || ends.high != own.high;
    const double width = scale.max - scale.min;
    scaled.is_likes = texts.kind() == RatingKind::likes;
    scaled.like = like.value_or(scale.min + usual_like * width);
    for (std::size_t i = 0; i < values.size(); ++i) {
        std::optional<double> kept;
        if (!values[i]) {
            if (!list.entries[i].rating.empty() && !is_missing_word(list.entries[i].rating))
                scaled.unreadable.push_back(i);
        } else if (scaled.is_likes) {
            kept = *values[i] > 0.0 ? scaled.like : scale.min + scale.max - scaled.like;
        } else if (!ends.hold(*values[i])) {
            scaled.off_scale.push_back(i);
        } else if (!scaled.is_mapped) {
            kept = shown_rating(scale, *values[i]);
        } else {
            kept = scale.min + width * (*values[i] - ends.low) / (ends.high - ends.low);
        }
        scaled.values.push_back(kept);
    }
    return scaled;
}

}  // namespace kinoscope
