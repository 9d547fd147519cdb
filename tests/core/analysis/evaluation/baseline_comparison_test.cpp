// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation/baseline_comparison.h"
#include "core/analysis/evaluation/baselines.h"
#include "tests/core/rating_columns.h"
#include "tests/core/small_dataset.h"
#include "tests/test_main.h"

#include <QTest>

#include <cmath>

using namespace kinoscope;

namespace {

/// Root mean squared error of a baseline that `train` was used for, on `rows`.
double rmse_of(const auto& baseline, const RatingTable& ratings, const std::vector<std::int32_t>& rows)
{
    double sum = 0.0;
    for (const std::int32_t row : rows) {
        const Rating& rating = ratings[static_cast<std::size_t>(row)];
        sum += std::pow(baseline.predict(rating.user, rating.movie) - static_cast<double>(rating.value), 2);
    }
    return std::sqrt(sum / static_cast<double>(rows.size()));
}

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

}  // namespace

class BaselineComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyAreMeasuredOnWhatTrainingWasWatchedOn();
    void foldsAreTakenTogether();
    void onTheTestTheyAreClippedAndKnowTheValidationPart();
    void onlyAModelThatIsClearlyWorseIsWarnedOf();
    void whatCannotBeLearnedFromIsSaid_data();
    void whatCannotBeLearnedFromIsSaid();
    void whatCannotBeLearnedFromPairsIsSaid_data();
    void whatCannotBeLearnedFromPairsIsSaid();
    void onlyTheRowsAskedForCount();

private:
    const DatasetPtr m_data = test::small_dataset();
    const DataSplit m_split = *test::small_split(m_data);

    BaselineComparison compare(const DataSplit& split) const
    {
        return compare_with_baselines(m_data->ratings, split, m_data->user_ids.size(), m_data->movies.size(), 0.25);
    }
};

void BaselineComparisonTest::theyAreMeasuredOnWhatTrainingWasWatchedOn()
{
    const DataSplit carved = carve_validation(m_split, 0.2, 1);
    for (const DataSplit& split : {m_split, carved}) {
        const BaselineComparison found = compare(split);
        QCOMPARE(found.measured_on, std::string(split.validation.empty() ? "test" : "validation"));
        QCOMPARE(found.model, 0.5);
        const RatingTable& ratings = m_data->ratings;
        QVERIFY(
            near(found.global_mean, rmse_of(fit_global_mean(ratings, split.train), ratings, split.monitored_rows())));
        QVERIFY(near(found.film_mean, rmse_of(fit_film_mean(ratings, split.train, m_data->movies.size()), ratings,
                                              split.monitored_rows())));
        QVERIFY(
            near(found.biases, rmse_of(fit_biases(ratings, split.train, m_data->user_ids.size(), m_data->movies.size()),
                                       ratings, split.monitored_rows())));
    }
}

void BaselineComparisonTest::foldsAreTakenTogether()
{
    DataSplit split = m_split;
    split.folds = 5;
    split.fold_seed = 3;
    const BaselineComparison found = compare(split);
    QCOMPARE(found.measured_on, std::string("folds"));
    double squares = 0.0;
    for (int fold = 0; fold < 5; ++fold) {
        const DataSplit part = fold_of(split, fold);
        squares += std::pow(rmse_of(fit_global_mean(m_data->ratings, part.train), m_data->ratings, part.test), 2) *
                   static_cast<double>(part.test.size());
    }
    QVERIFY(near(found.global_mean, std::sqrt(squares / static_cast<double>(split.train.size()))));
}

void BaselineComparisonTest::onTheTestTheyAreClippedAndKnowTheValidationPart()
{
    const DataSplit carved = carve_validation(m_split, 0.2, 1);
    Dataset narrow = *m_data;
    const double mean = fit_global_mean(narrow.ratings, m_split.train).mean;
    const BaselineComparison found = compare_on_test(narrow, carved, 0.5);
    QCOMPARE(found.measured_on, std::string("test"));
    QCOMPARE(found.model, 0.5);
    QVERIFY(near(found.global_mean, rmse_of(GlobalMean{mean}, narrow.ratings, m_split.test)));
    // Clipped to a scale that lies below the mean, it predicts that scale's end.
    narrow.scale.max = mean - 1.0;
    narrow.scale.min = mean - 2.0;
    QVERIFY(near(compare_on_test(narrow, carved, 0.5).global_mean,
                 rmse_of(GlobalMean{mean - 1.0}, narrow.ratings, m_split.test)));
    narrow.feedback = Feedback::pairs;
    QVERIFY(compare_on_test(narrow, carved, 0.5).measured_on.empty());
}

