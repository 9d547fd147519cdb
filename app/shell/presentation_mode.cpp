// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/presentation_mode.h"

#include "app/shell/frame/window_frame.h"
#include "ui/theme/theme.h"
#include "ui/transport/transport.h"

#include <QApplication>
#include <QMainWindow>

namespace kinoscope {

namespace {

// The usual 13 px become 19 px, which can be read from the last row of a seminar room.
constexpr double projected = 1.45;

}  // namespace

PresentationMode::PresentationMode(QMainWindow* window, WindowFrame& frame, QWidget* bar, ui::Transport* transport)
    : QObject(window), m_window(window), m_frame(frame), m_bar(bar), m_transport(transport)
{
}

void PresentationMode::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    if (on)
        enter();
    else
        leave();
    Q_EMIT toggled(on);
}

void PresentationMode::enter()
{
    m_state = m_window->windowState();
    m_keyboard = m_window->focusWidget();
    m_bar->hide();
    m_frame.setPresented(true);
    m_transport->setPresented(true);
    m_window->showFullScreen();
    const auto explain = [presenter = QPointer(this)] {
        if (presenter && presenter->m_on)
            Q_EMIT presenter->hintWanted({tr("F11 or Esc leaves the presentation."), tr("Esc leaves")});
    };
    ui::setTypeScale(*qApp, projected, explain);
}

void PresentationMode::leave()
{
    m_bar->show();
    m_frame.setPresented(false);
    m_transport->setPresented(false);
    m_window->setWindowState(m_state);
    ui::setTypeScale(*qApp, 1.0, [presenter = QPointer(this)] {
        if (presenter)
            presenter->giveKeyboardBack();
    });
}

// A window that changes its state, and panels that come and go, hand the keyboard on to whatever is next.
void PresentationMode::giveKeyboardBack()
{
    if (m_keyboard && m_keyboard->isVisible())
        m_keyboard->setFocus(Qt::OtherFocusReason);
    m_keyboard = nullptr;
}

}  // namespace kinoscope
