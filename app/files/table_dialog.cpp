// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/table_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QStandardPaths>

namespace kinoscope {

QFileDialog* makeTableDialog(QWidget* parent, const QString& title, const QString& name)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(QCoreApplication::translate("TableDialog", "Tables (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(name + QStringLiteral(".csv"));
    return dialog;
}

}  // namespace kinoscope
