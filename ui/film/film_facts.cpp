// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/film/film_facts.h"

#include "core/analysis/neighbours/neighbours.h"
#include "core/data/text/title.h"
#include "ui/film/rating_bars.h"
#include "ui/text/core_text.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/vectors/vector_strip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/state_icon.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace kinoscope::ui {

namespace {

constexpr int plenty_of_ratings = 100;

}  // namespace

FilmFacts::FilmFacts(QWidget* parent)
    : QWidget(parent), m_title(new QLabel), m_brief(new QLabel), m_chips(new QWidget), m_ratings(new QLabel),
      m_caution(new StateIcon), m_evidence(new QLabel), m_bars(new RatingBars), m_strip(new VectorStrip),
      m_stripNote(new QLabel), m_norm(new QLabel), m_rank(new QLabel)
{
    m_title->setObjectName(QStringLiteral("filmTitle"));
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setRole(m_title, "title");
    m_brief->setObjectName(QStringLiteral("filmBrief"));
    m_brief->setWordWrap(true);
    setRole(m_brief, "muted");
    m_chips->setObjectName(QStringLiteral("filmGenres"));
    new FlowLayout(5, m_chips);
    m_ratings->setObjectName(QStringLiteral("filmRatings"));
    m_ratings->setWordWrap(true);
    m_evidence->setObjectName(QStringLiteral("filmEvidence"));
    setRole(m_evidence, "chip");  // before it is shown: a frame that comes later has no room
    m_norm->setObjectName(QStringLiteral("filmNorm"));
    setRole(m_norm, "muted");
    m_rank->setObjectName(QStringLiteral("filmRank"));
    m_rank->setWordWrap(true);
    setRole(m_rank, "muted");

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_brief);
    column->addWidget(m_chips);
    column->addWidget(m_ratings);
    column->addWidget(m_rank);
    auto* evidence = new FlowLayout(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_caution, m_evidence, m_norm})
        evidence->addWidget(part);
    column->addLayout(evidence);
    column->addWidget(m_bars);
    column->addWidget(m_strip);
    column->addWidget(m_stripNote);
    m_stripNote->setObjectName(QStringLiteral("filmVectorNote"));
    setRole(m_stripNote, "muted");
    connect(m_strip, &VectorStrip::shownChanged, this, [this](int shown, int factors) {
        m_stripNote->setText(tr("The %1 largest of %2 numbers").arg(countText(shown), countText(factors)));
        m_factorsShown = shown;
        m_factors = factors;
        arrange();
    });
    arrange();
}

void FilmFacts::setFilm(const Movie& movie, float bias, int biasRank, qsizetype movies)
{
    m_name = QString::fromStdString(spoken_title(movie.title));
    m_year = movie.year;
    writeTitle();
    const bool hasKey = !movie.key.empty() && movie.key != movie.title;
    m_title->setToolTip(hasKey ? tr("<p>In the data set: %1</p>").arg(QString::fromStdString(movie.key).toHtmlEscaped())
                               : QString());
    setGenres(movie);
    m_count = movie.ratings;
    m_mean = movie.mean_rating;
    setEvidence(movie.ratings);
    m_rankNumber = biasRank;
    setFigures(m_figures);
    m_rank->setText(tr("#%1 of %2 by appeal").arg(countText(biasRank), countText(movies)));
    m_rankTip =
        tr("<p>Appeal: how well liked it is, apart from personal taste and the habit of rating high or low.</p>");
    m_biasTip = tr("<p>Also called: bias (here %1).</p>").arg(signedText(static_cast<double>(bias), 2));
    setSimple(m_simple);
}

void FilmFacts::setSimple(bool simple)
{
    m_simple = simple;
    m_rank->setToolTip(simple ? m_rankTip : m_rankTip + m_biasTip);
    arrange();
}

void FilmFacts::setFigures(const FilmFigures& figures)
{
    m_figures = figures;
    writeRatings();
    m_bars->setCounts(figures.levels, figures.counts);
    writeBrief();
    arrange();
    m_norm->setText(tr("Size of its numbers %1").arg(fixedText(figures.norm.value_or(0.0), 2)));
    m_norm->setToolTip(
        tr("<p>The root of the sum of their squares. Films with many ratings have large numbers; weight decay shrinks "
           "those of the others. Also called: vector length or norm.</p>"));
}

