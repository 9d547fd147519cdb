// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/movielens_100k.h"
#include "core/data/sources/dataset_reader.h"
#include "tests/core/data/data_folder.h"
#include "tests/core/rating_columns.h"
#include "tests/real_data.h"
#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace kinoscope;
using kinoscope::test::DataFolder;
using kinoscope::test::error_of;
using kinoscope::test::item_line;

namespace {

using Indices = std::vector<std::int32_t>;
using Values = std::vector<float>;

void compare_skipped(const Dataset& data, const std::vector<SkippedRows>& expected)
{
    QCOMPARE(data.skipped.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(data.skipped[i].reason, expected[i].reason);
        QCOMPARE(data.skipped[i].count, expected[i].count);
        QCOMPARE(data.skipped[i].first, expected[i].first);
    }
}

}  // namespace

class DatasetReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usersAndFilmsAreOrderedById();
    void genresComeFromTheFlags();
    void titlesInLatin1AndInUtf8AreTheSame();
    void titlesAndGenresHoldNoControlCharacters();
    void theCsvLayoutHasQuotesAndHalfStars();
    void lineEndsAndMarksDoNotMatter();
    void whatAUserWantsLeftOutIsCounted();
    void theOnlySubfolderWithDataIsFound();
    void theLatestRatingOfAFilmCounts();
    void secondRatingsAreSeenHoweverTheFileIsSorted();
    void ratingFilesBecomeOneDataSetAndItsSplit();
    void aRatingInBothFilesStaysInTraining();
    void aTestFileThatAddsNothingIsRefused();
    void movieLens100KIsReadToTheLastFact();
};

void DatasetReaderTest::usersAndFilmsAreOrderedById()
{
    DataFolder folder;
    folder.write("u.data", "30\t9\t5\t300\n4\t200\t1\t100\n30\t200\t4\t200\n");
    folder.write("u.item", item_line(200, "Heat (1995)") + item_line(9, "Casino (1995)"));
    const Dataset data = load_dataset(folder.path());
    QCOMPARE(data.user_ids, (std::vector<std::int64_t>{4, 30}));
    QCOMPARE(data.movies.size(), std::size_t{2});
    QCOMPARE(data.movies[0].id, std::int64_t{9});
    QCOMPARE(data.movies[1].title, std::string("Heat (1995)"));
    QCOMPARE(data.movies[1].year, 1995);
    QCOMPARE(data.movies[1].ratings, 2);
    QCOMPARE(data.movies[1].mean_rating, 2.5);
    QCOMPARE(test::users_of(data.ratings), (Indices{1, 0, 1}));
    QCOMPARE(test::movies_of(data.ratings), (Indices{0, 1, 1}));
    QCOMPARE(test::values_of(data.ratings), (Values{5.0F, 1.0F, 4.0F}));
    QVERIFY(data.scale == (RatingScale{1.0, 5.0, 1.0}));
    QCOMPARE(data.first_timestamp, std::int64_t{100});
    QCOMPARE(data.last_timestamp, std::int64_t{300});
    QCOMPARE(data.layout, std::string("ml-100k"));
    QCOMPARE(data.name, folder.path().filename().string());
    QVERIFY(!data.simulated);
}

void DatasetReaderTest::genresComeFromTheFlags()
{
    DataFolder folder;
    folder.write("u.data", "1\t1\t5\t1\n1\t2\t5\t1\n1\t3\t5\t1\n");
    folder.write("u.item",
                 item_line(1, "Alien (1979)", 15) + item_line(2, "Nobody Knows", 0) + item_line(3, "Blank", -1));
    const Dataset known = load_dataset(folder.path());
    QCOMPARE(known.movies[0].genres, std::vector<std::string>{"Sci-Fi"});
    QVERIFY(known.movies[1].genres.empty());
    QVERIFY(known.movies[2].genres.empty());

    std::string names;
    for (int i = 0; i < 19; ++i)
        names += (i == 15 ? std::string("Space") : std::to_string(100 + i)) + "|" + std::to_string(i) + "\n";
    folder.write("u.genre", names + "\n");
    QCOMPARE(load_dataset(folder.path()).movies[0].genres, std::vector<std::string>{"Space"});
}

void DatasetReaderTest::titlesInLatin1AndInUtf8AreTheSame()
{
    DataFolder folder;
    folder.write("u.data", "1\t1\t5\t1\n");
    for (const char* title : {"Cit\xe9 des enfants perdus, La (1995)", "Cité des enfants perdus, La (1995)"}) {
        folder.write("u.item", item_line(1, title));
        QCOMPARE(load_dataset(folder.path()).movies[0].title, std::string("Cité des enfants perdus, La (1995)"));
    }
}

