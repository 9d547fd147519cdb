// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_title.h"

#include "core/model/snapshot.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <cmath>

namespace kinoscope::ui {

namespace {

struct TitleWords {
    Q_DECLARE_TR_FUNCTIONS(MapTitle)
};

}  // namespace

QStringList MapTitle::qualityTexts(MapPicture picture) const
{
    const bool neighbours = picture == MapPicture::neighbours;
    if (neighbours && forming) {
        const QString percent = countText(std::llround(std::floor(100.0 * *forming)));
        return {TitleWords::tr("Finding the neighbour map: %1%").arg(percent),
                TitleWords::tr("Finding: %1%").arg(percent)};
    }
    const std::optional<double> kept = neighbours ? neighboursKeep : componentsKeep;
    const std::optional<double> other = neighbours ? componentsKeep : neighboursKeep;
    if (!kept)
        return {};
    const auto percent = [](double share) { return countText(std::llround(100.0 * share)); };
    const QString whole = TitleWords::tr("Keeps %1% of the closest").arg(percent(*kept));
    QStringList texts;
    if (other)
        texts << (neighbours ? TitleWords::tr("%1 (PCA %2%)") : TitleWords::tr("%1 (neighbours %2%)"))
                     .arg(whole, percent(*other));
    return texts << whole << TitleWords::tr("Keeps %1%").arg(percent(*kept));
}

QStringList MapTitle::texts(const MapOptions& options, MapPicture picture) const
{
    QStringList all;
    const QString films = countText(onlySelected > 0 ? onlySelected : filmCount);
    if (filmCount == 0)
        all << TitleWords::tr("Map of films");
    else if (onlySelected > 0)
        all << (onlySelected == 1 ? TitleWords::tr("Map of 1 selected film")
                                  : TitleWords::tr("Map of %1 selected films").arg(films))
            << TitleWords::tr("%1 selected").arg(films);
    else if (options.topCount == 0 || options.topCount >= filmCount)
        all << qualityTexts(picture) << TitleWords::tr("Map of all %1 films").arg(films)
            << TitleWords::tr("%1 films").arg(films);
    else
        all << qualityTexts(picture)
            << TitleWords::tr("%1 films, up to %2 labelled").arg(films, countText(options.topCount))
            << TitleWords::tr("%1 films").arg(films);
    if (!earlierEpoch)
        return all;
    const int epoch = *earlierEpoch - start_epoch;
    for (QString& title : all)
        title = TitleWords::tr("Epoch %1 · %2").arg(epoch).arg(title);
    return all << TitleWords::tr("Epoch %1").arg(epoch);
}

QString MapTitle::tip(MapPicture picture) const
{
    if (qualityTexts(picture).isEmpty() || (forming && picture == MapPicture::neighbours))
        return {};
    return TitleWords::tr("<p>So many of each film's ten closest are among the ten nearest to it on this picture. What "
                          "a picture of films cannot keep, it shows wrongly: the list beside it is right.</p><p>Do not "
                          "read anything into the sizes of groups and the gaps between them.</p>");
}

}  // namespace kinoscope::ui
