// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QTimer>

#include <algorithm>

namespace kinoscope::test {

/// Measures how long the GUI thread does not answer: the time between ticks of a 1 ms timer, in ms.
class Heartbeat : public QObject {
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_gaps.append(static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
            m_clock.restart();
        });
        m_clock.start();
        m_timer.start(1);
    }

    QString report() const
    {
        QList<double> sorted = m_gaps;
        std::sort(sorted.begin(), sorted.end());
        const auto quantile = [&sorted](double q) {
            return sorted.isEmpty() ? 0.0 : sorted[static_cast<qsizetype>(q * static_cast<double>(sorted.size() - 1))];
        };
        return QStringLiteral("%1 beats, p50 %2 ms, p99 %3 ms, max %4 ms")
            .arg(sorted.size())
            .arg(quantile(0.5), 0, 'f', 1)
            .arg(quantile(0.99), 0, 'f', 1)
            .arg(quantile(1.0), 0, 'f', 1);
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    QList<double> m_gaps;
};

}  // namespace kinoscope::test
