// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/epoch_choice.h"
#include "tests/test_main.h"

#include <QTest>

#include <vector>

using namespace kinoscope;

namespace {

/// Which of the epochs with these errors (roots of the loss) are kept.
std::vector<bool> kept(const TrainingSettings& settings, const std::vector<double>& errors,
                       std::size_t measured_ratings = 1'000'000)
{
    EpochChoice choice(settings, measured_ratings);
    std::vector<bool> answers;
    for (const double error : errors)
        answers.push_back(choice.keeps({.epoch = static_cast<int>(answers.size()), .validation_loss = error * error}));
    return answers;
}

}  // namespace

class EpochChoiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLastIsKeptUnlessItIsClearlyWorse();
    void theTestPartDoesNotGuardTheLast();
    void theBestIsKeptWhereAsked();
};

// 0.1 % above the best is noise: 0.9005 of 0.9 is kept, 0.9015 is not.
void EpochChoiceTest::theLastIsKeptUnlessItIsClearlyWorse()
{
    const TrainingSettings settings = find_preset("balanced").settings;
    QCOMPARE(kept(settings, {1.0, 0.9, 0.9005, 0.9015}), (std::vector<bool>{true, true, true, false}));
    QCOMPARE(kept(settings, {1.0, 0.95, 1.2, 0.9505}), (std::vector<bool>{true, true, false, true}));
    // Of 100 ratings 1 % is chance.
    QCOMPARE(kept(settings, {1.0, 0.9, 0.908, 0.91}, 100), (std::vector<bool>{true, true, true, false}));
}

void EpochChoiceTest::theTestPartDoesNotGuardTheLast()
{
    TrainingSettings settings = find_preset("balanced").settings;
    settings.validation_fraction = 0.0;
    QVERIFY(!settings.chooses_on_test());
    QCOMPARE(kept(settings, {1.0, 0.9, 1.5}), (std::vector<bool>{true, true, true}));
}

void EpochChoiceTest::theBestIsKeptWhereAsked()
{
    TrainingSettings settings = find_preset("balanced").settings;
    settings.keep_best = 1;
    QCOMPARE(kept(settings, {1.0, 0.9, 0.9, 0.9005, 0.8}), (std::vector<bool>{true, true, false, false, true}));
}

KINOSCOPE_PLAIN_TEST(EpochChoiceTest)
#include "epoch_choice_test.moc"
