// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet_applier.h"

#include <QApplication>
#include <QEvent>
#include <QMainWindow>

#include <utility>

namespace kinoscope::ui {

namespace {

// The main window's own look suits every theme, so that it never needs another: that would reach all within.
const QString mainWindowRules = QStringLiteral(R"(
QMainWindow::separator { background: transparent; width: 8px; height: 8px; }
QMainWindow::separator:hover { background: rgba(128, 128, 128, 80); }
)");

bool isMainWindow(const QWidget* widget)
{
    return qobject_cast<const QMainWindow*>(widget) != nullptr;
}

// A tool tip takes the sheet of what it belongs to.
bool isPart(const QWidget* widget)
{
    if (isMainWindow(widget) || widget->windowType() == Qt::ToolTip || widget->windowType() == Qt::Desktop)
        return false;
    return widget->parentWidget() == nullptr || isMainWindow(widget->parentWidget());
}

}  // namespace

StyleSheetApplier::StyleSheetApplier(QObject* parent) : QObject(parent)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &StyleSheetApplier::applyNext);
    qApp->installEventFilter(this);
}

void StyleSheetApplier::apply(const QString& sheet)
{
    begin(sheet);
    for (const QPointer<QWidget>& part : std::exchange(m_waiting, {}))
        part->setStyleSheet(m_sheet);
    finish();
}

void StyleSheetApplier::change(const QString& sheet, std::function<void()> done)
{
    begin(sheet);
    m_done = std::move(done);
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (!window->isVisible() || !window->updatesEnabled())
            continue;
        window->setUpdatesEnabled(false);
        m_held.append(window);
    }
    m_turn.start();
}

// Collects the widgets to style: only those that were shown before. Others get the sheet when they are polished.
void StyleSheetApplier::begin(const QString& sheet)
{
    m_sheet = sheet;
    m_waiting.clear();
    for (QWidget* widget : QApplication::allWidgets())
        if (widget->testAttribute(Qt::WA_WState_Polished) && isPart(widget))
            m_waiting.append(widget);
}

void StyleSheetApplier::applyNext()
{
    while (!m_waiting.isEmpty()) {
        const QPointer<QWidget> part = m_waiting.takeFirst();
        if (part.isNull())
            continue;
        part->setStyleSheet(m_sheet);
        return;
    }
    finish();
}

void StyleSheetApplier::finish()
{
    m_turn.stop();
    if (const auto done = std::exchange(m_done, {}))
        done();
    for (const QPointer<QWidget>& window : std::exchange(m_held, {})) {
        if (!window)
            continue;
        window->setUpdatesEnabled(true);
        // Post the update request by hand: the one that came while updates were disabled has been dropped, and Qt posts
        // no second one as it takes that for pending.
        QCoreApplication::postEvent(window, new QEvent(QEvent::UpdateRequest), Qt::LowEventPriority);
    }
}

bool StyleSheetApplier::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Polish && watched->isWidgetType() && !m_sheet.isEmpty()) {
        auto* widget = static_cast<QWidget*>(watched);
        if (isMainWindow(widget))
            widget->setStyleSheet(mainWindowRules);
        else if (isPart(widget))
            widget->setStyleSheet(m_sheet);
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace kinoscope::ui
