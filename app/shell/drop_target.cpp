// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/drop_target.h"

#include "ui/theme/theme.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QWidget>

namespace kinoscope {

namespace {

/// Empty if it is anything else.
QString draggedPath(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

constexpr qreal lineWidth = 2.0;
constexpr qreal cornerRadius = 8.0;
constexpr QSizeF card(220.0, 48.0);

/// A dashed line along the window's edge, and "Drop to open" in its middle.
class DropFrame : public QWidget {
public:
    explicit DropFrame(QWidget* parent) : QWidget(parent)
    {
        setObjectName(QStringLiteral("dropFrame"));
        setAccessibleName(DropTarget::tr("Drop to open"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        hide();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        const ui::Theme& theme = ui::Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.accent, lineWidth, Qt::DashLine));
        const qreal inside = 2.0 * lineWidth;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inside, inside, -inside, -inside), cornerRadius, cornerRadius);
        QRectF middle(QPointF(), card);
        middle.moveCenter(QRectF(rect()).center());
        painter.setPen(QPen(theme.accent, lineWidth));
        painter.setBrush(palette().base());
        painter.drawRoundedRect(middle, cornerRadius, cornerRadius);
        painter.setPen(theme.text);
        painter.drawText(middle, Qt::AlignCenter, accessibleName());
    }
};

}  // namespace

DropTarget::DropTarget(QWidget* window) : QObject(window), m_frame(new DropFrame(window))
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool DropTarget::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::DragLeave)
        m_frame->hide();
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(object, event);
    auto* const drag = static_cast<QDropEvent*>(event);
    const QString path = draggedPath(drag->mimeData());
    if (path.isEmpty())
        return false;
    drag->acceptProposedAction();
    const bool hovers = event->type() == QEvent::DragEnter;
    m_frame->setGeometry(static_cast<QWidget*>(object)->rect());
    m_frame->raise();
    m_frame->setVisible(hovers);
    if (!hovers)
        Q_EMIT dropped(path);
    return true;
}

}  // namespace kinoscope
