// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/settings.h"

#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace kinoscope::ui {

class NumberBox;

/// The number fields of the setting form. Bounds, labels and meanings are those of core's setting_infos().
class SettingNumbers : public QObject {
    Q_OBJECT

public:
    /// `add` places a field with its label; `more` says that it belongs under "More settings".
    using Add = std::function<void(const QString& label, QWidget* field, bool more)>;
    SettingNumbers(QWidget* form, const Add& add);

    void show(const TrainingSettings& settings);
    /// Sets what has a field, and leaves the rest.
    void readInto(TrainingSettings& settings) const;
    /// All but the learning rate, which can be changed while it learns.
    void setLocked(bool locked);
    /// `hint` stands before each field's own tooltip, `rateHint` before the learning rate's.
    void updateToolTips(const QString& hint, const QString& rateHint);

Q_SIGNALS:
    void edited();

private:
    std::vector<NumberBox*> m_boxes;
};

}  // namespace kinoscope::ui
