// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/download/set_details.h"

#include "app/files/download/download_problem.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace kinoscope {

SetDetails::SetDetails(QWidget* parent) : QFrame(parent), m_name(new QLabel(this)), m_about(new QLabel(this))
{
    setObjectName(QStringLiteral("setDetails"));
    ui::setRole(this, "card");
    ui::setRole(m_name, "heading");
    m_name->setObjectName(QStringLiteral("setName"));
    m_about->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    column->addWidget(m_name);
    column->addWidget(m_about);
    column->addSpacing(4);
    auto* form = new QGridLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(6);
    form->setColumnStretch(1, 1);
    m_size = addRow(form, QStringLiteral("setSize"), tr("Download"));
    m_licence = addRow(form, QStringLiteral("setLicence"), tr("Licence"));
    m_citation = addRow(form, QStringLiteral("setCitation"), tr("Please cite"));
    m_checksum = addRow(form, QStringLiteral("setChecksum"), tr("Checksum"));
    column->addLayout(form);
    column->addStretch(1);
}

QLabel* SetDetails::addRow(QGridLayout* form, const QString& name, const QString& caption)
{
    auto* title = new QLabel(caption, this);
    ui::setRole(title, "muted");
    auto* text = new QLabel(this);
    text->setObjectName(name);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    text->setOpenExternalLinks(true);
    text->setFocusPolicy(Qt::ClickFocus);
    const int row = form->rowCount();
    form->addWidget(title, row, 0, Qt::AlignTop);
    form->addWidget(text, row, 1);
    return text;
}

void SetDetails::showSet(const DownloadSet& set)
{
    m_name->setText(set.name);
    m_about->setText(set.about);
    const QString host = set.address.host();
    m_size->setText(
        set.bytes > 0 ? tr("%1 from %2").arg(sizeText(set.bytes), host)
                      : tr("From %1. The size is known once it starts; at most %2").arg(host, sizeText(set.mostBytes)));
    m_licence->setText(QStringLiteral("%1 <a href=\"%2\">%3</a>")
                           .arg(set.licence.toHtmlEscaped(), set.terms.toString().toHtmlEscaped(), tr("Terms")));
    m_citation->setText(set.citation.toHtmlEscaped());
    m_checksum->setText(checksumText(set));
    takeHeight();
}

void SetDetails::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    takeHeight();
}

// Of all lines, at the width that a scroll bar beside it leaves: the scroll area asks before that is there.
void SetDetails::takeHeight()
{
    setMinimumHeight(layout()->totalHeightForWidth(width()));
}

}  // namespace kinoscope
