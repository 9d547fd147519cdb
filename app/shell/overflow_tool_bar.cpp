// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/overflow_tool_bar.h"

#include <QEvent>
#include <QLayout>
#include <QScopedValueRollback>

namespace kinoscope {

void OverflowToolBar::resizeEvent(QResizeEvent* event)
{
    QToolBar::resizeEvent(event);
    fit();
}

void OverflowToolBar::changeEvent(QEvent* event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void OverflowToolBar::fit()
{
    if (m_fitting)
        return;
    const QScopedValueRollback guard(m_fitting, true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layout()->invalidate();
    if (layout()->sizeHint().width() > width())
        setToolButtonStyle(Qt::ToolButtonIconOnly);
}

}  // namespace kinoscope
