// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/files/autosave.h"

#include <QFrame>

class QLabel;

namespace kinoscope {

/// One line above everything that offers a run which was not saved. Hidden while there is none.
class RecoveryBar : public QFrame {
    Q_OBJECT

public:
    explicit RecoveryBar(QWidget* parent = nullptr);

    void showLeftover(const RecoverableRun& leftover);

Q_SIGNALS:
    void openRequested();
    void discardRequested();

private:
    QLabel* m_label;
};

}  // namespace kinoscope
