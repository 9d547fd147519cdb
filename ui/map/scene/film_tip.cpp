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

}  // namespace kinoscope::ui
