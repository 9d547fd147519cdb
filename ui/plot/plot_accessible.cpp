// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_accessible.h"

#include "ui/plot/themed_plot.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace kinoscope::ui {

namespace {

class PlotAccessible : public QAccessibleWidget {
public:
    explicit PlotAccessible(ThemedPlot* plot) : QAccessibleWidget(plot, QAccessible::Chart) {}

    QString text(QAccessible::Text kind) const override
    {
        const QString summary = static_cast<const ThemedPlot*>(widget())->summary();
        if (kind == QAccessible::Value)
            return summary;
        QString text = QAccessibleWidget::text(kind);
        if (kind == QAccessible::Description && !summary.isEmpty())
            text.prepend(summary + QLatin1Char(' '));
        return text;
    }
};

QAccessibleInterface* make(const QString& /*className*/, QObject* object)
{
    auto* plot = qobject_cast<ThemedPlot*>(object);
    return plot == nullptr ? nullptr : new PlotAccessible(plot);
}

}  // namespace

void installPlotAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed)
}

}  // namespace kinoscope::ui
