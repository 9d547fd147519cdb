// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/steps/validation.h"

#include "core/model/kernels/gradient.h"
#include "core/model/net/embedding_net.h"
#include "core/model/net/epoch_columns.h"
#include "core/model/objectives/objective.h"

#include <algorithm>
#include <vector>

namespace kinoscope {

namespace {

/// Of every row.
std::vector<float> losses_of(const EmbeddingNet& net, const RatingObjective& objective, const RatingTable& ratings,
                             std::span<const std::int32_t> rows)
{
    std::vector<float> values(rows.size());
    EpochColumns columns;
    columns.gather(ratings, rows);
    const RatingBatch batch = columns.batch(0, rows.size());
    if (net.device() == Device::cpu)
        kernels::predict(net.views(), batch.users, batch.movies, values);
    else
        net.predict(ratings, rows, values);
    objective.losses_of(values, batch.ratings);
    return values;
}

}  // namespace

double validation_loss(const EmbeddingNet& net, const RatingObjective& objective, const RatingTable& ratings,
                       std::span<const std::int32_t> rows, std::size_t batch_size)
{
    // In blocks of whole batches, so that memory does not grow with the data.
    const std::size_t block = batch_size * std::max<std::size_t>(1, 65'536 / batch_size);
    double sum = 0.0;
    std::size_t batches = 0;
    for (std::size_t begin = 0; begin < rows.size(); begin += block) {
        const std::vector<float> losses =
            losses_of(net, objective, ratings, rows.subspan(begin, std::min(block, rows.size() - begin)));
        for (std::size_t first = 0; first < losses.size(); first += batch_size, ++batches) {
            const std::size_t last = std::min(first + batch_size, losses.size());
            double batch = 0.0;
            for (std::size_t i = first; i < last; ++i)
                batch += static_cast<double>(losses[i]);
            sum += batch / static_cast<double>(last - first);
        }
    }
    return batches == 0 ? 0.0 : sum / static_cast<double>(batches);
}

}  // namespace kinoscope
