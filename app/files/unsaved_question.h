// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMessageBox;
class QWidget;

namespace kinoscope {

/// What would be lost.
struct UnsavedWork {
    QString dataset;
    QString run;   ///< the one that is shown, in words; empty where none is
    int runs = 0;  ///< that are not saved
    bool training = false;
    bool together = false;  ///< they can be saved only as a session
};

/// A question with Save, Discard and Cancel, not open yet. It belongs to `window` and deletes itself when it is closed.
QMessageBox* makeUnsavedQuestion(QWidget* window);
/// Says in it what would be lost; anew whenever that changes, as a run may end while it is open.
void describe(QMessageBox& question, const UnsavedWork& work);

}  // namespace kinoscope
