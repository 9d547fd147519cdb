// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/fields/step_box.h"

#include "core/model/settings.h"
#include "ui/text/core_text.h"

#include <QStandardItemModel>

namespace kinoscope::ui {

StepBox::StepBox(QWidget* parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("stepBox"));
    for (const StepKind kind : all_step_kinds) {
        addItem(coreText(label_of(kind)), static_cast<int>(kind));
        setItemData(count() - 1, coreText(meaning_of(kind)), Qt::ToolTipRole);
    }
}

void StepBox::setFeedback(Feedback feedback)
{
    TrainingSettings settings = presets().front().settings;
    for (int item = 0; item < count(); ++item) {
        settings.step = stepAt(item);
        const bool possible = feedback == Feedback::ratings || settings.learns_pairs();
        qobject_cast<QStandardItemModel*>(model())->item(item)->setEnabled(possible);
        if (!possible && item == currentIndex())
            setCurrentIndex(0);
    }
}

}  // namespace kinoscope::ui
