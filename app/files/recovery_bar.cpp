// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/recovery_bar.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace kinoscope {

RecoveryBar::RecoveryBar(QWidget* parent) : QFrame(parent), m_label(new QLabel(this))
{
    setObjectName(QStringLiteral("recoveryBar"));
    ui::setRole(this, "card");
    m_label->setObjectName(QStringLiteral("recoveryText"));
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);

    const auto button = [this](const QString& name, const QString& text, const QString& what) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(name);
        made->setAccessibleName(what);
        return made;
    };
    QPushButton* const open = button(QStringLiteral("recoveryOpen"), tr("Recover"), tr("Recover the unsaved run"));
    open->setProperty("primary", true);
    QPushButton* const discard =
        button(QStringLiteral("recoveryDiscard"), tr("Discard"), tr("Discard the unsaved run"));
    connect(open, &QPushButton::clicked, this, &RecoveryBar::openRequested);
    connect(discard, &QPushButton::clicked, this, &RecoveryBar::discardRequested);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_label, 1);
    row->addWidget(open);
    row->addWidget(discard);
    hide();
}

void RecoveryBar::showLeftover(const RecoverableRun& leftover)
{
    m_label->setText(tr("Kinoscope closed before this run was saved: %1, %n pass(es), %2.", nullptr, leftover.epochs)
                         .arg(leftover.name, QLocale().toString(leftover.when, QLocale::ShortFormat)));
    m_label->setAccessibleName(m_label->text());
    show();
}

}  // namespace kinoscope
