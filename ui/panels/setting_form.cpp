// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/setting_form.h"

#include "ui/panels/setting_numbers.h"
#include "ui/panels/setting_switches.h"
#include "ui/theme/core_text.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QToolTip>
#include <QVBoxLayout>

#include <utility>

namespace kinoscope::ui {

namespace {

// The values that this form has no field for come from the preset or from whoever called setSettings().
bool sameButName(TrainingSettings a, const TrainingSettings& b)
{
    a.preset = b.preset;
    return a == b;
}

/// Explains what the field beside it does.
class FieldLabel : public QLabel {
public:
    FieldLabel(const QString& text, QWidget* field, QWidget* parent) : QLabel(text, parent) { setBuddy(field); }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QLabel::event(event);
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), buddy()->toolTip(), this);
        return true;
    }
};

}  // namespace

class SettingForm::Private {
public:
    explicit Private(SettingForm* form) : q(form) {}

    void build();
    void addRow(QGridLayout* grid, const QString& label, QWidget* field);
    void show(const TrainingSettings& settings);
    void updatePresetLine();
    void updateToolTips();
    void onEdited();
    TrainingSettings read() const;

    SettingForm* q;
    TrainingSettings base;
    QComboBox* preset = nullptr;
    QComboBox* device = nullptr;
    QComboBox* step = nullptr;
    QPushButton* reset = nullptr;
    QPushButton* moreToggle = nullptr;
    QWidget* more = nullptr;
    SettingNumbers* numbers = nullptr;
    SettingSwitches* switches = nullptr;
    bool filling = false;
    bool locked = false;
};

void SettingForm::Private::addRow(QGridLayout* grid, const QString& text, QWidget* field)
{
    auto* label = new FieldLabel(text, field, grid->parentWidget());
    field->setAccessibleName(text);
    field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 4);
}

