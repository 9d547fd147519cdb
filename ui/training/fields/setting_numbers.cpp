// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/fields/setting_numbers.h"

#include "ui/training/fields/setting_switches.h"
#include "ui/widgets/number_box.h"

namespace kinoscope::ui {

SettingNumbers::SettingNumbers(QWidget* form) : QObject(form) {}

NumberBox* SettingNumbers::make(const SettingField& field)
{
    auto* box = new NumberBox(setting_info(field.key), static_cast<QWidget*>(parent()));
    box->setObjectName(QString::fromLatin1(field.objectName));
    connect(box, &NumberBox::valueChanged, this, &SettingNumbers::edited);
    m_boxes.emplace_back(&field, box);
    return box;
}

void SettingNumbers::show(const TrainingSettings& settings)
{
    TrainingSettings shown = settings;
    shown.co_watch = SettingSwitches::weightWhenOn(settings);
    for (const auto& [field, box] : m_boxes)
        box->setExactText(setting_value(shown, field->key));
}

void SettingNumbers::showLearningRate(double rate)
{
    for (const auto& [field, box] : m_boxes)
        if (field->key == "lr")
            box->setValue(rate);
}

void SettingNumbers::readInto(TrainingSettings& settings) const
{
    for (const auto& [field, box] : m_boxes)
        set_setting(settings, field->key, box->exactText());
}

void SettingNumbers::enable(bool locked, const SettingSwitches& switches, const TrainingSettings& settings)
{
    for (const auto& [field, box] : m_boxes)
        box->setEnabled((!locked || field->key == "lr") && switches.counts(*field, settings));
}

}  // namespace kinoscope::ui
