// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The layout of MovieLens' newer sets, with what lies beside the ratings.
#include "tests/fuzz/movielens.h"
#include "tests/fuzz/target.h"

void kinoscope::fuzz::test_one_input(std::string_view input)
{
    test_folder(input, {"ratings.csv", "movies.csv", "links.csv", "tags.csv"});
}
