// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace kinoscope::ui {

/// Rows of a form, one below the other: fields with their labels at the left, and what takes the whole width.
class SettingRows : public QWidget {
public:
    explicit SettingRows(QWidget* form);

    /// The label is the field's accessible name, too.
    void addField(const QString& label, QWidget* field);
    void addWide(QWidget* widget);

    /// A label that explains with the field's tooltip what the field does.
    static QLabel* makeLabel(const QString& text, QWidget* field, QWidget* parent);

private:
    QGridLayout* m_grid;
};

}  // namespace kinoscope::ui
