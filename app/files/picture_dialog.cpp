// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/picture_dialog.h"

#include "app/context/context.h"
#include "app/context/notices.h"
#include "app/session/session.h"
#include "ui/plot/custom_plot.h"
#include "ui/plot/picture_export.h"
#include "ui/runs/run_summary.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace kinoscope {

namespace {

constexpr int leastWidth = 960;

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

/// As wide as the plot, or wider, and from 16:9 to 4:3, whatever the proportions of its panel.
QSize pageSize(QSize plot)
{
    const int width = std::max(plot.width(), leastWidth);
    return {width, std::clamp(plot.height(), width * 9 / 16, width * 3 / 4)};
}

QString sourceOf(const Session& session)
{
    const DatasetPtr& dataset = session.dataset();
    const auto& document = session.document();
    QStringList parts{QString::fromStdString(dataset ? dataset->name : document->dataset_name)};
    if (dataset ? dataset->simulated : document->simulated)
        parts << PictureDialog::tr("simulated");
    if (document)
        parts << ui::runTitle(document->settings) << PictureDialog::tr("seed %1").arg(document->settings.seed);
    if (parts.front().startsWith(QLatin1String("MovieLens")))
        parts << QStringLiteral("F. M. Harper, J. A. Konstan: The MovieLens Datasets, 2015");
    parts << QStringLiteral("Kinoscope");
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

void savePicture(QWidget* parent, QCustomPlot* plot, const QString& title, const Context& context)
{
    auto* dialog = new QFileDialog(parent, PictureDialog::tr("Export picture"));
    dialog->setObjectName(QStringLiteral("pictureDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({PictureDialog::tr("PNG picture (*.png)"), PictureDialog::tr("SVG drawing (*.svg)"),
                            PictureDialog::tr("PDF document (*.pdf)")});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    dialog->selectFile(title + QStringLiteral(".png"));
    QObject::connect(dialog, &QFileDialog::fileSelected, plot, [dialog, plot, title, context](const QString& chosen) {
        const QString path = withEnding(chosen, dialog->selectedNameFilter());
        const QString error =
            ui::exportPicture(*plot, path, pageSize(plot->size()), {title, sourceOf(context.session)});
        if (error.isEmpty())
            context.notices.note(PictureDialog::tr("Saved as %1.").arg(path), path);
        else
            context.notices.error(error);
    });
    dialog->open();
}

}  // namespace kinoscope
