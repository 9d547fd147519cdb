// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/recent_links.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kinoscope::ui {

RecentLinks::RecentLinks(QWidget* parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 8, 0, 0);
    m_lines->setSpacing(4);
}

void RecentLinks::setSources(const QList<RecentSource>& sources)
{
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    setVisible(!sources.isEmpty());
    if (sources.isEmpty())
        return;
    auto* caption = new QLabel(tr("RECENT"));
    setRole(caption, "section");
    m_lines->addWidget(caption);
    for (const RecentSource& source : sources)
        m_lines->addWidget(makeLine(source));
}

// A grid would not do: what was made of it is cut where there is no room, the name and the day are not.
QWidget* RecentLinks::makeLine(const RecentSource& source)
{
    auto* link = new QPushButton;
    link->setObjectName(QStringLiteral("startRecent"));
    link->setText(QString(source.name).replace(QLatin1Char('&'), QLatin1String("&&")));
    link->setAccessibleName(tr("Open %1").arg(source.name));
    link->setAccessibleDescription(source.made);
    link->setToolTip(QDir::toNativeSeparators(source.path));
    setRole(link, "link");
    link->setCursor(Qt::PointingHandCursor);
    link->setFocusPolicy(Qt::StrongFocus);
    connect(link, &QPushButton::clicked, this, [this, path = source.path] { Q_EMIT wanted(path); });
    auto* made = new ElidedLabel(source.made);
    made->setObjectName(QStringLiteral("startRecentMade"));
    auto* when = new QLabel(whenText(source.when, QDate::currentDate()));
    when->setObjectName(QStringLiteral("startRecentWhen"));
    for (QLabel* label : {static_cast<QLabel*>(made), when})
        setRole(label, "muted");
    auto* line = new QWidget;
    auto* across = new QHBoxLayout(line);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(8);
    across->addWidget(link);
    across->addWidget(made, 1);
    across->addWidget(when);
    return line;
}

}  // namespace kinoscope::ui
