// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/training/training_panel.h"

#include "tests/ui/event_counter.h"
#include "tests/ui/films/films.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHelpEvent>
#include <QLabel>
#include <QLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStyleOptionComboBox>
#include <QTest>
#include <QToolTip>

#include <array>
#include <utility>

using namespace kinoscope;
using namespace kinoscope::ui;

Q_DECLARE_METATYPE(std::optional<kinoscope::RunState>)

namespace {

QPushButton* button(const QWidget& panel, const char* name)
{
    return panel.findChild<QPushButton*>(QString::fromLatin1(name));
}

QDoubleSpinBox* box(const QWidget& panel, const char* name)
{
    return panel.findChild<QDoubleSpinBox*>(QString::fromLatin1(name));
}

QLabel* label(const QWidget& panel, const char* name)
{
    return panel.findChild<QLabel*>(QString::fromLatin1(name));
}

QComboBox* combo(const QWidget& panel, const char* name)
{
    return panel.findChild<QComboBox*>(QString::fromLatin1(name));
}

/// A panel with an action of its own, enabled as it is made, and all settings below.
struct PanelWithActions {
    QAction train{QStringLiteral("&Train")};
    TrainingPanel panel{&train, {}};

    PanelWithActions() { panel.layout()->addWidget(panel.settingsPage()); }
};

void type(QDoubleSpinBox* field, const QString& text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

ProgressBatch elevenEpochs()
{
    ProgressBatch batch;
    batch.state = RunState::running;
    for (int i = 0; i < 11; ++i)
        batch.epochs.push_back({i, 1.0, 0.8409, 1.5e-3, 0.2});  // √0.8409 = 0.917
    return batch;
}

RunOutcome outcomeOf(Termination termination, int epochs, int kept)
{
    RunOutcome outcome;
    outcome.termination = termination;
    outcome.settings = presets().front().settings;  // as the panel has them at first
    for (int i = 0; i < epochs; ++i)
        outcome.history.push_back({i, 1.0, i == kept ? 0.81 : 1.44, 1.5e-3, 0.2});
    outcome.kept_epoch = kept;
    outcome.seconds = 6.1;
    return outcome;
}

}  // namespace

class TrainingPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWidgetThatOneCanActOnHasNames();
    void theWordBesideAFieldExplainsItToo();
    void theNameOfAStepIsNotCut();
    void settingsCanBeEditedWhileNothingTrains_data();
    void settingsCanBeEditedWhileNothingTrains();
    void trainIsTheAction();
    void saysTheDatasetInASentence();
    void aModelWithoutRatingsIsNamed();
    void settingsComeBackAsTheyWereSet();
    void editingAwayFromThePresetShowsAndResetRestores();
    void typedNumbersArriveExactly_data();
    void typedNumbersArriveExactly();
    void settingsAreLockedDuringARunAndSayHowToUnlock();
    void changedSettingsAfterARunAreSaid();
    void progressShowsEpochTimeLeftAndError();
    void progressLaysNothingOutAnew();
    void everyEndingHasItsOwnWords_data();
    void everyEndingHasItsOwnWords();
    void aSecondRunBeginsAfresh();
    void missingCudaIsListedDisabledWithTheReason();
    void watchingIsASwitch();
    void watchingIsRefusedWithAReason();
    void aModelThatIsWorseThanABaselineIsWarnedOf();
    void theDetailOfAFailureIsInTheTooltip();
    void latestRatingsNeedTimes();
    void whatTheErrorIsWorthIsSaid();
    void allSettingsStandInTheForm();
    void theTrainingStepIsAChoice();
    void nothingIsCutWhereItIsNarrow();
};

void TrainingPanelTest::everyWidgetThatOneCanActOnHasNames()
{
    const PanelWithActions made;
    const TrainingPanel& panel = made.panel;
    const QWidget* nameless = test::namelessWidget(panel);
    QVERIFY2(!nameless,
             nameless ? qPrintable(nameless->objectName() + QLatin1String(nameless->metaObject()->className())) : "");
}

