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

RatedRow::RatedRow(const RatedFilm& film, bool hasStars, QWidget* parent)
    : QWidget(parent), m_film(film), m_stars(new StarRating), m_remove(new QToolButton)
{
    setObjectName(QStringLiteral("ratedRow"));
    auto* title = new ElidedLabel(film.title);
    title->setObjectName(QStringLiteral("ratedTitle"));
    auto* year = new QLabel(film.year > 0 ? QString::number(film.year) : QString());
    setRole(year, "muted");
    m_stars->setAccessibleName(tr("Stars for %1").arg(film.title));
    m_stars->setStars(film.stars);
    m_stars->setVisible(hasStars);
    auto* const remove = m_remove;
    remove->setObjectName(QStringLiteral("removeRating"));
    remove->setText(QStringLiteral("×"));
    remove->setAccessibleName(hasStars ? tr("Remove the stars of %1").arg(film.title)
                                       : tr("Remove %1").arg(film.title));
    remove->setToolTip(tr("Remove"));
    setRole(remove, "plain");
    remove->setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(title, 1);
    row->addWidget(year);
    row->addWidget(m_stars);
    row->addWidget(remove);
    connect(m_stars, &StarRating::rated, this, [this](double stars) { Q_EMIT rated(m_film.movie, stars); });
    connect(remove, &QToolButton::clicked, this, [this] { Q_EMIT rated(m_film.movie, 0.0); });
}

QList<QWidget*> RatedRow::tabOrder() const
{
    return {m_stars, m_remove};
}

}  // namespace kinoscope::ui
