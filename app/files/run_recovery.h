// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/files/autosave.h"
#include "core/io/model/model_file.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace kinoscope {

/// The run that is kept beside the settings, for the case of a crash, until it is saved or gone; and the one that a
/// crash left, until it is opened or discarded. Looks for one when the event loop runs. Lives on the GUI thread; owned
/// by the UnsavedRunGuard.
class RunRecovery : public QObject {
    Q_OBJECT

public:
    /// `pool` must outlive it.
    RunRecovery(Pool& pool, const QString& folder);

    /// In the place of what was kept before.
    void keep(const std::shared_ptr<const ModelDocument>& document);
    /// It need not be kept any more, if it is this one that is.
    void noteSaved(const std::shared_ptr<const ModelDocument>& document);
    /// Nothing need be kept any more.
    void discard() { m_autosave.discard(); }

    /// What a crash left.
    const std::optional<RecoverableRun>& leftover() const { return m_leftover; }
    void discardLeftover();
    /// It is about to be opened; or that has failed.
    void setOpening(bool opening) { m_opening = opening; }
    /// Whether it is what has been opened: it is kept from now on. Else what was kept of the run that went is gone.
    bool noteOpened(const QString& source, const std::shared_ptr<const ModelDocument>& document);

Q_SIGNALS:
    void found(const RecoverableRun& leftover);
    void gone();
    /// A run is not kept; in a sentence.
    void failed(const QString& message);

private:
    std::optional<RecoverableRun> m_leftover;
    bool m_opening = false;
    std::weak_ptr<const ModelDocument> m_kept;  // by m_autosave
    Autosave m_autosave;
};

}  // namespace kinoscope
