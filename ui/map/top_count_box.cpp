// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/top_count_box.h"

#include "ui/text/words.h"

#include <algorithm>
#include <array>

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
    for (const int films : usualCounts)
        addItem(countText(films), films);
    addItem(tr("All"), 0);
    connect(this, &QComboBox::activated, this, [this](int index) { Q_EMIT chosen(itemData(index).toInt()); });
}

void TopCountBox::setFilms(int films)
{
    int index = findData(films);
    if (index < 0) {
        index = static_cast<int>(std::lower_bound(usualCounts.begin(), usualCounts.end(), films) - usualCounts.begin());
        insertItem(index, countText(films), films);
    }
    setCurrentIndex(index);
    // One that is not among the usual ones goes when another is set.
    for (int item = count() - 1; item >= 0; --item) {
        const int other = itemData(item).toInt();
        if (other != films && other != 0 &&
            std::find(usualCounts.begin(), usualCounts.end(), other) == usualCounts.end())
            removeItem(item);
    }
}

}  // namespace kinoscope::ui
