// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/tile_table.h"
#include "core/data/movie.h"
#include "core/model/trained_model.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// How close two films' factors a and b are. Larger is always closer.
enum class Similarity {
    cosine,          ///< a·b / (|a| |b|), in [−1, 1]; 0 if either is all zeros
    centred_cosine,  ///< the cosine of a − c and b − c, where c is the mean of all films' factors, in [−1, 1]
    dot_product,     ///< a·b: films with long vectors, which is to say many ratings, come first
    euclidean,       ///< −|a − b|: minus the distance, at most 0
};
/// All kinds, in the order above.
inline constexpr std::array kSimilarities{Similarity::cosine, Similarity::centred_cosine, Similarity::dot_product,
                                          Similarity::euclidean};
std::string_view name_of(Similarity similarity);  ///< "cosine", "centred-cosine", "dot-product", "euclidean"
std::string label_of(Similarity similarity);      ///< for people: "Cosine", "Centred cosine", …
std::string meaning_of(Similarity similarity);    ///< a sentence in plain words
/// Throws std::invalid_argument with a sentence that lists the known names.
Similarity find_similarity(std::string_view name);

/// Films with fewer ratings than this have learned little, and keep much of their random start: they are left out
/// of lists of neighbours unless someone asks for them. With them more groups of sequels are found (README,
/// "Measured").
inline constexpr int kEnoughRatings = 20;

struct Neighbour {
    int movie = 0;            ///< MovieIndex
    float similarity = 0.0F;  ///< as the index's Similarity defines it

    bool operator==(const Neighbour&) const = default;
};

/// Answers "which movies are closest to this one" by the raw factors.
class NeighbourIndex {
public:
    /// Copies `factors` (n × k), prepared for `similarity`.
    explicit NeighbourIndex(const FactorMatrix& factors, Similarity similarity = Similarity::cosine);

    int size() const { return static_cast<int>(m_table.size()); }
    Similarity similarity() const { return m_similarity; }
    /// The `k` most similar to `movie`, itself left out, descending; equal similarity by lower index. Where
    /// `movies` is given, only those with at least `min_ratings` ratings. Cost: O(n k + n log k).
    /// Throws std::out_of_range for a movie that is not there, std::invalid_argument for `movies` of another length.
    std::vector<Neighbour> nearest(int movie, int k, const MovieTable* movies = nullptr, int min_ratings = 0) const;

private:
    std::vector<float> similarities(int movie) const;

    Similarity m_similarity;
    TileTable m_table;  // rows as they are, or less their mean, or of length 1
};

}  // namespace kinoscope
