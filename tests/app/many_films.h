// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>

#include <utility>

namespace kinoscope::test {

inline constexpr int manyFilms = 59'047;  ///< as many as MovieLens 25M has

/// Writes that many films by formula, in the layout of newer MovieLens sets; most are rated once or twice.
inline void writeManyFilms(const QDir& folder)
{
    QByteArray movies("movieId,title,genres\n");
    QByteArray ratings("userId,movieId,rating,timestamp\n");
    for (int movie = 1; movie <= manyFilms; ++movie) {
        const QByteArray id = QByteArray::number(movie);
        movies += id + ",\"Tale of " + QByteArray::number(movie * 7919 % manyFilms) + " Cities, The (" +
                  QByteArray::number(1920 + movie % 100) + ")\",Drama|Comedy\n";
        for (int i = 0; i < 1 + 400 / movie; ++i)
            ratings += QByteArray::number(1 + (movie + 31 * i) % 500) + ',' + id + ',' +
                       QByteArray::number(1 + (3 * movie + i) % 5) + ".0,964982703\n";
    }
    for (const auto& [name, content] : {std::pair("movies.csv", &movies), std::pair("ratings.csv", &ratings)}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(*content) != content->size())
            qFatal("cannot write %s", name);
    }
}

}  // namespace kinoscope::test
