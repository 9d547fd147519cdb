// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/top_count_box.h"

#include "ui/text/words.h"

#include <array>
#include <set>

namespace kinoscope::ui {

namespace {

constexpr std::array usualCounts{10, 20, 40, 80, 160};

}  // namespace

TopCountBox::TopCountBox(QWidget* parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("mapTopCount"));
    setAccessibleName(tr("Number of labelled films"));
    setToolTip(tr("How many films are labelled: the most appealing ones (highest bias) that enough people rated."));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    fill();
    connect(this, &QComboBox::activated, this, [this](int index) { Q_EMIT chosen(itemData(index).toInt()); });
}

void TopCountBox::setFilms(int films)
{
    m_films = films;
    fill();
}

void TopCountBox::setFilmCount(int films)
{
    m_filmCount = films;
    fill();
}

// Only what leaves a film out; and the one that is chosen, where it is not among the usual ones.
void TopCountBox::fill()
{
    std::set<int> counts(usualCounts.begin(), usualCounts.end());
    if (m_films > 0)
        counts.insert(m_films);
    if (m_filmCount > 0)
        counts.erase(counts.lower_bound(m_filmCount), counts.end());
    clear();
    for (const int films : counts)
        addItem(countText(films), films);
    addItem(tr("All"), 0);
    const int chosen = findData(m_films);
    setCurrentIndex(chosen >= 0 ? chosen : count() - 1);
}

}  // namespace kinoscope::ui
