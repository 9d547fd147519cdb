// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace kinoscope::ui {

class ActionButton;

/// What begins, holds and ends a run: shown by the buttons, enabled by whoever knows what is possible.
struct TrainingActions {
    QAction* train;
    QAction* pause;  ///< or to go on
    QAction* step;
    QAction* stop;
};

/// Train, and below it Pause, Step and Stop.
class RunButtons : public QWidget {
    Q_OBJECT

public:
    explicit RunButtons(const TrainingActions& actions, QWidget* parent = nullptr);

    ActionButton* train() const { return m_train; }

private:
    ActionButton* makeButton(const char* name, QAction* action);

    ActionButton* m_train;
};

}  // namespace kinoscope::ui
