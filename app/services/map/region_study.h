// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latest_job.h"
#include "core/analysis/map/regions/region_places.h"
#include "core/analysis/map/regions/regions.h"
#include "core/io/model/model_file.h"

#include <Eigen/Core>

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace kinoscope {

/// A model and a picture of its films.
struct PictureOfModel {
    std::shared_ptr<const ModelDocument> document;
    Eigen::MatrixXf positions;  ///< n × 2, as they are seen
};

/// Regions of a model's films, and where they lie on a picture.
struct PlacedRegions {
    std::shared_ptr<const RegionLevels> levels;
    /// By level and region: the films in whose midst its name is true (MovieIndex, ascending), which is the densest
    /// half of them; none where that is not compact. See `region_places`.
    std::vector<std::vector<std::vector<int>>> cores;
};
using PlacedRegionsPtr = std::shared_ptr<const PlacedRegions>;

/// Finds the regions of a model once, and their places on each picture of it. They are those of the model that is kept,
/// whatever epoch is looked at: names stay the same while one sees them come about. Lives on the GUI thread; owned by
/// Services.
class RegionStudy : public QObject {
    Q_OBJECT

public:
    explicit RegionStudy(Pool& pool, QObject* parent = nullptr);

    /// What is seen; nothing while there is no model, or while it moves.
    void setPicture(std::optional<PictureOfModel> picture);
    /// On the picture that was set, or on one before it while that is being worked out. Null: not known.
    const PlacedRegionsPtr& regions() const { return m_regions; }

Q_SIGNALS:
    void changed();

private:
    /// Regions are the same on every picture of a model. One job at a time uses it.
    struct Known {
        std::shared_ptr<const ModelDocument> document;
        std::shared_ptr<const RegionLevels> levels;
    };
    struct Question {
        PictureOfModel picture;
        std::shared_ptr<Known> known;
    };
    static PlacedRegionsPtr workOut(const Question& question, const std::stop_token& stop);

    std::shared_ptr<Known> m_known = std::make_shared<Known>();
    PlacedRegionsPtr m_regions;
    LatestJob<Question, PlacedRegionsPtr> m_job;
};

}  // namespace kinoscope
