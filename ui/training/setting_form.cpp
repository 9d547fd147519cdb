// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/setting_form.h"

#include "ui/training/device_box.h"
#include "ui/training/preset_box.h"
#include "ui/training/rate_note.h"
#include "ui/training/setting_numbers.h"
#include "ui/training/setting_rows.h"
#include "ui/training/setting_switches.h"
#include "ui/training/step_box.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <initializer_list>
#include <utility>

namespace kinoscope::ui {

namespace {

// The values that this form has no field for come from the preset or from whoever called setSettings().
bool sameButName(TrainingSettings a, const TrainingSettings& b)
{
    a.preset = b.preset;
    return a == b;
}

}  // namespace

class SettingForm::Private {
public:
    explicit Private(SettingForm* form) : q(form) {}

    void build();
    void show(const TrainingSettings& settings);
    void updatePresetLine();
    void updateToolTips();
    void onEdited();
    void goToPreset();
    void nameMoreToggle();
    TrainingSettings read() const;

    SettingForm* q;
    TrainingSettings base;
    PresetBox* preset = nullptr;
    DeviceBox* device = nullptr;
    StepBox* step = nullptr;
    QPushButton* reset = nullptr;
    QPushButton* moreToggle = nullptr;
    SettingRows* always = nullptr;
    SettingRows* more = nullptr;
    SettingNumbers* numbers = nullptr;
    SettingSwitches* switches = nullptr;
    RateNote* rates = nullptr;
    double rate = 0.0;  ///< as the field shows it
    bool filling = false;
    bool locked = false;

