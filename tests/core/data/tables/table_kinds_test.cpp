// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One class of 25 people and 20 items, written in the ways in which programs and people write such a table.
#include "core/data/tables/table_reader.h"
#include "core/data/text/text_encoding.h"
#include "core/data/values/table_time.h"
#include "tests/test_main.h"

#include <QTest>

#include <fmt/format.h>

#include <array>
#include <functional>
#include <string>
#include <vector>

using namespace kinoscope;

namespace {

constexpr int people = 25;
constexpr int items = 20;

struct Given {
    int user = 0;
    int item = 0;
    int stars = 0;
    int time = 0;
};

/// Who rated what: about four fifths of all pairs, with 2 to 5 stars, sorted by person.
const std::vector<Given>& given()
{
    static const std::vector<Given> ratings = [] {
        std::vector<Given> all;
        for (int user = 1; user <= people; ++user)
            for (int item = 1; item <= items; ++item)
                if ((user * 7 + item * 3) % 5 != 0)
                    all.push_back(
                        {user, item, 2 + (user * 5 + item * item + user * item) % 4, 1500000000 + 1000 * user + item});
        return all;
    }();
    return ratings;
}

using Row = std::function<std::string(const Given&)>;

QByteArray rows(const std::string& heading, const Row& row)
{
    std::string text = heading.empty() ? heading : heading + "\n";
    for (const Given& rating : given())
        text += row(rating) + "\n";
    return QByteArray::fromStdString(text);
}

/// A row a person; `cell` gets the stars, or 0 where there are none.
QByteArray wide(const std::string& front_heading, const std::function<std::string(int)>& front,
                const std::function<std::string(int)>& cell, const std::string& separator = ",")
{
    std::array<std::array<int, items + 1>, people + 1> stars{};
    for (const Given& rating : given())
        stars.at(static_cast<std::size_t>(rating.user)).at(static_cast<std::size_t>(rating.item)) = rating.stars;
    std::string text = front_heading;
    for (int item = 1; item <= items; ++item)
        text += fmt::format("{}The {} Film", text.empty() ? "" : separator, static_cast<char>('A' + item));
    text += "\n";
    for (int user = 1; user <= people; ++user) {
        std::string line = front(user);
        for (int item = 1; item <= items; ++item)
            line += (item > 1 || !front_heading.empty() ? separator : "") +
                    cell(stars.at(static_cast<std::size_t>(user)).at(static_cast<std::size_t>(item)));
        text += line + "\n";
    }
    return QByteArray::fromStdString(text);
}

std::string pupil(int user)
{
    return fmt::format("{}{}a", static_cast<char>('A' + user), user % 2 == 0 ? "nn" : "id");
}

std::string stars_or_empty(int stars)
{
    return stars == 0 ? "" : std::to_string(stars);
}

Row plain(const char* format)
{
    return [format](const Given& g) {
        return fmt::format(fmt::runtime(format), fmt::arg("u", g.user), fmt::arg("i", g.item), fmt::arg("s", g.stars),
                           fmt::arg("t", g.time));
    };
}

}  // namespace

class TableKindsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void longTablesAreRecognised_data();
    void longTablesAreRecognised();
    void wideTablesAreRecognised_data();
    void wideTablesAreRecognised();
    void ratingsAreReadAsPeopleWriteThem_data();
    void ratingsAreReadAsPeopleWriteThem();
    void lettersAreReadInEveryEncoding_data();
    void lettersAreReadInEveryEncoding();
    void timesAreReadAsPeopleWriteThem_data();
    void timesAreReadAsPeopleWriteThem();
    void aSlipOfTheFingerIsLeftOut();
    void sumsAreNoPeople();
    void theLaterOfTwoRatingsCounts();
    void namesCanBeHidden();
    void whatIsUnclearIsAsked();
};

