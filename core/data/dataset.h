// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column.h"
#include "core/data/item_column.h"
#include "core/data/message.h"
#include "core/data/movie.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace kinoscope {

/// Who rated what, and how: rows of Dataset::user_ids and Dataset::movies, and a value on the data set's scale.
struct Rating {
    std::int32_t user = 0;
    std::int32_t movie = 0;
    float value = 0.0F;

    bool operator==(const Rating&) const = default;
};

/// Ratings in the file's order. Rows, not columns: training takes them in random order, and a row is one look into
/// memory.
using RatingTable = Column<Rating>;

/// The values a rating can take: min, min + step, …, max.
struct RatingScale {
    double min = 1.0;
    double max = 5.0;
    double step = 1.0;  ///< 0: any value between
    /// On the scale as people know it, `min` is the best (school marks): ratings are kept turned, min + max − mark.
    bool low_is_good = false;

    bool operator==(const RatingScale&) const = default;
};

/// A rating as people know it, and back.
inline double shown_rating(const RatingScale& scale, double value)
{
    return scale.low_is_good ? scale.min + scale.max - value : value;
}

/// What people left behind.
enum class Feedback {
    ratings,  ///< how they like what they rated
    pairs,    ///< only who has what: likes, plays, loans. A rating's value is then a weight, 1 as a rule
};

/// Rows that were left out, one entry a reason.
struct SkippedRows {
    std::string reason;      ///< "rating of a film that is not listed"
    std::int64_t count = 0;  ///< rows left out for it
    std::string first;       ///< where the first one is: "u.data:17"
    std::string example;     ///< what stands in it, in quotes; empty where the reason says all
};

/// People, movies and ratings, as one layout's reader found them. Immutable once it is shared.
struct Dataset {
    std::string name;                    ///< for people: "MovieLens 100K", or the folder's name
    std::string layout;                  ///< "ml-100k", "ml-csv", "ml-dat", "rating-files" or "sample"
    std::string source;                  ///< the folder it came from; empty for the sample
    bool simulated = false;              ///< true for the built-in sample: say so wherever it shows
    std::vector<std::int64_t> user_ids;  ///< row = user index; ascending
    /// The people's names or ids as the data set writes them, row = user index; empty where `user_ids` are these.
    std::vector<std::string> user_keys;
    MovieTable movies;                     ///< every movie with at least one rating
    std::vector<ItemColumn> item_columns;  ///< what else is known of them
    RatingTable ratings;                   ///< in the file's order
    /// Seconds since 1970, UTC, a row a rating, 0 where it is not known; empty unless the reader was asked to keep
    /// them.
    Column<std::uint32_t> times;
    Feedback feedback = Feedback::ratings;
    RatingScale scale;                 ///< what the ratings were seen to take; of pairs, their weights
    std::int64_t first_timestamp = 0;  ///< seconds since 1970, UTC; both 0 where there are none
    std::int64_t last_timestamp = 0;
    std::vector<SkippedRows> skipped;
    std::vector<SkippedRows> partly_read;  ///< ratings that count and lack something, such as their time
    std::vector<Message> notes;      ///< sentences for people on how it was read: "The titles are from books.csv."
    std::string item_noun = "film";  ///< what was rated: "film", "book", … (see `item_nouns`)
    std::string value_kind;          ///< how the ratings of a table are written: "numbers", "grades", …
};

using DatasetPtr = std::shared_ptr<const Dataset>;

/// The name or id of a person as the data set writes it.
inline std::string user_key(const Dataset& dataset, std::int32_t user)
{
    const auto row = static_cast<std::size_t>(user);
    return dataset.user_keys.empty() ? std::to_string(dataset.user_ids[row]) : dataset.user_keys[row];
}

/// The movies of a data set, sharing its life time.
inline MovieTablePtr movies_of(const DatasetPtr& dataset)
{
    return {dataset, &dataset->movies};
}

}  // namespace kinoscope
