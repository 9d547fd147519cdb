// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/pictures/picture_saving.h"

#include "app/context/context.h"
#include "app/context/notices.h"
#include "app/files/file_dialog.h"
#include "app/files/pictures/picture_caption.h"
#include "app/files/pictures/picture_dialog.h"
#include "app/session/session.h"
#include "app/view/window_settings.h"
#include "ui/plot/custom_plot.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace kinoscope {

namespace {

struct PictureSaving {
    Q_DECLARE_TR_FUNCTIONS(PictureSaving)
};

QString endingOf(const QString& filter)
{
    for (const QString& ending : {QStringLiteral(".svg"), QStringLiteral(".pdf")})
        if (filter.contains(ending))
            return ending;
    return QStringLiteral(".png");
}

QString withEnding(const QString& path, const QString& filter)
{
    return QFileInfo(path).suffix().isEmpty() ? path + endingOf(filter) : path;
}

PictureOrigin originOf(const Session& session)
{
    const DatasetPtr& dataset = session.dataset();
    const auto& document = session.document();
    PictureOrigin origin{.dataset = QString::fromStdString(dataset ? dataset->name : document->dataset_name),
                         .simulated = dataset ? dataset->simulated : document->simulated,
                         .settings = {}};
    if (document)
        origin.settings = document->settings;
    return origin;
}

void chooseFile(QWidget* parent, QCustomPlot* plot, const QString& name, const Context& context,
                const ui::PictureCaption& caption, const ui::PictureSize& size)
{
    QFileDialog* const dialog = makeFileDialog(parent, DialogKind::picture, QStringLiteral("pictureDialog"),
                                               PictureSaving::tr("Export picture"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({PictureSaving::tr("PNG picture (*.png)"), PictureSaving::tr("SVG drawing (*.svg)"),
                            PictureSaving::tr("PDF document (*.pdf)")});
    dialog->selectFile(name + QStringLiteral(".png"));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        const QFileInfo written(dialog->selectedFiles().value(0));
        dialog->selectFile(written.completeBaseName() + endingOf(filter));
    });
    QObject::connect(
        dialog, &QFileDialog::fileSelected, plot, [dialog, plot, caption, size, context](const QString& chosen) {
            const QString path = withEnding(chosen, dialog->selectedNameFilter());
            const QString error = ui::exportPicture(*plot, path, size, caption);
            if (error.isEmpty())
                context.notices.note(PictureSaving::tr("Saved as %1.").arg(QDir::toNativeSeparators(path)), path);
            else
                context.notices.error(error);
        });
    dialog->open();
}

}  // namespace

void savePicture(QWidget* parent, QCustomPlot* plot, const QString& what, const Context& context)
{
    const ui::PictureCaption suggested = pictureCaption(what, originOf(context.session));
    auto* dialog = new PictureDialog(suggested, pictureSizes(ui::sizeWithCaption(*plot, suggested)),
                                     context.settings.pictureSize(), parent);
    QObject::connect(dialog, &PictureDialog::chosen, plot,
                     [=](const ui::PictureCaption& caption, const PictureSizeChoice& choice) {
                         context.settings.setPictureSize(choice.name);
                         chooseFile(parent, plot, what, context, caption, choice.size);
                     });
    dialog->open();
}

}  // namespace kinoscope
