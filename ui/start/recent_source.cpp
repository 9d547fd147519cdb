// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/recent_source.h"

#include <QCoreApplication>
#include <QLocale>

namespace kinoscope::ui {

namespace {

struct RecentWords {
    Q_DECLARE_TR_FUNCTIONS(RecentWords)
};

}  // namespace

QString dayText(const QDate& day, const QDate& today)
{
    if (!day.isValid())
        return {};
    if (day == today)
        return RecentWords::tr("today");
    if (day == today.addDays(-1))
        return RecentWords::tr("yesterday");
    return QLocale().toString(day, day.year() == today.year()
                                       ? RecentWords::tr("d MMMM", "a day of this year, as QDate::toString takes it")
                                       : RecentWords::tr("d MMMM yyyy", "a day, as QDate::toString takes it"));
}

QString whenText(const QDateTime& when, const QDate& today)
{
    const QString day = dayText(when.date(), today);
    return when.date() == today
               ? RecentWords::tr("%1, %2", "day, time").arg(day, QLocale().toString(when.time(), QLocale::ShortFormat))
               : day;
}

QString recentText(const RecentSource& source)
{
    return source.made.isEmpty() ? source.name : QStringLiteral("%1 – %2").arg(source.name, source.made);
}

}  // namespace kinoscope::ui
