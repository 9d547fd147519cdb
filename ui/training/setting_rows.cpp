// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/setting_rows.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QToolTip>

namespace kinoscope::ui {

namespace {

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

}  // namespace

SettingRows::SettingRows(QWidget* form) : QWidget(form), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(5);
}

void SettingRows::addField(const QString& label, QWidget* field)
{
    field->setAccessibleName(label);
    field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    const int row = m_grid->rowCount();
    m_grid->addWidget(makeLabel(label, field, this), row, 0);
    m_grid->addWidget(field, row, 1);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 4);
}

void SettingRows::addWide(QWidget* widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
}

void SettingRows::addWideField(const QString& label, QWidget* field)
{
    m_grid->addLayout(makeWideRow(label, field, this), m_grid->rowCount(), 0, 1, 2);
}

QLayout* SettingRows::makeWideRow(const QString& label, QWidget* field, QWidget* parent)
{
    field->setAccessibleName(label);
    field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(makeLabel(label, field, parent));
    row->addWidget(field, 1);
    return row;
}

QLabel* SettingRows::makeLabel(const QString& text, QWidget* field, QWidget* parent)
{
    return new FieldLabel(text, field, parent);
}

}  // namespace kinoscope::ui
