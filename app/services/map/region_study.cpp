// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/map/region_study.h"

#include <exception>
#include <utility>

namespace kinoscope {

namespace {

/// The films of a region whose middle `place` is.
std::vector<int> coreOf(const Region& region, const RegionPlace& place, const Eigen::MatrixXf& positions)
{
    std::vector<int> core;
    if (!place.compact)
        return core;
    // The outermost of them lies on the circle.
    const float reach = place.radius * place.radius * (1.0F + 1e-4F);
    for (const int film : region.films) {
        if ((positions.row(film) - place.at).squaredNorm() <= reach)
            core.push_back(film);
    }
    return core;
}

}  // namespace

RegionStudy::RegionStudy(Pool& pool, QObject* parent)
    : QObject(parent),
      m_job(
          pool, [](const Question& question, const JobControl<>& control) { return workOut(question, control.stop); },
          [this](const Question&, PlacedRegionsPtr& regions) {
              m_regions = std::move(regions);
              Q_EMIT changed();
          })
{
}

// What is being found is not given up for the next picture of the same model: regions are needed there, too, and
// pictures of a replay follow faster than they are found.
void RegionStudy::setPicture(std::optional<PictureOfModel> picture)
{
    if (picture) {
        m_job.follow({std::move(*picture), m_known});
        return;
    }
    m_job.cancel();
    m_known = std::make_shared<Known>();
    if (std::exchange(m_regions, nullptr))
        Q_EMIT changed();
}

PlacedRegionsPtr RegionStudy::workOut(const Question& question, const std::stop_token& stop)
{
    const PictureOfModel& picture = question.picture;
    Known& known = *question.known;
    try {
        if (known.document != picture.document) {
            auto levels = find_regions(picture.document->model.movie_factors, picture.document->movies,
                                       picture.document->item_columns, {0, stop});
            if (!levels)
                return nullptr;
            known = {picture.document, std::make_shared<const RegionLevels>(std::move(*levels))};
        }
        PlacedRegions placed{known.levels, {}};
        for (const RegionLevel& level : *known.levels) {
            const std::vector<RegionPlace> places = region_places(level, picture.positions);
            auto& cores = placed.cores.emplace_back();
            for (std::size_t i = 0; i < places.size(); ++i)
                cores.push_back(coreOf(level.regions[i], places[i], picture.positions));
        }
        return std::make_shared<const PlacedRegions>(std::move(placed));
    } catch (const std::exception&) {
        return nullptr;  // films without finite factors or places have no regions
    }
}

}  // namespace kinoscope