void TableKindsTest::longTablesAreRecognised_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("noun");
    const auto row = [](const char* name, const QByteArray& text, const char* noun = "item") {
        QTest::newRow(name) << text << QString::fromLatin1(noun);
    };
    row("RecBole",
        rows("user_id:token\titem_id:token\trating:float\ttimestamp:float", plain("{u}\t{i}\t{s}.0\t{t}.0")));
    row("anime", rows("user_id,anime_id,rating", plain("{u},{i},{s}")));
    row("Book-Crossing", rows("\"User-ID\";\"ISBN\";\"Book-Rating\"", plain("\"{u}\";\"03454510{i}X\";\"{s}\"")),
        "book");
    row("a shop of 2023", rows("user_id,parent_asin,rating,timestamp", plain("AE{u}XQ,B00{i},{s}.0,{t}000")),
        "product");
    row("a shop of 2014", rows("", plain("A2CX7LU{u},03217329{i},{s}.0,{t}")));
    row("its reviews", rows("reviewerID,asin,overall,unixReviewTime", plain("A{u},B{i},{s}.0,{t}")), "product");
    row("businesses",
        rows("review_id,user_id,business_id,stars,date", plain("r{t},u{u},b{i},{s},2018-07-07 22:09:11")));
    row("beers", rows("brewery_id,review_time,review_overall,review_profilename,beer_beerid,beer_name",
                      plain("3,{t},{s},name{u},{i},Beer {i}")));
    row("Orange, three lines",
        rows("name\tfilm\trating\nstring\tstring\tcontinuous\nmeta\t\tclass", plain("p{u}\tf{i}\t{s}")), "film");
    row("an index without a name", rows(",userId,movieId,rating", plain("{t},{u},{i},{s}.0")), "film");
    row("R's row names", rows("\"user\" \"item\" \"rating\"", plain("\"{t}\" {u} {i} {s}")));
    row("lines that end in CR", rows("user,item,rating", plain("{u},{i},{s}")).replace('\n', '\r'));
    row("lines that end in CR LF", rows("user,item,rating", plain("{u},{i},{s}")).replace("\n", "\r\n"));
    row("a comma at the end", rows("user,item,rating,", plain("{u},{i},{s},")));
    row("a comma at the end of rows", rows("user,item,rating", plain("{u},{i},{s},")));
    row("comments", rows("% exported\n%by, somebody, else\nuser,item,rating", plain("{u},{i},{s}")));
    row("captions", rows("Survey of things\nby class 7b\n\nuser,item,rating", plain("{u},{i},{s}")));
    row("captions with commas", rows("Survey of things,,\nby class 7b,,\n,,\nuser,item,rating", plain("{u},{i},{s}")));
    row("sep=", rows("sep=|\nuser|item|rating", plain("{u}|{i}|{s}")));
    row("exponents", rows("user,item,rating", plain("{u},{i},{s}.000e+00")));
    row("ids with a fraction", rows("userId,movieId,rating", plain("{u}.0,{i}.0,{s}.0")), "film");
    row("decimal commas", rows("user;item;rating", plain("{u};{i};{s},00")));
    row("spaces and quotes", rows("", plain("  {u}   {i} {s}  ")));
    row("::", rows("", plain("{u}::{i}::{s}::{t}")));
    row("|", rows("", plain("{u}|{i}|{s}|{t}")));
    row("rating first", rows("rating,user,item", plain("{s},{u},{i}")));
    row("no heading, rating first", rows("", plain("{s},1{u:02},5{i:02}")));
    row("names without a heading", rows("", plain("Ann{u},Title {i},{s}")));
    row("other columns",
        rows("user,age,city,item,genre,rating,comment", plain("u{u},12,Rome,Thing {i},Drama,{s},\"so, so\"")));
    row("German", rows("Schüler;Buch;Bewertung", plain("Kind {u};Buch {i};{s}")), "book");
    row("Cyrillic", rows("имя,фильм,оценка", plain("Аня{u},Зима {i},{s}")));
}

void TableKindsTest::longTablesAreRecognised()
{
    QFETCH(QByteArray, text);
    const TableText table{"t.csv", decoded(text.toStdString(), "UTF-8", "t.csv"), "UTF-8"};
    const Dataset dataset = read_table(table, {}).dataset;
    QCOMPARE(static_cast<int>(dataset.user_ids.size()), people);
    QCOMPARE(static_cast<int>(dataset.movies.size()), items);
    QCOMPARE(dataset.ratings.size(), given().size());
    QCOMPARE(dataset.scale, (RatingScale{2, 5, 1}));
    QTEST(QString::fromStdString(dataset.item_noun), "noun");
    // Reading it again by its layout, as a model does, gives the same ratings.
    const auto options = options_in_layout(dataset.layout);
    QVERIFY(options.has_value());
    QVERIFY(read_table(table, *options).dataset.ratings == dataset.ratings);
}

