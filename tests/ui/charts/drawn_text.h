// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/custom_plot.h"

#include <QByteArray>
#include <QDataStream>
#include <QPicture>
#include <QString>

namespace kinoscope::test {

/// How often `text`, in one piece, is among what the plot draws, marks of the selection included. A QPicture keeps what
/// is drawn on it as text as it is.
inline qsizetype timesDrawn(QCustomPlot& plot, const QString& text)
{
    QPicture picture;
    QCPPainter painter;
    painter.begin(&picture);
    plot.toPainter(&painter, plot.width(), plot.height());
    painter.end();
    QByteArray kept;
    QDataStream stream(&kept, QIODevice::WriteOnly);
    stream << text;
    return QByteArray::fromRawData(picture.data(), picture.size()).count(kept);
}

inline bool isDrawn(QCustomPlot& plot, const QString& text)
{
    return timesDrawn(plot, text) > 0;
}

}  // namespace kinoscope::test
