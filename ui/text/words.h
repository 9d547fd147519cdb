// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <string_view>

namespace kinoscope::ui {

/// The user's locale; English where there is only the C locale (a bare Debian), which would not group digits.
QLocale readingLocale();

QString countText(qint64 number);                ///< "1,682"
QString ratingsText(qint64 ratings);             ///< "1 rating", "583 ratings"
QString idsText(int ids);                        ///< "2 ids": of a film that the data set has so often
QString fixedText(double value, int decimals);   ///< "4.36", "−0.10" (with a real minus sign)
QString signedText(double value, int decimals);  ///< "+0.43", "−0.12"
QString durationText(double seconds);            ///< "0.6 s", "12 s", "3 min 5 s"
/// Of a set of ratings that core names "test", "validation" or "folds", in a word for beside a figure.
QString ratingsSetName(std::string_view measuredOn);

}  // namespace kinoscope::ui
