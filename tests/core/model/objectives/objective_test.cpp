// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a new objective takes: a class in this file, and nothing anywhere else.
#include "core/model/net/adam_table.h"
#include "core/model/net/cpu_tables.h"
#include "core/model/net/epoch_columns.h"
#include "core/model/objectives/squared_error.h"
#include "core/model/steps/training_step.h"
#include "core/training/trainer.h"
#include "tests/core/model/objectives/table_net.h"
#include "tests/core/small_dataset.h"
#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

using namespace kinoscope;

Q_DECLARE_METATYPE(kinoscope::StepKind)

namespace {

/// Least where the prediction is the ratings' median.
class AbsoluteError final : public RatingObjective {
public:
    std::string_view name() const override { return "absolute error"; }
    float loss(float predicted, float rating) const override { return std::abs(predicted - rating); }
    float slope(float predicted, float rating) const override { return predicted < rating ? -1.0F : 1.0F; }
};

/// Squared up to 1, linear from there; smooth, so that differences show its slope.
class HuberLoss final : public RatingObjective {
public:
    std::string_view name() const override { return "Huber loss"; }
    float loss(float predicted, float rating) const override
    {
        const float error = std::abs(predicted - rating);
        return error < 1.0F ? 0.5F * error * error : error - 0.5F;
    }
    float slope(float predicted, float rating) const override { return std::clamp(predicted - rating, -1.0F, 1.0F); }
};

/// Pulls the first film's factors down and counts what it is asked.
class PullDown final : public ImplicitObjective {
public:
    struct Calls {
        int told = 0;
        std::size_t ratings = 0;
        int gradients = 0;
        int steps = 0;
    };
    explicit PullDown(Calls& calls) : m_calls(calls) {}

    void learn_who_rated(const RatingBatch& ratings) override
    {
        ++m_calls.told;
        m_calls.ratings = ratings.size();
    }
    void add_gradients(const RatingBatch& /*batch*/, AdamTable& movie_factors) override
    {
        ++m_calls.gradients;
        const TableView gradient = movie_factors.gradient();
        for (std::size_t i = 0; i < gradient.columns; ++i)
            gradient.row(0)[i] += 100.0F;
        const std::int32_t first = 0;
        movie_factors.touch({&first, 1});
    }
    void step(const kernels::AdamFactors& /*factors*/, kernels::AdamOrder /*order*/) override { ++m_calls.steps; }
    void copy_tables(TrainedModel& /*model*/) const override {}

private:
    Calls& m_calls;
};

/// One person, one film, five ratings to learn from with median 2 and mean 3.2, and one of 4 to validate on.
struct FiveRatings {
    Dataset dataset;
    DataSplit split{{0, 1, 2, 3, 4}, {5}, {}};
    TrainingSettings settings;

    FiveRatings()
    {
        dataset.user_ids = {1};
        dataset.movies = {{.id = 1, .title = "Disputed", .ratings = 6}};
        dataset.ratings = {{0, 0, 5.0F}, {0, 0, 2.0F}, {0, 0, 2.0F}, {0, 0, 5.0F}, {0, 0, 2.0F}, {0, 0, 4.0F}};
        settings.factors = 3;
        settings.batch_size = 5;
        settings.epochs = 600;
        settings.learning_rate = 0.02;
        settings.final_rate = 0.0;
        settings.weight_decay = 0.0;
        settings.init_std = 0.1;
    }
};

std::vector<std::int32_t> all_rows(const Dataset& dataset)
{
    std::vector<std::int32_t> rows(dataset.ratings.size());
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

}  // namespace

class ObjectiveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherObjectiveFindsItsOwnOptimum_data();
    void anotherObjectiveFindsItsOwnOptimum();
    void slopesAreThoseOfTheMeanLoss();
    void theKernelOfTheSquaredErrorIsItsDefinition();
    void stepsThatLearnNothingElseSaySo();
    void anImplicitObjectiveIsAskedForEachBatch();
};

void ObjectiveTest::anotherObjectiveFindsItsOwnOptimum_data()
{
    QTest::addColumn<StepKind>("step");
    for (const StepKind step : {StepKind::fast, StepKind::strict})
        QTest::newRow(std::string(name_of(step)).c_str()) << step;
}

// The median, where the mean absolute error is (3 + 3) / 5; the mean, where the variance is 2.16.
void ObjectiveTest::anotherObjectiveFindsItsOwnOptimum()
{
    QFETCH(StepKind, step);
    FiveRatings five;
    five.settings.step = step;
    struct Found {
        double predicted = 0.0;
        EpochRecord record;
    };
    const auto optimum = [&](const RatingObjective& objective) {
        Trainer trainer(five.dataset, five.split, five.settings, objective);
        Found found;
        for (int epoch = 0; epoch < five.settings.epochs; ++epoch) {
            trainer.begin_epoch();
            trainer.train_batch();
            found.record = trainer.finish_epoch();
        }
        TrainedModel model;
        trainer.copy_values(model);
        found.predicted = static_cast<double>(model.predict(0, 0));
        return found;
    };
    const auto near = [](double a, double b) { return std::abs(a - b) < 0.01; };
    const Found median = optimum(AbsoluteError());
    QVERIFY2(near(median.predicted, 2.0), qPrintable(QString::number(median.predicted)));
    QVERIFY(near(median.record.train_loss, 1.2));
    QVERIFY(near(median.record.validation_loss, 2.0));
    const Found mean = optimum(squared_error());
    QVERIFY2(near(mean.predicted, 3.2), qPrintable(QString::number(mean.predicted)));
    QVERIFY(near(mean.record.train_loss, 2.16));
    QVERIFY(near(mean.record.validation_loss, 0.64));
}

