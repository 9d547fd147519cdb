// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/help/about.h"

#include "app/files/data_credit.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include <Eigen/Core>

namespace kinoscope {

namespace {

struct About {
    Q_DECLARE_TR_FUNCTIONS(About)
};

QString paragraph(const QString& html)
{
    return QStringLiteral("<p>%1</p>").arg(html);
}

// LibTorch is loaded late, if at all: what is known beforehand is which one the program was built with.
QString parts()
{
    const QString torch = QStringLiteral(KINOSCOPE_TORCH_VERSION);
    const QStringList all{
        QStringLiteral("Qt %1").arg(QLatin1String(qVersion())),
        torch.isEmpty() ? QStringLiteral("LibTorch") : QStringLiteral("LibTorch %1").arg(torch),
        QStringLiteral("Eigen %1.%2.%3").arg(EIGEN_WORLD_VERSION).arg(EIGEN_MAJOR_VERSION).arg(EIGEN_MINOR_VERSION),
        QStringLiteral("QCustomPlot"),
        QStringLiteral("Highway"),
        QStringLiteral("FFTW")};
    return About::tr("Built with %1.").arg(all.join(QStringLiteral(", ")));
}

QString credits()
{
    QString text;
    for (const DataCredit& credit : dataCredits())
        text += paragraph(QStringLiteral("<b>%1</b> – %2<br>%3")
                              .arg(credit.name, credit.makers.toHtmlEscaped(), credit.citation.toHtmlEscaped()));
    return text + paragraph(About::tr("No ratings come with Kinoscope; those of the demo are simulated."));
}

}  // namespace

QMessageBox* makeAbout(const QString& dataset, QWidget* parent)
{
    QString text =
        QStringLiteral("<h3>%1</h3>").arg(About::tr("Kinoscope %1").arg(QCoreApplication::applicationVersion()));
    text += paragraph(About::tr("Learns what films have in common, from ratings alone."));
    if (!dataset.isEmpty())
        text += paragraph(About::tr("Open now: %1").arg(dataset.toHtmlEscaped()));
    text += credits() + paragraph(parts()) +
            paragraph(About::tr("Free software under the GNU General Public License, version 3 or later."));
    auto* box = new QMessageBox(QMessageBox::NoIcon, About::tr("About Kinoscope"), text, QMessageBox::Close, parent);
    box->setObjectName(QStringLiteral("aboutBox"));
    box->button(QMessageBox::Close)->setText(About::tr("Close"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    constexpr int icon = 64;
    box->setIconPixmap(parent->windowIcon().pixmap(QSize(icon, icon), parent->devicePixelRatioF()));
    return box;
}

}  // namespace kinoscope
