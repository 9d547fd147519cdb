// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/training/setting_form.h"

#include "tests/app/cut_texts.h"
#include "tests/ui/films/films.h"
#include "ui/theme/theme.h"
#include "ui/training/fields/setting_fields.h"
#include "ui/training/preset_box.h"

#include <QApplication>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <memory>

using namespace kinoscope;
using namespace kinoscope::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sheetWidth = 388;

/// Of each setting: which field has it, what is typed there, and what the setting is then.
struct Edit {
    const char* key;
    const char* field;
    const char* typed;  ///< null: a check box, which is clicked
    const char* value;
};
constexpr std::array edits{
    Edit{"factors", "factorsBox", "64", "64"},
    Edit{"epochs", "epochsBox", "7", "7"},
    Edit{"batch", "batchBox", "256", "256"},
    Edit{"lr", "learningRateBox", "0.0042", "0.0042"},
    Edit{"final_rate", "finalRateBox", "0.25", "0.25"},
    Edit{"weight_decay", "weightDecayBox", "1e-5", "1e-05"},
    Edit{"user_decay", "userDecayBox", "1.5", "1.5"},
    Edit{"bias_decay", "biasDecayBox", "0.5", "0.5"},
    Edit{"co_watch", "coWatchWeightBox", "2.5", "2.5"},
    Edit{"negatives", "negativesBox", "3", "3"},
    Edit{"co_watch_decay", "coWatchDecayBox", "0.001", "0.001"},
    Edit{"co_watch_bias_decay", "coWatchBiasDecayBox", "0.002", "0.002"},
    Edit{"range_factor", "rangeFactorBox", "1.2", "1.2"},
    Edit{"init_std", "initStdBox", "0.75", "0.75"},
    Edit{"bias_init", "biasInitBox", "0.5", "0.5"},
    Edit{"mean_start", "meanStartBox", nullptr, "0"},
    Edit{"bias_rate", "biasRateBox", "0.3", "0.3"},
    Edit{"seed", "seedBox", "9007199254740991", "9007199254740991"},
    Edit{"split_seed", "splitSeedBox", "4294967295", "4294967295"},
    Edit{"test_fraction", "testFractionBox", "0.125", "0.125"},
    Edit{"split_by_time", "splitByTimeBox", nullptr, "1"},
    Edit{"validation_fraction", "validationFractionBox", "0.1", "0.1"},
    Edit{"keep_best", "keepBestBox", nullptr, "1"},
    Edit{"patience", "patienceBox", "5", "5"},
};

}  // namespace

class SettingFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everySettingHasOneField();
    void whatIsChosenArrives_data();
    void whatIsChosenArrives();
    void aMarkSaysWhatThePresetHas_data();
    void aMarkSaysWhatThePresetHas();
    void theMarkOfTheStepGoesBack();
    void thePresetBoxKeepsHowItIsComputed();
    void watchingOffLocksWhatBelongsToIt();
    void aWeightOfZeroTurnsWatchingOff();
    void whatCannotBeTogetherIsSaidWhereItHappens();
    void patienceKeepsTheBestEpoch();
    void pairsLeaveWhatTheyNeed();
    void aRunLocksAllButTheLearningRate_data();
    void aRunLocksAllButTheLearningRate();
    void theRateOfARunLeavesTheRest();
    void namesOfTheNotebookStandThere_data();
    void namesOfTheNotebookStandThere();
    void theNameIsThatOfTheOptimiserInUse();
    void tabGoesDownTheForm();
    void nothingIsCutInTheSheet_data();
    void nothingIsCutInTheSheet();
    void everythingHasItsName();

private:
    template <typename Widget>
    Widget* find(const QString& name)
    {
        auto* found = m_window->findChild<Widget*>(name);
        if (found == nullptr)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    QWidget* mark(const char* field) { return find<QWidget>(QString::fromLatin1(field) + u"Mark"_s); }
    void edit(const Edit& one);
    void type(const char* field, const QString& text);
    void click(const char* field);
    QString value(const char* key) { return QString::fromStdString(setting_value(m_form->settings(), key)); }

    std::unique_ptr<QWidget> m_window;
    SettingForm* m_form = nullptr;
};

void SettingFormTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_form = new SettingForm;
    auto* column = new QVBoxLayout(m_window.get());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form->presetBox());
    column->addWidget(m_form);
    column->addStretch();
    m_window->resize(sheetWidth, 1600);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void SettingFormTest::cleanup()
{
    m_window.reset();
}

