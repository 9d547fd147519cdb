// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/map/map_quality_study.h"

#include <exception>
#include <utility>

namespace kinoscope {

namespace {

constexpr int closestFilms = 10;

}  // namespace

MapQualityStudy::MapQualityStudy(Pool& pool, QObject* parent)
    : QObject(parent),
      m_job(
          pool, [](const Question& question, const JobControl<>& control) { return workOut(question, control.stop); },
          [this](const Question&, std::optional<PictureQuality>& quality) {
              m_quality = std::move(quality);
              Q_EMIT changed();
          })
{
}

void MapQualityStudy::setPicture(std::optional<PictureOfFilms> picture)
{
    if (picture) {
        m_job.start({std::move(*picture), m_known});
        return;
    }
    m_job.cancel();
    m_known = std::make_shared<Known>();
    if (std::exchange(m_quality, std::nullopt))
        Q_EMIT changed();
}

std::optional<PictureQuality> MapQualityStudy::workOut(const Question& question, const std::stop_token& stop)
{
    const PictureOfFilms& picture = question.picture;
    const MapQualityControl control{0, stop};
    Known& known = *question.known;
    try {
        if (known.snapshot != picture.snapshot || known.duplicates != picture.duplicates) {
            auto closest = closest_films(picture.snapshot->movie_factors, picture.movies.get(),
                                         picture.duplicates.get(), closestFilms, control);
            if (!closest)
                return std::nullopt;
            known = {picture.snapshot, picture.duplicates, std::make_shared<const ClosestFilms>(std::move(*closest))};
        }
        PictureQuality quality{{}, {}, {}, known.closest};
        const auto look = [&](const std::optional<Eigen::MatrixXf>& positions, std::optional<double>& kept, bool seen) {
            if (!positions)
                return;
            if (auto found = neighbourhood_preservation(*known.closest, *positions, control)) {
                kept = found->mean;
                if (seen)
                    quality.shares = std::move(found->shares);
            }
        };
        look(picture.components, quality.components, !picture.isNeighbourMap);
        look(picture.neighbours, quality.neighbours, picture.isNeighbourMap);
        return quality;
    } catch (const std::exception&) {
        return std::nullopt;  // films without finite factors have no closest ones
    }
}

}  // namespace kinoscope
