// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/settings.h"
#include "tests/test_main.h"

#include <QTest>

#include <stdexcept>

using namespace kinoscope;

class SettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDefaultsAreTheNotebooks();
    void everyValueReadsBackEqual();
    void badValuesAreRefusedWithASentence_data();
    void badValuesAreRefusedWithASentence();
    void validateNamesTheSettingThatIsOutOfBounds();
    void anUnknownPresetListsTheKnownOnes();
    void everyPresetIsPossibleAndNamesItself();
    void onlyTheNotebookChoosesOnHeldOutRatings();
    void coWatchWantsKernelsOfOurOwnOnTheCpu();
};

void SettingsTest::theDefaultsAreTheNotebooks()
{
    const TrainingSettings settings = find_preset("notebook").settings;
    QCOMPARE(settings, TrainingSettings{});
    QCOMPARE(settings.factors, 50);
    QCOMPARE(settings.epochs, 30);
    QCOMPARE(settings.batch_size, 100);
    QCOMPARE(settings.learning_rate, 1.5e-3);
    QCOMPARE(settings.weight_decay, 3e-4);
    QCOMPARE(settings.init_std, 1.0);
    QCOMPARE(settings.split_seed, 42U);
    QVERIFY(settings.validate().empty());
}

void SettingsTest::everyValueReadsBackEqual()
{
    TrainingSettings settings;
    settings.learning_rate = 0.1 + 0.2;
    settings.seed = 9'007'199'254'740'991;
    TrainingSettings read;
    for (const SettingInfo& info : setting_infos())
        set_setting(read, info.key, setting_value(settings, info.key));
    QCOMPARE(read, settings);
}

void SettingsTest::badValuesAreRefusedWithASentence_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* key, const char* value, const char* sentence) {
        QTest::addRow("%s=%s", key, value)
            << QString::fromUtf8(key) << QString::fromUtf8(value) << QString::fromUtf8(sentence);
    };
    row("factors", "0", "factors is \"0\", but must be a whole number from 1 to 1024.");
    row("factors", "1025", "factors is \"1025\", but must be a whole number from 1 to 1024.");
    row("factors", "5.5", "factors is \"5.5\", but must be a whole number from 1 to 1024.");
    row("factors", "", "factors is \"\", but must be a whole number from 1 to 1024.");
    row("factors", "+5", "factors is \"+5\", but must be a whole number from 1 to 1024.");
    row("factors", "0x10", "factors is \"0x10\", but must be a whole number from 1 to 1024.");
    row("factors", "99999999999999999999",
        "factors is \"99999999999999999999\", but must be a whole number from 1 to 1024.");
    row("epochs", "-1", "epochs is \"-1\", but must be a whole number from 1 to 100000.");
    row("epochs", "ten", "epochs is \"ten\", but must be a whole number from 1 to 100000.");
    row("batch", "100 ", "batch is \"100 \", but must be a whole number from 1 to 1000000.");
    row("batch", " 100", "batch is \" 100\", but must be a whole number from 1 to 1000000.");
    row("lr", "nan", "lr is \"nan\", but must be a number from 1e-07 to 10.");
    row("lr", "inf", "lr is \"inf\", but must be a number from 1e-07 to 10.");
    row("lr", "0", "lr is \"0\", but must be a number from 1e-07 to 10.");
    row("lr", "0,001", "lr is \"0,001\", but must be a number from 1e-07 to 10.");
    row("lr", "1e999", "lr is \"1e999\", but must be a number from 1e-07 to 10.");
    row("weight_decay", "-0.1", "weight_decay is \"-0.1\", but must be a number from 0 to 10.");
    row("test_fraction", "1", "test_fraction is \"1\", but must be a number from 0.01 to 0.9.");
    row("validation_fraction", "0.6", "validation_fraction is \"0.6\", but must be a number from 0 to 0.5.");
    row("range_factor", "0.5", "range_factor is \"0.5\", but must be a number from 1 to 10.");
    row("keep_best", "yes", "keep_best is \"yes\", but must be a whole number from 0 to 1.");
    row("seed", "-1", "seed is \"-1\", but must be a whole number from 0 to 9007199254740991.");
    row("seed", "9007199254740992",
        "seed is \"9007199254740992\", but must be a whole number from 0 to 9007199254740991.");
    row("split_seed", "4294967296", "split_seed is \"4294967296\", but must be a whole number from 0 to 4294967295.");
    const char* const unknown =
        "There is no setting \"%1\"; known are factors, epochs, batch, lr, final_rate, weight_decay, user_decay, "
        "bias_decay, co_watch, negatives, co_watch_decay, co_watch_bias_decay, range_factor, init_std, bias_init, "
        "mean_start, bias_rate, seed, split_seed, test_fraction, split_by_time, validation_fraction, keep_best, "
        "patience, rate_changes.";
    for (const char* key : {"colour", "Factors", "", "\x1b[2J"})
        QTest::addRow("no setting %s", key[0] == '\x1b' ? "of an escape code" : key)
            << QString::fromUtf8(key) << QStringLiteral("1")
            << QString::fromUtf8(unknown).arg(QString::fromUtf8(key).replace(QChar(0x1b), QStringLiteral("\\x1b")));
}