void FilmFacts::setVector(const FactorSnapshotPtr& vectors, int film)
{
    m_hasVector = vectors && film < vectors->movie_factors.rows();
    arrange();
    m_strip->setVector(m_hasVector ? vectors : nullptr, film);
}

void FilmFacts::setCompact(bool compact)
{
    m_compact = compact;
    arrange();
}

// Each only where there is something to say.
void FilmFacts::arrange()
{
    m_brief->setVisible(m_compact);
    m_chips->setVisible(!m_compact && !m_genres.isEmpty());
    m_ratings->setVisible(!m_compact);
    m_rank->setVisible(!m_compact && m_rankNumber > 0);
    m_evidence->setVisible(!m_compact);
    m_caution->setVisible(!m_compact && m_count < enough_ratings);
    m_norm->setVisible(!m_compact && !m_simple && m_figures.norm.has_value());
    m_bars->setVisible(!m_compact && m_count > 0 && !m_figures.levels.empty());
    m_strip->setVisible(!m_compact && m_hasVector);
    m_stripNote->setVisible(!m_compact && m_hasVector && m_factorsShown < m_factors);
}

void FilmFacts::writeBrief()
{
    QStringList parts;
    if (!m_genres.isEmpty())
        parts << m_genres.join(QStringLiteral(", "));
    parts << (m_count > 0 ? ratingsText(m_count) : tr("Nobody rated it"));
    if (m_count > 0 && m_count < enough_ratings)
        parts << m_evidence->text();
    m_brief->setText(parts.join(QStringLiteral(" · ")));
    m_brief->setToolTip(
        QStringLiteral("<p>%1</p><p>%2</p>").arg(m_ratings->text().toHtmlEscaped(), m_bars->toolTip().toHtmlEscaped()));
}

void FilmFacts::writeRatings()
{
    QString text = m_count > 0 && m_figures.pairs ? tr("%1 have it").arg(ratingsText(m_count))
                   : m_count > 0                  ? tr("%1 · mean %2").arg(ratingsText(m_count), fixedText(m_mean, 2))
                                                  : tr("Nobody rated it");
    if (m_count > 0 && m_figures.predictedMean)
        text += (m_figures.predictedByFinal ? tr(", predicted %1 (final model)") : tr(", predicted %1"))
                    .arg(fixedText(*m_figures.predictedMean, 2));
    m_ratings->setText(text);
    QString tip = m_figures.predictedMean
                      ? tr("<p>The average of its ratings, and of the model's predictions for the same people.</p>")
                      : QString();
    if (m_figures.predictedMean && m_figures.predictedByFinal)
        tip += tr("<p>Predictions need the people's vectors, which are only kept for the final model.</p>");
    m_ratings->setToolTip(tip);
}

void FilmFacts::setEvidence(int ratings)
{
    const bool enough = ratings >= enough_ratings;
    setRole(m_evidence, enough ? "chip" : "caution");
    m_caution->setLook(enough ? QString() : QStringLiteral("warning"), "warning");
    if (ratings >= plenty_of_ratings)
        m_evidence->setText(tr("Many ratings: reliable"));
    else
        m_evidence->setText(enough ? tr("Some ratings: fairly reliable") : tr("Few ratings: unreliable"));
    m_evidence->setToolTip(tr("<p>How far you can trust its place on the map and its neighbours: reliable from %1, "
                              "unreliable below %2. With few ratings, a film stays close to its random start.</p>")
                               .arg(ratingsText(plenty_of_ratings), ratingsText(enough_ratings)));
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
    m_genres.clear();
    for (const std::string& genre : movie.genres) {
        m_genres << coreText(genre);
        auto* chip = new QLabel(m_genres.back(), m_chips);
        setRole(chip, "chip");
        m_chips->layout()->addWidget(chip);
        chip->show();
    }
}

void FilmFacts::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && !m_name.isEmpty())
        writeTitle();
    QWidget::changeEvent(event);
}

}  // namespace kinoscope::ui
