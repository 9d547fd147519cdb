// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/context.h"

#include <QObject>

namespace kinoscope {

namespace ui {
class Transport;
}

/// Ties the transport below the map to the session: what learns is held and stepped, and what has learned is played
/// again. Lives on the GUI thread.
class TransportControl : public QObject {
    Q_OBJECT

public:
    TransportControl(const Context& context, QWidget* parent);

    ui::Transport* transport() const { return m_transport; }

private:
    void connectEpochs();
    void connectRun();
    void connectSpeed();
    void connectCommands();
    void showMode();
    void showKept();
    void showEpochs();
    void showFailure();

    Context m_context;
    ui::Transport* m_transport;
};

}  // namespace kinoscope
