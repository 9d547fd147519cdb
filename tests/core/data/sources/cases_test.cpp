// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Inputs that people have (tests/cases). The counts are those of tests/cases/README.md and, where it names none, of
// tests/cases/count.py, which knows nothing of these readers.
#include "core/data/sources/dataset_reader.h"
#include "tests/core/data/data_folder.h"
#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace kinoscope;

namespace {

std::filesystem::path case_path(const QString& name)
{
    return std::filesystem::path(KINOSCOPE_SOURCE_DIR) / "tests" / "cases" / name.toStdString();
}

Dataset open(const QString& name, const TableOptions& options = {})
{
    const std::filesystem::path path = case_path(name);
    const ReadControl with_times{.progress = {}, .stop = {}, .keep_times = true};
    return std::filesystem::is_directory(path) ? load_dataset(path, with_times, options)
                                               : load_rating_table(path, options, with_times);
}

std::int64_t left_out(const Dataset& dataset)
{
    std::int64_t count = 0;
    for (const SkippedRows& rows : dataset.skipped)
        count += rows.count;
    return count;
}

bool has_note(const Dataset& dataset, std::string_view part)
{
    return std::any_of(dataset.notes.begin(), dataset.notes.end(),
                       [part](const Message& note) { return note.english().find(part) != std::string::npos; });
}

}  // namespace

class CasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachOpensAsItShould_data();
    void eachOpensAsItShould();
    void titlesAreThoseOfTheListBeside_data();
    void titlesAreThoseOfTheListBeside();
    void titlesCanBeDeclinedAndNamed();
    void timesAreRead_data();
    void timesAreRead();
    void whatHoldsNoRatingsIsNamed_data();
    void whatHoldsNoRatingsIsNamed();
    void trainingAndTestFilesKeepAllRows_data();
    void trainingAndTestFilesKeepAllRows();
    void lowIsGoodIsTurned();
    void lettersOfAnotherAlphabetAreRead();
    void quotesThatEncloseNothingAreLetters();
};

void CasesTest::eachOpensAsItShould_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("items");
    QTest::addColumn<int>("ratings");
    QTest::addColumn<double>("lowest");
    QTest::addColumn<double>("highest");
    QTest::addColumn<QString>("noun");
    QTest::addColumn<int>("leftOut");
    const auto row = [](const char* name, const char* noun, double lowest = 2, double highest = 5, int people = 25,
                        int items = 20, int ratings = 391, int left = 0) {
        QTest::newRow(name) << people << items << ratings << lowest << highest << QString::fromLatin1(noun) << left;
    };
    row("03-spaces/ratings.txt", "item", 1.6, 4);
    row("03-spaces/colons.dat", "item");
    row("07-titles-in-second-file", "book");
    row("07-titles-in-second-file/ratings.csv", "book");
    row("11-only-u.data", "film", 1, 5, 30, 20, 476);
    row("12-columns-hint/u.data", "film", 1, 5, 30, 20, 476);
    row("12b-ratings.csv-alone/ratings.csv", "film");
    row("26-rating-movie-csv", "film");
    row("27-iso-time-dropped/ratings.csv", "item");
    row("29-packed/set.zip", "film", 1, 5, 30, 20, 476);
    row("29b-folder-with-zip", "film", 1, 5, 30, 20, 476);
    row("30-class-of-25/class.csv", "film");
    row("38-wide-table/form.csv", "item");
    row("38-wide-table/pivot-numbers.csv", "item");
    row("40-comment-lines/ratings.csv", "item");
    row("47-sorted-no-heading/by-user.tsv", "item", 1, 5, 60, 250, 13499);
    row("48-play-counts/plays.tsv", "song", 1, 17, 80, 60, 2324, 8);
    row("51-time-not-usable/milliseconds.csv", "item");
    row("51-time-not-usable/one-empty-time.csv", "film");
    row("53-negative-scale/jokes.csv", "joke", -9.97, 10);
    row("54-movie-blocks/blocks.txt", "item");
    for (const char* kind : {"extra-column", "index-column", "no-timestamp", "quoted-heading"})
        row(qPrintable(QStringLiteral("59-re-exported/%1").arg(QLatin1String(kind))), "film");
    row("61-spreadsheet/works.csv", "film", 1.5, 4.5);
    row("61-spreadsheet/caption.csv", "film", 1.5, 4.5, 25, 20, 391, 1);  // the caption
    row("61-spreadsheet/sep-line.csv", "film", 1.5, 4.5);
    row("62-rating-with-unit/grades.csv", "item", 1, 4);
    row("62-rating-with-unit/percent.csv", "item", 20, 50);
    row("62-rating-with-unit/stars.csv", "item");
    for (const char* marker : {"na", "nan", "backslash-n", "minus-one"})
        row(qPrintable(QStringLiteral("63-missing-values/%1.csv").arg(QLatin1String(marker))), "item", 2, 5, 25, 20,
            326, 65);
    row("66-encoding/cp1251.csv", "film", 2, 5, 2, 2, 4);
    row("67-low-is-good/noten.csv", "book", 1.3, 5, 2, 2, 4);
    row("68-stray-quote/late.tsv", "item", 3, 5, 3, 21, 41);
    row("68-stray-quote/early.tsv", "item", 3, 5, 2, 2, 3);
    row("68-stray-quote/backslash.csv", "item", 3, 5, 2, 2, 3);
    row("71-u.data-resaved/heading", "film");
    row("71-u.data-resaved/no-time", "film");
    row("71-u.data-resaved/decimals", "film");
    row("72-two-levels", "film");
    row("74-u.item-cp1252", "film");
    row("75-dat-other-scale", "film", 4, 10);
    row("80-nothing-in-common/one-rating-each.csv", "item", 1, 5, 300, 300, 300);
    row("81-quote-in-query/t.csv", "film", 1, 5, 40, 4, 160);
}

