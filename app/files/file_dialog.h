// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFileDialog;
class QWidget;

namespace kinoscope {

/// What a file is to a person: each kind has folders of its own.
enum class DialogKind { ratings, run, table, picture };

/// Where a dialog for files of that kind begins: in the folder that was used last, at first where people keep such
/// files, never where the program happens to have been started. It exists.
QString firstFolder(DialogKind kind);

/// A dialog that begins there, and remembers the folder of what is chosen. The caller says what may be chosen, connects
/// and opens it; it deletes itself.
QFileDialog* makeFileDialog(QWidget* parent, DialogKind kind, const QString& name, const QString& title);

/// The same for a folder that is written in a field: begins in `written`, or in the nearest folder above it that
/// exists, and remembers nothing.
QFileDialog* makeFolderDialog(QWidget* parent, const QString& written, const QString& name, const QString& title);

}  // namespace kinoscope
