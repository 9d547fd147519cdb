// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace kinoscope::ui {

/// Qt hands a widget's tool tip to assistive technology as its description, tags and all. From now on a tool tip with
/// tags is described in plain words, unless the widget has an accessible description of its own.
void describePlainly(QApplication& application);

}  // namespace kinoscope::ui