void TrainingPanelTest::theWordBesideAFieldExplainsItToo()
{
    PanelWithActions made;
    TrainingPanel& panel = made.panel;
    panel.show();
    int words = 0;
    for (QLabel* label : panel.findChildren<QLabel*>()) {
        if (label->buddy() == nullptr || !label->isVisible())
            continue;
        QHelpEvent event(QEvent::ToolTip, label->rect().center(), label->mapToGlobal(label->rect().center()));
        QApplication::sendEvent(label, &event);
        QVERIFY2(!label->buddy()->toolTip().isEmpty(), qPrintable(label->text()));
        QCOMPARE(QToolTip::text(), label->buddy()->toolTip());
        ++words;
    }
    QVERIFY(words >= 7);
}

void TrainingPanelTest::theNameOfAStepIsNotCut()
{
    PanelWithActions made;
    made.panel.setDataset(test::fiveFilmsDataset());
    made.panel.resize(420, 700);
    made.panel.show();
    const auto* step = combo(made.panel, "stepBox");
    QTRY_VERIFY(step->isVisible());
    QStyleOptionComboBox option;
    option.initFrom(step);
    const QRect room = step->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, step);
    for (int kind = 0; kind < step->count(); ++kind)
        QVERIFY2(step->fontMetrics().horizontalAdvance(step->itemText(kind)) <= room.width(),
                 qPrintable(step->itemText(kind)));
}

void TrainingPanelTest::settingsCanBeEditedWhileNothingTrains_data()
{
    QTest::addColumn<bool>("data");
    QTest::addColumn<std::optional<RunState>>("state");
    QTest::addColumn<bool>("edit");
    using S = std::optional<RunState>;
    QTest::newRow("no data") << false << S() << false;
    QTest::newRow("no run yet") << true << S() << true;
    QTest::newRow("idle") << true << S(RunState::idle) << true;
    QTest::newRow("running") << true << S(RunState::running) << false;
    QTest::newRow("stepping") << true << S(RunState::stepping) << false;
    QTest::newRow("paused") << true << S(RunState::paused) << false;
    QTest::newRow("finished") << true << S(RunState::finished) << true;
}

void TrainingPanelTest::settingsCanBeEditedWhileNothingTrains()
{
    QFETCH(bool, data);
    QFETCH(std::optional<RunState>, state);
    PanelWithActions made;
    TrainingPanel& panel = made.panel;
    if (data)
        panel.setDataset(test::fiveFilmsDataset());
    panel.setRunState(state);
    QTEST(box(panel, "epochsBox")->isEnabled(), "edit");
    QTEST(combo(panel, "presetBox")->isEnabled(), "edit");
    QTEST(combo(panel, "deviceBox")->isEnabled(), "edit");
}

// Whatever the panel knows of data and run: what is possible is the action's business.
void TrainingPanelTest::trainIsTheAction()
{
    PanelWithActions made;
    TrainingPanel& panel = made.panel;
    panel.show();
    QSignalSpy triggered(&made.train, &QAction::triggered);
    QPushButton* const place = button(panel, "trainButton");
    QTest::mouseClick(place, Qt::LeftButton);
    QCOMPARE(triggered.count(), 1);
    made.train.setToolTip(QStringLiteral("Not now."));
    made.train.setEnabled(false);
    QVERIFY(!place->isEnabled());
    QCOMPARE(place->toolTip(), QStringLiteral("Not now."));
    QTest::mouseClick(place, Qt::LeftButton);
    QCOMPARE(triggered.count(), 1);
    made.train.setEnabled(true);
    QVERIFY(place->isEnabled());
}