// The slope by a person's bias is the sum of the slopes of the person's ratings, and the difference of two losses.
void ObjectiveTest::slopesAreThoseOfTheMeanLoss()
{
    const DatasetPtr dataset = test::small_dataset();
    const CpuTables net({40, 30, 5}, {.factor_std = 0.5, .bias_std = 0.5, .seed = 3}, {});
    EpochColumns columns;
    columns.gather(dataset->ratings, all_rows(*dataset));
    const RatingBatch batch = columns.batch(0, dataset->ratings.size());
    const HuberLoss huber;
    for (const RatingObjective* const objective : {static_cast<const RatingObjective*>(&huber), &squared_error()}) {
        std::vector<float> slopes(batch.size());
        const auto loss_with = [&](std::int32_t user, float shift) {
            float& bias = *net.views().user_bias.row(user);
            const float before = bias;
            bias += shift;
            std::vector<float> ignored(batch.size());
            const double loss = objective->batch_slopes(net.views(), batch, ignored);
            bias = before;
            return loss;
        };
        objective->batch_slopes(net.views(), batch, slopes);
        double largest = 0.0;
        for (const std::int32_t user : {0, 7, 39}) {
            double expected = 0.0;
            for (std::size_t i = 0; i < batch.size(); ++i)
                expected += batch.users[i] == user ? static_cast<double>(slopes[i]) : 0.0;
            const double found = (loss_with(user, 0.02F) - loss_with(user, -0.02F)) / 0.04;
            QVERIFY2(std::abs(found - expected) < 1e-4, std::string(objective->name()).c_str());
            largest = std::max(largest, std::abs(expected));
        }
        QVERIFY(largest > 1e-3);  // more than the tolerance
    }
}

void ObjectiveTest::theKernelOfTheSquaredErrorIsItsDefinition()
{
    const DatasetPtr dataset = test::small_dataset();
    const CpuTables net({40, 30, 5}, {.factor_std = 1.0, .bias_std = 1.0, .seed = 3}, {});
    EpochColumns columns;
    columns.gather(dataset->ratings, all_rows(*dataset));
    const RatingBatch batch = columns.batch(0, dataset->ratings.size());
    const RatingObjective& objective = squared_error();
    std::vector<float> by_kernel(batch.size());
    std::vector<float> by_definition(batch.size());
    const double kernel_loss = objective.batch_slopes(net.views(), batch, by_kernel);
    const double defined_loss = objective.RatingObjective::batch_slopes(net.views(), batch, by_definition);
    QVERIFY(std::abs(kernel_loss - defined_loss) < 1e-5);
    for (std::size_t i = 0; i < batch.size(); ++i)
        QVERIFY(std::abs(by_kernel[i] - by_definition[i]) * static_cast<float>(batch.size()) < 1e-4F);

    std::vector<float> losses{1.0F, 2.5F, 4.0F};
    std::vector<float> defined = losses;
    const std::vector<float> ratings{1.0F, 3.0F, 2.0F};
    objective.losses_of(losses, ratings);
    objective.RatingObjective::losses_of(defined, ratings);
    QCOMPARE(losses, (std::vector<float>{0.0F, 0.25F, 4.0F}));
    QCOMPARE(defined, losses);
}

void ObjectiveTest::stepsThatLearnNothingElseSaySo()
{
    FiveRatings five;
    const AbsoluteError absolute;
    for (const StepKind step : {StepKind::reference, StepKind::tensor, StepKind::sgd}) {
        five.settings.step = step;
        QString sentence;
        try {
            Trainer(five.dataset, five.split, five.settings, absolute);
        } catch (const std::invalid_argument& error) {
            sentence = QString::fromUtf8(error.what());
        }
        QCOMPARE(sentence,
                 QStringLiteral("The %1 step cannot learn the absolute error. Choose the step fast or strict.")
                     .arg(QString::fromStdString(std::string(name_of(step)))));
    }
}

void ObjectiveTest::anImplicitObjectiveIsAskedForEachBatch()
{
    const DatasetPtr dataset = test::small_dataset();
    test::TableNet net({40, 30, 5}, 0.1F);
    TrainedModel before;
    net.copy_values(before);
    PullDown::Calls calls;
    const auto step =
        make_fused_step(net, dataset->ratings, {}, Backend::fast, squared_error(), std::make_unique<PullDown>(calls));
    step->set_learning_rate(0.01);
    const std::vector<std::int32_t> rows = all_rows(*dataset);
    for (int epoch = 0; epoch < 2; ++epoch) {
        step->begin_epoch();
        step->set_rows(rows);
        step->train_batch(0, rows.size() / 2);
        step->train_batch(rows.size() / 2, rows.size() / 2);
    }
    QCOMPARE(calls.told, 1);
    QCOMPARE(calls.ratings, rows.size());
    QCOMPARE(calls.gradients, 4);
    QCOMPARE(calls.steps, 4);
    TrainedModel after;
    net.copy_values(after);
    // Adam steps by the learning rate against a gradient that stays what it is.
    const auto moved = (after.movie_factors.row(0) - before.movie_factors.row(0)).eval();
    QVERIFY((moved.array() < -0.035F).all() && (moved.array() > -0.045F).all());
}

KINOSCOPE_PLAIN_TEST(ObjectiveTest)
#include "objective_test.moc"
