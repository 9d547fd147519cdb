// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/scene/film_tip.h"

#include "core/data/text/title.h"
#include "ui/map/scene/map_state.h"
#include "ui/text/core_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>
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
    const QLocale locale;
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
    const QString sign = bias < 0.0 ? QStringLiteral("−") : QStringLiteral("+");
    const QString ratings =
        film.ratings == 1 ? FilmTip::tr("1 rating") : FilmTip::tr("%1 ratings").arg(locale.toString(film.ratings));
    lines << ratings + QStringLiteral(" · ") +
                 FilmTip::tr("bias %1").arg(sign + locale.toString(std::abs(bias), 'f', 2));
    if (state.ids(row) > 1)
        lines << idsText(state.ids(row));
    return QStringLiteral("<p style='white-space:pre'>%1</p>").arg(lines.join(QStringLiteral("<br>")));
}

QString drawnNote(int shown, int placed)
{
    if (shown == placed)
        return {};
    return MapSummary::tr("%1 of %2 films drawn · zoom in for more").arg(countText(shown), countText(placed));
}

QString mapSummary(const MapState& state, const QStringList& hidden)
{
    const auto count = [](std::size_t films) { return countText(static_cast<qint64>(films)); };
    QString text =
        MapSummary::tr("%1 of %2 films labelled.").arg(count(state.inFocus().size()), countText(state.filmCount()));
    if (state.isUntrained())
        text = MapSummary::tr("The random start of %1 films. Press Train: they find their places.")
                   .arg(countText(state.filmCount()));
    if (state.onlySelected())
        text = MapSummary::tr("Only the selected films: %1 of %2.")
                   .arg(count(state.selected().size()), countText(state.filmCount()));
    if (!hidden.isEmpty())
        text += QLatin1Char(' ') + MapSummary::tr("Not shown: %1.").arg(hidden.join(QStringLiteral(", ")));
    if (const std::optional<int> picked = state.current()) {
        const QString title = QString::fromStdString(spoken_title(state.film(*picked).title));
        text += QLatin1Char(' ') + MapSummary::tr("%1 picked.").arg(title);
    }
    return text;
}

}  // namespace kinoscope::ui