void TrainingPanelTest::saysTheDatasetInASentence()
{
    PanelWithActions made;
    TrainingPanel& panel = made.panel;
    auto dataset = std::make_shared<Dataset>(*test::fiveFilmsDataset());
    dataset->simulated = true;
    dataset->scale = {0.5, 5, 0.5};
    dataset->skipped = {{"letters for numbers", 2, "u.data:17"}, {"duplicate rating", 1, "u.data:40"}};
    panel.setDataset(dataset);
    QCOMPARE(label(panel, "datasetName")->text(), QStringLiteral("Five Films"));
    QCOMPARE(label(panel, "datasetPeople")->text(), QStringLiteral("3 people · 5 films"));
    QCOMPARE(label(panel, "datasetRatings")->text(), QStringLiteral("1,717 ratings from 0.5 to 5"));
    QVERIFY(!label(panel, "simulatedBadge")->isHidden());
    QCOMPARE(label(panel, "skippedRows")->text(), QStringLiteral("3 rows skipped"));
    QVERIFY(label(panel, "skippedRows")->toolTip().contains(QLatin1String("letters for numbers")));
    QVERIFY(label(panel, "skippedRows")->toolTip().contains(QLatin1String("u.data:40")));
    panel.setDataset(test::fiveFilmsDataset());
    QVERIFY(label(panel, "simulatedBadge")->isHidden());
    QVERIFY(label(panel, "skippedRows")->isHidden());
}

void TrainingPanelTest::aModelWithoutRatingsIsNamed()
{
    PanelWithActions made;
    TrainingPanel& panel = made.panel;
    panel.setModelOnly(QStringLiteral("night.safetensors"));
    QCOMPARE(label(panel, "datasetName")->text(), QStringLiteral("night.safetensors"));
    QVERIFY(!box(panel, "epochsBox")->isEnabled());
    panel.setDataset(test::fiveFilmsDataset());
    QCOMPARE(label(panel, "datasetName")->text(), QStringLiteral("Five Films"));
    QVERIFY(box(panel, "epochsBox")->isEnabled());
}

void TrainingPanelTest::settingsComeBackAsTheyWereSet()
{
    PanelWithActions made;
    TrainingPanel& panel = made.panel;
    QCOMPARE(panel.settings(), presets().front().settings);
    TrainingSettings settings;
    settings.factors = 7;
    settings.learning_rate = 1.25e-5;
    settings.weight_decay = 0;
    settings.seed = 9'007'199'254'740'991;
    settings.split_seed = 4'294'967'295U;
    settings.test_fraction = 0.125;
    settings.range_factor = 1.2;
    settings.device = Device::cpu;
    panel.setSettings(settings);
    QCOMPARE(panel.settings(), settings);
}

void TrainingPanelTest::editingAwayFromThePresetShowsAndResetRestores()
{
    PanelWithActions made;
    TrainingPanel& panel = made.panel;
    panel.setDataset(test::fiveFilmsDataset());
    panel.show();
    QVERIFY(!button(panel, "resetButton")->isVisible());
    type(box(panel, "epochsBox"), QStringLiteral("12"));
    QCOMPARE(panel.settings().epochs, 12);
    QCOMPARE(panel.settings().preset, presets().front().name);
    QVERIFY(combo(panel, "presetBox")->currentText().endsWith(QLatin1String("(edited)")));
    QTest::mouseClick(button(panel, "resetButton"), Qt::LeftButton);
    QCOMPARE(panel.settings(), presets().front().settings);
    QVERIFY(!combo(panel, "presetBox")->currentText().contains(QLatin1String("edited")));
    QVERIFY(!button(panel, "resetButton")->isVisible());
}

void TrainingPanelTest::typedNumbersArriveExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("rate");
    QTest::newRow("plain") << QStringLiteral("0.0042") << 0.0042;
    QTest::newRow("exponent") << QStringLiteral("1e-5") << 1e-5;
    QTest::newRow("letters are not taken") << QStringLiteral("x0.5y") << 0.5;
    QTest::newRow("too large keeps what was") << QStringLiteral("11") << presets().front().settings.learning_rate;
}

