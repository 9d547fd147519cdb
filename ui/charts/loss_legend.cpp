// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/loss_legend.h"

#include "ui/plot/custom_plot.h"
#include "ui/theme/theme.h"

namespace kinoscope::ui {

namespace {

constexpr int legendLeft = 14;
constexpr int legendGap = 12;

}  // namespace

LossLegend::LossLegend(QCustomPlot* plot, std::initializer_list<QCPGraph*> curves) : m_plot(plot)
{
    QCPLegend* const legend = plot->legend;
    auto* row = new QCPLayoutGrid;
    plot->plotLayout()->insertRow(0);
    plot->plotLayout()->addElement(0, 0, row);
    plot->plotLayout()->setRowStretchFactor(0, 0.001);
    plot->plotLayout()->setRowSpacing(0);
    plot->axisRect()->insetLayout()->take(legend);
    row->addElement(0, 0, legend);
    row->addElement(0, 1, new QCPLayoutElement(plot));
    row->setColumnStretchFactor(0, 0.001);
    row->setMargins(QMargins(legendLeft, 10, 8, 2));
    legend->setBorderPen(Qt::NoPen);
    legend->setBrush(Qt::NoBrush);
    legend->setMargins(QMargins(0, 0, 0, 0));
    legend->setColumnSpacing(14);
    legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    legend->setSelectableParts(QCPLegend::spNone);
    legend->setVisible(true);
    for (QCPGraph* curve : curves)
        curve->addToLegend();
}

void LossLegend::applyTheme(const Theme& theme, const QFont& font)
{
    QCPLegend* const legend = m_plot->legend;
    legend->setFont(font);
    legend->setTextColor(theme.text);
    legend->setIconSize(18, QFontMetrics(font).height());
    for (int i = 0; i < legend->itemCount(); ++i) {
        legend->item(i)->setFont(font);
        legend->item(i)->setTextColor(theme.text);
    }
}

void LossLegend::show(bool wanted, int room)
{
    QCPLegend* const legend = m_plot->legend;
    legend->setVisible(wanted && legendLeft + legend->minimumOuterSizeHint().width() + legendGap <= room);
}

}  // namespace kinoscope::ui
