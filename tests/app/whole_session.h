// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/services.h"
#include "app/session/session.h"
#include "app/view/view_state.h"
#include "app/view/window_settings.h"

namespace kinoscope::test {

/// All that a window has but its views.
struct WholeSession {
    WindowSettings settings;
    Session session;
    ViewState view{session, settings};
    Services services{session, view};
};

}  // namespace kinoscope::test
