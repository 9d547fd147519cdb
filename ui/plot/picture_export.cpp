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

// The caption's, in pixels.
constexpr int titleHeight = 40;
constexpr int titlePixels = 17;
constexpr int sourceHeight = 28;
constexpr int sourcePixels = 12;
constexpr int captionMargin = 14;

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

/// A plot as it is put on paper: where it lies between the lines of its caption.
struct Sheet {
    QCustomPlot& plot;
    QSize plotSize;
    const PictureCaption& caption;

    int above() const { return caption.title.isEmpty() ? 0 : titleHeight; }
    int below() const { return caption.source.isEmpty() ? 0 : sourceHeight; }
    QSize size() const { return plotSize + QSize(0, above() + below()); }
};

void drawCaption(QCPPainter& painter, const Sheet& sheet)
{
    const QRect all(QPoint(0, 0), sheet.size());
    QFont font = sheet.plot.font();
    painter.setPen(Theme::light().text);
    font.setPixelSize(titlePixels);
    font.setBold(true);
    painter.setFont(font);
    painter.drawText(all.adjusted(captionMargin, 0, -captionMargin, sheet.above() - all.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, sheet.caption.title);
    painter.setPen(Theme::light().mutedText);
    font.setPixelSize(sourcePixels);
    font.setBold(false);
    painter.setFont(font);
    const QString source =
        QFontMetrics(font).elidedText(sheet.caption.source, Qt::ElideRight, all.width() - 2 * captionMargin);
    painter.drawText(all.adjusted(captionMargin, all.height() - sheet.below(), -captionMargin, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, source);
}

bool drawOn(QPaintDevice& device, const Sheet& sheet)
{
    QCPPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.setWindow(QRect(QPoint(0, 0), sheet.size()));
    painter.fillRect(QRect(QPoint(0, 0), sheet.size()), Qt::white);
    drawCaption(painter, sheet);
    painter.translate(0, sheet.above());
    sheet.plot.toPainter(&painter, sheet.plotSize.width(), sheet.plotSize.height());
    return painter.end();
}

bool writeSvg(QIODevice& device, const Sheet& sheet)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setResolution(screenDpi);
    generator.setSize(sheet.size());
    generator.setViewBox(QRect(QPoint(0, 0), sheet.size()));
    generator.setTitle(sheet.plot.accessibleName());
    generator.setDescription(PictureExport::tr("Made with Kinoscope"));
    return drawOn(generator, sheet);
}

bool writePdf(QIODevice& device, const Sheet& sheet)
{
    QPdfWriter writer(&device);
    writer.setTitle(sheet.plot.accessibleName());
    writer.setCreator(QStringLiteral("Kinoscope"));
    writer.setResolution(screenDpi);
    writer.setPageSize(
        QPageSize(QSizeF(sheet.size()) * 72.0 / screenDpi, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    return drawOn(writer, sheet);
}

bool writePng(QIODevice& device, const Sheet& sheet)
{
    const QPixmap drawing = sheet.plot.toPixmap(sheet.plotSize.width(), sheet.plotSize.height(), pngScale);
    if (drawing.isNull())
        return false;
    QImage picture(sheet.size() * pngScale, QImage::Format_RGB32);
    if (picture.isNull())
        return false;
    picture.fill(Qt::white);
    QCPPainter painter(&picture);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.scale(pngScale, pngScale);
    drawCaption(painter, sheet);
    painter.drawPixmap(QRect(QPoint(0, sheet.above()), sheet.plotSize), drawing);
    return painter.end() && picture.save(&device, "PNG");
}

using Writer = bool (*)(QIODevice&, const Sheet&);

/// Empty if `write` could not.
QByteArray drawn(const Sheet& sheet, Writer write)
{
    QBuffer picture;
    picture.open(QIODevice::WriteOnly);
    const ThemedForPaper themed(sheet.plot);
    return write(picture, sheet) ? picture.data() : QByteArray();
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
    return size.isEmpty() ? QByteArray() : drawn({plot, size, {}}, &writeSvg);
}

QString exportPicture(QCustomPlot& plot, const QString& path, QSize size, const PictureCaption& caption)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const Writer write = ending == QLatin1String("png")   ? &writePng
                         : ending == QLatin1String("svg") ? &writeSvg
                         : ending == QLatin1String("pdf") ? &writePdf
                                                          : nullptr;
    const QString name = QFileInfo(path).fileName();
    if (!write)
        return PictureExport::tr(
                   "Kinoscope can't tell the picture format from “%1”. Use a name ending in .png, .svg or .pdf.")
            .arg(name);
    if (size.isEmpty())
        return PictureExport::tr("“%1” was not saved: the picture is empty. Make the window larger and try again.")
            .arg(name);
    const QByteArray picture = drawn({plot, size, caption}, write);
    if (picture.isEmpty())
        return PictureExport::tr("“%1” was not saved: the picture could not be drawn at this size. Try a smaller one.")
            .arg(name);
    const QString reason = writeWhole(path, picture);
    if (!reason.isEmpty())
        return PictureExport::tr("“%1” was not saved: %2. Choose another folder, or free some space.")
            .arg(name, reason);
    return {};
}

}  // namespace kinoscope::ui
