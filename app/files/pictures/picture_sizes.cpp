// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/pictures/picture_sizes.h"

#include <QCoreApplication>
#include <QLocale>

namespace kinoscope {

namespace {

struct PictureSizes {
    Q_DECLARE_TR_FUNCTIONS(PictureSizes)
};

constexpr double printScale = 300.0 / 96.0;  // 300 dpi, where a pixel of the plot is 1/96 inch
constexpr double sharp = 2.0;                // for screens of twice the density

}  // namespace

// All show the plot about 1,200 pixels wide: its type is as large beside the map, whatever the picture's size.
QList<PictureSizeChoice> pictureSizes(QSize onScreen)
{
    QList<PictureSizeChoice> choices{
        {QStringLiteral("slide"), PictureSizes::tr("Slide"), {QSize(1920, 1080), 1.5}},
        {QStringLiteral("text"), PictureSizes::tr("Document"), {QSize(1600, 1000), 1.25}},
        {QStringLiteral("a4"), PictureSizes::tr("A4 in print, 300 dpi"), {QSize(3508, 2480), printScale}},
        {QStringLiteral("square"), PictureSizes::tr("Square"), {QSize(1600, 1600), 1.5}},
        {QStringLiteral("screen"), PictureSizes::tr("As on the screen, twice as sharp"), {onScreen * sharp, sharp}},
    };
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    for (PictureSizeChoice& choice : choices)
        choice.label = QStringLiteral("%1, %2 × %3")
                           .arg(choice.label, locale.toString(choice.size.pixels.width()),
                                locale.toString(choice.size.pixels.height()));
    return choices;
}

}  // namespace kinoscope
