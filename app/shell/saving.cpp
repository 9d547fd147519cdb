// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/saving.h"

#include "app/context/actions.h"
#include "app/context/notices.h"
#include "app/files/export_dialog.h"
#include "app/files/exporter.h"
#include "app/files/recovery_bar.h"
#include "app/files/unsaved_run_guard.h"
#include "app/session/session.h"
#include "app/shell/opening.h"
#include "app/shell/recent.h"
#include "app/view/window_settings.h"

#include <QAction>
#include <QDir>
#include <QStandardPaths>

namespace kinoscope {

Saving::Saving(const Context& context, UnsavedRunGuard& guard, Opening& opening, QWidget* window)
    : QObject(window), m_context(context), m_guard(guard), m_opening(opening), m_window(window),
      m_recovery(new RecoveryBar(window))
{
    connectSaving();
    connectExports();
    connectRecovery();
}

void Saving::connectSaving()
{
    const Actions& actions = m_context.actions;
    connect(actions.get(Command::saveModel), &QAction::triggered, &m_guard, &UnsavedRunGuard::save);
    connect(actions.get(Command::saveModelAs), &QAction::triggered, &m_guard, &UnsavedRunGuard::saveAs);
    connect(actions.get(Command::saveSession), &QAction::triggered, &m_guard, &UnsavedRunGuard::saveSessionAs);
    connect(&m_context.session, &Session::saved, this, [this](const QString& path) {
        m_context.notices.note(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)), path);
        m_opening.recent()->addRun(path);
    });
    connect(&m_context.session, &Session::savingFailed, this, [this](const QString& message) {
        m_context.notices.error(message, m_context.actions.get(Command::saveModelAs));
    });
    const auto enable = [this] {
        for (const Command command : {Command::saveModel, Command::saveModelAs, Command::exportEmbedding})
            m_context.actions.get(command)->setEnabled(m_context.session.document() != nullptr);
        m_context.actions.get(Command::saveSession)->setEnabled(m_context.session.runs().hasModel());
    };
    connect(&m_context.session, &Session::stateChanged, this, enable);
    enable();
}

void Saving::connectExports()
{
    connect(m_context.actions.get(Command::exportEmbedding), &QAction::triggered, this, &Saving::exportEmbedding);
    Exporter& exporter = m_context.exporter;
    connect(&exporter, &Exporter::exported, this, [this](const QString& folder, int files) {
        m_context.notices.note(tr("Exported %n file(s) into %1.", nullptr, files).arg(folder), folder);
    });
    connect(&exporter, &Exporter::filmsExported, this, [this](const QString& path, int films) {
        m_context.notices.note(tr("Exported %n film(s) as %1.", nullptr, films).arg(path), path);
    });
    connect(&exporter, &Exporter::runsExported, this, [this](const QString& path, int runs) {
        m_context.notices.note(tr("Exported %n run(s) as %1.", nullptr, runs).arg(path), path);
    });
    connect(&exporter, &Exporter::failed, this, [this](const QString& message) { m_context.notices.error(message); });
}

void Saving::connectRecovery()
{
    RunRecovery& recovery = m_guard.recovery();
    connect(&recovery, &RunRecovery::failed, this,
            [this](const QString& message) { m_context.notices.error(message); });
    connect(&recovery, &RunRecovery::found, m_recovery, &RecoveryBar::showLeftover);
    connect(&recovery, &RunRecovery::gone, m_recovery, &QWidget::hide);
    connect(m_recovery, &RecoveryBar::openRequested, &m_guard, &UnsavedRunGuard::openLeftover);
    connect(m_recovery, &RecoveryBar::discardRequested, &recovery, &RunRecovery::discardLeftover);
}

void Saving::exportEmbedding()
{
    const auto [format, folder] = m_context.settings.exported();
    auto* dialog = new ExportDialog(
        format, folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : folder,
        m_window);
    connect(dialog, &ExportDialog::exportRequested, this, [this](const QString& chosen, const QString& into) {
        m_context.settings.setExported(chosen, into);
        m_context.exporter.start(m_context.session.document(), chosen, into);
    });
    dialog->open();
}

}  // namespace kinoscope
