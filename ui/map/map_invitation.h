// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace kinoscope::ui {

/// Lies in the middle of a map to which nothing has been learned yet: a button for what changes that, and a sentence.
/// Hidden at first.
class MapInvitation : public QWidget {
    Q_OBJECT

public:
    /// `action` outlives it.
    MapInvitation(QAction* action, const QString& sentence, QWidget* drawing);

    void setShown(bool shown);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
};

}  // namespace kinoscope::ui
