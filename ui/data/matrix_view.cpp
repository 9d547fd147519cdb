// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/matrix_view.h"

#include "ui/data/matrix_picture.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace kinoscope::ui {

namespace {

constexpr double zoom_step = 1.5;
constexpr double cell_with_lines = 8.0;  // px
constexpr int notch = 120;

}  // namespace

MatrixView::MatrixView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("matrixView"));
    setAccessibleName(tr("Matrix of people (rows) and films (columns), most ratings first"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize MatrixView::sizeHint() const
{
    return {400, 160};
}

QSize MatrixView::minimumSizeHint() const
{
    return {120, 60};
}

void MatrixView::setDataset(DatasetPtr dataset)
{
    m_dataset = std::move(dataset);
    m_grid.reset();
    m_image = {};
    m_asked.reset();
    m_window.setMatrix(m_dataset ? static_cast<int>(m_dataset->user_ids.size()) : 0,
                       m_dataset ? static_cast<int>(m_dataset->movies.size()) : 0);
    pointAt(std::nullopt);
    afterMove();
}

void MatrixView::setGrid(MatrixGridPtr grid)
{
    m_grid = std::move(grid);
    m_image = m_grid && m_dataset ? matrixImage(*m_grid, *m_dataset, Theme::of(palette())) : QImage();
    update();
}

void MatrixView::zoomIn()
{
    zoom(zoom_step, rect().center());
}

void MatrixView::zoomOut()
{
    zoom(1.0 / zoom_step, rect().center());
}

void MatrixView::fit()
{
    m_window.fit();
    afterMove();
}

void MatrixView::zoom(double factor, const QPointF& pixel)
{
    m_window.zoom(factor, pixel);
    afterMove();
}

void MatrixView::afterMove()
{
    update();
    ask();
    Q_EMIT moved();
}

// Of each area once, and of none while nobody looks.
void MatrixView::ask()
{
    if (m_window.isEmpty() || !isVisible())
        return;
    const MatrixArea area = m_window.inSight();
    if (m_asked == area && m_askedSize == size())
        return;
    m_asked = area;
    m_askedSize = size();
    Q_EMIT gridWanted(area, height(), width());
}

void MatrixView::pointAt(const std::optional<QPointF>& pixel)
{
    std::optional<MatrixCell> cell;
    if (pixel && !m_window.isEmpty() && QRectF(rect()).contains(*pixel)) {
        const QPointF place = m_window.placeAt(*pixel);
        cell = MatrixCell{static_cast<int>(place.y()), static_cast<int>(place.x())};
    }
    if (cell == m_pointed)
        return;
    m_pointed = cell;
    update();
    Q_EMIT pointedAt(m_pointed);
}

bool MatrixView::event(QEvent* event)
{
    // Arrows and digits are the picture's while it has the keyboard, whatever else they do in the window.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Plus:
        case Qt::Key_Equal:
        case Qt::Key_Minus:
        case Qt::Key_0:
            if (!(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
                event->accept();
            return true;
        default: break;
        }
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        m_focusShown = event->type() == QEvent::FocusIn && reason != Qt::MouseFocusReason;
        update();
    }
    return QWidget::event(event);
}

void MatrixView::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomIn(); break;
    case Qt::Key_Minus: zoomOut(); break;
    case Qt::Key_0: fit(); break;
    case Qt::Key_Left: panByKey({-1, 0}); break;
    case Qt::Key_Right: panByKey({1, 0}); break;
    case Qt::Key_Up: panByKey({0, -1}); break;
    case Qt::Key_Down: panByKey({0, 1}); break;
    default: QWidget::keyPressEvent(event); return;
    }
    pointAt(QRectF(rect()).center());
}

// An eighth of what is in sight, or a cell where that is more.
void MatrixView::panByKey(const QPointF& direction)
{
    const QSizeF cell = m_window.cell();
    m_window.pan({direction.x() * std::max(width() / 8.0, cell.width()),
                  direction.y() * std::max(height() / 8.0, cell.height())});
    afterMove();
}

void MatrixView::wheelEvent(QWheelEvent* event)
{
    const double notches = static_cast<double>(event->angleDelta().y()) / notch;
    zoom(std::pow(zoom_step, notches), event->position());
    pointAt(event->position());
    event->accept();
}

void MatrixView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragged = event->position();
    setCursor(Qt::ClosedHandCursor);
}

void MatrixView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragged) {
        m_window.pan(*m_dragged - event->position());
        m_dragged = event->position();
        afterMove();
    }
    pointAt(event->position());
}

void MatrixView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragged.reset();
    unsetCursor();
}

void MatrixView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    pointAt(std::nullopt);
}

void MatrixView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_window.setSize(QSizeF(size()));
    afterMove();
}

void MatrixView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    ask();
}

void MatrixView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setGrid(m_grid);
}

void MatrixView::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    if (!m_image.isNull() && !m_window.isEmpty())
        paintCells(painter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_focusShown ? theme.accent : theme.border, m_focusShown ? 4.0 : 2.0));
    painter.drawRect(rect());
}

void MatrixView::paintCells(QPainter& painter) const
{
    const Theme& theme = Theme::of(palette());
    painter.drawImage(m_window.pixels(m_grid->area), m_image);
    const QSizeF cell = m_window.cell();
    const MatrixArea area = m_window.inSight();
    if (cell.width() >= cell_with_lines && cell.height() >= cell_with_lines) {
        painter.setPen(theme.grid);
        for (int film = area.first_film; film < area.first_film + area.films; ++film) {
            const double x = m_window.pixels({0, 0, film, 0}).x();
            painter.drawLine(QPointF(x, 0), QPointF(x, height()));
        }
        for (int person = area.first_person; person < area.first_person + area.people; ++person) {
            const double y = m_window.pixels({person, 0, 0, 0}).y();
            painter.drawLine(QPointF(0, y), QPointF(width(), y));
        }
    }
    if (m_pointed && cell.width() >= 3.0 && cell.height() >= 3.0) {
        painter.setPen(QPen(theme.text, 1.5));
        painter.drawRect(m_window.pixels({m_pointed->person, 1, m_pointed->film, 1}));
    }
}

}  // namespace kinoscope::ui
