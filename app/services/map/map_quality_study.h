// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latest_job.h"
#include "core/analysis/map/map_quality.h"
#include "core/data/duplicates.h"
#include "core/data/movie.h"
#include "core/model/snapshot.h"

#include <Eigen/Core>

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace kinoscope {

/// A picture of films whose quality is wanted.
struct PictureOfFilms {
    FactorSnapshotPtr snapshot;
    MovieTablePtr movies;
    DuplicatesPtr duplicates;
    std::optional<Eigen::MatrixXf> components;  ///< n × 2, along the axes that are seen
    std::optional<Eigen::MatrixXf> neighbours;  ///< n × 2; one of the two at least is there
    bool isNeighbourMap = false;                ///< which of the two is seen
};

/// How true a picture is.
struct PictureQuality {
    /// Share of each film's ten closest that are near it on the picture, on average.
    std::optional<double> components;
    std::optional<double> neighbours;
    std::vector<float> shares;  ///< n: the share of each film on the one that is seen; see NeighbourhoodPreservation
    std::shared_ptr<const ClosestFilms> closest;
};

/// Works out how true the picture is that is seen. Lives on the GUI thread; owned by Services.
class MapQualityStudy : public QObject {
    Q_OBJECT

public:
    explicit MapQualityStudy(Pool& pool, QObject* parent = nullptr);

    /// What is seen; nothing while that is not worth measuring.
    void setPicture(std::optional<PictureOfFilms> picture);
    /// Of the picture that was set, or of one before it, while that is being worked out; none: not known.
    const std::optional<PictureQuality>& quality() const { return m_quality; }

Q_SIGNALS:
    void changed();

private:
    /// The closest films, which are the same on every picture of an epoch. One job at a time uses it.
    struct Known {
        FactorSnapshotPtr snapshot;
        DuplicatesPtr duplicates;
        std::shared_ptr<const ClosestFilms> closest;
    };
    struct Question {
        PictureOfFilms picture;
        std::shared_ptr<Known> known;
    };
    static std::optional<PictureQuality> workOut(const Question& question, const std::stop_token& stop);

    std::shared_ptr<Known> m_known = std::make_shared<Known>();
    std::optional<PictureQuality> m_quality;
    LatestJob<Question, std::optional<PictureQuality>> m_job;
};

}  // namespace kinoscope
