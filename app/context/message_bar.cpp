// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/context/message_bar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/state_icon.h"

#include <QAccessible>
#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QUrl>

namespace kinoscope {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_icon(new ui::StateIcon(this)), m_label(new QLabel(this)), m_remedy(new QToolButton(this)),
      m_showInFolder(new QAction(tr("Show in folder"), this))
{
    setObjectName(QStringLiteral("messageBar"));
    ui::setRole(this, "card");
    m_label->setObjectName(QStringLiteral("messageText"));
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto* close = new QToolButton(this);
    close->setObjectName(QStringLiteral("messageClose"));
    close->setText(tr("Dismiss"));
    close->setAccessibleName(tr("Dismiss this message"));
    ui::setRole(close, "link");
    connect(close, &QToolButton::clicked, this, &QWidget::hide);

    m_remedy->setObjectName(QStringLiteral("messageRemedy"));
    m_remedy->setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(m_showInFolder, &QAction::triggered, this, &MessageBar::showInFolder);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_label, 1);
    row->addWidget(m_remedy, 0, Qt::AlignVCenter);
    row->addWidget(close, 0, Qt::AlignVCenter);
    hide();
}

void MessageBar::showError(const QString& message)
{
    showText(message, QStringLiteral("warning"), "error");
}

void MessageBar::offer(QAction* remedy)
{
    m_remedy->setDefaultAction(remedy);
    m_remedy->show();
}

void MessageBar::showNote(const QString& message, const QString& path)
{
    showText(message, QStringLiteral("done"), "good");
    m_path = path;
    if (!path.isEmpty())
        offer(m_showInFolder);
}

void MessageBar::showOffer(const QString& message, QAction* action)
{
    showNote(message);
    offer(action);
}

void MessageBar::showInFolder()
{
    const QFileInfo file(m_path);
    QDesktopServices::openUrl(QUrl::fromLocalFile(file.isDir() ? file.absoluteFilePath() : file.absolutePath()));
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_label->text();
}

void MessageBar::showText(const QString& message, const QString& icon, const char* role)
{
    m_icon->setLook(icon, role);
    m_label->setText(message);
    m_label->setAccessibleName(message);
    ui::setRole(m_label, role);
    m_remedy->hide();
    show();
    QAccessibleEvent event(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

}  // namespace kinoscope
