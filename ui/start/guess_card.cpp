// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/guess_card.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <array>

namespace kinoscope::ui {

namespace {

constexpr int cardHeight = 104;
constexpr int cardMargin = 14;
constexpr int barWidth = 3;
constexpr int lineHeight = 8;
// How long the grey lines are, as shares of the width.
constexpr std::array lineShares{0.7, 0.5, 0.3, 0.6};

}  // namespace

GuessCard::GuessCard(QWidget* parent)
    : QFrame(parent), m_title(new ElidedLabel), m_about(new ElidedLabel), m_stars(new QLabel), m_reason(new ElidedLabel)
{
    setObjectName(QStringLiteral("guessCard"));
    setRole(this, "card");
    setFixedHeight(static_cast<int>(cardHeight * typeScaleOf(*this)));
    m_title->setObjectName(QStringLiteral("guessTitle"));
    setRole(m_title, "strong");
    m_stars->setObjectName(QStringLiteral("guessStars"));
    m_stars->setTextFormat(Qt::RichText);
    m_reason->setObjectName(QStringLiteral("guessReason"));
    for (QLabel* label : {static_cast<QLabel*>(m_about), static_cast<QLabel*>(m_reason)})
        setRole(label, "small");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(cardMargin, 10, cardMargin, 10);
    column->setSpacing(1);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addStretch(1);
    column->addWidget(m_stars);
    column->addWidget(m_reason);
    setFilm({});
}

void GuessCard::setFilm(const std::optional<RecommendedFilm>& film)
{
    m_movie = film ? std::optional(film->movie) : std::nullopt;
    m_group = film ? std::optional(film->group) : std::nullopt;
    for (QLabel* label : findChildren<QLabel*>(Qt::FindDirectChildrenOnly))
        label->setVisible(film.has_value());
    update();
    setFocusPolicy(film ? Qt::StrongFocus : Qt::NoFocus);
    film ? setCursor(Qt::PointingHandCursor) : unsetCursor();
    if (!film) {
        setAccessibleName({});
        return;
    }
    QStringList about{film->year > 0 ? QString::number(film->year) : QString(), film->genres};
    about.removeAll(QString());
    const QString stars = film->hasStars ? tr("<b>%1 ★</b> for you").arg(fixedText(film->stars, 1)) : QString();
    m_title->setText(film->title);
    m_about->setText(about.join(QStringLiteral(" · ")));
    m_stars->setText(stars);
    m_stars->setToolTip(
        film->hasStars
            ? tr("<p>What the model thinks you would give it, give or take %1.</p>").arg(fixedText(film->deviation, 1))
            : QString());
    m_reason->setText(film->strongest >= 0 ? tr("mostly because of %1").arg(film->strongestTitle) : film->evidence);
    setAccessibleName(QStringList{film->title, m_about->text(), m_reason->text()}.join(QStringLiteral(", ")));
}

void GuessCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_movie && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT wanted(*m_movie);
}

void GuessCard::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (m_movie && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space))
        Q_EMIT wanted(*m_movie);
    else
        QFrame::keyPressEvent(event);
}

void GuessCard::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    if (m_group) {
        painter.fillRect(QRect(0, cardMargin, barWidth, height() / 3), genreColour(*m_group, theme));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.grid);
    const double room = width() - 2.0 * cardMargin;
    const double step = (height() - 2.0 * cardMargin - lineHeight) / static_cast<double>(lineShares.size() - 1);
    for (std::size_t i = 0; i < lineShares.size(); ++i)
        painter.drawRoundedRect(
            QRectF(cardMargin, cardMargin + step * static_cast<double>(i), room * lineShares[i], lineHeight), 3, 3);
}

}  // namespace kinoscope::ui