void SettingFormTest::type(const char* field, const QString& text)
{
    auto* const box = find<QDoubleSpinBox>(QString::fromLatin1(field));
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, text);
    QTest::keyClick(box, Qt::Key_Return);
}

void SettingFormTest::click(const char* field)
{
    auto* const box = find<QCheckBox>(QString::fromLatin1(field));
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
}

void SettingFormTest::edit(const Edit& one)
{
    if (one.typed != nullptr)
        type(one.field, QString::fromLatin1(one.typed));
    else
        click(one.field);
}

void SettingFormTest::everySettingHasOneField()
{
    for (const SettingInfo& info : setting_infos()) {
        const auto row = std::find_if(edits.begin(), edits.end(), [&](const Edit& one) { return one.key == info.key; });
        QVERIFY2(row != edits.end(), info.key.c_str());
        QCOMPARE(m_window->findChildren<QWidget*>(QString::fromLatin1(row->field)).size(), 1);
        const auto has = [&](const SettingField& field) { return field.key == info.key; };
        QCOMPARE(std::count_if(settingFields().begin(), settingFields().end(), has), 1);
    }
    QCOMPARE(edits.size(), setting_infos().size());
    for (const SettingField& field : settingFields())
        QCOMPARE(m_window->findChildren<QWidget*>(QString::fromLatin1(field.objectName)).size(), 1);
}

void SettingFormTest::whatIsChosenArrives_data()
{
    QTest::addColumn<int>("place");
    for (std::size_t i = 0; i < edits.size(); ++i)
        QTest::newRow(edits.at(i).key) << static_cast<int>(i);
}

void SettingFormTest::whatIsChosenArrives()
{
    QFETCH(int, place);
    const Edit& one = edits.at(static_cast<std::size_t>(place));
    QSignalSpy edited(m_form, &SettingForm::edited);
    TrainingSettings expected = m_form->settings();
    QVERIFY(value(one.key) != QLatin1String(one.value));
    edit(one);
    QCOMPARE(value(one.key), QString::fromLatin1(one.value));
    QVERIFY(!edited.isEmpty());
    set_setting(expected, one.key, one.value);
    QCOMPARE(m_form->settings(), expected);
}

void SettingFormTest::aMarkSaysWhatThePresetHas_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("sentence");
    const std::array<std::pair<const char*, const char*>, edits.size()> sentences{{
        {"factors", "Preset: 60."},
        {"epochs", "Preset: 26."},
        {"batch", "Preset: 1,000."},
        {"lr", "Preset: 0.01."},
        {"final_rate", "Preset: 0."},
        {"weight_decay", "Preset: 0.0004."},
        {"user_decay", "Preset: 0.85."},
        {"bias_decay", "Preset: 0.14."},
        {"co_watch", "Preset: 1.3."},
        {"negatives", "Preset: 6."},
        {"co_watch_decay", "Preset: 0.00011."},
        {"co_watch_bias_decay", "Preset: 0.000001."},
        {"range_factor", "Preset: 1.1."},
        {"init_std", "Preset: 0.05."},
        {"bias_init", "Preset: 0."},
        {"mean_start", "On in the preset."},
        {"bias_rate", "Preset: 0.1."},
        {"seed", "Preset: 0."},
        {"split_seed", "Preset: 42."},
        {"test_fraction", "Preset: 0.2."},
        {"split_by_time", "Off in the preset."},
        {"validation_fraction", "Preset: 0.02."},
        {"keep_best", "Off in the preset."},
        {"patience", "Preset: 0."},
    }};
    for (std::size_t i = 0; i < edits.size(); ++i) {
        QCOMPARE(QLatin1String(sentences.at(i).first), QLatin1String(edits.at(i).key));
        QTest::newRow(edits.at(i).key) << static_cast<int>(i) << QString::fromLatin1(sentences.at(i).second);
    }
}

