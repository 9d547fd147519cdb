// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forme/rated_row.h"

#include "ui/forme/star_rating.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace kinoscope::ui {

RatedRow::RatedRow(QWidget* parent)
    : QWidget(parent), m_title(new ElidedLabel), m_year(new QLabel), m_stars(new StarRating), m_remove(new QToolButton)
{
    setObjectName(QStringLiteral("ratedRow"));
    m_title->setObjectName(QStringLiteral("ratedTitle"));
    setRole(m_year, "muted");
    m_remove->setObjectName(QStringLiteral("removeRating"));
    m_remove->setText(QStringLiteral("×"));
    m_remove->setToolTip(tr("Remove"));
    setRole(m_remove, "plain");
    m_remove->setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_title, 1);
    row->addWidget(m_year);
    row->addWidget(m_stars);
    row->addWidget(m_remove);
    connect(m_stars, &StarRating::rated, this, [this](double stars) { Q_EMIT rated(m_film.movie, stars); });
    connect(m_remove, &QToolButton::clicked, this, [this] { Q_EMIT rated(m_film.movie, 0.0); });
}

void RatedRow::setFilm(const RatedFilm& film, bool hasStars)
{
    m_film = film;
    m_title->setText(film.title);
    m_year->setText(film.year > 0 ? QString::number(film.year) : QString());
    m_stars->setAccessibleName(tr("Stars for %1").arg(film.title));
    m_stars->setStars(film.stars);
    m_stars->setVisible(hasStars);
    m_remove->setAccessibleName(hasStars ? tr("Remove the stars of %1").arg(film.title)
                                         : tr("Remove %1").arg(film.title));
}

}  // namespace kinoscope::ui
