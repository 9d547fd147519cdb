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

    /// Rows come from this file from now on. `first_line`: where its first row is. `rows`: how many to expect.
    void begin_file(const std::string& name, std::int64_t first_line, std::size_t rows);
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
    };
    /// Call once, at the end. A second rating of the same film by the same person is left out.
    Result finish();

private:
    struct File {
        std::string name;
        std::int64_t first_line = 1;
        std::int64_t lines = 0;              // rows seen, kept or not
        std::size_t first_row = 0;           // in m_ratings
        std::vector<std::int64_t> left_out;  // which of its rows, from 0, are not in m_ratings; ascending
    };

    struct Duplicate {
        std::int32_t row = 0;    // in m_ratings
        std::int32_t first = 0;  // the row that stays
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
    std::vector<Duplicate> find_duplicates() const;
    void remove_duplicates(const std::vector<Duplicate>& duplicates);
    void number_users(Dataset& dataset);
    void number_movies(Dataset& dataset);
    MovieTable take_movies();

    std::optional<Catalogue> m_catalogue;
    IdIndex m_users;
    IdIndex m_movies;  // used without a catalogue
    RatingTable m_ratings;
    Column<std::uint32_t> m_times;
    bool m_keep_times = false;
    std::vector<Tally> m_tallies;  // row = index of the film, as far as they were met
    std::int64_t m_user_id = -1;   // of the latest row
    std::int32_t m_user = -1;
    bool m_grouped = true;  // all rows of a person came together so far
    float m_lowest = 0.0F;
    float m_highest = 0.0F;
    bool m_halves = false;  // a rating was no whole number
    std::vector<File> m_files;
    std::vector<SkippedRows> m_skipped;
    std::int64_t m_first_timestamp = 0;
    std::int64_t m_last_timestamp = 0;
};

}  // namespace kinoscope