void SettingFormTest::aMarkSaysWhatThePresetHas()
{
    QFETCH(int, place);
    QFETCH(QString, sentence);
    const Edit& one = edits.at(static_cast<std::size_t>(place));
    auto* const field = find<QWidget>(QString::fromLatin1(one.field));
    auto* const back = find<QPushButton>(u"resetButton"_s);
    const auto marks = [this] {
        int shown = 0;
        for (const SettingField& known : settingFields())
            shown += mark(known.objectName)->isVisible() ? 1 : 0;
        return shown;
    };
    QCOMPARE(marks(), 0);
    QVERIFY(!back->isVisible());
    QVERIFY(!field->toolTip().contains(u"The preset has"_s));
    const int top = field->mapTo(m_form, QPoint()).y();

    edit(one);
    QCOMPARE(marks(), 1);
    QVERIFY(mark(one.field)->isVisible());
    QCOMPARE(mark(one.field)->toolTip(), sentence);
    QVERIFY(field->toolTip().contains(sentence));
    QVERIFY(field->accessibleDescription().contains(sentence));
    QCOMPARE(find<QLabel>(u"presetDifferences"_s)->text(), u"1 setting differs from the preset"_s);
    QVERIFY(m_form->presetBox()->currentText().endsWith(u"(edited)"_s));
    QCoreApplication::processEvents();
    QCOMPARE(field->mapTo(m_form, QPoint()).y(), top);  // nothing moves

    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(m_form->settings(), presets().front().settings);
    QCOMPARE(marks(), 0);
    QVERIFY(!field->accessibleDescription().contains(u"The preset has"_s));
    QVERIFY(!m_form->presetBox()->currentText().contains(u"edited"_s));
    QCOMPARE(find<QLabel>(u"presetDifferences"_s)->text(), u"All as in the preset"_s);
}

void SettingFormTest::theMarkOfTheStepGoesBack()
{
    auto* const step = find<QComboBox>(u"stepBox"_s);
    step->setFocus();
    QTest::keyClick(step, Qt::Key_End);
    QCOMPARE(m_form->settings().step, StepKind::sgd);
    QCOMPARE(mark("stepBox")->toolTip(), u"Preset: Automatic."_s);
    auto* const device = find<QComboBox>(u"deviceBox"_s);
    QTest::keyClick(device, Qt::Key_Down);
    QCOMPARE(m_form->settings().device, Device::cpu);
    QVERIFY(mark("deviceBox")->isVisible());
    QCOMPARE(find<QLabel>(u"presetDifferences"_s)->text(), u"2 settings differ from the preset"_s);
    QTest::mouseClick(find<QPushButton>(u"resetButton"_s), Qt::LeftButton);
    QCOMPARE(m_form->settings(), presets().front().settings);
    QVERIFY(!mark("stepBox")->isVisible() && !mark("deviceBox")->isVisible());
}

void SettingFormTest::thePresetBoxKeepsHowItIsComputed()
{
    QTest::keyClick(find<QComboBox>(u"stepBox"_s), Qt::Key_End);
    QTest::keyClick(m_form->presetBox(), Qt::Key_End);
    TrainingSettings expected = find_preset("notebook").settings;
    expected.step = StepKind::sgd;
    QCOMPARE(m_form->settings(), expected);
    QCOMPARE(m_form->presetBox()->currentText(), u"Notebook"_s);
}

void SettingFormTest::watchingOffLocksWhatBelongsToIt()
{
    constexpr std::array belonging{"coWatchWeightBox", "negativesBox", "coWatchDecayBox", "coWatchBiasDecayBox"};
    for (const char* name : belonging)
        QVERIFY2(find<QWidget>(QString::fromLatin1(name))->isEnabled(), name);
    type("coWatchWeightBox", u"2"_s);
    click("coWatchBox");
    QCOMPARE(m_form->settings().co_watch, 0.0);
    QCOMPARE(mark("coWatchBox")->toolTip(), u"On in the preset."_s);
    QVERIFY(!mark("coWatchWeightBox")->isVisible());
    for (const char* name : belonging) {
        const auto* const box = find<QWidget>(QString::fromLatin1(name));
        QVERIFY2(!box->isEnabled() && box->toolTip().contains(u"Only used when"_s), name);
    }
    QCOMPARE(find<QDoubleSpinBox>(u"coWatchWeightBox"_s)->value(), 2.0);
    click("coWatchBox");
    QCOMPARE(m_form->settings().co_watch, 2.0);
    QVERIFY(mark("coWatchWeightBox")->isVisible() && !mark("coWatchBox")->isVisible());
}

void SettingFormTest::aWeightOfZeroTurnsWatchingOff()
{
    type("coWatchWeightBox", u"0"_s);
    QVERIFY(!find<QCheckBox>(u"coWatchBox"_s)->isChecked());
    QCOMPARE(m_form->settings().co_watch, 0.0);
    click("coWatchBox");
    QCOMPARE(m_form->settings(), presets().front().settings);
}

