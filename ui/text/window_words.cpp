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
    // settings that the window has check boxes for
    TextRow{"1: predictions start at the mean rating, and whoever or whatever has no rating to learn from is predicted as the average person or film. 0: they start at the middle of the range, as the notebook does.", QT_TRANSLATE_NOOP("WindowWords", "Predictions start at the mean rating, and whoever or whatever has no rating to learn from is predicted as the average person or film. Otherwise they start at the middle of the range, as the notebook does.")},
    TextRow{"1 keeps the epoch of lowest validation error; 0 the last one, unless it does clearly worse on validation ratings.", QT_TRANSLATE_NOOP("WindowWords", "The epoch of lowest validation error is kept. Otherwise the last one is, unless it does clearly worse on validation ratings.")},
    TextRow{"Test by time", QT_TRANSLATE_NOOP("WindowWords", "Test on the latest ratings")},
    TextRow{"1 tests on each person's last ratings, 0 on ratings at random. Needs a data set with times.", QT_TRANSLATE_NOOP("WindowWords", "Tests on what each person rated last instead of ratings at random. Harder, and nearer to what a recommendation is asked for.")},
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
