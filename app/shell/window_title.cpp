// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/window_title.h"

#include "app/files/run_keeper.h"
#include "app/session/session.h"

#include <QFileInfo>
#include <QWidget>

namespace kinoscope {

WindowTitle::WindowTitle(Session& session, const RunKeeper& keeper, QWidget* window)
    : QObject(window), m_session(session), m_keeper(keeper), m_window(window)
{
    connect(&keeper, &RunKeeper::changed, this, &WindowTitle::show);
    show();
}

void WindowTitle::show()
{
    const auto& document = m_session.document();
    const DatasetPtr& dataset = m_session.dataset();
    QString name = m_keeper.path().isEmpty() ? QString() : QFileInfo(m_keeper.path()).completeBaseName();
    if (name.isEmpty() && (dataset || document))
        name = QString::fromStdString(dataset ? dataset->name : document->dataset_name);
    m_window->setWindowTitle(name.isEmpty() ? tr("Kinoscope") : name + QStringLiteral("[*]"));
    m_window->setWindowModified(m_keeper.isModified());
}

}  // namespace kinoscope