void TableKindsTest::wideTablesAreRecognised_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const QByteArray& text) { QTest::newRow(name) << text; };
    row("names", wide("Name", pupil, stars_or_empty));
    row("tabs", wide("Name", pupil, stars_or_empty, "\t"));
    row("semicolons", wide("Name", pupil, stars_or_empty, ";"));
    row("a form's answers",
        wide(
            "Timestamp,Email Address,Name,Class",
            [](int u) { return fmt::format("5/12/2026 9:01:13,a{}@x.org,{},8b", u, pupil(u)); }, stars_or_empty));
    row("ages", wide(
                    "Name,Age", [](int u) { return fmt::format("{},{}", pupil(u), 11 + u % 3); }, stars_or_empty));
    row("nobody named", wide(
                            "", [](int) { return std::string(); }, stars_or_empty));
    row("numbers for people",
        wide(
            "", [](int u) { return std::to_string(u); }, [](int s) { return "," + stars_or_empty(s); }, "")
            .replace("The B", ",The B")
            .replace(" FilmThe", " Film,The"));
    row("NaN", wide("Name", pupil, [](int s) { return s == 0 ? std::string("NaN") : fmt::format("{}.0", s); }));
    row("abs", wide("Name", pupil, [](int s) { return s == 0 ? std::string("abs") : std::to_string(s); }));
    row("words behind the number",
        wide("Name", pupil, [](int s) { return s == 0 ? std::string("not seen") : fmt::format("{} stars", s); }));
    QByteArray grid = wide(
        "Timestamp,Name", [](int u) { return "2026/05/12 9:01:13 AM GMT+2," + pupil(u); }, stars_or_empty);
    grid.replace("The ", "Your stars [The ");
    grid.replace(" Film", " Film]");
    row("a grid of questions", grid);
}

void TableKindsTest::wideTablesAreRecognised()
{
    QFETCH(QByteArray, text);
    const Dataset dataset = read_table(TableText{"t.csv", text.toStdString(), "UTF-8"}, {}).dataset;
    QCOMPARE(static_cast<int>(dataset.user_ids.size()), people);
    QCOMPARE(static_cast<int>(dataset.movies.size()), items);
    QCOMPARE(dataset.ratings.size(), given().size());
    QCOMPARE(dataset.scale, (RatingScale{2, 5, 1}));
    QCOMPARE(dataset.movies.front().title, std::string("The B Film"));
}

void TableKindsTest::ratingsAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("ways");  // how 2, 3, 4 and 5 stars are written
    QTest::addColumn<double>("lowest");
    QTest::addColumn<double>("highest");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char* ways, double lowest, double highest, const char* kind) {
        QTest::newRow(ways) << QString::fromUtf8(ways) << lowest << highest << QString::fromLatin1(kind);
    };
    row("2/5|3/5|4/5|5/5", 2, 5, "fractions");
    row("40 %|60 %|80 %|100 %", 40, 100, "per cent");
    row("40%|60%|80%|100%", 40, 100, "per cent");
    row("★★|★★★|★★★★|★★★★★", 2, 5, "stars");
    row("★★☆☆☆|★★★☆☆|★★★★☆|★★★★★", 2, 5, "stars");
    row("**|***|****|*****", 2, 5, "stars");
    row("D|C|B|A", 1, 4, "grades");
    row("F|C-|B+|A", 0, 4, "grades");
    row("E|D|B|A", 1, 5, "grades");
    row("dislike|dislike|like|like", 0, 1, "likes");
    row("No|no|Yes|yes", 0, 1, "likes");
    row("👎|👎|👍|👍", 0, 1, "likes");
    row("nein|nein|ja|ja", 0, 1, "likes");
    row("bad|ok|good|very good", 2, 5, "words");
    row("disagree|neutral|agree|strongly agree", 2, 5, "words");
    row("2 stars|3 stars|4 stars|5 stars", 2, 5, "numbers with words");
    row("2 - poor|3 - fair|4 - good|5 - excellent", 2, 5, "numbers with words");
    row("-2|-1|0|1", -2, 1, "numbers");
    row("−2|−1|0|1", -2, 1, "numbers");
    row("2e0|3e0|4e0|5e0", 2, 5, "numbers");
}

