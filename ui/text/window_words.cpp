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
    TextRow{"1 uses the epoch with the lowest validation error; 0 the last one, unless it does clearly worse on validation ratings.", QT_TRANSLATE_NOOP("WindowWords", "Uses the pass with the lowest validation error. Otherwise the last one, unless it does clearly worse on validation ratings.")},
    // plain words beside the field's, which the names below them and their tooltips have
    TextRow{"Factors (vector size)", QT_TRANSLATE_NOOP("WindowWords", "Numbers per film")},
    TextRow{"Epochs", QT_TRANSLATE_NOOP("WindowWords", "Passes")},
    TextRow{"Use best epoch", QT_TRANSLATE_NOOP("WindowWords", "Use the best pass")},
    TextRow{"Stops after this many epochs without a lower validation error and uses the best one; 0 never stops early.", QT_TRANSLATE_NOOP("WindowWords", "Stops after this many passes without a lower validation error and uses the best one; 0 never stops early.")},
    TextRow{"Ratings per update. Larger is faster, but learns less per epoch. SGD updates after every rating.", QT_TRANSLATE_NOOP("WindowWords", "Ratings per update. Larger is faster, but learns less per pass. SGD updates after every rating.")},
    TextRow{"Weight decay of people's factors.", QT_TRANSLATE_NOOP("WindowWords", "Weight decay of people's numbers.")},
    TextRow{"No epoch was completed, so there is no model.", QT_TRANSLATE_NOOP("WindowWords", "No pass was completed, so there is no model.")},
    TextRow{"Using epoch %1.", QT_TRANSLATE_NOOP("WindowWords", "Using pass %1.")},
    TextRow{"Using epoch %1: later ones did worse on validation ratings.", QT_TRANSLATE_NOOP("WindowWords", "Using pass %1: later ones did worse on validation ratings.")},
    TextRow{"Training diverged in epoch %1: the error is no longer a number. %2 Try a smaller learning rate.", QT_TRANSLATE_NOOP("WindowWords", "Training diverged in pass %1: the error is no longer a number. %2 Try a smaller learning rate.")},
    TextRow{"There is not enough memory: this needs about %1. Close other programs, or use fewer factors.", QT_TRANSLATE_NOOP("WindowWords", "There is not enough memory: this needs about %1. Close other programs, or use fewer numbers per film.")},
    TextRow{"Training with seed %1 diverged in epoch %2. Try a smaller learning rate.", QT_TRANSLATE_NOOP("WindowWords", "Training with seed %1 diverged in pass %2. Try a smaller learning rate.")},
    TextRow{"Vectors of %1 films with %2 factors from %3 seeds would need more than %4 MB. Choose fewer seeds or factors.", QT_TRANSLATE_NOOP("WindowWords", "Vectors of %1 films with %2 numbers each from %3 seeds would need more than %4 MB. Choose fewer seeds or numbers.")},
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
