// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/window_title.h"

#include "app/files/unsaved_run_guard.h"
#include "app/session/session.h"

#include <QFileInfo>
#include <QWidget>

namespace kinoscope {

WindowTitle::WindowTitle(Session& session, const UnsavedRunGuard& guard, QWidget* window)
    : QObject(window), m_session(session), m_guard(guard), m_window(window)
{
    connect(&guard, &UnsavedRunGuard::changed, this, &WindowTitle::show);
    show();
}

void WindowTitle::show()
{
    const auto& document = m_session.document();
    const DatasetPtr& dataset = m_session.dataset();
    QString name = m_guard.path().isEmpty() ? QString() : QFileInfo(m_guard.path()).completeBaseName();
    if (name.isEmpty() && (dataset || document))
        name = QString::fromStdString(dataset ? dataset->name : document->dataset_name);
    m_window->setWindowTitle(name.isEmpty() ? tr("Kinoscope") : name + QStringLiteral("[*]"));
    m_window->setWindowModified(m_guard.isModified());
}

}  // namespace kinoscope
