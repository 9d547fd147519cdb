// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/neighbours/blend.h"
#include "tests/test_main.h"

#include <QtTest>

#include <stdexcept>

using namespace kinoscope;

namespace {

// Six films in the plane around (10, 20): two dramas, two horrors of which one is hardly rated, one both, one neither.
MovieTable sixFilms()
{
    return {{.id = 2, .title = "A", .genres = {"Drama"}, .ratings = 50},
            {.id = 3, .title = "B", .genres = {"Drama"}, .ratings = 60},
            {.id = 5, .title = "C", .genres = {"Horror"}, .ratings = 70},
            {.id = 7, .title = "D", .genres = {"Horror", "Western"}, .ratings = 2},
            {.id = 11, .title = "E", .genres = {"Drama", "Horror"}, .ratings = 20},
            {.id = 13, .title = "F", .ratings = 40}};
}

FactorMatrix sixPlaces()
{
    FactorMatrix places(6, 2);
    places << 13, 20, 11, 24, 7, 21, 4, 12, 11, 23, 14, 20;
    return places;
}

}  // namespace

class BlendTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void meetsWhereArithmeticSays_data();
    void meetsWhereArithmeticSays();
    void refusesWhatHasNoPlace_data();
    void refusesWhatHasNoPlace();
    void knowsTheGenres();
};

void BlendTest::meetsWhereArithmeticSays_data()
{
    QTest::addColumn<std::vector<BlendTerm>>("terms");
    QTest::addColumn<float>("x");
    QTest::addColumn<float>("y");
    using Terms = std::vector<BlendTerm>;
    QTest::newRow("one film is where it is") << Terms{{0, false}} << 13.0F << 20.0F;
    QTest::newRow("two films meet in the middle") << Terms{{0, false}, {1, false}} << 12.0F << 22.0F;
    // The mean of all is (10, 20): 13 − (7 − 10), 20 − (21 − 20).
    QTest::newRow("a film is taken away") << Terms{{0, false}, {2, true}} << 16.0F << 19.0F;
    // Horrors with 20 ratings and more: C and E, mean (9, 22); D does not count.
    QTest::newRow("a genre is added") << Terms{{std::string("Horror"), false}} << 9.0F << 22.0F;
    QTest::newRow("a genre is taken away") << Terms{{1, false}, {std::string("Horror"), true}} << 12.0F << 22.0F;
    QTest::newRow("a genre of hardly rated films") << Terms{{std::string("Western"), false}} << 4.0F << 12.0F;
    // 10 + (3 + 1)/2 − (−3 − 6)/2, 20 + (0 + 4)/2 − (1 − 8)/2.
    QTest::newRow("two and two") << Terms{{0, false}, {2, true}, {1, false}, {3, true}} << 16.5F << 25.5F;
    QTest::newRow("itself taken away leaves the average") << Terms{{0, false}, {0, true}} << 10.0F << 20.0F;
}

void BlendTest::meetsWhereArithmeticSays()
{
    QFETCH(std::vector<BlendTerm>, terms);
    QFETCH(float, x);
    QFETCH(float, y);
    const Eigen::RowVectorXf place = blend(sixPlaces(), sixFilms(), terms);
    QCOMPARE(place.size(), 2);
    QVERIFY(std::abs(place(0) - x) < 1e-5F);
    QVERIFY(std::abs(place(1) - y) < 1e-5F);
}

void BlendTest::refusesWhatHasNoPlace_data()
{
    QTest::addColumn<std::vector<BlendTerm>>("terms");
    QTest::addColumn<QString>("sentence");
    using Terms = std::vector<BlendTerm>;
    const auto nothing = QStringLiteral("A blend needs at least one film or genre that is added.");
    QTest::newRow("nothing") << Terms{} << nothing;
    QTest::newRow("nothing added") << Terms{{0, true}} << nothing;
    QTest::newRow("no such film") << Terms{{6, false}} << QStringLiteral("There is no film in row 6.");
    QTest::newRow("no such genre") << Terms{{0, false}, {std::string("Noir"), true}}
                                   << QStringLiteral("No film is of the genre \"Noir\".");
}

void BlendTest::refusesWhatHasNoPlace()
{
    QFETCH(std::vector<BlendTerm>, terms);
    QFETCH(QString, sentence);
    try {
        blend(sixPlaces(), sixFilms(), terms);
        QFAIL("It was accepted.");
    } catch (const std::invalid_argument& error) {
        QCOMPARE(QString::fromUtf8(error.what()), sentence);
    }
    QVERIFY_EXCEPTION_THROWN(blend(sixPlaces().topRows(5), sixFilms(), {{0, false}}), std::invalid_argument);
}

void BlendTest::knowsTheGenres()
{
    QCOMPARE(genres_of(sixFilms()), (std::vector<std::string>{"Drama", "Horror", "Western"}));
    QVERIFY(genres_of({}).empty());
}

KINOSCOPE_EVENT_TEST(BlendTest)
#include "blend_test.moc"
