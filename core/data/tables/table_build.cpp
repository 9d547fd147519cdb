// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/tables/table_build.h"

#include "core/data/data_error.h"
#include "core/data/encoding.h"
#include "core/data/readers/dataset_builder.h"
#include "core/data/text/shell_quoted.h"
#include "core/data/values/rating_steps.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <utility>

namespace kinoscope {

namespace {

/// In halves: few different weights take little memory.
float weight_of_count(float count)
{
    return 1.0F + std::max(0.0F, std::round(2.0F * std::log2(count)) / 2.0F);
}

using Fate = ValueReading::Fate;

class Build {
public:
    Build(TableCells& cells, const TableOptions& options, const TablePlan& plan, const TableGuess& guess)
        : m_cells(cells), m_options(options), m_plan(plan), m_guess(guess)
    {
    }

    TableReading build(bool keep_times)
    {
        read_values();
        refuse_if_unreadable();
        find_direction();
        TableReading reading;
        DatasetBuilder::Result collected = collect(keep_times);
        reading.dataset = std::move(collected.dataset);
        reading.first_rows = collected.first_file_rows;
        name(reading.dataset);
        reading.dataset.item_noun = m_plan.item_noun;
        reading.dataset.value_kind =
            std::string(m_plan.is_pairs() && m_plan.roles.count < 0 ? "pairs" : label_of(m_values.kind));
        if (m_plan.is_pairs())
            set_weights(reading.dataset, collected.added_up);
        else
            set_scale(reading.dataset);
        account(reading.dataset);
        reading.values = std::move(m_values);
        reading.texts = m_cells.texts().names();
        return reading;
    }

private:
    const std::string& file() const { return m_cells.files().front().name; }

    void read_values()
    {
        m_texts.reserve(m_cells.texts().names().size());
        for (const std::string& text : m_cells.texts().names())
            m_texts.push_back({text, 0});
        for (const TableCell& cell : m_cells.cells())
            ++m_texts[static_cast<std::size_t>(cell.text)].count;
        m_values = read_rating_values(m_texts, {m_options.missing, !m_plan.wide(), m_plan.is_pairs()});
    }

    std::size_t file_of(std::size_t cell) const
    {
        std::size_t file = 0;
        while (file + 1 < m_cells.files().size() && m_cells.files()[file + 1].first_cell <= cell)
            ++file;
        return file;
    }

    /// The first cell that came to this end.
    std::size_t first_with(Fate fate) const
    {
        const auto found = std::find_if(m_cells.cells().begin(), m_cells.cells().end(), [&](const TableCell& cell) {
            return m_values.fates[static_cast<std::size_t>(cell.text)] == fate;
        });
        return static_cast<std::size_t>(found - m_cells.cells().begin());
    }

    std::string place_of(std::size_t cell) const
    {
        return fmt::format("{}:{}", m_cells.files()[file_of(cell)].name, m_cells.cells()[cell].line);
    }

    void refuse_if_unreadable() const
    {
        const std::int64_t filled = m_values.ratings + m_values.unreadable + m_values.off_scale;
        if (m_values.ratings > 0 && 2 * m_values.ratings >= filled && 2 * rows_left_out() <= filled + rows_left_out())
            return;
        if (m_values.unreadable > 0) {
            const std::size_t cell = first_with(Fate::unreadable);
            const TableCell& bad = m_cells.cells()[cell];
            throw DataError(m_cells.files()[file_of(cell)].name, bad.line, 0,
                            as_is(in_quotes(m_texts[static_cast<std::size_t>(bad.text)].text)),
                            KINOSCOPE_TEXT("core", "a rating"));
        }
        if (rows_left_out() > 0 && m_values.ratings > 0)
            for (const auto& [reason, rows] : m_cells.left_out)
                if (reason != "empty row")
                    throw DataError(
                        file(), {KINOSCOPE_TEXT("core", "can't be read as a table: of %1 rows, %2 would be skipped, "
                                                        "the first in %3 (%4). Check how the columns are separated."),
                                 {as_is(filled + rows_left_out()), as_is(rows_left_out()), as_is(rows.first),
                                  Message(reason)}});
        throw DataError(file(),
                        KINOSCOPE_TEXT("core", "holds no row with a person, an item and a rating. Check which columns "
                                               "they are in."));
    }

