// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/features/features.h"

#include "app/features/blend/blend_feature.h"
#include "app/features/compare/compare_feature.h"
#include "app/features/data/data_feature.h"
#include "app/features/evaluation/evaluation_feature.h"
#include "app/features/film/film_feature.h"
#include "app/features/forme/for_me_feature.h"
#include "app/features/learning/learning_feature.h"
#include "app/features/lists/lists_feature.h"
#include "app/features/map/map_feature.h"
#include "app/features/model/model_feature.h"
#include "app/features/pair/pair_feature.h"
#include "app/features/people/people_feature.h"
#include "app/features/popularity/popularity_feature.h"
#include "app/features/runs/runs_feature.h"
#include "app/features/selection/selection_feature.h"
#include "app/features/training/training_feature.h"

namespace kinoscope {

Features make_features(const Context& context, QWidget* window)
{
    auto* training = new TrainingFeature(context, window);
    auto* map = new MapFeature(context, window);
    auto* film = new FilmFeature(context, window);
    return {{training, map, new LearningFeature(context, window), new EvaluationFeature(context, window),
             new ListsFeature(context, window), new PopularityFeature(context, window),
             new RunsFeature(context, window), new CompareFeature(context, window), new ModelFeature(context, window),
             new DataFeature(context, window), new SelectionFeature(context, window), film,
             new BlendFeature(context, window), new ForMeFeature(context, window), new PeopleFeature(context, window),
             new PairFeature(context, window)},
            training,
            map,
            film};
}

}  // namespace kinoscope
