// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/message.h"

#include <QString>

namespace kinoscope::ui {

/// What core says, or a genre of MovieLens, put together in the user's language; in English where there is no
/// translation. Core has no Qt: its English text is the key, in the context "core".
QString coreText(const Message& message);

}  // namespace kinoscope::ui
