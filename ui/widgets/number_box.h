// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/settings.h"

#include <QDoubleSpinBox>

#include <string>

namespace kinoscope::ui {

/// A field for one setting. Whole numbers have group separators (and may be up to 2⁵³, as seeds are); others show
/// as many digits as they need, and a step changes the second digit: 0.0015 → 0.0016.
/// The wheel scrolls the panel around it unless the field has the focus.
class NumberBox : public QDoubleSpinBox {
    Q_OBJECT

public:
    explicit NumberBox(const SettingInfo& info, QWidget* parent = nullptr);

    /// The value as core's set_setting() reads it.
    std::string exactText() const;
    void setExactText(const std::string& text);

    /// `value`, as core's setting_value() writes it, as a field for `info` shows it.
    static QString textOf(const SettingInfo& info, const std::string& value);

    QString textFromValue(double value) const override;
    double valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;
    void stepBy(int steps) override;

private:
    bool m_whole;
};

}  // namespace kinoscope::ui
