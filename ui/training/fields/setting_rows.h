// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QLayout;

namespace kinoscope::ui {

class SettingRow;

/// The rows of a form, one below the other: a mark, label and field, in columns; or what takes the whole width. Narrow,
/// its labels wrap.
class SettingRows : public QWidget {
public:
    explicit SettingRows(QWidget* form);

    /// The caption of the rows that follow.
    void addCaption(const QString& text);
    /// What stands in a row beside its field.
    struct Words {
        QString label;           ///< the field's accessible name, too; empty where it says so itself
        QString subline;         ///< small, below the label; may be empty
        bool indented = false;   ///< belongs to the row above
        bool keepsNote = false;  ///< there is room for a line of a note when there is none, as what is below causes it
    };
    SettingRow* addField(QWidget* field, const Words& words);
    /// A field with a text of its own, which takes the place of the label.
    SettingRow* addWide(QWidget* field, const Words& words);
    /// A label and its field, which gets what is left of the width, for a form of its own.
    static QLayout* makeWideRow(const QString& label, QWidget* field, QWidget* parent);

private:
    SettingRow* finish(QWidget* field, QLabel* subline, const Words& words);

    QGridLayout* m_grid;
};

}  // namespace kinoscope::ui
