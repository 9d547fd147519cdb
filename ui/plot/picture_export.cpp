// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/picture_export.h"

#include "ui/plot/themed_plot.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cerrno>

namespace kinoscope::ui {

namespace {

constexpr double pngScale = 2.0;
// A pixel of the plot is 1/96 inch on paper, as in CSS; fonts in points then come out as large as on screen.
constexpr int screenDpi = 96;

struct PictureExport {
    Q_DECLARE_TR_FUNCTIONS(PictureExport)
};

/// The plot in the light theme on white, without what belongs to the pointer; as it was when this goes.
class ThemedForPaper {
public:
    explicit ThemedForPaper(QCustomPlot& plot)
        : m_plot(plot), m_themed(qobject_cast<ThemedPlot*>(&plot)), m_overlay(plot.layer(QStringLiteral("overlay")))
    {
        if (m_themed)
            m_themed->applyTheme(Theme::light());
        m_plot.setBackground(Qt::white);
        m_overlayShown = m_overlay && m_overlay->visible();
        if (m_overlay)
            m_overlay->setVisible(false);
    }

    ~ThemedForPaper()
    {
        if (m_overlay)
            m_overlay->setVisible(m_overlayShown);
        if (m_themed)
            m_themed->applyTheme(Theme::of(m_plot.palette()));
        m_plot.replot(QCustomPlot::rpQueuedReplot);
    }

    ThemedForPaper(const ThemedForPaper&) = delete;
    ThemedForPaper& operator=(const ThemedForPaper&) = delete;

private:
    QCustomPlot& m_plot;
    ThemedPlot* m_themed;
    QCPLayer* m_overlay;
    bool m_overlayShown = false;
};

bool drawOn(QPaintDevice& device, QCustomPlot& plot, QSize size)
{
    QCPPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.setWindow(QRect(QPoint(0, 0), size));
    plot.toPainter(&painter, size.width(), size.height());
    return painter.end();
}

bool writeSvg(QIODevice& device, QCustomPlot& plot, QSize size)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setResolution(screenDpi);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(plot.accessibleName());
    generator.setDescription(PictureExport::tr("Made with Kinoscope"));
    return drawOn(generator, plot, size);
}

bool writePdf(QIODevice& device, QCustomPlot& plot, QSize size)
{
    QPdfWriter writer(&device);
    writer.setTitle(plot.accessibleName());
    writer.setCreator(QStringLiteral("Kinoscope"));
    writer.setResolution(screenDpi);
    writer.setPageSize(QPageSize(QSizeF(size) * 72.0 / screenDpi, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    return drawOn(writer, plot, size);
}

bool writePng(QIODevice& device, QCustomPlot& plot, QSize size)
{
    const QPixmap picture = plot.toPixmap(size.width(), size.height(), pngScale);
    return !picture.isNull() && picture.toImage().save(&device, "PNG");
}

using Writer = bool (*)(QIODevice&, QCustomPlot&, QSize);

/// Empty if `write` could not.
QByteArray drawn(QCustomPlot& plot, QSize size, Writer write)
{
    QBuffer picture;
    picture.open(QIODevice::WriteOnly);
    const ThemedForPaper themed(plot);
    return write(picture, plot, size) ? picture.data() : QByteArray();
}

/// Empty, or why not.
QString writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    errno = 0;
    if (file.write(bytes) != bytes.size() || !file.flush())
        return errno != 0 ? qt_error_string(errno) : file.errorString();  // Qt has no words for some of the reasons
    return file.commit() ? QString() : file.errorString();
}

}  // namespace

QByteArray svgPicture(QCustomPlot& plot, QSize size)
{
    return size.isEmpty() ? QByteArray() : drawn(plot, size, &writeSvg);
}

QString exportPicture(QCustomPlot& plot, const QString& path, QSize size)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const Writer write = ending == QLatin1String("png")   ? &writePng
                         : ending == QLatin1String("svg") ? &writeSvg
                         : ending == QLatin1String("pdf") ? &writePdf
                                                          : nullptr;
    const QString name = QFileInfo(path).fileName();
    if (!write)
        return PictureExport::tr(
                   "“%1” says no kind of picture that Kinoscope can write. Let the name end in .png, .svg or .pdf.")
            .arg(name);
    if (size.isEmpty())
        return PictureExport::tr("“%1” was not written: the picture is empty. Make the window larger and try again.")
            .arg(name);
    const QByteArray picture = drawn(plot, size, write);
    if (picture.isEmpty())
        return PictureExport::tr(
                   "“%1” was not written: the picture could not be drawn at this size. Try a smaller one.")
            .arg(name);
    const QString reason = writeWhole(path, picture);
    if (!reason.isEmpty())
        return PictureExport::tr("“%1” was not written: %2. Choose another folder, or free some space.")
            .arg(name, reason);
    return {};
}

}  // namespace kinoscope::ui
