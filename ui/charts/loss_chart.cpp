// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/loss_chart.h"

#include "ui/charts/loss_history.h"
#include "ui/charts/loss_plot.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>

namespace kinoscope::ui {

class LossChart::Private {
public:
    explicit Private(LossChart* chart)
        : plot(new LossPlot(history, chart)), rate(new QCheckBox(chart)), log(new QCheckBox(chart))
    {
    }

    LossHistory history;
    LossPlot* plot;
    QCheckBox* rate;
    QCheckBox* log;
    QHBoxLayout* corner = new QHBoxLayout;
};

LossChart::LossChart(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    d->log->setObjectName(QStringLiteral("lossLogScale"));
    d->log->setText(tr("&Log scale"));
    d->log->setAccessibleName(tr("Logarithmic error axis"));
    d->log->setToolTip(tr("Shows small gains late in training"));
    connect(d->log, &QCheckBox::toggled, this, [this](bool on) {
        d->plot->setLogScale(on);
        Q_EMIT viewChanged();
    });
    d->rate->setObjectName(QStringLiteral("lossLearningRate"));
    d->rate->setText(tr("Learning &rate"));
    d->rate->setToolTip(tr("Step size over the epochs, on the right-hand scale"));
    d->rate->setChecked(true);
    d->rate->setIconSize(QSize(22, 12));
    const auto showLine = [this] { d->rate->setIcon(d->plot->learningRateSample()); };
    connect(d->plot, &ThemedPlot::themeApplied, this, showLine);
    showLine();
    connect(d->rate, &QCheckBox::toggled, this, [this](bool on) {
        d->plot->setLearningRateShown(on);
        Q_EMIT viewChanged();
    });
    connect(d->plot, &LossPlot::epochPicked, this, &LossChart::epochPicked);
    // The check boxes share the row that the plot leaves to its legend.
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(d->plot, 0, 0);
    d->corner->setContentsMargins(0, 6, 14, 0);
    d->corner->setSpacing(14);
    d->corner->addWidget(d->rate);
    d->corner->addWidget(d->log);
    grid->addLayout(d->corner, 0, 0, Qt::AlignTop | Qt::AlignRight);
    d->rate->raise();
    d->log->raise();
    setMinimumSize(360, 116);
}

LossChart::~LossChart()
{
    // The plot draws from the history, which is gone before QWidget deletes its children.
    delete d->plot;
}

void LossChart::start(int plannedEpochs)
{
    d->plot->setBaselines({});
    d->history.clear();
    d->plot->setPlannedEpochs(plannedEpochs);
    d->plot->setKeptEpoch(-1);
    d->plot->setShownEpoch(std::nullopt);
    d->plot->showHistory();
}

void LossChart::showPoint(const ProgressPoint& point)
{
    d->history.setPoint(point);
    d->plot->showHistory();
}

void LossChart::addEpoch(const EpochRecord& record)
{
    d->history.add(record);
    d->plot->showHistory();
}

void LossChart::setHistory(const std::vector<EpochRecord>& history)
{
    d->plot->setBaselines({});
    d->history.clear();
    for (const EpochRecord& record : history)
        d->history.add(record);
    d->plot->setPlannedEpochs(static_cast<int>(history.size()));
    d->plot->setKeptEpoch(-1);
    d->plot->setShownEpoch(std::nullopt);
    d->plot->showHistory();
}

void LossChart::setDivergence(const std::optional<Divergence>& divergence)
{
    d->history.setDivergence(divergence);
    if (divergence)
        d->plot->setPlannedEpochs(0);
    d->plot->showHistory();
}

void LossChart::setRates(const RateHistory& rates)
{
    d->history.setRates(rates);
    d->plot->showHistory();
}

void LossChart::setFeedback(Feedback feedback)
{
    d->plot->setFeedback(feedback);
}

void LossChart::setSquaresShown(bool on)
{
    d->plot->setSquaresShown(on);
}

void LossChart::setKeptEpoch(int epoch)
{
    d->plot->setKeptEpoch(epoch);
    // The run has ended: the axis need not reach to the last planned epoch any more.
    if (epoch >= 0)
        d->plot->setPlannedEpochs(0);
    d->plot->showHistory();
}

void LossChart::setBaselines(const QList<LossBaseline>& baselines)
{
    d->plot->setBaselines(baselines);
    d->plot->showHistory();
}

void LossChart::setOverlays(const QList<RunSummary>& runs)
{
    d->plot->setOverlays(runs);
    d->plot->showHistory();
}

void LossChart::setShownEpoch(std::optional<int> epoch)
{
    d->plot->setShownEpoch(epoch);
}

void LossChart::setStart(bool known)
{
    d->history.setStart(known);
}

void LossChart::setLogScale(bool on)
{
    const QSignalBlocker silent(d->log);
    d->log->setChecked(on);
    d->plot->setLogScale(on);
}

bool LossChart::logScale() const
{
    return d->log->isChecked();
}

void LossChart::setLearningRateShown(bool on)
{
    const QSignalBlocker silent(d->rate);
    d->rate->setChecked(on);
    d->plot->setLearningRateShown(on);
}

bool LossChart::isLearningRateShown() const
{
    return d->rate->isChecked();
}

// Where the window is narrow or its letters are large, the check boxes need the legend's place.
bool LossChart::event(QEvent* event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        d->plot->setLegendRoom(width() - d->corner->sizeHint().width());
    return handled;
}

QCustomPlot* LossChart::plot() const
{
    return d->plot;
}

}  // namespace kinoscope::ui
