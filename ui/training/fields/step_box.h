// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
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
    /// Steps that cannot learn from it are disabled; where one of them was chosen, it is the first instead.
    void setFeedback(Feedback feedback);
};

}  // namespace kinoscope::ui
