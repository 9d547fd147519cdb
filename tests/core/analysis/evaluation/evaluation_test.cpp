// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation/evaluation.h"

#include "core/analysis/evaluation/baselines.h"
#include "tests/core/small_dataset.h"
#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace kinoscope;

namespace {

TrainedModel some_model(const Dataset& dataset)
{
    TrainedModel model;
    model.user_factors = FactorMatrix::Constant(static_cast<Eigen::Index>(dataset.user_ids.size()), 2, 0.1F);
    model.movie_factors = FactorMatrix::Constant(static_cast<Eigen::Index>(dataset.movies.size()), 2, 0.2F);
    model.user_bias = Eigen::VectorXf::Zero(model.user_factors.rows());
    model.movie_bias = Eigen::VectorXf::LinSpaced(model.movie_factors.rows(), -1.0F, 1.0F);
    return model;
}

}  // namespace

class EvaluationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWayHasItsFigures();
    void aModelThatLearnedCoWatchAlsoRanksByIt();
    void theModelsFiguresAreItsOwn();
    void validationRowsAreKnownRows();
    void withoutTrainingRowsThereIsOnlyTheModel();
    void rankingCanBeLeftOut();
    void aStopLeavesTheRestOut();
};

void EvaluationTest::everyWayHasItsFigures()
{
    const DatasetPtr data = test::small_dataset();
    const Evaluation evaluation = evaluate(some_model(*data), data->ratings, *test::small_split(data), data->scale);
    std::vector<std::string> names;
    for (const Evaluated& row : evaluation.rows)
        names.push_back(row.name);
    QCOMPARE(names,
             (std::vector<std::string>{"model", "film and person biases", "film mean", "global mean", "most rated"}));
    for (const Evaluated& row : evaluation.rows) {
        QCOMPARE(row.errors.has_value(), row.name != "most rated");
        QCOMPARE(row.ranking.has_value(), row.name != "global mean");
    }

    QVERIFY(evaluation.rows[1].errors->clipped.mse != evaluation.rows[2].errors->clipped.mse);
    QCOMPARE(evaluation.relevant_from, 4.0);
}

// Tables that give the films that a person rated in the test part a high logit: they are found, and only by that row.
void EvaluationTest::aModelThatLearnedCoWatchAlsoRanksByIt()
{
    const DatasetPtr data = test::small_dataset();
    const auto split = test::small_split(data);
    TrainedModel model = some_model(*data);
    const auto films = static_cast<Eigen::Index>(data->movies.size());
    model.movie_factors = FactorMatrix::Identity(films, films);
    model.user_factors = FactorMatrix::Zero(model.user_factors.rows(), films);
    model.watch = WatchTables{FactorMatrix::Zero(model.user_factors.rows(), films),
                              Eigen::VectorXf::Zero(model.user_factors.rows()), Eigen::VectorXf::Zero(films)};
    for (const std::int32_t row : split->test) {
        const Rating& rating = data->ratings[static_cast<std::size_t>(row)];
        model.watch->user_factors(rating.user, rating.movie) = rating.value >= 4.0F ? 50.0F : 0.0F;
    }
    const Evaluation evaluation = evaluate(model, data->ratings, *split, data->scale);
    const Evaluated& watch = evaluation.rows[4];
    QCOMPARE(watch.name, std::string(co_watch_row));
    QVERIFY(!watch.errors);
    QCOMPARE(watch.ranking->ndcg, 1.0);
    QCOMPARE(watch.ranking->recall, 1.0);
    QVERIFY(evaluation.rows[0].ranking->ndcg < 0.9);
    QCOMPARE(evaluation.rows[5].name, std::string(most_rated_row));
    // Where all logits are alike the predicted ratings decide.
    model.watch->user_factors.setZero();
    QCOMPARE(watch_ranking_metrics(model, data->ratings, *split, data->scale).ndcg,
             ranking_metrics(model, data->ratings, *split, data->scale).ndcg);
    model.watch.reset();
    QVERIFY_EXCEPTION_THROWN(watch_ranking_metrics(model, data->ratings, *split, data->scale), std::invalid_argument);
}

void EvaluationTest::theModelsFiguresAreItsOwn()
{
    const DatasetPtr data = test::small_dataset();
    const auto split = test::small_split(data);
    const TrainedModel model = some_model(*data);
    const Evaluated row = evaluate(model, data->ratings, *split, data->scale).rows.front();
    QVERIFY(std::abs(row.errors->unclipped.mse - prediction_errors(model, data->ratings, split->test).mse) < 1e-6);
    QVERIFY(std::abs(row.errors->clipped.mse -
                     clipped_prediction_errors(model, data->ratings, split->test, data->scale).mse) < 1e-6);
    QCOMPARE(row.ranking->recall, ranking_metrics(model, data->ratings, *split, data->scale).recall);
}

void EvaluationTest::validationRowsAreKnownRows()
{
    const DatasetPtr data = test::small_dataset();
    const auto split = test::small_split(data);
    const DataSplit carved = carve_validation(*split, 0.2, 1);
    const TrainedModel model = some_model(*data);
    const Evaluation whole = evaluate(model, data->ratings, *split, data->scale);
    const Evaluation parts = evaluate(model, data->ratings, carved, data->scale);
    QCOMPARE(parts.rows[0].ranking->precision, whole.rows[0].ranking->precision);
    QVERIFY(std::abs(parts.rows[1].errors->clipped.mse - whole.rows[1].errors->clipped.mse) < 1e-6);
}

void EvaluationTest::withoutTrainingRowsThereIsOnlyTheModel()
{
    const DatasetPtr data = test::small_dataset();
    DataSplit split = *test::small_split(data);
    split.train.clear();
    const Evaluation evaluation = evaluate(some_model(*data), data->ratings, split, data->scale);
    QCOMPARE(evaluation.rows.size(), std::size_t{1});
    QVERIFY(evaluation.rows[0].errors && !evaluation.rows[0].ranking);
}

void EvaluationTest::rankingCanBeLeftOut()
{
    const DatasetPtr data = test::small_dataset();
    const auto split = test::small_split(data);
    const TrainedModel model = some_model(*data);
    const Evaluation errors = evaluate(model, data->ratings, *split, data->scale, {.ranking = false});
    const Evaluation whole = evaluate(model, data->ratings, *split, data->scale);
    QCOMPARE(errors.rows.size(), std::size_t{4});
    for (std::size_t i = 0; i < errors.rows.size(); ++i) {
        QVERIFY(!errors.rows[i].ranking);
        QCOMPARE(errors.rows[i].errors->clipped.mse, whole.rows[i].errors->clipped.mse);
    }
}

void EvaluationTest::aStopLeavesTheRestOut()
{
    const DatasetPtr data = test::small_dataset();
    std::stop_source stop;
    stop.request_stop();
    const Evaluation evaluation =
        evaluate(some_model(*data), data->ratings, *test::small_split(data), data->scale, {.stop = stop.get_token()});
    QVERIFY(evaluation.rows.empty());
    const BiasBaseline biases = fit_biases(data->ratings, test::small_split(data)->train, data->user_ids.size(),
                                           data->movies.size(), 15.0, 10.0, 10, stop.get_token());
    QVERIFY(std::all_of(biases.movie.begin(), biases.movie.end(), [](double bias) { return bias == 0.0; }));
}

KINOSCOPE_PLAIN_TEST(EvaluationTest)
#include "evaluation_test.moc"
