// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fit_content_scroll_area.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace kinoscope::ui {

FitContentScrollArea::FitContentScrollArea(QWidget* parent) : QScrollArea(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QSize FitContentScrollArea::sizeHint() const
{
    if (!widget())
        return QScrollArea::sizeHint();
    const QSize all = widget()->sizeHint();
    const int width = viewport()->width();
    return {all.width(), widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : all.height()};
}

QSize FitContentScrollArea::minimumSizeHint() const
{
    return {QScrollArea::minimumSizeHint().width(), 3 * fontMetrics().height()};
}

bool FitContentScrollArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

// In another width its words take other lines.
void FitContentScrollArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    makeRoomForBar();
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void FitContentScrollArea::makeRoomForBar()
{
    QLayout* const content = widget() ? widget()->layout() : nullptr;
    if (!content)
        return;
    QMargins margins = content->contentsMargins();
    const int width =
        std::min(verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0, margins.right() + m_barWidth);
    margins.setRight(margins.right() + m_barWidth - width);
    m_barWidth = width;
    content->setContentsMargins(margins);
}

}  // namespace kinoscope::ui
