// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation/ranking_metrics.h"
#include "tests/core/rating_columns.h"
#include "tests/core/small_dataset.h"
#include "tests/test_main.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>
#include <stdexcept>

using namespace kinoscope;

namespace {

bool is_close(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

/// The same figures by sorting all films for everyone, from the definition, in double.
RankingMetrics brute_force(const TrainedModel& model, const RatingTable& ratings, const DataSplit& split, int length)
{
    RankingMetrics result{.length = length};
    std::set<int> shown;
    const Eigen::Index movies = model.movie_factors.rows();
    for (Eigen::Index user = 0; user < model.user_factors.rows(); ++user) {
        std::set<int> seen;
        std::set<int> relevant;
        for (const std::int32_t row : split.train)
            if (ratings[static_cast<std::size_t>(row)].user == user)
                seen.insert(ratings[static_cast<std::size_t>(row)].movie);
        for (const std::int32_t row : split.test)
            if (ratings[static_cast<std::size_t>(row)].user == user &&
                ratings[static_cast<std::size_t>(row)].value >= 4)
                relevant.insert(ratings[static_cast<std::size_t>(row)].movie);
        if (relevant.empty())
            continue;
        std::vector<std::pair<double, int>> order;
        for (int movie = 0; movie < movies; ++movie)
            if (!seen.contains(movie))
                order.emplace_back(
                    -model.user_factors.row(user).cast<double>().dot(model.movie_factors.row(movie).cast<double>()) -
                        static_cast<double>(model.movie_bias(movie)),
                    movie);
        std::sort(order.begin(), order.end());
        double hits = 0;
        double gain = 0;
        double best = 0;
        for (int place = 1; place <= length; ++place) {
            if (place <= static_cast<int>(relevant.size()))
                best += 1.0 / std::log2(place + 1.0);
            if (place > static_cast<int>(order.size()))
                continue;
            const int movie = order[static_cast<std::size_t>(place - 1)].second;
            shown.insert(movie);
            hits += relevant.contains(movie) ? 1.0 : 0.0;
            gain += relevant.contains(movie) ? 1.0 / std::log2(place + 1.0) : 0.0;
        }
        result.precision += hits / length;
        result.recall += hits / static_cast<double>(relevant.size());
        result.ndcg += gain / best;
        ++result.users;
    }
    const auto n = static_cast<double>(result.users);
    result.precision /= n;
    result.recall /= n;
    result.ndcg /= n;
    result.coverage = static_cast<double>(shown.size()) / static_cast<double>(movies);
    return result;
}

/// Not trained: any numbers will do.
TrainedModel some_model(const Dataset& dataset, int factors)
{
    TrainedModel model;
    model.user_factors.resize(static_cast<Eigen::Index>(dataset.user_ids.size()), factors);
    model.movie_factors.resize(static_cast<Eigen::Index>(dataset.movies.size()), factors);
    model.user_bias = Eigen::VectorXf::Constant(model.user_factors.rows(), 0.3F);
    model.movie_bias.resize(model.movie_factors.rows());
    for (Eigen::Index i = 0; i < model.user_factors.size(); ++i)
        model.user_factors.data()[i] = std::sin(static_cast<float>(i) * 1.3F);
    for (Eigen::Index i = 0; i < model.movie_factors.size(); ++i)
        model.movie_factors.data()[i] = std::cos(static_cast<float>(i) * 2.1F);
    for (Eigen::Index i = 0; i < model.movie_bias.size(); ++i)
        model.movie_bias(i) = std::sin(static_cast<float>(i) * 0.7F);
    return model;
}

}  // namespace

class RankingMetricsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneListByHand();
    void agreesWithSortingEverything();
    void whatWasTrainedOnIsNoCandidate();
    void peopleWithoutRelevantFilmsAreLeftOut();
    void relevanceIsFromThreeQuartersOfTheScale();
    void aListWithoutPlacesIsRefused();
};

