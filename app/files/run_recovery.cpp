// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/run_recovery.h"

#include <QTimer>

#include <utility>

namespace kinoscope {

RunRecovery::RunRecovery(Pool& pool, const QString& folder) : m_autosave(pool, folder)
{
    connect(&m_autosave, &Autosave::failed, this, [this](const QString& reason) {
        Q_EMIT failed(tr("This run can't be backed up in case of a crash, so save it yourself. %1").arg(reason));
    });
    connect(&m_autosave, &Autosave::found, this, [this](const RecoverableRun& leftover) {
        m_leftover = leftover;
        Q_EMIT found(leftover);
    });
    // Not before the window is there.
    QTimer::singleShot(0, this, [this] { m_autosave.look(); });
}

void RunRecovery::keep(const std::shared_ptr<const ModelDocument>& document)
{
    m_autosave.keep(document);
    m_kept = document;
}

void RunRecovery::noteSaved(const std::shared_ptr<const ModelDocument>& document)
{
    if (document && document == m_kept.lock())
        m_autosave.discard();
}

bool RunRecovery::noteOpened(const QString& source, const std::shared_ptr<const ModelDocument>& document)
{
    const bool recovered = std::exchange(m_opening, false) && m_leftover && source == m_leftover->path;
    if (!recovered) {
        m_autosave.discard();
        return false;
    }
    m_autosave.adopt(*std::exchange(m_leftover, std::nullopt));
    m_kept = document;
    Q_EMIT gone();
    m_autosave.look();  // there may be more
    return true;
}

void RunRecovery::discardLeftover()
{
    if (const auto leftover = std::exchange(m_leftover, std::nullopt)) {
        m_autosave.remove(*leftover);
        Q_EMIT gone();
        m_autosave.look();  // there may be more
    }
}

}  // namespace kinoscope
