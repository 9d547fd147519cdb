// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/step_kind.h"
#include "tests/test_main.h"

#include <QTest>

#include <set>
#include <utility>

using namespace kinoscope;

class StepKindTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsAnotherOptimiserOrBackend();
    void namesAreThoseOfFilesAndTheCommandLine();
    void ourOwnKernelsLearnCoWatch();
};

void StepKindTest::everyKindIsAnotherOptimiserOrBackend()
{
    std::set<std::pair<Optimiser, Backend>> seen;
    for (const StepKind step : all_step_kinds)
        if (step != StepKind::automatic)  // which is SGD, or one of the others
            QVERIFY2(seen.emplace(optimiser_of(step), backend_of(step)).second, std::string(name_of(step)).c_str());
    for (const StepKind step : {StepKind::reference, StepKind::strict, StepKind::fast, StepKind::tensor})
        QCOMPARE(optimiser_of(step), Optimiser::adam);
    QCOMPARE(optimiser_of(StepKind::sgd), Optimiser::sgd);
    QCOMPARE(backend_of(StepKind::reference), Backend::autograd);
    QCOMPARE(backend_of(StepKind::strict), Backend::strict);
    QCOMPARE(backend_of(StepKind::tensor), Backend::tensors);
}

void StepKindTest::namesAreThoseOfFilesAndTheCommandLine()
{
    std::string names;
    for (const StepKind step : all_step_kinds) {
        names += std::string(name_of(step)) + " ";
        QVERIFY(!label_of(step).empty());
        QVERIFY(meaning_of(step).ends_with('.'));
    }
    QCOMPARE(QString::fromStdString(names), QStringLiteral("auto reference strict fast tensor sgd "));
    QCOMPARE(name_of(static_cast<StepKind>(-1)), name_of(StepKind::automatic));
    for (const StepKind step : all_step_kinds)
        QCOMPARE(step_named(name_of(step)), std::optional(step));
    QCOMPARE(step_named("sparse"), std::optional(StepKind::automatic));
    QVERIFY(!step_named("Sgd") && !step_named(""));
}

void StepKindTest::ourOwnKernelsLearnCoWatch()
{
    for (const StepKind step : all_step_kinds)
        QCOMPARE(learns_co_watch(step), step == StepKind::automatic || step == StepKind::strict ||
                                            step == StepKind::fast || step == StepKind::sgd);
}

KINOSCOPE_PLAIN_TEST(StepKindTest)
#include "step_kind_test.moc"