void CasesTest::eachOpensAsItShould()
{
    const Dataset dataset = open(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(static_cast<int>(dataset.user_ids.size()), "people");
    QTEST(static_cast<int>(dataset.movies.size()), "items");
    QTEST(static_cast<int>(dataset.ratings.size()), "ratings");
    QTEST(dataset.scale.min, "lowest");
    QTEST(dataset.scale.max, "highest");
    QTEST(QString::fromStdString(dataset.item_noun), "noun");
    QTEST(static_cast<int>(left_out(dataset)), "leftOut");
}

void CasesTest::titlesAreThoseOfTheListBeside_data()
{
    QTest::addColumn<QString>("title");
    const auto row = [](const char* name, const char* title) { QTest::newRow(name) << QString::fromUtf8(title); };
    row("07-titles-in-second-file", "The Long Road");
    row("07-titles-in-second-file/ratings.csv", "The Long Road");
    row("12b-ratings.csv-alone/ratings.csv", "The Long Road (1999)");
    row("26-rating-movie-csv", "The Long Road (1999)");
    for (const char* kind : {"extra-column", "index-column", "no-timestamp", "quoted-heading"})
        row(qPrintable(QStringLiteral("59-re-exported/%1").arg(QLatin1String(kind))), "The Long Road (1999)");
    row("71-u.data-resaved/heading", "The Long Road (1999)");
    row("72-two-levels", "The Long Road (1999)");
    row("74-u.item-cp1252", "The Long Road – Part’s End (1999)");
    row("75-dat-other-scale", "The Long Road (1999)");
}

void CasesTest::titlesAreThoseOfTheListBeside()
{
    const Dataset dataset = open(QString::fromUtf8(QTest::currentDataTag()));
    const auto row = row_of_movie(dataset.movies, 4);
    QVERIFY(row.has_value());
    QTEST(QString::fromStdString(dataset.movies[static_cast<std::size_t>(*row)].title), "title");
}

void CasesTest::titlesCanBeDeclinedAndNamed()
{
    const QString ratings = QStringLiteral("07-titles-in-second-file/ratings.csv");
    QVERIFY(has_note(open(ratings), "Titles come from books.csv"));
    const Dataset declined = open(ratings, {.movies = no_titles});
    QCOMPARE(declined.movies[3].title, std::string("Book 4"));
    const std::string list = case_path(QStringLiteral("07-titles-in-second-file/books.csv")).string();
    const Dataset named = open(QStringLiteral("40-comment-lines/ratings.csv"), {.movies = list});
    QCOMPARE(named.movies[4].id, std::int64_t{4});
    QCOMPARE(named.movies[4].title, std::string("The Long Road"));
    QVERIFY(has_note(open(QStringLiteral("11-only-u.data")), "have no titles"));
    const std::string other = case_path(QStringLiteral("33-item-list/items.csv")).string();
    QVERIFY(test::error_of([&] {
                open(QStringLiteral("30-class-of-25/class.csv"), {.movies = other});
            }).starts_with("items.csv: has only 0 of the 20 rated films"));
}

void CasesTest::timesAreRead_data()
{
    QTest::addColumn<qint64>("first");
    QTest::addColumn<int>("unread");
    QTest::newRow("26-rating-movie-csv") << qint64{1112482847} << 0;
    QTest::newRow("27-iso-time-dropped/ratings.csv") << qint64{1425204060} << 0;
    QTest::newRow("51-time-not-usable/milliseconds.csv") << qint64{1550075138} << 0;
    QTest::newRow("51-time-not-usable/one-empty-time.csv") << qint64{880000000} << 1;
    QTest::newRow("38-wide-table/form.csv") << qint64{1777626000} << 0;
}

void CasesTest::timesAreRead()
{
    QFETCH(int, unread);
    const Dataset dataset = open(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(static_cast<qint64>(dataset.first_timestamp), "first");
    QCOMPARE(dataset.times.size(), dataset.ratings.size());
    QCOMPARE(static_cast<int>(std::count(dataset.times.begin(), dataset.times.end(), 0U)), unread);
    QCOMPARE(static_cast<int>(dataset.partly_read.size()), unread);
}

void CasesTest::whatHoldsNoRatingsIsNamed_data()
{
    QTest::addColumn<QString>("part");
    QTest::newRow("33-item-list/items.csv") << QStringLiteral("is a list of items: no column says who rated");
    QTest::newRow("34-one-person/diary-service.csv")
        << QStringLiteral("These are one person's ratings. They can't train a model");
    QTest::newRow("55-feature-lines/r.libfm") << QStringLiteral("holds lines of features");
}

void CasesTest::whatHoldsNoRatingsIsNamed()
{
    QFETCH(QString, part);
    const std::string error = test::error_of([] { open(QString::fromUtf8(QTest::currentDataTag())); });
    QVERIFY2(QString::fromStdString(error).contains(part), error.c_str());
}

void CasesTest::trainingAndTestFilesKeepAllRows_data()
{
    QTest::addColumn<QString>("train");
    QTest::addColumn<QString>("test");
    QTest::addColumn<int>("trainRows");
    QTest::addColumn<int>("testRows");
    QTest::addColumn<int>("people");
    const auto row = [](const char* folder, const char* train, const char* test, int train_rows, int test_rows,
                        int people) {
        const QString path = QString::fromLatin1(folder) + u'/';
        QTest::newRow(train) << path + QString::fromLatin1(train) << path + QString::fromLatin1(test) << train_rows
                             << test_rows << people;
    };
    row("57-train-test-pairs", "train3.tsv", "test3.tsv", 1538, 385, 60);
    row("57-train-test-pairs", "train-half.tsv", "test-half.tsv", 1538, 385, 60);
    row("73-zero-based", "train.tsv", "test.tsv", 1542, 386, 60);
    QTest::newRow("unseen people") << QStringLiteral("79-unseen-people/train.tsv")
                                   << QStringLiteral("79-unseen-people/test.tsv") << 3638 << 751 << 120;
}

void CasesTest::trainingAndTestFilesKeepAllRows()
{
    QFETCH(QString, train);
    QFETCH(QString, test);
    QFETCH(int, people);
    const auto [dataset, split] = load_rating_tables(case_path(train), case_path(test));
    QTEST(static_cast<int>(split.train.size()), "trainRows");
    QTEST(static_cast<int>(split.test.size()), "testRows");
    QCOMPARE(static_cast<int>(dataset.user_ids.size()), people);
    QVERIFY(dataset.skipped.empty());
}

void CasesTest::lowIsGoodIsTurned()
{
    const Dataset dataset = open(QStringLiteral("67-low-is-good/noten.csv"));
    QVERIFY(dataset.scale.low_is_good);
    QCOMPARE(dataset.movies[0].title, std::string("Salz"));
    QVERIFY(std::abs(dataset.movies[0].mean_rating - 1.5) < 1e-6);  // 1.3 and 1.7, as people know them
    for (const Rating& rating : dataset.ratings)                    // and turned, for training
        QVERIFY((rating.value > 4.0F) == (rating.movie == 0));
    const Dataset kept = open(QStringLiteral("67-low-is-good/noten.csv"), {.low_is_good = false});
    QVERIFY(kept.movies[0].mean_rating < kept.movies[1].mean_rating);
}

void CasesTest::lettersOfAnotherAlphabetAreRead()
{
    const Dataset dataset = open(QStringLiteral("66-encoding/cp1251.csv"));
    QCOMPARE(dataset.movies[0].title, std::string("Зима"));
    QCOMPARE(user_key(dataset, 0), std::string("Аня"));
    const Dataset other = open(QStringLiteral("66-encoding/cp1251.csv"), {.encoding = "KOI8-R"});
    QVERIFY(other.movies[0].title != dataset.movies[0].title);
}

void CasesTest::quotesThatEncloseNothingAreLetters()
{
    QCOMPARE(open(QStringLiteral("68-stray-quote/early.tsv")).movies[0].title, std::string("\"Crow\" Hill"));
    QCOMPARE(open(QStringLiteral("68-stray-quote/backslash.csv")).movies[0].title, std::string("Say \"no\""));
}

KINOSCOPE_PLAIN_TEST(CasesTest)
#include "cases_test.moc"
