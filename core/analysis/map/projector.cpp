// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/projector.h"

#include "core/analysis/map/neighbour_map.h"
#include "core/data/message.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

namespace kinoscope {

namespace {

/// Some milliseconds for thousands of films: it is done before anybody could stop it.
std::optional<Projection> lay_out_principal(const FactorSnapshot& snapshot, const MovieTable*, const ProjectionControl&)
{
    return principal_projection(snapshot.movie_factors);
}

std::optional<Projection> lay_out_by_neighbours(const FactorSnapshot& snapshot, const MovieTable* movies,
                                                const ProjectionControl& control)
{
    std::optional<Eigen::MatrixXf> positions =
        neighbour_map(snapshot.movie_factors, movies, {}, {control.stop, control.progress, control.positions});
    if (!positions)
        return std::nullopt;
    return Projection{std::move(*positions), std::nullopt};
}

void check_layout(const Projector& projector, const Projection& projection, const FactorSnapshot& snapshot)
{
    const Eigen::MatrixXf& positions = projection.positions;
    const bool fits =
        positions.rows() == snapshot.movie_factors.rows() && positions.cols() >= 1 && positions.cols() <= 3;
    if (!fits || projection.linear.has_value() != projector.is_linear)
        throw std::logic_error("The projector " + projector.key + " does not lay out films as it says.");
}

}  // namespace

std::optional<MapFrame> Projector::project(const FactorSnapshot& snapshot, const MovieTable* movies,
                                           const ProjectionControl& control) const
{
    if (control.stop.stop_requested())
        return std::nullopt;
    double reported = 0.0;
    const auto report = [&](double share) {
        share = std::min(share, 1.0);
        if (!control.progress || !(share > reported))
            return;
        reported = share;
        control.progress(share);
    };
    std::optional<Projection> projection =
        lay_out(snapshot, movies, {control.earlier, control.stop, report, control.positions});
    if (!projection)
        return std::nullopt;
    check_layout(*this, *projection, snapshot);
    MapFrame frame = make_frame(std::move(*projection), snapshot, movies, control.earlier);
    report(1.0);
    return frame;
}

std::span<const Projector> projectors()
{
    static const std::array rows{
        Projector{"pca", KINOSCOPE_TEXT("core", "Principal components"), true, lay_out_principal},
        Projector{"neighbours", KINOSCOPE_TEXT("core", "Neighbour map"), false, lay_out_by_neighbours},
    };
    return rows;
}

const Projector* find_projector(std::string_view key)
{
    const std::span<const Projector> all = projectors();
    const auto found = std::find_if(all.begin(), all.end(), [key](const Projector& one) { return one.key == key; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace kinoscope
