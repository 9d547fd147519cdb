// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/setting_numbers.h"

#include "ui/text/core_text.h"
#include "ui/widgets/number_box.h"

#include <array>
#include <string_view>

namespace kinoscope::ui {

namespace {

struct FieldSpec {
    const char* key;
    const char* objectName;
    const char* term;  ///< the field's own word for it, for the tooltip
    bool more;         ///< under "More settings"
};

constexpr std::array numberFields{
    FieldSpec{"factors", "factorsBox",
              QT_TRANSLATE_NOOP("kinoscope::ui::SettingNumbers", "latent factors, embedding dimension k"), false},
    FieldSpec{"epochs", "epochsBox", QT_TRANSLATE_NOOP("kinoscope::ui::SettingNumbers", "epochs"), false},
    FieldSpec{"lr", "learningRateBox", QT_TRANSLATE_NOOP("kinoscope::ui::SettingNumbers", "learning rate"), false},
    FieldSpec{"weight_decay", "weightDecayBox",
              QT_TRANSLATE_NOOP("kinoscope::ui::SettingNumbers", "weight decay, L2 regularisation"), false},
    FieldSpec{"batch", "batchBox", QT_TRANSLATE_NOOP("kinoscope::ui::SettingNumbers", "mini-batch size"), false},
    FieldSpec{"seed", "seedBox", QT_TRANSLATE_NOOP("kinoscope::ui::SettingNumbers", "random seed"), false},
    FieldSpec{"split_seed", "splitSeedBox",
              QT_TRANSLATE_NOOP("kinoscope::ui::SettingNumbers", "random state of the train/test split"), true},
    FieldSpec{"test_fraction", "testFractionBox", QT_TRANSLATE_NOOP("kinoscope::ui::SettingNumbers", "test fraction"),
              true},
    FieldSpec{"init_std", "initStdBox",
              QT_TRANSLATE_NOOP("kinoscope::ui::SettingNumbers", "standard deviation of the initial embedding"), true},
};

bool isRate(const FieldSpec& spec)
{
    return std::string_view(spec.key) == "lr";
}

QString toolTip(const FieldSpec& spec)
{
    return SettingNumbers::tr("<p>%1</p><p>The field's term: %2.</p>")
        .arg(coreText(setting_info(spec.key).meaning).toHtmlEscaped(), SettingNumbers::tr(spec.term));
}

}  // namespace

SettingNumbers::SettingNumbers(QWidget* form, const Add& add) : QObject(form)
{
    for (const FieldSpec& spec : numberFields) {
        const SettingInfo& info = setting_info(spec.key);
        auto* box = new NumberBox(info, form);
        box->setObjectName(QString::fromLatin1(spec.objectName));
        add(coreText(info.label), box, spec.more);
        connect(box, &NumberBox::valueChanged, this, &SettingNumbers::edited);
        m_boxes.push_back(box);
    }
}

void SettingNumbers::show(const TrainingSettings& settings)
{
    for (std::size_t i = 0; i < numberFields.size(); ++i)
        m_boxes[i]->setExactText(setting_value(settings, numberFields[i].key));
}

void SettingNumbers::readInto(TrainingSettings& settings) const
{
    for (std::size_t i = 0; i < numberFields.size(); ++i)
        set_setting(settings, numberFields[i].key, m_boxes[i]->exactText());
}

void SettingNumbers::setLocked(bool locked)
{
    for (std::size_t i = 0; i < numberFields.size(); ++i)
        m_boxes[i]->setEnabled(!locked || isRate(numberFields[i]));
}

void SettingNumbers::updateToolTips(const QString& hint, const QString& rateHint)
{
    for (std::size_t i = 0; i < numberFields.size(); ++i)
        m_boxes[i]->setToolTip((isRate(numberFields[i]) ? rateHint : hint) + toolTip(numberFields[i]));
}

}  // namespace kinoscope::ui
