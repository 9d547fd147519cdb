// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/dataset_reader.h"
#include "core/data/readers/movielens_name.h"
#include "tests/core/data/data_folder.h"
#include "tests/test_main.h"

#include <QTest>

using namespace kinoscope;
using kinoscope::test::DataFolder;

class MovielensNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKnownNumberOfRatingsNamesTheSet_data();
    void aKnownNumberOfRatingsNamesTheSet();
    void aFolderWithTheKnownNumberGetsTheName_data();
    void aFolderWithTheKnownNumberGetsTheName();
};

void MovielensNameTest::aKnownNumberOfRatingsNamesTheSet_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<qint64>("ratings");
    QTest::addColumn<QString>("name");
    QTest::newRow("100K") << "ml-100k" << qint64{100000} << "MovieLens 100K";
    QTest::newRow("latest-small") << "ml-csv" << qint64{100836} << "MovieLens latest-small";
    QTest::newRow("1M") << "ml-dat" << qint64{1000209} << "MovieLens 1M";
    QTest::newRow("10M") << "ml-dat" << qint64{10000054} << "MovieLens 10M";
    QTest::newRow("20M") << "ml-csv" << qint64{20000263} << "MovieLens 20M";
    QTest::newRow("25M") << "ml-csv" << qint64{25000095} << "MovieLens 25M";
    QTest::newRow("32M") << "ml-csv" << qint64{32000204} << "MovieLens 32M";
    QTest::newRow("one less") << "ml-dat" << qint64{1000208} << "";
    QTest::newRow("one more") << "ml-csv" << qint64{25000096} << "";
    QTest::newRow("a round number in another layout") << "ml-csv" << qint64{100000} << "";
    QTest::newRow("nothing") << "ml-dat" << qint64{0} << "";
    QTest::newRow("unknown layout") << "" << qint64{100836} << "";
}

void MovielensNameTest::aKnownNumberOfRatingsNamesTheSet()
{
    QFETCH(QString, layout);
    QFETCH(qint64, ratings);
    const std::string name = movielens_name(layout.toStdString(), static_cast<std::size_t>(ratings));
    QTEST(QString::fromStdString(name), "name");
}

void MovielensNameTest::aFolderWithTheKnownNumberGetsTheName_data()
{
    QTest::addColumn<QString>("ratings_file");
    QTest::addColumn<QString>("movies_file");
    QTest::addColumn<QByteArray>("heading");
    QTest::addColumn<QByteArray>("movie");
    QTest::addColumn<QByteArray>("tail");  // of every row of ratings, behind the person
    QTest::addColumn<int>("ratings");
    QTest::addColumn<QString>("name");
    QTest::newRow("latest-small") << "ratings.csv"
                                  << "movies.csv" << QByteArray("userId,movieId,rating,timestamp\n")
                                  << QByteArray("movieId,title,genres\n1,Made Up (1995),Drama\n")
                                  << QByteArray(",1,3.5,9\n") << 100836 << "MovieLens latest-small";
    QTest::newRow("1M") << "ratings.dat"
                        << "movies.dat" << QByteArray() << QByteArray("1::Made Up (1995)::Drama\n")
                        << QByteArray("::1::4::9\n") << 1000209 << "MovieLens 1M";
}

// The larger sets differ in nothing but the number, and the table above has that.
void MovielensNameTest::aFolderWithTheKnownNumberGetsTheName()
{
    QFETCH(QString, ratings_file);
    QFETCH(QString, movies_file);
    QFETCH(QByteArray, heading);
    QFETCH(QByteArray, movie);
    QFETCH(QByteArray, tail);
    QFETCH(int, ratings);
    std::string text = heading.toStdString();
    for (int person = 1; person <= ratings; ++person)
        text += std::to_string(person) + tail.constData();
    DataFolder folder;
    folder.write(ratings_file.toStdString(), text);
    folder.write(movies_file.toStdString(), movie.toStdString());
    const Dataset data = load_dataset(folder.path());
    QCOMPARE(data.ratings.size(), static_cast<std::size_t>(ratings));
    QTEST(QString::fromStdString(data.name), "name");
}

KINOSCOPE_PLAIN_TEST(MovielensNameTest)
#include "movielens_name_test.moc"
