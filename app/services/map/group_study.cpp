// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/map/group_study.h"

#include <numeric>
#include <utility>

namespace kinoscope {

GroupStudy::GroupStudy(Pool& pool, QObject* parent)
    : QObject(parent), m_job(
                           pool, [](const Question& question, const JobControl<>&) { return workOut(question); },
                           [this](const Question&, const GroupFeaturesPtr& features) { Q_EMIT studied(features); })
{
}

GroupFeaturesPtr GroupStudy::workOut(const Question& question)
{
    Known& known = *question.known;
    if (!known.features) {
        std::vector<int> all(known.movies->size());
        std::iota(all.begin(), all.end(), 0);
        static const std::vector<ItemColumn> none;
        known.features.emplace(*known.movies, known.columns ? *known.columns : none, all);
    }
    return std::make_shared<const GroupFeatures>(frequent_features(*known.features, question.group));
}

void GroupStudy::setMovies(MovieTablePtr movies, ItemColumnsPtr columns)
{
    m_known.reset();
    if (movies) {
        m_known = std::make_shared<Known>();
        m_known->movies = std::move(movies);
        m_known->columns = std::move(columns);
    }
    m_group.clear();
    m_isAsked = false;
    study();
}

void GroupStudy::setGroup(std::vector<int> films)
{
    if (films == m_group)
        return;
    m_group = std::move(films);
    m_isAsked = false;
    study();
}

void GroupStudy::setVisible(bool visible)
{
    m_visible = visible;
    study();
}

void GroupStudy::study()
{
    const bool isAny = m_known && !m_group.empty();
    if (isAny && m_isAsked)
        return;
    if (isAny && m_visible) {
        m_isAsked = true;
        m_job.start({m_group, m_known});
        return;
    }
    // Whoever looks next must not see those of the group before.
    m_job.cancel();
    Q_EMIT studied(nullptr);
}

}  // namespace kinoscope
