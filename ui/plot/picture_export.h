// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

class QCustomPlot;

namespace kinoscope::ui {

/// What a picture says about itself, where it may be looked at far from the program.
struct PictureCaption {
    QString title;     ///< above it
    QString source;    ///< below it: how it was made
    QString citation;  ///< below that: whom the data set's authors ask to name

    /// The lines below it; empty if there is nothing to say.
    QString below() const;
};

/// How large a picture is, caption included.
struct PictureSize {
    QSize pixels;        ///< of a PNG, and of an SVG drawing where nothing else is asked of it
    double scale = 1.0;  ///< pixels of the picture for one of the plot: how large type, lines and dots are

    /// In device-independent pixels; a PDF's are 1/96 inch.
    QSize drawn() const;
};

/// That of the picture in which the plot is as large as it is now.
QSize sizeWithCaption(const QCustomPlot& plot, const PictureCaption& caption);

/// Writes what `plot` shows as PNG, SVG or PDF, by the ending of `path`; whole or not at all (QSaveFile). It has
/// exactly the size that is asked for, and the plot what the caption leaves of that. Drawn on white with the light
/// theme's text. Returns an empty string, or the sentence a user would read.
QString exportPicture(QCustomPlot& plot, const QString& path, const PictureSize& size,
                      const PictureCaption& caption = {});

/// The same as the bytes of an SVG document; empty if it cannot be drawn.
QByteArray svgPicture(QCustomPlot& plot, QSize size);

}  // namespace kinoscope::ui