void SettingForm::Private::build()
{
    auto* column = new QVBoxLayout(q);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    const auto makeGrid = [&](QWidget* holder) {
        auto* grid = new QGridLayout(holder);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(8);
        grid->setVerticalSpacing(5);
        column->addWidget(holder);
        return grid;
    };
    QGridLayout* first = makeGrid(new QWidget(q));

    preset = new QComboBox(q);
    preset->setObjectName(QStringLiteral("presetBox"));
    q->setFocusProxy(preset);
    for (const Preset& known : presets()) {
        preset->addItem(coreText(known.label), QString::fromStdString(known.name));
        preset->setItemData(preset->count() - 1, coreText(known.summary), Qt::ToolTipRole);
    }
    preset->setAccessibleName(tr("Preset"));
    preset->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* presetLabel = new FieldLabel(tr("Preset"), preset, q);
    auto* presetRow = new QHBoxLayout;  // "Notebook (edited)" wants more room than a number does
    presetRow->setSpacing(12);
    presetRow->addWidget(presetLabel);
    presetRow->addWidget(preset, 1);
    column->insertLayout(0, presetRow);

    more = new QWidget(q);
    QGridLayout* second = makeGrid(more);
    numbers = new SettingNumbers(q, [&](const QString& label, QWidget* field, bool underMore) {
        addRow(underMore ? second : first, label, field);
    });
    connect(numbers, &SettingNumbers::edited, q, [this] { onEdited(); });

    device = new QComboBox(q);
    device->setObjectName(QStringLiteral("deviceBox"));
    device->addItem(tr("Automatic"), static_cast<int>(Device::automatic));
    device->addItem(tr("CPU"), static_cast<int>(Device::cpu));
    device->addItem(tr("CUDA"), static_cast<int>(Device::cuda));
    addRow(first, tr("Device"), device);

    step = new QComboBox(q);
    step->setObjectName(QStringLiteral("stepBox"));
    for (const StepKind kind : kStepKinds) {
        step->addItem(coreText(label_of(kind)), static_cast<int>(kind));
        step->setItemData(step->count() - 1, coreText(meaning_of(kind)), Qt::ToolTipRole);
    }
    addRow(second, tr("Training step"), step);
    switches = new SettingSwitches(q, [&](QWidget* widget, bool underMore) {
        QGridLayout* grid = underMore ? second : first;
        grid->addWidget(widget, grid->rowCount(), 0, 1, 2);
    });
    connect(switches, &SettingSwitches::edited, q, [this] { onEdited(); });

    auto* links = new QHBoxLayout;
    moreToggle = new QPushButton(q);
    moreToggle->setObjectName(QStringLiteral("moreSettingsButton"));
    reset = new QPushButton(q);
    reset->setObjectName(QStringLiteral("resetButton"));
    reset->setText(tr("Reset"));
    reset->setAccessibleName(tr("Reset settings to the preset"));
    for (QPushButton* link : {moreToggle, reset}) {
        link->setProperty("role", QStringLiteral("link"));
        link->setCursor(Qt::PointingHandCursor);
        link->setFocusPolicy(Qt::StrongFocus);
    }
    links->addWidget(moreToggle);
    links->addStretch();
    links->addWidget(reset);
    column->insertLayout(2, links);
    more->hide();

    const auto nameToggle = [this] {
        moreToggle->setText(more->isHidden() ? tr("More settings…") : tr("Fewer settings"));
        moreToggle->setAccessibleName(moreToggle->text());
    };
    nameToggle();
    connect(moreToggle, &QPushButton::clicked, q, [this, nameToggle] {
        more->setVisible(more->isHidden());
        nameToggle();
    });
    const auto toPreset = [this] {
        const TrainingSettings chosen = read();
        base = find_preset(preset->currentData().toString().toStdString()).settings;
        base.device = chosen.device;
        base.step = chosen.step;
        show(base);
        Q_EMIT q->edited();
    };
    for (QComboBox* box : {preset, device, step}) {
        box->setFocusPolicy(Qt::StrongFocus);
        box->installEventFilter(q);
    }
    connect(preset, &QComboBox::activated, q, toPreset);
    connect(reset, &QPushButton::clicked, q, toPreset);
    for (QComboBox* box : {device, step})
        connect(box, &QComboBox::currentIndexChanged, q, [this] { onEdited(); });
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
    result.device = static_cast<Device>(device->currentData().toInt());
    result.step = static_cast<StepKind>(step->currentData().toInt());
    switches->readInto(result);
    return result;
}

void SettingForm::Private::show(const TrainingSettings& settings)
{
    filling = true;
    numbers->show(settings);
    switches->show(settings);
    device->setCurrentIndex(device->findData(static_cast<int>(settings.device)));
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
    device->setToolTip(hint + SettingForm::tr("<p>Where the training is computed: on the processor (CPU) or on an "
                                              "NVIDIA graphics card (CUDA).</p>"));
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

// The wheel scrolls the panel; it must not change a setting on its way.
bool SettingForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

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

void SettingForm::setCudaAvailable(bool available, const QString& reason)
{
    const int row = d->device->findData(static_cast<int>(Device::cuda));
    auto* item = qobject_cast<QStandardItemModel*>(d->device->model())->item(row);
    item->setEnabled(available);
    item->setToolTip(available ? tr("On an NVIDIA graphics card") : reason);
    item->setText(available ? tr("CUDA") : tr("CUDA (not here)"));
    if (!available && d->device->currentIndex() == row)
        d->device->setCurrentIndex(0);
}

void SettingForm::setLocked(bool locked)
{
    if (std::exchange(d->locked, locked) == locked)
        return;
    d->preset->setEnabled(!locked);
    d->device->setEnabled(!locked);
    d->step->setEnabled(!locked);
    d->reset->setEnabled(!locked);
    d->numbers->setEnabled(!locked);
    d->updateToolTips();
}

}  // namespace kinoscope::ui
