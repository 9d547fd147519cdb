// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/neighbours/blend.h"

#include <QString>
#include <QWidget>

#include <optional>

class QToolButton;

namespace kinoscope::ui {

/// One part of a blend: plus or minus, what it is, and a button that takes it out.
class BlendTermRow : public QWidget {
    Q_OBJECT

public:
    /// `name` is the film's title or the genre's description; `number` counts the rows, for names of widgets.
    BlendTermRow(const QString& name, bool minus, int number, QWidget* parent = nullptr);

    /// What can have the keyboard.
    enum class Control { sign, remove };
    std::optional<Control> focused() const;
    void focus(Control control);

Q_SIGNALS:
    void signToggled();
    void removed();

private:
    QToolButton* m_sign;
    QToolButton* m_remove;
};

}  // namespace kinoscope::ui
