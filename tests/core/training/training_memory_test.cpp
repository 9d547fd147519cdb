// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_memory.h"

#include "core/data/memory_error.h"
#include "tests/test_main.h"

#include <QTest>

#include <new>

using namespace kinoscope;

class TrainingMemoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // 150 rows of 10 numbers of 4 bytes five times or twice, two epochs of 50 films, 1000 ratings of 16 bytes.
    void isThatOfItsTables()
    {
        TrainingSettings settings;
        settings.factors = 9;
        settings.epochs = 2;
        settings.co_watch = 0.0;
        settings.step = StepKind::fast;
        QCOMPARE(training_memory(settings, 100, 50, 1000), std::uint64_t{5 * 150 * 40 + 2 * 50 * 40 + 16'000});
        settings.step = StepKind::sgd;
        QCOMPARE(training_memory(settings, 100, 50, 1000), std::uint64_t{2 * 150 * 40 + 2 * 50 * 40 + 16'000});
    }

    void growsWithWhatIsAskedFor()
    {
        TrainingSettings settings;
        settings.factors = 50;
        const std::uint64_t before = training_memory(settings, 1000, 500, 10'000);
        QVERIFY(training_memory(settings, 2000, 500, 10'000) > before);
        settings.co_watch = settings.co_watch > 0.0 ? 0.0 : 1.0;
        QVERIFY(training_memory(settings, 1000, 500, 10'000) != before);
        // All epochs are not kept: their films have a budget.
        settings.epochs = 100'000;
        QVERIFY(training_memory(settings, 1000, 500, 10'000) < std::uint64_t{200'000'000});
    }

    void aFailureIsASentence()
    {
        QCOMPARE(training_failure(std::runtime_error("No such device.")).english(),
                 std::string("Training failed: No such device."));
        const MemoryError error(4'000'000'000, MemoryAdvice::fewer_factors);
        QCOMPARE(training_failure(error).english(), std::string(error.what()));
        QVERIFY(training_failure(std::bad_alloc()).english().starts_with("There is not enough memory"));
    }
};

KINOSCOPE_PLAIN_TEST(TrainingMemoryTest)
#include "training_memory_test.moc"
