// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialog is made of.
#include "app/files/download/download_dialog.h"

#include "ui/panels/loading_bar.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kinoscope {

namespace {

QPushButton* makeButton(const QString& name, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    return button;
}

QLabel* makeText(const QString& name, const char* role)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    ui::setRole(label, role);
    return label;
}

}  // namespace

QWidget* DownloadDialog::makeFolderRow()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_folder = new QLineEdit;
    m_folder->setObjectName(QStringLiteral("downloadFolder"));
    m_folder->setAccessibleName(tr("Folder that the set goes into"));
    auto* label = new QLabel(tr("&Into the folder"));
    label->setBuddy(m_folder);
    m_choose = makeButton(QStringLiteral("downloadChooseFolder"), tr("C&hoose…"));
    layout->addWidget(label);
    layout->addWidget(m_folder, 1);
    layout->addWidget(m_choose);
    return row;
}

QWidget* DownloadDialog::makeProgress()
{
    m_progress = new QWidget(this);
    auto* layout = new QVBoxLayout(m_progress);
    layout->setContentsMargins(0, 0, 0, 0);
    m_progressText = makeText(QStringLiteral("downloadProgressText"), "muted");
    m_bar = new ui::LoadingBar;
    m_bar->setObjectName(QStringLiteral("downloadBar"));
    m_bar->setAccessibleName(tr("How much is fetched"));
    layout->addWidget(m_progressText);
    layout->addWidget(m_bar);
    return m_progress;
}

QWidget* DownloadDialog::makeProblem()
{
    m_problem = new QWidget(this);
    auto* layout = new QVBoxLayout(m_problem);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_problemText = makeText(QStringLiteral("downloadProblem"), "error");
    m_adviceText = makeText(QStringLiteral("downloadAdvice"), "muted");
    m_page = makeButton(QStringLiteral("downloadPage"), tr("Open its &page in a browser"));
    m_debianCopy = makeButton(QStringLiteral("downloadDebianCopy"), tr("Use Debian's &small MovieLens instead"));
    m_debianCopy->setToolTip(
        tr("100,004 ratings of 2016 from Debian's package r-cran-dslabs, which is installed if it is "
           "missing"));
    auto* ways = new QHBoxLayout;
    ways->addWidget(m_page);
    ways->addWidget(m_debianCopy);
    ways->addStretch(1);
    layout->addWidget(m_problemText);
    layout->addWidget(m_adviceText);
    layout->addLayout(ways);
    return m_problem;
}

QWidget* DownloadDialog::makeButtons()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_close = makeButton(QStringLiteral("downloadClose"), tr("&Close"));
    m_cancel = makeButton(QStringLiteral("downloadCancel"), tr("C&ancel"));
    m_begin = makeButton(QStringLiteral("downloadBegin"), tr("&Download"));
    m_begin->setProperty("primary", true);
    m_begin->setDefault(true);
    layout->addStretch(1);
    layout->addWidget(m_close);
    layout->addWidget(m_cancel);
    layout->addWidget(m_begin);
    return row;
}

}  // namespace kinoscope
