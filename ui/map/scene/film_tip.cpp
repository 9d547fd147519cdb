// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/scene/film_tip.h"

#include "core/data/text/title.h"
#include "ui/map/state/map_state.h"
#include "ui/text/core_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace kinoscope::ui {

namespace {

struct FilmTip {
    Q_DECLARE_TR_FUNCTIONS(FilmTip)
};

struct MapSummary {
    Q_DECLARE_TR_FUNCTIONS(kinoscope::ui::MapPlot)
};

}  // namespace

QString filmTip(const MapState& state, int row)
{
    const Movie& film = state.film(row);
    QString heading = QStringLiteral("<b>%1</b>").arg(QString::fromStdString(spoken_title(film.title)).toHtmlEscaped());
    if (film.year > 0)
        heading += QStringLiteral(" %1").arg(film.year);
    QStringList lines{heading};
    QStringList genres;
    for (const std::string& genre : film.genres)
        genres << coreText(genre).toHtmlEscaped();
    if (!genres.isEmpty())
        lines << genres.join(QStringLiteral(" · "));
    const double bias = static_cast<double>(state.frame()->movie_bias(row));
    QString figures = ratingsText(film.ratings);
    if (!state.isSimple())
        figures += QStringLiteral(" · ") + FilmTip::tr("appeal %1").arg(signedText(bias, 2));
    lines << figures;
    if (state.ids(row) > 1)
        lines << idsText(state.ids(row));
    if (const QString region = state.regionOf(row); !region.isEmpty())
        lines << FilmTip::tr("Region: %1").arg(region.toHtmlEscaped());
    return QStringLiteral("<p style='white-space:pre'>%1</p>").arg(lines.join(QStringLiteral("<br>")));
}

QString filmInWords(const MapState& state, int row)
{
    const Movie& film = state.film(row);
    QStringList words{QString::fromStdString(spoken_title(film.title))};
    if (film.year > 0)
        words << QString::number(film.year);
    words << ratingsText(film.ratings);
    if (const QString region = state.regionOf(row); !region.isEmpty())
        words << region;
    return words.join(QStringLiteral(", "));
}

QString drawnNote(int shown, int placed)
{
    if (shown == placed)
        return {};
    return MapSummary::tr("Showing %1 of %2 films. Zoom in for more.").arg(countText(shown), countText(placed));
}

QString mapSummary(const MapState& state, const QStringList& hidden, const QStringList& regions)
{
    const auto count = [](std::size_t films) { return countText(static_cast<qint64>(films)); };
    QString text =
        MapSummary::tr("%1 of %2 films labelled.").arg(count(state.inFocus().size()), countText(state.filmCount()));
    if (state.isUntrained())
        text = MapSummary::tr("The random start of %1 films. Press Train: they find their places.")
                   .arg(countText(state.filmCount()));
    if (state.onlySelected())
        text = MapSummary::tr("Showing only the selected films: %1 of %2.")
                   .arg(count(state.selected().size()), countText(state.filmCount()));
    if (!hidden.isEmpty())
        text += QLatin1Char(' ') + MapSummary::tr("Hidden: %1.").arg(hidden.join(QStringLiteral(", ")));
    if (!regions.isEmpty())
        text += QLatin1Char(' ') + MapSummary::tr("Regions: %1.").arg(regions.join(QStringLiteral("; ")));
    if (const std::optional<int> picked = state.current()) {
        const QString title = QString::fromStdString(spoken_title(state.film(*picked).title));
        text += QLatin1Char(' ') + MapSummary::tr("%1 picked.").arg(title);
    }
    return text;
}

}  // namespace kinoscope::ui
