// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/people/people_table.h"

#include "tests/test_main.h"

#include <Eigen/Core>
#include <QTest>

#include <cmath>
#include <random>

using namespace kinoscope;

namespace {

constexpr int people = 60;
constexpr int films = 25;
constexpr double none = -1.0;

/// people × films, `none` where there is no rating.
Eigen::MatrixXd random_grid(unsigned seed)
{
    std::mt19937 random(seed);
    Eigen::MatrixXd grid = Eigen::MatrixXd::Constant(people, films, none);
    for (int user = 0; user < people; ++user)
        for (int movie = 0; movie < films; ++movie)
            // Few ratings of the first people, so that some have no figure; the last film is one person's alone.
            if (movie < films - 1 ? static_cast<int>(random() % people) < user : user == people - 1)
                grid(user, movie) = 1.0 + static_cast<double>(random() % 9) / 2.0;
    return grid;
}

Dataset dataset_of(const Eigen::MatrixXd& grid)
{
    Dataset dataset;
    dataset.scale = {1.0, 5.0, 0.5, false};
    for (int user = 0; user < grid.rows(); ++user)
        dataset.user_ids.push_back(user + 1);
    for (int movie = 0; movie < grid.cols(); ++movie)
        dataset.movies.push_back({.id = movie + 1, .title = "Film"});
    for (int movie = 0; movie < grid.cols(); ++movie)
        for (int user = 0; user < grid.rows(); ++user)
            if (grid(user, movie) != none)
                dataset.ratings.push_back({user, movie, static_cast<float>(grid(user, movie))});
    return dataset;
}

/// By the definition, with the others' mean of each film added up anew and both sides centred first.
std::optional<double> typical_by_hand(const Eigen::MatrixXd& grid, int user)
{
    std::vector<double> own;
    std::vector<double> others;
    for (int movie = 0; movie < grid.cols(); ++movie) {
        double sum = 0.0;
        int count = 0;
        for (int other = 0; other < grid.rows(); ++other)
            if (other != user && grid(other, movie) != none) {
                sum += grid(other, movie);
                ++count;
            }
        if (grid(user, movie) == none || count == 0)
            continue;
        own.push_back(grid(user, movie));
        others.push_back(sum / count);
    }
    if (own.size() < 5)
        return std::nullopt;
    const auto centred = [](const std::vector<double>& values) {
        const Eigen::VectorXd all = Eigen::VectorXd::Map(values.data(), static_cast<Eigen::Index>(values.size()));
        return Eigen::VectorXd(all.array() - all.mean());
    };
    const Eigen::VectorXd a = centred(own);
    const Eigen::VectorXd b = centred(others);
    if (a.norm() < 1e-9 || b.norm() < 1e-9)
        return std::nullopt;
    return a.dot(b) / (a.norm() * b.norm());
}

}  // namespace

class PeopleTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFigureIsThatOfItsDefinition();
    void levelAndSpreadDoNotCount();
    void whoeverRatesAllTheSameHasNoFigure();
    void whoeverIsAloneHasNoFigure();
    void meansAreOnTheScaleThatPeopleKnow();
    void pairsAreCountedAlone();
    void theShareOfLessTypicalPeopleIsCounted();
    void aStopLeavesNothing();
};

void PeopleTableTest::everyFigureIsThatOfItsDefinition()
{
    const Eigen::MatrixXd grid = random_grid(5);
    const std::vector<PersonFigures> table = people_table(dataset_of(grid));
    QCOMPARE(table.size(), static_cast<std::size_t>(people));
    int without = 0;
    for (int user = 0; user < people; ++user) {
        const PersonFigures& person = table[static_cast<std::size_t>(user)];
        const Eigen::ArrayXXd rated = (grid.row(user).array() != none).cast<double>();
        QCOMPARE(person.ratings, static_cast<int>(rated.sum()));
        if (person.ratings > 0)
            QVERIFY(std::abs(static_cast<double>(person.mean) - (rated * grid.row(user).array()).sum() / rated.sum()) <
                    1e-6);
        const auto expected = typical_by_hand(grid, user);
        QCOMPARE(person.typical.has_value(), expected.has_value());
        if (expected)
            QVERIFY(std::abs(static_cast<double>(*person.typical) - *expected) < 1e-6);
        without += expected ? 0 : 1;
    }
    QVERIFY(without > 2 && without < people / 2);
}

void PeopleTableTest::levelAndSpreadDoNotCount()
{
    // All follow one order of the films; one a star lower, one at half the spread, one against it.
    Eigen::MatrixXd grid(6, 8);
    for (int movie = 0; movie < 8; ++movie) {
        const double value = 2.0 + 0.25 * movie;
        grid.col(movie) << value, value, value, value - 1.0, 3.0 + 0.125 * movie, 5.0 - value;
    }
    const std::vector<PersonFigures> table = people_table(dataset_of(grid));
    for (const std::size_t user : {0U, 3U, 4U})
        QVERIFY(*table[user].typical > 0.999F);
    QVERIFY(*table[5].typical < -0.999F);
}

void PeopleTableTest::whoeverRatesAllTheSameHasNoFigure()
{
    Eigen::MatrixXd grid = random_grid(6);
    grid.row(10).setConstant(4.1F);  // no binary fraction: sums of squares do not cancel to 0
    const std::vector<PersonFigures> table = people_table(dataset_of(grid));
    QCOMPARE(table[10].ratings, films);
    QVERIFY(!table[10].typical);
}

void PeopleTableTest::whoeverIsAloneHasNoFigure()
{
    Eigen::MatrixXd grid = random_grid(7).bottomRows(1);
    grid.row(0).setLinSpaced(1.0, 5.0);
    const std::vector<PersonFigures> table = people_table(dataset_of(grid));
    QCOMPARE(table.size(), std::size_t{1});
    QCOMPARE(table[0].ratings, films);
    QVERIFY(!table[0].typical);
    QVERIFY(!share_less_typical(table, 0));
}

void PeopleTableTest::meansAreOnTheScaleThatPeopleKnow()
{
    Dataset marks = dataset_of(Eigen::MatrixXd::Constant(2, 3, 4.5));
    marks.scale = {1.0, 6.0, 0.5, true};  // kept turned: 2.5 on the reports
    QCOMPARE(people_table(marks)[1].mean, 2.5F);
}

void PeopleTableTest::pairsAreCountedAlone()
{
    Dataset pairs = dataset_of(random_grid(8));
    pairs.feedback = Feedback::pairs;
    const std::vector<PersonFigures> table = people_table(pairs);
    QVERIFY(table[people - 1].ratings > 5);
    QCOMPARE(table[people - 1].mean, 0.0F);
    QVERIFY(!table[people - 1].typical);
}

void PeopleTableTest::theShareOfLessTypicalPeopleIsCounted()
{
    std::vector<PersonFigures> table(5);
    table[0].typical = 0.5F;
    table[1].typical = -0.25F;
    table[2].typical = 0.75F;
    table[3].typical = 0.5F;
    QCOMPARE(*share_less_typical(table, 0), 1.0 / 3.0);
    QCOMPARE(*share_less_typical(table, 1), 0.0);
    QCOMPARE(*share_less_typical(table, 2), 1.0);
    QVERIFY(!share_less_typical(table, 4));
}

void PeopleTableTest::aStopLeavesNothing()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(people_table(dataset_of(random_grid(9)), stop.get_token()).empty());
}

KINOSCOPE_PLAIN_TEST(PeopleTableTest)
#include "people_table_test.moc"
