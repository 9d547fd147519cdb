// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/like_minded_list.h"

#include "ui/forme/labels.h"

#include <QVBoxLayout>

#include <algorithm>

namespace kinoscope::ui {

LikeMindedList::LikeMindedList(QWidget* parent)
    : QScrollArea(parent), m_sentence(wrappedLabel("likeMindedSentence", "muted")), m_column(new QVBoxLayout)
{
    setObjectName(QStringLiteral("likeMindedList"));
    setRole(this, "bare");
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    setRole(content, "bare");
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 10, 16, 10);
    column->setSpacing(6);
    m_column->setSpacing(0);
    column->addWidget(m_sentence);
    column->addLayout(m_column);
    column->addStretch(1);
    setWidget(content);
}

void LikeMindedList::setPeople(const std::vector<LikeMindedPerson>& people, const QString& sentence)
{
    m_sentence->setText(sentence);
    qDeleteAll(m_rows);
    m_rows.clear();
    QWidget* last = m_before;
    for (const LikeMindedPerson& person : people) {
        auto* row = new LikeMindedRow(person, widget());
        row->setObjectName(QStringLiteral("likeMinded%1").arg(m_rows.size() + 1));
        m_column->addWidget(row);
        m_rows.push_back(row);
        if (last != nullptr)
            setTabOrder(last, row);  // Qt puts new ones behind all others of the window
        last = row;
        connect(row, &LikeMindedRow::personWanted, this, &LikeMindedList::personWanted);
        connect(row, &LikeMindedRow::stepped, this, [this, row](int by) { step(row, by); });
        row->show();
    }
}

void LikeMindedList::step(const LikeMindedRow* from, int by)
{
    const auto at = std::find(m_rows.begin(), m_rows.end(), from) - m_rows.begin() + by;
    if (at < 0 || at >= static_cast<std::ptrdiff_t>(m_rows.size()))
        return;
    LikeMindedRow* const row = m_rows[static_cast<std::size_t>(at)];
    row->setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(row);
}

}  // namespace kinoscope::ui
