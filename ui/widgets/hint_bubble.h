// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace kinoscope::ui {

/// A hint that lies beside the widget it speaks of, inside the same window, with a line around that widget. It blocks
/// nothing: all else can be used meanwhile. Return goes on, Esc ends.
class HintBubble : public QFrame {
    Q_OBJECT

public:
    explicit HintBubble(QWidget* window);

    /// `progress`: "2 of 4"; `last`: there is none after it. `isAskedFor`: it takes the keyboard.
    void showHint(QWidget* target, const QString& text, const QString& progress, bool last, bool isAskedFor);
    void dismiss();

Q_SIGNALS:
    void nextWanted();
    void skipWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void place();

    QWidget* m_window;
    QWidget* m_ring;
    QPointer<QWidget> m_target;
    QLabel* m_text;
    QLabel* m_progress;
    QPushButton* m_skip;
    QPushButton* m_next;
};

}  // namespace kinoscope::ui
