// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/fields/preset_line.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/training/fields/preset_mark.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kinoscope::ui {

PresetLine::PresetLine(QWidget* parent)
    : QWidget(parent), m_mark(new PresetMark(this)), m_text(new QLabel(this)),
      m_back(new QPushButton(tr("Reset to preset"), this))
{
    m_text->setObjectName(QStringLiteral("presetDifferences"));
    m_text->setWordWrap(true);
    setRole(m_text, "muted");
    m_back->setObjectName(QStringLiteral("resetButton"));
    m_back->setAccessibleName(tr("Reset all settings to the preset"));
    m_back->setToolTip(tr("Reset to the preset's settings"));
    m_back->setProperty("role", QStringLiteral("link"));
    m_back->setCursor(Qt::PointingHandCursor);
    m_back->setFocusPolicy(Qt::StrongFocus);
    QSizePolicy kept = m_back->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_back->setSizePolicy(kept);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_mark);
    row->addWidget(m_text, 1);
    row->addWidget(m_back);
    connect(m_back, &QPushButton::clicked, this, &PresetLine::backWanted);
    setDifferences(0);
}

void PresetLine::setDifferences(int count)
{
    m_text->setText(count == 0   ? tr("All as in the preset")
                    : count == 1 ? tr("1 setting differs from the preset")
                                 : tr("%1 settings differ from the preset").arg(countText(count)));
    m_mark->setVisible(count > 0);
    m_back->setVisible(count > 0);
}

void PresetLine::setLocked(bool locked)
{
    m_back->setEnabled(!locked);
}

}  // namespace kinoscope::ui
