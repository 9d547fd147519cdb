// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>

namespace kinoscope::test {

/// Four films, as rows of movies.csv.
inline const QByteArray fourMovies = "1,Heat (1995),Action|Crime\n2,\"Matrix, The (1999)\",Action|Sci-Fi\n"
                                     "3,Amélie (2001),Comedy\n4,Fargo (1996),Crime\n";

/// Of the four films by as many people, as rows of ratings.csv.
inline QByteArray ratingsOfFour(int people = 20)
{
    QByteArray rows;
    for (int user = 1; user <= people; ++user)
        for (int movie = 1; movie <= 4; ++movie)
            rows += QByteArray::number(user) + ',' + QByteArray::number(movie) + ',' +
                    QByteArray::number(1 + (user * movie) % 5) + ".0,964982703\n";
    return rows;
}

/// Writes a data set laid out as MovieLens' CSV files into `folder`, which is made if it is not there.
inline void writeRatings(const QString& folder, const QByteArray& ratings, const QByteArray& movies = fourMovies)
{
    QDir().mkpath(folder);
    QFile movieFile(folder + QStringLiteral("/movies.csv"));
    QFile ratingFile(folder + QStringLiteral("/ratings.csv"));
    if (!movieFile.open(QIODevice::WriteOnly) || !ratingFile.open(QIODevice::WriteOnly))
        qFatal("cannot write the test's data");
    movieFile.write("movieId,title,genres\n" + movies);
    ratingFile.write("userId,movieId,rating,timestamp\n" + ratings);
}

}  // namespace kinoscope::test
