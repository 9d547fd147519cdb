// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/movielens_dat.h"
#include "core/data/sources/dataset_reader.h"
#include "tests/core/data/data_folder.h"
#include "tests/core/rating_columns.h"
#include "tests/test_main.h"

#include <QTest>

#include <limits>

using namespace kinoscope;
using kinoscope::test::DataFolder;
using kinoscope::test::error_of;

namespace {

using Ids = std::vector<std::int64_t>;
using Indices = std::vector<std::int32_t>;
using Values = std::vector<float>;
using Names = std::vector<std::string>;

const QByteArray good_ratings("1::1::5::978300760\n1::2::3.5::978302109\n2::1::4::978301968\n");
const QByteArray good_movies("1::Night Train (1994)::Drama|Thriller\n2::Second Film, The (1999)::Comedy\n");
const QByteArray good_tweets("1::0110010::10::1381620027\n2::0012345::0::1381620028\n");
const QByteArray good_tweeted("0012345::Old Film (1921)::Drama\n0110010::New Film (2013)::\n");

/// A row: one file of a good data set is replaced, and this must be the sentence.
void bad(const QByteArray& name, const char* file, const QByteArray& bytes, const QString& sentence)
{
    QTest::newRow(name) << QString::fromLatin1(file) << bytes << QString::fromLatin1(file) + sentence;
}

void bad_ratings()
{
    const QString four(". Expected a row of 4 with :: between them (person, film, rating, time).");
    const QString person(". Expected the number of a person.");
    const QString film(". Expected the number of a film.");
    const QString time(". Expected a time in seconds since 1970.");
    const auto row = [](const QByteArray& name, const QByteArray& bytes, const QString& sentence) {
        bad(name, "ratings.dat", bytes, sentence);
    };
    row("empty", "", ": holds no ratings. Get the data set again.");
    row("only line ends", "\n\r\n\n", ": holds no ratings. Get the data set again.");
    row("only films not listed", "1::77::5::9\n", ": holds no rating of a listed film. Get the data set again.");
    row("too few fields", "1::1::5::9\n1::2::5\n", ", line 2: found 3 fields" + four);
    row("too many fields", "1::1::5::9\n1::2::5::9::9\n", ", line 2: found 5 fields" + four);
    row("trailing separator", "1::1::5::9::\n", ", line 1: found 5 fields" + four);
    row("single colons", "1:1:5:9\n", ", line 1: found 1 field" + four);
    row("one single colon", "1::1:5::9\n", ", line 1: found 3 fields" + four);
    row("tabs", "1\t1\t5\t9\n", ", line 1: found 1 field" + four);
    row("commas and a heading", "userId,movieId,rating,timestamp\n", ", line 1: found 1 field" + four);
    row("heading", "user::movie::rating::timestamp\n1::1::5::9\n", ", line 1: found \"user\"" + person);
    row("empty line inside", "1::1::5::9\n\n1::2::5::9\n",
        ", line 2: found an empty line. Expected person, film, rating and time.");
    row("empty person", "::1::5::9\n", ", line 1: found \"\"" + person);
    row("negative person", "-1::1::5::9\n", ", line 1: found \"-1\"" + person);
    row("space before a person", " 1::1::5::9\n", ", line 1: found \" 1\"" + person);
    row("three colons behind a person", "1:::1::5::9\n", ", line 1: found \":1\"" + film);
    row("letters for a film", "1::tt0110010::5::9\n", ", line 1: found \"tt0110010\"" + film);
    row("empty film", "1::::5::9\n", ", line 1: found \"\"" + film);
    row("film beyond 64 bits", "1::9223372036854775808::5::9\n", ", line 1: found \"9223372036854775808\"" + film);
    row("person beyond 64 bits", "99999999999999999999::1::5::9\n",
        ", line 1: found \"99999999999999999999\"" + person);
    row("time with a fraction", "1::1::5::9.5\n", ", line 1: found \"9.5\"" + time);
    row("negative time", "1::1::5::-9\n", ", line 1: found \"-9\"" + time);
    row("empty time", "1::1::5::\n", ", line 1: found \"\"" + time);
    row("colon behind a time", "1::1::5::9:\n", ", line 1: found \"9:\"" + time);
    row("time beyond 64 bits", "1::1::5::9223372036854775808\n", ", line 1: found \"9223372036854775808\"" + time);
    row("three colons behind a rating", "1::1::3:::9\n", ", line 1: found \":9\"" + time);
    row("bytes that are no text", "1::1::\xff\x01::9\n",
        ", line 1: found \"\\xff\\x01\". Expected a rating from 0.5 to 5 in half stars.");
    row("NUL byte", QByteArray("1::1::5::9\n1::\0002::5::9\n", 23),
        ", line 2, column 4: found a NUL byte. Expected text.");
    row("endless line", QByteArray(5000, '7'), ", line 1: found 5000 bytes. Expected a line of at most 1024 bytes.");
    for (const char* rating : {"0", "0.0", "5.5", "6", "10", "-1", "+3", "nan", "1e3", "3.7", "3,5", " 3", ""})
        row(QByteArray("stars ") + rating, QByteArray("1::1::4::9\n1::2::") + rating + "::9\n",
            QStringLiteral(", line 2: found \"%1\". Expected a rating from 0.5 to 5 in half stars.")
                .arg(QLatin1String(rating)));
}

void bad_movies()
{
    const QString three(". Expected a row of 3 with :: between them (film, title, genres).");
    const QString film(". Expected the number of a film.");
    const auto row = [](const QByteArray& name, const QByteArray& bytes, const QString& sentence) {
        bad("films: " + name, "movies.dat", bytes, sentence);
    };
    row("empty", "", ": is empty. Get the data set again.");
    row("only line ends", "\n\r\n", ": is empty. Get the data set again.");
    row("one field", "1::A::\nOnly a title\n", ", line 2: found 1 field" + three);
    row("no genres", "1::A::\n2::Film (1999)\n", ", line 2: found 2 fields" + three);
    row("three colons and no genres", "1:::Film (1999)\n", ", line 1: found 2 fields" + three);
    row("commas", "1,Film (1999),Drama\n", ", line 1: found 1 field" + three);
    row("empty line inside", "1::A::\n\n2::B::\n", ", line 2: found an empty line. Expected film, title and genres.");
    row("empty id", "::Film (1999)::Drama\n", ", line 1: found \"\"" + film);
    row("heading", "id::title::genres\n1::A::\n", ", line 1: found \"id\"" + film);
    row("letters in an id", "1::A::\ntt0110010::B::\n", ", line 2: found \"tt0110010\"" + film);
    row("negative id", "-1::A::\n", ", line 1: found \"-1\"" + film);
    row("id beyond 64 bits", "9223372036854775808::A::\n", ", line 1: found \"9223372036854775808\"" + film);
    row("listed twice", good_movies + "1::Again::Drama\n",
        ", line 3: found film 1 a second time. Expected a film not listed yet.");
    row("listed twice with zeros in front", good_movies + "0002::Again::Drama\n",
        ", line 3: found film 2 a second time. Expected a film not listed yet.");
    row("neither Latin-1 nor UTF-8", "1::A::\n2::B\x93::\n",
        ", line 2, column 5: found the byte 0x93. Expected Latin-1 or UTF-8 text.");
    row("NUL", QByteArray("1::A\0::\n", 8), ", line 1, column 5: found a NUL byte. Expected text.");
    row("endless line", "1::A::\n2::" + QByteArray(70000, 'x'),
        ", line 2: found 70003 bytes. Expected a line of at most 65536 bytes.");
}

QString sentence_of(const DataFolder& folder)
{
    return QString::fromStdString(error_of([&] { read_movielens_dat(folder.path(), {}); }));
}

}  // namespace

class MovielensDatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void starsWholeAndHalfAreRead();
    void titlesInLatin1AndInUtf8AreTheSame();
    void aTitleMayHoldColons_data();
    void aTitleMayHoldColons();
    void genresMayBeMissing();
    void longIdsMeanMovieTweetings();
    void theFirstFilmDecides_data();
    void theFirstFilmDecides();
    void hugeIdsAndLeadingZerosAreOnlyNumbers();
    void lineEndsAndMarksDoNotMatter();
    void whatCannotBeUsedIsCounted();
    void theFolderAroundItWillDo();
    void badFilesAreToldApart_data();
    void badFilesAreToldApart();
    void badTweetedRatingsAreToldApart_data();
    void badTweetedRatingsAreToldApart();
    void aMissingListOfFilmsIsNamedWithItsPath();
};

void MovielensDatTest::starsWholeAndHalfAreRead()
{
    DataFolder folder;
    folder.write("ratings.dat", "30::9::5::300\n4::200::0.5::100\n30::200::4.0::200\n");
    folder.write("movies.dat", "200::Second Film, The (1999)::Comedy|Drama\n9::Night Train (1994)::Thriller\n");
    const Dataset data = load_dataset(folder.path());
    QCOMPARE(data.layout, std::string("ml-dat"));
    QCOMPARE(data.name, folder.path().filename().string());
    QCOMPARE(data.user_ids, (Ids{4, 30}));
    QCOMPARE(data.movies.size(), std::size_t{2});
    QCOMPARE(data.movies[0].id, std::int64_t{9});
    QCOMPARE(data.movies[1].title, std::string("Second Film, The (1999)"));
    QCOMPARE(data.movies[1].year, 1999);
    QCOMPARE(data.movies[1].genres, (Names{"Comedy", "Drama"}));
    QCOMPARE(data.movies[1].mean_rating, 2.25);
    QCOMPARE(test::users_of(data.ratings), (Indices{1, 0, 1}));
    QCOMPARE(test::movies_of(data.ratings), (Indices{0, 1, 1}));
    QCOMPARE(test::values_of(data.ratings), (Values{5.0F, 0.5F, 4.0F}));
    QVERIFY(data.scale == (RatingScale{0.5, 5.0, 0.5}));
    QCOMPARE(data.first_timestamp, std::int64_t{100});
    QCOMPARE(data.last_timestamp, std::int64_t{300});

    folder.write("ratings.dat", "1::9::1::1\n1::200::5::2\n");  // 1M has whole stars only
    QVERIFY(load_dataset(folder.path()).scale == (RatingScale{1.0, 5.0, 1.0}));
}