void TrainingPanelTest::typedNumbersArriveExactly()
{
    QFETCH(QString, text);
    PanelWithActions made;
    TrainingPanel& panel = made.panel;
    panel.setDataset(test::fiveFilmsDataset());
    panel.show();
    type(box(panel, "learningRateBox"), text);
    QTEST(panel.settings().learning_rate, "rate");
}

void TrainingPanelTest::settingsAreLockedDuringARunAndSayHowToUnlock()
{
    PanelWithActions made;
    TrainingPanel& panel = made.panel;
    panel.setDataset(test::fiveFilmsDataset());
    QVERIFY(!box(panel, "factorsBox")->toolTip().contains(QLatin1String("Stop first")));
    panel.setRunState(RunState::running);
    for (const char* name : {"factorsBox", "epochsBox", "weightDecayBox", "batchBox", "seedBox"}) {
        QVERIFY(!box(panel, name)->isEnabled());
        QVERIFY(box(panel, name)->toolTip().contains(QLatin1String("Stop training to change settings")));
    }
}

void TrainingPanelTest::changedSettingsAfterARunAreSaid()
{
    PanelWithActions made;
    TrainingPanel& panel = made.panel;
    panel.setDataset(test::fiveFilmsDataset());
    panel.show();
    RunOutcome outcome = outcomeOf(Termination::completed, 30, 27);
    outcome.settings = panel.settings();
    outcome.settings.device = Device::cpu;  // as runs say it
    outcome.settings.step = StepKind::sgd;
    panel.begin(panel.settings());
    panel.showOutcome(outcome);
    QCOMPARE(button(panel, "trainButton")->text(), QStringLiteral("Train again"));
    QVERIFY(!label(panel, "staleNote")->isVisible());
    type(box(panel, "factorsBox"), QStringLiteral("20"));
    QVERIFY(label(panel, "staleNote")->isVisible());
    type(box(panel, "factorsBox"), QStringLiteral("60"));
    QVERIFY(!label(panel, "staleNote")->isVisible());
    // As when a run of other settings is shown, or ends before it was seen to be under way.
    outcome.settings.epochs = 3;
    panel.showOutcome(outcome);
    QVERIFY(label(panel, "staleNote")->isVisible());
    type(box(panel, "epochsBox"), QStringLiteral("3"));
    QVERIFY(!label(panel, "staleNote")->isVisible());
}

void TrainingPanelTest::progressShowsEpochTimeLeftAndError()
{
    PanelWithActions made;
    TrainingPanel& panel = made.panel;
    panel.setSettings(find_preset("notebook").settings);
    panel.setDataset(test::fiveFilmsDataset());
    panel.show();
    panel.begin(panel.settings());
    panel.showProgress(elevenEpochs());
    // 19 of 30 epochs are left, 0.2 s each.
    QCOMPARE(label(panel, "progressText")->text(), QStringLiteral("Pass 12 of 30 · about 4 s left"));
    QCOMPARE(label(panel, "errorText")->text(), QStringLiteral("Validation error (RMSE) 0.917"));
    QVERIFY(label(panel, "errorText")->toolTip().contains(QLatin1String("oot mean squared error")));
    const auto* bar = panel.findChild<QProgressBar*>(QStringLiteral("progressBar"));
    QCOMPARE(bar->value() * 30 / bar->maximum(), 11);
    ProgressBatch paused;
    paused.state = RunState::paused;
    panel.showProgress(paused);
    QCOMPARE(label(panel, "progressText")->text(), QStringLiteral("Paused after 11 of 30 passes"));
}