void SettingFormTest::whatCannotBeTogetherIsSaidWhereItHappens()
{
    m_form->setCudaAvailable(true, {});
    auto* const why = find<QLabel>(u"coWatchBoxNote"_s);
    // The line is never empty, so that nothing moves.
    const QString usual = why->text();
    QVERIFY(why->isVisible() && !usual.isEmpty());
    const auto note = [this](const char* field) { return find<QLabel>(QString::fromLatin1(field) + u"Note"_s); };
    QTest::keyClick(find<QComboBox>(u"deviceBox"_s), Qt::Key_End);
    QCOMPARE(m_form->settings().device, Device::cuda);
    QVERIFY(m_form->settings().validate().empty());
    QVERIFY(why->isVisible() && why->text().contains(u"Needs the CPU"_s));
    QVERIFY(note("deviceBox")->isVisible() && !note("stepBox")->isVisible());
    QVERIFY(find<QCheckBox>(u"coWatchBox"_s)->accessibleDescription().startsWith(why->text()));
    QTest::keyClick(find<QComboBox>(u"deviceBox"_s), Qt::Key_Home);
    QTest::keyClick(find<QComboBox>(u"stepBox"_s), Qt::Key_Down);
    QCOMPARE(m_form->settings().step, StepKind::reference);
    QVERIFY(why->isVisible() && why->text().contains(u"Adam, reference"_s));
    QVERIFY(!note("deviceBox")->isVisible() && note("stepBox")->isVisible());
    QTest::keyClick(find<QComboBox>(u"stepBox"_s), Qt::Key_Home);
    QVERIFY(why->isVisible() && !note("stepBox")->isVisible());
    QCOMPARE(why->text(), usual);
    QCOMPARE(m_form->settings(), presets().front().settings);
}

void SettingFormTest::patienceKeepsTheBestEpoch()
{
    auto* const keep = find<QCheckBox>(u"keepBestBox"_s);
    auto* const note = find<QLabel>(u"keepBestBoxNote"_s);
    QVERIFY(!keep->isChecked() && keep->isEnabled() && !note->isVisible());
    type("patienceBox", u"3"_s);
    QVERIFY(keep->isChecked() && !keep->isEnabled() && note->isVisible());
    QCOMPARE(m_form->settings().keep_best, 0);
    type("patienceBox", u"0"_s);
    QVERIFY(!keep->isChecked() && keep->isEnabled() && !note->isVisible());
}

void SettingFormTest::pairsLeaveWhatTheyNeed()
{
    click("meanStartBox");
    click("coWatchBox");
    m_form->setFeedback(Feedback::pairs);
    const auto* const mean = find<QCheckBox>(u"meanStartBox"_s);
    QVERIFY(mean->isChecked() && !mean->isEnabled());
    QCOMPARE(m_form->settings().mean_start, 1);
    QVERIFY(m_form->settings().learns_pairs());
    QVERIFY(find<QLabel>(u"meanStartBoxNote"_s)->isVisible());
    QVERIFY(find<QWidget>(u"negativesBox"_s)->isEnabled());
    QVERIFY(!find<QWidget>(u"coWatchWeightBox"_s)->isEnabled());
    m_form->setFeedback(Feedback::ratings);
    QVERIFY(!mean->isChecked() && mean->isEnabled());
}

void SettingFormTest::aRunLocksAllButTheLearningRate_data()
{
    QTest::addColumn<QString>("field");
    for (const SettingField& field : settingFields())
        if (field.kind != FieldKind::rateChanges)
            QTest::newRow(field.objectName) << QString::fromLatin1(field.objectName);
}

void SettingFormTest::aRunLocksAllButTheLearningRate()
{
    QFETCH(QString, field);
    const bool free = field == u"learningRateBox"_s;
    const auto* const box = find<QWidget>(field);
    QVERIFY(box->isEnabled());
    m_form->setLocked(true);
    QCOMPARE(box->isEnabled(), free);
    QCOMPARE(box->toolTip().contains(u"Stop training to change settings"_s), !free);
    QCOMPARE(box->toolTip().contains(u"next batch"_s), free);
    QVERIFY(!m_form->presetBox()->isEnabled());
    m_form->setLocked(false);
    QVERIFY(box->isEnabled());
    QVERIFY(!box->toolTip().contains(u"Stop first"_s));
    QVERIFY(m_form->presetBox()->isEnabled());
    m_form->setEnabled(false);
    QVERIFY(!m_form->presetBox()->isEnabled());
}

