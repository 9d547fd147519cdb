// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

namespace kinoscope {

/// How fast bytes come in, over the last few seconds.
class TransferRate {
public:
    /// `bytes` in all, at `milliseconds` on any clock.
    void add(qint64 milliseconds, qint64 bytes)
    {
        m_samples.append({milliseconds, bytes});
        while (m_samples.size() > 2 && milliseconds - m_samples[1].time >= window)
            m_samples.removeFirst();
    }
    /// Bytes a second; 0 as long as nobody can know.
    double perSecond() const
    {
        if (m_samples.size() < 2 || m_samples.last().time == m_samples.first().time)
            return 0.0;
        return 1000.0 * static_cast<double>(m_samples.last().bytes - m_samples.first().bytes) /
               static_cast<double>(m_samples.last().time - m_samples.first().time);
    }

private:
    struct Sample {
        qint64 time;
        qint64 bytes;
    };
    static constexpr qint64 window = 3000;
    QList<Sample> m_samples;
};

}  // namespace kinoscope
