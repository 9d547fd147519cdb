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
    saveSession,
    exportEmbedding,
    exportMap,
    exportLoss,
    quit,
    undo,
    redo,
    pasteTable,
    clearSelection,
    train,
    pause,
    step,
    stop,
    previousEpoch,
    nextEpoch,
    firstEpoch,
    lastEpoch,
    settings,
    compareRuns,
    find,
    back,
    forward,
    unpick,
    explainPair,
    addToBlend,
    takeFromBlend,
    clearBlend,
    fitMap,
    fitPicked,
    showAllFilms,
    goToTraining,
    goToMap,
    goToFilm,
    goToForMe,
    goToPeople,
    nextPanel,
    previousPanel,
    systemTheme,
    lightTheme,
    darkTheme,
    reducedMotion,
    simpleView,
    systemLanguage,
    english,
    german,
    presenter,
    showLeft,
    showResults,
    showRight,
    resetLayout,
    shortcuts,
    tour,
    about,
};

/// What a command does to its own mark in the menu.
enum class CommandKind {
    plain,
    toggle,  ///< on or off
    choice,  ///< one of the commands of its menu or submenu that are choices
};

/// How a command looks in menus, on buttons and in the list of keys.
struct CommandInfo {
    Command command;
    QString name;  ///< object name of its action
    QString menu;  ///< "&File"; translated
    QString text;  ///< with mnemonic; translated
    QString help;  ///< one sentence, for tool tip and status bar; translated
    QString icon;  ///< name for themedIcon, or empty
    QKeySequence shortcut;
    QKeySequence otherShortcut = {};

    bool separated = false;  ///< a line stands above it in its menu
    CommandKind kind = CommandKind::plain;
    QString submenu = {};  ///< inside `menu`, or empty
};

/// The one table of commands, in menu order.
const QList<CommandInfo>& commandTable();

/// Keys that a part of the window understands while it has the focus.
struct KeyHint {
    QString place;
    QString keys;
    QString what;
};
const QList<KeyHint>& keyHints();

/// An action for `info`, owned by `owner`.
/// What a button for it says when it is pointed at: its help and its key.
QString toolTipOf(const QAction& action);

QAction* makeAction(const CommandInfo& info, QObject* owner);

/// "Open folder" for "&Open folder…": how a list says it.
QString plainText(const CommandInfo& info);

}  // namespace kinoscope
