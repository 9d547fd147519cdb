// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/settings.h"
#include "ui/training/fields/setting_fields.h"

#include <QObject>

#include <utility>
#include <vector>

class QWidget;

namespace kinoscope::ui {

class NumberBox;
class SettingSwitches;

/// The number fields of the setting form. Bounds are those of core's setting_infos().
class SettingNumbers : public QObject {
    Q_OBJECT

public:
    explicit SettingNumbers(QWidget* form);

    NumberBox* make(const SettingField& field);
    /// A weight of 0 is shown as the one that co-watch has when it is turned on.
    void show(const TrainingSettings& settings);
    void showLearningRate(double rate);
    /// Sets what has a field, and leaves the rest.
    void readInto(TrainingSettings& settings) const;
    /// Those that count; while `locked` the learning rate's alone, which can be changed while it learns.
    void enable(bool locked, const SettingSwitches& switches, const TrainingSettings& settings);

Q_SIGNALS:
    void edited();

private:
    std::vector<std::pair<const SettingField*, NumberBox*>> m_boxes;
};

}  // namespace kinoscope::ui
