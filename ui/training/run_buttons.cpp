// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/run_buttons.h"

#include "ui/theme/theme.h"
#include "ui/widgets/action_button.h"

#include <QAction>
#include <QVBoxLayout>

namespace kinoscope::ui {

RunButtons::RunButtons(const TrainingActions& actions, QWidget* parent)
    : QWidget(parent), m_train(makeButton("trainButton", actions.train))
{
    m_train->setProperty("primary", true);
    m_train->setIcon(themedIcon(QStringLiteral("train"), QPalette::HighlightedText));
    m_train->setIconSize(QSize(14, 14));
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    for (ActionButton* button : {makeButton("pauseButton", actions.pause), makeButton("stepButton", actions.step),
                                 makeButton("stopButton", actions.stop)}) {
        button->setProperty("compact", true);
        row->addWidget(button, 1);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_train);
    column->addLayout(row);
}

ActionButton* RunButtons::makeButton(const char* name, QAction* action)
{
    auto* button = new ActionButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setDefaultAction(action);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return button;
}

}  // namespace kinoscope::ui
