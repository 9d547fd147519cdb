// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QToolButton;

namespace kinoscope::ui {

/// Buttons in the corner of the map, for those who do not know where they are: nearer, farther, all, what is picked.
class MapCorner : public QWidget {
    Q_OBJECT

public:
    explicit MapCorner(QWidget* parent);

    /// Whether a film is picked, or several are selected.
    void setHasPicked(bool picked);
    /// In a low map the buttons stand beside each other, so that titles have room.
    void fitInto(int height);

Q_SIGNALS:
    void nearerWanted();
    void fartherWanted();
    void allWanted();
    void pickedWanted();

private:
    QToolButton* addButton(const char* name, const QString& icon, const QString& what, const QString& how);

    QBoxLayout* m_layout;
    QToolButton* m_nearer;
    QToolButton* m_farther;
    QToolButton* m_picked;
};

}  // namespace kinoscope::ui