// One person, films 0 … 4 in that order of score; film 0 is known from training, 2 and 4 are liked, 1 is not.
// The list of two is 1, 2: one hit at place 2 of two relevant films.
void RankingMetricsTest::oneListByHand()
{
    const RatingTable ratings = test::rating_table({0, 0, 0, 0}, {0, 1, 2, 4}, {5.0F, 3.0F, 4.0F, 5.0F});
    const DataSplit split{{0}, {1, 2, 3}};
    const Eigen::VectorXf scores{{5.0F, 4.0F, 3.0F, 2.0F, 1.0F}};
    const RankingMetrics metrics = ranking_metrics(scores, ratings, split, RatingScale{}, 2);
    QCOMPARE(metrics.users, std::int64_t{1});
    QVERIFY(is_close(metrics.precision, 0.5));
    QVERIFY(is_close(metrics.recall, 0.5));
    QVERIFY(is_close(metrics.ndcg, (1.0 / std::log2(3.0)) / (1.0 + 1.0 / std::log2(3.0))));
    QVERIFY(is_close(metrics.coverage, 2.0 / 5.0));
}

void RankingMetricsTest::agreesWithSortingEverything()
{
    const DatasetPtr data = test::small_dataset();
    const auto split = test::small_split(data);
    for (const int factors : {1, 5, 17}) {
        const TrainedModel model = some_model(*data, factors);
        for (const int length : {1, 3, 10, 100}) {
            const RankingMetrics found = ranking_metrics(model, data->ratings, *split, RatingScale{}, length);
            const RankingMetrics expected = brute_force(model, data->ratings, *split, length);
            QVERIFY(expected.users > 10 && (length < 10 || expected.recall > 0.0));
            QCOMPARE(found.users, expected.users);
            QVERIFY(is_close(found.precision, expected.precision));
            QVERIFY(is_close(found.recall, expected.recall));
            QVERIFY(is_close(found.ndcg, expected.ndcg));
            QVERIFY(is_close(found.coverage, expected.coverage));
        }
    }
}

void RankingMetricsTest::whatWasTrainedOnIsNoCandidate()
{
    // Both people like what is left over for them, so a list of one is perfect.
    const RatingTable ratings = test::rating_table({0, 0, 1, 1}, {0, 1, 0, 1}, {5.0F, 5.0F, 5.0F, 5.0F});
    const DataSplit split{{0, 3}, {1, 2}};
    const RankingMetrics metrics = ranking_metrics(Eigen::VectorXf{{2.0F, 1.0F}}, ratings, split, RatingScale{}, 1);
    QVERIFY(is_close(metrics.precision, 1.0));
    QVERIFY(is_close(metrics.ndcg, 1.0));
    QVERIFY(is_close(metrics.coverage, 1.0));
}

void RankingMetricsTest::peopleWithoutRelevantFilmsAreLeftOut()
{
    const RatingTable ratings = test::rating_table({0, 1, 1}, {0, 0, 1}, {3.0F, 5.0F, 3.9F});
    const RankingMetrics metrics =
        ranking_metrics(Eigen::VectorXf{{2.0F, 1.0F}}, ratings, DataSplit{{}, {0, 2}}, RatingScale{}, 1);
    QCOMPARE(metrics.users, std::int64_t{0});
    QCOMPARE(metrics.recall, 0.0);
    QCOMPARE(metrics.coverage, 0.0);
}

void RankingMetricsTest::relevanceIsFromThreeQuartersOfTheScale()
{
    QCOMPARE(relevant_from({.min = 1, .max = 5}), 4.0);
    QCOMPARE(relevant_from({.min = 0, .max = 10}), 7.5);
    QCOMPARE(relevant_from({.min = -10, .max = 10}), 5.0);
}

void RankingMetricsTest::aListWithoutPlacesIsRefused()
{
    QVERIFY_EXCEPTION_THROWN(ranking_metrics(Eigen::VectorXf{{1.0F}}, RatingTable{}, DataSplit{}, RatingScale{}, 0),
                             std::invalid_argument);
}

KINOSCOPE_EVENT_TEST(RankingMetricsTest)
#include "ranking_metrics_test.moc"
