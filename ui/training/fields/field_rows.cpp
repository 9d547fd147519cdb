// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/fields/field_rows.h"

#include "ui/training/fields/setting_row.h"
#include "ui/training/fields/setting_switches.h"
#include "ui/training/fields/setting_words.h"

#include <QCoreApplication>

namespace kinoscope::ui {

namespace {

struct RowWords {
    Q_DECLARE_TR_FUNCTIONS(FieldRows)
};

// The learning rate's is the one that is never locked.
QString hintOf(const SettingField& field, bool waits, bool locked)
{
    if (locked && field.key != "lr")
        return FieldRows::stopFirst();
    if (locked)
        return RowWords::tr("<p><b>Can be changed during training:</b> takes effect at the next batch, is marked in "
                            "the curves and saved with the run.</p>");
    if (waits)
        return RowWords::tr("<p><b>Only used when also learning from what people watched.</b></p>");
    return {};
}

}  // namespace

QWidget* FieldRows::first() const
{
    return m_rows.front().row->field();
}

FieldRows::Differences FieldRows::update(const TrainingSettings& now, const TrainingSettings& preset,
                                         const SettingSwitches& switches, bool locked) const
{
    Differences result;
    for (const auto& [field, row] : m_rows) {
        row->setSubline(fieldSubline(*field, now));
        row->setDifference(presetDifference(*field, now, preset));
        row->setNote(switches.note(*field, now));
        if (field->kind != FieldKind::rateChanges) {
            const QString own = switches.ownHelp(*field);
            row->setHelp(hintOf(*field, switches.waits(*field, now), locked) +
                         (own.isEmpty() ? fieldHelp(*field, now) : own));
        }
        if (!row->differs())
            continue;
        ++result.count;
        result.edited = result.edited || (field->kind != FieldKind::step && field->kind != FieldKind::device);
    }
    return result;
}

QString FieldRows::stopFirst()
{
    return RowWords::tr("<p><b>Stop training to change settings.</b></p>");
}

}  // namespace kinoscope::ui
