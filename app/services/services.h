// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/blender.h"
#include "app/services/film_records.h"
#include "app/services/map/map_quality_study.h"
#include "app/services/map/neighbour_maps.h"
#include "app/services/map/region_study.h"
#include "app/services/neighbour_finder.h"
#include "app/services/newcomer_study.h"
#include "app/services/recommendation_finder.h"
#include "app/services/run_evaluator.h"
#include "app/services/seed_study.h"
#include "app/services/start_map.h"

#include <QObject>

namespace kinoscope {

class Session;
class ViewState;

/// What is worked out of the session for more than one view, anew whenever it or what is looked at changes. Made before
/// whoever hears of them, so that it has followed the session when others hear of it. Lives on the GUI thread; owned by
/// the window.
class Services : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    Services(Session& session, ViewState& view, QObject* parent = nullptr);

    NeighbourFinder& neighbours() { return m_neighbours; }
    Blender& blender() { return m_blender; }
    FilmRecords& records() { return m_records; }
    RunEvaluator& evaluator() { return m_evaluator; }
    NewcomerStudy& newcomers() { return m_newcomers; }
    RecommendationFinder& recommendations() { return m_recommendations; }
    SeedStudy& seeds() { return m_seeds; }
    StartMap& start() { return m_start; }
    NeighbourMaps& neighbourMaps() { return m_neighbourMaps; }
    MapQualityStudy& mapQuality() { return m_mapQuality; }
    RegionStudy& regions() { return m_regions; }

private:
    void followRun();
    void followFrame();
    void followKeptMap();
    NeighbourMapPtr knownMap(const FactorSnapshotPtr& kept) const;
    void keepMap(const FactorSnapshotPtr& kept, const NeighbourMapPtr& map);
    void evaluate();
    void setChoice();

    Session& m_session;
    ViewState& m_view;
    MovieTablePtr m_movies;
    NeighbourFinder m_neighbours;
    Blender m_blender;
    FilmRecords m_records;
    RunEvaluator m_evaluator;
    NewcomerStudy m_newcomers;
    RecommendationFinder m_recommendations;
    SeedStudy m_seeds;
    StartMap m_start;
    NeighbourMaps m_neighbourMaps;
    MapQualityStudy m_mapQuality;
    RegionStudy m_regions;
};

}  // namespace kinoscope
