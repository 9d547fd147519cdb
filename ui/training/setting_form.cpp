// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/setting_form.h"

#include "ui/text/core_text.h"
#include "ui/training/device_box.h"
#include "ui/training/setting_numbers.h"
#include "ui/training/setting_rows.h"
#include "ui/training/setting_switches.h"

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
    QComboBox* preset = nullptr;
    DeviceBox* device = nullptr;
    QComboBox* step = nullptr;
    QPushButton* reset = nullptr;
    QPushButton* moreToggle = nullptr;
    SettingRows* always = nullptr;
    SettingRows* more = nullptr;
    SettingNumbers* numbers = nullptr;
    SettingSwitches* switches = nullptr;
    bool filling = false;
    bool locked = false;

    QLayout* makePresetRow();
    void makeStep();
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
    QLayout* presetRow = makePresetRow();
    more = new SettingRows(q);
    column->addLayout(presetRow);
    column->addWidget(always);
    numbers = new SettingNumbers(q, [&](const QString& label, QWidget* field, bool underMore) {
        (underMore ? more : always)->addField(label, field);
    });
    device = new DeviceBox(q);
    always->addField(tr("Device"), device);
    makeStep();
    switches =
        new SettingSwitches(q, [&](QWidget* widget, bool underMore) { (underMore ? more : always)->addWide(widget); });
    column->addLayout(makeLinks());
    column->addWidget(more);
    more->hide();
    nameMoreToggle();
    connectParts();
}

QLayout* SettingForm::Private::makePresetRow()
{
    preset = new QComboBox(q);
    preset->setObjectName(QStringLiteral("presetBox"));
    q->setFocusProxy(preset);
    for (const Preset& known : presets()) {
        preset->addItem(coreText(known.label), QString::fromStdString(known.name));
        preset->setItemData(preset->count() - 1, coreText(known.summary), Qt::ToolTipRole);
    }
    return SettingRows::makeWideRow(tr("Preset"), preset, q);  // "Notebook (edited)"
}

void SettingForm::Private::makeStep()
{
    step = new QComboBox(q);
    step->setObjectName(QStringLiteral("stepBox"));
    for (const StepKind kind : all_step_kinds) {
        step->addItem(coreText(label_of(kind)), static_cast<int>(kind));
        step->setItemData(step->count() - 1, coreText(meaning_of(kind)), Qt::ToolTipRole);
    }
    more->addWideField(tr("Training step"), step);  // "Adam, reference"
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
    connect(moreToggle, &QPushButton::clicked, q, [this] {
        more->setVisible(more->isHidden());
        nameMoreToggle();
    });
    for (QComboBox* box : {preset, static_cast<QComboBox*>(device), step})
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
    base = find_preset(preset->currentData().toString().toStdString()).settings;
    base.device = chosen.device;
    base.step = chosen.step;
    show(base);
    Q_EMIT q->edited();
}

void SettingForm::Private::onEdited()
{
    if (filling)
        return;
    updatePresetLine();
    Q_EMIT q->edited();
}

TrainingSettings SettingForm::Private::read() const
{
    TrainingSettings result = base;
    result.preset = preset->currentData().toString().toStdString();
    numbers->readInto(result);
    result.device = device->device();
    result.step = static_cast<StepKind>(step->currentData().toInt());
    switches->readInto(result);
    return result;
}

void SettingForm::Private::show(const TrainingSettings& settings)
{
    filling = true;
    numbers->show(settings);
    switches->show(settings);
    device->setDevice(settings.device);
    step->setCurrentIndex(step->findData(static_cast<int>(settings.step)));
    filling = false;
    updatePresetLine();
}

// Device and step say where and how it is computed: choosing one is no edit of the preset, even where it cannot learn
// co-watch.
void SettingForm::Private::updatePresetLine()
{
    for (int i = 0; i < preset->count(); ++i)
        preset->setItemText(i, coreText(presets().at(static_cast<std::size_t>(i)).label));
    TrainingSettings original = presets().at(static_cast<std::size_t>(preset->currentIndex())).settings;
    const TrainingSettings now = read();
    original.device = now.device;
    original.step = now.step;
    if (SettingSwitches::refusesCoWatch(now))
        original.co_watch = 0.0;
    const bool changed = !sameButName(now, original);
    if (changed)
        preset->setItemText(preset->currentIndex(), tr("%1 (edited)").arg(preset->currentText()));
    reset->setVisible(changed);
    updateToolTips();
}

void SettingForm::Private::updateToolTips()
{
    const QString hint = locked ? SettingForm::tr("<p><b>Stop first to change settings.</b></p>") : QString();
    numbers->updateToolTips(hint);
    switches->update(read(), locked, hint);
    const auto summary = presets().at(static_cast<std::size_t>(preset->currentIndex())).summary;
    preset->setToolTip(hint + QStringLiteral("<p>%1</p>").arg(coreText(summary).toHtmlEscaped()));
    device->updateToolTip(hint);
    const auto kind = static_cast<StepKind>(step->currentData().toInt());
    step->setToolTip(hint + QStringLiteral("<p>%1</p>").arg(coreText(meaning_of(kind)).toHtmlEscaped()));
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

TrainingSettings SettingForm::settings() const
{
    return d->read();
}

void SettingForm::setSettings(const TrainingSettings& settings)
{
    d->base = settings;
    d->filling = true;
    const int known = d->preset->findData(QString::fromStdString(settings.preset));
    d->preset->setCurrentIndex(std::max(known, 0));
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
        settings.step = static_cast<StepKind>(d->step->itemData(item).toInt());
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
    d->numbers->setEnabled(!locked);
    d->updateToolTips();
}

}  // namespace kinoscope::ui
