// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QEvent>
#include <QList>
#include <QTimer>
#include <QWidget>

#include <algorithm>

namespace kinoscope::test {

/// "40 times, p50 1.0 ms, p99 2.0 ms, max 3.0 ms"
inline QString quantiles(QList<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto at = [&](double q) {
        return milliseconds.isEmpty()
                   ? 0.0
                   : milliseconds[static_cast<qsizetype>(q * static_cast<double>(milliseconds.size() - 1))];
    };
    return QStringLiteral("%1 times, p50 %2 ms, p99 %3 ms, max %4 ms")
        .arg(milliseconds.size())
        .arg(at(0.5), 0, 'f', 1)
        .arg(at(0.99), 0, 'f', 1)
        .arg(at(1.0), 0, 'f', 1);
}

/// Notices that a widget is painted.
class PaintWatcher : public QObject {
public:
    explicit PaintWatcher(QWidget* watched) { watched->installEventFilter(this); }

    bool painted() const { return m_painted; }
    void restart() { m_painted = false; }

protected:
    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_painted = false;
};

/// Measures how long the GUI thread does not answer: the time between ticks of a 1 ms timer, in ms.
class Heartbeat : public QObject {
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const double now = elapsed();
            m_gaps.append(now - m_beat);
            m_ends.append(now);
            m_beat = now;
        });
        m_clock.start();
        m_timer.start(1);
    }

    QString report() const { return quantiles(m_gaps); }
    /// Since it began, in ms.
    double elapsed() const { return static_cast<double>(m_clock.nsecsElapsed()) / 1e6; }

    /// A time in which there was no beat, in ms since it began.
    struct Stall {
        double begin;
        double end;
    };
    /// The longest ones, longest first.
    QList<Stall> longest(qsizetype count) const
    {
        QList<Stall> all;
        for (qsizetype i = 0; i < m_gaps.size(); ++i)
            all.append({m_ends[i] - m_gaps[i], m_ends[i]});
        std::sort(all.begin(), all.end(),
                  [](const Stall& a, const Stall& b) { return a.end - a.begin > b.end - b.begin; });
        return all.first(std::min(count, all.size()));
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    QList<double> m_gaps;
    QList<double> m_ends;
    double m_beat = 0.0;
};

}  // namespace kinoscope::test
