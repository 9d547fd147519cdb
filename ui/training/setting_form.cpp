// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/setting_form.h"

#include "ui/training/fields/device_box.h"
#include "ui/training/fields/field_rows.h"
#include "ui/training/fields/preset_line.h"
#include "ui/training/fields/rate_note.h"
#include "ui/training/fields/setting_numbers.h"
#include "ui/training/fields/setting_rows.h"
#include "ui/training/fields/setting_switches.h"
#include "ui/training/fields/setting_words.h"
#include "ui/training/fields/step_box.h"
#include "ui/training/preset_box.h"
#include "ui/widgets/number_box.h"

#include <QCheckBox>
#include <QEvent>
#include <QPointer>
#include <QVBoxLayout>

#include <initializer_list>
#include <optional>
#include <utility>

namespace kinoscope::ui {

class SettingForm::Private {
public:
    explicit Private(SettingForm* form) : q(form) {}
    ~Private()
    {
        if (preset && preset->parent() == nullptr)
            delete preset;
    }

    void build();
    void show(const TrainingSettings& settings);
    void showRates(double rate, const RateChanges& changes);
    void update();
    void onEdited();
    void goTo(const TrainingSettings& settings);
    void choosePreset();
    TrainingSettings read() const;

    SettingForm* q;
    TrainingSettings base;  ///< what has no field, from the preset or from whoever called setSettings()
    QPointer<PresetBox> preset;
    PresetLine* line = nullptr;
    DeviceBox* device = nullptr;
    StepBox* step = nullptr;
    SettingNumbers* numbers = nullptr;
    SettingSwitches* switches = nullptr;
    RateNote* rates = nullptr;
    FieldRows fields;
    double rate = 0.0;  ///< as the field shows it
    bool filling = false;
    bool locked = false;

