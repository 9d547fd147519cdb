// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables in which nobody rates: who has what, and perhaps how often.
#include "core/data/data_error.h"
#include "core/data/tables/table_reader.h"
#include "tests/test_main.h"

#include <QTest>

#include <fmt/format.h>

#include <cmath>
#include <map>
#include <string>
#include <vector>

using namespace kinoscope;

namespace {

constexpr int pair_users = 25;

struct Has {
    int user = 0;
    int item = 0;
    int count = 0;
    int time = 0;
};

const std::vector<Has>& all_pairs()
{
    static const std::vector<Has> pairs = [] {
        std::vector<Has> all;
        for (int user = 1; user <= pair_users; ++user)
            for (int item = 1; item <= 20; ++item)
                if ((user * 7 + item * 3) % 5 != 0)
                    all.push_back({user, item, static_cast<int>(std::pow(1.3, (user * 7 + item * 11) % 40)),
                                   1500000000 + 1000 * user + item});
        return all;
    }();
    return pairs;
}

QByteArray pair_rows(const char* heading, const char* format)
{
    std::string text = *heading == 0 ? "" : fmt::format("{}\n", heading);
    int number = 0;
    for (const Has& has : all_pairs())
        text +=
            fmt::format(fmt::runtime(format), fmt::arg("n", number++), fmt::arg("u", has.user), fmt::arg("i", has.item),
                        fmt::arg("c", has.count), fmt::arg("few", has.count % 7 + 1), fmt::arg("t", has.time)) +
            "\n";
    return QByteArray::fromStdString(text);
}

TableReading read(const QByteArray& text, const std::string& columns = {})
{
    TableOptions options;
    if (!columns.empty())
        options.columns = parse_columns(columns);
    return read_table({"pairs.csv", text.toStdString(), "UTF-8"}, options);
}

}  // namespace

class TablePairsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pairsAreRecognised_data();
    void pairsAreRecognised();
    void countsWeighByTheirLogarithm();
    void repeatedRowsAddUp();
    void theSameColumnsReadThemAgain();
    void columnsMaySayThatTheyAreRatings();
    void otherTablesOfTwoColumnsAreNot_data();
    void otherTablesOfTwoColumnsAreNot();
};

void TablePairsTest::pairsAreRecognised_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("columns");
    const auto row = [](const char* name, const QByteArray& text, const char* columns) {
        QTest::newRow(name) << text << QString::fromLatin1(columns);
    };
    row("two columns", pair_rows("user,movie", "{u},{i}"), "user=user,item=movie");
    row("two columns, other order", pair_rows("song_id;listener", "s{i};Listener {u}"), "user=listener,item=song_id");
    row("two columns without a heading", pair_rows("", "{u}\t{i}"), "user=column 1,item=column 2");
    row("two columns of names, by spaces", pair_rows("", "reader{u} book{i}"), "user=column 1,item=column 2");
    row("one heading is known", pair_rows("customer,what bought", "{u},thing {i}"), "user=customer,item=what bought");
    row("RecBole", pair_rows("user_id:token\titem_id:token\ttimestamp:float", "{u}\t{i}\t{t}.0"),
        "user=user_id:token,item=item_id:token,time=timestamp:float");
    row("with times, no heading", pair_rows("", "{u},{i},{t}"), "user=column 1,item=column 2,time=column 3");
    row("an index column", pair_rows(",user,item", "{n},{u},{i}"), "user=user,item=item");
    row("plays by their heading", pair_rows("user,artist,plays", "{u},{i},{few}"), "user=user,item=artist,count=plays");
    row("loans, German", pair_rows("Leser;Buch;Ausleihen", "{u};{i};{few}"), "user=Leser,item=Buch,count=Ausleihen");
    row("counts by their values", pair_rows("userID\tartistID\tweight", "{u}\t{i}\t{c}"),
        "user=userID,item=artistID,count=weight");
}

void TablePairsTest::pairsAreRecognised()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, columns);
    const TableReading reading = read(text);
    QCOMPARE(reading.dataset.feedback, Feedback::pairs);
    QCOMPARE(reading.dataset.user_ids.size(), std::size_t{pair_users});
    QCOMPARE(reading.dataset.movies.size(), std::size_t{20});
    QCOMPARE(reading.dataset.ratings.size(), all_pairs().size());
    QVERIFY(reading.dataset.skipped.empty());
    QString layout = QString::fromStdString(reading.dataset.layout);
    layout.remove(QStringLiteral("table: "));
    QCOMPARE(layout, columns);
    for (const Movie& movie : reading.dataset.movies)
        QCOMPARE(movie.mean_rating, 0.0);
}

