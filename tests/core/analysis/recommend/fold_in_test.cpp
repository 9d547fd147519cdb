// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fold-in beside dense solvers of its own, in double, on the formulas as the headers have them.
#include "core/analysis/recommend/fold_in.h"
#include "tests/core/made_up_people.h"
#include "tests/test_main.h"

#include <QTest>

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>

using namespace kinoscope;
using namespace kinoscope::test;

namespace {

constexpr int films = 300;
constexpr int factors = 12;

/// ½ Σ (p − r)² + ½ (v − mean)ᵀ precision (v − mean)
double rating_objective(const TrainedModel& model, const std::vector<OwnRating>& ratings, const RowPrior& prior,
                        const Eigen::VectorXd& row)
{
    double sum = 0.5 * (row - prior.mean).dot(prior.precision * (row - prior.mean));
    for (const OwnRating& rating : ratings) {
        const double z = model.movie_factors.row(rating.movie).cast<double>().dot(row.head(row.size() - 1)) +
                         row(row.size() - 1) + static_cast<double>(model.movie_bias(rating.movie)) +
                         static_cast<double>(model.offset);
        const double p = static_cast<double>(model.range_low) +
                         static_cast<double>(model.range_high - model.range_low) / (1.0 + std::exp(-z));
        sum += 0.5 * std::pow(p - static_cast<double>(rating.value), 2);
    }
    return sum;
}

double watch_objective(const TrainedModel& model, const std::vector<OwnRating>& ratings, const RowPrior& prior,
                       double not_rated, const Eigen::VectorXd& row)
{
    double sum = 0.5 * (row - prior.mean).dot(prior.precision * (row - prior.mean));
    for (int film = 0; film < films; ++film) {
        const double z = model.movie_factors.row(film).cast<double>().dot(row.head(row.size() - 1)) +
                         row(row.size() - 1) + static_cast<double>(model.watch->movie_bias(film));
        const bool rated = std::any_of(ratings.begin(), ratings.end(),
                                       [film](const OwnRating& rating) { return rating.movie == film; });
        sum += rated ? std::log1p(std::exp(-z)) : not_rated * std::log1p(std::exp(z));
    }
    return sum;
}

/// Slopes by central differences.
template <typename Objective>
Eigen::VectorXd slopes(const Objective& objective, const Eigen::VectorXd& at)
{
    constexpr double step = 1e-5;
    Eigen::VectorXd found(at.size());
    for (Eigen::Index i = 0; i < at.size(); ++i) {
        Eigen::VectorXd up = at;
        Eigen::VectorXd down = at;
        up(i) += step;
        down(i) -= step;
        found(i) = (objective(up) - objective(down)) / (2.0 * step);
    }
    return found;
}

}  // namespace

class FoldInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRowsAreWhereTheObjectiveIsLeast_data();
    void theRowsAreWhereTheObjectiveIsLeast();
    void thePeoplesPriorIsTheirCovariance();
    void withoutRatingsOneIsTheMean();
    void theLastAnswerLeadsToTheSameRows();
    void equalInputGivesEqualBits();
    void ofTwoRatingsOfAFilmTheLaterCounts();
    void aStopEndsItWithoutAnAnswer();
    void aModelWithoutCoWatchHasNoSuchRow();
    void aModelOfPairsHasNoRatings();
    void widerScalesScaleThePrior();
};

void FoldInTest::theRowsAreWhereTheObjectiveIsLeast_data()
{
    QTest::addColumn<PriorKind>("prior");
    QTest::addColumn<int>("count");
    for (const int count : {1, 5, 20, 150}) {
        QTest::addRow("people, %d ratings", count) << PriorKind::people << count;
        QTest::addRow("training, %d ratings", count) << PriorKind::training << count;
    }
}

void FoldInTest::theRowsAreWhereTheObjectiveIsLeast()
{
    QFETCH(PriorKind, prior);
    QFETCH(int, count);
    const TrainedModel model = made_up_model(200, films, factors);
    const FoldInModel fold(model, balanced_facts());
    const std::vector<OwnRating> ratings = random_ratings(count, films);
    const auto person = fold_in(fold, ratings, {.prior = prior});
    QVERIFY(person.has_value());

    const RowPrior of_ratings = fold.rating_prior(prior, ratings.size());
    const auto squares = [&](const Eigen::VectorXd& row) { return rating_objective(model, ratings, of_ratings, row); };
    QVERIFY(slopes(squares, person->rating_row).lpNorm<Eigen::Infinity>() < 1e-5);
    QVERIFY(squares(person->rating_row) < squares(of_ratings.mean) + 1e-12);

    const RowPrior of_watch = fold.watch_prior(prior, ratings.size());
    const auto losses = [&](const Eigen::VectorXd& row) {
        return watch_objective(model, ratings, of_watch, fold.not_rated(ratings.size()), row);
    };
    QVERIFY(slopes(losses, person->watch_row).lpNorm<Eigen::Infinity>() < 1e-4);
    QVERIFY(losses(person->watch_row) < losses(of_watch.mean) + 1e-9);
}

