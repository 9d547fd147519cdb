// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/loss_plot.h"

#include "ui/charts/loss_tickers.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kinoscope::ui {

namespace {

// A curve of its own kind, on an axis of its own.
constexpr std::size_t rateColour = 3;
constexpr int legendLeft = 14;
constexpr int legendGap = 12;

QString loss(double value)
{
    return QLocale().toString(value, 'f', 4);
}

}  // namespace

LossPlot::LossPlot(const LossHistory& history, QWidget* parent) : ThemedPlot(parent), m_history(history)
{
    setObjectName(QStringLiteral("lossPlot"));
    setAccessibleName(tr("Learning curves"));
    setAccessibleDescription(tr("Mean squared error of training and of validation, epoch by epoch."));
    setMouseTracking(true);
    setAutoAddPlottableToLegend(false);
    xAxis->setTicker(QSharedPointer<EpochTicker>::create());
    xAxis->grid()->setVisible(false);
    yAxis2->setVisible(true);
    yAxis2->setNumberFormat(QStringLiteral("g"));
    yAxis2->setNumberPrecision(3);
    labelAxes();
    for (QCPAxis* axis : {xAxis, yAxis, yAxis2}) {
        axis->setLabelPadding(3);
        axis->setTickLabelPadding(6);
    }
    axisRect()->setMinimumMargins(QMargins(8, 6, 8, 4));
    createCurves();
    createLegend();
    connect(this, &ThemedPlot::restyled, this, &LossPlot::dress);
    restyle(Theme::of(palette()));
    showHistory();
}

void LossPlot::createCurves()
{
    m_rate = addGraph(xAxis, yAxis2);
    m_rate->setName(tr("learning rate"));
    m_tip = addGraph();
    m_training = addGraph();
    m_training->setName(tr("training"));
    m_validation = addGraph();
    m_validation->setName(tr("validation"));
    m_marks = new LossMarks(this, axisRect());
    m_marks->setLayer(QStringLiteral("legend"));
    m_shown = new EpochCursor(EpochCursor::Kind::shown, this, axisRect());
    m_cursor = new EpochCursor(EpochCursor::Kind::pointer, this, axisRect());
    for (EpochCursor* cursor : {m_shown, m_cursor})
        cursor->setLayer(QStringLiteral("overlay"));
}

void LossPlot::createLegend()
{
    auto* row = new QCPLayoutGrid;
    plotLayout()->insertRow(0);
    plotLayout()->addElement(0, 0, row);
    plotLayout()->setRowStretchFactor(0, 0.001);
    plotLayout()->setRowSpacing(0);
    axisRect()->insetLayout()->take(legend);
    row->addElement(0, 0, legend);
    row->addElement(0, 1, new QCPLayoutElement(this));
    row->setColumnStretchFactor(0, 0.001);
    row->setMargins(QMargins(legendLeft, 10, 8, 2));
    legend->setBorderPen(Qt::NoPen);
    legend->setBrush(Qt::NoBrush);
    legend->setMargins(QMargins(0, 0, 0, 0));
    legend->setColumnSpacing(14);
    legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    legend->setSelectableParts(QCPLegend::spNone);
    legend->setVisible(true);
    for (QCPGraph* graph : {m_training, m_validation, m_rate})
        graph->addToLegend();
}

void LossPlot::dress()
{
    m_training->setPen(QPen(theme().mutedText, 1.8));
    m_tip->setPen(QPen(theme().mutedText, 1.2));
    m_validation->setPen(QPen(runColour(m_run, theme()), 2.2));
    m_rate->setPen(QPen(theme().categories.at(rateColour), 1.2, Qt::DashDotLine));
    for (QCPGraph* line : std::as_const(m_baselineLines))
        line->setPen(QPen(theme().mutedText, 1.0, Qt::DashLine));
    for (qsizetype i = 0; i < m_overlayCurves.size(); ++i)
        m_overlayCurves[i]->setPen(QPen(runColour(m_overlays[i].number, theme()), 1.4));
    m_marks->restyle(theme(), smallFont(), runColour(m_run, theme()));
    m_cursor->restyle(theme());
    m_shown->restyle(theme());
    labelAxes();
    dressLegend();
    fillMarks();
}