    QLayout* makeLinks();
    void connectParts();
};

// Parts are made in the order in which Tab goes through them.
void SettingForm::Private::build()
{
    auto* column = new QVBoxLayout(q);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    always = new SettingRows(q);
    preset = new PresetBox(q);
    preset->setAccessibleName(tr("Preset"));
    more = new SettingRows(q);
    column->addWidget(always);
    numbers = new SettingNumbers(q, [&](const QString& label, QWidget* field, bool underMore) {
        (underMore ? more : always)->addField(label, field);
    });
    device = new DeviceBox(q);
    always->addField(tr("Device"), device);
    rates = new RateNote(q);
    always->addWide(rates);
    step = new StepBox(q);
    more->addWideField(tr("Training step"), step);  // "Adam, reference"
    switches =
        new SettingSwitches(q, [&](QWidget* widget, bool underMore) { (underMore ? more : always)->addWide(widget); });
    column->addLayout(makeLinks());
    column->addWidget(more);
    more->hide();
    nameMoreToggle();
    connectParts();
}

QLayout* SettingForm::Private::makeLinks()
{
    moreToggle = new QPushButton(q);
    moreToggle->setObjectName(QStringLiteral("moreSettingsButton"));
    reset = new QPushButton(tr("Reset"), q);
    reset->setObjectName(QStringLiteral("resetButton"));
    reset->setAccessibleName(tr("Reset settings to the preset"));
    for (QPushButton* link : {moreToggle, reset}) {
        link->setProperty("role", QStringLiteral("link"));
        link->setCursor(Qt::PointingHandCursor);
        link->setFocusPolicy(Qt::StrongFocus);
    }
    auto* row = new QHBoxLayout;
    row->addWidget(moreToggle);
    row->addStretch();
    row->addWidget(reset);
    return row;
}

void SettingForm::Private::connectParts()
{
    connect(numbers, &SettingNumbers::edited, q, [this] { onEdited(); });
    connect(switches, &SettingSwitches::edited, q, [this] { onEdited(); });
    connect(rates, &RateNote::edited, q, [this] { onEdited(); });
    connect(moreToggle, &QPushButton::clicked, q, [this] {
        more->setVisible(more->isHidden());
        nameMoreToggle();
    });
    for (QComboBox* box : std::initializer_list<QComboBox*>{preset, device, step})
        box->setFocusPolicy(Qt::StrongFocus);
    connect(preset, &QComboBox::activated, q, [this] { goToPreset(); });
    connect(reset, &QPushButton::clicked, q, [this] { goToPreset(); });
    connect(device, &QComboBox::currentIndexChanged, q, [this] { onEdited(); });
    connect(step, &QComboBox::currentIndexChanged, q, [this] { onEdited(); });
}

void SettingForm::Private::nameMoreToggle()
{
    moreToggle->setText(more->isHidden() ? tr("More settings…") : tr("Fewer settings"));
    moreToggle->setAccessibleName(moreToggle->text());
}

void SettingForm::Private::goToPreset()
{
    const TrainingSettings chosen = read();
    base = preset->preset().settings;
    base.device = chosen.device;
    base.step = chosen.step;
    show(base);
    Q_EMIT q->edited();
}

void SettingForm::Private::onEdited()
{
    if (filling)
        return;
    const double now = read().learning_rate;
    const bool otherRate = std::exchange(rate, now) != now;
    if (otherRate && !locked)
        rates->setChanges({});  // who chooses one rate wants that, and not what came after another
    updatePresetLine();
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
    rates->setChanges(settings.rate_changes);
    rate = settings.learning_rate;
    device->setDevice(settings.device);
    step->setStep(settings.step);
    filling = false;
    updatePresetLine();
}

// Device and step say where and how it is computed: choosing one is no edit of the preset, even where it cannot learn
// co-watch.
void SettingForm::Private::updatePresetLine()
{
    TrainingSettings original = preset->preset().settings;
    const TrainingSettings now = read();
    original.device = now.device;
    original.step = now.step;
    if (SettingSwitches::refusesCoWatch(now))
        original.co_watch = 0.0;
    const bool changed = !sameButName(now, original);
    preset->setEdited(changed);
    reset->setVisible(changed);
    updateToolTips();
}

void SettingForm::Private::updateToolTips()
{
    const QString hint = locked ? SettingForm::tr("<p><b>Stop first to change settings.</b></p>") : QString();
    numbers->updateToolTips(
        hint, locked ? SettingForm::tr("<p><b>It can be changed while it learns:</b> it holds from the next batch on, "
                                       "is marked in the curves and kept with the run.</p>")
                     : QString());
    switches->update(read(), locked, hint);
    preset->updateToolTip(hint);
    device->updateToolTip(hint);
    step->updateToolTip(hint);
    reset->setToolTip(SettingForm::tr("Back to the preset's own settings"));
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
    d->updateToolTips();
}

void SettingForm::setFeedback(Feedback feedback)
{
    d->switches->setFeedback(feedback);
    const auto enable = [feedback](QComboBox* box, int item, const TrainingSettings& settings) {
        const bool possible = feedback == Feedback::ratings || settings.learns_pairs();
        qobject_cast<QStandardItemModel*>(box->model())->item(item)->setEnabled(possible);
        return possible;
    };
    bool preset = true;
    for (int item = 0; item < d->preset->count(); ++item) {
        const bool possible = enable(d->preset, item, presets().at(static_cast<std::size_t>(item)).settings);
        preset = preset && (possible || item != d->preset->currentIndex());
    }
    TrainingSettings settings = presets().front().settings;
    for (int item = 0; item < d->step->count(); ++item) {
        settings.step = d->step->stepAt(item);
        if (!enable(d->step, item, settings) && item == d->step->currentIndex())
            d->step->setCurrentIndex(0);
    }
    if (!preset)
        setSettings(presets().front().settings);
    d->updateToolTips();
}

void SettingForm::setCudaAvailable(bool available, const QString& reason)
{
    d->device->setCudaAvailable(available, reason);
}

void SettingForm::setLocked(bool locked)
{
    if (std::exchange(d->locked, locked) == locked)
        return;
    for (QWidget* field : std::initializer_list<QWidget*>{d->preset, d->device, d->step, d->reset})
        field->setEnabled(!locked);
    d->numbers->setLocked(locked);
    d->rates->setLocked(locked);
    d->updateToolTips();
}

void SettingForm::showLearningRate(double rate)
{
    TrainingSettings settings = d->read();
    settings.learning_rate = rate;
    d->show(settings);
}

void SettingForm::setRates(const TrainingSettings& ofRun)
{
    TrainingSettings settings = d->read();
    settings.learning_rate = ofRun.learning_rate;
    settings.rate_changes = ofRun.rate_changes;
    d->show(settings);
}

void SettingForm::choosePreset(const char* name)
{
    d->preset->choose(name);
    d->goToPreset();
}

}  // namespace kinoscope::ui
