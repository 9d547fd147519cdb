// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/fields/rate_note.h"

#include "ui/runs/run_summary.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace kinoscope::ui {

RateNote::RateNote(QWidget* parent)
    : QWidget(parent), m_text(new QLabel(this)), m_leaveOut(new QPushButton(tr("Use one rate"), this))
{
    setObjectName(QStringLiteral("rateNote"));
    m_text->setObjectName(QStringLiteral("rateChangesText"));
    m_text->setWordWrap(true);
    setRole(m_text, "muted");
    m_leaveOut->setObjectName(QStringLiteral("oneRateButton"));
    m_leaveOut->setAccessibleName(tr("Use one learning rate"));
    m_leaveOut->setToolTip(tr("Removes the changes: the next run uses the learning rate above throughout."));
    m_leaveOut->setProperty("role", QStringLiteral("link"));
    m_leaveOut->setCursor(Qt::PointingHandCursor);
    m_leaveOut->setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_text);
    column->addWidget(m_leaveOut, 0, Qt::AlignLeft);
    connect(m_leaveOut, &QPushButton::clicked, this, [this] {
        setChanges({});
        Q_EMIT edited();
    });
    hide();
}

void RateNote::setChanges(RateChanges changes)
{
    constexpr std::size_t named = 3;
    m_changes = std::move(changes);
    QStringList texts;
    for (const RateChange& change : m_changes)
        if (static_cast<std::size_t>(texts.size()) < named)
            texts << rateChangeText(change);
    if (m_changes.size() > named)
        texts << QStringLiteral("…");
    m_text->setText(tr("Learning rate changes during training: %1").arg(texts.join(QStringLiteral(", "))));
    setVisible(!m_changes.empty());
}

void RateNote::setLocked(bool locked)
{
    m_leaveOut->setEnabled(!locked);
}

}  // namespace kinoscope::ui