// 1, 2, 4, 1000 plays: 1, 2, 3, 11 (1 + 9.97, in halves).
void TablePairsTest::countsWeighByTheirLogarithm()
{
    const Dataset data = read("user,item,plays\na,x,1\na,y,2\nb,x,4\nb,y,1000\nc,x,0\n").dataset;
    QCOMPARE(data.value_kind, "counts");
    std::vector<float> weights;
    for (const Rating& pair : data.ratings)
        weights.push_back(pair.value);
    QCOMPARE(weights, (std::vector<float>{1.0F, 2.0F, 3.0F, 11.0F}));
    QCOMPARE(data.scale.min, 1.0);
    QCOMPARE(data.scale.max, 11.0);
    QCOMPARE(data.skipped.size(), std::size_t{1});
    QCOMPARE(data.skipped[0].reason, "row without a count");
    QCOMPARE(data.skipped[0].first, "pairs.csv:6");
}

// A log of events: how often each pair comes is its count, and the latest row stands for it.
void TablePairsTest::repeatedRowsAddUp()
{
    const Dataset data = read("user_id,item_id,timestamp\n1,10,1500000005\n2,10,1500000001\n1,10,1500000009\n"
                              "1,11,1500000003\n1,10,1500000002\n2,11,1500000004\n2,11,1500000006\n1,10,1500000001\n")
                             .dataset;
    std::map<std::pair<int, int>, float> weights;
    for (const Rating& pair : data.ratings)
        weights[{pair.user, pair.movie}] = pair.value;
    const std::map<std::pair<int, int>, float> expected{
        {{0, 0}, 3.0F}, {{0, 1}, 1.0F}, {{1, 0}, 1.0F}, {{1, 1}, 2.0F}};  // 4, 1, 1 and 2 rows
    QCOMPARE(weights, expected);
    QVERIFY(data.skipped.empty());
    QCOMPARE(data.movies[0].ratings, 2);  // people
    QCOMPARE(data.notes.size(), std::size_t{2});
    QCOMPARE(QString::fromStdString(data.notes[1].english()),
             QStringLiteral("4 rows repeat a person and an item; their counts were added up."));
}

void TablePairsTest::theSameColumnsReadThemAgain()
{
    const QByteArray text = pair_rows("user,artist,plays", "{u},{i},{few}");
    const TableReading first = read(text);
    const std::optional<TableOptions> options = options_in_layout(first.dataset.layout);
    QVERIFY(options && options->columns);
    const TableReading again = read(text, text_of(*options->columns));
    QVERIFY(again.dataset.ratings == first.dataset.ratings);
    QCOMPARE(again.dataset.feedback, Feedback::pairs);
}

void TablePairsTest::columnsMaySayThatTheyAreRatings()
{
    const Dataset counted = read(pair_rows("u,i,weight", "{u},{i},{c}"), "user=u,item=i,rating=weight").dataset;
    QCOMPARE(counted.feedback, Feedback::ratings);
    QCOMPARE(counted.value_kind, "counts");
    const Dataset pairs = read(pair_rows("u,i,weight", "{u},{i},{c}"), "user=u,item=i").dataset;
    QCOMPARE(pairs.feedback, Feedback::pairs);
    QCOMPARE(pairs.scale.max, 1.0);
}

void TablePairsTest::otherTablesOfTwoColumnsAreNot_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("prose") << QByteArray("Dear all, I write to you\nbecause of the film, which I liked\n"
                                         "and of the book, which I did not\nso much, as it were\n");
    QTest::newRow("titles") << QByteArray("movieId,title\n1,Heat\n2,Ran\n3,Big\n4,Jaws\n5,Alien\n");
    QTest::newRow("titles and ratings") << QByteArray("title,rating\nHeat,4\nRan,5\nBig,3\nJaws,4\nAlien,5\n");
    QTest::newRow("ids and titles without a heading") << QByteArray("1,Heat\n2,Ran\n3,Big\n4,Jaws\n5,Alien\n");
    QTest::newRow("one column") << QByteArray("user\n1\n2\n3\n4\n");
}

void TablePairsTest::otherTablesOfTwoColumnsAreNot()
{
    QFETCH(QByteArray, text);
    QVERIFY_EXCEPTION_THROWN(read(text), DataError);
}

KINOSCOPE_PLAIN_TEST(TablePairsTest)
#include "table_pairs_test.moc"
