// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forme/rated_list.h"

#include "ui/forme/rated_row.h"
#include "ui/forme/star_rating.h"
#include "ui/forme/why_bars.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kinoscope::ui {

RatedList::RatedList(QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_more(new QPushButton(this)), m_unlisted(new QLabel(this))
{
    setObjectName(QStringLiteral("ratedList"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_more->setObjectName(QStringLiteral("moreRated"));
    setRole(m_more, "link");
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    m_unlisted->setObjectName(QStringLiteral("ratedUnlisted"));
    m_unlisted->setWordWrap(true);
    setRole(m_unlisted, "muted");
    m_column->addWidget(m_unlisted);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_isUnfolded = !m_isUnfolded;
        build();
        m_more->setFocus(Qt::OtherFocusReason);
    });
    build();
}

void RatedList::setHasStars(bool has)
{
    if (std::exchange(m_hasStars, has) != has)
        build();
}

void RatedList::setFilms(const std::vector<RatedFilm>& films)
{
    if (films == m_films)
        return;
    m_films = films;
    build();
}

void RatedList::build()
{
    std::vector<RatedFilm> here;
    std::copy_if(m_films.begin(), m_films.end(), std::back_inserter(here),
                 [](const RatedFilm& film) { return film.movie >= 0; });
    const std::size_t shown = std::min(here.size(), m_isUnfolded ? most : unfolded);
    const auto focused =
        std::find_if(m_rows.begin(), m_rows.end(), [](const RatedRow* row) { return row->stars()->hasFocus(); });
    const int before = focused == m_rows.end() ? -1 : (*focused)->film().movie;
    setRowCount(shown);
    for (std::size_t i = 0; i < shown; ++i) {
        m_rows[i]->setFilm(here[i], m_hasStars);
        if (here[i].movie == before)
            m_rows[i]->stars()->setFocus(Qt::OtherFocusReason);
    }
    showRest(here, shown);
}

void RatedList::setRowCount(std::size_t count)
{
    while (m_rows.size() > count) {
        RatedRow* const row = m_rows.back();
        m_rows.pop_back();
        if (row->removal()->hasFocus() && !m_rows.empty())
            m_rows.back()->removal()->setFocus(Qt::OtherFocusReason);
        row->hide();
        row->setParent(nullptr);
        row->deleteLater();  // it may be what was just clicked
    }
    while (m_rows.size() < count) {
        QWidget* last = m_rows.empty() ? m_more->previousInFocusChain() : m_rows.back()->removal();
        while (last != m_more && last->focusPolicy() == Qt::NoFocus)  // nothing can be put behind such a one
            last = last->previousInFocusChain();
        auto* row = new RatedRow(this);
        m_column->insertWidget(static_cast<int>(m_rows.size()), row);
        m_rows.push_back(row);
        setTabOrder(last, row->stars());  // Qt puts new ones behind all others of the window
        setTabOrder(row->stars(), row->removal());
        connect(row, &RatedRow::rated, this, &RatedList::rated);
    }
}

void RatedList::showRest(const std::vector<RatedFilm>& here, std::size_t shown)
{
    const auto more = static_cast<int>(here.size() - std::min(here.size(), unfolded));
    m_more->setVisible(more > 0);
    m_more->setText(m_isUnfolded ? tr("Show fewer") : tr("%n more", nullptr, more));
    m_more->setAccessibleName(m_more->text());
    QStringList hidden;
    for (std::size_t i = shown; i < std::min(here.size(), shown + 20); ++i)
        hidden << (m_hasStars ? titleWithStars(here[i]) : here[i].title);
    m_more->setToolTip(hidden.isEmpty()
                           ? QString()
                           : QStringLiteral("<p>%1</p>").arg(hidden.join(QStringLiteral(", ")).toHtmlEscaped()));
    QStringList unlisted;
    if (m_isUnfolded && here.size() > most)
        unlisted << tr("%n older film(s) are not listed: search for one to change its stars.", nullptr,
                       static_cast<int>(here.size() - most));
    if (here.size() < m_films.size())
        unlisted << tr("%n film(s) are not in this data set; their stars are kept.", nullptr,
                       static_cast<int>(m_films.size() - here.size()));
    m_unlisted->setVisible(!unlisted.isEmpty());
    m_unlisted->setText(unlisted.join(QLatin1Char(' ')));
}

}  // namespace kinoscope::ui