void BaselineComparisonTest::onlyAModelThatIsClearlyWorseIsWarnedOf()
{
    BaselineComparison comparison{"validation", 0.9, 1.1, 0.95, 0.9};
    TrainingSettings settings = find_preset("balanced").settings;
    QCOMPARE(comparison.best_name(), std::string_view("film and person biases"));
    QVERIFY(baseline_warning(comparison, settings).empty());
    comparison.model = 0.9005;
    QVERIFY(baseline_warning(comparison, settings).empty());
    comparison.model = 0.96;
    QCOMPARE(QString::fromStdString(baseline_warning(comparison, settings)),
             QStringLiteral(
                 "On new ratings this model's error is 0.960 (RMSE); simply using the film and person biases gives "
                 "0.900. Don't rely on its predictions. More ratings per person and film would help."));
    comparison.film_mean = 0.8;
    settings.preset = "notebook";
    QCOMPARE(
        QString::fromStdString(baseline_warning(comparison, settings)),
        QStringLiteral("On new ratings this model's error is 0.960 (RMSE); simply using the film mean gives 0.800. "
                       "Don't rely on its predictions. The preset Balanced works better with few ratings."));
    comparison.global_mean = 0.7;
    QCOMPARE(comparison.best_name(), std::string_view("global mean"));
    QVERIFY(!BaselineComparison().model_is_worse());
}

void BaselineComparisonTest::whatCannotBeLearnedFromIsSaid_data()
{
    QTest::addColumn<RatingTable>("ratings");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const RatingTable& ratings, const char* sentence) {
        QTest::newRow(name) << ratings << QString::fromUtf8(sentence);
    };
    row("nothing", {}, "There is nothing to learn from one person's ratings. Open ratings by several people.");
    row("one person", test::rating_table({4, 4, 4}, {0, 1, 2}, {1, 2, 3}),
        "There is nothing to learn from one person's ratings. Open ratings by several people.");
    row("one film", test::rating_table({0, 1, 2}, {7, 7, 7}, {1, 2, 3}),
        "There is nothing to learn from ratings of a single film. Open ratings of several films.");
    row("nobody rated two", test::rating_table({0, 1, 2}, {0, 1, 2}, {1, 2, 3}),
        "There is nothing to learn here: nobody rated two films. Open ratings of several films by each person.");
    row("all alike", test::rating_table({0, 0, 1}, {0, 1, 0}, {2.5F, 2.5F, 2.5F}),
        "There is nothing to learn: every rating is 2.5. Open ratings that differ.");
    row("two people, two films", test::rating_table({0, 0, 1}, {0, 1, 0}, {1, 1, 2}), "");
    row("the second person last", test::rating_table({0, 0, 0, 0, 1}, {0, 1, 2, 3, 3}, {1, 2, 3, 4, 5}), "");
}

void BaselineComparisonTest::whatCannotBeLearnedFromIsSaid()
{
    QFETCH(RatingTable, ratings);
    QTEST(QString::fromStdString(why_nothing_to_learn(ratings).english()), "sentence");
}

void BaselineComparisonTest::whatCannotBeLearnedFromPairsIsSaid_data()
{
    QTest::addColumn<RatingTable>("pairs");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const RatingTable& pairs, const char* sentence) {
        QTest::newRow(name) << pairs << QString::fromUtf8(sentence);
    };
    row("nothing", {}, "There is nothing to learn from a single person. Open data on several people.");
    row("one person", test::rating_table({4, 4, 4}, {0, 1, 2}, {1, 1, 1}),
        "There is nothing to learn from a single person. Open data on several people.");
    row("one film", test::rating_table({0, 1, 2}, {7, 7, 7}, {1, 1, 1}),
        "There is nothing to learn from a single film. Open data on several films.");
    row("nobody has two", test::rating_table({0, 1, 2}, {0, 1, 2}, {1, 1, 1}),
        "There is nothing to learn here: nobody has two films. Open data with several films per person.");
    row("everybody has all", test::rating_table({0, 0, 1, 1}, {0, 1, 0, 1}, {1, 1, 1, 1}),
        "There is nothing to learn here: everybody has every film. Open data in which people differ.");
    row("one lacks one", test::rating_table({0, 0, 1}, {0, 1, 0}, {1, 1, 1}), "");
}

void BaselineComparisonTest::whatCannotBeLearnedFromPairsIsSaid()
{
    QFETCH(RatingTable, pairs);
    QTEST(QString::fromStdString(why_nothing_to_learn(pairs, Feedback::pairs).english()), "sentence");
}

void BaselineComparisonTest::onlyTheRowsAskedForCount()
{
    const RatingTable ratings = test::rating_table({0, 0, 1, 1}, {0, 1, 0, 1}, {1, 2, 3, 4});
    const std::vector<std::int32_t> rows{0, 1};
    QVERIFY(why_nothing_to_learn(ratings).empty());
    QVERIFY(!why_nothing_to_learn(ratings, rows).empty());
}

KINOSCOPE_PLAIN_TEST(BaselineComparisonTest)
#include "baseline_comparison_test.moc"
