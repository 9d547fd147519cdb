// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QLabel;
class QWidget;

namespace kinoscope::ui {

/// What is said about one field of the form: whether it differs from the preset, what it is for, and what is in its
/// way. Its tooltip and its accessible description say all of it.
class SettingRow : public QObject {
public:
    /// `mark` is shown where it differs from the preset, `note` where there is something to say. `subline` may be null.
    SettingRow(QWidget* field, QLabel* subline, QWidget* mark, QLabel* note);

    QWidget* field() const { return m_field; }
    /// Of a row that has had one from the beginning.
    void setSubline(const QString& text);
    /// What the preset has instead, in a sentence; empty where it has the same.
    void setDifference(const QString& sentence);
    bool differs() const { return !m_difference.isEmpty(); }
    /// Below the field; empty: nothing.
    void setNote(const QString& text);
    /// Of the tooltip, as HTML.
    void setHelp(const QString& help);

private:
    void describe();

    QWidget* m_field;
    QLabel* m_subline;
    QWidget* m_mark;
    QLabel* m_note;
    QString m_difference;
    QString m_help;
};

}  // namespace kinoscope::ui
