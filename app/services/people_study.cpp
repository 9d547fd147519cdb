// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/people_study.h"

#include <algorithm>
#include <utility>

namespace kinoscope {

namespace {

bool areOfTheSamePeople(const std::shared_ptr<const ModelDocument>& a, const std::shared_ptr<const ModelDocument>& b)
{
    return a == b || (a && b && a->user_ids == b->user_ids && a->user_keys == b->user_keys);
}

/// The best rated first, of equals the film that most people rated.
void putInOrder(std::vector<OwnRating>& ratings, const MovieTable& movies)
{
    const auto count = [&movies](int movie) { return movies[static_cast<std::size_t>(movie)].ratings; };
    std::sort(ratings.begin(), ratings.end(), [&count](const OwnRating& a, const OwnRating& b) {
        if (a.value != b.value)
            return a.value > b.value;
        return count(a.movie) != count(b.movie) ? count(a.movie) > count(b.movie) : a.movie < b.movie;
    });
}

std::vector<float> predictions(const ModelDocument& document, int user, const std::vector<OwnRating>& ratings)
{
    std::vector<float> predicted;
    predicted.reserve(ratings.size());
    for (const OwnRating& rating : ratings)
        predicted.push_back(std::clamp(document.model.predict(user, rating.movie),
                                       static_cast<float>(document.scale.min), static_cast<float>(document.scale.max)));
    return predicted;
}

}  // namespace

PeopleStudy::PeopleStudy(Pool& pool, QObject* parent)
    : QObject(parent), m_pool(pool),
      m_listing(
          pool, [](const Sources& sources, const JobControl<>& control) { return list(sources, control.stop); },
          [this](const Sources&, const ui::ListedPeoplePtr& people) {
              m_people = people;
              Q_EMIT peopleChanged();
              ask();
          }),
      m_studying(
          pool, [](const Question& question, const JobControl<>& control) { return study(question, control.stop); },
          [this](const Question&, const StudiedPerson& person) { Q_EMIT personStudied(person); })
{
}

ui::ListedPeoplePtr PeopleStudy::list(const Sources& sources, const std::stop_token& stop)
{
    if (!sources.dataset)
        return ui::listPeople(sources.document->user_ids, sources.document->user_keys, {}, sources.document->feedback);
    const Dataset& dataset = *sources.dataset;
    return ui::listPeople(dataset.user_ids, dataset.user_keys, people_table(dataset, stop), dataset.feedback);
}

StudiedPerson PeopleStudy::study(const Question& question, const std::stop_token& stop)
{
    const auto& [dataset, document] = question.sources;
    StudiedPerson person;
    person.user = question.user;
    std::vector<LikeMinded> likeMinded;
    if (document && document->model.user_factors.rows() == static_cast<Eigen::Index>(question.people->names.size()))
        likeMinded = like_minded(document->model, question.user, likeMindedListed, question.people->figures, stop);
    // In a class nobody need be like somebody: whose taste points elsewhere is not.
    std::erase_if(likeMinded, [](const LikeMinded& other) { return other.cosine <= 0.0F; });
    if (!dataset) {
        for (const LikeMinded& other : likeMinded)
            person.likeMinded.push_back({other, {}});
        return person;
    }
    std::vector<int> users{question.user};
    for (const LikeMinded& other : likeMinded)
        users.push_back(other.user);
    std::vector<std::vector<OwnRating>> ratings = ratings_of(*dataset, users, stop);
    if (stop.stop_requested())
        return person;
    for (std::size_t i = 0; i < likeMinded.size(); ++i)
        person.likeMinded.push_back({likeMinded[i], compare_ratings(ratings.front(), std::move(ratings[i + 1]),
                                                                    dataset->scale, filmsCompared)});
    person.ratings = std::move(ratings.front());
    putInOrder(person.ratings, dataset->movies);
    if (document && dataset->feedback == Feedback::ratings)
        person.predicted = predictions(*document, question.user, person.ratings);
    if (!question.people->figures.empty())
        person.lessTypical = share_less_typical(question.people->figures, question.user);
    return person;
}

bool PeopleStudy::setSources(DatasetPtr dataset, std::shared_ptr<const ModelDocument> document)
{
    if (dataset == m_sources.dataset && document == m_sources.document)
        return false;
    const bool areOthers =
        dataset != m_sources.dataset || (!dataset && !areOfTheSamePeople(document, m_sources.document));
    m_studying.cancel();
    m_asked = false;
    m_pool.release(std::exchange(m_sources.dataset, std::move(dataset)));
    m_pool.release(std::exchange(m_sources.document, std::move(document)));
    if (areOthers) {
        m_listing.cancel();
        m_user.reset();
        m_pool.release(std::exchange(m_people, nullptr));
        Q_EMIT peopleChanged();
    }
    ask();
    return areOthers;
}

void PeopleStudy::setVisible(bool visible)
{
    m_visible = visible;
    ask();
}

void PeopleStudy::setPerson(std::optional<int> user)
{
    m_user = user;
    m_asked = false;
    if (!user)
        m_studying.cancel();
    ask();
}

void PeopleStudy::ask()
{
    if (!m_visible || (!m_sources.dataset && !m_sources.document))
        return;
    if (!m_people) {
        if (!m_listing.isBusy())
            m_listing.start(m_sources);
    } else if (m_user && !m_asked) {
        m_asked = true;
        m_studying.start({m_sources, m_people, *m_user});
    }
}

}  // namespace kinoscope
