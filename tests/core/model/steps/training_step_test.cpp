// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of step against each other, on the same batches from the same start.
#include "core/data/readers/dataset_reader.h"
#include "core/data/sample/sample.h"
#include "core/model/kernels/gradient.h"
#include "core/model/model_views.h"
#include "core/model/steps/devices.h"
#include "core/model/steps/training_step.h"
#include "core/training/trainer.h"
#include "tests/core/model/simd_target.h"
#include "tests/core/small_dataset.h"
#include "tests/real_data.h"
#include "tests/test_main.h"

#include <QTest>

#include <cmath>
#include <stdexcept>

using namespace kinoscope;

Q_DECLARE_METATYPE(kinoscope::StepKind)

namespace {

struct Trained {
    TrainedModel model;
    double mse = 0.0;  ///< mean over the epoch's batches
};

Trained train(const Dataset& dataset, const DataSplit& split, TrainingSettings settings, StepKind step, int batches)
{
    settings.step = step;
    settings.device = Device::cpu;
    Trainer trainer(dataset, split, settings);
    double mse = 0.0;
    for (int done = 0; done < batches;) {
        trainer.begin_epoch();
        for (; !trainer.epoch_done() && done < batches; ++done)
            trainer.train_batch();
        mse = trainer.mean_batch_loss();
    }
    Trained trained{{}, mse};
    trainer.copy_values(trained.model);
    return trained;
}

float largest_difference(const TrainedModel& a, const TrainedModel& b)
{
    return std::max({(a.user_factors - b.user_factors).cwiseAbs().maxCoeff(),
                     (a.user_bias - b.user_bias).cwiseAbs().maxCoeff(),
                     (a.movie_factors - b.movie_factors).cwiseAbs().maxCoeff(),
                     (a.movie_bias - b.movie_bias).cwiseAbs().maxCoeff()});
}

/// What `step` predicts for the first pair, to the last digit: Adam's first step goes by the sign of an error alone.
float prediction_of(const TrainedModel& model, StepKind step)
{
    if (step != StepKind::strict && step != StepKind::fast)
        return model.predict(0, 0);
    const std::int32_t first = 0;
    float predicted = 0.0F;
    kernels::predict(views_of(model), {&first, 1}, {&first, 1}, {&predicted, 1});
    return predicted;
}

/// One person, one film, one rating to learn from: every gradient has a closed form.
struct OneRating {
    Dataset dataset;
    DataSplit split{{0}, {1}};
    TrainingSettings settings;

    OneRating()
    {
        dataset.user_ids = {1, 2};
        dataset.movies = {{.id = 1, .title = "Seen", .ratings = 2}, {.id = 2, .title = "Unseen", .ratings = 0}};
        dataset.ratings = {{0, 0, 4.0F}, {0, 0, 2.0F}};
        settings.factors = 5;
        settings.batch_size = 1;
    }
};

}  // namespace

class TrainingStepTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfAdamFollowsTheReference_data();
    void everyKindOfAdamFollowsTheReference();
    void everySimdTargetFollowsTheReference();
    void decaysAndScheduleFollowTheReference_data();
    void decaysAndScheduleFollowTheReference();
    void everyTableHasItsOwnDecay_data();
    void everyTableHasItsOwnDecay();
    void coWatchIsRefusedByOtherSteps();
    void automaticLearnsCoWatchWhereItCan();
    void automaticSuitsSettingsAndDevice();
    void aCpuStepIsRefusedOnCuda();
};

void TrainingStepTest::everyKindOfAdamFollowsTheReference_data()
{
    QTest::addColumn<StepKind>("step");
    for (const StepKind step : {StepKind::strict, StepKind::fast, StepKind::tensor})
        QTest::newRow(std::string(name_of(step)).c_str()) << step;
}

// Real ratings where they are, else the sample; 800 steps are the notebook's first epoch on the former.
void TrainingStepTest::everyKindOfAdamFollowsTheReference()
{
    QFETCH(StepKind, step);
    const Dataset dataset =
        std::filesystem::exists(test::real_data()) ? load_dataset(test::real_data()) : make_sample();
    const DataSplit split = random_split(dataset.ratings, 0.2, 42);
    const TrainingSettings settings = find_preset("notebook").settings;
    for (const int batches : {1, 10, 800}) {
        const Trained expected = train(dataset, split, settings, StepKind::reference, batches);
        const Trained found = train(dataset, split, settings, step, batches);
        const float difference = largest_difference(found.model, expected.model);
        qInfo("%s after %d steps: largest difference %.2g, of the loss %.2g", std::string(name_of(step)).c_str(),
              batches, static_cast<double>(difference), std::abs(found.mse - expected.mse));
        QVERIFY(difference <= 1e-5F);
        QVERIFY(std::abs(found.mse - expected.mse) <= 1e-5);
    }
}

// With every k that leaves another rest, so that whole vectors and tails are both seen.
void TrainingStepTest::everySimdTargetFollowsTheReference()
{
    const DatasetPtr dataset = test::small_dataset();
    const auto split = test::small_split(dataset);
    for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) {
        const test::SimdTarget chosen(target);
        for (const int factors : {1, 3, 16, 21, 50}) {
            TrainingSettings settings;
            settings.factors = factors;
            settings.batch_size = 32;
            const Trained expected = train(*dataset, *split, settings, StepKind::reference, 40);
            for (const StepKind step : {StepKind::strict, StepKind::fast})
                QVERIFY2(largest_difference(train(*dataset, *split, settings, step, 40).model, expected.model) <= 1e-5F,
                         hwy::TargetName(target));
        }
    }
}

