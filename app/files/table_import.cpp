// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/table_import.h"

#include "app/files/import_dialog.h"
#include "core/data/memory_error.h"
#include "ui/text/core_text.h"

#include <QFileInfo>

#include <exception>
#include <utility>

namespace kinoscope {

TableImport::TableImport(Pool& pool, QWidget* window)
    : m_window(window), m_looking(
                            pool, [](const QString& path, const JobControl<>&) { return look(path); },
                            [this](const QString& path, Looked& looked) { ask(path, looked); })
{
}

TableImport::Looked TableImport::look(const QString& path)
{
    try {
        return {guess_table(std::filesystem::path(path.toStdString())), {}};
    } catch (const std::exception& error) {
        return {std::nullopt, message_of(error)};
    }
}

bool TableImport::isTable(const QString& source)
{
    const QFileInfo file(source);
    return file.isFile() && file.suffix().compare(QLatin1String("safetensors"), Qt::CaseInsensitive) != 0;
}

void TableImport::start(const QString& path)
{
    m_looking.start(path);
}

void TableImport::ask(const QString& path, Looked& looked)
{
    if (!looked.guess) {
        Q_EMIT failed(ui::coreText(looked.problem));
        return;
    }
    auto* dialog = new ImportDialog(std::move(*looked.guess), QFileInfo(path).fileName(), m_window);
    connect(dialog, &ImportDialog::confirmed, this,
            [this, path](const TableColumns& columns) { Q_EMIT confirmed(path, columns); });
    dialog->open();
}

}  // namespace kinoscope
