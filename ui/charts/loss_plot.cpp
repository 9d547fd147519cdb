// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/loss_plot.h"

#include "ui/charts/loss_input.h"
#include "ui/charts/loss_legend.h"
#include "ui/charts/loss_tickers.h"
#include "ui/text/words.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kinoscope::ui {

LossPlot::LossPlot(const LossHistory& history, QWidget* parent) : ThemedPlot(parent), m_history(history)
{
    setObjectName(QStringLiteral("lossPlot"));
    setAccessibleName(tr("Learning curves"));
    setAccessibleDescription(tr("Root mean squared error on training and validation sets, epoch by epoch."));
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
    m_legend = std::make_unique<LossLegend>(this, std::initializer_list<QCPGraph*>{m_training, m_validation});
    connect(this, &ThemedPlot::themeApplied, this, &LossPlot::applyColours);
    applyTheme(Theme::of(palette()));
    showHistory();
}

LossPlot::~LossPlot() = default;

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
    m_shown->setLayer(QStringLiteral("overlay"));
    m_input = new LossInput(this, m_history);
    connect(m_input, &LossInput::epochPicked, this, &LossPlot::epochPicked);
}

void LossPlot::applyColours()
{
    const double scale = typeScaleOf(*this);  // for an audience, lines are as large as the type
    m_training->setPen(QPen(theme().mutedText, 1.8 * scale));
    m_validation->setPen(QPen(theme().accent, 2.2 * scale));
    m_rate->setPen(QPen(learningRateColour(theme()), 1.2 * scale, Qt::DashDotLine));
    m_references.applyTheme(theme());
    m_marks->applyTheme(theme(), smallFont());
    m_input->applyTheme(theme());
    m_shown->applyTheme(theme());
    labelAxes();
    m_legend->applyTheme(theme(), smallFont());
    fillCurves();
    fillMarks();
}

void LossPlot::showParts()
{
    for (QCPAxis* axis : {xAxis, yAxis})
        axis->setVisible(!isEmpty());
    yAxis2->setVisible(!isEmpty() && m_rateShown);
    m_rate->setVisible(m_rateShown);
    m_legend->show(!isEmpty(), m_legendRoom);
}

void LossPlot::showHistory()
{
    showParts();
    const auto& broke = m_history.divergence();
    setHint(!isEmpty() ? QString()
            : broke    ? tr("It diverged at batch %1, before there was an error to plot.").arg(broke->batch)
                       : tr("The learning curves appear here during training."));
    fillCurves();
    m_references.show(ranges().lastEpoch(), !m_history.records().empty(), theme());
    fillMarks();
    fitRanges();
    redraw();
}

QString LossPlot::summary() const
{
    const std::vector<EpochRecord>& records = m_history.records();
    const auto& broke = m_history.divergence();
    if (records.empty() && !broke)
        return ThemedPlot::summary();
    QString text = records.empty() ? QString() : recordText(records.back()) + QStringLiteral(". ");
    if (broke)
        text += tr("It diverged in epoch %1 at batch %2.").arg(broke->epoch + 1).arg(broke->batch);
    if (!m_history.rates().empty())
        text += tr("Changes of the learning rate: %1. ").arg(m_history.rates().size());
    if (const EpochRecord* kept = m_history.find(m_keptEpoch))
        text = text.trimmed() + QLatin1Char(' ') + tr("Using epoch %1.").arg(shownEpoch(*kept));
    return text.trimmed();
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
        training.append({epoch, shown(record.train_loss)});
        validation.append({epoch, shown(record.validation_loss)});
    }
    for (const LossHistory::RatePoint& point : m_history.rateCurve())
        rate.append({point.epoch, point.rate});
    for (const LossHistory::Tip& point : m_history.afterRecords())
        tip.append({point.epoch, shown(point.trainLoss)});
    m_tip->setPen(m_history.broken().empty() ? QPen(theme().mutedText, 1.2) : QPen(theme().error, 1.8));
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

QList<CurveEnd> LossPlot::curveEnds() const
{
    QList<CurveEnd> ends;
    const auto addEnd = [&](double epoch, double value, const QString& name, const QColor& colour, bool bold,
                            bool level = false) {
        if (std::isfinite(value))
            ends.append(
                {epoch, value, name + QLatin1Char(' ') + QLocale().toString(value, 'f', 3), colour, bold, level});
    };
    const std::vector<EpochRecord>& records = m_history.records();
    if (!m_history.broken().empty()) {
        const LossHistory::Tip& last = m_history.broken().back();
        const double top = ranges().losses(yAxis->scaleType() == QCPAxis::stLogarithmic).upper;
        ends.append(
            {last.epoch, std::min(shown(last.trainLoss), top), tr("diverged"), theme().error, true, false, true});
    }
    if (m_history.tip())
        addEnd(m_history.tip()->epoch, shown(m_history.tip()->trainLoss), tr("training"), theme().mutedText, false);
    else if (!records.empty())
        addEnd(shownEpoch(records.back()), shown(records.back().train_loss), tr("training"), theme().mutedText, false);
    if (!records.empty())
        addEnd(shownEpoch(records.back()), shown(records.back().validation_loss), tr("validation"), theme().accent,
               true);
    if (!records.empty())
        for (const LossBaseline& baseline : m_references.baselines())
            addEnd(ranges().lastEpoch(), baseline.error, baseline.name, theme().mutedText, false, true);
    for (const RunSummary& run : m_references.runs())
        if (!run.history.empty())
            addEnd(shownEpoch(run.history.back()), shown(run.history.back().validation_loss),
                   tr("run %1").arg(run.number), runColour(run.number, theme()), false);
    return ends;
}

