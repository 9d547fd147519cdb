// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/fields/setting_row.h"

#include <QLabel>
#include <QTextDocumentFragment>

namespace kinoscope::ui {

SettingRow::SettingRow(QWidget* field, QLabel* subline, QWidget* mark, QLabel* note)
    : QObject(field), m_field(field), m_subline(subline), m_mark(mark), m_note(note)
{
    m_mark->hide();
    m_note->hide();
}

void SettingRow::setSubline(const QString& text)
{
    if (m_subline != nullptr)
        m_subline->setText(text);
}

void SettingRow::setDifference(const QString& sentence)
{
    if (sentence == m_difference)
        return;
    m_difference = sentence;
    m_mark->setToolTip(sentence);
    m_mark->setAccessibleName(sentence);
    m_mark->setVisible(differs());
    describe();
}

void SettingRow::setNote(const QString& text)
{
    if (text == m_note->text())
        return;
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    describe();
}

void SettingRow::setHelp(const QString& help)
{
    if (help == m_help)
        return;
    m_help = help;
    describe();
}

void SettingRow::describe()
{
    const QString html =
        m_help + (differs() ? QStringLiteral("<p>%1</p>").arg(m_difference.toHtmlEscaped()) : QString());
    m_field->setToolTip(html);
    const QString plain = QTextDocumentFragment::fromHtml(html).toPlainText().simplified();
    m_field->setAccessibleDescription(m_note->text().isEmpty() ? plain : m_note->text() + u' ' + plain);
}

}  // namespace kinoscope::ui
