// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/step_box.h"

#include "ui/text/core_text.h"

namespace kinoscope::ui {

StepBox::StepBox(QWidget* parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("stepBox"));
    for (const StepKind kind : all_step_kinds) {
        addItem(coreText(label_of(kind)), static_cast<int>(kind));
        setItemData(count() - 1, coreText(meaning_of(kind)), Qt::ToolTipRole);
    }
}

void StepBox::updateToolTip(const QString& hint)
{
    setToolTip(hint + QStringLiteral("<p>%1</p>").arg(coreText(meaning_of(step())).toHtmlEscaped()));
}

}  // namespace kinoscope::ui
