// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/neighbours/similarity.h"

#include "core/data/message.h"

#include <stdexcept>

namespace kinoscope {

std::string_view name_of(Similarity similarity)
{
    switch (similarity) {
    case Similarity::centred_cosine: return "centred-cosine";
    case Similarity::dot_product: return "dot-product";
    case Similarity::euclidean: return "euclidean";
    case Similarity::cosine: break;
    }
    return "cosine";
}

std::string label_of(Similarity similarity)
{
    switch (similarity) {
    case Similarity::centred_cosine: return KINOSCOPE_TEXT("core", "Centred cosine");
    case Similarity::dot_product: return KINOSCOPE_TEXT("core", "Dot product");
    case Similarity::euclidean: return KINOSCOPE_TEXT("core", "Euclidean distance");
    case Similarity::cosine: break;
    }
    return KINOSCOPE_TEXT("core", "Cosine");
}

std::string meaning_of(Similarity similarity)
{
    switch (similarity) {
    case Similarity::centred_cosine:
        return KINOSCOPE_TEXT("core", "The cosine of the angle between two films, measured from the average film, from "
                                      "−1 to 1: ignores what all films share.");
    case Similarity::dot_product:
        return KINOSCOPE_TEXT("core", "The sum of the products of the two films' numbers: direction and length both "
                                      "count, so films with many ratings come first.");
    case Similarity::euclidean:
        return KINOSCOPE_TEXT("core", "Minus the distance between the two films, at most 0: films with few ratings lie "
                                      "close together near the centre.");
    case Similarity::cosine: break;
    }
    return KINOSCOPE_TEXT("core", "The cosine of the angle between two films, from −1 to 1: only direction counts.");
}

Similarity find_similarity(std::string_view name)
{
    std::string known;
    for (const Similarity similarity : all_similarities) {
        if (name_of(similarity) == name)
            return similarity;
        known += (known.empty() ? "" : ", ") + std::string(name_of(similarity));
    }
    throw std::invalid_argument("There is no similarity \"" + std::string(name) + "\"; known are " + known + ".");
}

}  // namespace kinoscope