    std::int64_t rows_left_out() const
    {
        std::int64_t rows = 0;
        for (const auto& [reason, left] : m_cells.left_out)
            rows += reason == "empty row" ? 0 : left.count;
        return rows;
    }

    void find_direction()
    {
        if (m_plan.is_pairs())
            return;
        m_low_is_good =
            m_options.low_is_good.value_or(m_values.low_is_good || is_german_mark(m_guess.heading, m_plan.roles.rating,
                                                                                  m_values.lowest, m_values.highest));
    }

    double value_of(std::size_t text) const
    {
        const double value = m_values.values[text];
        constexpr double finest = 1e9;  // 1.3 + 5 − 5 is not quite 1.3
        return m_low_is_good ? std::round((m_values.lowest + m_values.highest - value) * finest) / finest : value;
    }

    Catalogue catalogue(const std::vector<std::int64_t>& ids) const
    {
        Catalogue catalogue(file(), m_plan.item_noun);
        const bool named = m_cells.items().ids_are_names();
        const std::vector<std::string>& titles = m_cells.titles();
        for (std::size_t item = 0; item < ids.size(); ++item) {
            const std::string& name = m_cells.items().names()[item];
            const bool titled = item < titles.size() && !titles[item].empty();
            catalogue.add(ids[item],
                          titled  ? std::string_view(titles[item])
                          : named ? std::string_view()
                                  : name,
                          {}, 0);
            if (!named)
                catalogue.movies().back().key = without_control_characters(name);
        }
        return catalogue;
    }

    DatasetBuilder::Result collect(bool keep_times)
    {
        const bool hide = m_options.hide_names;
        m_user_ids = hide ? m_cells.users().numbers() : m_cells.users().ids();
        const std::vector<std::int64_t> items = m_cells.items().ids();
        DatasetBuilder builder(catalogue(items));
        builder.call_items(m_plan.item_noun);
        if (keep_times && m_cells.has_times())
            builder.keep_times();
        if (m_plan.is_pairs())
            builder.add_up_repeated();
        for (std::size_t file = 0; file < m_cells.files().size(); ++file) {
            const std::size_t begin = m_cells.files()[file].first_cell;
            const std::size_t end =
                file + 1 < m_cells.files().size() ? m_cells.files()[file + 1].first_cell : m_cells.cells().size();
            builder.begin_file(m_cells.files()[file].name, 1, end - begin);
            for (std::size_t i = begin; i < end; ++i) {
                const TableCell& cell = m_cells.cells()[i];
                if (m_values.fates[static_cast<std::size_t>(cell.text)] != Fate::rating)
                    continue;
                const double value = value_of(static_cast<std::size_t>(cell.text));
                builder.at_line(cell.line);
                builder.add({m_user_ids[static_cast<std::size_t>(cell.user)],
                             items[static_cast<std::size_t>(cell.item)], static_cast<float>(value), cell.time});
            }
            builder.end_file();
        }
        return builder.finish();
    }

    /// The names of the people, in the order of the data set.
    void name(Dataset& dataset) const
    {
        if (m_options.hide_names || m_cells.users().ids_are_names())
            return;
        dataset.user_keys.reserve(dataset.user_ids.size());
        for (const std::int64_t id : dataset.user_ids)  // ids of names are their numbers from 1
            dataset.user_keys.push_back(
                without_control_characters(m_cells.users().names()[static_cast<std::size_t>(id - 1)]));
    }

    /// By the ratings that count: an earlier one of the same item may have been the only 5.
    void set_scale(Dataset& dataset)
    {
        std::map<float, double> exact;  // 1.3 as it was written, by the float that is kept of it
        for (std::size_t text = 0; text < m_texts.size(); ++text)
            if (m_values.fates[text] == Fate::rating)
                exact.emplace(static_cast<float>(value_of(text)), value_of(text));
        std::set<float> seen;
        for (const Rating& rating : dataset.ratings)
            if (seen.empty() || rating.value != *seen.begin())
                seen.insert(rating.value);
        for (const float value : seen)
            m_steps.see(exact.at(value));
        if (m_steps.lowest() == m_steps.highest())
            refuse_all_alike();
        dataset.scale = {m_steps.lowest(), m_steps.highest(), m_steps.step(), m_low_is_good};
        for (Movie& movie : dataset.movies)
            movie.mean_rating = shown_rating(dataset.scale, movie.mean_rating);
    }

