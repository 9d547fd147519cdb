// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/neighbours/neighbour_delegate.h"

#include "ui/neighbours/neighbour_model.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace kinoscope::ui {

namespace {

constexpr int sideMargin = 5;
constexpr int rowMargin = 2;
constexpr int similarityBarHeight = 4;
constexpr int lineGap = 2;
constexpr int numberGap = 6;
constexpr int stripHeight = 6;
constexpr int stripInset = 2;  // as far in as the strip of the picked film above the list
constexpr int narrowestStrip = 140;

QFont boldOf(const QFont& font)
{
    QFont bold = font;
    bold.setWeight(QFont::Bold);
    return bold;
}

void drawBar(QPainter* painter, const QRect& rect, double share, const Theme& theme)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.grid);
    painter->drawRoundedRect(rect, similarityBarHeight / 2.0, similarityBarHeight / 2.0);
    painter->setBrush(theme.histogram);
    const QRectF filled(rect.x(), rect.y(), rect.width() * share, rect.height());
    if (filled.width() >= 1)
        painter->drawRoundedRect(filled, similarityBarHeight / 2.0, similarityBarHeight / 2.0);
}

}  // namespace

void NeighbourDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    if (hovered || current) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.selectionSoft);
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 5, 5);
    }
    const QRect inside = option.rect.adjusted(sideMargin, rowMargin, -sideMargin, -rowMargin);
    const int line = option.fontMetrics.height();

    const QFont bold = boldOf(option.font);
    const QString value = index.data(NeighbourModel::valueRole).toString();
    const int valueWidth = QFontMetrics(bold).horizontalAdvance(value) + 8;
    const QRect top(inside.x(), inside.y(), inside.width(), line);
    painter->setPen(m_explains ? theme.accent : theme.text);
    painter->setFont(bold);
    painter->drawText(top, Qt::AlignRight | Qt::AlignVCenter, value);
    const int numberWidth = QFontMetrics(bold).horizontalAdvance(QStringLiteral("10")) + numberGap;
    painter->setPen(theme.selection);
    painter->drawText(top, Qt::AlignLeft | Qt::AlignVCenter,
                      QString::number(index.data(NeighbourModel::numberRole).toInt()));
    painter->setPen(theme.text);
    painter->setFont(option.font);
    const QRect name = top.adjusted(numberWidth, 0, -valueWidth, 0);
    painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, name.width()));

    const QRect bar(inside.x(), top.bottom() + 1 + lineGap, inside.width(), similarityBarHeight);
    if (!m_compact)
        paintFactors(painter, bar, index, theme);

    painter->setFont(smallFont(option.font));
    painter->setPen(theme.mutedText);
    const int from = m_compact ? top.bottom() : bar.bottom();
    const QRect below(inside.x(), from + 1, inside.width(), inside.bottom() - from);
    painter->drawText(below, Qt::AlignLeft | Qt::AlignBottom, index.data(NeighbourModel::detailRole).toString());
    painter->drawText(below, Qt::AlignRight | Qt::AlignBottom, index.data(NeighbourModel::asideRole).toString());
    painter->restore();
}

QRect NeighbourDelegate::valueRect(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(boldOf(option.font));
    const int width = metrics.horizontalAdvance(index.data(NeighbourModel::valueRole).toString()) + 8;
    return {option.rect.right() - sideMargin - width, option.rect.y(), width + sideMargin,
            option.fontMetrics.height() + rowMargin};
}

void NeighbourDelegate::paintFactors(QPainter* painter, const QRect& bar, const QModelIndex& index,
                                     const Theme& theme) const
{
    const int film = index.data(NeighbourModel::movieRole).toInt();
    if (m_strips.has(film) && bar.width() >= narrowestStrip)
        m_strips.paint(*painter,
                       QRect(bar.x() + stripInset, bar.center().y() - stripHeight / 2 + 1, bar.width() - 2 * stripInset,
                             stripHeight),
                       film, theme);
    else
        drawBar(painter, bar, index.data(NeighbourModel::shareRole).toDouble(), theme);
}

QSize NeighbourDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int small = QFontMetrics(smallFont(option.font)).height();
    const int between = m_compact ? 0 : lineGap + similarityBarHeight + lineGap;
    return {120, option.fontMetrics.height() + between + small + 2 * rowMargin - (m_compact ? 0 : 1)};
}

}  // namespace kinoscope::ui
