// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/themed_plot.h"

#include "ui/plot/plot_accessible.h"

#include <QAccessible>
#include <QEvent>
#include <QFocusEvent>
#include <QLabel>
#include <QPainter>

#include <utility>

namespace kinoscope::ui {

ThemedPlot::ThemedPlot(QWidget* parent) : QCustomPlot(parent), m_theme(&Theme::of(palette())), m_hint(new QLabel(this))
{
    installPlotAccessibility();
    m_hint->setObjectName(QStringLiteral("plotHint"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->hide();
    // Painted with the rest of the window, not at once by itself.
    setPlottingHint(QCP::phImmediateRefresh, false);
    connect(this, &QCustomPlot::afterReplot, this, [this] {
        m_stale = false;
        m_staleLayers.clear();
    });
}

void ThemedPlot::applyTheme(const Theme& theme)
{
    m_theme = &theme;
    setBackground(theme.panel);
    for (QCPAxisRect* rect : axisRects()) {
        for (QCPAxis* axis : rect->axes())
            styleAxis(axis);
    }
    QPalette hintPalette = m_hint->palette();
    hintPalette.setColor(QPalette::WindowText, theme.mutedText);
    m_hint->setPalette(hintPalette);
    Q_EMIT themeApplied();
}

void ThemedPlot::styleAxis(QCPAxis* axis)
{
    axis->setBasePen(Qt::NoPen);
    axis->setTickPen(Qt::NoPen);
    axis->setSubTickPen(Qt::NoPen);
    axis->setTickLabelFont(smallFont());
    axis->setTickLabelColor(m_theme->mutedText);
    axis->setLabelFont(smallFont());
    axis->setLabelColor(m_theme->mutedText);
    axis->grid()->setPen(QPen(m_theme->grid, 1.0));
    axis->grid()->setZeroLinePen(Qt::NoPen);
}

QFont ThemedPlot::smallFont() const
{
    QFont small = font();
    if (small.pixelSize() > 0)
        small.setPixelSize(std::max(9, small.pixelSize() - 1));
    else
        small.setPointSizeF(small.pointSizeF() * 0.92);
    return small;
}

void ThemedPlot::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    placeHint();
}

QString ThemedPlot::summary() const
{
    return m_hint->text();
}

void ThemedPlot::announce()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void ThemedPlot::placeHint()
{
    const int margin = 24;
    m_hint->setGeometry(rect().adjusted(margin, margin, -margin, -margin));
}

void ThemedPlot::changeEvent(QEvent* event)
{
    QCustomPlot::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::StyleChange || type == QEvent::FontChange) {
        applyTheme(Theme::of(palette()));
        redraw();
    }
}

void ThemedPlot::redraw()
{
    m_stale = true;
    update();
}

void ThemedPlot::redrawLayer(const QString& name)
{
    m_staleLayers.insert(name);
    update();
}

void ThemedPlot::drawWhatIsStale()
{
    if (m_stale) {
        replot(rpQueuedRefresh);
        return;
    }
    for (const QString& name : std::exchange(m_staleLayers, {}))
        layer(name)->replot();
}

void ThemedPlot::paintEvent(QPaintEvent* event)
{
    // QCustomPlot asks to be painted again after each drawing; that is what happens here already.
    setAttribute(Qt::WA_UpdatesDisabled);
    drawWhatIsStale();
    setAttribute(Qt::WA_UpdatesDisabled, false);
    QCustomPlot::paintEvent(event);
    if (!m_focusShown)
        return;
    QPainter painter(this);
    painter.setPen(QPen(m_theme->accent, 2.0));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void ThemedPlot::focusInEvent(QFocusEvent* event)
{
    QCustomPlot::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    m_focusShown =
        reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    update();
}

void ThemedPlot::focusOutEvent(QFocusEvent* event)
{
    QCustomPlot::focusOutEvent(event);
    m_focusShown = false;
    update();
}

// QCustomPlot would draw at every step of a layout that is still settling.
void ThemedPlot::resizeEvent(QResizeEvent* /*event*/)
{
    setViewport(rect());
    redraw();
    placeHint();
}

}  // namespace kinoscope::ui
