// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/list_import.h"

#include "app/services/star_scale.h"
#include "core/data/message.h"
#include "core/data/text/title.h"
#include "core/personal/list_match.h"
#include "core/personal/list_scale.h"
#include "core/personal/personal_list.h"
#include "core/search/title_matcher.h"
#include "ui/text/core_text.h"
#include "ui/text/words.h"

#include <algorithm>
#include <exception>
#include <filesystem>
#include <utility>

namespace kinoscope {

namespace {

ui::UnclearTitle unclearTitle(const ForeignTitle& title, double stars, const std::vector<int>& candidates,
                              const MovieTable& movies)
{
    ui::UnclearTitle unclear{QString::fromStdString(title.title), title.year, stars, {}};
    for (const int candidate : candidates) {
        const Movie& movie = movies[static_cast<std::size_t>(candidate)];
        unclear.candidates.push_back({{candidate, QString::fromStdString(spoken_title(movie.title)), movie.year, 0.0},
                                      ui::ratingsText(movie.ratings)});
    }
    return unclear;
}

QString titleText(const ForeignTitle& title)
{
    const QString text = QString::fromStdString(title.title);
    return title.year > 0 ? QStringLiteral("%1 (%2)").arg(text).arg(title.year) : text;
}

}  // namespace

ListImport::ListImport(Pool& pool, QObject* parent)
    : QObject(parent), m_job(
                           pool, [](const Question& question, const JobControl<>&) { return workOut(question); },
                           [this](const Question&, const Result& result) { Q_EMIT done(result); })
{
}

void ListImport::read(const QString& path, MovieTablePtr movies, const RatingScale& scale,
                      std::vector<ItemColumn> columns)
{
    m_job.start({path, std::move(movies), scale, std::move(columns)});
}

ListImport::Result ListImport::workOut(const Question& question)
{
    Result result;
    try {
        const PersonalList list = read_personal_list(std::filesystem::path(question.path.toStdString()));
        const ListScale scaled = scale_ratings(list, question.scale);
        const TitleMatcher matcher(*question.movies, question.columns);
        const ListMatch match = match_list(list, scaled, *question.movies, matcher);
        const StarScale stars(question.scale);
        for (const MatchedRating& rating : match.ratings)
            result.stars.emplace_back(rating.movie, stars.stars(rating.value));
        result.service = QString::fromStdString(list.service);
        result.entries = static_cast<int>(list.entries.size()) - static_cast<int>(list.not_rated);
        result.notFound = static_cast<int>(match.not_found.size());
        for (std::size_t i = 0; i < std::min(match.not_found.size(), mostNamed); ++i)
            result.missing << titleText(list.entries[match.not_found[i]].title);
        for (const ListMatch::Question& unclear : match.questions)
            if (const auto& value = scaled.values[unclear.entry]; value && result.unclear.size() < mostAsked)
                result.unclear.push_back(unclearTitle(list.entries[unclear.entry].title, stars.stars(*value),
                                                      unclear.candidates, *question.movies));
        result.skipped = static_cast<int>(match.questions.size() - result.unclear.size());
        result.unusable = static_cast<int>(scaled.off_scale.size() + scaled.unreadable.size());
        result.repeated = static_cast<int>(match.overruled.size() + match.repeated.size());
        result.isMapped = scaled.is_mapped;
        result.isLikes = scaled.is_likes;
    } catch (const std::exception& error) {
        result.problem = ui::coreText(message_of(error));
    }
    return result;
}

QString ListImport::summary(const Result& result)
{
    QStringList said{result.service.isEmpty()
                         ? tr("Imported %1 of %2 ratings.").arg(result.stars.size()).arg(result.entries)
                         : tr("Imported %1 of %2 ratings from %3.")
                               .arg(result.stars.size())
                               .arg(result.entries)
                               .arg(result.service)};
    if (result.notFound > 0)
        said << tr("%n film(s) are not in this data set.", nullptr, result.notFound);
    if (!result.unclear.empty())
        said << tr("%n title(s) could be several films.", nullptr, static_cast<int>(result.unclear.size()));
    if (result.skipped > 0)
        said << tr("%n title(s) could be several films and were skipped.", nullptr, result.skipped);
    if (result.unusable > 0)
        said << tr("%n rating(s) could not be used.", nullptr, result.unusable);
    if (result.repeated > 0)
        said << tr("%n film(s) came more than once; the last rating counts.", nullptr, result.repeated);
    if (result.isMapped)
        said << tr("Their scale was mapped linearly to this one, end to end.");
    if (result.isLikes)
        said << tr("Likes count as a good rating of this data set.");
    return said.join(QLatin1Char(' '));
}

QString ListImport::details(const Result& result)
{
    if (result.missing.isEmpty())
        return {};
    const QString named = tr("Not in this data set: %1").arg(result.missing.join(QStringLiteral(", ")));
    const auto more = result.notFound - static_cast<int>(result.missing.size());
    return more > 0 ? tr("%1 and %n more.", nullptr, more).arg(named) : named + QLatin1Char('.');
}

}  // namespace kinoscope
