// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/text/film_pages.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace kinoscope::ui {

/// A quiet link to each page of a film, whose tool tip says where it leads.
class PageLinks : public QWidget {
    Q_OBJECT

public:
    explicit PageLinks(QWidget* parent = nullptr);

    /// None: nothing is to be seen.
    void setPages(const std::vector<FilmPage>& pages);

Q_SIGNALS:
    void pageWanted(const QString& address);

private:
    void addLink(const FilmPage& page);

    std::vector<FilmPage> m_pages;
};

}  // namespace kinoscope::ui
