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
    QString title;   ///< above it
    QString source;  ///< below it: data set, settings
};

/// Writes what `plot` shows as PNG, SVG or PDF, by the ending of `path`; whole or not at all (QSaveFile). `size` is
/// that of the plot, to which the caption adds, in device-independent pixels; PNG is written at twice that. Drawn on
/// white with the light theme's text. Returns an empty string, or the sentence a user would read.
QString exportPicture(QCustomPlot& plot, const QString& path, QSize size, const PictureCaption& caption = {});

/// The same as the bytes of an SVG document; empty if it cannot be drawn.
QByteArray svgPicture(QCustomPlot& plot, QSize size);

}  // namespace kinoscope::ui
