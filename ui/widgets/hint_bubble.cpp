// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hint_bubble.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <array>

namespace kinoscope::ui {

namespace {

constexpr int bubbleWidth = 300;
constexpr int bubbleGap = 10;
constexpr int ringDistance = 4;  // px that the line lies outside of what it surrounds

/// The line around what a hint speaks of.
class Ring : public QWidget {
public:
    explicit Ring(QWidget* parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        hide();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::of(palette()).accent, 2.0));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    }
};

}  // namespace

HintBubble::HintBubble(QWidget* window)
    : QFrame(window), m_window(window), m_ring(new Ring(window)), m_text(new QLabel(this)),
      m_progress(new QLabel(this)), m_skip(new QPushButton(tr("Skip"), this)), m_next(new QPushButton(this))
{
    setObjectName(QStringLiteral("hintBubble"));
    setRole(this, "bubble");
    m_text->setObjectName(QStringLiteral("hintText"));
    m_text->setWordWrap(true);
    setRole(m_progress, "muted");
    m_skip->setObjectName(QStringLiteral("hintSkip"));
    m_skip->setAccessibleName(tr("Skip the hints"));
    m_next->setObjectName(QStringLiteral("hintNext"));
    m_next->setProperty("primary", true);
    m_next->setAutoDefault(true);

    auto* row = new QHBoxLayout;
    row->addWidget(m_progress, 1);
    row->addWidget(m_skip);
    row->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_text);
    column->addLayout(row);
    connect(m_skip, &QPushButton::clicked, this, &HintBubble::skipWanted);
    connect(m_next, &QPushButton::clicked, this, &HintBubble::nextWanted);
    window->installEventFilter(this);
    hide();
}

void HintBubble::showHint(QWidget* target, const QString& text, const QString& progress, bool last, bool isAskedFor)
{
    if (m_target)
        m_target->removeEventFilter(this);
    m_target = target;
    m_target->installEventFilter(this);
    m_text->setText(text);
    m_progress->setText(progress);
    m_skip->setVisible(!last);
    m_next->setText(last ? tr("Done") : tr("Next"));
    m_next->setAccessibleName(m_next->text());
    m_next->setAccessibleDescription(text);
    m_ring->show();
    show();
    place();
    m_ring->raise();
    raise();
    if (isAskedFor)
        m_next->setFocus(Qt::OtherFocusReason);
}

void HintBubble::dismiss()
{
    if (m_target)
        m_target->removeEventFilter(this);
    m_target.clear();
    m_ring->hide();
    hide();
}

// Beside what it speaks of, where there is room; else inside, at its top.
void HintBubble::place()
{
    if (!m_target)
        return;
    const QRect target(m_target->mapTo(m_window, QPoint(0, 0)), m_target->size());
    m_ring->setGeometry(
        target.adjusted(-ringDistance, -ringDistance, ringDistance, ringDistance).intersected(m_window->rect()));
    setFixedWidth(std::min(bubbleWidth + fontMetrics().averageCharWidth() * 8, m_window->width() - 2 * bubbleGap));
    const QSize size(width(), layout()->totalHeightForWidth(width()));
    const QRect room = m_window->rect().adjusted(bubbleGap, bubbleGap, -bubbleGap, -bubbleGap);
    const int away = bubbleGap + ringDistance;
    const std::array<QPoint, 4> beside{QPoint(target.left(), target.bottom() + away),
                                       QPoint(target.left(), target.top() - away - size.height()),
                                       QPoint(target.right() + away, target.top() + bubbleGap),
                                       QPoint(target.left() - away - size.width(), target.top() + bubbleGap)};
    QRect best(target.center().x() - size.width() / 2, target.top() + 6 * bubbleGap, size.width(), size.height());
    for (const QPoint& corner : beside) {
        QRect candidate(corner, size);
        // It may slide along the target's edge, but not over it.
        if (candidate.right() > room.right() && target.right() > room.right() - size.width())
            candidate.moveRight(std::min(room.right(), target.right()));
        if (room.contains(candidate) && !candidate.intersects(target)) {
            best = candidate;
            break;
        }
    }
    setGeometry(best);
}

bool HintBubble::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (m_target && (type == QEvent::Resize || type == QEvent::Move || type == QEvent::LayoutRequest))
        place();
    if (watched == m_target && type == QEvent::Hide)
        Q_EMIT skipWanted();
    return QFrame::eventFilter(watched, event);
}

void HintBubble::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT skipWanted();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        (m_skip->hasFocus() ? m_skip : m_next)->click();
    else
        QFrame::keyPressEvent(event);
}

}  // namespace kinoscope::ui
