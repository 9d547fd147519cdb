// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace kinoscope {

class FrameSource;

/// Puts a chip over `view`, which needs what was learned of people and so is of the final model alone: it says so
/// whenever `frames` shows another epoch than the one that is kept. The view owns the chip.
void addFinalModelChip(QWidget* view, const QString& objectName, FrameSource* frames);

}  // namespace kinoscope