void LossPlot::dressLegend()
{
    legend->setFont(smallFont());
    legend->setTextColor(theme().text);
    legend->setIconSize(18, QFontMetrics(smallFont()).height());
    for (int i = 0; i < legend->itemCount(); ++i) {
        legend->item(i)->setFont(smallFont());
        legend->item(i)->setTextColor(theme().text);
    }
}

void LossPlot::showParts()
{
    for (QCPAxis* axis : {xAxis, yAxis})
        axis->setVisible(!isEmpty());
    yAxis2->setVisible(!isEmpty() && m_rateShown);
    m_rate->setVisible(m_rateShown);
    legend->setVisible(!isEmpty() && legendLeft + legend->minimumOuterSizeHint().width() + legendGap <= m_legendRoom);
}

void LossPlot::showHistory()
{
    showParts();
    setHint(isEmpty() ? tr("The loss curves appear here while it learns.") : QString());
    fillCurves();
    fillOverlays();
    fillBaselines();
    fillMarks();
    fitRanges();
    redraw();
}

QString LossPlot::summary() const
{
    const std::vector<EpochRecord>& records = m_history.records();
    if (records.empty())
        return ThemedPlot::summary();
    QString text = recordText(records.back()) + QLatin1Char('.');
    if (const EpochRecord* kept = m_history.find(m_keptEpoch))
        text += QLatin1Char(' ') + tr("The epoch that is kept is number %1.").arg(shownEpoch(*kept));
    return text;
}

void LossPlot::setRun(int number)
{
    m_run = number;
    dress();
}

