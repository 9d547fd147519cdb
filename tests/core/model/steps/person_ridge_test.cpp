// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/steps/person_ridge.h"
#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace kinoscope;

namespace {

bool is_near(double value, double expected)
{
    return std::abs(value - expected) < 1e-6 * std::max(1.0, std::abs(expected));
}

TrainingSettings settings_of(const char* preset, StepKind step)
{
    TrainingSettings settings = find_preset(preset).settings;
    settings.step = step;
    return settings;
}

}  // namespace

class PersonRidgeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sgdHoldsARowBackForEachOfItsRatings();
    void adamHoldsAllRowsBackAlike();
    void ofPairsOnlyWatchingIsLearned();
};

void PersonRidgeTest::sgdHoldsARowBackForEachOfItsRatings()
{
    const TrainingSettings settings = settings_of("balanced", StepKind::sgd);
    const PersonRidge ridge = person_ridge(settings, Feedback::ratings, 80'000, 1682, 20);
    QVERIFY(is_near(ridge.factors, 875.0 * 4e-4 * 0.85 * 20.0 / 2.0));
    QVERIFY(is_near(ridge.bias, 875.0 * 4e-4 * 0.14 * 20.0 / 2.0));
    QVERIFY(is_near(ridge.watch_factors, 500.0 * 1.1e-4 * 20.0 / 1.3));
    QVERIFY(is_near(ridge.watch_bias, 500.0 * 1e-6 * 20.0 / 1.3));
    QVERIFY(is_near(ridge.not_rated, 20.0 * 6.0 / 1682.0));
    const PersonRidge twice = person_ridge(settings, Feedback::ratings, 80'000, 1682, 40);
    QVERIFY(is_near(twice.factors, 2.0 * ridge.factors));
    // Small data are held back more, and large data draw fewer films.
    QVERIFY(is_near(person_ridge(settings, Feedback::ratings, 20'000, 1682, 20).factors, 2.0 * ridge.factors));
    QVERIFY(is_near(person_ridge(settings, Feedback::ratings, 2'000'000, 1682, 20).not_rated, ridge.not_rated / 2.0));
}

void PersonRidgeTest::adamHoldsAllRowsBackAlike()
{
    TrainingSettings settings = settings_of("notebook", StepKind::fast);
    const PersonRidge ridge = person_ridge(settings, Feedback::ratings, 80'000, 1682, 20);
    QVERIFY(is_near(ridge.factors, 80'000.0 * 3e-4 / 2.0));
    QVERIFY(is_near(ridge.bias, ridge.factors));
    QVERIFY(is_near(person_ridge(settings, Feedback::ratings, 80'000, 1682, 500).factors, ridge.factors));
    settings.co_watch = 2.0;
    const PersonRidge watching = person_ridge(settings, Feedback::ratings, 80'000, 1682, 82);
    QVERIFY(is_near(watching.watch_factors, 80'000.0 * 1e-4 / 2.0));
    QVERIFY(is_near(watching.not_rated, 82.0 * 4.0 / 1600.0));
}

void PersonRidgeTest::ofPairsOnlyWatchingIsLearned()
{
    const PersonRidge ridge = person_ridge(settings_of("balanced", StepKind::sgd), Feedback::pairs, 80'000, 1682, 20);
    QCOMPARE(ridge.factors, 0.0);
    QVERIFY(is_near(ridge.watch_factors, 170.0 * 4e-4 * 0.85 * 20.0));
    QVERIFY(is_near(ridge.watch_bias, 170.0 * 4e-4 * 0.14 * 20.0));
}

KINOSCOPE_PLAIN_TEST(PersonRidgeTest)
#include "person_ridge_test.moc"
