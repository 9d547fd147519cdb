// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFrame;
class QPushButton;
class QString;
class QVBoxLayout;
class QWidget;

namespace kinoscope::ui {

/// A part of a panel: a heading in small capitals' look, `link` beside it if there is one, and a column for the rest.
QVBoxLayout* fillPart(QWidget* part, const QString& title, QWidget* link = nullptr);
/// A line between two parts.
QFrame* makePartLine();
/// A button that looks like a link.
QPushButton* makeLink(const char* name, const QString& text, QWidget* parent);

}  // namespace kinoscope::ui
