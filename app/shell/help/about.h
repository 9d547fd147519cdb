// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMessageBox;
class QString;
class QWidget;

namespace kinoscope {

/// What the program is, in which version and of which parts, and who made the data: `dataset` is what is open, empty
/// for nothing. The caller opens it; it deletes itself.
QMessageBox* makeAbout(const QString& dataset, QWidget* parent);

}  // namespace kinoscope
