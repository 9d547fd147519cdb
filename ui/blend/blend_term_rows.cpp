// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blend/blend_term_rows.h"

#include "ui/blend/blend_term_row.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kinoscope::ui {

BlendTermRows::BlendTermRows(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
}

void BlendTermRows::setTerms(const QList<Term>& terms)
{
    const QList<BlendTermRow*> before = std::exchange(m_rows, {});
    for (BlendTermRow* row : before)
        m_column->removeWidget(row);
    for (int i = 0; i < terms.size(); ++i) {
        auto* row = new BlendTermRow(terms[i].name, terms[i].minus, i + 1, this);
        m_column->addWidget(row);
        m_rows.append(row);
        connect(row, &BlendTermRow::signToggled, this, [this, i] { Q_EMIT signToggled(i); });
        connect(row, &BlendTermRow::removed, this, [this, i] { Q_EMIT removed(i); });
    }
    handOnFrom(before);
    for (BlendTermRow* row : before) {
        row->hide();
        row->deleteLater();  // it may be the one that was clicked
    }
    setVisible(!m_rows.isEmpty());
}

void BlendTermRows::handOnFrom(const QList<BlendTermRow*>& before)
{
    for (qsizetype i = 0; i < before.size(); ++i) {
        const std::optional<BlendTermRow::Control> control = before[i]->focused();
        if (!control)
            continue;
        if (m_rows.isEmpty()) {
            Q_EMIT keyboardLeft();
            return;
        }
        BlendTermRow* const row = m_rows[std::min(i, m_rows.size() - 1)];
        row->show();
        row->focus(*control);
        return;
    }
}

}  // namespace kinoscope::ui
