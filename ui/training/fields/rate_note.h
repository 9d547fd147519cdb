// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rate_changes.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kinoscope::ui {

/// That the learning rate changes in the middle of the next run, as it did in the one before, with a link that takes
/// the changes out. Hidden where there are none.
class RateNote : public QWidget {
    Q_OBJECT

public:
    explicit RateNote(QWidget* parent = nullptr);

    const RateChanges& changes() const { return m_changes; }
    void setChanges(RateChanges changes);
    void setLocked(bool locked);

Q_SIGNALS:
    /// By the person: there are none any more.
    void edited();

private:
    RateChanges m_changes;
    QLabel* m_text;
    QPushButton* m_leaveOut;
};

}  // namespace kinoscope::ui
