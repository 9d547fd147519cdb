// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/table_dialog.h"

#include "app/files/file_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace kinoscope {

QFileDialog* makeTableDialog(QWidget* parent, const QString& title, const QString& name)
{
    QFileDialog* const dialog = makeFileDialog(parent, DialogKind::table, QStringLiteral("tableExportDialog"), title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(QCoreApplication::translate("TableDialog", "Tables (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(name + QStringLiteral(".csv"));
    return dialog;
}

}  // namespace kinoscope
