// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/film/film_links.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"

#include <QPushButton>

namespace kinoscope::ui {

FilmLinks::FilmLinks(QWidget* parent) : QWidget(parent), m_unlike(new QPushButton)
{
    auto* blend = new QPushButton(tr("Blend with another film…"));
    blend->setObjectName(QStringLiteral("blendLink"));
    blend->setAccessibleName(tr("Blend with another film"));
    blend->setToolTip(tr("Mix films, or subtract one"));
    setRole(blend, "link");
    m_unlike->setObjectName(QStringLiteral("unlikeLink"));
    setRole(m_unlike, "link");
    auto* row = new FlowLayout(14, this);
    row->setContentsMargins(7, 0, 7, 0);
    row->addWidget(blend);
    row->addWidget(m_unlike);
    connect(m_unlike, &QPushButton::clicked, this, &FilmLinks::unlikeToggled);
    connect(blend, &QPushButton::clicked, this, &FilmLinks::blendRequested);
    setUnlike(false);
}

void FilmLinks::setUnlike(bool unlike)
{
    m_unlike->setText(unlike ? tr("Most similar") : tr("Least similar"));
    m_unlike->setAccessibleName(m_unlike->text());
    m_unlike->setToolTip(unlike ? tr("Show the most similar films") : tr("Show the least similar films"));
}

}  // namespace kinoscope::ui