    [[noreturn]] void refuse_all_alike() const
    {
        const Message alike(
            KINOSCOPE_TEXT("core", "holds only %1. There is nothing to learn from ratings that are all the same."),
            {as_is(fmt::format("{}", m_steps.lowest()))});
        if (m_plan.wide())
            throw DataError(file(), alike);
        const TableColumns columns = columns_of(m_plan, m_guess);
        throw DataError(
            file(), {KINOSCOPE_TEXT("core", "%1 To learn from who has what, use --columns %2."),
                     {alike, as_is(shell_quoted(text_of(TableColumns{.user = columns.user, .item = columns.item})))}});
    }

    /// Counts by their logarithm: a song played a thousand times is not liked a thousand times as much.
    void set_weights(Dataset& dataset, std::int64_t added_up) const
    {
        dataset.feedback = Feedback::pairs;
        float least = std::numeric_limits<float>::max();
        float most = 0.0F;
        for (Rating& pair : dataset.ratings) {
            pair.value = weight_of_count(pair.value);
            least = std::min(least, pair.value);
            most = std::max(most, pair.value);
        }
        dataset.scale = {static_cast<double>(least), static_cast<double>(most), 0.0, false};
        for (Movie& movie : dataset.movies)
            movie.mean_rating = 0.0;
        dataset.notes.push_back(
            m_plan.roles.count >= 0
                ? KINOSCOPE_TEXT("core", "The numbers are counts (plays, loans), not ratings. Kinoscope learns who has "
                                         "what; higher counts weigh more, by their logarithm.")
                : KINOSCOPE_TEXT("core", "Nothing says how anything is rated. Kinoscope learns who has what."));
        if (added_up > 0)
            dataset.notes.emplace_back(
                KINOSCOPE_TEXT("core", "%1 rows repeat a person and an item; their counts were added up."),
                std::vector<Message>{as_is(added_up)});
    }

    void account(Dataset& dataset) const
    {
        std::vector<SkippedRows> skipped;
        for (const auto& [reason, rows] : m_cells.left_out)
            skipped.push_back({reason, rows.count, rows.first, {}});
        const auto add = [&](const char* reason, std::int64_t count, Fate fate, const std::string& example) {
            if (count > 0)
                skipped.push_back({reason, count, place_of(first_with(fate)), example});
        };
        std::string markers;
        for (const std::string& marker : m_values.markers)
            markers += (markers.empty() ? "" : ", ") + in_quotes(marker);
        const char* const unrated = m_plan.is_pairs() ? KINOSCOPE_TEXT("core", "row without a count")
                                    : m_plan.wide()   ? KINOSCOPE_TEXT("core", "cell without a rating")
                                                      : KINOSCOPE_TEXT("core", "row without a rating");
        add(unrated, m_values.missing, Fate::missing, markers);
        add(KINOSCOPE_TEXT("core", "rating outside the scale"), m_values.off_scale, Fate::off_scale,
            example_of(Fate::off_scale));
        add(KINOSCOPE_TEXT("core", "rating that cannot be read"), m_values.unreadable, Fate::unreadable,
            example_of(Fate::unreadable));
        dataset.skipped.insert(dataset.skipped.begin(), skipped.begin(), skipped.end());
        for (const auto& [reason, rows] : m_cells.partly_read)
            dataset.partly_read.push_back({reason, rows.count, rows.first, {}});
    }

    std::string example_of(Fate fate) const
    {
        if (first_with(fate) == m_cells.cells().size())
            return {};
        return in_quotes(m_texts[static_cast<std::size_t>(m_cells.cells()[first_with(fate)].text)].text);
    }

    TableCells& m_cells;
    const TableOptions& m_options;
    const TablePlan& m_plan;
    const TableGuess& m_guess;
    std::vector<RatingText> m_texts;
    ValueReading m_values;
    std::vector<std::int64_t> m_user_ids;
    RatingSteps m_steps;
    bool m_low_is_good = false;
};

}  // namespace

TableReading build_dataset(TableCells& cells, const TableOptions& options, const TablePlan& plan,
                           const TableGuess& guess, bool keep_times)
{
    return Build(cells, options, plan, guess).build(keep_times);
}

}  // namespace kinoscope
