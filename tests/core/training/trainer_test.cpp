// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/dataset_reader.h"
#include "core/training/trainer.h"
#include "tests/core/small_dataset.h"
#include "tests/real_data.h"
#include "tests/test_main.h"

#include <QFile>
#include <QTest>

#include <cmath>
#include <stdexcept>

using namespace kinoscope;

Q_DECLARE_METATYPE(kinoscope::StepKind)

namespace {

std::vector<EpochRecord> train(const Dataset& dataset, const DataSplit& split, const TrainingSettings& settings)
{
    Trainer trainer(dataset, split, settings);
    std::vector<EpochRecord> history;
    for (int epoch = 0; epoch < settings.epochs; ++epoch) {
        trainer.begin_epoch();
        while (!trainer.epoch_done())
            trainer.train_batch();
        history.push_back(trainer.finish_epoch());
    }
    return history;
}

TrainingSettings small_settings()
{
    TrainingSettings settings;
    settings.factors = 4;
    settings.epochs = 5;
    settings.batch_size = 32;
    return settings;
}

}  // namespace

class TrainerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thirtyEpochsFollowPyTorch_data();
    void thirtyEpochsFollowPyTorch();
    void theFirstStepIsTheClosedForm();
    void theSameSeedGivesTheSameCurve();
    void aPlantedTasteIsLearned();
    void anOddLastBatchIsCounted();
    void badSettingsAreRefused();
};

void TrainerTest::thirtyEpochsFollowPyTorch_data()
{
    QTest::addColumn<StepKind>("step");
    QTest::addColumn<int>("seed");
    for (const StepKind step : {StepKind::reference, StepKind::strict, StepKind::fast, StepKind::tensor})
        QTest::newRow(std::string(name_of(step)).c_str()) << step << 0;
    for (const int seed : {1, 7, 123})
        QTest::newRow(("fast, seed " + std::to_string(seed)).c_str()) << StepKind::fast << seed;
}

// Seed 0 is the notebook's own run; pytorch_curve.py made the others.
void TrainerTest::thirtyEpochsFollowPyTorch()
{
    QFETCH(StepKind, step);
    QFETCH(int, seed);
    const std::filesystem::path curves = std::filesystem::path(KINOSCOPE_SOURCE_DIR) / "tests/core/training/curves";
    const std::filesystem::path curve = seed == 0 ? test::reference_figures() / "pytorch-seed0.csv"
                                                  : curves / ("seed-" + std::to_string(seed) + ".csv");
    QFile reference(QString::fromStdString(curve.string()));
    if (!std::filesystem::exists(test::real_data()) || !reference.open(QIODevice::ReadOnly))
        QSKIP("MovieLens 100K or PyTorch's curve is not here");
    TrainingSettings settings = find_preset("notebook").settings;
    settings.step = step;
    settings.seed = static_cast<std::uint64_t>(seed);
    const Dataset dataset = load_dataset(test::real_data());
    const std::vector<EpochRecord> history = train(dataset, random_split(dataset.ratings, 0.2, 42), settings);

    reference.readLine();  // header
    QCOMPARE(history.size(), std::size_t{30});
    for (const EpochRecord& record : history) {
        const QList<QByteArray> fields = reference.readLine().trimmed().split(',');
        QCOMPARE(fields.at(0).toInt(), record.epoch);
        QVERIFY2(std::abs(fields.at(1).toDouble() - record.train_loss) < 1e-4, fields.at(0));
        QVERIFY2(std::abs(fields.at(2).toDouble() - record.validation_loss) < 1e-4, fields.at(0));
    }
    if (seed != 0)
        return;
    const auto best = std::min_element(history.begin(), history.end(), [](const auto& a, const auto& b) {
        return a.validation_loss < b.validation_loss;
    });
    QCOMPARE(best->epoch, 27);
    QVERIFY(std::abs(best->validation_loss - 0.841474) < 1e-4);
}

