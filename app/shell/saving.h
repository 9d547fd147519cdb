// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/context.h"

#include <QObject>

namespace kinoscope {

class Opening;
class RecoveryBar;
class UnsavedRunGuard;

/// How runs go out: saved, exported for other programs, or recovered after a crash; and what is said of it. Lives on
/// the GUI thread; owned by the window.
class Saving : public QObject {
    Q_OBJECT

public:
    Saving(const Context& context, UnsavedRunGuard& guard, Opening& opening, QWidget* window);

    /// Offers what a crash left.
    RecoveryBar* recoveryBar() const { return m_recovery; }

private:
    void connectSaving();
    void connectExports();
    void connectRecovery();
    void exportEmbedding();

    Context m_context;
    UnsavedRunGuard& m_guard;
    Opening& m_opening;
    QWidget* m_window;
    RecoveryBar* m_recovery;
};

}  // namespace kinoscope