void TrainingPanelTest::progressLaysNothingOutAnew()
{
    PanelWithActions made;
    TrainingPanel& panel = made.panel;
    panel.setDataset(test::fiveFilmsDataset());
    panel.resize(400, 900);
    panel.show();
    panel.begin(panel.settings());
    panel.showProgress(elevenEpochs());
    for (int i = 0; i < 3; ++i)
        QApplication::processEvents();
    const auto learn = [&panel](int epoch) {
        ProgressBatch batch;
        batch.state = RunState::running;
        batch.epochs.push_back({epoch, 0.9, 0.80, 1.5e-3, 0.2});
        panel.showProgress(batch);
        QApplication::processEvents();
    };
    learn(11);
    test::EventCounter layouts(&panel, QEvent::LayoutRequest);
    const QString before = label(panel, "progressText")->text();
    for (int epoch = 12; epoch < 16; ++epoch)
        learn(epoch);
    QVERIFY(label(panel, "progressText")->text() != before);
    QCOMPARE(layouts.count(), 0);
}

void TrainingPanelTest::everyEndingHasItsOwnWords_data()
{
    QTest::addColumn<int>("termination");
    QTest::addColumn<int>("epochs");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("role");
    QTest::newRow("completed") << int(Termination::completed) << 30 << QStringLiteral("Done: 30 passes in 6.1\u00A0s")
                               << QStringLiteral("good");
    QTest::newRow("cancelled") << int(Termination::cancelled) << 9 << QStringLiteral("Stopped after 9 passes")
                               << QStringLiteral("muted");
    QTest::newRow("cancelled at once") << int(Termination::cancelled) << 0 << QStringLiteral("so there is no model")
                                       << QStringLiteral("muted");
    QTest::newRow("diverged") << int(Termination::diverged) << 3 << QStringLiteral("smaller learning rate")
                              << QStringLiteral("error");
    QTest::newRow("failed") << int(Termination::failed) << 0 << QStringLiteral("failed") << QStringLiteral("error");
}

void TrainingPanelTest::everyEndingHasItsOwnWords()
{
    QFETCH(int, termination);
    QFETCH(int, epochs);
    QFETCH(QString, words);
    PanelWithActions made;
    TrainingPanel& panel = made.panel;
    panel.setDataset(test::fiveFilmsDataset());
    panel.show();
    panel.setRunState(RunState::running);
    panel.showOutcome(outcomeOf(static_cast<Termination>(termination), epochs, epochs - 1));
    QVERIFY2(label(panel, "progressText")->text().contains(words), qPrintable(label(panel, "progressText")->text()));
    QTEST(label(panel, "progressText")->property("role").toString(), "role");
    QCOMPARE(label(panel, "errorText")->isVisible(), epochs > 0);
    if (epochs > 0)
        QVERIFY(label(panel, "errorText")->text().endsWith(QLatin1String("0.900")));
}

void TrainingPanelTest::aSecondRunBeginsAfresh()
{
    PanelWithActions made;
    TrainingPanel& panel = made.panel;
    panel.setSettings(find_preset("notebook").settings);
    panel.setDataset(test::fiveFilmsDataset());
    panel.show();
    panel.setRunState(RunState::running);
    panel.showOutcome(outcomeOf(Termination::diverged, 3, 1));
    panel.begin(panel.settings());
    QCOMPARE(label(panel, "progressText")->text(), QStringLiteral("Pass 1 of 30"));
    QVERIFY(label(panel, "progressText")->property("role").toString().isEmpty());
    QVERIFY(!label(panel, "errorText")->isVisible());
    panel.setDataset(test::fiveFilmsDataset());
    QVERIFY(!label(panel, "progressText")->isVisible());
    QCOMPARE(button(panel, "trainButton")->text(), QStringLiteral("Train"));
}

void TrainingPanelTest::missingCudaIsListedDisabledWithTheReason()
{
    PanelWithActions made;
    TrainingPanel& panel = made.panel;
    const QComboBox* device = combo(panel, "deviceBox");
    const int row = device->findData(static_cast<int>(Device::cuda));
    const auto* item = qobject_cast<QStandardItemModel*>(device->model())->item(row);
    panel.setCudaAvailable(true, {});
    QVERIFY(item->isEnabled());
    TrainingSettings settings;
    settings.device = Device::cuda;
    panel.setSettings(settings);
    QCOMPARE(panel.settings().device, Device::cuda);
    panel.setCudaAvailable(false, QStringLiteral("No NVIDIA card was found."));
    QVERIFY(!item->isEnabled());
    QCOMPARE(item->toolTip(), QStringLiteral("No NVIDIA card was found."));
    QCOMPARE(panel.settings().device, Device::automatic);
}

