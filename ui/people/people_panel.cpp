// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_panel.h"

#include "ui/people/people_list.h"
#include "ui/people/person_page.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QStackedLayout>

namespace kinoscope::ui {

PeoplePanel::PeoplePanel(QWidget* parent)
    : QWidget(parent), m_stack(new QStackedLayout(this)), m_list(new PeopleList), m_page(new PersonPage)
{
    setObjectName(QStringLiteral("peoplePanel"));
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, "panel");
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_page);
    setFocusProxy(m_list);
}

// The keyboard moves before its widget is hidden: Qt would hand it to anyone.
void PeoplePanel::showPage()
{
    const bool focused = isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(m_page);
    setFocusProxy(m_page);
    if (focused)
        m_page->setFocus(Qt::OtherFocusReason);
}

void PeoplePanel::showList(int user)
{
    const bool focused = isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(m_list);
    setFocusProxy(m_list);
    if (focused)
        m_list->focusPerson(user);
}

bool PeoplePanel::isPageShown() const
{
    return m_stack->currentWidget() == m_page;
}

}  // namespace kinoscope::ui
