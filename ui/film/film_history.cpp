// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/film/film_history.h"

#include "ui/theme/theme.h"
#include "ui/widgets/epoch_chip.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace kinoscope::ui {

FilmHistory::FilmHistory(QWidget* parent)
    : QWidget(parent),
      m_back(makeButton("filmBack", QStringLiteral("back"), tr("Go to the previous film"), tr("Alt+Left"))),
      m_forward(makeButton("filmForward", QStringLiteral("forward"), tr("Go to the next film"), tr("Alt+Right"))),
      m_note(new EpochChip(QStringLiteral("filmNote")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addStretch();
    QSizePolicy kept = m_note->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_note->setSizePolicy(kept);
    row->addWidget(m_note, 0, Qt::AlignVCenter);
    connect(m_back, &QToolButton::clicked, this, &FilmHistory::backRequested);
    connect(m_forward, &QToolButton::clicked, this, &FilmHistory::forwardRequested);
}

QToolButton* FilmHistory::makeButton(const char* name, const QString& icon, const QString& what, const QString& key)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(themedIcon(icon));
    button->setIconSize(QSize(16, 16));
    button->setProperty("role", QStringLiteral("plain"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(what);
    button->setToolTip(tr("%1 (%2)").arg(what, key));
    button->setEnabled(false);
    return button;
}

void FilmHistory::setPossible(bool back, bool forward)
{
    m_back->setEnabled(back);
    m_forward->setEnabled(forward);
}

void FilmHistory::setNote(const QString& note, const QString& explanation)
{
    m_note->say(note, explanation);
}

}  // namespace kinoscope::ui
