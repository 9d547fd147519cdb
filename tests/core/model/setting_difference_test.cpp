// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/setting_difference.h"
#include "tests/test_main.h"

#include <QtTest>

using namespace kinoscope;

class SettingDifferenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalSettingsDoNotDiffer();
    void everySettingIsLookedAt();
    void changesOfTheLearningRateCount();
    void deviceAndStepCountToo();
};

void SettingDifferenceTest::equalSettingsDoNotDiffer()
{
    for (const Preset& preset : presets())
        QVERIFY(differing_settings(preset.settings, preset.settings).empty());
    TrainingSettings renamed;
    renamed.preset = "mine";
    QVERIFY(differing_settings(TrainingSettings(), renamed).empty());
}

// The bounds of a setting always differ.
void SettingDifferenceTest::everySettingIsLookedAt()
{
    for (const SettingInfo& info : setting_infos()) {
        TrainingSettings first;
        TrainingSettings second;
        set_setting(first, info.key, QByteArray::number(info.min, 'g', 17).toStdString());
        set_setting(second, info.key,
                    info.whole ? std::to_string(static_cast<std::int64_t>(info.max))
                               : QByteArray::number(info.max, 'g', 17).toStdString());
        const auto differences = differing_settings(first, second);
        QCOMPARE(differences.size(), std::size_t{1});
        QCOMPARE(differences.front().label, info.label);
        QCOMPARE(differences.front().first, setting_value(first, info.key));
        QCOMPARE(differences.front().second, setting_value(second, info.key));
    }
}

void SettingDifferenceTest::changesOfTheLearningRateCount()
{
    TrainingSettings first;
    TrainingSettings second;
    second.rate_changes = {{1200, 0.01}, {2400, 0.001}};
    QCOMPARE(differing_settings(first, second),
             (std::vector<SettingDifference>{
                 {"Changes of the learning rate", rate_changes_info().meaning, "none", "1200:0.01,2400:0.001"}}));
}

void SettingDifferenceTest::deviceAndStepCountToo()
{
    TrainingSettings first;
    TrainingSettings second;
    second.device = Device::cpu;
    second.step = StepKind::sgd;
    const auto differences = differing_settings(first, second);
    QCOMPARE(differences.size(), std::size_t{2});
    QCOMPARE(differences[0].second, std::string("cpu"));
    QCOMPARE(differences[1].second, std::string("SGD"));
}

KINOSCOPE_EVENT_TEST(SettingDifferenceTest)
#include "setting_difference_test.moc"
