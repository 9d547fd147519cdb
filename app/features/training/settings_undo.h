// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/settings.h"

#include <QElapsedTimer>
#include <QObject>

class QUndoStack;

namespace kinoscope {

namespace ui {
class TrainingPanel;
}

/// Remembers each change of the settings that a person makes, and undoes it. Quick successive ones of the same setting,
/// as by holding an arrow, count as one. Lives on the GUI thread.
class SettingsUndo : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    SettingsUndo(QUndoStack& stack, ui::TrainingPanel& panel, QObject* parent);

    /// The program has set them: that is not undone.
    void note();
    /// A person has.
    void record();

private:
    class Change;

    void apply(const TrainingSettings& settings);

    QUndoStack& m_stack;
    ui::TrainingPanel& m_panel;
    TrainingSettings m_last;
    QElapsedTimer m_clock;
};

}  // namespace kinoscope
