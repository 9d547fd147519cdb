// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/torch/rating_tensors.h"

#include <ATen/ATen.h>

namespace kinoscope {

RatingTensors gather_tensors(const RatingTable& ratings, std::span<const std::int32_t> rows, Device device)
{
    const auto n = static_cast<std::int64_t>(rows.size());
    const at::Tensor user_tensor = at::empty({n}, at::kLong);
    const at::Tensor movie_tensor = at::empty({n}, at::kLong);
    const at::Tensor rating_tensor = at::empty({n, 1}, at::kFloat);
    auto* users = user_tensor.data_ptr<std::int64_t>();
    auto* movies = movie_tensor.data_ptr<std::int64_t>();
    auto* values = rating_tensor.data_ptr<float>();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Rating& rating = ratings[static_cast<std::size_t>(rows[i])];
        users[i] = rating.user;
        movies[i] = rating.movie;
        values[i] = rating.value;
    }
    if (device == Device::cuda)
        return {user_tensor.to(at::kCUDA), movie_tensor.to(at::kCUDA), rating_tensor.to(at::kCUDA)};
    return {user_tensor, movie_tensor, rating_tensor};
}

}  // namespace kinoscope
