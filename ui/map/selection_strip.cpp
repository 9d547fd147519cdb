// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/selection_strip.h"

#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kinoscope::ui {

SelectionStrip::SelectionStrip(QWidget* parent) : QWidget(parent), m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("mapSelectionStrip"));
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, "card");
    m_text->setObjectName(QStringLiteral("mapSelectionCount"));
    auto* copy = new QPushButton(tr("Copy titles"), this);
    copy->setObjectName(QStringLiteral("mapCopySelection"));
    copy->setAccessibleName(tr("Copy the titles of the selected films"));
    connect(copy, &QPushButton::clicked, this, &SelectionStrip::copyWanted);
    auto* clear = new QPushButton(tr("Clear"), this);
    clear->setObjectName(QStringLiteral("mapClearSelection"));
    clear->setAccessibleName(tr("Clear the selection"));
    clear->setToolTip(tr("Esc on the map does the same"));
    connect(clear, &QPushButton::clicked, this, &SelectionStrip::clearWanted);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 4, 4);
    row->setSpacing(8);
    row->addWidget(m_text);
    row->addWidget(copy);
    row->addWidget(clear);
    hide();
}

void SelectionStrip::setCount(int films)
{
    m_text->setText(films == 1 ? tr("1 film selected") : tr("%1 films selected").arg(countText(films)));
    adjustSize();
    setVisible(films > 0);
}

}  // namespace kinoscope::ui
