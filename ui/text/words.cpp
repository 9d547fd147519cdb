// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/words.h"

#include <QCoreApplication>

#include <cmath>

namespace kinoscope::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

}  // namespace

QLocale readingLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale;
}

QString countText(qint64 number)
{
    return readingLocale().toString(number);
}

QString ratingsText(qint64 ratings)
{
    return ratings == 1 ? Words::tr("1 rating") : Words::tr("%1 ratings").arg(countText(ratings));
}

QString idsText(int ids)
{
    return Words::tr("%1 ids").arg(countText(ids));
}

QString fixedText(double value, int decimals)
{
    QString text = readingLocale().toString(value, 'f', decimals);
    return text.replace(QLatin1Char('-'), QChar(0x2212));
}

QString signedText(double value, int decimals)
{
    QString digits = fixedText(std::abs(value), decimals);
    if (digits == fixedText(0, decimals))
        return digits;
    return (value > 0 ? QLatin1Char('+') : QChar(0x2212)) + digits;
}

QString durationText(double seconds)
{
    if (seconds < 9.95 && seconds != std::floor(seconds))
        return Words::tr("%1 s").arg(fixedText(seconds, seconds < 0.095 ? 2 : 1));
    const auto whole = std::llround(seconds);
    if (whole < 60)
        return Words::tr("%1 s").arg(whole);
    if (whole < 3600)
        return Words::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    return Words::tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
}

QString ratingsSetName(std::string_view measuredOn)
{
    if (measuredOn == "folds")
        return Words::tr("folds", "of cross-validation");
    return measuredOn == "validation" ? Words::tr("validation") : Words::tr("test");
}

}  // namespace kinoscope::ui
