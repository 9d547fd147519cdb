// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace kinoscope::ui {

/// Lies over a chip of the legend, which the plot has drawn, and makes it a switch: checked while its films are shown,
/// which is up to who hears what is wanted. By itself it draws no more than that the pointer or the keyboard is there.
class LegendButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit LegendButton(QWidget* parent);
    /// Of the films that it shows, and whether it does.
    void showChip(const QString& name, bool shown);

    QSize sizeHint() const override { return size(); }

Q_SIGNALS:
    /// These films are to be hidden, or shown again.
    void toggleWanted();
    /// These films alone are wanted: Shift or Ctrl and a click or Space, or a double click.
    void onlyWanted();
    /// The pointer has come.
    void entered();

protected:
    void nextCheckState() override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_alone = false;  ///< this click or key asks for its films alone
};

}  // namespace kinoscope::ui
