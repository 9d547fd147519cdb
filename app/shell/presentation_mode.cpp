// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/presentation_mode.h"

#include "app/shell/panels.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QPointer>
#include <QShortcut>
#include <QStatusBar>
#include <QTimer>
#include <QToolTip>

namespace kinoscope {

namespace {

// The usual 13 px become 19 px, which can be read from the last row of a seminar room.
constexpr double projected = 1.45;
constexpr int retryMs = 50;
constexpr int mostTries = 20;
constexpr int leastTries = 2;
constexpr int hintMs = 4000;

}  // namespace

PresentationMode::PresentationMode(QMainWindow* window, const Panels& panels, const QWidget* settings)
    : QObject(window), m_window(window), m_panels(panels), m_settings(settings),
      m_escape(new QShortcut(Qt::Key_Escape, window))
{
    m_escape->setEnabled(false);
    connect(m_escape, &QShortcut::activated, this, [this] { setOn(false); });
}

void PresentationMode::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    m_escape->setEnabled(on);
    if (on)
        enter();
    else
        leave();
    Q_EMIT toggled(on);
}

void PresentationMode::enter()
{
    m_layout = m_window->saveState();
    m_size = m_window->size();
    m_state = m_window->windowState();
    m_window->menuBar()->hide();
    m_window->statusBar()->hide();
    // Hide the training panel: its settings are made before a presentation.
    QDockWidget* const settings = m_panels.dockOf(m_settings);
    QWidget* const keyboard = m_window->focusWidget();
    m_keyboard = keyboard != nullptr && settings->isAncestorOf(keyboard) ? keyboard : nullptr;
    settings->hide();
    m_window->showFullScreen();
    // Give the curves' dock more height for large type, once the window fills the screen and all parts have the font.
    const auto enlarge = [presenter = QPointer(this)] {
        if (!presenter || !presenter->m_on)
            return;
        presenter->enlargeTitles();
        QMainWindow* const window = presenter->m_window;
        window->resizeDocks({presenter->m_panels.dockBelow()}, {window->height() * 32 / 100}, Qt::Vertical);
        const QRect place(window->mapToGlobal(QPoint(0, 0)), window->size());
        QToolTip::showText(place.center(), tr("F11 or Esc leaves the presentation."), window, {}, hintMs);
    };
    ui::setTypeScale(*qApp, projected, enlarge);
}

void PresentationMode::leave()
{
    if (!m_keyboard)
        m_keyboard = m_window->focusWidget();
    m_window->menuBar()->show();
    m_window->statusBar()->show();
    m_window->setWindowState(m_state);
    m_window->restoreState(m_layout);
    // Restore the layout once the small font has reached all panels: until then their minimum widths are those of large
    // type.
    ui::setTypeScale(*qApp, 1.0, [presenter = QPointer(this)] {
        if (presenter)
            QTimer::singleShot(0, presenter, [presenter] {
                presenter->enlargeTitles();
                presenter->restoreLayout(mostTries);
            });
    });
}

// Panels can have their old sizes only when all parts have found out how little room they need now, and in a window
// that has its own size back, which is the desktop's business.
void PresentationMode::restoreLayout(int tries)
{
    if (m_on)
        return;
    m_window->restoreState(m_layout);
    const bool settled = m_window->size() == m_size && tries <= mostTries - leastTries;
    if (!settled && tries > 0)
        QTimer::singleShot(retryMs, this, [this, tries] { restoreLayout(tries - 1); });
    else
        giveKeyboardBack();
}

// Windows that change their state, and panels that come and go, hand the keyboard on to whatever is next.
void PresentationMode::giveKeyboardBack()
{
    if (m_keyboard && m_keyboard->isVisible())
        m_keyboard->setFocus(Qt::OtherFocusReason);
    m_keyboard = nullptr;
}

// Give each dock a font of its own: Qt paints a dock's title in the platform's dock font, which has a fixed size, while
// the dock has the application's font.
void PresentationMode::enlargeTitles()
{
    for (QDockWidget* dock : m_panels.docks()) {
        QFont font = QApplication::font();
        font.setStyleStrategy(QFont::PreferAntialias);
        dock->setFont(font);
    }
}

QByteArray PresentationMode::usualLayout() const
{
    return m_on ? m_layout : m_window->saveState();
}

}  // namespace kinoscope