void TableKindsTest::ratingsAreReadAsPeopleWriteThem()
{
    QFETCH(QString, ways);
    const QStringList texts = ways.split(u'|');
    const QByteArray text = rows("user,item,rating", [&](const Given& g) {
        return fmt::format("{},{},{}", g.user, g.item, texts[g.stars - 2].toStdString());
    });
    const Dataset dataset = read_table(TableText{"t.csv", text.toStdString(), "UTF-8"}, {}).dataset;
    QCOMPARE(dataset.ratings.size(), given().size());
    QTEST(dataset.scale.min, "lowest");
    QTEST(dataset.scale.max, "highest");
    QTEST(QString::fromStdString(dataset.value_kind), "kind");
    QVERIFY(!dataset.scale.low_is_good);
}

void TableKindsTest::lettersAreReadInEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("titles");
    // Hexadecimal, by Python's encode(): this file is UTF-8.
    const auto row = [](const char* name, const char* hexadecimal, const char* titles) {
        QTest::newRow(name) << QByteArray::fromHex(hexadecimal) << QString::fromUtf8(titles);
    };
    const char* const russian = "Зимний вечер|Летят журавли|Солярис и Сталкер|Москва слезам не верит";
    row("cp1252", "4dfc6c6c65727320436166e920962045696e20c4726765727c5a6fe9", "Müllers Café – Ein Ärger|Zoé");
    row("cp1250",
        "aff3b3746120b3f3649f7c8c7769ea746120776f6a6e617c4b72f3746b692066696c6d206f206d69b36f9c63697c506f7069f3b3206920"
        "6"
        "469616d656e74",
        "Żółta łódź|Święta wojna|Krótki film o miłości|Popiół i diament");
    row("cp1251",
        "c7e8ecede8e920e2e5f7e5f07ccbe5f2fff220e6f3f0e0e2ebe87cd1eeebfff0e8f120e820d1f2e0ebeae5f07ccceef1eae2e020f1ebe5"
        "e7e0ec20ede520e2e5f0e8f2",
        russian);
    row("koi8-r",
        "fac9cdcec9ca20d7c5dec5d27cecc5d4d1d420d6d5d2c1d7ccc97cf3cfccd1d2c9d320c920f3d4c1cccbc5d27cedcfd3cbd7c120d3ccc5"
        "dac1cd20cec520d7c5d2c9d4",
        russian);
    row("shift_jis", "90e782c690e7907182cc905f894282b5", "千と千尋の神隠し");
    row("gb18030", "b0d4cdf5b1f0bca7", "霸王别姬");
    row("euc-kr", "bfc3b5e5bab8c0cc", "올드보이");
}

void TableKindsTest::lettersAreReadInEveryEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, titles);
    const QList<QByteArray> written = bytes.split('|');
    const QByteArray text = rows("user,film,rating", [&](const Given& g) {
        return fmt::format("{},{} {},{}", g.user, written[g.item % written.size()].toStdString(), g.item, g.stars);
    });
    const std::string encoding = guess_encoding(text.toStdString());
    const TableText table{"t.csv", decoded(text.toStdString(), encoding, "t.csv"), encoding};
    for (const Movie& movie : read_table(table, {}).dataset.movies) {
        const QString title = QString::fromStdString(movie.title);
        const QStringList expected = titles.split(u'|');
        QCOMPARE(title.section(u' ', 0, -2), expected[title.section(u' ', -1).toInt() % expected.size()]);
    }
}

void TableKindsTest::timesAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QList<qint64>>("times");
    const auto row = [](const char* name, const QStringList& texts, const QList<qint64>& times) {
        QTest::newRow(name) << texts << times;
    };
    row("seconds", {"880000000", "880000001.0"}, {880000000, 880000001});
    row("milliseconds", {"1550075138856", "1550075139000"}, {1550075138, 1550075139});
    row("ISO", {"2015-03-01", "2015-03-01 10:01:00", "2015-03-01T10:01:00.123Z", "2015-03-01T10:01:00+02:00"},
        {1425168000, 1425204060, 1425204060, 1425196860});
    row("the month before a slash", {"05/01/2026 09:00", "05/13/2026"}, {1777626000, 1778630400});
    row("the day before a slash", {"05/01/2026 09:00", "13/05/2026"}, {1767603600, 1778630400});
    row("the day before a point", {"1.5.2026", "02.05.2026 9:00"}, {1777593600, 1777712400});
    row("the afternoon", {"5/12/2026 9:01:13 PM", "5/12/2026 12:00 AM"}, {1778619673, 1778544000});
    row("a month in letters", {"01-Jan-1999"}, {915148800});
    row("no times", {"soon", "", "-5", "0", "31.02.2020", "2150-01-01", "99999999999999999999"}, {0, 0, 0, 0, 0, 0, 0});
}

