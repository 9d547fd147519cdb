// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace kinoscope::ui {

/// Says how many films are selected on the map, and what can be done with them. Hidden while there are none.
class SelectionStrip : public QWidget {
    Q_OBJECT

public:
    explicit SelectionStrip(QWidget* parent);

    void setCount(int films);

Q_SIGNALS:
    void copyWanted();
    void clearWanted();

private:
    QLabel* m_text;
};

}  // namespace kinoscope::ui