void SettingsTest::badValuesAreRefusedWithASentence()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, sentence);
    TrainingSettings settings;
    try {
        set_setting(settings, key.toStdString(), value.toStdString());
        QFAIL("was accepted");
    } catch (const std::invalid_argument& error) {
        QCOMPARE(QString::fromUtf8(error.what()), sentence);
    }
    QCOMPARE(settings, TrainingSettings{});
}

void SettingsTest::validateNamesTheSettingThatIsOutOfBounds()
{
    TrainingSettings settings;
    settings.batch_size = 0;
    QCOMPARE(QString::fromStdString(settings.validate()),
             QStringLiteral("batch is \"0\", but must be a whole number from 1 to 1000000."));
}

void SettingsTest::anUnknownPresetListsTheKnownOnes()
{
    try {
        find_preset("magic");
        QFAIL("was accepted");
    } catch (const std::invalid_argument& error) {
        QVERIFY2(QString::fromUtf8(error.what())
                     .contains(QStringLiteral("known are balanced, accurate, neighbours, notebook")),
                 error.what());
    }
}

void SettingsTest::everyPresetIsPossibleAndNamesItself()
{
    QCOMPARE(presets().size(), std::size_t{4});
    QCOMPARE(presets().front().name, std::string("balanced"));
    for (const Preset& preset : presets()) {
        QVERIFY2(preset.settings.validate().empty(), preset.settings.validate().c_str());
        QCOMPARE(preset.settings.preset, preset.name);
        QVERIFY(!preset.label.empty() && !preset.summary.empty());
    }
}

void SettingsTest::onlyTheNotebookChoosesOnHeldOutRatings()
{
    for (const Preset& preset : presets())
        QCOMPARE(preset.settings.chooses_on_test(), preset.name == "notebook");
    TrainingSettings settings = find_preset("balanced").settings;
    settings.patience = 3;
    QVERIFY(!settings.chooses_on_test());
    settings.validation_fraction = 0.0;
    QVERIFY(settings.chooses_on_test());
}

void SettingsTest::coWatchWantsKernelsOfOurOwnOnTheCpu()
{
    TrainingSettings settings = find_preset("balanced").settings;
    for (const StepKind step : all_step_kinds) {
        settings.step = step;
        const bool possible =
            step == StepKind::automatic || step == StepKind::fast || step == StepKind::strict || step == StepKind::sgd;
        QCOMPARE(settings.validate().empty(), possible);
    }
    settings.step = StepKind::tensor;
    QCOMPARE(QString::fromStdString(settings.validate()),
             QStringLiteral("The tensor step cannot learn co-watch. Choose the step auto, sgd, fast or strict, or set "
                            "co_watch to 0."));
    settings.co_watch = 0.0;
    QVERIFY(settings.validate().empty());
    settings.co_watch = 1.0;
    settings.step = StepKind::automatic;
    settings.device = Device::cuda;
    QVERIFY(QString::fromStdString(settings.validate()).contains(QStringLiteral("on the CPU only")));
}

KINOSCOPE_PLAIN_TEST(SettingsTest)
#include "settings_test.moc"
