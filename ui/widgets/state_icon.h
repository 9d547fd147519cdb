// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace kinoscope::ui {

/// A small mark in the colour of a label's role ("good", "warning", "error", "muted", "paused", or "" for the accent),
/// beside a sentence that says the same in words.
class StateIcon : public QLabel {
    Q_OBJECT

public:
    explicit StateIcon(QWidget* parent = nullptr);

    /// An icon's name; empty for none.
    void setLook(const QString& icon, const char* role);

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();

    QString m_icon;
    QString m_role;
};

}  // namespace kinoscope::ui
