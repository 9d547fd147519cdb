// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/settings.h"
#include "ui/training/fields/setting_fields.h"

#include <QString>

#include <vector>

class QWidget;

namespace kinoscope::ui {

class SettingRow;
class SettingSwitches;

/// What all rows of the setting form say about their fields.
class FieldRows {
public:
    void add(const SettingField& field, SettingRow* row) { m_rows.push_back({&field, row}); }
    /// The first field of the form.
    QWidget* first() const;

    struct Differences {
        int count = 0;
        bool edited = false;  ///< by more than how and where it is computed, which is no edit of a preset
    };
    /// `switches`, brought in line with `now`, know what is in the way of what. `locked`: while a run is under way.
    Differences update(const TrainingSettings& now, const TrainingSettings& preset, const SettingSwitches& switches,
                       bool locked) const;
    /// The first paragraph of a locked field's tooltip.
    static QString stopFirst();

private:
    struct Row {
        const SettingField* field;
        SettingRow* row;
    };
    std::vector<Row> m_rows;
};

}  // namespace kinoscope::ui
