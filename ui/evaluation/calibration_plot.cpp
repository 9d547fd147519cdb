// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/calibration_plot.h"

#include "ui/text/words.h"

#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace kinoscope::ui {

namespace {

/// The smallest distance between two of the values that occur. More rows of the map would not be seen, and take memory
/// without end where values lie close together and far apart.
double smallestStep(const std::vector<ValueErrors>& values)
{
    constexpr double mostRows = 200.0;
    double step = 1.0;
    for (std::size_t i = 1; i < values.size(); ++i)
        step = std::min(step, static_cast<double>(values[i].value - values[i - 1].value));
    return std::max(step, static_cast<double>(values.back().value - values.front().value) / mostRows);
}

}  // namespace

CalibrationPlot::CalibrationPlot(QWidget* parent)
    : ThemedPlot(parent), m_map(new QCPColorMap(xAxis, yAxis)), m_equal(addGraph()), m_means(addGraph())
{
    setObjectName(QStringLiteral("calibrationPlot"));
    setAccessibleName(tr("Predicted and actual ratings"));
    setAccessibleDescription(tr("How many ratings of each value there are at each prediction, and their average."));
    setMouseTracking(true);
    xAxis->setLabel(tr("predicted"));
    yAxis->setLabel(tr("actual rating (line = average)"));
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setLabelPadding(2);
        axis->ticker()->setTickCount(5);
        axis->grid()->setVisible(false);
    }
    axisRect()->setMinimumMargins(QMargins(8, 8, 14, 4));
    m_map->setInterpolate(false);
    m_map->setTightBoundary(false);
    connect(this, &ThemedPlot::themeApplied, this, &CalibrationPlot::applyColours);
    applyTheme(Theme::of(palette()));
    setReport({});
}

void CalibrationPlot::setReport(const ErrorReport& report)
{
    m_report = report;
    const bool empty = report.by_prediction.empty() || report.by_value.empty();
    for (QCPLayerable* part :
         {static_cast<QCPLayerable*>(xAxis), static_cast<QCPLayerable*>(yAxis), static_cast<QCPLayerable*>(m_map)})
        part->setVisible(!empty);
    m_equal->data()->clear();
    m_means->data()->clear();
    if (!empty) {
        fillMap();
        fillLines();
    }
    redraw();
}

// A film rated ten times as often must not leave the rest white: the square root of the number is what is coloured.
void CalibrationPlot::fillMap()
{
    const auto& bins = m_report.by_prediction;
    const auto& values = m_report.by_value;
    const double width = m_report.value_width;
    const double step = width > 0.0 ? width : smallestStep(values);
    // The middle of a group of values, or the value.
    const auto place = [width](const ValueErrors& errors) {
        const auto low = static_cast<double>(errors.low);
        return width > 0.0 ? (std::floor(low / width) + 0.5) * width : low;
    };
    const double lowest = place(values.front());
    const double highest = place(values.back());
    const int rows = static_cast<int>(std::lround((highest - lowest) / step)) + 1;
    const auto centre = [](const PredictionBin& bin) { return (bin.low + bin.high) / 2.0; };
    QCPColorMapData* cells = m_map->data();
    cells->setSize(static_cast<int>(bins.size()), rows);
    cells->setRange({centre(bins.front()), centre(bins.back())}, {lowest, highest});
    cells->fill(0.0);
    for (std::size_t column = 0; column < bins.size(); ++column)
        for (std::size_t i = 0; i < values.size(); ++i)
            cells->setCell(static_cast<int>(column), static_cast<int>(std::lround((place(values[i]) - lowest) / step)),
                           std::sqrt(static_cast<double>(bins[column].counts[i])));
    m_map->rescaleDataRange(true);
    xAxis->setRange(bins.front().low, bins.back().high);
    yAxis->setRange(lowest - step / 2.0, highest + step / 2.0);
}

void CalibrationPlot::fillLines()
{
    const auto& bins = m_report.by_prediction;
    QVector<QCPGraphData> means;
    for (const PredictionBin& bin : bins)
        if (bin.ratings > 0)
            means.append({bin.predicted, bin.real});
    m_means->data()->set(means, true);
    m_equal->data()->set({{bins.front().low, bins.front().low}, {bins.back().high, bins.back().high}}, true);
}

void CalibrationPlot::applyColours()
{
    QCPColorGradient gradient;
    gradient.clearColorStops();
    gradient.setColorStopAt(0.0, theme().panel);
    gradient.setColorStopAt(1.0, theme().accent);
    m_map->setGradient(gradient);
    m_equal->setPen(QPen(theme().mutedText, 1.0, Qt::DashLine));
    m_means->setPen(QPen(theme().text, 2.0));
    m_means->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, theme().text, theme().text, 4.0));
}

void CalibrationPlot::mouseMoveEvent(QMouseEvent* event)
{
    ThemedPlot::mouseMoveEvent(event);
    const QString text = axisRect()->rect().contains(event->pos())
                             ? explanationAt(xAxis->pixelToCoord(static_cast<double>(event->pos().x())))
                             : QString();
    QToolTip::showText(event->globalPosition().toPoint(), text, this);
}

QString CalibrationPlot::summary() const
{
    QStringList sentences;
    for (const PredictionBin& bin : m_report.by_prediction)
        if (const QString one = explanationAt((bin.low + bin.high) / 2.0); !one.isEmpty())
            sentences << one + QLatin1Char('.');
    return sentences.join(QLatin1Char(' '));
}

QString CalibrationPlot::explanationAt(double prediction) const
{
    const auto bin =
        std::find_if(m_report.by_prediction.begin(), m_report.by_prediction.end(),
                     [&](const PredictionBin& one) { return prediction >= one.low && prediction < one.high; });
    if (bin == m_report.by_prediction.end() || bin->ratings == 0)
        return {};
    return tr("Predicted %1 to %2: %3, %4 on average")
        .arg(fixedText(bin->low, 2), fixedText(bin->high, 2), ratingsText(bin->ratings), fixedText(bin->real, 2));
}

}  // namespace kinoscope::ui