void LossPlot::setLogScale(bool on)
{
    yAxis->setScaleType(on ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    if (on)
        yAxis->setTicker(QSharedPointer<LossLogTicker>::create());
    else
        yAxis->setTicker(QSharedPointer<QCPAxisTicker>::create());
    labelAxes();
    fitRanges();
    redraw();
}

void LossPlot::setLearningRateShown(bool on)
{
    if (on == m_rateShown)
        return;
    m_rateShown = on;
    if (on)
        m_rate->addToLegend();
    else
        m_rate->removeFromLegend();
    dressLegend();
    showParts();
    redraw();
}

QPixmap LossPlot::learningRateSample() const
{
    const QSizeF size(22, 12);
    QPixmap sample((size * devicePixelRatioF()).toSize());
    sample.setDevicePixelRatio(devicePixelRatioF());
    sample.fill(Qt::transparent);
    QPainter painter(&sample);
    painter.setPen(m_rate->pen());
    painter.drawLine(QPointF(0.0, size.height() / 2.0), QPointF(size.width(), size.height() / 2.0));
    return sample;
}

void LossPlot::setLegendRoom(int pixels)
{
    m_legendRoom = pixels;
    showParts();
}

void LossPlot::fillCurves()
{
    QVector<QCPGraphData> training, validation, rate, tip;
    for (const EpochRecord& record : m_history.records()) {
        const double epoch = shownEpoch(record);
        training.append({epoch, record.train_loss});
        validation.append({epoch, record.validation_loss});
        rate.append({epoch, record.learning_rate});
    }
    if (m_history.tip()) {
        if (!training.isEmpty())
            tip.append(training.constLast());
        tip.append({m_history.tip()->epoch, m_history.tip()->trainMse});
    }
    // A single point has no line: it is shown as a dot.
    const auto scatter = [](const QVector<QCPGraphData>& points) {
        return points.size() == 1 ? QCPScatterStyle(QCPScatterStyle::ssDisc, 5.0) : QCPScatterStyle();
    };
    for (const auto& [graph, points] : {std::pair(m_training, &training), std::pair(m_validation, &validation),
                                        std::pair(m_rate, &rate), std::pair(m_tip, &tip)}) {
        graph->setScatterStyle(scatter(*points));
        graph->data()->set(*points, true);
    }
}

void LossPlot::fillMarks()
{
    QList<CurveEnd> ends;
    const auto addEnd = [&](double epoch, double value, const QString& name, const QColor& colour, bool bold) {
        if (std::isfinite(value))
            ends.append({epoch, value, name + QLatin1Char(' ') + QLocale().toString(value, 'f', 3), colour, bold});
    };
    const std::vector<EpochRecord>& records = m_history.records();
    if (m_history.tip())
        addEnd(m_history.tip()->epoch, m_history.tip()->trainMse, tr("training"), theme().mutedText, false);
    else if (!records.empty())
        addEnd(shownEpoch(records.back()), records.back().train_loss, tr("training"), theme().mutedText, false);
    if (!records.empty())
        addEnd(shownEpoch(records.back()), records.back().validation_loss, tr("validation"), runColour(m_run, theme()),
               true);
    if (!records.empty())
        for (const LossBaseline& baseline : std::as_const(m_baselines))
            addEnd(lastEpoch(), baseline.mse, baseline.name, theme().mutedText, false);
    for (const RunSummary& run : std::as_const(m_overlays))
        if (!run.history.empty())
            addEnd(shownEpoch(run.history.back()), run.history.back().validation_loss, tr("run %1").arg(run.number),
                   runColour(run.number, theme()), false);
    m_marks->setEnds(ends);
    std::optional<KeptMark> kept;
    if (const EpochRecord* record = m_history.find(m_keptEpoch)) {
        kept = KeptMark{static_cast<double>(shownEpoch(*record)), record->validation_loss,
                        tr("kept: epoch %1, %2").arg(shownEpoch(*record)).arg(loss(record->validation_loss))};
    }
    m_marks->setKept(kept);
}

// From the left to the end of the curves, beside which their names stand.
void LossPlot::fillBaselines()
{
    for (QCPGraph* line : std::exchange(m_baselineLines, {}))
        removeGraph(line);
    if (m_history.records().empty())
        return;
    for (const LossBaseline& baseline : std::as_const(m_baselines)) {
        QCPGraph* const line = addGraph();
        line->setPen(QPen(theme().mutedText, 1.0, Qt::DashLine));
        line->data()->set({{0.0, baseline.mse}, {lastEpoch(), baseline.mse}}, true);
        m_baselineLines.append(line);
    }
}

void LossPlot::fillOverlays()
{
    for (QCPGraph* curve : std::exchange(m_overlayCurves, {}))
        removeGraph(curve);
    for (const RunSummary& run : std::as_const(m_overlays)) {
        QVector<QCPGraphData> points;
        for (const EpochRecord& record : run.history)
            points.append({static_cast<double>(shownEpoch(record)), record.validation_loss});
        QCPGraph* const curve = addGraph();
        curve->setLayer(QStringLiteral("grid"));  // under this run's curves
        curve->setPen(QPen(runColour(run.number, theme()), 1.4));
        if (points.size() == 1)
            curve->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, 5.0));
        curve->data()->set(points, true);
        m_overlayCurves.append(curve);
    }
}

QString LossPlot::recordText(const EpochRecord& record) const
{
    return tr("Epoch %1 · training %2 · validation %3 (RMSE %4) · learning rate %5")
        .arg(shownEpoch(record))
        .arg(loss(record.train_loss), loss(record.validation_loss), loss(std::sqrt(record.validation_loss)),
             QLocale().toString(record.learning_rate, 'g', 3));
}

void LossPlot::setShownEpoch(int epoch)
{
    if (m_shown->setEpoch(epoch >= 0 ? std::optional<double>(epoch + 1) : std::nullopt))
        redrawLayer(QStringLiteral("overlay"));
}

}  // namespace kinoscope::ui
