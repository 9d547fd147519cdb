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

// A pixel of the plot is 1/96 inch on paper, as in CSS; fonts in points then come out as large as on screen.
constexpr int screenDpi = 96;

// The caption's, in pixels.
constexpr int titleHeight = 44;
constexpr int titlePixels = 18;
constexpr int sourcePixels = 12;
constexpr int sourceMargin = 8;  // above and below
constexpr int captionMargin = 16;
constexpr int leastPlot = 60;  // px high: less shows nothing

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

QFont captionFont(const QCustomPlot& plot, int pixels, bool bold)
{
    QFont font = plot.font();
    font.setPixelSize(pixels);
    font.setBold(bold);
    return font;
}

/// A plot as it is put on paper: where it lies between the lines of its caption.
struct Sheet {
    QCustomPlot& plot;
    PictureSize picture;
    const PictureCaption& caption;

    QRect all() const { return {QPoint(0, 0), picture.drawn()}; }
    int above() const { return caption.title.isEmpty() ? 0 : titleHeight; }
    int below() const;
    QSize plotSize() const { return picture.drawn() - QSize(0, above() + below()); }
};

/// High enough for all of the text: a citation that is cut would be none.
int heightBelow(const QCustomPlot& plot, const PictureCaption& caption, int width)
{
    const QString text = caption.below();
    if (text.isEmpty())
        return 0;
    const QFontMetrics metrics(captionFont(plot, sourcePixels, false));
    return metrics.boundingRect(QRect(0, 0, width - 2 * captionMargin, 0), Qt::TextWordWrap, text).height() +
           2 * sourceMargin;
}

int Sheet::below() const
{
    return heightBelow(plot, caption, picture.drawn().width());
}

void drawCaption(QCPPainter& painter, const Sheet& sheet)
{
    const QRect all = sheet.all();
    const QFont bold = captionFont(sheet.plot, titlePixels, true);
    painter.setPen(Theme::light().text);
    painter.setFont(bold);
    painter.drawText(
        all.adjusted(captionMargin, 0, -captionMargin, sheet.above() - all.height()), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(bold).elidedText(sheet.caption.title, Qt::ElideRight, all.width() - 2 * captionMargin));
    painter.setPen(Theme::light().mutedText);
    painter.setFont(captionFont(sheet.plot, sourcePixels, false));
    painter.drawText(all.adjusted(captionMargin, all.height() - sheet.below() + sourceMargin, -captionMargin, 0),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, sheet.caption.below());
}

/// `area`: what of the device the sheet covers, in the device's own measure.
bool drawOn(QPaintDevice& device, const QRect& area, QCPPainter::PainterMode mode, const Sheet& sheet)
{
    QCPPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.setMode(mode);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setViewport(area);
    painter.setWindow(sheet.all());
    painter.fillRect(sheet.all(), Qt::white);
    drawCaption(painter, sheet);
    painter.translate(0, sheet.above());
    sheet.plot.toPainter(&painter, sheet.plotSize().width(), sheet.plotSize().height());
    return painter.end();
}

bool writeSvg(QIODevice& device, const Sheet& sheet)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setResolution(screenDpi);
    generator.setSize(sheet.picture.pixels);
    generator.setViewBox(sheet.all());
    generator.setTitle(sheet.plot.accessibleName());
    generator.setDescription(PictureExport::tr("Made with Kinoscope"));
    return drawOn(generator, sheet.all(), QCPPainter::pmVectorized, sheet);
}

bool writePdf(QIODevice& device, const Sheet& sheet)
{
    QPdfWriter writer(&device);
    writer.setTitle(sheet.plot.accessibleName());
    writer.setCreator(QStringLiteral("Kinoscope"));
    writer.setResolution(screenDpi);
    writer.setPageSize(
        QPageSize(QSizeF(sheet.all().size()) * 72.0 / screenDpi, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    return drawOn(writer, QRect(0, 0, writer.width(), writer.height()), QCPPainter::pmVectorized, sheet);
}

bool writePng(QIODevice& device, const Sheet& sheet)
{
    QImage picture(sheet.picture.pixels, QImage::Format_RGB32);
    return !picture.isNull() && drawOn(picture, picture.rect(), QCPPainter::pmNonCosmetic, sheet) &&
           picture.save(&device, "PNG");
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

QString PictureCaption::below() const
{
    QStringList lines{source, citation};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QSize PictureSize::drawn() const
{
    return (QSizeF(pixels) / scale).toSize();
}

QSize sizeWithCaption(const QCustomPlot& plot, const PictureCaption& caption)
{
    const int above = caption.title.isEmpty() ? 0 : titleHeight;
    return plot.size() + QSize(0, above + heightBelow(plot, caption, plot.width()));
}

QByteArray svgPicture(QCustomPlot& plot, QSize size)
{
    return size.isEmpty() ? QByteArray() : drawn({plot, {size}, {}}, &writeSvg);
}

QString exportPicture(QCustomPlot& plot, const QString& path, const PictureSize& size, const PictureCaption& caption)
{
    const Sheet sheet{plot, size, caption};
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
    if (size.pixels.isEmpty() || sheet.plotSize().height() < leastPlot)
        return PictureExport::tr("“%1” was not saved: the picture is empty. Make the window larger and try again.")
            .arg(name);
    const QByteArray picture = drawn(sheet, write);
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