void LossPlot::fillMarks()
{
    m_marks->setEnds(curveEnds(), ranges().lastEpochUnderWay());
    std::optional<KeptMark> kept;
    if (const EpochRecord* record = m_history.find(m_keptEpoch)) {
        kept = KeptMark{static_cast<double>(shownEpoch(*record)), shown(record->validation_loss),
                        tr("using epoch %1: %2").arg(shownEpoch(*record)).arg(lossText(record->validation_loss))};
    }
    m_marks->setKept(kept);
    m_marks->setRates(m_history.rates());
}

LossRanges LossPlot::ranges() const
{
    return {m_history, m_plannedEpochs, m_references};
}

void LossPlot::setFeedback(Feedback feedback)
{
    m_references.setFeedback(feedback);
    setAccessibleDescription(tr("Root mean squared error on training and validation sets, epoch by epoch."));
    labelAxes();
}

void LossPlot::setSquaresShown(bool on)
{
    m_squaresShown = on;
    fillMarks();
    redraw();
}

QString LossPlot::lossText(double loss) const
{
    const QString text = fixedText(shown(loss), 4);
    return m_squaresShown ? tr("%1 (MSE %2)").arg(text, fixedText(loss, 4)) : text;
}

QString LossPlot::recordText(const EpochRecord& record) const
{
    return tr("Epoch %1 · training %2 · validation %3 · learning rate %4")
        .arg(shownEpoch(record))
        .arg(lossText(record.train_loss), lossText(record.validation_loss),
             QLocale().toString(record.learning_rate, 'g', 3));
}

void LossPlot::setShownEpoch(std::optional<int> epoch)
{
    if (m_shown->setEpoch(epoch ? std::optional<double>(*epoch - start_epoch) : std::nullopt))
        redrawLayer(QStringLiteral("overlay"));
}

// In a low plot the curves need the room that the axes' names take; the box above names the learning rate, too.
void LossPlot::labelAxes()
{
    const bool low = height() < 10 * QFontMetrics(smallFont()).height();
    xAxis->setLabel(low ? QString() : tr("epoch"));
    yAxis->setLabel(low ? QString() : tr("RMSE"));
    yAxis2->setLabel(low ? QString() : tr("learning rate"));
    yAxis->ticker()->setTickCount(low ? 2 : 4);
    yAxis2->ticker()->setTickCount(low ? 2 : 3);
}

void LossPlot::fitRanges()
{
    fitEpochs();
    yAxis->setRange(ranges().losses(yAxis->scaleType() == QCPAxis::stLogarithmic));
    const double rate = ranges().highestRate();
    // High enough to leave room for the words about the kept epoch above a constant rate.
    yAxis2->setRange(0.0, rate > 0.0 ? rate * 1.35 : 1.0);
    yAxis2->setTickLabels(rate > 0.0);
}

// The planned epochs stay where they are while the curves grow; right of them is room for the curves' labels.
void LossPlot::fitEpochs()
{
    const double last = ranges().lastEpochUnderWay();
    xAxis->ticker().staticCast<EpochTicker>()->setLast(last);
    QFont bold = smallFont();
    bold.setBold(true);
    double labels = QFontMetricsF(bold).horizontalAdvance(tr("validation") + QStringLiteral(" 0.000"));
    if (!m_history.records().empty())
        for (const LossBaseline& baseline : m_references.baselines())
            labels = std::max(labels,
                              QFontMetricsF(smallFont()).horizontalAdvance(baseline.name + QStringLiteral(" 0.000")));
    labels += 12.0;
    const double axesWidth = 130.0;
    const double share = std::min(0.45, labels / std::max(1.0, width() - axesWidth));
    xAxis->setRange(0.0, last / (1.0 - share));
}

void LossPlot::resizeEvent(QResizeEvent* event)
{
    labelAxes();
    fitEpochs();
    ThemedPlot::resizeEvent(event);
}

bool LossPlot::event(QEvent* event)
{
    const bool known = ThemedPlot::event(event);
    if (m_input && isEnabled())
        m_input->after(event);
    return known;
}

}  // namespace kinoscope::ui
