// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/features/map/region_texts.h"

#include "core/data/text/title.h"
#include "ui/films/feature_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace kinoscope {

namespace {

constexpr qsizetype longestPair = 36;  // of two titles as a name: longer ones would lie over half of the map

struct RegionTexts {
    Q_DECLARE_TR_FUNCTIONS(RegionTexts)
};

/// Two of a kind are a pair, "Action & Adventure"; else what they are comes first, and then when.
QString featuresText(const std::vector<RegionFeature>& features)
{
    QString first = ui::featureText(features.front());
    if (features.size() < 2)
        return first;
    const QString second = ui::featureText(features.back());
    if (features.back().kind == RegionFeature::Kind::decade)
        return RegionTexts::tr("%1, %2", "genre, decade").arg(first, second);
    if (features.front().kind == RegionFeature::Kind::decade)
        return RegionTexts::tr("%1, %2", "genre, decade").arg(second, first);
    return RegionTexts::tr("%1 & %2", "two genres or tags").arg(first, second);
}

QString titleOf(const MovieTable& movies, int film)
{
    return QString::fromStdString(spoken_title(movies[static_cast<std::size_t>(film)].title));
}

QString filmsText(const std::vector<int>& films, const MovieTable& movies)
{
    QString first = titleOf(movies, films.front());
    if (films.size() < 2)
        return first;
    const QString second = titleOf(movies, films.back());
    return first.size() + second.size() > longestPair ? first
                                                      : RegionTexts::tr("%1 & %2", "two films").arg(first, second);
}

}  // namespace

QString regionText(const Region& region, const MovieTable& movies)
{
    if (region.features.empty())
        return filmsText(region.best_known, movies);
    const QString features = featuresText(region.features);
    return region.needs_film && !region.best_known.empty()
               ? RegionTexts::tr("%1: %2", "features, film").arg(features, titleOf(movies, region.best_known.front()))
               : features;
}

QString regionTip(const Region& region, const MovieTable& movies)
{
    QStringList lines{QStringLiteral("<b>%1</b>").arg(regionText(region, movies).toHtmlEscaped())};
    const auto films = static_cast<int>(region.films.size());
    if (region.features.empty()) {
        lines << RegionTexts::tr("%n film(s) that the same people like", nullptr, films);
    } else {
        lines
            << RegionTexts::tr("True of %1 of %n film(s) here", nullptr, films).arg(ui::countText(region.inside.with));
        if (region.elsewhere.films > 0)
            lines << RegionTexts::tr("Elsewhere of %1 of %n film(s)", nullptr, region.elsewhere.films)
                         .arg(ui::countText(region.elsewhere.with));
        if (!region.best_known.empty())
            lines << RegionTexts::tr("Best known: %1").arg(filmsText(region.best_known, movies).toHtmlEscaped());
    }
    lines << RegionTexts::tr("Click to select them");
    return QStringLiteral("<p style='white-space:pre'>%1</p>").arg(lines.join(QStringLiteral("<br>")));
}

ui::RegionNamesPtr regionNames(const PlacedRegionsPtr& regions, const MovieTable& movies)
{
    if (!regions)
        return nullptr;
    auto names = std::make_shared<ui::RegionNames>();
    for (std::size_t i = 0; i < regions->levels->size(); ++i) {
        const RegionLevel& level = (*regions->levels)[i];
        ui::RegionNameLevel& named = names->emplace_back();
        named.ofFilm = level.of_film;
        for (std::size_t j = 0; j < level.regions.size(); ++j) {
            const Region& region = level.regions[j];
            named.names.push_back(
                {regionText(region, movies), regionTip(region, movies), region.films, regions->cores[i][j]});
        }
    }
    return names;
}

}  // namespace kinoscope
