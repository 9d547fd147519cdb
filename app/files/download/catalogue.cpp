// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/download/catalogue.h"

#include "app/files/data_credit.h"

#include <QCoreApplication>

namespace kinoscope {

namespace {

struct CatalogueTexts {
    Q_DECLARE_TR_FUNCTIONS(CatalogueTexts)
};

/// What is the same for all that GroupLens publishes. The year of the newest film is in no README; it is that of the
/// titles in the files.
DownloadSet movieLens(const QString& id, const QString& name, const QString& pageName)
{
    const QString files = QStringLiteral("https://files.grouplens.org/datasets/movielens/");
    DownloadSet set;
    set.id = id;
    set.name = name;
    set.address = QUrl(files + id + QStringLiteral(".zip"));
    set.page = QUrl(QStringLiteral("https://grouplens.org/datasets/movielens/") + pageName);
    set.folder = id;
    set.terms = QUrl(files + id + QStringLiteral("-README.html"));
    set.licence = CatalogueTexts::tr("For research and teaching. Cite it in what you publish; ask GroupLens before "
                                     "commercial use and before redistributing it.");
    set.citation = creditFor(name)->citation;
    return set;
}

void setCounts(DownloadSet& set, qint64 ratings, qint64 people, qint64 films)
{
    set.ratings = ratings;
    set.people = people;
    set.films = films;
}

void setArchive(DownloadSet& set, qint64 bytes, const QByteArray& md5)
{
    set.bytes = bytes;
    set.mostBytes = 2 * bytes + 1'000'000;
    set.md5 = md5;
}

DownloadSet latestSmall()
{
    DownloadSet set = movieLens(QStringLiteral("ml-latest-small"), QStringLiteral("MovieLens latest small"),
                                QStringLiteral("latest/"));
    set.about = CatalogueTexts::tr(
        "Films of this century too, in half stars, and small enough to train in a moment: a good one to begin with. It "
        "changes from time to time.");
    set.changes = true;
    set.recommended = true;
    set.filmsUntil = 2018;
    setCounts(set, 100'836, 610, 9'742);
    setArchive(set, 978'202, {});
    set.mostBytes = 20'000'000;
    return set;
}

DownloadSet movieLens100k()
{
    DownloadSet set = movieLens(QStringLiteral("ml-100k"), QStringLiteral("MovieLens 100K"), QStringLiteral("100k/"));
    set.about = CatalogueTexts::tr("1–5 stars, no halves; given in 1997 and 1998. Trains in a second.");
    set.filmsUntil = 1998;
    set.terms = QUrl(QStringLiteral("https://files.grouplens.org/datasets/movielens/ml-100k-README.txt"));
    setCounts(set, 100'000, 943, 1'682);
    setArchive(set, 4'924'029, "0e33842e24a9c977be4e0107933c0723");
    return set;
}

DownloadSet movieLens1m()
{
    DownloadSet set = movieLens(QStringLiteral("ml-1m"), QStringLiteral("MovieLens 1M"), QStringLiteral("1m/"));
    set.about = CatalogueTexts::tr("1–5 stars, no halves, from people who joined in 2000.");
    set.filmsUntil = 2000;
    set.terms = QUrl(QStringLiteral("https://files.grouplens.org/datasets/movielens/ml-1m-README.txt"));
    setCounts(set, 1'000'209, 6'040, 3'706);
    setArchive(set, 5'917'549, "c4d9eecfca2ab87c1945afe126590906");
    return set;
}

DownloadSet movieLens10m()
{
    DownloadSet set = movieLens(QStringLiteral("ml-10m"), QStringLiteral("MovieLens 10M"), QStringLiteral("10m/"));
    set.about = CatalogueTexts::tr("Half stars, published in 2009.");
    set.filmsUntil = 2008;
    set.folder = QStringLiteral("ml-10M100K");
    setCounts(set, 10'000'054, 69'878, 10'677);
    setArchive(set, 65'566'137, "ce571fd55effeba0271552578f2648bd");
    return set;
}

DownloadSet movieLens25m()
{
    DownloadSet set = movieLens(QStringLiteral("ml-25m"), QStringLiteral("MovieLens 25M"), QStringLiteral("25m/"));
    set.about = CatalogueTexts::tr("Half stars, 1995 to 2019. Needs more than 1 GB once unpacked.");
    set.filmsUntil = 2019;
    setCounts(set, 25'000'095, 162'541, 59'047);
    setArchive(set, 261'978'986, "6b51fb2759a8657d3bfcbfc42b592ada");
    return set;
}

DownloadSet movieLens32m()
{
    DownloadSet set = movieLens(QStringLiteral("ml-32m"), QStringLiteral("MovieLens 32M"), QStringLiteral("32m/"));
    set.about = CatalogueTexts::tr("Half stars, 1995 to 2023: the largest. Needs about 1 GB once unpacked.");
    set.filmsUntil = 2023;
    setCounts(set, 32'000'204, 200'948, 84'432);
    setArchive(set, 238'950'008, {});
    set.md5Address = QUrl(set.address.toString() + QStringLiteral(".md5"));
    return set;
}

// Counts: the repository's own, of November 2019.
DownloadSet movieTweetings()
{
    DownloadSet set;
    set.id = QStringLiteral("movietweetings");
    set.name = QStringLiteral("MovieTweetings");
    set.about = CatalogueTexts::tr(
        "Ratings from 0 to 10, tweeted since 2013. Includes recent films; most people rated only a few.");
    set.changes = true;
    setCounts(set, 814'117, 60'275, 34'418);
    set.address = QUrl(QStringLiteral("https://github.com/sidooms/MovieTweetings/archive/refs/heads/master.zip"));
    set.page = QUrl(QStringLiteral("https://github.com/sidooms/MovieTweetings"));
    set.mostBytes = 100'000'000;
    set.folder = QStringLiteral("MovieTweetings-master/latest");
    set.licence = CatalogueTexts::tr("MIT licence: free to use and redistribute with the authors' notice.");
    set.terms = QUrl(QStringLiteral("https://github.com/sidooms/MovieTweetings/blob/master/LICENSE"));
    set.citation = creditFor(set.name)->citation;
    return set;
}

}  // namespace

QList<DownloadSet> downloadCatalogue()
{
    return {movieLens100k(), latestSmall(),  movieTweetings(), movieLens1m(),
            movieLens10m(),  movieLens25m(), movieLens32m()};
}

QString checksumText(const DownloadSet& set)
{
    if (!set.md5.isEmpty())
        return CatalogueTexts::tr("Verified against the MD5 checksum published by GroupLens: %1.")
            .arg(QString::fromLatin1(set.md5));
    if (!set.md5Address.isEmpty())
        return CatalogueTexts::tr("Verified against the MD5 checksum that the same server offers, downloaded first "
                                  "over the same encrypted connection.");
    return CatalogueTexts::tr(
        "No checksum is published for this set because it changes. Only the encrypted connection vouches for it.");
}

}  // namespace kinoscope
