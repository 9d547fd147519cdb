// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/import/table_import.h"

#include "app/files/import/import_dialog.h"
#include "core/io/model/model_file.h"
#include "core/io/session/session_file.h"
#include "ui/text/core_text.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <exception>
#include <utility>

namespace kinoscope {

TableImport::TableImport(Pool& pool, QWidget* window)
    : m_pool(pool), m_window(window),
      m_looking(
          pool, [](const Source& source, const JobControl<>& control) { return look(source, control.stop); },
          [this](const Source& source, Looked& looked) { ask(source, looked); })
{
}

TableImport::Looked TableImport::look(const Source& source, const std::stop_token& stop)
{
    try {
        Looked looked;
        TableSample sample = source.path.isEmpty()
                                 ? sample_of(source.pasted.toStdString(), tr("Pasted table").toStdString())
                                 : read_sample(source.path.toStdString(), {.progress = {}, .stop = stop});
        if (!sample.known_layout)
            looked.preview = preview_table(sample, {});
        looked.sample = std::make_shared<const TableSample>(std::move(sample));
        if (!looked.preview.guess && !looked.sample->known_layout)
            looked.problem = looked.preview.problem;
        return looked;
    } catch (const std::exception& error) {
        return {nullptr, {}, message_of(error)};
    }
}

bool TableImport::isTable(const QString& source)
{
    const QFileInfo file(source);
    const QString suffix = file.suffix().toLower();
    // By its name one that is damaged, too: what is wrong with it is said then. By its content one of another name.
    const bool isRun = suffix == QLatin1String("safetensors") || suffix == QLatin1String("kinoscope") ||
                       is_model_file(source.toStdString()) || is_session_file(source.toStdString());
    return file.isFile() && !isRun;
}

void TableImport::start(const QString& path)
{
    m_looking.start({path, {}});
}

void TableImport::startPasted(const QString& text)
{
    m_looking.start({{}, text});
}

void TableImport::ask(const Source& source, Looked& looked)
{
    if (looked.sample && looked.sample->known_layout) {
        Q_EMIT confirmed(source.path, {});
        return;
    }
    // A list of items, or one person's ratings: no choice of columns makes ratings of them.
    const auto& guess = looked.preview.guess;
    const bool hopeless =
        guess && (guess->shape.shape == TableShape::list_of_items || guess->shape.shape == TableShape::no_ratings ||
                  guess->shape.shape == TableShape::one_person || guess->shape.shape == TableShape::list_of_people);
    if (!looked.sample || !looked.problem.empty() || hopeless) {
        Q_EMIT failed(ui::coreText(looked.problem.empty() ? looked.preview.problem : looked.problem));
        return;
    }
    auto* dialog = new ImportDialog(m_pool, looked.sample, std::move(looked.preview), m_window);
    connect(dialog, &ImportDialog::confirmed, this, [this, source](const TableOptions& options) {
        if (source.path.isEmpty())
            keep(source.pasted, options);
        else
            Q_EMIT confirmed(source.path, options);
    });
    // It asks the pool, which the window has let go of by the time that it deletes its children.
    connect(this, &QObject::destroyed, dialog, [dialog] { delete dialog; });
    dialog->open();
}

void TableImport::keep(const QString& text, const TableOptions& options)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/pasted"));
    const QString path = folder.filePath(
        tr("Pasted %1").arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss"))) +
        QStringLiteral(".tsv"));
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (!folder.mkpath(QStringLiteral(".")) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() ||
        !file.commit()) {
        Q_EMIT failed(tr("The pasted table could not be stored in %1 (%2). Save it as a file and open that.")
                          .arg(folder.path(), file.errorString()));
        return;
    }
    Q_EMIT confirmed(path, options);
}

}  // namespace kinoscope
