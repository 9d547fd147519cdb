// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

namespace kinoscope::ui {

/// What this program is, for somebody who has nothing trained yet.
class Welcome : public QWidget {
    Q_OBJECT

public:
    explicit Welcome(QWidget* parent = nullptr);
};

/// In the middle of its line, and in the next where there is no room.
QLabel* centredLabel(const QString& text, const char* role);

}  // namespace kinoscope::ui
