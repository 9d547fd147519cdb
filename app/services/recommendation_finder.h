// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latest_job.h"
#include "core/analysis/recommend/reasons.h"
#include "core/analysis/recommend/recommender.h"
#include "core/data/duplicates.h"
#include "core/data/movie.h"
#include "core/io/model/model_file.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace kinoscope {

/// Whom films are wanted for, and which.
struct RecommendationWish {
    std::vector<std::vector<OwnRating>> people;  ///< whose ratings count; several: for all of them together
    RecommendationQuery query;
    std::vector<int> notAsked;           ///< films that are not to be asked for: nobody knows them
    std::optional<std::size_t> without;  ///< a rating of the first person that is left out, to see what it does
    int suggestions = 6;                 ///< films to begin with, while nothing is rated
};

/// Why a film is recommended to one person.
struct FilmReasons {
    Reasons reasons;
    int speaksMost = -1;  ///< the rating that speaks most for its place in the list; its place among the ratings
};

struct RecommendationAnswer {
    RecommendationList list;
    std::vector<FilmReasons> reasons;  ///< one a listed film, of one person and a model of ratings; else none
    /// Of several people and a model of ratings: for a listed film and each person the rating that speaks most for it,
    /// MovieIndex; −1 where none does.
    std::vector<std::vector<int>> strongest;
    std::vector<int> fitting;      ///< the films that fit best, whatever is filtered: where the person is on a map
    std::vector<int> suggestions;  ///< well known and unlike each other, to begin with
    int next = -1;                 ///< the film whose rating would say most; −1: none is left
};

/// Finds films for people in the background, anew whenever the model or what they say changes. Of questions that come
/// faster than they are answered the newest counts. Lives on the GUI thread; owned by Services.
class RecommendationFinder : public QObject {
    Q_OBJECT

public:
    explicit RecommendationFinder(Pool& pool, QObject* parent = nullptr);

    /// Null: no model. The wish is forgotten: its films may be others.
    /// Returns whether it is another one.
    bool setModel(std::shared_ptr<const ModelDocument> document, DuplicatesPtr duplicates);
    void setWish(RecommendationWish wish);
    /// An answer is to come.
    bool isBusy() const { return m_job.isBusy(); }

Q_SIGNALS:
    /// Of the people and ratings of the wish that is set; how they are listed may be of the one before, while a newer
    /// is worked out.
    void found(const RecommendationAnswer& answer);

private:
    /// Made once a model, by the first job. One job at a time uses it.
    struct Made {
        RecommenderPtr recommender;
        std::vector<FoldedPerson> last;  ///< of the question before: the next minimum is near
    };
    struct Question {
        std::shared_ptr<const ModelDocument> document;
        DuplicatesPtr duplicates;
        std::shared_ptr<Made> made;
        RecommendationWish wish;
    };

    static RecommendationAnswer workOut(const Question& question, const std::stop_token& stop);
    void find();

    std::shared_ptr<const ModelDocument> m_document;
    DuplicatesPtr m_duplicates;
    std::shared_ptr<Made> m_made;
    RecommendationWish m_wish;
    LatestJob<Question, RecommendationAnswer> m_job;
};

}  // namespace kinoscope
