// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forme/asked_film.h"

#include "ui/forme/labels.h"
#include "ui/forme/star_rating.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kinoscope::ui {

AskedFilm::AskedFilm(QWidget* parent)
    : QFrame(parent), m_title(new QLabel), m_stars(new StarRating), m_unknown(new QPushButton(tr("Don't know it")))
{
    setObjectName(QStringLiteral("askedFilm"));
    setRole(this, "openRow");
    m_title->setObjectName(QStringLiteral("askedTitle"));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    setRole(m_title, "strong");
    m_stars->setObjectName(QStringLiteral("askedStars"));
    m_unknown->setObjectName(QStringLiteral("unknownFilm"));
    m_unknown->setAccessibleName(m_unknown->text());
    setRole(m_unknown, "link");
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_stars);
    row->addWidget(wrappedLabel("askedHint", "muted", tr("Click a star, or press 1 to 5")), 1);
    row->addWidget(m_unknown);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addLayout(row);
    connect(m_stars, &StarRating::rated, this, [this](double stars) {
        if (m_movie && stars > 0.0)
            Q_EMIT rated(*m_movie, stars);
    });
    connect(m_unknown, &QPushButton::clicked, this, [this] {
        if (m_movie)
            Q_EMIT unknown(*m_movie);
    });
    hide();
}

void AskedFilm::ask(const std::optional<RatedFilm>& film, bool suggested)
{
    m_movie = film ? std::optional(film->movie) : std::nullopt;
    setVisible(film.has_value());
    if (!film)
        return;
    m_title->setText(film->year > 0 ? tr("%1 (%2)").arg(film->title).arg(film->year) : film->title);
    m_stars->setStars(film->stars);
    m_stars->setAccessibleName(tr("Stars for %1").arg(film->title));
    m_unknown->setVisible(suggested);
}

void AskedFilm::focusStars()
{
    m_stars->setFocus(Qt::OtherFocusReason);
}

void AskedFilm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

}  // namespace kinoscope::ui
