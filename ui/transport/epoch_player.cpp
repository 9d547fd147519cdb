// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transport/epoch_player.h"

#include <algorithm>
#include <utility>

namespace kinoscope::ui {

EpochPlayer::EpochPlayer(QObject* parent) : QObject(parent), m_clock(this)
{
    connect(&m_clock, &QTimer::timeout, this, &EpochPlayer::playOn);
}

void EpochPlayer::setEpochs(std::vector<int> epochs, int planned)
{
    m_epochs = std::move(epochs);
    m_planned = m_epochs.empty() ? 0 : std::max(planned, m_epochs.back() + 1);
    if (m_epochs.empty())
        m_shown.reset();
    else if (m_shown)
        m_shown = std::min(*m_shown, m_epochs.back());
    if (!canPlay())
        m_clock.stop();
    Q_EMIT changed();
}

void EpochPlayer::setShown(std::optional<int> epoch)
{
    m_shown = m_epochs.empty() ? std::nullopt : epoch;
    Q_EMIT changed();
}

void EpochPlayer::toggle()
{
    if (isPlaying()) {
        hold();
        return;
    }
    if (!canPlay())
        return;
    if (!m_shown || isAtEnd())
        want(m_epochs.front());
    m_clock.start();
    Q_EMIT changed();
}

void EpochPlayer::hold()
{
    m_clock.stop();
    Q_EMIT changed();
}

void EpochPlayer::playOn()
{
    if (m_held)
        return;
    step(1);
    if (isAtEnd())
        hold();
}

void EpochPlayer::step(int by)
{
    if (m_epochs.empty())
        return;
    const auto last = static_cast<qsizetype>(m_epochs.size()) - 1;
    const qsizetype place = placeOf(m_shown.value_or(m_epochs.front()));
    want(m_epochs[static_cast<std::size_t>(std::clamp<qsizetype>(place + by, 0, last))]);
}

void EpochPlayer::goTo(int epoch, bool acrossGaps)
{
    if (m_epochs.empty())
        return;
    const int nearest = m_epochs[static_cast<std::size_t>(placeOf(epoch))];
    if (nearest == m_shown && epoch != nearest && acrossGaps)
        step(epoch > nearest ? 1 : -1);
    else
        want(nearest);
}

void EpochPlayer::want(int epoch)
{
    const bool other = epoch != m_shown;
    m_shown = epoch;
    Q_EMIT changed();
    if (other)
        Q_EMIT epochWanted(epoch);
}

qsizetype EpochPlayer::placeOf(int epoch) const
{
    const auto above = std::lower_bound(m_epochs.begin(), m_epochs.end(), epoch);
    if (above == m_epochs.begin())
        return 0;
    const auto place = static_cast<qsizetype>(above - m_epochs.begin());
    return above != m_epochs.end() && *above - epoch < epoch - *(above - 1) ? place : place - 1;
}

}  // namespace kinoscope::ui
