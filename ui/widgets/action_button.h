// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QPushButton>

namespace kinoscope::ui {

/// A push button that is one more place of an action, as QToolButton is with its default action: it has the action's
/// word and tool tip, is enabled when the action is, and triggers it. (A QToolButton cannot centre an icon beside its
/// text.)
class ActionButton : public QPushButton {
    Q_OBJECT

public:
    explicit ActionButton(QWidget* parent = nullptr) : QPushButton(parent) {}

    /// `action` outlives this button or takes itself off it.
    void setDefaultAction(QAction* action);
    QAction* defaultAction() const { return m_action; }
    /// Another word than the action's; empty: the action's.
    void setWord(const QString& word);
    /// Gets the keyboard where this is disabled while it has it; else Qt gives it to whatever comes next.
    void setFocusHeir(QWidget* heir) { m_heir = heir; }

protected:
    bool focusNextPrevChild(bool next) override;
    /// Return presses it, too, as it does in a dialog.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showAction();

    QAction* m_action = nullptr;
    QPointer<QWidget> m_heir;
    QString m_word;
};

}  // namespace kinoscope::ui
