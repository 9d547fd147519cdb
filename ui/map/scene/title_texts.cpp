// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/scene/title_texts.h"

#include "ui/map/state/map_state.h"

#include <QFontMetricsF>

namespace kinoscope::ui {

namespace {

// A person who walks around in a large map passes many films.
constexpr qsizetype mostTextsKept = 3000;

}  // namespace

void TitleTexts::setFont(const QFont& font)
{
    m_font = font;
    m_boldFont = font;
    m_boldFont.setBold(true);
    forget();
}

void TitleTexts::forget()
{
    m_texts.clear();
    m_boldTexts.clear();
}

void TitleTexts::limit()
{
    if (m_texts.size() > mostTextsKept)
        m_texts.clear();
}

const QFont& TitleTexts::fontOf(int row) const
{
    return m_state.isHighlighted(row) ? m_boldFont : m_font;
}

const TitleTexts::Text& TitleTexts::of(int row)
{
    QHash<int, Text>& texts = m_state.isHighlighted(row) ? m_boldTexts : m_texts;
    const auto known = texts.constFind(row);
    if (known != texts.constEnd() && known->number == m_state.neighbourNumber(row))
        return *known;
    return *texts.insert(row, laidOut(row));
}

TitleTexts::Text TitleTexts::laidOut(int row) const
{
    const QFont& font = fontOf(row);
    const QFontMetricsF metrics(font);
    Text text{QStaticText(m_state.title(row)), {}, m_state.neighbourNumber(row), {}, 0.0};
    if (text.number > 0) {
        const QString number = QString::number(text.number);
        text.numberText.setText(number);
        text.numberWidth = metrics.horizontalAdvance(number) + metrics.horizontalAdvance(QLatin1Char(' '));
    }
    for (QStaticText* part : {&text.text, &text.numberText}) {
        part->setTextFormat(Qt::PlainText);
        part->prepare(QTransform(), font);
    }
    text.size =
        QSizeF(text.numberWidth + metrics.horizontalAdvance(m_state.title(row)) + 2 * padding, metrics.height());
    return text;
}

}  // namespace kinoscope::ui
