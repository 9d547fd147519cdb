// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/loading_strip.h"

#include "ui/widgets/loading_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kinoscope {

LoadingStrip::LoadingStrip(QWidget* parent) : QWidget(parent), m_text(new QLabel(this)), m_bar(new ui::LoadingBar(this))
{
    m_text->setObjectName(QStringLiteral("loadingText"));
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(QStringLiteral("loadingBar"));
    m_bar->setFixedWidth(140);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("loadingCancel"));
    cancel->setAccessibleName(tr("Cancel reading"));
    cancel->setProperty("role", QStringLiteral("link"));
    cancel->setCursor(Qt::PointingHandCursor);
    connect(cancel, &QPushButton::clicked, this, &LoadingStrip::cancelRequested);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 16, 0);
    row->setSpacing(8);
    for (QWidget* part : {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_bar), static_cast<QWidget*>(cancel)})
        row->addWidget(part);
    hide();
}

void LoadingStrip::showBusy(const QString& what)
{
    m_text->setText(m_text->fontMetrics().elidedText(what, Qt::ElideMiddle, 280));
    m_text->setToolTip(what);
    m_bar->showBusy();
    show();
}

void LoadingStrip::showShare(double share)
{
    m_bar->showShare(share);
}

}  // namespace kinoscope
