// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <cmath>
#include <memory>
#include <optional>
#include <vector>

namespace kinoscope {

/// n × k, row-major, one row an item.
using FactorMatrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// What a co-watch objective learned beside the model, on the same film factors m: the logit of a person's having
/// watched a film is w · m + c + d.
struct WatchTables {
    FactorMatrix user_factors;   ///< w, n_users × k
    Eigen::VectorXf user_bias;   ///< c, n_users
    Eigen::VectorXf movie_bias;  ///< d, n_movies
};

/// The four embedding tables as plain values: what is kept, saved, analysed and shown.
struct TrainedModel {
    FactorMatrix user_factors;   ///< n_users × k, row = user index
    Eigen::VectorXf user_bias;   ///< n_users
    FactorMatrix movie_factors;  ///< n_movies × k, row = MovieIndex
    Eigen::VectorXf movie_bias;  ///< n_movies
    float range_low = 0.0F;      ///< predictions lie in (range_low, range_high)
    float range_high = 5.5F;
    float offset = 0.0F;                    ///< o: where predictions start from, before any of them is learned
    std::optional<WatchTables> watch = {};  ///< where co-watch was learned

    /// sigmoid(u·m + b_u + b_m + o) · (high − low) + low
    float predict(Eigen::Index user, Eigen::Index movie) const
    {
        const float z =
            user_factors.row(user).dot(movie_factors.row(movie)) + user_bias(user) + movie_bias(movie) + offset;
        return range_low + (range_high - range_low) / (1.0F + std::exp(-z));
    }
};
using TrainedModelPtr = std::shared_ptr<const TrainedModel>;

/// What one epoch came to. By the squared error a loss is an MSE, and so it is called in files and texts.
struct EpochRecord {
    int epoch = 0;                 ///< from 0
    double train_loss = 0.0;       ///< mean over batches of the batch's mean loss, while training
    double validation_loss = 0.0;  ///< the same over the held-out rows, after the epoch
    double learning_rate = 0.0;    ///< at the epoch's last batch
    double seconds = 0.0;          ///< wall clock, training and validation

    bool operator==(const EpochRecord&) const = default;
};

}  // namespace kinoscope
