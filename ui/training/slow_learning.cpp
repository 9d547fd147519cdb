// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/slow_learning.h"

#include "ui/theme/theme.h"
#include "ui/training/fields/setting_rows.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace kinoscope::ui {

SlowLearning::SlowLearning(QWidget* parent) : QWidget(parent), m_pace(new QComboBox(this)), m_offer(makeOffer())
{
    m_pace->setObjectName(QStringLiteral("paceBox"));
    m_pace->setFocusPolicy(Qt::StrongFocus);
    for (const auto& [text, pace] :
         {std::pair(tr("Off, full speed"), Pace::full), std::pair(tr("Epoch by epoch"), Pace::epoch),
          std::pair(tr("Tenth by tenth"), Pace::tenth), std::pair(tr("Batch by batch"), Pace::batch)})
        m_pace->addItem(text, static_cast<int>(pace));
    m_pace->setToolTip(tr("<p>Slows training down so that map, neighbours and curves can be watched: after each epoch, "
                          "tenth of an epoch or batch it waits for the next beat, four times a second. What is learned "
                          "stays the same. It can be changed at any time; Space pauses.</p>"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addLayout(SettingRows::makeWideRow(tr("Slow learning"), m_pace, this));
    column->addWidget(m_offer);
    connect(m_pace, &QComboBox::currentIndexChanged, this, [this] {
        showOffer();
        Q_EMIT paceChosen(pace());
    });
    showOffer();
}

QWidget* SlowLearning::makeOffer()
{
    auto* offer = new QWidget(this);
    offer->setObjectName(QStringLiteral("notebookOffer"));
    auto* why = new QLabel(tr("Start from random numbers, as the notebook does: there is more to see."), offer);
    why->setWordWrap(true);
    setRole(why, "muted");
    auto* use = new QPushButton(tr("Use the Notebook preset"), offer);
    use->setObjectName(QStringLiteral("notebookButton"));
    use->setAccessibleName(use->text());
    use->setProperty("role", QStringLiteral("link"));
    use->setCursor(Qt::PointingHandCursor);
    use->setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(offer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(why);
    column->addWidget(use, 0, Qt::AlignLeft);
    connect(use, &QPushButton::clicked, this, &SlowLearning::notebookWanted);
    return offer;
}

Pace SlowLearning::pace() const
{
    return static_cast<Pace>(m_pace->currentData().toInt());
}

void SlowLearning::setNotebookOffered(bool offered)
{
    m_offered = offered;
    showOffer();
}

// Hand the keyboard on first: the button that was pressed goes.
void SlowLearning::showOffer()
{
    const bool shown = m_offered && pace() != Pace::full;
    if (!shown && m_offer->isAncestorOf(focusWidget()))
        m_pace->setFocus(Qt::OtherFocusReason);
    m_offer->setVisible(shown);
}

}  // namespace kinoscope::ui
