// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/custom_plot.h"

#include <algorithm>
#include <cmath>

namespace kinoscope::ui {

/// Whole epochs only, and none past the last one: there is room for the curves' labels.
class EpochTicker : public QCPAxisTicker {
public:
    void setLast(double epoch) { m_last = epoch; }

protected:
    double getTickStep(const QCPRange& range) override { return std::max(1.0, QCPAxisTicker::getTickStep(range)); }
    int getSubTickCount(double /*tickStep*/) override { return 0; }
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override
    {
        return tick > m_last + 0.5 ? QString() : QCPAxisTicker::getTickLabel(tick, locale, formatChar, precision);
    }

private:
    double m_last = 1.0;
};

/// Powers of ten alone are too few to read anything from: 1, 2 and 5 of each, or plain steps where even these are few.
class LossLogTicker : public QCPAxisTicker {
protected:
    int getSubTickCount(double /*tickStep*/) override { return 0; }
    QVector<double> createTickVector(double tickStep, const QCPRange& range) override
    {
        QVector<double> ticks;
        for (double decade = std::pow(10.0, std::floor(std::log10(range.lower))); decade <= range.upper;
             decade *= 10.0) {
            for (const double tick : {decade, 2.0 * decade, 5.0 * decade}) {
                if (range.contains(tick))
                    ticks.append(tick);
            }
        }
        return ticks.size() >= 3 ? ticks : QCPAxisTicker::createTickVector(tickStep, range);
    }
};

}  // namespace kinoscope::ui
