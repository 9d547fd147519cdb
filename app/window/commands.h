// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QObject;

namespace kinoscope {

/// Everything that can be asked of the window.
enum class Command {
    openFolder,
    openModel,
    openTable,
    openSample,
    getMovieLens,
    saveModel,
    saveModelAs,
    exportEmbedding,
    exportMap,
    exportLoss,
    quit,
    find,
    back,
    forward,
    addToBlend,
    takeFromBlend,
    lightTheme,
    darkTheme,
    resetLayout,
    train,
    pause,
    step,
    stop,
    fitMap,
    about,
};

/// How a command looks in menus, tool bar and help.
struct CommandInfo {
    Command command;
    QString name;  ///< object name of its action
    QString menu;  ///< "File"; translated
    QString text;  ///< with mnemonic; translated
    QString help;  ///< one sentence, for tool tip and status bar; translated
    QString icon;  ///< name for themedIcon, or empty
    QKeySequence shortcut;
};

/// The one table of commands, in menu order.
const QList<CommandInfo>& commandTable();

/// An action for `info`, owned by `owner`.
QAction* makeAction(const CommandInfo& info, QObject* owner);

}  // namespace kinoscope
