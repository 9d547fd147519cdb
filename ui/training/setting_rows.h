// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QLayout;

namespace kinoscope::ui {

/// Rows of a form, one below the other: fields with their labels at the left, and what takes the whole width.
class SettingRows : public QWidget {
public:
    explicit SettingRows(QWidget* form);

    /// The label is the field's accessible name, too.
    void addField(const QString& label, QWidget* field);
    void addWide(QWidget* widget);
    /// As addField(), where the field's texts want more room than a number does.
    void addWideField(const QString& label, QWidget* field);
    /// Such a row for a form of its own.
    static QLayout* makeWideRow(const QString& label, QWidget* field, QWidget* parent);

    /// A label that explains with the field's tooltip what the field does.
    static QLabel* makeLabel(const QString& text, QWidget* field, QWidget* parent);

private:
    QGridLayout* m_grid;
};

}  // namespace kinoscope::ui
