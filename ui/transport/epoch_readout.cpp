// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transport/epoch_readout.h"

#include "core/model/snapshot.h"
#include "ui/charts/loss_history.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kinoscope::ui {

EpochReadout::EpochReadout(QWidget* parent) : QWidget(parent), m_epoch(new QLabel(this)), m_value(new QLabel(this))
{
    m_epoch->setObjectName(QStringLiteral("epochText"));
    setRole(m_epoch, "strong");
    m_value->setObjectName(QStringLiteral("epochValue"));
    setRole(m_value, "accent");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addStretch(1);
    column->addWidget(m_epoch);
    column->addWidget(m_value);
    column->addStretch(1);
    m_epoch->installEventFilter(this);
    fit();
}

void EpochReadout::showEpoch(std::optional<int> shown, int planned, std::optional<int> kept)
{
    m_shown = shown;
    const bool otherPlan = std::exchange(m_planned, planned) != planned;
    const bool back = shown && kept && *shown != *kept;
    QString epoch;
    if (shown)
        epoch = tr("Epoch %1 of %2").arg(countText(*shown - start_epoch), countText(planned));
    m_epoch->setText(back ? tr("%1 · kept %2").arg(epoch, countText(*kept - start_epoch)) : epoch);
    setRole(m_epoch, back ? "accentStrong" : "strong");
    m_epoch->setToolTip(shown == start_epoch ? tr("The random start, before training") : QString());
    if (otherPlan)
        fit();
}

void EpochReadout::showFailure(const QString& failure)
{
    m_epoch->setText(failure);
    setRole(m_epoch, "error");
    m_epoch->setToolTip(failure);
    m_value->clear();
}

void EpochReadout::showRecord(const EpochRecord* record, Feedback feedback)
{
    if (m_shown == start_epoch)
        m_value->setText(tr("random start"));
    else if (record != nullptr)
        m_value->setText(tr("validation %1").arg(fixedText(shownLoss(record->validation_loss, feedback), 3)));
    else
        m_value->clear();
}

void EpochReadout::setValueShown(bool shown)
{
    m_value->setVisible(shown);
}

QString EpochReadout::text() const
{
    return m_epoch->text();
}

void EpochReadout::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

// The label gets its font after this.
bool EpochReadout::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_epoch && event->type() == QEvent::FontChange)
        fit();
    return QWidget::eventFilter(watched, event);
}

void EpochReadout::fit()
{
    constexpr int fewestDigits = 3;
    const QString number(std::max(fewestDigits, static_cast<int>(countText(m_planned).size())), QLatin1Char('0'));
    const QString widest = tr("%1 · kept %2").arg(tr("Epoch %1 of %2").arg(number, number), number);
    QFont bold = m_epoch->font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    setFixedWidth(metrics.horizontalAdvance(widest) + 4);
    // Other text of a label without a fixed size would lay the whole window out anew, many times a second.
    for (QLabel* const label : {m_epoch, m_value})
        label->setFixedSize(width(), metrics.height());
}

}  // namespace kinoscope::ui
