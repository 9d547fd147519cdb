// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace kinoscope::ui {

/// How many settings differ from the preset, with the mark that they have, and the way back. As high with it as
/// without.
class PresetLine : public QWidget {
    Q_OBJECT

public:
    explicit PresetLine(QWidget* parent = nullptr);

    void setDifferences(int count);
    void setLocked(bool locked);

Q_SIGNALS:
    void backWanted();

private:
    QWidget* m_mark;
    QLabel* m_text;
    QPushButton* m_back;
};

}  // namespace kinoscope::ui
