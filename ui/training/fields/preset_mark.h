// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kinoscope::ui {

/// The dot before a setting that differs from the preset. Its tooltip says what the preset has.
class PresetMark : public QWidget {
public:
    explicit PresetMark(QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace kinoscope::ui
