// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rate_changes.h"

#include "core/data/data_error.h"
#include "core/model/settings.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace kinoscope {

namespace {

constexpr std::string_view no_changes = "none";

template <typename Number>
bool read_number(std::string_view text, Number& number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size();
}

/// False if it is no "1200:0.01".
bool read_change(std::string_view text, RateChange& change)
{
    const std::size_t colon = text.find(':');
    return colon != std::string_view::npos && read_number(text.substr(0, colon), change.batch) && change.batch >= 0 &&
           read_number(text.substr(colon + 1), change.rate);
}

}  // namespace

std::string rate_changes_text(const RateChanges& changes)
{
    if (changes.empty())
        return std::string(no_changes);
    std::string text;
    for (const RateChange& change : changes)
        text += fmt::format("{}{}:{}", text.empty() ? "" : ",", change.batch, change.rate);
    return text;
}

RateChanges parse_rate_changes(std::string_view text)
{
    RateChanges changes;
    if (text == no_changes)
        return changes;
    for (std::string_view rest = text; changes.size() <= most_rate_changes;) {
        const std::string_view one = rest.substr(0, rest.find(','));
        if (!read_change(one, changes.emplace_back()))
            throw std::invalid_argument(
                fmt::format("rate_changes has {}, but must be batches with their learning rates, as in "
                            "1200:0.01,2400:0.001, or none.",
                            in_quotes(one)));
        if (one.size() == rest.size())
            break;
        rest.remove_prefix(one.size() + 1);
    }
    if (const std::string problem = problem_with(changes); !problem.empty())
        throw std::invalid_argument(problem);
    return changes;
}

std::string problem_with(const RateChanges& changes)
{
    if (changes.size() > most_rate_changes)
        return fmt::format("rate_changes has more than {} changes, but may have no more.", most_rate_changes);
    const SettingInfo& rate = setting_info("lr");
    for (const RateChange& change : changes)
        if (!(change.rate >= rate.min && change.rate <= rate.max) || change.batch < 0)
            return fmt::format("rate_changes has \"{}:{}\", but must have batches from 0 on and learning rates from {} "
                               "to {}.",
                               change.batch, change.rate, rate.min, rate.max);
    const auto unordered = std::adjacent_find(
        changes.begin(), changes.end(), [](const RateChange& a, const RateChange& b) { return a.batch >= b.batch; });
    if (unordered != changes.end())
        return fmt::format("rate_changes has batch {} before batch {}, but must have them in ascending order, each "
                           "once.",
                           unordered->batch, std::next(unordered)->batch);
    return {};
}

}  // namespace kinoscope
