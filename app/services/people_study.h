// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latest_job.h"
#include "core/analysis/people/like_minded.h"
#include "core/analysis/people/person_ratings.h"
#include "core/io/model/model_file.h"
#include "ui/people/listed_people.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace kinoscope {

/// What is known of one person of the data set, as far as there are ratings and a model.
struct StudiedPerson {
    struct Like {
        LikeMinded person;
        RatingComparison ratings;  ///< empty without ratings
    };

    int user = -1;                      ///< user index
    std::vector<OwnRating> ratings;     ///< the best rated first, of equals the film that most people rated
    std::vector<float> predicted;       ///< one a rating, within the scale; empty without a model, and of pairs
    std::vector<Like> likeMinded;       ///< the closest first; empty without a model
    std::optional<double> lessTypical;  ///< see share_less_typical
};

/// The people of the session's data set or, where that is not there, of its model: all of them, and one that is looked
/// at. Worked out in the background, and not before somebody looks. Lives on the GUI thread; whoever owns it, the
/// session owns `pool`.
class PeopleStudy : public QObject {
    Q_OBJECT

public:
    static constexpr int likeMindedListed = 10;
    static constexpr int filmsCompared = 3;  ///< that two people agree on, and that they differ on

    explicit PeopleStudy(Pool& pool, QObject* parent = nullptr);

    /// Either may be null; where both are there they are of the same people. Returns whether the people are others:
    /// then nobody is looked at any more.
    bool setSources(DatasetPtr dataset, std::shared_ptr<const ModelDocument> document);
    void setVisible(bool visible);
    /// User index; none: nobody.
    void setPerson(std::optional<int> user);
    std::optional<int> person() const { return m_user; }

    /// Null while they are not known.
    const ui::ListedPeoplePtr& people() const { return m_people; }
    bool isBusy() const { return m_listing.isBusy() || m_studying.isBusy(); }

Q_SIGNALS:
    /// They are known, or not any more.
    void peopleChanged();
    void personStudied(const StudiedPerson& person);

private:
    using DocumentPtr = std::shared_ptr<const ModelDocument>;
    struct Sources {
        DatasetPtr dataset;
        DocumentPtr document;
    };
    struct Question {
        Sources sources;
        ui::ListedPeoplePtr people;
        int user = 0;
    };

    static ui::ListedPeoplePtr list(const Sources& sources, const std::stop_token& stop);
    static StudiedPerson study(const Question& question, const std::stop_token& stop);
    void ask();

    Pool& m_pool;
    Sources m_sources;
    ui::ListedPeoplePtr m_people;
    std::optional<int> m_user;
    bool m_visible = false;
    bool m_asked = false;  // for the person, of these sources
    LatestJob<Sources, ui::ListedPeoplePtr> m_listing;
    LatestJob<Question, StudiedPerson> m_studying;
};

}  // namespace kinoscope
