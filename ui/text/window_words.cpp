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
    TextRow{"Titles come from %1 in the same folder (--movies none leaves them out).", QT_TRANSLATE_NOOP("WindowWords", "Titles come from %1 in the same folder.")},
    TextRow{"The films have no titles. Put a table of ids and titles beside the ratings as movies.csv, or name it with --movies.", QT_TRANSLATE_NOOP("WindowWords", "The films have no titles. Put a table of ids and titles into the same folder as movies.csv and open this again.")},
    TextRow{"Text encoding: %1 (change it with --encoding).", QT_TRANSLATE_NOOP("WindowWords", "Text encoding: %1.")},
    TextRow{"is a list of items: no column says who rated. Ratings with a person, an item and a rating in each row are needed; such a list can give the titles to them (--movies).", QT_TRANSLATE_NOOP("WindowWords", "is a list of items; no column says who rated them. Open a table with a person, an item and a rating in each row; in the same folder, this list can provide the titles.")},
    TextRow{"is a list of items without ratings. Ratings with a person, an item and a rating in each row are needed; such a list can give the titles to them (--movies).", QT_TRANSLATE_NOOP("WindowWords", "is a list of items without ratings. Open a table with a person, an item and a rating in each row; in the same folder, this list can provide the titles.")},
    TextRow{"names for a person, an item and a rating (if they are these, use --columns %1)", QT_TRANSLATE_NOOP("WindowWords", "names for a person, an item and a rating; choose these columns above")},
    TextRow{"%1 To learn from who has what, use --columns %2.", QT_TRANSLATE_NOOP("WindowWords", "%1 To learn from who has what, set this column to “Not used”.")},
    // settings that the window has check boxes for
    TextRow{"1: predictions start at the mean rating, and people or films without training ratings are treated as average. 0: they start in the middle of the range, as in the notebook.", QT_TRANSLATE_NOOP("WindowWords", "Predictions start at the mean rating, and people or films without training ratings are treated as average. Otherwise they start in the middle of the range, as in the notebook.")},
    TextRow{"1 uses the epoch with the lowest validation error; 0 the last one, unless it does clearly worse on validation ratings.", QT_TRANSLATE_NOOP("WindowWords", "Uses the epoch with the lowest validation error. Otherwise the last one, unless it does clearly worse on validation ratings.")},
    TextRow{"Test by time", QT_TRANSLATE_NOOP("WindowWords", "Test on each person's latest ratings")},
    TextRow{"1 tests on each person's latest ratings, 0 on random ones. Needs a data set with times.", QT_TRANSLATE_NOOP("WindowWords", "Tests on each person's latest ratings instead of random ones. Harder, and closer to real recommending.")},
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