void MovielensDatTest::titlesInLatin1AndInUtf8AreTheSame()
{
    DataFolder folder;
    folder.write("ratings.dat", "1::1::5::9\n");
    for (const char* movie : {"1::Ecole am\xe9ricaine (1998)::Com\xe9"
                              "die\n",
                              "1::Ecole américaine (1998)::Comédie\n"}) {
        folder.write("movies.dat", movie);
        const Dataset data = load_dataset(folder.path());
        QCOMPARE(data.movies[0].title, std::string("Ecole américaine (1998)"));
        QCOMPARE(data.movies[0].genres, Names{"Comédie"});
    }
}

void MovielensDatTest::aTitleMayHoldColons_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("title");
    QTest::newRow("one") << QByteArray("1::Part: The Rest (1995)::Drama") << "Part: The Rest (1995)";
    QTest::newRow("two") << QByteArray("1::Part::The Rest (1995)::Drama") << "Part::The Rest (1995)";
    QTest::newRow("two pairs") << QByteArray("1::A::B::C::Drama") << "A::B::C";
    QTest::newRow("first") << QByteArray("1:::Colon::Drama") << ":Colon";
    QTest::newRow("last") << QByteArray("1::Colon:::Drama") << "Colon:";
    QTest::newRow("nothing else") << QByteArray("1:::::Drama") << ":";
    QTest::newRow("bars and commas") << QByteArray("1::A|B, \"C\"::Drama") << "A|B, \"C\"";
    QTest::newRow("no title") << QByteArray("1::::Drama") << "Film 1";
}

void MovielensDatTest::aTitleMayHoldColons()
{
    QFETCH(QByteArray, line);
    DataFolder folder;
    folder.write("ratings.dat", "1::1::5::9\n");
    folder.write("movies.dat", line.toStdString());
    const Dataset data = load_dataset(folder.path());
    QTEST(QString::fromStdString(data.movies[0].title), "title");
    QCOMPARE(data.movies[0].genres, Names{"Drama"});
}

