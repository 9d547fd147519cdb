// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vectors/vector_strip.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace kinoscope::ui {

namespace {

constexpr int strip_height = 14;

}  // namespace

VectorStrip::VectorStrip(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("filmVector"));
    setAccessibleName(tr("The film's numbers"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void VectorStrip::setVector(const FactorSnapshotPtr& vectors, int film, int reference)
{
    m_vectors = vectors;
    m_film = film;
    m_pictures.setVectors(vectors, reference);
    describe();
    update();
}

QSize VectorStrip::sizeHint() const
{
    return {200, strip_height};
}

QSize VectorStrip::minimumSizeHint() const
{
    return {40, strip_height};
}

int VectorStrip::screenWidth() const
{
    return static_cast<int>(std::lround(width() * devicePixelRatioF()));
}

void VectorStrip::describe()
{
    if (isEmpty()) {
        setAccessibleDescription({});
        return;
    }
    const auto length = static_cast<double>(m_vectors->movie_factors.row(m_film).norm());
    setAccessibleDescription(tr("%1 numbers of size %2").arg(countText(m_pictures.factors()), fixedText(length, 2)));
    Q_EMIT shownChanged(m_pictures.shown(screenWidth()), m_pictures.factors());
}

QString VectorStrip::explanation() const
{
    return tr("<p>The %1 numbers that describe this film, from the largest to the smallest: blue above 0, brown below, "
              "pale near 0. The closest films have theirs in the same order: the more alike, the more even the strip."
              "</p><p>Also called: factors or embedding.</p>")
        .arg(countText(m_pictures.factors()));
}

QString VectorStrip::numberAt(int x) const
{
    const auto column = m_pictures.columnAt(static_cast<int>(x * devicePixelRatioF()), screenWidth());
    if (!column)
        return {};
    const auto value = static_cast<double>(m_vectors->movie_factors(m_film, *column));
    return tr("<p><b>Number %1: %2</b></p>").arg(countText(*column + 1), signedText(value, 3));
}

bool VectorStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || isEmpty())
        return QWidget::event(event);
    const auto* const help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), numberAt(help->pos().x()) + explanation(), this);
    return true;
}

void VectorStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_pictures.paint(painter, rect(), m_film, Theme::of(palette()));
}

void VectorStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    describe();
}

}  // namespace kinoscope::ui
