// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/loss_input.h"

#include "ui/charts/loss_history.h"
#include "ui/charts/loss_marks.h"
#include "ui/charts/loss_plot.h"
#include "ui/runs/run_summary.h"

#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace kinoscope::ui {

LossInput::LossInput(LossPlot* plot, const LossHistory& history)
    : QObject(plot), m_plot(plot), m_history(history),
      m_cursor(new EpochCursor(EpochCursor::Kind::pointer, plot, plot->axisRect()))
{
    m_cursor->setLayer(QStringLiteral("overlay"));
}

void LossInput::applyTheme(const Theme& theme)
{
    m_cursor->applyTheme(theme);
}

void LossInput::after(QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress: press(*static_cast<QMouseEvent*>(event)); break;
    case QEvent::MouseMove: move(*static_cast<QMouseEvent*>(event)); break;
    case QEvent::MouseButtonRelease:
        m_picking = m_picking && static_cast<QMouseEvent*>(event)->button() != Qt::LeftButton;
        break;
    case QEvent::Leave: leave(); break;
    default: break;
    }
}

QString LossInput::explanationAt(const QPoint& pixel) const
{
    const QRect area = m_plot->axisRect()->rect();
    if (!m_plot->xAxis->visible() || pixel.y() < area.top())
        return {};
    if (pixel.x() < area.left())
        return tr("<p>RMSE: the root mean squared error, in the unit of the ratings. Smaller is "
                  "better.</p><p>“training” is measured during the epoch on the ratings being learned, “validation” "
                  "after it on others. Neither clips predictions to the scale; the test error does.</p>");
    if (pixel.x() > area.right())
        return tr("Learning rate: the optimizer's step size.");
    if (pixel.y() > area.bottom())
        return tr("One epoch is one pass over the training ratings. Counted from 1 here, from 0 on the command line.");
    return {};
}

std::optional<int> LossInput::epochAt(const QPoint& pixel) const
{
    if (!m_plot->axisRect()->rect().contains(pixel))
        return std::nullopt;
    return m_history.nearestEpoch(m_plot->xAxis->pixelToCoord(static_cast<double>(pixel.x())));
}

QString LossInput::epochText(int epoch) const
{
    const EpochRecord* const record = m_history.find(epoch);
    return record != nullptr ? m_plot->recordText(*record) : tr("Epoch 0 · the random start");
}

QString LossInput::rateTextAt(const QPoint& pixel) const
{
    constexpr double reach = 5.0;
    for (const LossHistory::RateMark& mark : m_history.rates())
        if (std::abs(m_plot->xAxis->coordToPixel(mark.epoch) - pixel.x()) <= reach)
            return QLatin1Char('\n') + tr("Learning rate %1").arg(rateChangeText(mark.change));
    return {};
}

// Once the button is down, the pointer may leave the curves and still take the line along.
void LossInput::pickAt(const QPoint& pixel)
{
    const QRect area = m_plot->axisRect()->rect();
    const QPoint inside(std::clamp(pixel.x(), area.left(), area.right()), area.center().y());
    if (const std::optional<int> epoch = epochAt(inside))
        Q_EMIT epochPicked(*epoch);
}

void LossInput::press(const QMouseEvent& event)
{
    m_picking = event.button() == Qt::LeftButton && epochAt(event.pos());
    if (m_picking)
        pickAt(event.pos());
}

void LossInput::move(const QMouseEvent& event)
{
    const std::optional<int> epoch = epochAt(event.pos());
    m_plot->setCursor(epoch || m_picking ? Qt::SplitHCursor : Qt::ArrowCursor);
    if (m_picking)
        pickAt(event.pos());
    if (m_cursor->setEpoch(epoch ? std::optional<double>(*epoch - start_epoch) : std::nullopt))
        m_plot->redrawLayer(QStringLiteral("overlay"));
    const QString text = epoch ? epochText(*epoch) + rateTextAt(event.pos()) : explanationAt(event.pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(m_plot->mapToGlobal(event.pos()), text, m_plot);
}

void LossInput::leave()
{
    if (m_cursor->setEpoch(std::nullopt))
        m_plot->redrawLayer(QStringLiteral("overlay"));
}

}  // namespace kinoscope::ui