void MovielensDatTest::genresMayBeMissing()
{
    DataFolder folder;
    folder.write("ratings.dat", "1::1::5::9\n1::2::5::9\n1::3::5::9\n");
    folder.write("movies.dat", "1::None (1995)::\n2::Not Listed (1996)::(no genres listed)\n3::Gap (1997)::|War||\n");
    const Dataset data = load_dataset(folder.path());
    QVERIFY(data.movies[0].genres.empty());
    QVERIFY(data.movies[1].genres.empty());
    QCOMPARE(data.movies[2].genres, Names{"War"});
}

void MovielensDatTest::longIdsMeanMovieTweetings()
{
    DataFolder folder;
    folder.write("ratings.dat", "1::0110010::10::1381620027\n2::0012345::0::1381620028\n2::11234567::7::1381620029\n"
                                "1::0012345::1::1381620030\n");
    folder.write("movies.dat",
                 "0012345::Älter (1921)::Drama\n0110010::New Film (2013)::\n11234567::Newest (2021)::War|Short\n");
    const Dataset data = load_dataset(folder.path());
    QCOMPARE(data.name, std::string("MovieTweetings"));
    QCOMPARE(data.layout, std::string("ml-dat"));
    QCOMPARE(test::values_of(data.ratings), (Values{10.0F, 0.0F, 7.0F, 1.0F}));
    QCOMPARE(test::movies_of(data.ratings), (Indices{1, 0, 2, 0}));
    QVERIFY(data.scale == (RatingScale{0.0, 10.0, 1.0}));
    QCOMPARE(data.movies[0].id, std::int64_t{12345});
    QCOMPARE(data.movies[0].title, std::string("Älter (1921)"));
    QCOMPARE(data.movies[0].mean_rating, 0.5);
    QCOMPARE(data.movies[1].id, std::int64_t{110010});
    QVERIFY(data.movies[1].genres.empty());
    QCOMPARE(data.movies[2].id, std::int64_t{11234567});
    QVERIFY(data.skipped.empty());
}

void MovielensDatTest::theFirstFilmDecides_data()
{
    QTest::addColumn<QByteArray>("movies");
    QTest::addColumn<bool>("tweets");
    QTest::newRow("6 digits") << QByteArray("000001::A::\n0000002::B::\n") << false;
    QTest::newRow("7 digits") << QByteArray("0000001::A::\n2::B::\n") << true;
    QTest::newRow("8 digits") << QByteArray("00000001::A::\n2::B::\n") << true;
    QTest::newRow("behind a byte order mark") << QByteArray("\xef\xbb\xbf"
                                                            "0000001::A::\n")
                                              << true;
    QTest::newRow("a mark is no digit") << QByteArray("\xef\xbb\xbf"
                                                      "000001::A::\n")
                                        << false;
}

void MovielensDatTest::theFirstFilmDecides()
{
    QFETCH(QByteArray, movies);
    QFETCH(bool, tweets);
    DataFolder folder;
    folder.write("movies.dat", movies.toStdString());
    folder.write("ratings.dat", "1::1::10::9\n");
    QCOMPARE(sentence_of(folder).isEmpty(), tweets);
    folder.write("ratings.dat", "1::1::3.5::9\n");
    QCOMPARE(sentence_of(folder).isEmpty(), !tweets);
}

void MovielensDatTest::hugeIdsAndLeadingZerosAreOnlyNumbers()
{
    DataFolder folder;
    folder.write("ratings.dat", "9223372036854775807::7::5::9\n007::0000000000000000000007::4::9\n"
                                "7::9000000000000000000::3::9\n5000000000::007::2::9\n");
    folder.write("movies.dat", "7::Seven::\n9000000000000000000::Far::\n");
    const Dataset data = load_dataset(folder.path());
    QCOMPARE(data.user_ids, (Ids{7, 5000000000, std::numeric_limits<std::int64_t>::max()}));
    QCOMPARE(test::users_of(data.ratings), (Indices{2, 0, 0, 1}));
    QCOMPARE(test::movies_of(data.ratings), (Indices{0, 0, 1, 0}));
    QCOMPARE(data.movies[1].id, std::int64_t{9000000000000000000});
    QVERIFY(data.skipped.empty());
}

