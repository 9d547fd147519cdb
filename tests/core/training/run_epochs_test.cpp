// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sample/sample.h"
#include "core/training/run_epochs.h"
#include "core/training/run_split.h"
#include "core/training/trainer.h"
#include "tests/core/small_dataset.h"
#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <thread>

using namespace kinoscope;

namespace {

/// Two batches an epoch.
TrainingSettings two_batches()
{
    TrainingSettings settings;
    settings.factors = 4;
    settings.batch_size = 240;
    settings.learning_rate = 0.05;
    settings.init_std = 0.3;
    return settings;
}

class Recorder : public EpochHooks {
public:
    void starts(const Trainer& trainer) override
    {
        ++started;
        trainer.copy_values(start);
    }
    bool may_go_on() override { return ++asked != refuse_at; }
    void batch_done(const ProgressPoint& point) override { points.push_back(point); }
    void epoch_done(const Trainer& trainer, const EpochRecord& record, bool keep) override
    {
        records.push_back(record);
        kept.push_back(keep);
        trainer.copy_values(last);
    }

    int refuse_at = 0;  ///< which question, from 1, is answered with no
    int asked = 0;
    std::vector<ProgressPoint> points;
    std::vector<EpochRecord> records;
    std::vector<bool> kept;
    int started = 0;
    TrainedModel start;
    TrainedModel last;
};

}  // namespace

class RunEpochsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEpochIsTrainedAndTold();
    void theBestEpochsAreKeptWhereAsked();
    void itEndsWhenPatienceDoes();
    void aNoEndsItWhereItIs_data();
    void aNoEndsItWhereItIs();
    void aLossThatIsNoNumberEndsIt();
    void tablesThatAreNoNumbersEndIt();
    void theBatchThatBreaksIsKnown_data();
    void theBatchThatBreaksIsKnown();
    void ofManyBatchesTwoHundredLossesAreKept();
    void waitingIsLeftOutOfTheSeconds();
    void slowBatchesAreTold();

private:
    const DatasetPtr m_dataset = test::small_dataset();
    const std::shared_ptr<const DataSplit> m_split = test::small_split(m_dataset);
};

// As the trainer's own calls in order give them, number for number.
void RunEpochsTest::everyEpochIsTrainedAndTold()
{
    Trainer by_hand(*m_dataset, *m_split, two_batches());
    TrainedModel drawn;
    by_hand.copy_values(drawn);
    std::vector<EpochRecord> expected;
    for (int epoch = 0; epoch < 3; ++epoch) {
        by_hand.begin_epoch();
        by_hand.train_batch();
        by_hand.train_batch();
        expected.push_back(by_hand.finish_epoch());
    }
    Trainer trainer(*m_dataset, *m_split, two_batches());
    Recorder hooks;
    const EpochsEnd end = run_epochs(trainer, 3, hooks);
    QCOMPARE(end.termination, Termination::completed);
    QCOMPARE(end.epochs, 3);
    for (EpochRecord& record : hooks.records)
        record.seconds = 0.0;
    QCOMPARE(hooks.records, expected);
    TrainedModel made_by_hand;
    by_hand.copy_values(made_by_hand);
    QCOMPARE(hooks.last.movie_factors, made_by_hand.movie_factors);
    QCOMPARE(hooks.asked, 3 * (1 + 2));
    QCOMPARE(hooks.started, 1);
    QCOMPARE(hooks.start.movie_factors, drawn.movie_factors);
}

void RunEpochsTest::theBestEpochsAreKeptWhereAsked()
{
    TrainingSettings settings = two_batches();
    settings.weight_decay = 0.0;
    for (const int keep_best : {0, 1}) {
        settings.keep_best = keep_best;
        Trainer trainer(*m_dataset, *m_split, settings);
        Recorder hooks;
        run_epochs(trainer, 300, hooks);
        double best = std::numeric_limits<double>::infinity();
        int worse = 0;
        for (std::size_t epoch = 0; epoch < 300; ++epoch) {
            const bool is_best = hooks.records[epoch].validation_loss < best;
            QCOMPARE(static_cast<bool>(hooks.kept[epoch]), keep_best == 0 || is_best);
            best = std::min(best, hooks.records[epoch].validation_loss);
            worse += is_best ? 0 : 1;
        }
        QVERIFY(worse > 0);
    }
}

void RunEpochsTest::itEndsWhenPatienceDoes()
{
    TrainingSettings settings = two_batches();
    settings.weight_decay = 0.0;
    settings.patience = 4;
    Trainer trainer(*m_dataset, *m_split, settings);
    Recorder hooks;
    const EpochsEnd end = run_epochs(trainer, 5000, hooks);
    QCOMPARE(end.termination, Termination::completed);
    QCOMPARE(static_cast<std::size_t>(end.epochs), hooks.records.size());
    QVERIFY(end.epochs < 5000);
    for (int epoch = end.epochs - 4; epoch < end.epochs; ++epoch)
        QVERIFY(!hooks.kept[static_cast<std::size_t>(epoch)]);
    QVERIFY(hooks.kept[static_cast<std::size_t>(end.epochs) - 5]);
}

void RunEpochsTest::aNoEndsItWhereItIs_data()
{
    QTest::addColumn<int>("question");
    QTest::addColumn<int>("epochs");
    QTest::newRow("before the first epoch") << 1 << 0;
    QTest::newRow("before the first batch") << 2 << 0;
    QTest::newRow("inside the first epoch") << 3 << 0;
    QTest::newRow("before the second epoch") << 4 << 1;
    QTest::newRow("inside the second epoch") << 6 << 1;
}

