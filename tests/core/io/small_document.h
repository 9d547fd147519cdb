// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/model/model_file.h"

#include <cmath>

namespace kinoscope::test {

/// Three films, two people, two factors; no field at its default, and numbers that decimal digits cannot hold.
inline ModelDocument small_document()
{
    ModelDocument document;
    document.model.user_factors = FactorMatrix{{0.1F, -0.2F}, {1.0F / 3.0F, 4e-39F}};
    document.model.user_bias = Eigen::VectorXf{{0.7F, -0.0F}};
    document.model.movie_factors = FactorMatrix{{1.5F, 2.5F}, {-3.25F, 0.1F}, {1e-7F, 1e7F}};
    document.model.movie_bias = Eigen::VectorXf{{0.3F, -0.6F, 0.9F}};
    document.model.range_low = 0.1F;
    document.model.range_high = 5.3F;
    document.movies = {{-7, "", "Amélie (2001)", 2001, {"Comedy", "Romance"}, 12, 10.0 / 3.0},
                       {50, "", "\"Quoted\" \\ Title, The", 0, {}, 0, 0.0},
                       {9'007'199'254'740'993, "", "終わり (1977)", 1977, {"Sci-Fi"}, 583, 4.358490566037736}};
    document.user_ids = {3, 1'000'000'000'000};
    document.dataset_name = "A folder's name";
    document.dataset_layout = "ml-csv";
    document.dataset_source = "/home/Amélie/ratings";
    document.dataset_hash = "xxh3-0123456789abcdef";
    document.dataset_ratings = 595;
    document.simulated = true;
    document.scale = {0.5, 5.0, 0.5};
    document.settings.preset = "mine";
    document.settings.factors = 2;
    document.settings.epochs = 3;
    document.settings.batch_size = 17;
    document.settings.learning_rate = 0.1 + 0.2;
    document.settings.final_rate = 0.07;
    document.settings.weight_decay = 1e-300;
    document.settings.user_decay = 1.3;
    document.settings.bias_decay = 0.1;
    document.settings.bias_init = 0.9;
    document.settings.negatives = 7;
    document.settings.co_watch_decay = 1e-5;
    document.settings.co_watch_bias_decay = 1e-7;
    document.settings.validation_fraction = 0.03;
    document.settings.split_by_time = 1;
    document.settings.keep_best = 0;
    document.settings.patience = 11;
    document.settings.range_factor = 1.06;
    document.settings.init_std = 0.3;
    document.settings.seed = 9'007'199'254'740'991;
    document.settings.split_seed = 4'294'967'295;
    document.settings.test_fraction = 0.15;
    document.settings.device = Device::cpu;
    document.settings.step = StepKind::reference;
    document.given_split = true;
    document.history = {{0, 7.1, 1.0 / 3.0, 1.5e-3, 0.25}, {1, 5.9, 6.2, 1.5e-3, 0.26}};
    document.kept_epoch = 1;
    document.termination = "cancelled";
    document.test = {6.2, std::sqrt(6.2), 2.0 / 3.0, 119};
    // Numbers that half floats hold exactly.
    document.snapshots = {
        std::make_shared<const FactorSnapshot>(FactorSnapshot{
            0, FactorMatrix{{1.5F, 2.5F}, {-3.25F, 0.125F}, {0.0F, 4096.0F}}, Eigen::VectorXf{{0.5F, -0.25F, 1.0F}}}),
        std::make_shared<const FactorSnapshot>(FactorSnapshot{
            1, FactorMatrix{{1.0F, 2.0F}, {-3.0F, 0.25F}, {0.5F, 2048.0F}}, Eigen::VectorXf{{0.75F, -0.5F, 2.0F}}})};
    document.view = DocumentView{.map_x = 1,
                                 .map_y = 0,
                                 .top_count = 70,
                                 .log_loss = true,
                                 .film = 50,
                                 .similarity = "centred-cosine",
                                 .min_ratings = 3};
    return document;
}

}  // namespace kinoscope::test
