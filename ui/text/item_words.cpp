// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/item_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kinoscope::ui {

namespace {

struct ItemWord {
    std::string_view noun;
    const char* one;
    const char* counted;
};

constexpr std::array item_words{
    ItemWord{"film", QT_TRANSLATE_NOOP("ItemWords", "film"), QT_TRANSLATE_N_NOOP("ItemWords", "%n film(s)")},
    ItemWord{"book", QT_TRANSLATE_NOOP("ItemWords", "book"), QT_TRANSLATE_N_NOOP("ItemWords", "%n book(s)")},
    ItemWord{"song", QT_TRANSLATE_NOOP("ItemWords", "song"), QT_TRANSLATE_N_NOOP("ItemWords", "%n song(s)")},
    ItemWord{"game", QT_TRANSLATE_NOOP("ItemWords", "game"), QT_TRANSLATE_N_NOOP("ItemWords", "%n game(s)")},
    ItemWord{"joke", QT_TRANSLATE_NOOP("ItemWords", "joke"), QT_TRANSLATE_N_NOOP("ItemWords", "%n joke(s)")},
    ItemWord{"product", QT_TRANSLATE_NOOP("ItemWords", "product"), QT_TRANSLATE_N_NOOP("ItemWords", "%n product(s)")},
    ItemWord{"item", QT_TRANSLATE_NOOP("ItemWords", "item"), QT_TRANSLATE_N_NOOP("ItemWords", "%n item(s)")}};

const ItemWord& word_of(std::string_view noun)
{
    const auto* const found =
        std::find_if(item_words.begin(), item_words.end(), [noun](const ItemWord& word) { return word.noun == noun; });
    return found == item_words.end() ? item_words.back() : *found;
}

}  // namespace

QString itemWord(std::string_view noun)
{
    return QCoreApplication::translate("ItemWords", word_of(noun).one);
}

QString itemCount(std::string_view noun, int count)
{
    return QCoreApplication::translate("ItemWords", word_of(noun).counted, nullptr, count);
}

}  // namespace kinoscope::ui