void TableKindsTest::timesAreReadAsPeopleWriteThem()
{
    QFETCH(QStringList, texts);
    QFETCH(QList<qint64>, times);
    std::vector<std::string> samples;
    for (const QString& text : texts)
        samples.push_back(text.toStdString());
    const TimeReader reader(samples);
    for (qsizetype i = 0; i < texts.size(); ++i)
        QCOMPARE(static_cast<qint64>(reader.read(samples[static_cast<std::size_t>(i)]).value_or(0)), times[i]);
}

void TableKindsTest::aSlipOfTheFingerIsLeftOut()
{
    QByteArray text = wide("Name", pupil, stars_or_empty);
    const qsizetype at = text.indexOf(",5,", text.indexOf('\n'));
    text.replace(at, 3, ",55,");
    const Dataset dataset = read_table(TableText{"t.csv", text.toStdString(), "UTF-8"}, {}).dataset;
    QCOMPARE(dataset.ratings.size(), given().size() - 1);
    QCOMPARE(dataset.scale.max, 5.0);
    QVERIFY(!dataset.skipped.empty());
    QCOMPARE(dataset.skipped.back().reason, std::string("rating outside the scale"));
    QCOMPARE(dataset.skipped.back().example, std::string("\"55\""));
}

void TableKindsTest::sumsAreNoPeople()
{
    QByteArray text = wide("Name", pupil, stars_or_empty);
    text += "Average";
    for (int item = 0; item < items; ++item)
        text += ",3.5";
    const Dataset dataset = read_table(TableText{"t.csv", text.toStdString(), "UTF-8"}, {}).dataset;
    QCOMPARE(static_cast<int>(dataset.user_ids.size()), people);
    QCOMPARE(dataset.skipped.front().reason, std::string("summary row (such as a mean)"));
    QByteArray form = wide(
        "Timestamp,Name", [](int u) { return "2026-05-12 09:00," + pupil(u); }, stars_or_empty);
    form += "Average,";
    for (int item = 0; item < items; ++item)
        form += ",3.5";
    const Dataset other = read_table(TableText{"t.csv", form.toStdString(), "UTF-8"}, {}).dataset;
    QCOMPARE(other.skipped.front().reason, std::string("summary row (such as a mean)"));
}

void TableKindsTest::theLaterOfTwoRatingsCounts()
{
    const std::string text =
        "user,item,rating,time\n1,1,2,200\n1,1,5,100\n2,1,3,100\n2,2,4,100\n1,2,1,100\n1,2,2,100\n";
    const Dataset dataset = read_table(TableText{"t.csv", text, "UTF-8"}, {}).dataset;
    std::vector<float> values;
    for (const Rating& rating : dataset.ratings)
        values.push_back(rating.value);
    QCOMPARE(values, (std::vector<float>{2, 3, 4, 2}));
    QCOMPARE(dataset.scale.max, 4.0);
    QCOMPARE(dataset.skipped.front().count, std::int64_t{2});
    QCOMPARE(dataset.skipped.front().first, std::string("t.csv:3"));
}

void TableKindsTest::namesCanBeHidden()
{
    const std::string text = "Name;Buch;Note\nAnna;Momo;4\nBert;Momo;3\nAnna;Krabat;1\n";
    const TableText table{"t.csv", text, "UTF-8"};
    QCOMPARE(user_key(read_table(table, {}).dataset, 1), std::string("Bert"));
    const Dataset hidden = read_table(table, {.hide_names = true}).dataset;
    QVERIFY(hidden.user_keys.empty());
    QCOMPARE(user_key(hidden, 1), std::string("2"));
}

void TableKindsTest::whatIsUnclearIsAsked()
{
    const QByteArray text = rows("first one,second,amount", plain("a{u},b{i},{s}"));
    try {
        read_table(TableText{"t.csv", text.toStdString(), "UTF-8"}, {});
        QFAIL("it was read");
    } catch (const std::exception& error) {
        QVERIFY2(QByteArray(error.what()).contains("--columns 'user=first one,item=second,rating=amount'"),
                 error.what());
    }
}

KINOSCOPE_PLAIN_TEST(TableKindsTest)
#include "table_kinds_test.moc"
