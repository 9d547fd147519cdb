// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_corner.h"

#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QToolButton>

namespace kinoscope::ui {

namespace {

constexpr int lowMap = 300;

}  // namespace

MapCorner::MapCorner(QWidget* parent) : QWidget(parent), m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    setObjectName(QStringLiteral("mapCorner"));
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, "card");
    m_layout->setContentsMargins(2, 2, 2, 2);
    m_layout->setSpacing(0);
    m_nearer = addButton("mapNearer", QStringLiteral("zoom-in"), tr("Zoom in"), tr("%1 (wheel or +)"));
    m_farther = addButton("mapFarther", QStringLiteral("zoom-out"), tr("Zoom out"), tr("%1 (wheel or −)"));
    QToolButton* const all =
        addButton("mapFit", QStringLiteral("fit"), tr("Fit all labelled films"), tr("%1 (double click or 0)"));
    m_picked = addButton("mapFitPicked", QStringLiteral("fit-picked"), tr("Zoom to the picked film and its neighbours"),
                         tr("%1 and the selected films (9)"));
    connect(m_nearer, &QToolButton::clicked, this, &MapCorner::nearerWanted);
    connect(m_farther, &QToolButton::clicked, this, &MapCorner::fartherWanted);
    connect(all, &QToolButton::clicked, this, &MapCorner::allWanted);
    connect(m_picked, &QToolButton::clicked, this, &MapCorner::pickedWanted);
    setHasPicked(false);
}

QToolButton* MapCorner::addButton(const char* name, const QString& icon, const QString& what, const QString& how)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(themedIcon(icon));
    button->setIconSize(QSize(16, 16));
    button->setProperty("role", QStringLiteral("plain"));
    button->setFocusPolicy(Qt::TabFocus);
    button->setCursor(Qt::ArrowCursor);
    button->setAccessibleName(what);
    button->setToolTip(how.arg(what));
    m_layout->addWidget(button);
    return button;
}

void MapCorner::setHasPicked(bool picked)
{
    m_picked->setEnabled(picked);
}

void MapCorner::fitInto(int height)
{
    m_layout->setDirection(height < lowMap ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    adjustSize();
}

}  // namespace kinoscope::ui
