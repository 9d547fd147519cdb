// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/file_dialog.h"

#include "app/view/window_settings.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace kinoscope {

namespace {

struct KnownPlace {
    const char* key;  // in the settings
    QList<QStandardPaths::StandardLocation> usual;
};

// Ratings come from the web, so they lie where a browser puts them.
KnownPlace placeOf(DialogKind kind)
{
    switch (kind) {
    case DialogKind::ratings: return {"ratings", {QStandardPaths::DownloadLocation, QStandardPaths::DocumentsLocation}};
    case DialogKind::run: return {"runs", {QStandardPaths::DocumentsLocation}};
    case DialogKind::table: return {"tables", {QStandardPaths::DocumentsLocation}};
    case DialogKind::picture:
        return {"pictures", {QStandardPaths::PicturesLocation, QStandardPaths::DocumentsLocation}};
    }
    return {};
}

bool isFolder(const QString& path)
{
    return !path.isEmpty() && QFileInfo(path).isDir();
}

QFileDialog* makeDialog(QWidget* parent, const QString& folder, const QString& name, const QString& title)
{
    auto* dialog = new QFileDialog(parent, title, folder);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

}  // namespace

QString firstFolder(DialogKind kind)
{
    const KnownPlace place = placeOf(kind);
    const QString last = WindowSettings().folder(QLatin1String(place.key));
    if (isFolder(last))
        return last;
    for (const QStandardPaths::StandardLocation location : place.usual)
        if (const QString folder = QStandardPaths::writableLocation(location); isFolder(folder))
            return folder;
    return QDir::homePath();
}

QFileDialog* makeFileDialog(QWidget* parent, DialogKind kind, const QString& name, const QString& title)
{
    QFileDialog* const dialog = makeDialog(parent, firstFolder(kind), name, title);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [kind](const QString& path) {
        WindowSettings().setFolder(QLatin1String(placeOf(kind).key), QFileInfo(path).absolutePath());
    });
    return dialog;
}

QFileDialog* makeFolderDialog(QWidget* parent, const QString& written, const QString& name, const QString& title)
{
    QString folder = QDir::cleanPath(QDir::home().absoluteFilePath(QDir::fromNativeSeparators(written.trimmed())));
    while (!isFolder(folder) && folder != QFileInfo(folder).path())
        folder = QFileInfo(folder).path();
    QFileDialog* const dialog = makeDialog(parent, folder, name, title);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    return dialog;
}

}  // namespace kinoscope
