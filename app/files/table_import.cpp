// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/table_import.h"

#include "app/files/import_dialog.h"
#include "ui/theme/core_text.h"

#include <QFileInfo>

#include <exception>
#include <optional>
#include <string>

namespace kinoscope {

namespace {

struct Looked {
    std::optional<TableGuess> guess;
    std::string problem;
};

Looked look(const std::string& path)
{
    try {
        return {guess_table(std::filesystem::path(path)), {}};
    } catch (const std::exception& error) {
        return {std::nullopt, error.what()};
    }
}

}  // namespace

TableImport::TableImport(QWidget* window) : m_window(window) {}

bool TableImport::isTable(const QString& source)
{
    const QFileInfo file(source);
    return file.isFile() && file.suffix().compare(QLatin1String("safetensors"), Qt::CaseInsensitive) != 0;
}

void TableImport::start(const QString& path)
{
    m_background.run([file = path.toStdString()] { return look(file); },
                     [this, path, number = ++m_latest](Looked looked) {
                         if (number != m_latest)
                             return;
                         if (!looked.guess) {
                             Q_EMIT failed(ui::coreText(looked.problem));
                             return;
                         }
                         auto* dialog =
                             new ImportDialog(std::move(*looked.guess), QFileInfo(path).fileName(), m_window);
                         connect(dialog, &ImportDialog::confirmed, this,
                                 [this, path](const TableColumns& columns) { Q_EMIT confirmed(path, columns); });
                         dialog->open();
                     });
}

}  // namespace kinoscope
