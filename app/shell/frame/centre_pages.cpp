// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/frame/centre_pages.h"

#include "ui/theme/theme.h"
#include "ui/widgets/keyboard_focus.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace kinoscope {

CentrePages::CentrePages(QWidget* start, QWidget* parent) : QStackedWidget(parent), m_start(start)
{
    addWidget(start);
}

void CentrePages::setMap(QWidget* map)
{
    m_map = map;
    addWidget(map);
}

void CentrePages::addPage(const FeatureView& view)
{
    auto* page = new QWidget;
    page->setAttribute(Qt::WA_StyledBackground);
    ui::setRole(page, "panel");
    auto* title = new QLabel(view.title, page);
    ui::setRole(title, "heading");
    auto* back = new QToolButton(page);
    back->setObjectName(QStringLiteral("backToMap"));
    back->setText(tr("Back to the map"));
    back->setAccessibleName(back->text());
    back->setToolTip(tr("Back to the map (Esc)"));
    back->setIcon(ui::themedIcon(QStringLiteral("back")));
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setFocusPolicy(Qt::TabFocus);
    connect(back, &QToolButton::clicked, this, &CentrePages::goBack);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 12, 8);
    head->addWidget(title, 1);
    head->addWidget(back);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(view.widget, 1);
    addWidget(page);
    m_framed.insert(view.widget, page);
}

void CentrePages::showView(QWidget* view)
{
    if (QWidget* const page = m_framed.value(view))
        setCurrentWidget(page);
    else if (view == m_map)
        showMap();
}

bool CentrePages::goBack()
{
    if (isAtStart() || isAtMap())
        return false;
    showMap();
    ui::focusPart(m_map);
    return true;
}

}  // namespace kinoscope
