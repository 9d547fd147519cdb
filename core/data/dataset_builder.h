// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/catalogue.h"
#include "core/data/dataset.h"
#include "core/data/fields.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kinoscope {

/// Makes a Dataset out of the rows of one rating file or several: finds the indices, drops what a user wants
/// dropped and counts it, orders people and films by id.
///
/// Memory: 12 bytes a rating, and 4 more while `finish` looks for duplicates.
class DatasetBuilder {
public:
    /// Without a catalogue every film is welcome and called "Film 50".
    explicit DatasetBuilder(std::optional<Catalogue> catalogue);

    /// Rows come from this file from now on. `first_line`: where its first row is. `rows`: how many to expect.
    void begin_file(const std::string& name, std::int64_t first_line, std::size_t rows);
    /// The next row of the file, in order; rows of films that are not listed are counted and left out.
    void add(const RatingRow& row);
    /// In place of `add`: the next row is left out for `reason`.
    void skip(const std::string& reason);
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

    std::string place_of(std::size_t row) const;
    /// The count for this reason; where its count is 0, `first` is still to be filled in.
    SkippedRows& skipped(const std::string& reason);
    std::vector<Duplicate> find_duplicates() const;
    void remove_duplicates(const std::vector<Duplicate>& duplicates);
    void number_users(Dataset& dataset);
    void number_movies(Dataset& dataset);
    MovieTable take_movies();

    std::optional<Catalogue> m_catalogue;
    IdIndex m_users;
    IdIndex m_movies;  // used without a catalogue
    RatingTable m_ratings;
    std::vector<File> m_files;
    std::vector<SkippedRows> m_skipped;
    std::int64_t m_first_timestamp = 0;
    std::int64_t m_last_timestamp = 0;
};

}  // namespace kinoscope
