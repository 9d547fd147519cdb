// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latest_job.h"
#include "core/analysis/map/regions/frequent_features.h"
#include "core/data/item_column.h"
#include "core/data/movie.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace kinoscope {

using ItemColumnsPtr = std::shared_ptr<const std::vector<ItemColumn>>;

/// Works out what sets a group of films apart from all others, in the background while somebody looks. Lives on the GUI
/// thread.
class GroupStudy : public QObject {
    Q_OBJECT

public:
    explicit GroupStudy(Pool& pool, QObject* parent = nullptr);

    /// Other films, of which none is in the group; null for none. `columns`: what else is known of them, or null.
    void setMovies(MovieTablePtr movies, ItemColumnsPtr columns);
    /// MovieIndex, each once.
    void setGroup(std::vector<int> films);
    /// Whether somebody looks.
    void setVisible(bool visible);

Q_SIGNALS:
    /// Null of a group without films.
    void studied(const GroupFeaturesPtr& features);

private:
    /// The films, and their features once they are known. One job at a time uses it.
    struct Known {
        MovieTablePtr movies;
        ItemColumnsPtr columns;
        std::optional<FeatureTable> features;
    };
    struct Question {
        std::vector<int> group;
        std::shared_ptr<Known> known;
    };
    static GroupFeaturesPtr workOut(const Question& question);
    void study();

    std::shared_ptr<Known> m_known;
    std::vector<int> m_group;
    bool m_visible = false;
    bool m_isAsked = false;  ///< of the group as it is
    LatestJob<Question, GroupFeaturesPtr> m_job;
};

}  // namespace kinoscope