void TrainingPanelTest::watchingIsASwitch()
{
    PanelWithActions made;
    TrainingPanel& panel = made.panel;
    panel.setDataset(test::fiveFilmsDataset());
    panel.show();
    auto* watching = panel.findChild<QCheckBox*>(QStringLiteral("coWatchBox"));
    const double weight = presets().front().settings.co_watch;
    QVERIFY(watching->isChecked());
    QTest::mouseClick(watching, Qt::LeftButton, {}, QPoint(8, watching->height() / 2));
    QVERIFY(!watching->isChecked());
    QCOMPARE(panel.settings().co_watch, 0.0);
    QVERIFY(combo(panel, "presetBox")->currentText().endsWith(QLatin1String("(edited)")));
    QTest::mouseClick(watching, Qt::LeftButton, {}, QPoint(8, watching->height() / 2));
    QCOMPARE(panel.settings().co_watch, weight);
    QVERIFY(!combo(panel, "presetBox")->currentText().contains(QLatin1String("edited")));
    QTest::keyClick(combo(panel, "presetBox"), Qt::Key_End);  // the notebook knows nothing of it
    QVERIFY(!watching->isChecked());
    QCOMPARE(panel.settings(), find_preset("notebook").settings);
    QTest::keyClick(watching, Qt::Key_Space);
    QCOMPARE(panel.settings().co_watch, weight);
}

void TrainingPanelTest::watchingIsRefusedWithAReason()
{
    PanelWithActions made;
    TrainingPanel& panel = made.panel;
    panel.setDataset(test::fiveFilmsDataset());
    panel.show();
    auto* watching = panel.findChild<QCheckBox*>(QStringLiteral("coWatchBox"));
    auto* step = combo(panel, "stepBox");
    const QLabel* reason = label(panel, "coWatchBoxNote");
    const QString usual = reason->text();
    for (const StepKind kind : all_step_kinds) {
        step->setCurrentIndex(step->findData(static_cast<int>(kind)));
        const bool possible =
            kind == StepKind::automatic || kind == StepKind::fast || kind == StepKind::strict || kind == StepKind::sgd;
        QCOMPARE(watching->isEnabled(), possible);
        QCOMPARE(watching->isChecked(), possible);
        QCOMPARE(reason->text() == usual, possible);
        QVERIFY(possible || reason->text().contains(QString::fromStdString(label_of(kind))));
        QCOMPARE(panel.settings().co_watch > 0, possible);
        QVERIFY(panel.settings().validate().empty());
        QVERIFY(!combo(panel, "presetBox")->currentText().contains(QLatin1String("edited")));
    }
}

