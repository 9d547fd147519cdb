// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/opener.h"

#include <atomic>
#include <stop_token>
#include <utility>

namespace kinoscope {

namespace {

constexpr int look_interval_ms = 50;

}  // namespace

/// Shared with the thread that reads: it writes the share and looks at the stop, we do the opposite.
struct Opener::Reading {
    std::stop_source stop;
    std::atomic<double> share = 0.0;
    double shown = 0.0;  // GUI thread only
};

Opener::Opener(Background& background, QObject* parent) : QObject(parent), m_background(background)
{
    m_timer.setInterval(look_interval_ms);
    connect(&m_timer, &QTimer::timeout, this, &Opener::look);
}

Opener::~Opener()
{
    cancel();
}

void Opener::open(const QString& source, const std::optional<TableColumns>& columns)
{
    cancel();
    m_reading = std::make_shared<Reading>();
    m_timer.start();
    m_background.run(
        [path = source.toStdString(), columns, reading = m_reading] {
            // Times are few bytes beside the ratings, and the split by time cannot do without.
            return open_source(path,
                               {.progress = [reading](double share) { reading->share = share; },
                                .stop = reading->stop.get_token(),
                                .keep_times = true},
                               columns);
        },
        [this, reading = m_reading](Opened opened) {
            if (reading == m_reading) {
                cancel();
                Q_EMIT finished(opened);
            } else {
                m_background.release(std::make_shared<Opened>(std::move(opened)));
            }
        });
}

void Opener::cancel()
{
    if (m_reading)
        m_reading->stop.request_stop();
    m_reading.reset();
    m_timer.stop();
}

void Opener::look()
{
    if (m_reading && m_reading->share != m_reading->shown)
        Q_EMIT progressed(m_reading->shown = m_reading->share);
}

}  // namespace kinoscope
