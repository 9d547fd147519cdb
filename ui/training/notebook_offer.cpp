// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/notebook_offer.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kinoscope::ui {

NotebookOffer::NotebookOffer(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("notebookOffer"));
    auto* use = new QPushButton(tr("Use the Notebook preset"), this);
    use->setObjectName(QStringLiteral("notebookButton"));
    use->setAccessibleName(use->text());
    use->setToolTip(tr("There is more to see from a random start, as in the notebook."));
    use->setProperty("role", QStringLiteral("link"));
    use->setCursor(Qt::PointingHandCursor);
    use->setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(use, 0, Qt::AlignLeft);
    connect(use, &QPushButton::clicked, this, &NotebookOffer::taken);
}

}  // namespace kinoscope::ui
