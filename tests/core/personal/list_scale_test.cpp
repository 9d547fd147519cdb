// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personal/list_scale.h"
#include "tests/test_main.h"

#include <QTest>

#include <cmath>

using namespace kinoscope;

namespace {

PersonalList list_of(const std::vector<std::string>& ratings, const std::string& service = {})
{
    PersonalList list;
    list.service = service;
    for (const std::string& rating : ratings)
        list.entries.push_back({.title = {.title = "Film"}, .rating = rating});
    return list;
}

constexpr RatingScale stars{1.0, 5.0, 1.0, false};

}  // namespace

class ListScaleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scalesAreMappedEndToEnd_data();
    void scalesAreMappedEndToEnd();
    void whatIsOffTheScaleIsSaid();
    void whatIsNoRatingIsSaid();
    void lowMarksStayGood();
};

void ListScaleTest::scalesAreMappedEndToEnd_data()
{
    QTest::addColumn<std::vector<std::string>>("ratings");
    QTest::addColumn<std::string>("service");
    QTest::addColumn<std::vector<double>>("expected");
    using Texts = std::vector<std::string>;
    using Values = std::vector<double>;
    QTest::newRow("as they are") << Texts{"1", "3", "5"} << std::string() << Values{1, 3, 5};
    QTest::newRow("half stars within") << Texts{"3.5", "4,5"} << std::string() << Values{3.5, 4.5};
    QTest::newRow("Letterboxd") << Texts{"0.5", "5", "2.75"} << std::string("Letterboxd") << Values{1, 5, 3};
    QTest::newRow("IMDb") << Texts{"1", "10", "4"} << std::string("IMDb") << Values{1, 5, 1.0 + 4.0 / 3.0};
    QTest::newRow("of ten") << Texts{"8", "10", "1", "7"} << std::string()
                            << Values{1.0 + 28.0 / 9.0, 5, 1, 1.0 + 24.0 / 9.0};
    QTest::newRow("of ten, with 0") << Texts{"8", "10", "0", "0"} << std::string() << Values{4.2, 5, 1, 1};
    QTest::newRow("from 0.5") << Texts{"0.5", "0.5", "4"} << std::string() << Values{1, 1, 1.0 + 4.0 * 3.5 / 4.5};
    QTest::newRow("percent") << Texts{"50 %", "100 %"} << std::string() << Values{3, 5};
    QTest::newRow("stars") << Texts{"★★★★", "★★½"} << std::string() << Values{4, 2.5};
    QTest::newRow("likes") << Texts{"like", "dislike"} << std::string() << Values{4.2, 1.8};
}

void ListScaleTest::scalesAreMappedEndToEnd()
{
    QFETCH(std::vector<std::string>, ratings);
    QFETCH(std::string, service);
    QFETCH(std::vector<double>, expected);
    const ListScale scaled = scale_ratings(list_of(ratings, service), stars);
    QCOMPARE(scaled.values.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QVERIFY(scaled.values[i].has_value());
        QVERIFY(std::abs(*scaled.values[i] - expected[i]) < 1e-9);
    }
}

// One wrong figure does not make all others small.
void ListScaleTest::whatIsOffTheScaleIsSaid()
{
    const ListScale scaled = scale_ratings(list_of({"4", "5", "3", "2", "1", "4", "9"}), stars);
    QVERIFY(!scaled.is_mapped);
    QCOMPARE(scaled.off_scale, std::vector<std::size_t>{6});
    QVERIFY(!scaled.values[6]);
    QCOMPARE(*scaled.values[0], 4.0);
    const ListScale beyond = scale_ratings(list_of({"11", "3"}, "IMDb"), stars);
    QCOMPARE(beyond.off_scale, std::vector<std::size_t>{0});
}

void ListScaleTest::whatIsNoRatingIsSaid()
{
    const ListScale scaled = scale_ratings(list_of({"4", "", "3", "good grief", "5", "2"}), stars);
    QCOMPARE(scaled.unreadable, std::vector<std::size_t>{3});
    QVERIFY(!scaled.values[1]);
    QCOMPARE(*scaled.values[4], 5.0);
}

// School marks: the data set keeps them turned, and people write them as they are.
void ListScaleTest::lowMarksStayGood()
{
    const RatingScale marks{1.0, 6.0, 1.0, true};
    const ListScale own = scale_ratings(list_of({"1", "6"}), marks);
    QCOMPARE(*own.values[0], 6.0);
    QCOMPARE(*own.values[1], 1.0);
    const ListScale mapped = scale_ratings(list_of({"5", "0.5"}, "Letterboxd"), marks);
    QCOMPARE(*mapped.values[0], 6.0);
    QCOMPARE(*mapped.values[1], 1.0);
}

KINOSCOPE_PLAIN_TEST(ListScaleTest)
#include "list_scale_test.moc"