void FoldInTest::thePeoplesPriorIsTheirCovariance()
{
    const TrainedModel model = made_up_model(200, films, factors);
    Eigen::MatrixXd rows(200, factors + 1);
    rows << model.user_factors.cast<double>(), model.user_bias.cast<double>();
    const Eigen::VectorXd mean = rows.colwise().mean().transpose();
    const Eigen::MatrixXd away = rows.rowwise() - mean.transpose();
    Eigen::MatrixXd covariance = away.transpose() * away / 200.0;
    covariance.diagonal().array() += 1e-4;
    const RowPrior prior = FoldInModel(model, balanced_facts()).rating_prior(PriorKind::people, 20);
    QVERIFY((prior.mean - mean).norm() < 1e-12);
    QVERIFY((prior.precision - 0.5 * covariance.inverse()).norm() < 1e-6 * prior.precision.norm());
}

void FoldInTest::withoutRatingsOneIsTheMean()
{
    const FoldInModel fold(made_up_model(200, films, factors), balanced_facts());
    const auto person = fold_in(fold, {});
    QVERIFY((person->rating_row - person->rating_mean).norm() < 1e-12);
    QCOMPARE(person->watch_row, person->watch_mean);
}

void FoldInTest::theLastAnswerLeadsToTheSameRows()
{
    const FoldInModel fold(made_up_model(200, films, factors), balanced_facts());
    std::vector<OwnRating> ratings = random_ratings(20, films);
    const auto before = fold_in(fold, ratings);
    ratings.push_back({7, 5.0F});
    const auto fresh = fold_in(fold, ratings);
    const auto warm = fold_in(fold, ratings, {.start = &*before});
    QVERIFY((warm->rating_row - fresh->rating_row).lpNorm<Eigen::Infinity>() < 1e-9);
    QVERIFY((warm->watch_row - fresh->watch_row).lpNorm<Eigen::Infinity>() < 1e-5);
    QVERIFY((warm->watch_spread - fresh->watch_spread).norm() < 1e-5 * fresh->watch_spread.norm());
    QVERIFY(warm->steps <= fresh->steps);
    QVERIFY((warm->rating_row - before->rating_row).norm() > 1e-3);
}

void FoldInTest::equalInputGivesEqualBits()
{
    const FoldInModel fold(made_up_model(200, films, factors), balanced_facts());
    std::vector<OwnRating> ratings = random_ratings(30, films);
    const auto one = fold_in(fold, ratings);
    std::reverse(ratings.begin(), ratings.end());
    const auto other = fold_in(fold, ratings);
    QCOMPARE(one->rating_row, other->rating_row);
    QCOMPARE(one->watch_row, other->watch_row);
}

void FoldInTest::ofTwoRatingsOfAFilmTheLaterCounts()
{
    const FoldInModel fold(made_up_model(200, films, factors), balanced_facts());
    const auto twice = fold_in(fold, {{3, 1.0F}, {9, 4.0F}, {3, 5.0F}});
    const auto once = fold_in(fold, {{9, 4.0F}, {3, 5.0F}});
    QCOMPARE(twice->ratings, once->ratings);
    QCOMPARE(twice->rating_row, once->rating_row);
}

void FoldInTest::aStopEndsItWithoutAnAnswer()
{
    const FoldInModel fold(made_up_model(200, films, factors), balanced_facts());
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!fold_in(fold, random_ratings(20, films), {.stop = stop.get_token()}));
}

void FoldInTest::aModelWithoutCoWatchHasNoSuchRow()
{
    const FoldInModel fold(made_up_model(200, films, factors, false), balanced_facts());
    const auto person = fold_in(fold, random_ratings(20, films));
    QVERIFY(!fold.has_watch());
    QCOMPARE(person->watch_row.size(), 0);
    QCOMPARE(person->rating_row.size(), factors + 1);
}

void FoldInTest::aModelOfPairsHasNoRatings()
{
    FoldInFacts facts = balanced_facts();
    facts.feedback = Feedback::pairs;
    const FoldInModel fold(made_up_model(200, films, factors, false), facts);
    const auto person = fold_in(fold, random_ratings(20, films));
    QVERIFY(fold.has_watch());
    QCOMPARE(person->rating_row.size(), 0);
    QCOMPARE(person->watch_row.size(), factors + 1);
}

// The same people on a scale ten times as wide: errors count a hundredfold, on both sides.
void FoldInTest::widerScalesScaleThePrior()
{
    TrainedModel model = made_up_model(200, films, factors);
    std::vector<OwnRating> ratings = random_ratings(20, films);
    const auto person = fold_in(FoldInModel(model, balanced_facts()), ratings, {.watch = false});
    FoldInFacts facts = balanced_facts();
    facts.scale = {10.0, 50.0, 10.0, false};
    model.range_high *= 10.0F;
    for (OwnRating& rating : ratings)
        rating.value *= 10.0F;
    const auto wide = fold_in(FoldInModel(model, facts), ratings, {.watch = false});
    QVERIFY((wide->rating_row - person->rating_row).lpNorm<Eigen::Infinity>() < 1e-6);
}

KINOSCOPE_PLAIN_TEST(FoldInTest)
#include "fold_in_test.moc"
