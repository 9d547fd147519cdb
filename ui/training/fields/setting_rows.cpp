// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/fields/setting_rows.h"

#include "ui/theme/theme.h"
#include "ui/training/fields/preset_mark.h"
#include "ui/training/fields/setting_row.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QToolTip>
#include <QVBoxLayout>

namespace kinoscope::ui {

namespace {

enum RowColumn { markColumn, labelColumn, fieldColumn };
constexpr int rowIndent = 18;  // as wide as a check box before its text

/// Explains what the field beside it does.
class FieldLabel : public QLabel {
public:
    FieldLabel(const QString& text, QWidget* field, QWidget* parent) : QLabel(text, parent) { setBuddy(field); }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QLabel::event(event);
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), buddy()->toolTip(), this);
        return true;
    }
};

QLabel* smallLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setRole(label, "small");
    return label;
}

QVBoxLayout* linesFrom(int left)
{
    auto* lines = new QVBoxLayout;
    lines->setContentsMargins(left, 0, 0, 0);
    lines->setSpacing(0);
    return lines;
}

}  // namespace

SettingRows::SettingRows(QWidget* form) : QWidget(form), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnMinimumWidth(markColumn, PresetMark().sizeHint().width());
    m_grid->setColumnStretch(labelColumn, 5);
    m_grid->setColumnStretch(fieldColumn, 4);
}

void SettingRows::addCaption(const QString& text)
{
    auto* line = new QFrame(this);
    setRole(line, "line");
    auto* caption = new QLabel(text, this);
    setRole(caption, "section");
    auto* lines = new QVBoxLayout;
    lines->setContentsMargins(0, 6, 0, 0);
    lines->setSpacing(10);
    lines->addWidget(line);
    lines->addWidget(caption);
    m_grid->addLayout(lines, m_grid->rowCount(), 0, 1, 3);
}

SettingRow* SettingRows::addField(QWidget* field, const Words& words)
{
    const int row = m_grid->rowCount();
    field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    QVBoxLayout* lines = linesFrom(words.indented ? rowIndent : 0);
    auto* label = new FieldLabel(words.label, field, this);
    label->setWordWrap(true);
    // Stretches, as an alignment in the grid would give wrapped lines the height of one.
    lines->addStretch();
    lines->addWidget(label);
    QLabel* const subline = words.subline.isEmpty() ? nullptr : smallLabel(words.subline, this);
    if (subline != nullptr)
        lines->addWidget(subline);
    lines->addStretch();
    m_grid->addLayout(lines, row, labelColumn);
    m_grid->addWidget(field, row, fieldColumn);
    return finish(field, subline, words);
}

SettingRow* SettingRows::addWide(QWidget* field, const Words& words)
{
    const int row = m_grid->rowCount();
    QVBoxLayout* lines = linesFrom(0);
    lines->addWidget(field);
    QLabel* const subline = words.subline.isEmpty() ? nullptr : smallLabel(words.subline, this);
    if (subline != nullptr) {
        QVBoxLayout* below = linesFrom(rowIndent);
        below->addWidget(subline);
        lines->addLayout(below);
    }
    m_grid->addLayout(lines, row, labelColumn, 1, 2);
    return finish(field, subline, words);
}

// Mark and note of the row that has just been begun.
SettingRow* SettingRows::finish(QWidget* field, QLabel* subline, const Words& words)
{
    if (!words.label.isEmpty())
        field->setAccessibleName(words.label);
    const int row = m_grid->rowCount() - 1;
    auto* mark = new PresetMark(this);
    mark->setObjectName(field->objectName() + QStringLiteral("Mark"));
    m_grid->addWidget(mark, row, markColumn, Qt::AlignCenter);
    QLabel* note = smallLabel({}, this);
    note->setObjectName(field->objectName() + QStringLiteral("Note"));
    QSizePolicy kept = note->sizePolicy();
    kept.setRetainSizeWhenHidden(words.keepsNote);
    note->setSizePolicy(kept);
    m_grid->addWidget(note, row + 1, labelColumn, 1, 2);
    return new SettingRow(field, subline, mark, note);
}

QLayout* SettingRows::makeWideRow(const QString& label, QWidget* field, QWidget* parent)
{
    field->setAccessibleName(label);
    field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new FieldLabel(label, field, parent));
    row->addWidget(field, 1);
    return row;
}

}  // namespace kinoscope::ui
