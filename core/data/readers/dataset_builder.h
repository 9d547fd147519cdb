// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/readers/catalogue.h"
#include "core/data/readers/rating_row.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

class RatingFile;

/// Makes a Dataset out of the rows of one rating file or several: finds the indices, drops what a user wants
/// dropped and counts it, orders people and films by id.
///
/// Memory: 12 bytes a rating, and 4 more while `finish` looks for duplicates, which it need not where the file has all
/// rows of a person together, as MovieLens' large sets do: then they are seen as they come.
class DatasetBuilder {
public:
    /// What becomes of rows of a person 0 where people count from 1.
    enum class PersonZero { keep, leave_out };

    /// Without a catalogue every film is welcome and called "Film 50".
    explicit DatasetBuilder(std::optional<Catalogue> catalogue);

    /// Before the first row: Dataset::times is filled, at 4 bytes a rating more.
    void keep_times() { m_keep_times = true; }
    /// Before the first row: values of the same film by the same person are counts, which add up; the latest row stands
    /// for them.
    void add_up_repeated() { m_adds_up = true; }
    /// Before the first row: what messages call the items, see `item_nouns`.
    void call_items(const std::string& noun) { m_noun = noun; }

    /// Rows come from this file from now on. `first_line`: where its first row is. `rows`: how many to expect.
    void begin_file(const std::string& name, std::int64_t first_line, std::size_t rows);
    /// The next row is in this line of the file, where lines hold none or several.
    void at_line(std::int64_t line) { m_files.back().lines = line - m_files.back().first_line; }
    /// The next row of the file, in order; rows of films that are not listed are counted and left out.
    void add(const RatingRow& row);
    /// In place of `add`: the next row is left out for `reason`.
    void skip(const char* reason);
    /// All rows that are left in the file.
    void add_all(RatingFile& file, PersonZero zero = PersonZero::keep);
    /// Throws DataError if the file had no row that counts.
    void end_file();

    struct Result {
        Dataset dataset;                   ///< all but name, layout and source
        std::int32_t first_file_rows = 0;  ///< how many of its ratings come from the first file
        std::int64_t added_up = 0;         ///< rows that were added to another
    };
    /// Call once, at the end. Of several ratings of a film by the same person the latest counts (by time, else by row),
    /// in its own place; one that the first file has, too, is left out of the second.
    Result finish();

private:
    /// From this row on, rows are in the lines from `line` on.
    struct LineJump {
        std::size_t row = 0;    // in m_ratings
        std::int64_t line = 0;  // of the file, from 1
    };
    struct File {
        std::string name;
        std::int64_t first_line = 1;
        std::int64_t lines = 0;         // passed, from first_line on
        std::size_t first_row = 0;      // in m_ratings
        std::vector<LineJump> jumps{};  // where the rows do not follow line by line; ascending
    };

    struct Duplicate {
        std::int32_t row = 0;        // in m_ratings; goes
        std::int32_t other = 0;      // stays, unless it goes for a later one
        bool crosses_files = false;  // it is in the second file, and one that stays is in the first
    };

    /// What is known of a film's ratings so far.
    struct Tally {
        std::int32_t latest_user = -1;
        std::int32_t ratings = 0;
        double sum = 0.0;
    };

    void ask_for_tallies(std::span<const RatingRow> rows) const;
    std::int32_t find_user(std::int64_t id);
    void see_value(float value);
    std::string place_of(std::size_t row) const;
    /// The count for this reason; where its count is 0, `first` is still to be filled in.
    SkippedRows& skipped(std::string_view reason);
    void leave_out_duplicates(std::size_t& first_file_rows);
    std::vector<Duplicate> find_duplicates(std::size_t border) const;
    bool adds_up(const Duplicate& duplicate) const { return m_adds_up && !duplicate.crosses_files; }
    /// Of two rows of which `row` comes after `other` in the file.
    bool is_later(std::int32_t row, std::int32_t other) const
    {
        return m_times[static_cast<std::size_t>(row)] >= m_times[static_cast<std::size_t>(other)];
    }
    void remove_duplicates(const std::vector<Duplicate>& duplicates);
    void number_users(Dataset& dataset);
    void number_movies(Dataset& dataset);
    MovieTable take_movies();

    std::optional<Catalogue> m_catalogue;
    IdIndex m_users;
    IdIndex m_movies;  // used without a catalogue
    RatingTable m_ratings;
    Column<std::uint32_t> m_times;
    bool m_adds_up = false;
    std::int64_t m_added_up = 0;
    bool m_keep_times = false;  // else they go once the latest ratings are found
    std::string m_noun = "film";
    std::vector<Tally> m_tallies;  // row = index of the film, as far as they were met
    std::int64_t m_user_id = -1;   // of the latest row
    std::int32_t m_user = -1;
    bool m_grouped = true;  // all rows of a person came together so far
    float m_lowest = 0.0F;
    float m_highest = 0.0F;
    bool m_halves = false;          // a rating was no whole number
    std::int64_t m_next_line = -1;  // where the next row is if it follows the last one
    std::vector<File> m_files;
    std::vector<SkippedRows> m_skipped;
    std::int64_t m_first_timestamp = 0;
    std::int64_t m_last_timestamp = 0;
};

}  // namespace kinoscope