void DatasetReaderTest::titlesAndGenresHoldNoControlCharacters()
{
    DataFolder folder;
    folder.write("u.data", "1\t1\t5\t1\n");
    folder.write("u.item", "1|A\x1b[2J B\xc2\x9b||||1\n");
    folder.write("u.genre", "Dra\xc2\x85ma|0\n");
    const Dataset old = load_dataset(folder.path());
    QCOMPARE(old.movies[0].title, std::string("A [2J B "));
    QCOMPARE(old.movies[0].genres, std::vector<std::string>{"Dra ma"});
    folder.write("u.item", "1|A||||x\n");
    QCOMPARE(kinoscope::test::error_of([&] { read_movielens_100k(folder.path(), {}); }),
             std::string("u.item, line 1: found \"x\". Expected 0 or 1 for Dra ma."));

    DataFolder csv;
    csv.write("ratings.csv", "userId,movieId,rating,timestamp\n1,1,5,1\n");
    csv.write("movies.csv", "movieId,title,genres\n1,\"Two\nlines\",\"Dra\nma|\x1b[2J\"\n");
    const Dataset dataset = load_dataset(csv.path());
    QCOMPARE(dataset.movies[0].title, std::string("Two lines"));
    QCOMPARE(dataset.movies[0].genres, (std::vector<std::string>{"Dra ma", " [2J"}));
}

void DatasetReaderTest::theCsvLayoutHasQuotesAndHalfStars()
{
    DataFolder folder;
    folder.write("ratings.csv", "userId,movieId,rating,timestamp\n1,31,2.5,1260759144\n7,11,0.5,1260759179\n"
                                "1,11,4.0,5\n1,12,3.5,6\n1,13,3,7\n");
    folder.write("movies.csv",
                 "movieId,title,genres\n31,\"Good, the \"\"Bad\"\" and the Ugly, The (1966)\",Action|Western\n"
                 "11,Amélie (2001),(no genres listed)\n12,No Year,\n13,,Drama\n");
    const Dataset data = load_dataset(folder.path());
    QCOMPARE(data.layout, std::string("ml-csv"));
    QCOMPARE(data.user_ids, (std::vector<std::int64_t>{1, 7}));
    QCOMPARE(test::values_of(data.ratings), (Values{2.5F, 0.5F, 4.0F, 3.5F, 3.0F}));
    QVERIFY(data.scale == (RatingScale{0.5, 4.0, 0.5}));
    QCOMPARE(data.movies[0].title, std::string("Amélie (2001)"));
    QVERIFY(data.movies[0].genres.empty());
    QCOMPARE(data.movies[1].year, 0);
    QVERIFY(data.movies[1].genres.empty());
    QCOMPARE(data.movies[2].title, std::string("Film 13"));
    QCOMPARE(data.movies[3].title, std::string("Good, the \"Bad\" and the Ugly, The (1966)"));
    QCOMPARE(data.movies[3].genres, (std::vector<std::string>{"Action", "Western"}));
    QVERIFY(data.skipped.empty());
}

void DatasetReaderTest::lineEndsAndMarksDoNotMatter()
{
    DataFolder folder;
    folder.write("ratings.csv", "\xef\xbb\xbfuserId,movieId,rating,timestamp\r\n1,1,4.0,9\r\n2,1,3.0,9");
    folder.write("movies.csv", "\xef\xbb\xbfmovieId,title,genres\r\n1,Heat (1995),Crime\r\n");
    const Dataset data = load_dataset(folder.path());
    QCOMPARE(data.ratings.size(), std::size_t{2});
    QCOMPARE(data.movies[0].genres, std::vector<std::string>{"Crime"});

    DataFolder old;
    old.write("u.data", "1\t1\t5\t9\r\n2\t1\t4\t9\r\n\r\n");
    old.write("u.item", item_line(1, "Heat (1995)"));
    QCOMPARE(test::values_of(load_dataset(old.path()).ratings), (Values{5.0F, 4.0F}));
}

void DatasetReaderTest::whatAUserWantsLeftOutIsCounted()
{
    DataFolder folder;
    folder.write("u.data",
                 "0\t1\t4\t9\n1\t1\t5\t9\n1\t7\t5\t9\n0\t2\t4\t9\n1\t1\t2\t9\n9\t8\t1\t9\n2\t1\t3\t9\n2\t1\t3\t9\n");
    folder.write("u.item", item_line(1, "Heat (1995)") + item_line(2, "Casino (1995)") + item_line(3, "Nixon (1995)"));
    const Dataset data = load_dataset(folder.path());
    QCOMPARE(test::values_of(data.ratings), (Values{2.0F, 3.0F}));
    QCOMPARE(data.user_ids, (std::vector<std::int64_t>{1, 2}));
    QCOMPARE(data.movies.size(), std::size_t{1});
    compare_skipped(data, {{"rating by a person 0 (people count from 1)", 2, "u.data:1"},
                           {"rating of a film that is not listed", 2, "u.data:3"},
                           {"earlier rating of the same film by the same person", 2, "u.data:2"},
                           {"film without ratings", 2, "u.item:2"}});
}

