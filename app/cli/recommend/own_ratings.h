// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/recommend/fold_in.h"
#include "core/io/model/model_file.h"

#include <string>
#include <utility>
#include <vector>

namespace kinoscope::cli {

/// Somebody's ratings in a model's films, and what did not get there.
struct OwnRatings {
    std::vector<OwnRating> ratings;
    std::size_t rated = 0;               ///< entries that have a rating
    std::size_t matched = 0;             ///< of these, of a film that is known; one that comes twice counts twice
    std::vector<std::string> unmatched;  ///< titles as they were written
    /// Titles that may be several films, with these.
    std::vector<std::pair<std::string, std::vector<std::string>>> ambiguous;
    std::vector<std::string> notes;  ///< sentences on how they were read
};

/// Of a list in a file. Throws DataError about the file, and std::runtime_error with a sentence where nothing is left.
OwnRatings ratings_in_list(const ModelDocument& document, const std::string& file);
/// Of a person of the data set that the model was trained on. Throws std::runtime_error with a sentence.
OwnRatings ratings_of_person(const ModelDocument& document, const std::string& dataset, const std::string& person);

}  // namespace kinoscope::cli
