// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/films/film_evidence.h"

#include <QtTest>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace kinoscope;
using namespace kinoscope::ui;

namespace {

/// Of a table that is long enough to have a density: `ratings` again and again. The first rows are they.
FilmEvidence evidenceOf(std::vector<int> ratings)
{
    const std::size_t once = ratings.size();
    while (once > 0 && ratings.size() < FilmEvidence::fewFilms)
        ratings.push_back(ratings[ratings.size() - once]);
    MovieTable movies(ratings.size());
    for (std::size_t row = 0; row < ratings.size(); ++row)
        movies[row].ratings = ratings[row];
    FilmEvidence evidence;
    evidence.setFilms(&movies);
    return evidence;
}

}  // namespace

class FilmEvidenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twentyRatingsAreEnoughOrTheMedian_data()
    {
        QTest::addColumn<std::vector<int>>("ratings");
        QTest::addColumn<int>("enough");
        QTest::addColumn<bool>("hasFew");
        QTest::newRow("most have many") << std::vector<int>{5, 19, 30, 40, 500} << 20 << true;
        QTest::newRow("exactly twenty") << std::vector<int>{20, 20, 20} << 20 << false;
        QTest::newRow("most have few") << std::vector<int>{1, 2, 3, 4, 500} << 3 << true;
        QTest::newRow("all the same") << std::vector<int>{2, 2, 2, 2} << 2 << false;
        QTest::newRow("nobody has any") << std::vector<int>{0, 0, 0} << 0 << false;
        QTest::newRow("one film") << std::vector<int>{1} << 1 << false;
        QTest::newRow("no films") << std::vector<int>{} << 0 << false;
    }

    void twentyRatingsAreEnoughOrTheMedian()
    {
        QFETCH(std::vector<int>, ratings);
        const FilmEvidence evidence = evidenceOf(ratings);
        QTEST(evidence.enough(), "enough");
        QTEST(evidence.hasFew(), "hasFew");
        std::size_t dots = 0;
        for (std::size_t row = 0; row < ratings.size(); ++row) {
            QCOMPARE(evidence.isEnough(static_cast<int>(row)), ratings[row] >= evidence.enough());
            dots += evidence.isEnough(static_cast<int>(row)) ? 1U : 0U;
        }
        QVERIFY2(2 * dots >= ratings.size(), "at least half of the films are dots");
    }

    void dotsGrowAndDarkenWithTheRootOfTheirRatings()
    {
        const FilmEvidence evidence = evidenceOf({400, 100, 25, 3, 100, 4});
        QCOMPARE(evidence.diameter(0), FilmEvidence::largestDiameter);
        QCOMPARE(evidence.diameter(1), 2.0 * (1.7 + 5.0 * 0.5));
        QCOMPARE(evidence.diameter(2), 2.0 * (1.7 + 5.0 * 0.25));
        QCOMPARE(evidence.diameter(3), FilmEvidence::smallestDiameter);
        for (int row = 1; row < 4; ++row)
            QVERIFY(evidence.opacity(row, false) < evidence.opacity(row - 1, false));
        QCOMPARE(evidence.diameter(4), evidence.diameter(1));
        QCOMPARE(evidence.opacity(4, false), evidence.opacity(1, false));
    }

    void dimmedFilmsKeepThreeQuartersOfTheirOpacity()
    {
        const FilmEvidence evidence = evidenceOf({400, 30, 3, 40, 50});
        for (int row = 0; row < 5; ++row)
            QCOMPARE(evidence.opacity(row, true), evidence.opacity(row, false) * 0.46 / 0.62);
        QVERIFY(evidence.opacity(0, true) < evidence.opacity(1, false));
    }

    void aSmallWindowHasSmallerDots()
    {
        FilmEvidence evidence = evidenceOf({400, 100, 25});
        QVERIFY(evidence.setSize(true, 1.0));
        QVERIFY(!evidence.setSize(true, 1.0));
        QCOMPARE(evidence.diameter(0), 2.0 * (1.4 + 4.0));
        QCOMPARE(evidence.diameter(1), 2.0 * (1.4 + 4.0 * 0.5));
        QVERIFY(evidence.setSize(false, 1.0));
        QCOMPARE(evidence.diameter(0), FilmEvidence::largestDiameter);
    }

    void anAudienceHasLargerDots()
    {
        FilmEvidence evidence = evidenceOf({400, 100, 25});
        QVERIFY(evidence.setSize(false, 1.5));
        QVERIFY(!evidence.setSize(false, 1.5));
        QCOMPARE(evidence.diameter(0), 1.5 * FilmEvidence::largestDiameter);
    }

    // So that pictures of dots can be kept, however many films there are.
    void thereAreFewDifferentDots()
    {
        std::vector<int> ratings(5000);
        std::iota(ratings.begin(), ratings.end(), 0);
        const FilmEvidence evidence = evidenceOf(ratings);
        std::vector<double> diameters;
        for (int row = 0; row < 5000; ++row)
            diameters.push_back(evidence.diameter(row));
        QVERIFY(std::is_sorted(diameters.begin(), diameters.end()));
        diameters.erase(std::unique(diameters.begin(), diameters.end()), diameters.end());
        QVERIFY2(diameters.size() > 10 && diameters.size() < 25, qPrintable(QString::number(diameters.size())));
    }

    void theMostOftenRatedComeFirst()
    {
        std::vector<int> ratings(FilmEvidence::fewFilms, 0);
        ratings[2] = 9;
        ratings[5] = 3;
        ratings[7] = 9;
        const std::vector<int> rows = evidenceOf(ratings).byRatings();
        QCOMPARE(std::vector<int>(rows.begin(), rows.begin() + 4), (std::vector<int>{2, 7, 5, 0}));
    }

    void ofFewFilmsAllAreDots()
    {
        MovieTable movies(FilmEvidence::fewFilms - 1);
        movies[0].ratings = 30;
        movies[1].ratings = 1;
        FilmEvidence evidence;
        evidence.setFilms(&movies);
        QCOMPARE(evidence.enough(), 0);
        QVERIFY(!evidence.hasFew());
        for (int row = 0; row < 3; ++row)
            QVERIFY(evidence.isEnough(row));
        QVERIFY(evidence.diameter(0) > evidence.diameter(1));
    }

    void withoutFilmsNothingIsKept()
    {
        FilmEvidence evidence = evidenceOf({3, 9, 100});
        evidence.setFilms(nullptr);
        QCOMPARE(evidence.enough(), 0);
        QVERIFY(!evidence.hasFew());
        QVERIFY(evidence.byRatings().empty());
    }
};

KINOSCOPE_PLAIN_TEST(FilmEvidenceTest)
#include "film_evidence_test.moc"