void RunEpochsTest::aNoEndsItWhereItIs()
{
    QFETCH(int, question);
    QFETCH(int, epochs);
    Trainer trainer(*m_dataset, *m_split, two_batches());
    Recorder hooks;
    hooks.refuse_at = question;
    const EpochsEnd end = run_epochs(trainer, 3, hooks);
    QCOMPARE(end.termination, Termination::cancelled);
    QCOMPARE(end.epochs, epochs);
    QCOMPARE(hooks.records.size(), static_cast<std::size_t>(epochs));
    QCOMPARE(hooks.asked, question);
}

// What is not a number: first a rating that is learned from, then one that is validated on.
void RunEpochsTest::aLossThatIsNoNumberEndsIt()
{
    for (const std::int32_t row : {m_split->train.front(), m_split->test.front()}) {
        Dataset poisoned = *m_dataset;
        poisoned.ratings[static_cast<std::size_t>(row)].value = std::numeric_limits<float>::quiet_NaN();
        Trainer trainer(poisoned, *m_split, two_batches());
        Recorder hooks;
        const EpochsEnd end = run_epochs(trainer, 3, hooks);
        QCOMPARE(end.termination, Termination::diverged);
        QCOMPARE(end.epochs, 0);
        QVERIFY(hooks.records.empty());
    }
}

// Under a decay that throws numbers beyond all bounds predictions stay within the scale, and the losses finite.
void RunEpochsTest::tablesThatAreNoNumbersEndIt()
{
    TrainingSettings settings = find_preset("balanced").settings;
    settings.weight_decay = 10.0;
    const DatasetPtr sample = std::make_shared<const Dataset>(make_sample());
    const auto split = make_split(settings, *sample);
    Trainer trainer(*sample, *split, settings);
    Recorder hooks;
    const EpochsEnd end = run_epochs(trainer, settings.epochs, hooks);
    QCOMPARE(end.termination, Termination::diverged);
    for (const EpochRecord& record : hooks.records)
        QVERIFY(std::isfinite(record.validation_loss));
}

void RunEpochsTest::theBatchThatBreaksIsKnown_data()
{
    QTest::addColumn<StepKind>("step");
    for (const StepKind step : {StepKind::fast, StepKind::strict, StepKind::reference})
        QTest::newRow(std::string(name_of(step)).c_str()) << step;
}

// One rating is no number: the batches before the one that meets it have a loss.
void RunEpochsTest::theBatchThatBreaksIsKnown()
{
    QFETCH(StepKind, step);
    TrainingSettings settings = two_batches();
    settings.batch_size = 10;
    settings.step = step;
    Dataset data = *m_dataset;
    data.ratings[static_cast<std::size_t>(m_split->train[5])].value = std::numeric_limits<float>::quiet_NaN();
    Trainer by_hand(data, *m_split, settings);
    by_hand.begin_epoch();
    int expected = 0;
    std::vector<BatchLoss> losses;
    while (!by_hand.epoch_done() && expected == 0) {
        by_hand.train_batch();
        const int batch = static_cast<int>(losses.size()) + 1;
        if (std::isfinite(by_hand.mean_batch_loss()))
            losses.push_back({batch, by_hand.mean_batch_loss()});
        else
            expected = batch;
    }
    QVERIFY(expected > 0 && expected < by_hand.batches());
    Trainer trainer(data, *m_split, settings);
    Recorder hooks;
    const EpochsEnd end = run_epochs(trainer, 3, hooks);
    QCOMPARE(end.termination, Termination::diverged);
    QVERIFY(end.divergence);
    QCOMPARE(*end.divergence, (Divergence{0, expected, by_hand.batches(), losses}));
}

void RunEpochsTest::ofManyBatchesTwoHundredLossesAreKept()
{
    LossTrace trace;
    trace.begin(1000);
    for (int batch = 1; batch <= 1000; ++batch)
        trace.add(batch, batch);
    QCOMPARE(trace.losses().size(), std::size_t{LossTrace::most});
    QCOMPARE(trace.losses().front(), (BatchLoss{5, 5.0}));
    QCOMPARE(trace.losses().back(), (BatchLoss{1000, 1000.0}));
    trace.begin(3);
    QVERIFY(trace.losses().empty());
    trace.add(1, 0.5);
    QCOMPARE(trace.losses(), (std::vector<BatchLoss>{{1, 0.5}}));
}

// Every question takes 1000 made-up seconds; the one before an epoch is not the epoch's.
void RunEpochsTest::waitingIsLeftOutOfTheSeconds()
{
    class Waiting final : public Recorder {
    public:
        double seconds_waited() const override { return 1000.0 * asked; }
    };
    Trainer trainer(*m_dataset, *m_split, two_batches());
    Waiting hooks;
    run_epochs(trainer, 2, hooks);
    for (const EpochRecord& record : hooks.records)
        QCOMPARE(std::floor(record.seconds / 1000.0), -2.0);
}

void RunEpochsTest::slowBatchesAreTold()
{
    class Slow final : public Recorder {
    public:
        bool may_go_on() override
        {
            std::this_thread::sleep_for(std::chrono::milliseconds(51));
            return Recorder::may_go_on();
        }
    };
    Trainer trainer(*m_dataset, *m_split, two_batches());
    Slow hooks;
    run_epochs(trainer, 2, hooks);
    QCOMPARE(hooks.points.size(), std::size_t{4});
    for (int i = 0; i < 4; ++i) {
        const ProgressPoint& point = hooks.points[static_cast<std::size_t>(i)];
        QCOMPARE(point.epoch, i / 2);
        QCOMPARE(point.batch, i % 2 + 1);
        QCOMPARE(point.batches, 2);
    }
    QCOMPARE(hooks.points[1].batch_loss, hooks.records[0].train_loss);
}

KINOSCOPE_PLAIN_TEST(RunEpochsTest)
#include "run_epochs_test.moc"
