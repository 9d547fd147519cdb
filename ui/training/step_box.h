// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/step_kind.h"

#include <QComboBox>

namespace kinoscope::ui {

/// How what training makes small is made small.
class StepBox : public QComboBox {
    Q_OBJECT

public:
    explicit StepBox(QWidget* parent = nullptr);

    StepKind step() const { return stepAt(currentIndex()); }
    StepKind stepAt(int item) const { return static_cast<StepKind>(itemData(item).toInt()); }
    void setStep(StepKind step) { setCurrentIndex(findData(static_cast<int>(step))); }
    /// `hint` stands before what the step is.
    void updateToolTip(const QString& hint);
};

}  // namespace kinoscope::ui
