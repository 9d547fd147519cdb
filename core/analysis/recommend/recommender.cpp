// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/recommend/recommender.h"

#include <algorithm>
#include <utility>

namespace kinoscope {

namespace {

bool has_any(const Movie& movie, const std::vector<std::string>& genres)
{
    return genres.empty() || std::any_of(genres.begin(), genres.end(), [&movie](const std::string& genre) {
               return std::find(movie.genres.begin(), movie.genres.end(), genre) != movie.genres.end();
           });
}

bool is_asked_for(const Movie& movie, const RecommendationQuery& query)
{
    const bool known = movie.year > 0;
    return movie.ratings >= query.min_ratings && (query.first_year == 0 || (known && movie.year >= query.first_year)) &&
           (query.last_year == 0 || (known && movie.year <= query.last_year)) && has_any(movie, query.genres);
}

}  // namespace

Recommender::Recommender(const TrainedModel& model, const FoldInFacts& facts, MovieTablePtr movies,
                         DuplicatesPtr duplicates)
    : m_model(model, facts), m_groups(model.movie_factors, *movies), m_movies(std::move(movies)),
      m_duplicates(duplicates ? std::move(duplicates) : std::make_shared<const Duplicates>()),
      m_usual_scores(score_films(m_model, *fold_in(m_model, {})).scores)
{
}

std::vector<char> Recommender::may_be_listed(std::span<const FoldedPerson> people,
                                             const RecommendationQuery& query) const
{
    std::vector<char> listed(m_movies->size());
    for (std::size_t movie = 0; movie < listed.size(); ++movie)
        listed[movie] = is_asked_for((*m_movies)[movie], query) && !m_duplicates->is_hidden(static_cast<int>(movie));
    const auto leave_out = [&](int movie) { listed[static_cast<std::size_t>(m_duplicates->shown(movie))] = 0; };
    for (const int movie : query.left_out)
        leave_out(movie);
    for (const FoldedPerson& person : people)
        for (const OwnRating& rating : person.ratings)
            leave_out(rating.movie);
    return listed;
}

Eigen::VectorXf Recommender::scores_of(const std::vector<FilmScores>& people, const RecommendationQuery& query) const
{
    Eigen::VectorXf scores = people.front().scores;
    if (people.size() > 1) {
        scores.array() -= scores.mean();
        for (std::size_t i = 1; i < people.size(); ++i)
            scores = scores.cwiseMin((people[i].scores.array() - people[i].scores.mean()).matrix());
    }
    if (query.surprise != 0.0)
        scores -= static_cast<float>(query.surprise) * m_usual_scores;
    return scores;
}

void Recommender::leave_out_disliked(const std::vector<FilmScores>& people, std::vector<char>& listed) const
{
    if (people.size() < 2 || !m_model.predicts_ratings())
        return;
    const RatingScale& scale = m_model.facts().scale;
    const auto middle = static_cast<float>((scale.min + scale.max) / 2.0);
    for (const FilmScores& person : people)
        for (std::size_t movie = 0; movie < listed.size(); ++movie)
            if (person.ratings(static_cast<Eigen::Index>(movie)) < middle)
                listed[movie] = 0;
}

/// The place in the list of the film that this one is most like, if `most` of its group are there; else −1.
int Recommender::group_of(int movie, const RecommendationList& list, int most) const
{
    int members = 0;
    int nearest = -1;
    float best = 0.0F;
    for (std::size_t i = 0; i < list.films.size(); ++i) {
        const float cosine = m_groups.cosine(movie, list.films[i].movie);
        if (cosine <= m_groups.threshold())
            continue;
        ++members;
        if (nearest < 0 || cosine > best) {
            nearest = static_cast<int>(i);
            best = cosine;
        }
    }
    return most > 0 && members >= most ? nearest : -1;
}

RecommendationList Recommender::recommend(std::span<const FoldedPerson> people, const RecommendationQuery& query) const
{
    RecommendationList list;
    list.by_rating_alone = !m_model.has_watch();
    if (people.empty() || query.count < 1)
        return list;
    std::vector<FilmScores> predicted;
    predicted.reserve(people.size());
    for (const FoldedPerson& person : people)
        predicted.push_back(score_films(m_model, person));
    std::vector<char> listed = may_be_listed(people, query);
    leave_out_disliked(predicted, listed);
    const Eigen::VectorXf scores = scores_of(predicted, query);

    std::vector<int> heap;
    for (std::size_t movie = 0; movie < listed.size(); ++movie)
        if (listed[movie] != 0)
            heap.push_back(static_cast<int>(movie));
    list.candidates = static_cast<int>(heap.size());
    const auto worse = [&scores](int a, int b) { return scores(a) < scores(b) || (scores(a) == scores(b) && a > b); };
    std::make_heap(heap.begin(), heap.end(), worse);
    while (!heap.empty() && list.films.size() < static_cast<std::size_t>(query.count)) {
        std::pop_heap(heap.begin(), heap.end(), worse);
        const int movie = heap.back();
        heap.pop_back();
        if (const int group = group_of(movie, list, query.most_of_group); group >= 0) {
            list.films[static_cast<std::size_t>(group)].like_it.push_back(movie);
            continue;
        }
        Recommendation film{movie, static_cast<double>(scores(movie)), {}, {}};
        if (m_model.predicts_ratings())
            for (const FoldedPerson& person : people)
                film.predicted.push_back(predict_rating(m_model, person, movie));
        list.films.push_back(std::move(film));
    }
    return list;
}

}  // namespace kinoscope
