// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sheet.h"

#include "ui/theme/theme.h"
#include "ui/widgets/keyboard_focus.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kinoscope::ui {

Sheet::Sheet(const QString& title, int widest, QWidget* area, QWidget* parent, Edge edge)
    : QFrame(parent), m_column(new QVBoxLayout(this)), m_area(area), m_widest(widest), m_edge(edge)
{
    setRole(this, edge == Edge::left ? "sheet" : "sideSheet");
    setAccessibleName(title);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 8, 8);
    auto* name = new QLabel(title, this);
    setRole(name, "heading");
    auto* close = new QToolButton(this);
    close->setObjectName(QStringLiteral("closeSheet"));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    close->setIcon(themedIcon(QStringLiteral("close")));
    close->setProperty("role", QStringLiteral("plain"));
    close->setFocusPolicy(Qt::TabFocus);
    head->addWidget(name, 1);
    head->addWidget(close);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addLayout(head);
    connect(close, &QToolButton::clicked, this, &Sheet::dismiss);
    area->installEventFilter(this);
    hide();
}

void Sheet::setArea(QWidget* area)
{
    if (m_area)
        m_area->removeEventFilter(this);
    m_area = area;
    area->installEventFilter(this);
    place();
}

void Sheet::setContent(QWidget* content)
{
    if (m_content == content)
        return;
    m_content = content;
    if (content == nullptr)
        return;
    m_column->addWidget(content, 1);
    content->show();
}

void Sheet::open(QWidget* part)
{
    if (!isOpen()) {
        m_before = window()->focusWidget();
        place();
        show();
        raise();
        Q_EMIT opened();
    }
    focusPart(part != nullptr ? part : m_content.data());
}

void Sheet::dismiss()
{
    if (!isOpen())
        return;
    const bool hadKeyboard = isAncestorOf(window()->focusWidget());
    hide();
    if (hadKeyboard && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    Q_EMIT dismissed();
}

void Sheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

bool Sheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_area && (event->type() == QEvent::Resize || event->type() == QEvent::Move) && isOpen())
        place();
    return QFrame::eventFilter(watched, event);
}

void Sheet::place()
{
    if (!m_area)
        return;
    const double type = typeScaleOf(*this);
    const QPoint corner = m_area == parentWidget() ? QPoint() : m_area->mapTo(parentWidget(), QPoint());
    const int width = std::min(static_cast<int>(m_widest * type), m_area->width());
    const int inset = m_edge == Edge::right ? m_area->width() - width : 0;
    setGeometry(corner.x() + inset, corner.y(), width, m_area->height());
}

}  // namespace kinoscope::ui