// Adam's first step moves every parameter by lr · g / (|g| + eps): for all but vanishing gradients lr, against the
// gradient. With one rating the gradient has a closed form.
void TrainerTest::theFirstStepIsTheClosedForm()
{
    Dataset dataset;
    dataset.user_ids = {1};
    dataset.movies = {{.id = 1, .title = "Only one", .ratings = 2}};
    dataset.ratings = {{0, 0, 4.0F}, {0, 0, 2.0F}};
    TrainingSettings settings = small_settings();
    settings.batch_size = 1;
    const DataSplit split{{0}, {1}};
    Trainer trainer(dataset, split, settings);
    TrainedModel before;
    trainer.copy_values(before);
    trainer.begin_epoch();
    trainer.train_batch();
    const double mse = trainer.mean_batch_loss();
    TrainedModel after;
    trainer.copy_values(after);

    const double predicted = before.predict(0, 0);
    QVERIFY(std::abs(mse - (predicted - 4.0) * (predicted - 4.0)) < 1e-5);
    const double slope = 2.0 * (predicted - 4.0) * predicted * (5.5 - predicted) / 5.5;
    const auto step = [&](double gradient) { return -settings.learning_rate * gradient / (std::abs(gradient) + 1e-8); };
    for (Eigen::Index i = 0; i < 4; ++i) {
        const double p = before.user_factors(0, i);
        const double q = before.movie_factors(0, i);
        QVERIFY(std::abs(after.user_factors(0, i) - p - step(slope * q + settings.weight_decay * p)) < 1e-6);
        QVERIFY(std::abs(after.movie_factors(0, i) - q - step(slope * p + settings.weight_decay * q)) < 1e-6);
    }
    const double bias = before.movie_bias(0);
    QVERIFY(std::abs(after.movie_bias(0) - bias - step(slope + settings.weight_decay * bias)) < 1e-6);
}

void TrainerTest::theSameSeedGivesTheSameCurve()
{
    const DatasetPtr dataset = test::small_dataset();
    const auto split = test::small_split(dataset);
    TrainingSettings settings = small_settings();
    const auto first = train(*dataset, *split, settings);
    QCOMPARE(train(*dataset, *split, settings), first);
    settings.seed = 1;
    QVERIFY(train(*dataset, *split, settings) != first);
}

void TrainerTest::aPlantedTasteIsLearned()
{
    const DatasetPtr dataset = test::small_dataset();
    const auto split = test::small_split(dataset);
    TrainingSettings settings = small_settings();
    settings.epochs = 60;
    settings.learning_rate = 0.02;
    settings.init_std = 0.3;
    settings.weight_decay = 1e-3;
    double mean = 0.0;
    for (const std::int32_t row : split->train)
        mean += static_cast<double>(dataset->ratings[static_cast<std::size_t>(row)].value);
    mean /= static_cast<double>(split->train.size());
    double variance = 0.0;
    for (const std::int32_t row : split->test)
        variance += std::pow(static_cast<double>(dataset->ratings[static_cast<std::size_t>(row)].value) - mean, 2);
    variance /= static_cast<double>(split->test.size());

    const auto history = train(*dataset, *split, settings);
    QVERIFY2(history.back().validation_loss < 0.5 * variance,
             qPrintable(
                 QStringLiteral("%1 against %2 for the mean alone").arg(history.back().validation_loss).arg(variance)));
}

void TrainerTest::anOddLastBatchIsCounted()
{
    const DatasetPtr dataset = test::small_dataset();
    const auto split = test::small_split(dataset);
    QCOMPARE(split->train.size(), std::size_t{480});
    TrainingSettings settings = small_settings();
    settings.batch_size = 100;
    Trainer trainer(*dataset, *split, settings);
    QCOMPARE(trainer.batches(), 5);
    trainer.begin_epoch();
    int batches = 0;
    for (; !trainer.epoch_done(); ++batches) {
        trainer.train_batch();
        QVERIFY(std::isfinite(trainer.mean_batch_loss()));
    }
    QCOMPARE(batches, 5);
}

void TrainerTest::badSettingsAreRefused()
{
    const DatasetPtr dataset = test::small_dataset();
    TrainingSettings settings = small_settings();
    settings.factors = 0;
    QVERIFY_EXCEPTION_THROWN(Trainer(*dataset, *test::small_split(dataset), settings), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(Trainer(*dataset, DataSplit{{0, 1}, {}}, small_settings()), std::invalid_argument);
}

KINOSCOPE_PLAIN_TEST(TrainerTest)
#include "trainer_test.moc"
