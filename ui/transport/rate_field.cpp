// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transport/rate_field.h"

#include "ui/theme/theme.h"
#include "ui/widgets/number_box.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kinoscope::ui {

RateField::RateField(QWidget* parent) : QWidget(parent), m_box(new NumberBox(setting_info("lr"), this))
{
    auto* label = new QLabel(tr("Learning rate"), this);
    label->setBuddy(m_box);
    setRole(label, "muted");
    m_box->setObjectName(QStringLiteral("presentedRateBox"));
    m_box->setAccessibleName(label->text());
    m_box->setToolTip(tr("For the current run from its next batch, or for the next run"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addStretch(1);
    column->addWidget(label);
    column->addWidget(m_box);
    column->addStretch(1);
    connect(m_box, &NumberBox::valueChanged, this, &RateField::chosen);
}

void RateField::setRate(double rate)
{
    const QSignalBlocker quiet(m_box);
    m_box->setValue(rate);
}

}  // namespace kinoscope::ui
