// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/preset_box.h"

#include "ui/text/core_text.h"

#include <QStandardItemModel>

#include <algorithm>

namespace kinoscope::ui {

PresetBox::PresetBox(QWidget* parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("presetBox"));
    setAccessibleName(tr("Preset"));
    setFocusPolicy(Qt::StrongFocus);
    for (const Preset& known : presets()) {
        addItem(coreText(known.label), QString::fromStdString(known.name));
        setItemData(count() - 1, coreText(known.summary), Qt::ToolTipRole);
    }
}

const Preset& PresetBox::preset() const
{
    return presets().at(static_cast<std::size_t>(currentIndex()));
}

void PresetBox::choose(std::string_view name)
{
    setCurrentIndex(std::max(0, findData(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())))));
}

bool PresetBox::setFeedback(Feedback feedback)
{
    for (int item = 0; item < count(); ++item) {
        const TrainingSettings& settings = presets().at(static_cast<std::size_t>(item)).settings;
        const bool possible = feedback == Feedback::ratings || settings.learns_pairs();
        qobject_cast<QStandardItemModel*>(model())->item(item)->setEnabled(possible);
    }
    return qobject_cast<QStandardItemModel*>(model())->item(currentIndex())->isEnabled();
}

void PresetBox::setEdited(bool edited)
{
    for (int i = 0; i < count(); ++i)
        setItemText(i, coreText(presets().at(static_cast<std::size_t>(i)).label));
    if (edited)
        setItemText(currentIndex(), tr("%1 (edited)").arg(currentText()));
}

void PresetBox::updateToolTip(const QString& hint)
{
    setToolTip(hint + QStringLiteral("<p>%1</p>").arg(coreText(preset().summary).toHtmlEscaped()));
}

}  // namespace kinoscope::ui
