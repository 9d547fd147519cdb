// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/film/film_links.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace kinoscope::ui {

namespace {

constexpr int rowHeight = 36;  // px

}  // namespace

FilmLinks::FilmLinks(QWidget* parent)
    : QWidget(parent), m_steady(makeLink("steadyLink")), m_blend(makeLink("blendLink")),
      m_unlike(makeLink("unlikeLink"))
{
    setObjectName(QStringLiteral("filmLinks"));
    m_steady->setText(tr("How stable?"));
    m_steady->setAccessibleName(tr("How stable are these films?"));
    m_steady->setToolTip(tr("Train with more seeds to see which similar films stay"));
    m_steady->setCheckable(true);
    m_blend->setText(tr("Blend…"));
    m_blend->setAccessibleName(tr("Blend with another film"));
    m_blend->setToolTip(tr("Mix films, or subtract one"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(7, 0, 7, 0);
    row->setSpacing(8);
    for (QPushButton* link : {m_steady, m_blend, m_unlike})
        row->addWidget(link);
    row->addStretch(1);
    setMinimumHeight(rowHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_steady, &QPushButton::toggled, this, &FilmLinks::steadyToggled);
    connect(m_blend, &QPushButton::clicked, this, &FilmLinks::blendRequested);
    connect(m_unlike, &QPushButton::clicked, this, &FilmLinks::unlikeToggled);
    setUnlike(false);
}

QPushButton* FilmLinks::makeLink(const char* name)
{
    auto* link = new QPushButton(this);
    link->setObjectName(QString::fromLatin1(name));
    link->setCursor(Qt::PointingHandCursor);
    setRole(link, "link");
    return link;
}

void FilmLinks::setUnlike(bool unlike)
{
    m_unlike->setText(unlike ? tr("Most similar") : tr("Least similar"));
    m_unlike->setAccessibleName(m_unlike->text());
    m_unlike->setToolTip(unlike ? tr("Show the most similar films") : tr("Show the least similar films"));
}

void FilmLinks::setSteadyOffered(bool offered)
{
    m_steady->setVisible(offered);
    if (!offered)
        m_steady->setChecked(false);
}

}  // namespace kinoscope::ui
