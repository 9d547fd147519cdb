// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/places.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>

namespace kinoscope::soak {

namespace {

/// Simulated: people of two tastes, so that there is something to learn.
void writeRatings(const QString& path, int people, int films)
{
    const QDir folder(path);
    folder.mkpath(QStringLiteral("."));
    QFile movies(folder.filePath(QStringLiteral("movies.csv")));
    QFile ratings(folder.filePath(QStringLiteral("ratings.csv")));
    if (!movies.open(QIODevice::WriteOnly) || !ratings.open(QIODevice::WriteOnly))
        qFatal("cannot write the soak test's data");
    movies.write("movieId,title,genres\n");
    for (int film = 1; film <= films; ++film)
        movies.write(QStringLiteral("%1,Film %1 (%2),%3\n")
                         .arg(film)
                         .arg(1950 + film)
                         .arg(film % 2 == 0 ? QStringLiteral("Comedy") : QStringLiteral("Horror"))
                         .toUtf8());
    ratings.write("userId,movieId,rating,timestamp\n");
    for (int user = 1; user <= people; ++user)
        for (int film = 1; film <= films; ++film)
            if ((user * 7 + film * 3) % 5 != 0)
                ratings.write(QStringLiteral("%1,%2,%3.0,964982703\n")
                                  .arg(user)
                                  .arg(film)
                                  .arg((user + film) % 2 == 0 ? 4 + user % 2 : 1 + film % 3)
                                  .toUtf8());
}

}  // namespace

Places::Places(const QString& root) : m_root(root)
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_root.filePath(QStringLiteral("settings")));
}

void Places::writeData() const
{
    writeRatings(small(), 60, 30);
    writeRatings(other(), 40, 20);
    clear();
}

void Places::clear() const
{
    for (QDir folder : {runs(), exports()}) {
        folder.removeRecursively();
        folder.mkpath(QStringLiteral("."));
    }
}

QDir Places::autosave() const
{
    return QDir(QFileInfo(QSettings().fileName()).dir().filePath(QStringLiteral("autosave")));
}

QString Places::settingsLock() const
{
    return QSettings().fileName() + QStringLiteral(".lock");
}

QStringList allIn(const QDir& folder)
{
    return folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

}  // namespace kinoscope::soak
