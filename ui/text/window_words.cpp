// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/window_words.h"

#include "ui/text/text_table.h"

#include <QtGlobal>

#include <array>

namespace kinoscope::ui {

namespace {

// clang-format off
constexpr std::array window_words{
    TextRow{"The titles are from %1, which lies beside the ratings (--movies none leaves them out).", QT_TRANSLATE_NOOP("WindowWords", "The titles are from %1, which lies beside it.")},
    TextRow{"The films have no titles. A table of ids and titles gives them: put it beside the ratings as movies.csv, or name it with --movies.", QT_TRANSLATE_NOOP("WindowWords", "The films have no titles. A table of ids and titles gives them: put it into the same folder as movies.csv, and open this again.")},
    TextRow{"The letters are read as %1 (--encoding changes that).", QT_TRANSLATE_NOOP("WindowWords", "The letters are read as %1.")},
    TextRow{"is a list of items: no column says who rated. Ratings with a person, an item and a rating in each row are needed; such a list can give the titles to them (--movies).", QT_TRANSLATE_NOOP("WindowWords", "is a list of items: no column says who rated. Ratings with a person, an item and a rating in each row are needed; such a list can give the titles to them, in the same folder.")},
    TextRow{"is a list of items without ratings. Ratings with a person, an item and a rating in each row are needed; such a list can give the titles to them (--movies).", QT_TRANSLATE_NOOP("WindowWords", "is a list of items without ratings. Ratings with a person, an item and a rating in each row are needed; such a list can give the titles to them, in the same folder.")},
    TextRow{"names for a person, an item and a rating (if they are these, say so with --columns %1)", QT_TRANSLATE_NOOP("WindowWords", "names for a person, an item and a rating; say above which columns these are")},
    TextRow{"%1 To learn from who has what, say so with --columns %2.", QT_TRANSLATE_NOOP("WindowWords", "%1 To learn from who has what, say that this column is not used.")},
};
// clang-format on

const TextTable& windowTable()
{
    static const TextTable table(window_words);
    return table;
}

}  // namespace

const char* windowText(std::string_view text)
{
    return windowTable().find(text);
}

std::vector<std::string_view> windowSources()
{
    return windowTable().sources();
}

}  // namespace kinoscope::ui
