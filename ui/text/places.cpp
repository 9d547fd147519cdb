// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/places.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace kinoscope::ui {

std::vector<int> placesOf(const std::vector<QString>& texts, Digits digits)
{
    QCollator collator;
    collator.setNumericMode(digits == Digits::asNumbers);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(texts.size());
    for (const QString& text : texts)
        keys.push_back(collator.sortKey(text));
    std::vector<std::size_t> order(texts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return keys[a].compare(keys[b]) < 0; });
    std::vector<int> places(texts.size());
    int place = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && keys[order[i]].compare(keys[order[i - 1]]) != 0)
            ++place;
        places[order[i]] = place;
    }
    return places;
}

}  // namespace kinoscope::ui
