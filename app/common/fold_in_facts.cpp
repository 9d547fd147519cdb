// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/fold_in_facts.h"

#include <algorithm>
#include <cmath>

namespace kinoscope {

namespace {

std::size_t training_ratings_of(const ModelDocument& document)
{
    std::int64_t ratings = document.dataset_ratings - document.test.ratings;
    if (document.baselines.measured_on == "validation")
        ratings -=
            static_cast<std::int64_t>(std::ceil(document.settings.validation_fraction * static_cast<double>(ratings)));
    return static_cast<std::size_t>(std::max<std::int64_t>(1, ratings));
}

/// The validation loss is of ratings that neither trained the model nor tested it.
double residual_variance_of(const ModelDocument& document)
{
    if (document.feedback == Feedback::pairs)
        return 0.0;
    const auto epoch = static_cast<std::size_t>(document.kept_epoch);
    if (document.kept_epoch >= 0 && epoch < document.history.size())
        return document.history[epoch].validation_loss;
    return document.test.mse;
}

}  // namespace

FoldInFacts fold_in_facts(const ModelDocument& document)
{
    return {document.settings, document.feedback, document.scale, training_ratings_of(document),
            residual_variance_of(document)};
}

}  // namespace kinoscope
