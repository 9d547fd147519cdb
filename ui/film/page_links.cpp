// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/film/page_links.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace kinoscope::ui {

namespace {

QString nameOf(FilmSite site)
{
    return site == FilmSite::imdb ? QStringLiteral("IMDb") : QStringLiteral("TMDB");
}

}  // namespace

PageLinks::PageLinks(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("filmPages"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 7, 0);
    row->setSpacing(8);
    hide();
}

void PageLinks::setPages(const std::vector<FilmPage>& pages)
{
    // The same again keeps the link that has the keyboard.
    if (pages == m_pages)
        return;
    m_pages = pages;
    qDeleteAll(findChildren<QPushButton*>(Qt::FindDirectChildrenOnly));
    for (const FilmPage& page : pages)
        addLink(page);
    setVisible(!pages.empty());
}

void PageLinks::addLink(const FilmPage& page)
{
    const QString address = QString::fromStdString(page.address);
    auto* link = new QPushButton(nameOf(page.site), this);
    link->setObjectName(QStringLiteral("filmPage") + nameOf(page.site));
    link->setAccessibleName(tr("Open the film's page at %1 in the browser").arg(nameOf(page.site)));
    link->setToolTip(address);
    link->setCursor(Qt::PointingHandCursor);
    setRole(link, "link");
    connect(link, &QPushButton::clicked, this, [this, address] { Q_EMIT pageWanted(address); });
    layout()->addWidget(link);
    link->show();
}

}  // namespace kinoscope::ui
