// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kinoscope::ui {

class NumberBox;

/// The learning rate beside the transport, for an audience.
class RateField : public QWidget {
    Q_OBJECT

public:
    explicit RateField(QWidget* parent = nullptr);

    /// Emits nothing.
    void setRate(double rate);

Q_SIGNALS:
    /// By the person.
    void chosen(double rate);

private:
    NumberBox* m_box;
};

}  // namespace kinoscope::ui