void DatasetReaderTest::theOnlySubfolderWithDataIsFound()
{
    DataFolder folder;
    folder.write("notes/readme.txt", "");
    folder.write("ml-latest-small/ratings.csv", "userId,movieId,rating,timestamp\n1,1,4.0,9\n");
    folder.write("ml-latest-small/movies.csv", "movieId,title,genres\n1,Heat (1995),Crime\n");
    QCOMPARE(load_dataset(folder.path()).name, std::string("ml-latest-small"));
    QCOMPARE(load_dataset(folder.path() / "ml-latest-small/").name, std::string("ml-latest-small"));
    QCOMPARE(load_dataset(folder.path()).source, (folder.path() / "ml-latest-small").string());
}

void DatasetReaderTest::theLatestRatingOfAFilmCounts()
{
    DataFolder folder;
    std::string ratings = "userId,movieId,rating,timestamp\n";
    for (const char* value : {"1.0", "2.0", "3.0"})
        ratings += "5000000000,8000000000," + std::string(value) + ",9\n2,1," + value + ",9\n";
    folder.write("ratings.csv", ratings);
    folder.write("movies.csv", "movieId,title,genres\n8000000000,Heat (1995),Crime\n1,Casino (1995),Crime\n");
    const Dataset data = load_dataset(folder.path());
    QCOMPARE(data.user_ids, (std::vector<std::int64_t>{2, 5000000000}));
    QCOMPARE(test::users_of(data.ratings), (Indices{1, 0}));
    QCOMPARE(test::movies_of(data.ratings), (Indices{1, 0}));
    QCOMPARE(test::values_of(data.ratings), (Values{3.0F, 3.0F}));
    compare_skipped(data, {{"earlier rating of the same film by the same person", 4, "ratings.csv:2"}});
    folder.write("ratings.csv", "userId,movieId,rating,timestamp\n2,1,5.0,90\n2,1,1.0,80\n2,8000000000,2.0,1\n");
    for (const bool with_times : {false, true})  // by time, whether times are kept or not
        QCOMPARE(test::values_of(load_dataset(folder.path(), {.keep_times = with_times}).ratings),
                 (Values{5.0F, 2.0F}));
}

// Where a person's rows lie together they are seen as they come, elsewhere at the end; the 0.5 that is left out must
// not widen the scale, nor count in the film's mean.
void DatasetReaderTest::secondRatingsAreSeenHoweverTheFileIsSorted()
{
    const std::string heading = "userId,movieId,rating,timestamp\n";
    const std::string movies = "movieId,title,genres\n1,Heat (1995),Crime\n2,Alien (1979),Horror\n";
    const DataFolder grouped;
    grouped.write("movies.csv", movies);
    grouped.write("ratings.csv", heading + "5,1,0.5,9\n5,2,3,9\n5,1,4,9\n7,1,2,9\n7,2,1,9\n7,2,3,9\n");
    const DataFolder mixed;
    mixed.write("movies.csv", movies);
    mixed.write("ratings.csv", heading + "5,1,0.5,9\n7,1,2,9\n5,1,4,9\n5,2,3,9\n7,2,1,9\n7,2,3,9\n");
    for (const DataFolder* folder : {&grouped, &mixed}) {
        const Dataset data = load_dataset(folder->path());
        QCOMPARE(data.ratings.size(), std::size_t{4});
        compare_skipped(data, {{"earlier rating of the same film by the same person", 2, "ratings.csv:2"}});
        QCOMPARE(data.scale, (RatingScale{2.0, 4.0, 1.0}));
        QCOMPARE(data.movies[0].ratings, 2);
        QCOMPARE(data.movies[0].mean_rating, 3.0);
        QCOMPARE(data.movies[1].mean_rating, 3.0);
    }
}

