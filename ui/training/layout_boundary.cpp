// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/layout_boundary.h"

#include <QEvent>

#include <algorithm>
#include <utility>

namespace kinoscope::ui {

LayoutBoundary::LayoutBoundary(QWidget* parent) : QWidget(parent), m_content(new QWidget(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize LayoutBoundary::sizeHint() const
{
    return m_content->sizeHint();
}

QSize LayoutBoundary::minimumSizeHint() const
{
    return m_content->minimumSizeHint();
}

int LayoutBoundary::heightForWidth(int width) const
{
    // Without a text that wraps it has none.
    return m_content->hasHeightForWidth() ? m_content->heightForWidth(width) : sizeHint().height();
}

// Widgets of a layout tell the parent of its widget that they need other room. This parent has no layout that would
// pass it on. While it is not seen, it is told nothing.
bool LayoutBoundary::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        if (const QSize before = std::exchange(m_needed, needed()); m_needed != before)
            updateGeometry();
    }
    return QWidget::event(event);
}

QSize LayoutBoundary::needed() const
{
    return {std::max(minimumSizeHint().width(), width()), heightForWidth(width())};
}

void LayoutBoundary::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_content->setGeometry(rect());
    m_needed = needed();
    // What changed while nobody told the layout around it: that goes by the height from before.
    if (height() < m_needed.height())
        updateGeometry();
}

}  // namespace kinoscope::ui