// What a run says of its rate is no choice of anything else.
void SettingFormTest::theRateOfARunLeavesTheRest()
{
    type("coWatchWeightBox", u"2"_s);
    QTest::keyClick(find<QComboBox>(u"stepBox"_s), Qt::Key_Down);
    m_form->setLocked(true);
    QSignalSpy edited(m_form, &SettingForm::edited);
    m_form->showLearningRate(0.5);
    QCOMPARE(m_form->settings().learning_rate, 0.5);
    QCOMPARE(edited.size(), 0);
    m_form->setLocked(false);
    QTest::keyClick(find<QComboBox>(u"stepBox"_s), Qt::Key_Home);
    QCOMPARE(m_form->settings().co_watch, 2.0);
}

void SettingFormTest::namesOfTheNotebookStandThere_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("name");
    QTest::newRow("factors") << u"factorsBox"_s << u"n_factors"_s;
    QTest::newRow("learning rate") << u"learningRateBox"_s << u"lr of optim.SGD"_s;
    QTest::newRow("weight decay") << u"weightDecayBox"_s << u"weight_decay of optim.SGD"_s;
    QTest::newRow("batch") << u"batchBox"_s << u"batch_size of DataLoader"_s;
    QTest::newRow("split seed") << u"splitSeedBox"_s << u"random_state of train_test_split"_s;
    QTest::newRow("range, with its unit") << u"rangeFactorBox"_s << u"× highest rating · y_range"_s;
    QTest::newRow("a check box") << u"keepBestBox"_s << u"best_weights"_s;
}

void SettingFormTest::namesOfTheNotebookStandThere()
{
    QFETCH(QString, field);
    QFETCH(QString, name);
    const auto* const box = find<QWidget>(field);
    const int top = box->mapTo(m_window.get(), QPoint()).y();
    bool beside = false;
    for (const QLabel* label : m_window->findChildren<QLabel*>())
        if (label->text() == name && label->isVisible())
            beside = beside || std::abs(label->mapTo(m_window.get(), QPoint()).y() - top) < 40;
    QVERIFY(beside);
}

void SettingFormTest::theNameIsThatOfTheOptimiserInUse()
{
    const auto stands = [this](const QString& name) {
        const QList<QLabel*> labels = m_window->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text() == name; });
    };
    QVERIFY(stands(u"lr of optim.SGD"_s) && !stands(u"lr of optim.Adam"_s));
    auto* const step = find<QComboBox>(u"stepBox"_s);
    step->setCurrentIndex(step->findData(static_cast<int>(StepKind::fast)));
    QVERIFY(stands(u"lr of optim.Adam"_s) && stands(u"weight_decay of optim.Adam"_s));
    QVERIFY(!stands(u"lr of optim.SGD"_s));
    step->setCurrentIndex(step->findData(static_cast<int>(StepKind::automatic)));
    m_form->setSettings(find_preset("notebook").settings);
    QVERIFY(stands(u"lr of optim.Adam"_s));
}

void SettingFormTest::tabGoesDownTheForm()
{
    m_form->setFocus();
    QCOMPARE(m_window->focusWidget(), find<QWidget>(u"factorsBox"_s));
    for (const SettingField& field : settingFields()) {
        if (field.kind == FieldKind::rateChanges)
            continue;
        QCOMPARE(m_window->focusWidget()->objectName(), QString::fromLatin1(field.objectName));
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
    }
}

void SettingFormTest::nothingIsCutInTheSheet_data()
{
    QTest::addColumn<QString>("preset");
    for (const Preset& preset : presets())
        QTest::newRow(preset.name.c_str()) << QString::fromStdString(preset.name);
}

void SettingFormTest::nothingIsCutInTheSheet()
{
    QFETCH(QString, preset);
    applyTheme(*qApp, ThemeChoice::light);
    TrainingSettings settings = find_preset(preset.toStdString()).settings;
    settings.preset = presets().front().name;
    settings.patience = 3;
    set_setting(settings, "rate_changes", "120:0.01,1200:0.001,12000:0.0001,24000:0.00001");
    m_form->setSettings(settings);
    QTest::keyClick(find<QComboBox>(u"stepBox"_s), Qt::Key_Down);
    QCoreApplication::processEvents();
    m_window->resize(sheetWidth, m_window->heightForWidth(sheetWidth));
    QTest::qWait(20);
    QCOMPARE(m_window->width(), sheetWidth);
    const QStringList cut = test::cutTexts(*m_window);
    qApp->setStyleSheet({});
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void SettingFormTest::everythingHasItsName()
{
    const QWidget* const nameless = test::namelessWidget(*m_window);
    QVERIFY2(!nameless, nameless ? qPrintable(nameless->objectName()) : "");
}

KINOSCOPE_WIDGET_TEST(SettingFormTest)
#include "setting_form_test.moc"