void DatasetReaderTest::ratingFilesBecomeOneDataSetAndItsSplit()
{
    DataFolder folder;
    const auto train = folder.write("u1.base", "2\t50\t5\t1\n1\t50\t3\t2\n1\t7\t2\t3\n");
    const auto test = folder.write("u1.test", "2\t7\t4\t4\n3\t9\t1\t5\n");
    const auto [data, split] = load_rating_tables(train, test);
    QCOMPARE(data.layout, std::string("rating-files"));
    QCOMPARE(data.name, std::string("u1.base"));
    QCOMPARE(data.source, folder.path().string());
    QCOMPARE(data.user_ids, (std::vector<std::int64_t>{1, 2, 3}));
    QCOMPARE(data.movies.size(), std::size_t{3});
    QCOMPARE(data.movies[2].title, std::string("Film 50"));
    QCOMPARE(test::values_of(data.ratings), (Values{5.0F, 3.0F, 2.0F, 4.0F, 1.0F}));
    QCOMPARE(split.train, (Indices{0, 1, 2}));
    QCOMPARE(split.test, (Indices{3, 4}));

    const auto movies = folder.write("u.item", item_line(7, "Heat (1995)") + item_line(50, "Star Wars (1977)"));
    const auto [titled, titled_split] = load_rating_tables(train, test, {.movies = movies.string()});
    QCOMPARE(titled.movies[2].title, std::string("Star Wars (1977)"));
    QCOMPARE(titled.movies[1].id, std::int64_t{9});
    QCOMPARE(titled.movies[1].title, std::string("Film 9"));  // not listed, and rated all the same
    QCOMPARE(titled_split.test, (Indices{3, 4}));
    QVERIFY(titled.skipped.empty());
}

void DatasetReaderTest::aRatingInBothFilesStaysInTraining()
{
    DataFolder folder;
    const auto train = folder.write("train", "1\t1\t5\t1\n1\t1\t4\t1\n2\t1\t3\t2\n");
    const auto test = folder.write("test", "3\t1\t1\t1\n0\t1\t1\t1\n1\t1\t2\t1\n2\t2\t4\t4\n3\t1\t5\t4\n");
    const auto [data, split] = load_rating_tables(train, test);
    QCOMPARE(test::values_of(data.ratings), (Values{4.0F, 3.0F, 1.0F, 4.0F, 5.0F}));
    QCOMPARE(split.train, (Indices{0, 1}));
    QCOMPARE(split.test, (Indices{2, 3, 4}));
    compare_skipped(data, {{"earlier rating of the same film by the same person", 2, "train:1"},
                           {"rating that is also in the training file", 1, "test:3"}});
}

void DatasetReaderTest::aTestFileThatAddsNothingIsRefused()
{
    DataFolder folder;
    const auto train = folder.write("train", "1\t1\t5\t1\n2\t1\t4\t1\n1\t2\t3\t1\n");
    QVERIFY(error_of([&] {
                load_rating_tables(train, train);
            }).starts_with("train: holds only ratings that are also in the training"));
}

void DatasetReaderTest::movieLens100KIsReadToTheLastFact()
{
    if (!std::filesystem::exists(test::real_data()))
        QSKIP("MovieLens 100K is not here");
    const Dataset data = load_dataset(test::real_data());
    QCOMPARE(data.name, std::string("MovieLens 100K"));
    QCOMPARE(data.ratings.size(), std::size_t{100000});
    QCOMPARE(data.user_ids.size(), std::size_t{943});
    QCOMPARE(data.movies.size(), std::size_t{1682});
    QVERIFY(data.skipped.empty());
    QVERIFY(data.scale == (RatingScale{1.0, 5.0, 1.0}));
    for (std::size_t i = 0; i < data.movies.size(); ++i)
        QCOMPARE(data.movies[i].id, static_cast<std::int64_t>(i) + 1);
    for (std::size_t i = 0; i < data.user_ids.size(); ++i)
        QCOMPARE(data.user_ids[i], static_cast<std::int64_t>(i) + 1);

    const auto most = std::max_element(data.movies.begin(), data.movies.end(),
                                       [](const Movie& a, const Movie& b) { return a.ratings < b.ratings; });
    QCOMPARE(most->id, std::int64_t{50});
    QCOMPARE(most->title, std::string("Star Wars (1977)"));
    QCOMPARE(most->ratings, 583);
    std::set<std::string> titles;
    for (const Movie& movie : data.movies)
        titles.insert(movie.title);
    QCOMPARE(titles.size(), std::size_t{1664});
    QCOMPARE(data.movies[542].title, std::string("Misérables, Les (1995)"));
    QCOMPARE(data.movies[0].genres, (std::vector<std::string>{"Animation", "Children's", "Comedy"}));
    QCOMPARE(data.movies[266].title, std::string("unknown"));
    QCOMPARE(data.movies[266].year, 0);
    QVERIFY(data.movies[266].genres.empty());
}

KINOSCOPE_PLAIN_TEST(DatasetReaderTest)
#include "dataset_reader_test.moc"