void TrainingStepTest::decaysAndScheduleFollowTheReference_data()
{
    everyKindOfAdamFollowsTheReference_data();
}

void TrainingStepTest::decaysAndScheduleFollowTheReference()
{
    QFETCH(StepKind, step);
    const DatasetPtr dataset = test::small_dataset();
    const auto split = test::small_split(dataset);
    TrainingSettings settings = find_preset("balanced").settings;
    settings.co_watch = 0.0;
    settings.factors = 21;
    settings.batch_size = 32;
    settings.epochs = 4;
    settings.user_decay = 30.0;
    settings.weight_decay = 1e-3;
    const Trained expected = train(*dataset, *split, settings, StepKind::reference, 60);
    QVERIFY(largest_difference(train(*dataset, *split, settings, step, 60).model, expected.model) <= 1e-5F);
    settings.final_rate = 1.0;
    const Trained constant = train(*dataset, *split, settings, StepKind::reference, 60);
    QVERIFY(largest_difference(constant.model, expected.model) > 1e-3F);
}

void TrainingStepTest::everyTableHasItsOwnDecay_data()
{
    QTest::addColumn<StepKind>("step");
    for (const StepKind step : all_step_kinds)
        if (step != StepKind::automatic)
            QTest::newRow(std::string(name_of(step)).c_str()) << step;
}

// A rating that is predicted exactly has no slope, so that decay alone moves its rows: Adam's first step by the
// learning rate against the sign, SGD's by rate · decay · value; a decay of 0 leaves a table as it is.
void TrainingStepTest::everyTableHasItsOwnDecay()
{
    QFETCH(StepKind, step);
    OneRating one;
    one.settings.learning_rate = 0.01;
    one.settings.weight_decay = 0.5;
    const auto moved = [&](double user_decay, double bias_decay) {
        one.settings.user_decay = user_decay;
        one.settings.bias_decay = bias_decay;
        const TrainedModel before = train(one.dataset, one.split, one.settings, step, 0).model;
        one.dataset.ratings[0].value = prediction_of(before, step);
        const TrainedModel after = train(one.dataset, one.split, one.settings, step, 1).model;
        return TrainedModel{before.user_factors - after.user_factors, before.user_bias - after.user_bias,
                            before.movie_factors - after.movie_factors, before.movie_bias - after.movie_bias};
    };
    const TrainedModel no_users = moved(0.0, 1.0);
    QVERIFY(no_users.user_factors.row(0).cwiseAbs().maxCoeff() < 1e-6F);
    QVERIFY(no_users.movie_factors.row(0).cwiseAbs().minCoeff() > 1e-5F);
    QVERIFY(std::abs(no_users.user_bias(0)) > 1e-5F && std::abs(no_users.movie_bias(0)) > 1e-5F);
    const TrainedModel no_biases = moved(1.0, 0.0);
    QVERIFY(no_biases.user_factors.row(0).cwiseAbs().minCoeff() > 1e-5F);
    QVERIFY(std::abs(no_biases.user_bias(0)) < 1e-6F && std::abs(no_biases.movie_bias(0)) < 1e-6F);
}

void TrainingStepTest::coWatchIsRefusedByOtherSteps()
{
    const DatasetPtr dataset = test::small_dataset();
    const auto split = test::small_split(dataset);
    TrainingSettings settings = find_preset("balanced").settings;
    for (const StepKind step : {StepKind::reference, StepKind::tensor}) {
        settings.step = step;
        QVERIFY_EXCEPTION_THROWN(Trainer(*dataset, *split, settings), std::invalid_argument);
    }
}

void TrainingStepTest::automaticLearnsCoWatchWhereItCan()
{
    TrainingSettings settings = find_preset("balanced").settings;
    for (const std::size_t ratings : {300UL, 2'000'001UL, 25'000'000UL}) {
        QCOMPARE(resolve(settings, ratings).step, StepKind::sgd);
        QCOMPARE(resolve(settings, ratings).device, Device::cpu);
        QCOMPARE(resolve(settings, ratings).co_watch, settings.co_watch);
    }
    settings.step = StepKind::fast;
    QCOMPARE(resolve(settings, 25'000'000).step, StepKind::fast);
}

void TrainingStepTest::automaticSuitsSettingsAndDevice()
{
    TrainingSettings notebook;
    QCOMPARE(resolve_step(notebook, Device::cpu, 2'000'000), StepKind::fast);
    QCOMPARE(resolve_step(notebook, Device::cpu, 2'000'001), StepKind::sgd);
    QCOMPARE(resolve_step(notebook, Device::cuda, 100'000), StepKind::tensor);
    QCOMPARE(resolve_step(find_preset("balanced").settings, Device::cpu, 300), StepKind::sgd);
    notebook.step = StepKind::strict;
    QCOMPARE(resolve_step(notebook, Device::cpu, 25'000'000), StepKind::strict);
}

void TrainingStepTest::aCpuStepIsRefusedOnCuda()
{
    TrainingSettings settings;
    for (const StepKind step : {StepKind::strict, StepKind::fast, StepKind::sgd}) {
        settings.step = step;
        QVERIFY_EXCEPTION_THROWN(resolve_step(settings, Device::cuda, 100), std::invalid_argument);
    }
}

KINOSCOPE_PLAIN_TEST(TrainingStepTest)
#include "training_step_test.moc"
