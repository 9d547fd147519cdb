// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/recommend/film_groups.h"
#include "core/analysis/recommend/film_scores.h"
#include "core/analysis/recommend/fold_in.h"
#include "core/data/duplicates.h"
#include "core/data/movie.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace kinoscope {

/// Which films may be listed, and how.
struct RecommendationQuery {
    int count = 10;
    std::vector<int> left_out;        ///< MovieIndex: "not this one", "seen it"; what somebody rated is left out anyway
    std::vector<std::string> genres;  ///< any of them; empty: all films
    int first_year = 0;               ///< 0: from the beginning; films whose year is not known have none
    int last_year = 0;                ///< 0: to the end
    int min_ratings = 0;
    /// 0: familiar, films that many see and like come first. 1: surprising, that is taken off: the score of somebody
    /// who has rated nothing, so that what is left is the person's own. Degrees between.
    double surprise = 0.0;
    int most_of_group = 2;  ///< films of one group (FilmGroups) that are listed; 0: all
};

struct Recommendation {
    int movie = 0;
    /// What the list is ordered by: FilmScores::scores less what `surprise` takes off; of several people see
    /// Recommender.
    double score = 0.0;
    std::vector<PredictedRating> predicted;  ///< one a person, in their order; empty for a model of pairs
    std::vector<int> like_it;  ///< films of its group that would have come before the end of the list, best first
};

struct RecommendationList {
    std::vector<Recommendation> films;  ///< best first
    /// The model knows only how people rate, not what they watch: the order is that of predicted ratings, which says
    /// less about what somebody would choose.
    bool by_rating_alone = false;
    int candidates = 0;  ///< films that were not left out
};

/// Films for people who were not in the training. Nobody changes it once it is made; any number of threads may ask.
///
/// For several people together a film counts by the least of their scores, each less the person's mean over all films,
/// and films that any of them is predicted to rate below the middle of the scale are left out: what nobody dislikes.
/// Sources: least misery, O'Connor et al., PolyLens, ECSCW 2001; average without misery, Masthoff, UMUAI 14, 2004.
class Recommender {
public:
    /// `duplicates`: where given, each film is listed once, and not at all if it was rated under another id.
    Recommender(const TrainedModel& model, const FoldInFacts& facts, MovieTablePtr movies,
                DuplicatesPtr duplicates = {});

    const FoldInModel& model() const { return m_model; }
    const FilmGroups& groups() const { return m_groups; }
    const MovieTable& movies() const { return *m_movies; }

    /// Cost: films × k for each person.
    RecommendationList recommend(std::span<const FoldedPerson> people, const RecommendationQuery& query = {}) const;

private:
    std::vector<char> may_be_listed(std::span<const FoldedPerson> people, const RecommendationQuery& query) const;
    Eigen::VectorXf scores_of(const std::vector<FilmScores>& people, const RecommendationQuery& query) const;
    void leave_out_disliked(const std::vector<FilmScores>& people, std::vector<char>& listed) const;
    int group_of(int movie, const RecommendationList& list, int most) const;

    FoldInModel m_model;
    FilmGroups m_groups;
    MovieTablePtr m_movies;
    DuplicatesPtr m_duplicates;
    Eigen::VectorXf m_usual_scores;  ///< of somebody who has rated nothing
};
using RecommenderPtr = std::shared_ptr<const Recommender>;

}  // namespace kinoscope
