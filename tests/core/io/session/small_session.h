// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/session/session_document.h"
#include "tests/core/io/small_document.h"

#include <memory>

namespace kinoscope::test {

/// Two runs with models, and between them one that broke in its first epoch and is shown.
inline SessionDocument small_session()
{
    auto first = std::make_shared<ModelDocument>(small_document());
    first->view.emplace();
    first->view->selected = {50, -7};
    first->view->only_selected = true;
    first->view->blend = {{.film = 50}, {.genre = "Comedy", .minus = true}};
    auto last = std::make_shared<ModelDocument>(small_document());
    last->settings.seed = 77;
    SessionRun broken{.number = 2, .termination = "diverged"};
    broken.settings.learning_rate = 10;
    broken.divergence = Divergence{0, 12, 900, {{3, 1.0 / 3.0}, {6, 1e30}}};
    broken.notes.curve = false;
    SessionRun third{.number = 4, .document = last};
    third.notes = {.name = "Größer", .note = "Twice as many factors, hardly better", .starred = true};
    third.divergence = Divergence{2, 1, 900, {}};
    return {.runs = {{.number = 1, .document = first}, broken, third}, .shown = 2};
}

}  // namespace kinoscope::test