void MovielensDatTest::lineEndsAndMarksDoNotMatter()
{
    DataFolder folder;
    folder.write("ratings.dat", "\xef\xbb\xbf"
                                "1::1::4::9\r\n2::1::3.5::9\r\n\r\n");
    folder.write("movies.dat", "\xef\xbb\xbf"
                               "1::Night Train (1994)::Drama|War\r\n");
    const Dataset data = load_dataset(folder.path());
    QCOMPARE(test::values_of(data.ratings), (Values{4.0F, 3.5F}));
    QCOMPARE(data.movies[0].genres, (Names{"Drama", "War"}));
}

void MovielensDatTest::whatCannotBeUsedIsCounted()
{
    DataFolder folder;
    folder.write("ratings.dat", "1::1::5::9\n1::7::5::9\n1::1::2::9\n9::8::1::9\n2::1::3::9\n2::1::3::9\n");
    folder.write("movies.dat", "1::A::\n2::B::\n3::C::\n");
    const Dataset data = load_dataset(folder.path());
    QCOMPARE(test::values_of(data.ratings), (Values{2.0F, 3.0F}));
    QCOMPARE(data.user_ids, (Ids{1, 2}));
    QStringList skipped;
    for (const SkippedRows& rows : data.skipped)
        skipped += QString::fromStdString(rows.first + " " + rows.reason + ": " + std::to_string(rows.count));
    QCOMPARE(skipped, (QStringList{"ratings.dat:2 rating of a film that is not listed: 2",
                                   "ratings.dat:1 earlier rating of the same film by the same person: 2",
                                   "movies.dat:2 film without ratings: 2"}));
}

void MovielensDatTest::theFolderAroundItWillDo()
{
    DataFolder folder;
    folder.write("ml-10M100K/ratings.dat", good_ratings.toStdString());
    folder.write("ml-10M100K/movies.dat", good_movies.toStdString());
    folder.write("ml-10M100K/tags.dat", "1::1::made up::9\n");
    QCOMPARE(load_dataset(folder.path()).name, std::string("ml-10M100K"));
}

void MovielensDatTest::badFilesAreToldApart_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    bad_ratings();
    bad_movies();
}

void MovielensDatTest::badFilesAreToldApart()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    DataFolder folder;
    folder.write("ratings.dat", good_ratings.toStdString());
    folder.write("movies.dat", good_movies.toStdString());
    QCOMPARE(sentence_of(folder), QString());
    folder.write(file.toStdString(), bytes.toStdString());
    QTEST(sentence_of(folder), "sentence");
}

void MovielensDatTest::badTweetedRatingsAreToldApart_data()
{
    QTest::addColumn<QString>("rating");
    for (const char* rating : {"11", "100", "00", "05", "010", "-1", "+7", "7.0", "0.5", "3.5", "1e1", "ten", " 7", ""})
        QTest::newRow(rating) << rating;
}

void MovielensDatTest::badTweetedRatingsAreToldApart()
{
    QFETCH(QString, rating);
    DataFolder folder;
    folder.write("ratings.dat", good_tweets.toStdString());
    folder.write("movies.dat", good_tweeted.toStdString());
    QCOMPARE(sentence_of(folder), QString());
    folder.write("ratings.dat", (good_tweets + "3::0012345::" + rating.toLatin1() + "::9\n").toStdString());
    QCOMPARE(sentence_of(folder),
             QStringLiteral("ratings.dat, line 3: found \"%1\". Expected a whole rating from 0 to 10.").arg(rating));
}

void MovielensDatTest::aMissingListOfFilmsIsNamedWithItsPath()
{
    DataFolder folder;
    folder.write("ratings.dat", good_ratings.toStdString());
    QCOMPARE(sentence_of(folder), QString::fromStdString((folder.path() / "movies.dat").string()) +
                                      ": there is no such file. Check the name, or get the data set again.");
}

KINOSCOPE_PLAIN_TEST(MovielensDatTest)
#include "movielens_dat_test.moc"
