// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/picture_dialog.h"

#include "app/context/notices.h"
#include "ui/plot/custom_plot.h"
#include "ui/plot/picture_export.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace kinoscope {

namespace {

struct PictureDialog {
    Q_DECLARE_TR_FUNCTIONS(PictureDialog)
};

QString withEnding(const QString& path, const QString& filter)
{
    if (!QFileInfo(path).suffix().isEmpty())
        return path;
    for (const QString& ending : {QStringLiteral(".svg"), QStringLiteral(".pdf")})
        if (filter.contains(ending))
            return path + ending;
    return path + QStringLiteral(".png");
}

}  // namespace

void savePicture(QWidget* parent, QCustomPlot* plot, const QString& suggestedName, Notices& notices)
{
    auto* dialog = new QFileDialog(parent, PictureDialog::tr("Export picture"));
    dialog->setObjectName(QStringLiteral("pictureDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({PictureDialog::tr("PNG picture (*.png)"), PictureDialog::tr("SVG drawing (*.svg)"),
                            PictureDialog::tr("PDF document (*.pdf)")});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    dialog->selectFile(suggestedName + QStringLiteral(".png"));
    QObject::connect(dialog, &QFileDialog::fileSelected, plot, [dialog, plot, &notices](const QString& chosen) {
        const QString path = withEnding(chosen, dialog->selectedNameFilter());
        const QString error = ui::exportPicture(*plot, path, plot->size());
        if (error.isEmpty())
            notices.note(PictureDialog::tr("Saved as %1.").arg(path));
        else
            notices.error(error);
    });
    dialog->open();
}

}  // namespace kinoscope
