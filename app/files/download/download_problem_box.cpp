// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/download/download_problem_box.h"

#include "app/files/download/download_parts.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kinoscope {

DownloadProblemBox::DownloadProblemBox(QWidget* parent)
    : QWidget(parent), m_sentence(makeDownloadText(QStringLiteral("downloadProblem"), "error")),
      m_advice(makeDownloadText(QStringLiteral("downloadAdvice"), "muted"))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* page = makeDownloadButton(QStringLiteral("downloadPage"), tr("Open web &page"));
    auto* debianCopy = makeDownloadButton(QStringLiteral("downloadDebianCopy"),
                                          tr("Use a &smaller copy (MovieLens 2016, from Debian)"));
    debianCopy->setToolTip(tr("100,004 ratings from 2016, in Debian's package r-cran-dslabs (installed if missing)"));
    auto* ways = new QHBoxLayout;
    ways->addWidget(page);
    ways->addWidget(debianCopy);
    ways->addStretch(1);
    layout->addWidget(m_sentence);
    layout->addWidget(m_advice);
    layout->addLayout(ways);
    connect(page, &QPushButton::clicked, this, &DownloadProblemBox::pageWanted);
    connect(debianCopy, &QPushButton::clicked, this, &DownloadProblemBox::debianCopyWanted);
}

void DownloadProblemBox::showProblem(const QString& sentence, const QString& advice)
{
    m_sentence->setText(sentence);
    m_advice->setText(advice);
    show();
    QAccessibleEvent alert(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

}  // namespace kinoscope