// Not in green, and with what does better.
void TrainingPanelTest::aModelThatIsWorseThanABaselineIsWarnedOf()
{
    PanelWithActions made;
    TrainingPanel& panel = made.panel;
    panel.setDataset(test::fiveFilmsDataset());
    panel.show();
    panel.setRunState(RunState::running);
    RunOutcome outcome = outcomeOf(Termination::completed, 3, 2);
    outcome.model = std::make_shared<TrainedModel>();
    outcome.comparison = {"folds", 0.96, 1.1, 0.95, 0.9};
    outcome.warning = "a sentence";
    panel.showOutcome(outcome);
    QCOMPARE(label(panel, "progressText")->property("role").toString(), QStringLiteral("warning"));
    const QString note = label(panel, "runNote")->accessibleName();
    QVERIFY2(note.contains(QStringLiteral("off by 0.960; simply using “film and person biases” is off by 0.900")),
             qPrintable(note));
    // However much there is to say, it takes a line.
    QCOMPARE(label(panel, "runNote")->text().count(QLatin1Char('\n')), 0);
    QVERIFY(label(panel, "runNote")->toolTip().contains(QStringLiteral("film and person biases")));
    const QLabel* reason = label(panel, "shortfallText");
    QVERIFY(reason->isVisible());
    QCOMPARE(reason->text(), QStringLiteral("No better than biases alone: 0.900 (folds)"));
    QCOMPARE(reason->property("role").toString(), QStringLiteral("warning"));
    outcome.warning.clear();
    panel.showOutcome(outcome);
    QCOMPARE(label(panel, "progressText")->property("role").toString(), QStringLiteral("good"));
    QVERIFY(!reason->isVisible());
    // Nor where it is worse on the test ratings alone.
    outcome.on_test = {"test", 0.96, 1.1, 0.95, 0.97};
    panel.showOutcome(outcome);
    QCOMPARE(label(panel, "progressText")->property("role").toString(), QStringLiteral("warning"));
    QCOMPARE(reason->text(), QStringLiteral("No better than film means alone: 0.950 (test)"));
    QVERIFY2(!label(panel, "baselineText")->isVisible(), "it is said once");
    outcome.on_test = {"test", 0.8, 1.1, 0.85, 0.9};
    panel.showOutcome(outcome);
    QCOMPARE(label(panel, "progressText")->property("role").toString(), QStringLiteral("good"));
    QVERIFY(label(panel, "baselineText")->isVisible() && !reason->isVisible());
    QCOMPARE(label(panel, "baselineText")->text(), QStringLiteral("Film means alone: 0.850 (test)"));
}

// What to do is read; where a file was looked for is for whoever asks.
void TrainingPanelTest::theDetailOfAFailureIsInTheTooltip()
{
    PanelWithActions made;
    TrainingPanel& panel = made.panel;
    panel.setDataset(test::fiveFilmsDataset());
    panel.show();
    panel.begin(panel.settings());
    RunOutcome outcome = outcomeOf(Termination::failed, 0, -1);
    outcome.message = Message("LibTorch is missing.");
    outcome.detail = "/somewhere/library.so";
    panel.showOutcome(outcome);
    QCOMPARE(label(panel, "progressText")->text(), QStringLiteral("LibTorch is missing."));
    QVERIFY(label(panel, "progressText")->toolTip().contains(QStringLiteral("/somewhere/library.so")));
    panel.begin(panel.settings());
    QVERIFY(label(panel, "progressText")->toolTip().contains(QStringLiteral("Also called: epoch")));
}

void TrainingPanelTest::latestRatingsNeedTimes()
{
    PanelWithActions made;
    TrainingPanel& panel = made.panel;
    auto dataset = std::make_shared<Dataset>(*test::fiveFilmsDataset());
    panel.setDataset(dataset);
    panel.show();
    auto* latest = panel.findChild<QCheckBox*>(QStringLiteral("splitByTimeBox"));
    QVERIFY(!latest->isEnabled());
    QVERIFY(latest->toolTip().contains(QLatin1String("dates")));
    dataset->times.resize(dataset->ratings.size());
    panel.setDataset(dataset);
    QVERIFY(latest->isEnabled());
    QTest::mouseClick(latest, Qt::LeftButton, {}, QPoint(8, latest->height() / 2));
    QCOMPARE(panel.settings().split_by_time, 1);
}

