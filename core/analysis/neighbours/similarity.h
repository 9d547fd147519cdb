// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace kinoscope {

/// How close two films' factors a and b are. Larger is always closer.
enum class Similarity {
    cosine,          ///< a·b / (|a| |b|), in [−1, 1]; 0 if either is all zeros
    centred_cosine,  ///< the cosine of a − c and b − c, where c is the mean of all films' factors, in [−1, 1]
    dot_product,     ///< a·b: films with long vectors, which is to say many ratings, come first
    euclidean,       ///< −|a − b|: minus the distance, at most 0
};
/// All kinds, in the order above.
inline constexpr std::array all_similarities{Similarity::cosine, Similarity::centred_cosine, Similarity::dot_product,
                                             Similarity::euclidean};
std::string_view name_of(Similarity similarity);  ///< "cosine", "centred-cosine", "dot-product", "euclidean"
std::string label_of(Similarity similarity);      ///< for people: "Cosine", "Centred cosine", …
std::string meaning_of(Similarity similarity);    ///< a sentence in plain words
/// Throws std::invalid_argument with a sentence that lists the known names.
Similarity find_similarity(std::string_view name);

}  // namespace kinoscope
