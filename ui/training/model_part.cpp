// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/model_part.h"

#include "ui/theme/theme.h"
#include "ui/training/notebook_offer.h"
#include "ui/training/panel_part.h"
#include "ui/training/run_status.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/state_icon.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace kinoscope::ui {

// Parts are made in the order in which Tab goes through them.
ModelPart::ModelPart(QWidget* preset, QAction* train, QWidget* parent)
    : QWidget(parent), m_sentence(new QLabel(this)), m_settings(makeLink("settingsButton", tr("Settings…"), this)),
      m_train(new ActionButton(this)), m_offer(new NotebookOffer(this)), m_stale(makeStaleNote()),
      m_status(new RunStatus(this))
{
    QVBoxLayout* const column = fillPart(this, tr("MODEL"));
    m_sentence->setObjectName(QStringLiteral("settingsSentence"));
    m_sentence->setWordWrap(true);
    setRole(m_sentence, "muted");
    m_settings->setToolTip(tr("All training settings"));
    m_train->setObjectName(QStringLiteral("trainButton"));
    m_train->setDefaultAction(train);
    m_train->setProperty("primary", true);
    m_train->setIcon(themedIcon(QStringLiteral("train"), QPalette::HighlightedText));
    m_train->setIconSize(QSize(14, 14));
    m_train->setMinimumHeight(36);
    column->addWidget(preset);
    column->addWidget(m_sentence);
    column->addWidget(m_settings, 0, Qt::AlignLeft);
    for (QWidget* below : std::initializer_list<QWidget*>{m_train, m_offer, m_stale, m_status})
        column->addWidget(below);
    connect(m_settings, &QPushButton::clicked, this, &ModelPart::settingsWanted);
    connect(m_offer, &NotebookOffer::taken, this, &ModelPart::notebookWanted);
    setNotebookOffered(false);
    setStale(false);
}

QWidget* ModelPart::makeStaleNote()
{
    auto* note = new QFrame(this);
    setRole(note, "warningBox");
    auto* icon = new StateIcon(note);
    icon->setLook(QStringLiteral("stale"), "warning");
    auto* text = new QLabel(tr("Settings changed. Retrain to apply."), note);
    text->setObjectName(QStringLiteral("staleNote"));
    text->setWordWrap(true);
    setRole(text, "warning");
    auto* row = new QHBoxLayout(note);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(6);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    return note;
}

void ModelPart::setSentence(const QString& text)
{
    m_sentence->setText(text);
    m_sentence->setVisible(!text.isEmpty());
    m_settings->setEnabled(!text.isEmpty());
}

// Hand the keyboard on first: the button that was pressed goes.
void ModelPart::setNotebookOffered(bool offered)
{
    if (!offered && m_offer->isAncestorOf(window()->focusWidget()))
        m_train->setFocus(Qt::OtherFocusReason);
    m_offer->setVisible(offered);
}

void ModelPart::setStale(bool stale)
{
    m_stale->setVisible(stale);
    m_status->setStale(stale);
}

}  // namespace kinoscope::ui
