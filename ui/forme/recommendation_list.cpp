// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forme/recommendation_list.h"

#include "ui/forme/recommendation_row.h"

#include <QApplication>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace kinoscope::ui {

RecommendationList::RecommendationList(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("recommendationList"));
    setAccessibleName(tr("Recommended films"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

const RecommendedFilm* RecommendationList::openFilm() const
{
    const auto found = std::find_if(m_films.begin(), m_films.end(),
                                    [this](const RecommendedFilm& film) { return film.movie == m_opened; });
    return found == m_films.end() ? nullptr : &*found;
}

void RecommendationList::setFilms(const std::vector<RecommendedFilm>& films)
{
    std::size_t focused = m_rows.size();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i] == QApplication::focusWidget() || m_rows[i]->isAncestorOf(QApplication::focusWidget()))
            focused = i;
    const bool had = focused < m_rows.size();
    const int before = had ? m_rows[focused]->movie() : -1;
    m_films = films;
    if (openFilm() == nullptr)
        m_opened.reset();
    setUpdatesEnabled(false);
    setRowCount(films.size());
    for (std::size_t i = 0; i < films.size(); ++i) {
        const bool open = films[i].movie == m_opened;
        if (!open)
            m_rows[i]->setOpen(false);  // before its film: reasons that are not seen need not be made
        m_rows[i]->setFilm(films[i]);
        m_rows[i]->setOpen(open);
    }
    setUpdatesEnabled(true);
    // The same film's row, or the one that took the place of a film that is gone.
    if (had && !m_rows.empty()) {
        const auto same = std::find_if(m_rows.begin(), m_rows.end(),
                                       [before](const RecommendationRow* row) { return row->movie() == before; });
        RecommendationRow* const row = same != m_rows.end() ? *same : m_rows[std::min(focused, m_rows.size() - 1)];
        row->setFocus(Qt::MouseFocusReason);
    }
    Q_EMIT openedChanged();
}

void RecommendationList::setRowCount(std::size_t count)
{
    while (m_rows.size() > count) {
        m_rows.back()->hide();
        m_rows.back()->setParent(nullptr);
        m_rows.back()->deleteLater();  // it may be what was just clicked
        m_rows.pop_back();
    }
    while (m_rows.size() < count) {
        QWidget* const last = m_rows.empty() ? m_before : m_rows.back()->lastInTabOrder();
        m_rows.push_back(addRow(static_cast<int>(m_rows.size()) + 1));
        if (last != nullptr)
            setTabOrder(last, m_rows.back());  // Qt puts new ones behind all others of the window
    }
}

RecommendationRow* RecommendationList::addRow(int number)
{
    auto* row = new RecommendationRow(number, m_fixed, this);
    m_column->addWidget(row);
    connect(row, &RecommendationRow::openWanted, this, [this, row] { open(row->movie()); });
    connect(row, &RecommendationRow::filmPicked, this, &RecommendationList::filmPicked);
    connect(row, &RecommendationRow::seen, this, &RecommendationList::seen);
    connect(row, &RecommendationRow::unwanted, this, &RecommendationList::unwanted);
    connect(row, &RecommendationRow::withoutWanted, this, &RecommendationList::withoutWanted);
    connect(row, &RecommendationRow::stepped, this, [this, row](int by) { step(row, by); });
    row->show();
    return row;
}

void RecommendationList::open(std::optional<int> movie)
{
    if (movie == m_opened)
        return;
    m_opened = movie;
    for (RecommendationRow* row : m_rows)
        row->setOpen(row->movie() == movie);
    QMetaObject::invokeMethod(this, &RecommendationList::showOpen, Qt::QueuedConnection);  // once it is laid out
    Q_EMIT openedChanged();
}

void RecommendationList::showOpen()
{
    for (QWidget* above = parentWidget(); above != nullptr; above = above->parentWidget())
        if (auto* const area = qobject_cast<QScrollArea*>(above))
            for (RecommendationRow* row : m_rows)
                if (row->isOpen())
                    area->ensureWidgetVisible(row, 0, 0);
}

void RecommendationList::step(const RecommendationRow* from, int by)
{
    const auto at = std::find(m_rows.begin(), m_rows.end(), from) - m_rows.begin() + by;
    if (at >= 0 && at < static_cast<std::ptrdiff_t>(m_rows.size()))
        m_rows[static_cast<std::size_t>(at)]->setFocus(Qt::TabFocusReason);
}

}  // namespace kinoscope::ui