    SettingRow* makeRow(SettingRows* rows, const SettingField& field);
    void connectParts();
    TrainingSettings presetWhereItCanBe(const TrainingSettings& now) const;
};

// Parts are made in the order in which Tab goes through them.
void SettingForm::Private::build()
{
    preset = new PresetBox;
    line = new PresetLine(q);
    device = new DeviceBox;
    step = new StepBox;
    rates = new RateNote;
    numbers = new SettingNumbers(q);
    switches = new SettingSwitches(q);
    auto* rows = new SettingRows(q);
    std::optional<SettingGroup> group;
    for (const SettingField& field : settingFields()) {
        if (group != field.group)
            rows->addCaption(groupTitle(field.group));
        group = field.group;
        fields.add(field, makeRow(rows, field));
    }
    auto* column = new QVBoxLayout(q);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(line);
    column->addWidget(rows);
    q->setFocusProxy(fields.first());
    connectParts();
}

SettingRow* SettingForm::Private::makeRow(SettingRows* rows, const SettingField& field)
{
    const SettingRows::Words words{fieldLabel(field), fieldSubline(field, base), field.ofCoWatch, field.followsOthers};
    switch (field.kind) {
    case FieldKind::flag:
    case FieldKind::coWatchSwitch: return rows->addWide(switches->make(field), words);
    case FieldKind::rateChanges: return rows->addWide(rates, words);
    case FieldKind::step: return rows->addField(step, words);
    case FieldKind::device: return rows->addField(device, words);
    case FieldKind::number: break;
    }
    return rows->addField(numbers->make(field), words);
}

void SettingForm::Private::connectParts()
{
    connect(numbers, &SettingNumbers::edited, q, [this] { onEdited(); });
    connect(switches, &SettingSwitches::edited, q, [this] { onEdited(); });
    connect(rates, &RateNote::edited, q, [this] { onEdited(); });
    for (QComboBox* box : std::initializer_list<QComboBox*>{device, step}) {
        box->setFocusPolicy(Qt::StrongFocus);
        connect(box, &QComboBox::currentIndexChanged, q, [this] { onEdited(); });
    }
    connect(preset, &QComboBox::activated, q, [this] { choosePreset(); });
    connect(line, &PresetLine::backWanted, q, [this] { goTo(preset->preset().settings); });
}

// Device and step say where and how it is computed: they stay as they are from preset to preset.
void SettingForm::Private::choosePreset()
{
    TrainingSettings chosen = preset->preset().settings;
    chosen.device = device->device();
    chosen.step = step->step();
    goTo(chosen);
}

void SettingForm::Private::goTo(const TrainingSettings& settings)
{
    base = settings;
    show(base);
    Q_EMIT q->edited();
}

void SettingForm::Private::onEdited()
{
    if (filling)
        return;
    TrainingSettings typed = base;
    numbers->readInto(typed);
    if (typed.co_watch == 0.0) {
        typed.preset = preset->preset().name;
        switches->turnCoWatchOff();
        filling = true;
        numbers->show(typed);
        filling = false;
    }
    const double now = typed.learning_rate;
    const bool otherRate = std::exchange(rate, now) != now;
    if (otherRate && !locked)
        rates->setChanges({});  // who chooses one rate wants that, and not what came after another
    update();
    Q_EMIT q->edited();
    if (otherRate && locked)
        Q_EMIT q->learningRateChosen(now);
}

TrainingSettings SettingForm::Private::read() const
{
    TrainingSettings result = base;
    result.preset = preset->preset().name;
    numbers->readInto(result);
    result.device = device->device();
    result.step = step->step();
    switches->readInto(result);
    result.rate_changes = rates->changes();
    return result;
}

void SettingForm::Private::show(const TrainingSettings& settings)
{
    filling = true;
    numbers->show(settings);
    switches->show(settings);
    device->setDevice(settings.device);
    step->setStep(settings.step);
    filling = false;
    showRates(settings.learning_rate, settings.rate_changes);
}

void SettingForm::Private::showRates(double learningRate, const RateChanges& changes)
{
    filling = true;
    numbers->showLearningRate(learningRate);
    rates->setChanges(changes);
    rate = learningRate;
    filling = false;
    update();
}

// Where step or device cannot learn co-watch, to do without it is no difference.
TrainingSettings SettingForm::Private::presetWhereItCanBe(const TrainingSettings& now) const
{
    TrainingSettings original = preset->preset().settings;
    if (SettingSwitches::refusesCoWatch(now))
        original.co_watch = 0.0;
    return original;
}

void SettingForm::Private::update()
{
    const TrainingSettings now = read();
    const TrainingSettings original = presetWhereItCanBe(now);
    switches->update(now, locked);
    numbers->enable(locked, *switches, now);
    const FieldRows::Differences differences = fields.update(now, original, *switches, locked);
    line->setDifferences(differences.count);
    preset->setEdited(differences.edited);
    preset->updateToolTip(locked ? FieldRows::stopFirst() : QString());
}

SettingForm::SettingForm(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    d->build();
    d->base = presets().front().settings;
    d->show(d->base);
    setCudaAvailable(false, tr("This build of LibTorch has no CUDA."));
}

SettingForm::~SettingForm() = default;

PresetBox* SettingForm::presetBox() const
{
    return d->preset;
}

TrainingSettings SettingForm::settings() const
{
    return d->read();
}

void SettingForm::setSettings(const TrainingSettings& settings)
{
    d->base = settings;
    d->filling = true;
    d->preset->choose(settings.preset);
    d->filling = false;
    d->show(settings);
}

void SettingForm::setTimesKnown(bool known)
{
    d->switches->setTimesKnown(known);
    d->update();
}

void SettingForm::setFeedback(Feedback feedback)
{
    d->switches->setFeedback(feedback);
    d->step->setFeedback(feedback);
    if (!d->preset->setFeedback(feedback))
        setSettings(presets().front().settings);
    d->update();
}

void SettingForm::setCudaAvailable(bool available, const QString& reason)
{
    d->device->setCudaAvailable(available, reason);
}

void SettingForm::setLocked(bool locked)
{
    if (std::exchange(d->locked, locked) == locked)
        return;
    for (QWidget* field : std::initializer_list<QWidget*>{d->device, d->step})
        field->setEnabled(!locked);
    d->preset->setEnabled(isEnabled() && !locked);
    d->line->setLocked(locked);
    d->rates->setLocked(locked);
    d->update();
}

void SettingForm::showLearningRate(double rate)
{
    d->showRates(rate, d->rates->changes());
}

void SettingForm::setRates(const TrainingSettings& ofRun)
{
    d->showRates(ofRun.learning_rate, ofRun.rate_changes);
}

void SettingForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange && d->preset)
        d->preset->setEnabled(isEnabled() && !d->locked);
}

void SettingForm::chooseLearningRate(double rate)
{
    findChild<QDoubleSpinBox*>(QStringLiteral("learningRateBox"))->setValue(rate);
}

void SettingForm::choosePreset(const char* name)
{
    d->preset->choose(name);
    d->choosePreset();
}

}  // namespace kinoscope::ui
