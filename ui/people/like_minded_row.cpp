// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/like_minded_row.h"

#include "ui/forme/labels.h"
#include "ui/text/words.h"
#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStringList>
#include <QVBoxLayout>

namespace kinoscope::ui {

LikeMindedRow::LikeMindedRow(const LikeMindedPerson& person, QWidget* parent) : QFrame(parent), m_person(person)
{
    setRole(this, "row");
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(2);
    auto* head = new QHBoxLayout;
    auto* title = new ElidedLabel(person.title);
    title->setObjectName(QStringLiteral("likeMindedName"));
    setRole(title, "strong");
    auto* cosine = new QLabel(fixedText(person.cosine, 2));
    setRole(cosine, "strong");
    cosine->setToolTip(tr("<p>How alike the model finds them: the cosine of the two people's vectors, seen from the "
                          "average person. 1: the same taste, 0: no relation, below 0: rather the opposite.</p>"));
    head->addWidget(title, 1);
    head->addWidget(cosine);
    column->addLayout(head);
    QStringList lines;
    if (person.common >= 0)
        lines << tr("%n film(s) in common", nullptr, person.common);
    if (!person.alike.isEmpty())
        lines << tr("Agree on %1").arg(person.alike);
    if (!person.apart.isEmpty())
        lines << tr("Differ on %1").arg(person.apart);
    for (const QString& line : std::as_const(lines))
        column->addWidget(wrappedLabel("likeMindedFact", "muted", line));
    setAccessibleName(tr("%1, cosine %2").arg(person.title, fixedText(person.cosine, 2)));
    setAccessibleDescription(lines.join(QStringLiteral(". ")));
}

void LikeMindedRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT personWanted(m_person.user);
}

void LikeMindedRow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT personWanted(m_person.user); break;
    case Qt::Key_Up: Q_EMIT stepped(-1); break;
    case Qt::Key_Down: Q_EMIT stepped(1); break;
    default: QFrame::keyPressEvent(event);
    }
}

}  // namespace kinoscope::ui
