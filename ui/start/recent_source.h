// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace kinoscope::ui {

/// What was opened before, to be opened again.
struct RecentSource {
    QString path;         ///< absolute
    QString name;         ///< of the data, for people: "MovieLens 100K"
    QString made = {};    ///< what was made of it: "Balanced, 50 factors · test error 0.893"; empty: not known
    QDateTime when = {};  ///< when that was, or it was opened; invalid: not known

    bool operator==(const RecentSource&) const = default;
};

/// "today", "yesterday", "3 November", "3 November 2025"; empty for an invalid one.
QString dayText(const QDate& day, const QDate& today);

/// The same, with the time of a day that is `today`.
QString whenText(const QDateTime& when, const QDate& today);

/// "MovieLens 100K – Balanced, 50 factors", for a menu.
QString recentText(const RecentSource& source);

}  // namespace kinoscope::ui
