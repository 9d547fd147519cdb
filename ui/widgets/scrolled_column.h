// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QString;
class QVBoxLayout;
class QWidget;

namespace kinoscope::ui {

/// Fills `panel` with `scroll`, which takes `name` and looks like the panel itself. Returns the column inside, which
/// scrolls down where there is no room for all of it.
QVBoxLayout* scrolledColumn(QWidget* panel, QScrollArea* scroll, const QString& name);

}  // namespace kinoscope::ui
