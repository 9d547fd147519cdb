// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/export/export_files.h"

#include "core/analysis/map/map_frame.h"
#include "core/analysis/map/neighbour_map.h"

#include <algorithm>
#include <utility>

namespace kinoscope {

std::optional<FilmPlaces> film_places(const ModelDocument& document, const std::stop_token& stop)
{
    const TrainedModel& model = document.model;
    std::optional<Eigen::MatrixXf> neighbours =
        neighbour_map(model.movie_factors, &document.movies, {}, {stop, {}, {}});
    if (!neighbours)
        return std::nullopt;
    const MapFrame frame =
        make_map_frame({document.kept_epoch, model.movie_factors, model.movie_bias}, &document.movies);
    FilmPlaces places{Eigen::MatrixXf::Zero(model.movie_factors.rows(), 2), std::move(*neighbours)};
    places.components.col(0) = frame.positions.col(0);
    if (const Eigen::Index last = std::min<Eigen::Index>(frame.positions.cols() - 1, 2); last > 0)
        places.components.col(1) = frame.positions.col(last);
    return places;
}

}  // namespace kinoscope
