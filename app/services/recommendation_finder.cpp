// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/recommendation_finder.h"

#include "app/common/fold_in_facts.h"
#include "core/analysis/recommend/next_film.h"

#include <algorithm>
#include <utility>

namespace kinoscope {

namespace {

constexpr int fitting_films = 20;

MovieTablePtr moviesOf(const std::shared_ptr<const ModelDocument>& document)
{
    return {document, &document->movies};
}

std::vector<OwnRating> withoutOne(std::vector<OwnRating> ratings, std::optional<std::size_t> left_out)
{
    if (left_out && *left_out < ratings.size())
        ratings.erase(ratings.begin() + static_cast<std::ptrdiff_t>(*left_out));
    return ratings;
}

/// Where everybody stands; empty if it was stopped.
std::vector<FoldedPerson> folded(const FoldInModel& model, const RecommendationWish& wish,
                                 const std::vector<FoldedPerson>& last, const std::stop_token& stop)
{
    std::vector<FoldedPerson> people;
    for (std::size_t i = 0; i < wish.people.size(); ++i) {
        FoldInOptions options;
        options.start = last.size() == wish.people.size() ? &last[i] : nullptr;
        options.stop = stop;
        auto person = fold_in(model, withoutOne(wish.people[i], i == 0 ? wish.without : std::nullopt), options);
        if (!person)
            return {};
        people.push_back(std::move(*person));
    }
    return people;
}

std::vector<FilmReasons> reasonsFor(const FoldInModel& model, const std::vector<FoldedPerson>& people,
                                    const RecommendationList& list)
{
    std::vector<FilmReasons> all;
    if (people.size() != 1 || !model.predicts_ratings())
        return all;
    const PersonReasons reasons(model, people.front());
    for (const Recommendation& film : list.films)
        all.push_back({reasons.of(film.movie), reasons.speaks_most_for(film.movie)});
    return all;
}

std::vector<std::vector<int>> strongestFor(const FoldInModel& model, const std::vector<FoldedPerson>& people,
                                           const RecommendationList& list)
{
    std::vector<std::vector<int>> all;
    if (people.size() < 2 || !model.predicts_ratings())
        return all;
    all.resize(list.films.size());
    for (const FoldedPerson& person : people) {
        const PersonReasons reasons(model, person);
        for (std::size_t i = 0; i < list.films.size(); ++i) {
            const int place = person.ratings.empty() ? -1 : reasons.speaks_most_for(list.films[i].movie);
            all[i].push_back(place < 0 ? -1 : person.ratings[static_cast<std::size_t>(place)].movie);
        }
    }
    return all;
}

}  // namespace

RecommendationFinder::RecommendationFinder(Pool& pool, QObject* parent)
    : QObject(parent),
      m_job(
          pool, [](const Question& question, const JobControl<>& control) { return workOut(question, control.stop); },
          [this](const Question& question, const RecommendationAnswer& answer) {
              if (question.document == m_document && question.wish.people == m_wish.people)
                  Q_EMIT found(answer);
          })
{
}

RecommendationAnswer RecommendationFinder::workOut(const Question& question, const std::stop_token& stop)
{
    const MovieTablePtr movies = moviesOf(question.document);
    if (!question.made->recommender)
        question.made->recommender = std::make_shared<const Recommender>(
            question.document->model, fold_in_facts(*question.document), movies, question.duplicates);
    const Recommender& recommender = *question.made->recommender;
    const RecommendationWish& wish = question.wish;
    RecommendationAnswer answer;
    const bool anything = std::any_of(wish.people.begin(), wish.people.end(),
                                      [](const std::vector<OwnRating>& ratings) { return !ratings.empty(); });
    if (!anything)
        answer.suggestions = films_far_apart(recommender.groups(), *movies, wish.suggestions, wish.notAsked);
    std::vector<FoldedPerson> people = folded(recommender.model(), wish, question.made->last, stop);
    if (people.empty())
        return answer;
    if (recommender.model().predicts_ratings())
        answer.next = next_film(recommender.model(), people.front(), *movies, wish.notAsked);
    if (anything) {
        answer.list = recommender.recommend(people, wish.query);
        answer.reasons = reasonsFor(recommender.model(), people, answer.list);
        answer.strongest = strongestFor(recommender.model(), people, answer.list);
        RecommendationQuery fitting;
        fitting.count = fitting_films;
        fitting.most_of_group = 0;
        for (const Recommendation& film : recommender.recommend(people, fitting).films)
            answer.fitting.push_back(film.movie);
    }
    question.made->last = std::move(people);
    return answer;
}

bool RecommendationFinder::setModel(std::shared_ptr<const ModelDocument> document, DuplicatesPtr duplicates)
{
    if (document == m_document && duplicates == m_duplicates)
        return false;
    m_document = std::move(document);
    m_duplicates = std::move(duplicates);
    m_made = std::make_shared<Made>();
    m_wish = {};
    m_job.cancel();
    return true;
}

void RecommendationFinder::setWish(RecommendationWish wish)
{
    m_wish = std::move(wish);
    find();
}

void RecommendationFinder::find()
{
    if (m_document && !m_wish.people.empty())
        m_job.follow({m_document, m_duplicates, m_made, m_wish});
    else
        m_job.cancel();
}

}  // namespace kinoscope
