// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/people/like_minded.h"

#include "tests/core/made_up_people.h"
#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <stdexcept>

using namespace kinoscope;
using namespace kinoscope::test;

namespace {

constexpr int people = 300;
constexpr int asked = 42;

/// people × all numbers that count, in double precision: of each table the rows less their mean, divided by their root
/// mean square length.
Eigen::MatrixXd rows_of(const TrainedModel& model)
{
    const auto scaled = [](const FactorMatrix& factors) {
        Eigen::MatrixXd rows = factors.cast<double>();
        rows.rowwise() -= Eigen::RowVectorXd(rows.colwise().mean());
        return Eigen::MatrixXd(rows / std::sqrt(rows.rowwise().squaredNorm().mean()));
    };
    const Eigen::MatrixXd ratings = scaled(model.user_factors);
    if (!model.watch)
        return ratings;
    Eigen::MatrixXd both(ratings.rows(), 2 * ratings.cols());
    both << ratings, scaled(model.watch->user_factors);
    return both;
}

double cosine_of(const Eigen::MatrixXd& rows, int a, int b)
{
    return rows.row(a).normalized().dot(rows.row(b).normalized());
}

/// All others, the nearest first.
std::vector<int> by_angle(const Eigen::MatrixXd& rows, int user)
{
    std::vector<int> order;
    for (int other = 0; other < rows.rows(); ++other)
        if (other != user)
            order.push_back(other);
    std::sort(order.begin(), order.end(),
              [&](int a, int b) { return cosine_of(rows, a, user) > cosine_of(rows, b, user); });
    return order;
}

std::vector<int> users_of(const std::vector<LikeMinded>& found)
{
    std::vector<int> users;
    for (const LikeMinded& person : found)
        users.push_back(person.user);
    return users;
}

}  // namespace

class LikeMindedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNearestByCosineAreFound_data();
    void theNearestByCosineAreFound();
    void whoeverHasFewRatingsIsLeftOut();
    void equalPeopleComeInOrder();
    void theAveragePersonIsNearNobody();
    void onePersonHasNobody();
    void othersArePeopleOfTheModel();
};

void LikeMindedTest::theNearestByCosineAreFound_data()
{
    QTest::addColumn<bool>("watch");
    QTest::newRow("with co-watch") << true;
    QTest::newRow("without") << false;
}

void LikeMindedTest::theNearestByCosineAreFound()
{
    QFETCH(const bool, watch);
    TrainedModel model = made_up_model(people, 40, 12, watch);
    // Neither where a table's rows lie nor how long they are has a say.
    model.user_factors.rowwise() += Eigen::RowVectorXf::LinSpaced(12, -1.0F, 2.0F);
    if (watch)
        model.watch->user_factors *= 7.0F;
    const Eigen::MatrixXd rows = rows_of(model);
    const std::vector<LikeMinded> found = like_minded(model, asked, 10);
    std::vector<int> expected = by_angle(rows, asked);
    expected.resize(10);
    QCOMPARE(users_of(found), expected);
    for (const LikeMinded& person : found)
        QVERIFY(std::abs(static_cast<double>(person.cosine) - cosine_of(rows, asked, person.user)) < 1e-5);
}

void LikeMindedTest::whoeverHasFewRatingsIsLeftOut()
{
    const TrainedModel model = made_up_model(people, 40, 12);
    std::vector<PersonFigures> figures(people);
    for (int user = 0; user < people; ++user)
        figures[static_cast<std::size_t>(user)].ratings = user % 3 == 0 ? 19 : 20;
    std::vector<int> expected = by_angle(rows_of(model), asked);
    std::erase_if(expected, [](int user) { return user % 3 == 0; });
    expected.resize(10);
    QCOMPARE(users_of(like_minded(model, asked, 10, figures)), expected);
    // Where most have few, half of them count all the same.
    for (PersonFigures& person : figures)
        person.ratings = 3;
    expected = by_angle(rows_of(model), asked);
    expected.resize(10);
    QCOMPARE(users_of(like_minded(model, asked, 10, figures)), expected);
}

void LikeMindedTest::equalPeopleComeInOrder()
{
    TrainedModel model = made_up_model(9, 40, 4, false);
    for (int user = 0; user < 8; ++user)
        model.user_factors.row(user) << 1.0F, 2.0F, 0.0F, 0.0F;
    QCOMPARE(users_of(like_minded(model, 2, 4)), (std::vector<int>{0, 1, 3, 4}));
}

void LikeMindedTest::theAveragePersonIsNearNobody()
{
    TrainedModel model = made_up_model(3, 40, 2, false);
    model.user_factors << 1.0F, 2.0F, 3.0F, -2.0F, 2.0F, 0.0F;
    for (const LikeMinded& person : like_minded(model, 2, 8))
        QCOMPARE(person.cosine, 0.0F);
    const std::vector<LikeMinded> found = like_minded(model, 0, 8);
    QCOMPARE(users_of(found), (std::vector<int>{2, 1}));
    QCOMPARE(found[1].cosine, -1.0F);
}

void LikeMindedTest::onePersonHasNobody()
{
    QVERIFY(like_minded(made_up_model(1, 40, 4), 0, 10).empty());
}

void LikeMindedTest::othersArePeopleOfTheModel()
{
    const TrainedModel model = made_up_model(8, 40, 4);
    QVERIFY_THROWS_EXCEPTION(std::out_of_range, like_minded(model, 8, 3));
    QVERIFY_THROWS_EXCEPTION(std::out_of_range, like_minded(model, -1, 3));
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, like_minded(model, 0, 3, std::vector<PersonFigures>(7)));
}

KINOSCOPE_PLAIN_TEST(LikeMindedTest)
#include "like_minded_test.moc"
