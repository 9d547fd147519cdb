// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/features/training/settings_undo.h"

#include "core/model/setting_difference.h"
#include "ui/training/training_panel.h"

#include <QUndoCommand>
#include <QUndoStack>

#include <string>
#include <utility>

namespace kinoscope {

namespace {

constexpr qint64 quickMs = 1000;
constexpr int settingsChange = 100;  // apart from the kinds of other changes on the stack

/// The one setting that differs; empty where several do.
std::string changedSetting(const TrainingSettings& before, const TrainingSettings& after)
{
    const std::vector<SettingDifference> differences = differing_settings(before, after);
    return differences.size() == 1 ? differences.front().label : std::string();
}

}  // namespace

class SettingsUndo::Change : public QUndoCommand {
public:
    Change(SettingsUndo* owner, TrainingSettings before, TrainingSettings after, qint64 at)
        : m_owner(owner), m_before(std::move(before)), m_after(std::move(after)), m_at(at)
    {
        setText(SettingsUndo::tr("change settings"));
    }

    int id() const override { return settingsChange; }
    void undo() override { m_owner->apply(m_before); }
    void redo() override
    {
        // QUndoStack redoes what it is given, which the person has just done.
        if (std::exchange(m_done, true))
            m_owner->apply(m_after);
    }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const Change*>(other);
        const std::string setting = changedSetting(m_before, m_after);
        if (setting.empty() || setting != changedSetting(next->m_before, next->m_after) || next->m_at - m_at > quickMs)
            return false;
        m_after = next->m_after;
        m_at = next->m_at;
        return true;
    }

private:
    SettingsUndo* m_owner;
    TrainingSettings m_before;
    TrainingSettings m_after;
    qint64 m_at;
    bool m_done = false;
};

SettingsUndo::SettingsUndo(QUndoStack& stack, ui::TrainingPanel& panel, QObject* parent)
    : QObject(parent), m_stack(stack), m_panel(panel)
{
    m_clock.start();
    note();
}

void SettingsUndo::note()
{
    m_last = m_panel.settings();
}

void SettingsUndo::record()
{
    const TrainingSettings now = m_panel.settings();
    if (now != m_last)
        m_stack.push(new Change(this, std::exchange(m_last, now), now, m_clock.elapsed()));
}

void SettingsUndo::apply(const TrainingSettings& settings)
{
    m_panel.setSettings(settings);
    note();
}

}  // namespace kinoscope
