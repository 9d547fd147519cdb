// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/film_facts.h"

#include "core/data/title.h"
#include "ui/panels/flow_layout.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace kinoscope::ui {

FilmFacts::FilmFacts(QWidget* parent)
    : QWidget(parent), m_title(new QLabel), m_chips(new QWidget), m_ratings(new QLabel), m_rank(new QLabel)
{
    m_title->setObjectName(QStringLiteral("filmTitle"));
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setRole(m_title, "title");
    m_chips->setObjectName(QStringLiteral("filmGenres"));
    new FlowLayout(5, m_chips);
    m_ratings->setObjectName(QStringLiteral("filmRatings"));
    m_ratings->setWordWrap(true);
    m_rank->setObjectName(QStringLiteral("filmRank"));
    m_rank->setWordWrap(true);
    setRole(m_rank, "muted");

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_chips);
    column->addSpacing(4);
    column->addWidget(m_ratings);
    column->addWidget(m_rank);
}

void FilmFacts::setFilm(const Movie& movie, float bias, int biasRank, qsizetype movies)
{
    m_name = QString::fromStdString(spoken_title(movie.title));
    m_year = movie.year;
    writeTitle();
    setGenres(movie);
    m_ratings->setText(movie.ratings > 0
                           ? tr("%1 · mean %2").arg(ratingsText(movie.ratings), fixedText(movie.mean_rating, 2))
                           : tr("Nobody rated it"));
    m_rank->setVisible(biasRank > 0);
    m_rank->setText(biasRank == 1 ? tr("Best liked of %1").arg(countText(movies))
                                  : tr("%1 best liked of %2").arg(ordinalText(biasRank), countText(movies)));
    m_rank->setToolTip(
        tr("<p>How well liked it is once each person's own taste and habit of rating high or low are taken "
           "out. The field's term: bias, here %1.</p>")
            .arg(signedText(static_cast<double>(bias), 2)));
}

// One label, so that the year stays beside the last word of a title that wraps.
void FilmFacts::writeTitle()
{
    QString html = m_name.toHtmlEscaped();
    if (m_year > 0) {
        html += QStringLiteral(" <span style=\"font-size:11pt; font-weight:400; color:%1\">%2</span>")
                    .arg(Theme::of(palette()).mutedText.name())
                    .arg(m_year);
    }
    m_title->setTextFormat(Qt::RichText);
    m_title->setText(html);
    m_title->setAccessibleName(m_year > 0 ? tr("%1, %2").arg(m_name).arg(m_year) : m_name);
}

void FilmFacts::setGenres(const Movie& movie)
{
    qDeleteAll(m_chips->findChildren<QLabel*>(Qt::FindDirectChildrenOnly));
    for (const std::string& genre : movie.genres) {
        auto* chip = new QLabel(QString::fromStdString(genre), m_chips);
        setRole(chip, "chip");
        m_chips->layout()->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(!movie.genres.empty());
}

void FilmFacts::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && !m_name.isEmpty())
        writeTitle();
    QWidget::changeEvent(event);
}

}  // namespace kinoscope::ui