void TrainingPanelTest::whatTheErrorIsWorthIsSaid()
{
    PanelWithActions made;
    TrainingPanel& panel = made.panel;
    panel.setDataset(test::fiveFilmsDataset());
    panel.show();
    const QLabel* note = label(panel, "runNote");
    const auto train = [&](const TrainingSettings& settings, double coWatch) {
        panel.setSettings(settings);
        panel.begin(settings);
        RunOutcome outcome = outcomeOf(Termination::completed, 3, 2);
        outcome.settings = settings;
        outcome.settings.co_watch = coWatch;
        outcome.model = std::make_shared<TrainedModel>();
        outcome.test.mse = 0.66;
        outcome.clipped_test = {0.64, 0.8, 0.7, 100};
        panel.showOutcome(outcome);
    };
    train(find_preset("notebook").settings, 0.0);
    QVERIFY(note->isVisible());
    QVERIFY(note->text().startsWith(QLatin1String("Optimistic")));
    QVERIFY(label(panel, "errorText")->toolTip().contains(QLatin1String("MSE 0.6600")));
    QVERIFY(label(panel, "progressText")->text().contains(QLatin1String("(best)")));
    const TrainingSettings balanced = find_preset("balanced").settings;
    train(balanced, balanced.co_watch);
    QVERIFY(!note->isVisible());
    QVERIFY(label(panel, "progressText")->text().contains(QLatin1String("(last)")));
    QCOMPARE(label(panel, "errorText")->text(), QStringLiteral("Test error (RMSE) 0.800"));
    QVERIFY(label(panel, "errorText")->toolTip().contains(QLatin1String("clipped to the scale")));
    QVERIFY(!label(panel, "errorText")->toolTip().contains(QLatin1String("MSE")));
    QCOMPARE(label(panel, "offByText")->text(), QStringLiteral("Off by 0.70 stars on average"));
}

void TrainingPanelTest::allSettingsStandInTheForm()
{
    PanelWithActions made;
    TrainingPanel& panel = made.panel;
    panel.setDataset(test::fiveFilmsDataset());
    panel.show();
    for (const char* name : {"factorsBox", "splitSeedBox", "testFractionBox", "initStdBox", "patienceBox"})
        QVERIFY2(box(panel, name)->isVisible(), name);
    QVERIFY(button(panel, "moreSettingsButton") == nullptr);
}

void TrainingPanelTest::theTrainingStepIsAChoice()
{
    PanelWithActions made;
    TrainingPanel& panel = made.panel;
    panel.setDataset(test::fiveFilmsDataset());
    panel.show();
    auto* step = combo(panel, "stepBox");
    QVERIFY(step->isVisible());
    QCOMPARE(panel.settings().step, StepKind::automatic);
    const QString preset = combo(panel, "presetBox")->currentText();
    step->setFocus();
    QTest::keyClick(step, Qt::Key_End);
    QCOMPARE(panel.settings().step, StepKind::sgd);
    QCOMPARE(step->currentText(), QStringLiteral("SGD"));
    QVERIFY(step->toolTip().contains(QStringLiteral("Stochastic gradient descent")));
    QCOMPARE(combo(panel, "presetBox")->currentText(), preset);
}

void TrainingPanelTest::nothingIsCutWhereItIsNarrow()
{
    applyTheme(*qApp, ThemeChoice::light);
    QAction train(QStringLiteral("&Train"));
    TrainingPanel panel(&train, {});
    panel.setDataset(test::fiveFilmsDataset());
    panel.resize(208, 560);
    panel.show();
    panel.begin(panel.settings());
    panel.setRunState(RunState::paused);
    panel.showProgress(elevenEpochs());
    QApplication::processEvents();
    QCOMPARE(panel.width(), 208);
    const auto* scroll = panel.findChild<QScrollArea*>(QStringLiteral("trainingScroll"));
    QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
    const QPushButton* one = button(panel, "trainButton");
    QVERIFY(one->width() >= one->fontMetrics().horizontalAdvance(QStringLiteral("Train again")) + 30);
    for (const char* name : {"trainButton", "settingsButton", "progressText", "errorText"}) {
        const auto* part = panel.findChild<QWidget*>(QString::fromLatin1(name));
        QVERIFY2(panel.rect().contains(QRect(part->mapTo(&panel, QPoint()), part->size())), name);
    }
    qApp->setStyleSheet({});
}

KINOSCOPE_WIDGET_TEST(TrainingPanelTest)
#include "training_panel_test.moc"
