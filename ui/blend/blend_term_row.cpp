// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blend/blend_term_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace kinoscope::ui {

constexpr int signPadding = 24;

BlendTermRow::BlendTermRow(const QString& name, bool minus, int number, QWidget* parent)
    : QWidget(parent), m_sign(new QToolButton(this)), m_remove(new QToolButton(this))
{
    QToolButton* const sign = m_sign;
    QToolButton* const remove = m_remove;
    sign->setObjectName(QStringLiteral("blendSign%1").arg(number));
    sign->setText(minus ? tr("− minus") : tr("+ plus"));
    sign->setAccessibleName(minus ? tr("%1 is subtracted: press to add it").arg(name)
                                  : tr("%1 is added: press to subtract it").arg(name));
    sign->setToolTip(minus ? tr("Subtracted. Click to add.") : tr("Added. Click to subtract."));
    sign->setFixedHeight(28);
    sign->setMinimumWidth(std::max(sign->fontMetrics().horizontalAdvance(tr("− minus")),
                                   sign->fontMetrics().horizontalAdvance(tr("+ plus"))) +
                          signPadding);
    auto* label = new QLabel(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    remove->setObjectName(QStringLiteral("blendRemove%1").arg(number));
    remove->setText(QStringLiteral("×"));
    remove->setAccessibleName(tr("Remove %1").arg(name));
    remove->setToolTip(tr("Remove"));
    remove->setProperty("role", QStringLiteral("plain"));
    remove->setFixedSize(26, 26);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    remove->setFont(large);
    for (QToolButton* button : {sign, remove})
        button->setFocusPolicy(Qt::StrongFocus);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(sign);
    row->addWidget(label, 1);
    row->addWidget(remove);
    connect(sign, &QToolButton::clicked, this, &BlendTermRow::signToggled);
    connect(remove, &QToolButton::clicked, this, &BlendTermRow::removed);
}

std::optional<BlendTermRow::Control> BlendTermRow::focused() const
{
    if (m_sign->hasFocus())
        return Control::sign;
    return m_remove->hasFocus() ? std::optional(Control::remove) : std::nullopt;
}

void BlendTermRow::focus(Control control)
{
    (control == Control::sign ? m_sign : m_remove)->setFocus(Qt::OtherFocusReason);
}

}  // namespace kinoscope::ui
