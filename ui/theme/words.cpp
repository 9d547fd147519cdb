// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/words.h"

#include <QCoreApplication>

#include <cmath>

namespace kinoscope::ui {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Words", text);
}

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
    return ratings == 1 ? words("1 rating") : words("%1 ratings").arg(countText(ratings));
}

QString fixedText(double value, int decimals)
{
    QString text = readingLocale().toString(value, 'f', decimals);
    return text.replace(QLatin1Char('-'), QChar(0x2212));
}

QString signedText(double value, int decimals)
{
    const QString digits = fixedText(std::abs(value), decimals);
    if (digits == fixedText(0, decimals))
        return digits;
    return (value > 0 ? QLatin1Char('+') : QChar(0x2212)) + digits;
}

QString ordinalText(int number)
{
    const int tens = number % 100;
    const char* form = "%1th";
    if (tens < 11 || tens > 13)
        form = number % 10 == 1 ? "%1st" : number % 10 == 2 ? "%1nd" : number % 10 == 3 ? "%1rd" : "%1th";
    return words(form).arg(countText(number));
}

QString durationText(double seconds)
{
    if (seconds < 9.95 && seconds != std::floor(seconds))
        return words("%1 s").arg(fixedText(seconds, 1));
    const auto whole = std::llround(seconds);
    if (whole < 60)
        return words("%1 s").arg(whole);
    if (whole < 3600)
        return words("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    return words("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
}

}  // namespace kinoscope::ui
