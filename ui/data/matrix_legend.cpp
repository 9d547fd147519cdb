// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/matrix_legend.h"

#include "ui/data/matrix_picture.h"
#include "ui/data/matrix_words.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace kinoscope::ui {

namespace {

constexpr int ramp_width = 64;
constexpr int ramp_height = 8;
constexpr int gap = 6;

}  // namespace

MatrixLegend::MatrixLegend(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("matrixLegend"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MatrixLegend::show(const DatasetPtr& dataset, bool ratings)
{
    if (dataset == m_dataset && ratings == m_ratings)
        return;
    m_dataset = dataset;
    m_ratings = ratings;
    setAccessibleName(tr("Colours from %1 to %2").arg(low(), high()));
    updateGeometry();
    update();
}

// Ratings as they are kept go from bad to good; where low is good, the best is the lowest mark.
QString MatrixLegend::low() const
{
    return m_ratings && m_dataset ? ratingText(*m_dataset, static_cast<float>(m_dataset->scale.min)) : tr("none");
}

QString MatrixLegend::high() const
{
    return m_ratings && m_dataset ? ratingText(*m_dataset, static_cast<float>(m_dataset->scale.max)) : tr("all");
}

QSize MatrixLegend::sizeHint() const
{
    const QFontMetrics metrics(smallFont(font()));
    return {metrics.horizontalAdvance(low()) + metrics.horizontalAdvance(high()) + ramp_width + 2 * gap + 2,
            metrics.height()};
}

void MatrixLegend::paintEvent(QPaintEvent*)
{
    if (!m_dataset || (m_ratings && m_dataset->feedback == Feedback::pairs))
        return;
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setFont(smallFont(font()));
    painter.setPen(theme.mutedText);
    const int left = QFontMetrics(painter.font()).horizontalAdvance(low()) + gap;
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, low());
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, high());
    const RatingScale& scale = m_dataset->scale;
    for (int x = 0; x < ramp_width; ++x) {
        const double share = x / (ramp_width - 1.0);
        const QColor colour =
            m_ratings ? ratingColour(static_cast<float>(scale.min + share * (scale.max - scale.min)), *m_dataset, theme)
                      : densityColour(share * share * share, theme);
        painter.fillRect(left + x, (height() - ramp_height) / 2, 1, ramp_height, colour);
    }
}

}  // namespace kinoscope::ui
